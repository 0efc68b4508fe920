//! Check-ins: when each is due, who has answered, and what one side said.
//!
//! What somebody wrote for the facilitator alone is in none of these types: they say only that there is a line.

use crate::program::{Answer, FormKind, Pair, PairKey, PersonId, Program, QuestionId, Reply, Setup};
use chrono::{DateTime, Days, Months, NaiveDate};
use std::collections::BTreeSet;

/// Days before a check-in is due from which on an answer counts for it.
const EARLY_DAYS: u64 = 14;
/// Months that a program without a last day is taken to run.
const OPEN_MONTHS: u32 = 12;

/// One time that check-ins are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckInRound {
    /// Its number, from 1.
    pub number: u16,
    /// The day it is due.
    pub due: NaiveDate,
    /// From this day on answers count for it.
    pub opens: NaiveDate,
    /// From this day on answers count for the next one.
    pub closes: NaiveDate,
}

/// The check-ins of a program, first to last. Empty without a first day, or when none are wanted.
pub fn checkin_rounds(setup: &Setup) -> Vec<CheckInRound> {
    let Some(starts) = setup.starts.filter(|_| setup.checkin_first > 0) else { return Vec::new() };
    let after = |months: u32| starts.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX);
    let ends = setup.ends.unwrap_or_else(|| after(OPEN_MONTHS));
    let mut due: Vec<NaiveDate> = Vec::new();
    let mut months = u32::from(setup.checkin_first);
    while after(months) <= ends {
        due.push(after(months));
        if setup.checkin_every == 0 {
            break;
        }
        months += u32::from(setup.checkin_every);
    }
    let opens = |day: NaiveDate| day.checked_sub_days(Days::new(EARLY_DAYS)).unwrap_or(day);
    let closing = due.iter().skip(1).map(|next| opens(*next)).chain([NaiveDate::MAX]);
    let rounds = due.iter().zip(closing).zip(1..);
    rounds
        .map(|((due, closes), number)| CheckInRound { number, due: *due, opens: opens(*due), closes })
        .collect()
}

/// Who leads, or who talks more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Balance {
    /// The mentor.
    Mentor,
    /// Both alike.
    Both,
    /// The mentee.
    Mentee,
}

/// Whether help is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Help {
    /// All is well, or not said.
    #[default]
    No,
    /// A short talk.
    Talk,
    /// Soon.
    Soon,
}

/// What one side said. What was left out is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// Who said it.
    pub person: PersonId,
    /// The day.
    pub on: NaiveDate,
    /// "I can say what I think", 1 to 5.
    pub safe: Option<u8>,
    /// "Our meetings are useful", 1 to 5.
    pub useful: Option<u8>,
    /// Who usually leads.
    pub led: Option<Balance>,
    /// Who talks more.
    pub talked: Option<Balance>,
    /// "My partner learns from me too", 1 to 5.
    pub taught: Option<u8>,
    /// "I learn things that I use", 1 to 5.
    pub learned: Option<u8>,
    /// Whether the next step is known: false for "not yet".
    pub next: Option<bool>,
    /// Whether help is wanted.
    pub help: Help,
    /// Whether there is a line for the facilitator alone.
    pub has_line: bool,
}

impl CheckIn {
    fn read(answer: &Answer) -> Self {
        let reply = |id: &str| answer.replies.get(&QuestionId::new(id));
        let scale = |id: &str| match reply(id) {
            Some(Reply::Scale(n)) => Some(*n),
            _ => None,
        };
        let choice = |id: &str| match reply(id) {
            Some(Reply::Choice(choice)) => Some(choice.as_str()),
            _ => None,
        };
        let balance = |id: &str| match choice(id)? {
            "mentor" => Some(Balance::Mentor),
            "both" => Some(Balance::Both),
            "mentee" => Some(Balance::Mentee),
            _ => None,
        };
        Self {
            person: answer.person.clone(),
            on: said_on(answer),
            safe: scale("safe"),
            useful: scale("useful"),
            led: balance("led"),
            talked: balance("talked"),
            taught: scale("taught"),
            learned: scale("learned"),
            next: choice("next").map(|said| said != "no"),
            help: match choice("help") {
                Some("talk") => Help::Talk,
                Some("soon") => Help::Soon,
                _ => Help::No,
            },
            has_line: reply("line").is_some_and(|line| !line.is_empty()),
        }
    }
}

/// The day an answer was asked for, where its round is a date; else the day it was written.
fn said_on(answer: &Answer) -> NaiveDate {
    let written = i64::try_from(answer.written).ok().and_then(DateTime::from_timestamp_millis);
    let written = written.map_or(NaiveDate::MIN, |at| at.date_naive());
    answer.round.parse().unwrap_or(written)
}

/// What somebody said in a check-in; the last they sent.
pub fn checkin_of(program: &Program, person: &PersonId, round: &CheckInRound) -> Option<CheckIn> {
    let here = |answer: &&Answer| (round.opens..round.closes).contains(&said_on(answer));
    newest(program, person, here)
}

/// The last check-in that somebody answered up to a day.
pub fn latest_checkin(program: &Program, person: &PersonId, today: NaiveDate) -> Option<CheckIn> {
    newest(program, person, |answer| said_on(answer) <= today)
}

fn newest(program: &Program, person: &PersonId, here: impl Fn(&&Answer) -> bool) -> Option<CheckIn> {
    let form = FormKind::CheckIn.form_id();
    let own = program.answers.values().filter(|a| a.form == form && a.person == *person).filter(here);
    own.max_by_key(|a| (said_on(a), a.written, a.version)).map(CheckIn::read)
}

/// Who is asked in a check-in, and who has answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundState {
    /// Those who have answered.
    pub answered: BTreeSet<PersonId>,
    /// Those who have not.
    pub missing: BTreeSet<PersonId>,
}

/// Who of the pairs that meet has answered a check-in. Somebody in two pairs answers once, for both.
pub fn round_state(program: &Program, round: &CheckInRound) -> RoundState {
    let met = |(key, pair): &(&PairKey, &Pair)| pair.status.goes_on() && has_met(program, key);
    let people = program.living_pairs().filter(met).flat_map(|(key, _)| [&key.mentor, &key.mentee]);
    let people: BTreeSet<PersonId> = people.cloned().collect();
    let (answered, missing) = people.into_iter().partition(|id| checkin_of(program, id, round).is_some());
    RoundState { answered, missing }
}

/// Whether a pair has held a session.
pub(super) fn has_met(program: &Program, key: &PairKey) -> bool {
    program.sessions.values().any(|session| session.is_held() && session.is_of(key))
}
