//! Groups in words, and the sentences about them.

use crate::insight::fairness::{GroupName, Grouping, Notice, Side, Unevenness};
use crate::language::{Points, Words};
use crate::program::{MeetingMode, PersonId, Program, Role};

/// The id of a grouping among choices.
pub fn grouping_id(grouping: Grouping) -> &'static str {
    match grouping {
        Grouping::Unit => "unit",
        Grouping::Grade => "grade",
        Grouping::Place => "place",
        Grouping::Role => "role",
        Grouping::Languages => "languages",
        Grouping::Meets => "meets",
        Grouping::JobTitle => "job-title",
        Grouping::Manager => "manager",
    }
}

/// The grouping of an id.
pub fn grouping_of_id(id: &str) -> Option<Grouping> {
    Grouping::ALL.into_iter().find(|grouping| grouping_id(*grouping) == id)
}

/// A grouping by name.
pub fn grouping_name(words: Words, grouping: Grouping) -> String {
    match grouping {
        Grouping::Unit => words.filter_unit(),
        Grouping::Grade => words.filter_grade(),
        Grouping::Place => words.filter_place(),
        Grouping::Role => words.filter_role(),
        Grouping::Languages => words.fairness_languages(),
        Grouping::Meets => words.fairness_meets(),
        Grouping::JobTitle => words.person_job_title(),
        Grouping::Manager => words.person_manager(),
    }
}

fn person_name(program: &Program, id: &PersonId) -> String {
    program.people.get(id).map(|person| person.name.clone()).unwrap_or_default()
}

/// A group by name.
pub(super) fn group_name(program: &Program, name: &GroupName, words: Words) -> String {
    match name {
        GroupName::Unsaid => words.filter_blank(),
        GroupName::Text(text) => text.clone(),
        GroupName::Grade(grade) => program.setup.grade_name(grade).unwrap_or_default().to_owned(),
        GroupName::Role(Role::Mentor) => words.mentor(),
        GroupName::Role(Role::Mentee) => words.mentee(),
        GroupName::Role(Role::Both) => words.fairness_both_roles(),
        GroupName::Languages(list) => list.join(", "),
        GroupName::Meets(MeetingMode::InPerson) => words.person_meets_in_person(),
        GroupName::Meets(MeetingMode::Online) => words.person_meets_online(),
        GroupName::Meets(MeetingMode::Either) => words.person_meets_either(),
        GroupName::ReportsTo(id) => person_name(program, id),
    }
}

/// A group as the end of "mentees …".
fn who(program: &Program, grouping: Grouping, name: &GroupName, words: Words) -> String {
    let named = group_name(program, name, words);
    match (name, grouping) {
        (GroupName::Unsaid, _) => words.fairness_who_unsaid(&grouping_name(words, grouping).to_lowercase()),
        (GroupName::Role(Role::Both), _) => words.fairness_who_both(),
        (GroupName::Role(_), _) => words.fairness_who_one_role(),
        (GroupName::Meets(MeetingMode::InPerson), _) => words.fairness_who_in_person(),
        (GroupName::Meets(MeetingMode::Online), _) => words.fairness_who_online(),
        (GroupName::Meets(MeetingMode::Either), _) => words.fairness_who_either(),
        (_, Grouping::Grade) => words.fairness_who_grade(&named),
        (_, Grouping::Place) => words.fairness_who_place(&named),
        (GroupName::Languages(list), _) => words.fairness_who_languages(&and(list, words)),
        (_, Grouping::JobTitle) => words.fairness_who_job(&named),
        (_, Grouping::Manager) => words.fairness_who_manager(&named),
        _ => words.fairness_who_unit(&named),
    }
}

/// Names in a sentence: "Indonesia, Jawa dan Inggris".
fn and(names: &[String], words: Words) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => words.board_stat_two(&before.join(", "), last),
        names => names.concat(),
    }
}

/// A difference in a sentence: how many of how many, or one mean beside the other.
pub(super) fn notice_sentence(program: &Program, notice: &Notice, words: Words) -> String {
    let who = who(program, notice.grouping, &notice.name, words);
    let (group, all) = (&notice.group, &notice.all);
    let mean = |mean: Option<u16>| Points(mean.unwrap_or(0).into());
    match (notice.what, notice.side) {
        (Unevenness::LeftOut, Side::Mentees) => {
            words.fairness_left_mentees(&who, group.people, group.unpaired(), all.people, all.unpaired())
        }
        (Unevenness::LeftOut, Side::Mentors) => {
            words.fairness_left_mentors(&who, group.people, group.unpaired(), all.people, all.unpaired())
        }
        (Unevenness::LowMatch, Side::Mentees) => {
            words.fairness_low_mentees(&who, mean(group.mean), mean(all.mean))
        }
        (Unevenness::LowMatch, Side::Mentors) => {
            words.fairness_low_mentors(&who, mean(group.mean), mean(all.mean))
        }
    }
}

/// A time as people say it: "45 menit", "6 jam", "1 jam 30 menit".
pub fn time(words: Words, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => words.fairness_minutes(minutes),
        (hours, 0) => words.fairness_hours(hours),
        (hours, minutes) => words.fairness_hours_minutes(hours, minutes),
    }
}
