//! Makes the plan: an ideal day for each session, and the nearest one that everybody can keep.

use super::days::Days;
use super::slots::{Taken, office_hours, parts_on, shared_slots};
use super::topics::{session_format, session_subject};
use crate::program::{
    Availability, Command, DayPart, Extra, IdSource, Pair, PairKey, PairStatus, Program, Rhythm, Session,
    SessionId, SessionLog, SessionStatus, Setup,
};
use chrono::{Days as Span, Months, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// How far after the last day a session is still looked for, in days.
const PAST_THE_END: u64 = 120;

/// Planned sessions, and what could not be kept to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Whose plan it is.
    pub pairs: Vec<PairKey>,
    /// All their planned sessions, pair by pair, first to last.
    pub sessions: Vec<Session>,
    /// What could not be kept to.
    pub notes: Vec<PlanNote>,
}

/// What a plan could not keep to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanNote {
    /// The two said when they can, and share nothing, or nothing that is free: this session lies outside.
    Outside {
        /// Whose session.
        pair: PairKey,
        /// Which.
        session: SessionId,
        /// The day.
        on: NaiveDate,
    },
    /// The dates leave no room for the rhythm: sessions come every so many days instead.
    Squeezed {
        /// Whose sessions.
        pair: PairKey,
        /// Days between two sessions, at least 1.
        every: u16,
    },
    /// There was no place before the last day.
    PastLastDay {
        /// Whose session.
        pair: PairKey,
        /// Which.
        session: SessionId,
        /// The day, after the program's last.
        on: NaiveDate,
    },
    /// There was no place at all: the session is not in the plan.
    NoPlace {
        /// Whose session.
        pair: PairKey,
        /// Its number.
        number: u16,
    },
}

impl Plan {
    /// The command that puts it in the place of what was planned.
    pub fn command(&self) -> Command {
        Command::PlanSessions { pairs: self.pairs.clone(), sessions: self.sessions.clone() }
    }
}

/// Plans the sessions of these pairs from a day on.
///
/// What was held keeps its number; a session that was called off is planned again under its number. Planned sessions
/// keep their ids, so that calendars see them move; those before `from` wait for somebody to say how they were, and
/// stay. Pairs that do not exist, pause or have ended are passed over.
pub fn plan_sessions(
    program: &Program,
    pairs: &[PairKey],
    days: &Days,
    from: NaiveDate,
    ids: &mut dyn IdSource,
) -> Plan {
    let mut living: Vec<(&PairKey, &Pair, Availability)> = Vec::new();
    let mut seen = BTreeSet::new();
    for key in pairs {
        let pair = program.pairs.get_key_value(key).filter(|(_, pair)| may_plan(pair));
        if let Some((key, pair)) = pair.filter(|(key, _)| seen.insert((*key).clone())) {
            living.push((key, pair, shared_slots(program, key)));
        }
    }
    // Who has few slots chooses first.
    living.sort_by_key(|(key, _, slots)| (slots.count(), (*key).clone()));
    // Extra sessions are nobody's to move: they take their time from the beginning.
    let planned: BTreeSet<&PairKey> = living.iter().map(|l| l.0).collect();
    let replanned =
        |s: &Session| !s.is_settled() && s.number > 0 && s.on >= from && planned.contains(&s.pair());
    let mut by_pair: BTreeMap<PairKey, Vec<&Session>> = BTreeMap::new();
    for session in program.sessions.values() {
        by_pair.entry(session.pair()).or_default().push(session);
    }
    let mut taken = Taken::of(program, replanned);
    let mut plan = Plan { pairs: living.iter().map(|l| l.0.clone()).collect(), ..Plan::default() };
    plan.pairs.sort();
    for (key, pair, slots) in living {
        let sessions = by_pair.get(key).map_or(&[][..], Vec::as_slice);
        let mut maker = Maker { program, sessions, key, pair, slots, days, from, taken: &mut taken };
        maker.make(&mut plan, ids);
    }
    plan.sessions.sort_by_key(|s| (s.pair(), s.number, s.on));
    plan
}

/// Whether sessions can be planned for it.
fn may_plan(pair: &Pair) -> bool {
    pair.status.goes_on() && pair.status != PairStatus::Paused
}

struct Maker<'a, 'b> {
    program: &'a Program,
    /// The sessions of the pair so far.
    sessions: &'a [&'a Session],
    key: &'a PairKey,
    pair: &'a Pair,
    slots: Availability,
    days: &'a Days,
    from: NaiveDate,
    taken: &'b mut Taken,
}

/// Where a session goes, and what that breaks.
struct Spot {
    on: NaiveDate,
    part: DayPart,
    outside: bool,
}

impl Maker<'_, '_> {
    fn make(&mut self, plan: &mut Plan, ids: &mut dyn IdSource) {
        let setup = &self.program.setup;
        let own = &self.pair.own_way;
        let count = own.session_count.unwrap_or(setup.session_count);
        let usual = own.session_minutes.unwrap_or(setup.session_minutes);
        let rhythm = own.rhythm.unwrap_or(setup.rhythm);
        let (mut waiting, mut coming) = (BTreeMap::new(), BTreeMap::new());
        let (mut done, mut latest) = (Vec::new(), None);
        for &session in self.sessions {
            let cancelled = matches!(session.status, SessionStatus::Cancelled { .. });
            if !cancelled && (session.is_settled() || session.on < self.from) {
                latest = latest.max(Some(session.on));
            }
            match (session.is_settled(), session.on < self.from, session.number) {
                (true, ..) if cancelled => {}
                (true, _, number) => done.push(number),
                // Extra sessions that somebody added are nobody's to move.
                (false, _, 0) => {
                    waiting.insert((0, session.id.clone()), session);
                }
                (false, true, number) => {
                    done.push(number);
                    waiting.insert((number, session.id.clone()), session);
                }
                (false, false, number) => {
                    coming.insert(number, session);
                }
            }
        }
        for session in waiting.into_values() {
            self.taken.add(session);
            plan.sessions.push(session.clone());
        }
        let numbers: Vec<u16> = (1..=count).filter(|number| !done.contains(number)).collect();
        let ideals = Ideals::new(setup, rhythm, self.from, latest, numbers.len());
        if let Some(every) = ideals.squeezed {
            plan.notes.push(PlanNote::Squeezed { pair: self.key.clone(), every });
        }
        let mut after = latest;
        for (at, number) in numbers.into_iter().enumerate() {
            let ideal = ideals.day(at);
            let earliest = ideals.earliest(after);
            let before = coming.get(&number).copied();
            let stays = before.and_then(|s| self.stays(s, &ideals, ideal, earliest));
            let Some(spot) = stays.or_else(|| self.spot(ideal, earliest, ideals.last)) else {
                plan.notes.push(PlanNote::NoPlace { pair: self.key.clone(), number });
                continue;
            };
            after = Some(spot.on);
            let subject = session_subject(self.program, self.pair, number, count);
            let id = before.map_or_else(|| SessionId::new(ids.fresh()), |s| s.id.clone());
            let session = Session {
                id: id.clone(),
                mentor: self.key.mentor.clone(),
                mentee: self.key.mentee.clone(),
                number,
                on: spot.on,
                part: Some(spot.part),
                minutes: self.days.minutes(spot.on, usual),
                format: session_format(&setup.formats, number, count),
                topic: subject.topic,
                guide: subject.guide,
                swapped: before.is_some_and(|s| s.swapped),
                status: SessionStatus::Planned,
                moved: before.map_or_else(Vec::new, |s| s.moved.clone()),
                log: before.map_or_else(SessionLog::default, |s| s.log.clone()),
                sequence: before.map_or(0, |s| s.sequence),
                extra: before.map_or_else(Extra::new, |s| s.extra.clone()),
            };
            let pair = self.key.clone();
            if spot.outside {
                plan.notes.push(PlanNote::Outside { pair: pair.clone(), session: id.clone(), on: spot.on });
            }
            if ideals.last.is_some_and(|last| spot.on > last) {
                plan.notes.push(PlanNote::PastLastDay { pair, session: id, on: spot.on });
            }
            self.taken.add(&session);
            plan.sessions.push(session);
        }
    }

    /// Where a session is planned already, when it is near enough to the ideal day and everything still fits: nobody's
    /// calendar changes for a day or two.
    fn stays(
        &self,
        session: &Session,
        ideals: &Ideals,
        ideal: NaiveDate,
        earliest: NaiveDate,
    ) -> Option<Spot> {
        let (on, part) = (session.on, session.part?);
        let near = (on - ideal).num_days().abs() <= ideals.tolerance();
        let in_time = on >= earliest && ideals.last.is_none_or(|last| on <= last);
        let can = parts_on(self.slots, on).any(|p| p == part) && self.days.allows(on, part);
        let fits = near && in_time && can && self.taken.is_free(on, part, self.key);
        fits.then_some(Spot { on, part, outside: false })
    }

    /// The place nearest to the ideal day: in time and within the slots; else in time; else after the last day.
    fn spot(&self, ideal: NaiveDate, earliest: NaiveDate, last: Option<NaiveDate>) -> Option<Spot> {
        let end = last.unwrap_or(ideal.max(earliest) + Span::new(PAST_THE_END));
        let beyond = end.max(earliest) + Span::new(PAST_THE_END);
        let late = end.succ_opt().map_or(earliest, |day| day.max(earliest));
        let usual = office_hours();
        self.nearest(self.slots, ideal, earliest, end)
            .map(|(on, part)| Spot { on, part, outside: false })
            .or_else(|| self.nearest(usual, ideal, earliest, end).map(|(on, part)| self.outside(on, part)))
            .or_else(|| {
                self.nearest(self.slots, ideal, late, beyond).map(|(on, part)| Spot {
                    on,
                    part,
                    outside: false,
                })
            })
            .or_else(|| self.nearest(usual, ideal, late, beyond).map(|(on, part)| self.outside(on, part)))
    }

    fn outside(&self, on: NaiveDate, part: DayPart) -> Spot {
        Spot { on, part, outside: !parts_on(self.slots, on).any(|p| p == part) }
    }

    fn nearest(
        &self,
        slots: Availability,
        ideal: NaiveDate,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Option<(NaiveDate, DayPart)> {
        if slots.is_empty() || first > last {
            return None;
        }
        let ideal = ideal.clamp(first, last);
        let later = ideal.iter_days().take_while(|day| *day <= last);
        let earlier = std::iter::successors(Some(ideal), NaiveDate::pred_opt).take_while(|day| *day >= first);
        let there = |day: NaiveDate| {
            let free =
                |part: &DayPart| self.days.allows(day, *part) && self.taken.is_free(day, *part, self.key);
            parts_on(slots, day).find(free).map(|part| (day, part))
        };
        let (next, before) = ({ later }.find_map(there), { earlier }.find_map(there));
        match (next, before) {
            // A day later is better than a day earlier: nobody is hurried.
            (Some(next), Some(before)) if next.0 - ideal <= ideal - before.0 => Some(next),
            (next, before) => before.or(next),
        }
    }
}

/// The days on which sessions would be best, if nothing stood against it.
struct Ideals {
    first: NaiveDate,
    from: NaiveDate,
    rhythm: Rhythm,
    /// Days between sessions, where the rhythm does not fit or says none.
    every: Option<u64>,
    last: Option<NaiveDate>,
    squeezed: Option<u16>,
}

impl Ideals {
    fn new(
        setup: &Setup,
        rhythm: Rhythm,
        from: NaiveDate,
        latest: Option<NaiveDate>,
        sessions: usize,
    ) -> Self {
        let open = setup.starts.map_or(from, |starts| starts.max(from));
        let after = latest.map(|day| step(day, rhythm, 1));
        let first = after.map_or(open, |day| day.max(open));
        let mut ideals = Self { first, from: open, rhythm, every: None, last: setup.ends, squeezed: None };
        let steps = sessions.saturating_sub(1) as u64;
        let Some(last) = setup.ends else { return ideals };
        let fits = ideals.day(sessions.saturating_sub(1)) <= last;
        if fits && rhythm != Rhythm::ByAgreement {
            return ideals;
        }
        let asked = ideals.first;
        if !fits {
            let soonest = latest.and_then(|day| day.succ_opt()).map_or(open, |day| day.max(open));
            ideals.first = ideals.first.min(soonest);
        }
        let room = u64::try_from((last - ideals.first).num_days()).unwrap_or(0);
        let every = (room / (steps + u64::from(rhythm == Rhythm::ByAgreement)).max(1)).max(1);
        ideals.every = Some(every);
        if !fits && (steps > 0 || asked > last) && rhythm != Rhythm::ByAgreement {
            ideals.squeezed = Some(u16::try_from(every).unwrap_or(u16::MAX));
        }
        ideals
    }

    fn day(&self, at: usize) -> NaiveDate {
        match self.every {
            Some(every) => self.first + Span::new(every * at as u64),
            None => step(self.first, self.rhythm, at),
        }
    }

    /// How many days off its ideal day a session that is planned already may stay.
    fn tolerance(&self) -> i64 {
        match (self.every, self.rhythm) {
            (Some(every), _) => i64::try_from(every / 4).unwrap_or(0).min(7),
            (None, Rhythm::Weekly) => 1,
            (None, Rhythm::EveryTwoWeeks) => 3,
            (None, _) => 7,
        }
    }

    /// The first day on which a session may be: after the one before it, half a step away where there is a rhythm.
    fn earliest(&self, after: Option<NaiveDate>) -> NaiveDate {
        let gap = match (self.every, self.rhythm) {
            (Some(every), _) => (every / 2).clamp(1, 7),
            (None, Rhythm::Weekly) => 3,
            (None, _) => 7,
        };
        after.map_or(self.from, |day| (day + Span::new(gap)).max(self.from))
    }
}

/// The day so many steps of a rhythm later. By agreement counts as monthly where nothing else is known.
fn step(day: NaiveDate, rhythm: Rhythm, times: usize) -> NaiveDate {
    let times = u32::try_from(times).unwrap_or(u32::MAX);
    let later = match rhythm {
        Rhythm::Weekly => day.checked_add_days(Span::new(7 * u64::from(times))),
        Rhythm::EveryTwoWeeks => day.checked_add_days(Span::new(14 * u64::from(times))),
        Rhythm::Monthly | Rhythm::ByAgreement => day.checked_add_months(Months::new(times)),
    };
    later.unwrap_or(NaiveDate::MAX)
}
