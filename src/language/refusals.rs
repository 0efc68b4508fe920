//! Refusals and problems as sentences. Who, which field, what to do; private choices are never told.

use super::Words;
use super::changes::change_name;
use crate::program::{PersonId, Problem, Program, Refusal};

/// Names a reporting circle shows before it is cut short.
const NAMES_IN_CIRCLE: usize = 6;

/// A refusal as a sentence. `program` is the program as it stands, for the names of people.
pub fn refusal(words: Words, refusal: &Refusal, program: &Program) -> String {
    let problem = |p| problem(words, p, program);
    match refusal {
        // A blank name has nobody to be about, and a reporting circle names its people itself.
        Refusal::BadPerson { problem: p @ (Problem::BlankName | Problem::ReportingLoop(_)), .. } => {
            problem(p)
        }
        Refusal::BadPerson { name, problem: p } => words.refusal_about(name, &problem(p)),
        Refusal::BadSetup(p) => words.refusal_setup(&problem(p)),
        Refusal::BadRules(p) => words.refusal_rules(&problem(p)),
        Refusal::BadForm(p) => words.refusal_form(&problem(p)),
        Refusal::NotNow { .. } => words.refusal_not_now(),
        Refusal::BadSession(p) | Refusal::BadScenario(p @ Problem::BlankName) => problem(p),
        Refusal::BadScenario(p) => words.refusal_scenario(&problem(p)),
        Refusal::ScenarioTwice(name) => words.refusal_scenario_twice(name),
        Refusal::NoSuchScenario => words.refusal_no_such_scenario(),
        Refusal::TooManyScenarios(count) => words.refusal_too_many_scenarios(*count),
        Refusal::BlankTopic => words.refusal_blank_topic(),
        Refusal::TopicTwice(name) => words.refusal_topic_twice(name),
        Refusal::GradeInUse { name, count } => words.refusal_grade_in_use(name, *count),
        Refusal::NoSuchTopic => words.refusal_no_such_topic(),
        Refusal::NoSuchPerson => words.refusal_no_such_person(),
        Refusal::NoSuchPair => words.refusal_no_such_pair(),
        Refusal::WrongRoles(mentor, mentee) => words.refusal_wrong_roles(mentor, mentee),
        Refusal::PrivatePreference => words.refusal_private(),
        Refusal::NoPlaceLeft { name, capacity } => words.refusal_no_place_left(name, *capacity),
        Refusal::TooManyPeople(count) => words.refusal_too_many_people(*count, crate::program::MOST_PEOPLE),
        Refusal::NothingToTurnOver => words.refusal_nothing_left(),
        Refusal::LaterEdits(name) => words.refusal_later_edits(&change_name(words, name)),
        Refusal::Misfit(_) => words.refusal_misfit(),
    }
}

/// What is wrong with a record, as a sentence.
pub fn problem(words: Words, problem: &Problem, program: &Program) -> String {
    match problem {
        Problem::BlankName => words.problem_blank_name(),
        Problem::TooLong { length, limit } => words.problem_too_long(*length, *limit),
        Problem::OutOfRange { field, value, low, high } => {
            words.problem_out_of_range(&ranged(words, field), *value, *low, *high)
        }
        Problem::NeedMet { now, wanted } => words.problem_need_met(*now, *wanted),
        Problem::UnknownPerson(_) => words.refusal_no_such_person(),
        Problem::UnknownTopic(_) => words.refusal_no_such_topic(),
        Problem::UnknownGrade(_) => words.problem_unknown_grade(),
        Problem::RefersToSelf => words.problem_refers_to_self(),
        Problem::ReportingLoop(people) => circle(words, people, program),
        Problem::WishAndVeto(_) => words.problem_wish_and_veto(),
        Problem::EndsBeforeStart => words.problem_ends_before_start(),
        Problem::NothingCounts => words.problem_nothing_counts(),
        Problem::BlankText => words.problem_blank_text(),
        Problem::BlankQuestion => words.problem_blank_question(),
        Problem::TooFewChoices => words.problem_too_few_choices(),
        Problem::TooManyQuestions { count, limit } => words.problem_too_many_questions(*count, *limit),
        Problem::GradeTwice(name) => words.problem_grade_twice(name),
    }
}

/// The circle as `A → B → A`; people who are not in the program yet have no name to show.
fn circle(words: Words, people: &[PersonId], program: &Program) -> String {
    let names: Option<Vec<&str>> =
        people.iter().map(|id| program.people.get(id).map(|p| p.name.as_str())).collect();
    match names {
        Some(names) if !names.is_empty() => {
            let mut path: Vec<&str> = names.iter().copied().take(NAMES_IN_CIRCLE).collect();
            if names.len() > NAMES_IN_CIRCLE {
                path.push("…");
            }
            path.extend(names.first());
            words.problem_reporting_loop(&path.join(" → "))
        }
        _ => words.problem_reporting_loop_unnamed(),
    }
}

fn ranged(words: Words, field: &str) -> String {
    match field {
        "mentor_capacity" => words.range_mentor_capacity(),
        "mentee_capacity" => words.range_mentee_capacity(),
        "importance" => words.range_importance(),
        "now" => words.range_now(),
        "wanted" => words.range_wanted(),
        "level" => words.range_level(),
        "style" => words.range_style(),
        "readiness" => words.range_readiness(),
        "openness" => words.range_openness(),
        "session_minutes" | "minutes" => words.range_session_minutes(),
        "session_count" => words.range_session_count(),
        "circle_months" => words.range_circle_months(),
        "checkin_first" | "checkin_every" => words.range_checkin(),
        "mentor_hours" => words.range_mentor_hours(),
        "weight" => words.range_weight(),
        "min_gap" => words.range_min_gap(),
        "max_gap" => words.range_max_gap(),
        "mutual_percent" => words.range_mutual_percent(),
        _ => words.range_other(),
    }
}
