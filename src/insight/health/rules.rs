//! The rules, one function each.

use super::{Level, Reason, THRESHOLDS, appointments};
use crate::insight::checkins::{CheckIn, Help, latest_checkin};
use crate::insight::divergence::apart;
use crate::insight::labour::labour;
use crate::insight::reciprocity::reciprocity;
use crate::program::{
    CalledOffBy, Pair, PairKey, PairSide, PairStatus, Program, Rhythm, Session, SessionLog,
};
use chrono::{DateTime, NaiveDate};

type Found = Option<(Level, Reason)>;

pub(super) fn reasons(program: &Program, pair: &Pair, today: NaiveDate) -> Vec<(Level, Reason)> {
    let key = pair.key();
    let mut held: Vec<&Session> = own(program, &key).filter(|s| s.is_held() && s.on <= today).collect();
    held.sort_by_key(|session| session.on);
    let said = [(PairSide::Mentor, &key.mentor), (PairSide::Mentee, &key.mentee)]
        .map(|(side, person)| (side, latest_checkin(program, person, today)));
    let mut found = Vec::new();
    if pair.status != PairStatus::Paused {
        found.extend(rhythm_broken(program, pair, &held, today));
        found.extend(not_begun(program, pair, &held, today));
        found.extend(called_off_by_senior(program, &key));
        found.extend(no_next_steps(&held, &said));
        found.extend(one_way(program, &key));
        for (side, said) in &said {
            found.extend(said.as_ref().and_then(|said| silence(*side, said, &held, today)));
        }
    }
    if let [(_, Some(mentor)), (_, Some(mentee))] = &said {
        let apart = two_stories(mentor, mentee);
        found.extend(apart);
    }
    for (side, said) in &said {
        found.extend(said.as_ref().and_then(|said| low_safety(*side, said)));
        found.extend(said.as_ref().and_then(|said| asks_for_help(*side, said)));
    }
    found.extend(overload(program, &key, today));
    found
}

fn own<'a>(program: &'a Program, key: &'a PairKey) -> impl Iterator<Item = &'a Session> {
    program.sessions.values().filter(move |s| s.is_of(key))
}

fn days(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}

/// Days between two sessions as agreed.
fn interval(program: &Program, pair: &Pair) -> u32 {
    match pair.own_way.rhythm.unwrap_or(program.setup.rhythm) {
        Rhythm::Weekly => 7,
        Rhythm::EveryTwoWeeks => 14,
        Rhythm::Monthly => 31,
        Rhythm::ByAgreement => THRESHOLDS.by_agreement_days,
    }
}

fn rhythm_broken(program: &Program, pair: &Pair, held: &[&Session], today: NaiveDate) -> Found {
    let count = pair.own_way.session_count.unwrap_or(program.setup.session_count);
    let last = held.last().filter(|_| held.len() < usize::from(count))?;
    let every = interval(program, pair);
    // A pair that comes back from a break is not late for the time it paused.
    let since = pair.since.map_or(last.on, |since| since.max(last.on));
    let passed = days(since, today);
    let level = match passed * 100 / every.max(1) {
        over if over > THRESHOLDS.rhythm_act => Level::Act,
        over if over > THRESHOLDS.rhythm_watch => Level::Watch,
        _ => return None,
    };
    Some((level, Reason::RhythmBroken { weeks: passed / 7, every }))
}

fn not_begun(program: &Program, pair: &Pair, held: &[&Session], today: NaiveDate) -> Found {
    if !held.is_empty() {
        return None;
    }
    let could = could_begin(program, pair)?;
    let planned = own(program, &pair.key()).any(|s| !s.is_settled() && s.on >= today);
    let level = if planned { Level::Watch } else { Level::Act };
    let passed = days(could, today);
    (passed >= THRESHOLDS.begin_days).then_some((level, Reason::NotBegun { weeks: passed / 7, planned }))
}

/// From when a pair could meet: its approval, by the run that proposed it or by its first step, and the program's
/// first day.
fn could_begin(program: &Program, pair: &Pair) -> Option<NaiveDate> {
    let run = pair.run.as_ref().and_then(|id| program.runs.get(id));
    let approved = run.and_then(|run| DateTime::from_timestamp_millis(i64::try_from(run.at).ok()?));
    let approved = pair.since.or(approved.map(|at| at.date_naive()));
    approved.max(program.setup.starts)
}

fn called_off_by_senior(program: &Program, key: &PairKey) -> Found {
    let all = appointments(program, key);
    let by_senior = |called_off: Option<CalledOffBy>| called_off == Some(CalledOffBy::Mentee);
    let last = all.iter().rev().find(|a| by_senior(a.called_off))?.on;
    let in_a_row = all.iter().rev().take_while(|a| by_senior(a.called_off)).count();
    if in_a_row >= THRESHOLDS.called_off_in_a_row {
        return Some((Level::Act, Reason::CalledOffBySenior { times: in_a_row, last }));
    }
    let times = all.iter().rev().take(3).filter(|a| by_senior(a.called_off)).count();
    (times >= THRESHOLDS.called_off_of_three)
        .then_some((Level::Watch, Reason::CalledOffBySenior { times, last }))
}

fn two_stories(mentor: &CheckIn, mentee: &CheckIn) -> Found {
    // Answers of two different times are no two sides of one thing.
    if mentor.on.signed_duration_since(mentee.on).num_days().abs() > 31 {
        return None;
    }
    let apart = apart(mentor, mentee);
    let level = if apart.len() >= THRESHOLDS.apart_act { Level::Act } else { Level::Watch };
    (!apart.is_empty()).then_some((level, Reason::Divergence { apart }))
}

fn low_safety(side: PairSide, said: &CheckIn) -> Found {
    let safe = said.safe.filter(|safe| *safe <= THRESHOLDS.low_safety)?;
    Some((Level::Act, Reason::LowSafety { side, said: safe }))
}

fn asks_for_help(side: PairSide, said: &CheckIn) -> Found {
    let level = match said.help {
        Help::No => return None,
        Help::Talk => Level::Watch,
        Help::Soon => Level::Act,
    };
    Some((level, Reason::AsksForHelp { side, help: said.help }))
}

fn no_next_steps(held: &[&Session], said: &[(PairSide, Option<CheckIn>); 2]) -> Found {
    // Sessions of which nobody noted anything say nothing about next steps.
    let noted = held
        .iter()
        .rev()
        .filter(|s| SessionLog { private: String::new(), ..s.log.clone() } != SessionLog::default());
    let without = noted.take(THRESHOLDS.without_next_step).take_while(|s| s.log.next_step.is_none()).count();
    let both_say = said.iter().all(|(_, said)| said.as_ref().is_some_and(|said| said.next == Some(false)));
    (without >= THRESHOLDS.without_next_step || both_say).then_some((Level::Watch, Reason::NoNextSteps))
}

fn one_way(program: &Program, key: &PairKey) -> Found {
    let seen = reciprocity(program, key);
    let percent = seen.percent().filter(|_| seen.noted >= THRESHOLDS.one_way_sessions)?;
    (percent <= THRESHOLDS.one_way_percent).then_some((Level::Watch, Reason::OneWay { percent }))
}

fn overload(program: &Program, key: &PairKey, today: NaiveDate) -> Found {
    let load = labour(program, &key.mentor, today);
    let level = if load.percent() > THRESHOLDS.load_act { Level::Act } else { Level::Watch };
    load.is_over().then_some((level, Reason::MentorOverload { minutes: load.minutes, budget: load.budget }))
}

fn silence(side: PairSide, said: &CheckIn, held: &[&Session], today: NaiveDate) -> Found {
    let low = |answer: Option<u8>, most: u8| answer.is_some_and(|answer| answer <= most);
    let bad = low(said.safe, THRESHOLDS.low_safety)
        || low(said.useful, THRESHOLDS.low_use)
        || said.help == Help::Soon;
    let passed = days(said.on, today);
    let silent = held.last().is_none_or(|session| session.on <= said.on);
    (bad && silent && passed >= THRESHOLDS.silent_days)
        .then_some((Level::Act, Reason::SilentAfterBadCheckIn { side, days: passed }))
}
