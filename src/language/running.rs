//! Running pairs in words: reasons, tasks, notes of a plan.

use super::Words;
use crate::insight::checkins::Help;
use crate::insight::desk::{Task, Urgency};
use crate::insight::divergence::Apart;
use crate::insight::health::{Level, Reason};
use crate::insight::plan::PlanNote;
use crate::program::{PairKey, PairSide, PersonId, Program};

/// A level of health.
pub fn health_level(words: Words, level: Level) -> String {
    match level {
        Level::Well => words.health_well(),
        Level::Watch => words.health_watch(),
        Level::Act => words.health_act(),
    }
}

/// A reason, as one line; as several where the two are apart on several things.
pub fn health_reason(words: Words, reason: &Reason) -> Vec<String> {
    use PairSide::{Mentee, Mentor};
    let line = match reason {
        Reason::RhythmBroken { weeks, .. } => words.reason_rhythm(*weeks),
        Reason::NotBegun { weeks, planned: false } => words.reason_not_begun(*weeks),
        Reason::NotBegun { weeks, planned: true } => words.reason_not_begun_planned(*weeks),
        Reason::CalledOffBySenior { times, .. } => words.reason_senior(*times),
        Reason::Divergence { apart } => return apart.iter().map(|apart| apart_on(words, *apart)).collect(),
        Reason::LowSafety { side: Mentor, .. } => words.reason_safety_mentor(),
        Reason::LowSafety { side: Mentee, .. } => words.reason_safety_mentee(),
        Reason::NoNextSteps => words.reason_no_next(),
        Reason::OneWay { .. } => words.reason_one_way(),
        Reason::MentorOverload { minutes, budget } => words.reason_load(minutes.div_ceil(60), budget / 60),
        Reason::SilentAfterBadCheckIn { side: Mentor, days } => words.reason_silent_mentor(*days),
        Reason::SilentAfterBadCheckIn { side: Mentee, days } => words.reason_silent_mentee(*days),
        Reason::AsksForHelp { side: Mentor, help: Help::Soon } => words.reason_soon_mentor(),
        Reason::AsksForHelp { side: Mentee, help: Help::Soon } => words.reason_soon_mentee(),
        Reason::AsksForHelp { side: Mentor, .. } => words.reason_help_mentor(),
        Reason::AsksForHelp { side: Mentee, .. } => words.reason_help_mentee(),
    };
    vec![line]
}

fn apart_on(words: Words, apart: Apart) -> String {
    match apart {
        Apart::Safe { mentor, mentee } => words.reason_apart_safe(mentor, mentee),
        Apart::Useful { mentor, mentee } => words.reason_apart_useful(mentor, mentee),
        Apart::Led { .. } => words.reason_apart_led(),
        Apart::Talked { .. } => words.reason_apart_talked(),
    }
}

/// How soon.
pub fn desk_urgency(words: Words, urgency: Urgency) -> String {
    match urgency {
        Urgency::ActNow => words.desk_now(),
        Urgency::DueToday => words.desk_today(),
        Urgency::ThisWeek => words.desk_week(),
    }
}

/// A line of the facilitator's list.
pub fn desk_task(words: Words, program: &Program, task: &Task) -> String {
    let name = |id: &PersonId| name_of(program, id);
    match task {
        Task::LeaderMessage { pair } => words.desk_leader(&name(&pair.mentee)),
        Task::TalkToPair { pair } => words.desk_talk(&names(words, program, pair)),
        Task::TalkAboutLoad { mentor } => words.desk_load(&name(mentor)),
        Task::FindAnother { pair } => words.desk_another(&names(words, program, pair)),
        Task::Introduce { pairs } => words.desk_introduce(pairs.len()),
        Task::SignAgreement { pairs } => words.desk_agreement(pairs.len()),
        Task::MakePlan { pairs } => words.desk_plan(pairs.len()),
        Task::HowWasIt { sessions } => words.desk_how_was_it(sessions.len()),
        Task::SendCheckIn { people, .. } => words.desk_check_in(people.len()),
        Task::RemindCheckIn { people, .. } => words.desk_remind(people.len()),
        Task::PassOnThanks { thanks } => {
            let thanks = program.thanks.get(thanks);
            let of = |id: Option<&PersonId>| id.map_or_else(String::new, name);
            words.desk_thanks(&of(thanks.map(|t| &t.from)), &of(thanks.map(|t| &t.to)))
        }
        Task::Circle { on } => words.desk_circle(*on),
        Task::Close { pairs } => words.desk_close(pairs.len()),
        Task::Watch { pairs } => words.desk_watch(pairs.len()),
    }
}

/// What a plan could not keep to.
pub fn plan_note(words: Words, program: &Program, note: &PlanNote) -> String {
    let of = |pair: &PairKey| names(words, program, pair);
    match note {
        PlanNote::Outside { pair, on, .. } => words.plan_outside(&of(pair), *on),
        PlanNote::Squeezed { pair, every } => words.plan_squeezed(&of(pair), *every),
        PlanNote::PastLastDay { pair, on, .. } => words.plan_late(&of(pair), *on),
        PlanNote::NoPlace { pair, number } => words.plan_no_place(&of(pair), *number),
    }
}

fn names(words: Words, program: &Program, pair: &PairKey) -> String {
    words.names_of_pair(&name_of(program, &pair.mentor), &name_of(program, &pair.mentee))
}

fn name_of(program: &Program, id: &PersonId) -> String {
    program.people.get(id).map_or_else(String::new, |person| person.name.clone())
}
