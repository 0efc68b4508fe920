//! What a person, a setup or rules must be, whoever brings them: a form, a list, a file.

use super::{
    Bilingual, Form, LONGEST_SCENARIO_NAME, Pair, Person, PersonId, Program, Question, QuestionKind, Rules,
    Scenario, Session, SessionStatus, Setup, Style, Thanks,
};
use std::collections::BTreeSet;

/// Longest text of a field, in characters.
pub const LONGEST_TEXT: usize = 2_000;
/// Longest note, in characters.
pub const LONGEST_NOTE: usize = 20_000;
/// Most people in a program.
pub const MOST_PEOPLE: usize = 50_000;

/// What is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A name with nothing to read in it.
    #[error("blank name")]
    BlankName,
    /// A text over its limit of characters.
    #[error("text of {length} characters, at most {limit}")]
    TooLong {
        /// How long.
        length: usize,
        /// How long at most.
        limit: usize,
    },
    /// A number outside its range.
    #[error("{field} is {value}, not {low} to {high}")]
    OutOfRange {
        /// Which field.
        field: &'static str,
        /// What it is.
        value: u32,
        /// The lowest allowed.
        low: u32,
        /// The highest allowed.
        high: u32,
    },
    /// A need that wants no more than there is.
    #[error("a need wants level {wanted} and has {now}")]
    NeedMet {
        /// Level now.
        now: u8,
        /// Level wanted.
        wanted: u8,
    },
    /// A reference to a person who is not there.
    #[error("no such person")]
    UnknownPerson(PersonId),
    /// A reference to a topic that is not there.
    #[error("no such topic")]
    UnknownTopic(super::TopicId),
    /// A reference to a grade that is not on the ladder.
    #[error("no such grade")]
    UnknownGrade(super::GradeId),
    /// Somebody who is their own manager, appraiser, wish or veto.
    #[error("refers to oneself")]
    RefersToSelf,
    /// Reporting lines that go round in a circle, through these people.
    #[error("reporting line in a circle")]
    ReportingLoop(Vec<PersonId>),
    /// Somebody both wished for and vetoed.
    #[error("both wished for and vetoed")]
    WishAndVeto(PersonId),
    /// A last day before the first.
    #[error("ends before it starts")]
    EndsBeforeStart,
    /// No weight above 0.
    #[error("all weights are 0")]
    NothingCounts,
    /// A text with nothing to read in it.
    #[error("blank text")]
    BlankText,
    /// A question that asks nothing.
    #[error("blank question")]
    BlankQuestion,
    /// A question to choose from that offers fewer than two answers.
    #[error("fewer than two answers to choose from")]
    TooFewChoices,
    /// More questions of one's own than a form can have.
    #[error("{count} questions, at most {limit}")]
    TooManyQuestions {
        /// How many.
        count: usize,
        /// How many at most.
        limit: usize,
    },
    /// Two steps of the ladder with one name.
    #[error("two grades with one name")]
    GradeTwice(String),
}

/// Whether a name has nothing to read in it: empty, blank, or only invisible characters.
pub fn blank_name(name: &str) -> bool {
    !name.chars().any(|c| {
        !c.is_whitespace()
            && !c.is_control()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    })
}

fn in_range(field: &'static str, value: u32, low: u32, high: u32) -> Option<Problem> {
    (value < low || value > high).then_some(Problem::OutOfRange { field, value, low, high })
}

fn too_long(text: &str, limit: usize) -> Option<Problem> {
    let length = text.chars().count();
    (length > limit).then_some(Problem::TooLong { length, limit })
}

/// The first thing wrong with a person, in a program that has everyone they refer to.
///
/// The reporting line is checked apart, by [`reporting_loop`], since it needs everyone at once.
pub fn check_person(person: &Person, program: &Program) -> Option<Problem> {
    check_person_alone(person).or_else(|| {
        let someone = |id: &PersonId| {
            (!program.people.contains_key(id) && id != &person.id).then(|| Problem::UnknownPerson(id.clone()))
        };
        let topic = |id: &super::TopicId| {
            (!program.topics.contains_key(id)).then(|| Problem::UnknownTopic(id.clone()))
        };
        person
            .manager_id()
            .into_iter()
            .chain(&person.appraiser)
            .chain(&person.wishes)
            .chain(&person.vetoes)
            .find_map(someone)
            .or_else(|| person.needs.iter().find_map(|n| topic(&n.topic)))
            .or_else(|| person.offers.iter().find_map(|o| topic(&o.topic)))
            .or_else(|| {
                let grade = person.grade.as_ref()?;
                program.setup.rank(grade).is_none().then(|| Problem::UnknownGrade(grade.clone()))
            })
    })
}

/// The first thing wrong with a person, whatever the program.
pub fn check_person_alone(person: &Person) -> Option<Problem> {
    if blank_name(&person.name) {
        return Some(Problem::BlankName);
    }
    let texts = [&person.unit, &person.job_title, &person.place, &person.contact, &person.employee_no];
    let scales = |parts: &[u8], field| parts.iter().find_map(|&n| in_range(field, u32::from(n), 1, 5));
    let myself = |id: &PersonId| id == &person.id;
    too_long(&person.name, LONGEST_TEXT)
        .or_else(|| texts.into_iter().flatten().find_map(|t| too_long(t, LONGEST_TEXT)))
        .or_else(|| person.interests.iter().find_map(|t| too_long(t, LONGEST_TEXT)))
        .or_else(|| person.languages.iter().find_map(|t| too_long(t, LONGEST_TEXT)))
        .or_else(|| too_long(&person.note, LONGEST_NOTE))
        .or_else(|| in_range("mentor_capacity", person.mentor_capacity.into(), 0, 50))
        .or_else(|| in_range("mentee_capacity", person.mentee_capacity.into(), 0, 50))
        .or_else(|| {
            person.needs.iter().find_map(|n| {
                in_range("importance", n.importance.into(), 1, 5)
                    .or_else(|| in_range("now", n.now.into(), 0, 4))
                    .or_else(|| in_range("wanted", n.wanted.into(), 1, 4))
                    .or_else(|| {
                        (n.wanted <= n.now).then_some(Problem::NeedMet { now: n.now, wanted: n.wanted })
                    })
            })
        })
        .or_else(|| person.offers.iter().find_map(|o| in_range("level", o.level.into(), 0, 4)))
        .or_else(|| person.style.as_ref().map(Style::items).and_then(|s| scales(&s, "style")))
        .or_else(|| person.readiness.as_ref().and_then(|r| scales(&r.parts(), "readiness")))
        .or_else(|| person.openness.as_ref().and_then(|o| scales(&o.parts(), "openness")))
        .or_else(|| {
            let refers = person.manager_id().is_some_and(myself)
                || person.appraiser.as_ref().is_some_and(myself)
                || person.wishes.iter().chain(&person.vetoes).any(myself);
            refers.then_some(Problem::RefersToSelf)
        })
        .or_else(|| {
            let both = person.wishes.iter().find(|id| person.vetoes.contains(id))?;
            Some(Problem::WishAndVeto(both.clone()))
        })
}

/// A circle of reporting lines that goes through one of `suspects`, if there is one.
pub fn reporting_loop<'a>(
    program: &Program,
    suspects: impl IntoIterator<Item = &'a PersonId>,
) -> Option<Vec<PersonId>> {
    let mut clear: BTreeSet<&PersonId> = BTreeSet::new();
    for start in suspects {
        let mut path: Vec<&PersonId> = Vec::new();
        let mut seen: BTreeSet<&PersonId> = BTreeSet::new();
        let mut at = program.people.get_key_value(start).map(|(id, _)| id);
        while let Some(id) = at {
            if clear.contains(id) {
                break;
            }
            if !seen.insert(id) {
                let circle = path.into_iter().skip_while(|p| *p != id).cloned().collect();
                return Some(circle);
            }
            path.push(id);
            at = program
                .people
                .get(id)
                .and_then(Person::manager_id)
                .and_then(|m| program.people.get_key_value(m).map(|(id, _)| id));
        }
        clear.extend(seen);
    }
    None
}

/// The first thing wrong with a setup.
pub fn check_setup(setup: &Setup) -> Option<Problem> {
    let texts = [
        &setup.name,
        &setup.organisation,
        &setup.sponsor,
        &setup.facilitator,
        &setup.reply_phone,
        &setup.reply_mail,
    ];
    texts
        .into_iter()
        .chain(&setup.success_signs)
        .chain(setup.grades.iter().map(|g| &g.name))
        .find_map(|t| too_long(t, LONGEST_TEXT))
        .or_else(|| too_long(&setup.purpose, LONGEST_NOTE))
        .or_else(|| in_range("session_minutes", setup.session_minutes.into(), 15, 240))
        .or_else(|| in_range("session_count", setup.session_count.into(), 1, 104))
        .or_else(|| in_range("circle_months", setup.circle_months.into(), 0, 12))
        .or_else(|| in_range("checkin_first", setup.checkin_first.into(), 0, 12))
        .or_else(|| in_range("checkin_every", setup.checkin_every.into(), 0, 12))
        .or_else(|| in_range("mentor_hours", setup.mentor_hours.into(), 1, 40))
        .or_else(|| setup.days_off.iter().find_map(|day| too_long(&day.name, LONGEST_TEXT)))
        .or_else(|| match (setup.starts, setup.ends) {
            (Some(first), Some(last)) if last < first => Some(Problem::EndsBeforeStart),
            _ => None,
        })
        .or_else(|| setup.grades.iter().find_map(|g| blank_name(&g.name).then_some(Problem::BlankName)))
        .or_else(|| {
            let twice = setup.grades.iter().enumerate().find(|(i, g)| {
                setup.grades.iter().take(*i).any(|h| super::same_name(&h.name, &g.name) || h.id == g.id)
            })?;
            Some(Problem::GradeTwice(twice.1.name.clone()))
        })
}

/// The first thing wrong with matching rules.
pub fn check_rules(rules: &Rules) -> Option<Problem> {
    let w = &rules.weights;
    if w.sum() == 0 {
        return Some(Problem::NothingCounts);
    }
    [w.learning, w.interests, w.style, w.logistics, w.across_units]
        .into_iter()
        .find_map(|n| in_range("weight", n.into(), 0, 100))
        .or_else(|| in_range("min_gap", rules.min_gap.into(), 0, 20))
        .or_else(|| rules.max_gap.and_then(|n| in_range("max_gap", n.into(), 0, 50)))
        .or_else(|| in_range("mutual_percent", rules.mutual_percent.into(), 0, 50))
}

/// Most questions that a program can add to a form.
pub const MOST_OWN_QUESTIONS: usize = 40;

/// The first thing wrong with a form's own words and questions.
pub fn check_form(form: &Form) -> Option<Problem> {
    let texts = [&form.welcome.id, &form.welcome.en];
    let reworded = form.reworded.values();
    let (count, limit) = (form.added.len(), MOST_OWN_QUESTIONS);
    (count > limit)
        .then_some(Problem::TooManyQuestions { count, limit })
        .or_else(|| texts.into_iter().find_map(|text| too_long(text, LONGEST_TEXT)))
        .or_else(|| reworded.chain(form.added.iter().map(|q| &q.text)).find_map(check_question_text))
        .or_else(|| form.added.iter().find_map(check_choices))
}

fn check_question_text(text: &Bilingual) -> Option<Problem> {
    text.is_empty()
        .then_some(Problem::BlankQuestion)
        .or_else(|| too_long(&text.id, LONGEST_TEXT))
        .or_else(|| too_long(&text.en, LONGEST_TEXT))
}

fn check_choices(question: &Question) -> Option<Problem> {
    let (QuestionKind::Choice(choices) | QuestionKind::Several(choices)) = &question.kind else {
        return None;
    };
    let said = choices.iter().filter(|choice| !choice.text.is_empty()).count();
    (said < 2)
        .then_some(Problem::TooFewChoices)
        .or_else(|| choices.iter().find_map(|choice| check_question_text(&choice.text)))
}

/// The first thing wrong with a session, in a program that has its topic.
pub fn check_session(session: &Session, program: &Program) -> Option<Problem> {
    let log = &session.log;
    let step = log.next_step.as_ref().map(|step| &step.what);
    let why = match &session.status {
        SessionStatus::Cancelled { why, .. } => Some(why),
        _ => None,
    };
    let texts = [&log.mentee_learned, &log.mentor_learned, &log.idea].into_iter().chain(step).chain(why);
    texts
        .chain(session.moved.iter().map(|moved| &moved.why))
        .find_map(|text| too_long(text, LONGEST_TEXT))
        .or_else(|| too_long(&log.private, LONGEST_NOTE))
        .or_else(|| in_range("minutes", session.minutes.into(), 5, 480))
        .or_else(|| session.guide.and_then(|guide| in_range("guide", guide.into(), 1, 12)))
        .or_else(|| {
            let topic = session.topic.as_ref()?;
            (!program.topics.contains_key(topic)).then(|| Problem::UnknownTopic(topic.clone()))
        })
}

/// The first thing wrong with what a pair settled.
pub fn check_pair(pair: &Pair) -> Option<Problem> {
    let own = &pair.own_way;
    let note = pair.ending.iter().map(|ending| &ending.note);
    pair.agreement
        .own
        .iter()
        .chain(note)
        .find_map(|text| too_long(text, LONGEST_TEXT))
        .or_else(|| own.session_count.and_then(|n| in_range("session_count", n.into(), 1, 104)))
        .or_else(|| own.session_minutes.and_then(|n| in_range("session_minutes", n.into(), 15, 240)))
}

/// The first thing wrong with thanks.
pub fn check_thanks(thanks: &Thanks) -> Option<Problem> {
    if blank_name(&thanks.text) {
        return Some(Problem::BlankText);
    }
    too_long(&thanks.text, LONGEST_TEXT)
        .or_else(|| (thanks.from == thanks.to).then_some(Problem::RefersToSelf))
}

/// The first thing wrong with a scenario.
pub fn check_scenario(scenario: &Scenario) -> Option<Problem> {
    if blank_name(&scenario.name) {
        return Some(Problem::BlankName);
    }
    too_long(&scenario.name, LONGEST_SCENARIO_NAME)
        .or_else(|| too_long(&scenario.note, LONGEST_NOTE))
        .or_else(|| check_rules(&scenario.rules))
}
