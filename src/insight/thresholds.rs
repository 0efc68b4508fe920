//! From which figure on something is said about a pair. All of them, in one table; health is tested against it.

/// Thresholds. Ours, set by what programs of this kind report: most pairs that stop do so after about six weeks of
/// silence, and two sessions that the senior side calls off are the usual beginning of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Days without a session, in percent of the rhythm, over which a pair is watched.
    pub rhythm_watch: u32,
    /// The same, over which somebody acts.
    pub rhythm_act: u32,
    /// Days that count as the rhythm of pairs that meet by agreement.
    pub by_agreement_days: u32,
    /// Days after approval, or after the program began, by which the two should have met.
    pub begin_days: u32,
    /// Times that the senior side called off, one after the other, after which the leader writes.
    pub called_off_in_a_row: usize,
    /// Times out of the last three appointments that make one watch.
    pub called_off_of_three: usize,
    /// Points (of a scale from 1 to 5) between the two sides that are too far apart.
    pub points_apart: u8,
    /// Things on which the two sides are apart, from which on somebody acts.
    pub apart_act: usize,
    /// Answer to "I can say what I think" (1 to 5) up to which somebody acts.
    pub low_safety: u8,
    /// Answer to "our meetings are useful" (1 to 5) up to which a check-in is a bad one.
    pub low_use: u8,
    /// Sessions one after the other without a next step.
    pub without_next_step: usize,
    /// Sessions with notes from which on learning can be called one-way.
    pub one_way_sessions: usize,
    /// Reciprocity in percent up to which learning is one-way.
    pub one_way_percent: u8,
    /// Days over which a mentor's hours are counted.
    pub load_days: u32,
    /// Percent of the mentor's hours over which somebody acts; over 100 the pair is watched.
    pub load_act: u32,
    /// Days without a session after a bad check-in that are silence.
    pub silent_days: u32,
}

/// The thresholds in force.
pub const THRESHOLDS: Thresholds = Thresholds {
    rhythm_watch: 150,
    rhythm_act: 250,
    by_agreement_days: 42,
    begin_days: 21,
    called_off_in_a_row: 2,
    called_off_of_three: 2,
    points_apart: 2,
    apart_act: 2,
    low_safety: 2,
    low_use: 2,
    without_next_step: 2,
    one_way_sessions: 3,
    one_way_percent: 33,
    load_days: 30,
    load_act: 150,
    silent_days: 14,
};
