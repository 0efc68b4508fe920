//! By what people are told apart, and which group somebody is in.

use crate::program::{GradeId, Manager, MeetingMode, Person, PersonId, Program, Role, name_key};

/// By what people are told apart. Everybody is in exactly one group of each, so that groups add up to the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grouping {
    /// Department, division, branch.
    Unit,
    /// Step of the ladder.
    Grade,
    /// Where they work.
    Place,
    /// One role, or both.
    Role,
    /// All the languages they are at ease in: who knows one only is not among those who know two.
    Languages,
    /// How they prefer to meet.
    Meets,
    /// Job title.
    JobTitle,
    /// Whom they report to.
    Manager,
}

impl Grouping {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Unit,
        Self::Grade,
        Self::Place,
        Self::Role,
        Self::Languages,
        Self::Meets,
        Self::JobTitle,
        Self::Manager,
    ];
}

/// Which group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupName {
    /// Those of whom it is not known.
    Unsaid,
    /// In people's own words.
    Text(String),
    /// A step of the ladder.
    Grade(GradeId),
    /// A role.
    Role(Role),
    /// Languages, by name.
    Languages(Vec<String>),
    /// A way to meet.
    Meets(MeetingMode),
    /// Those who report to somebody of this program.
    ReportsTo(PersonId),
}

/// What somebody wrote about what a grouping looks at: who wrote the same is in the same group.
pub(super) type Written<'a> = (u8, &'a str, &'a [String]);

pub(super) fn written_of(person: &Person, grouping: Grouping) -> Written<'_> {
    fn text(said: Option<&str>) -> (u8, &str) {
        said.map_or((0, ""), |said| (1, said))
    }
    let (kind, text) = match grouping {
        Grouping::Unit => text(person.unit.as_deref()),
        Grouping::Place => text(person.place.as_deref()),
        Grouping::JobTitle => text(person.job_title.as_deref()),
        Grouping::Grade => text(person.grade.as_ref().map(GradeId::as_str)),
        Grouping::Role => (person.role as u8, ""),
        Grouping::Meets => (person.meets.map_or(0, |meets| 1 + meets as u8), ""),
        Grouping::Languages => return (0, "", &person.languages),
        Grouping::Manager => match &person.manager {
            None => (0, ""),
            Some(Manager::Person(id)) => (1, id.as_str()),
            Some(Manager::Outside(name)) => (2, name.as_str()),
        },
    };
    (kind, text, &[])
}

fn text(said: Option<&String>) -> GroupName {
    match said {
        Some(said) if !name_key(said).is_empty() => GroupName::Text(said.trim().to_owned()),
        _ => GroupName::Unsaid,
    }
}

impl GroupName {
    /// The group of somebody.
    pub(super) fn of(program: &Program, person: &Person, grouping: Grouping) -> Self {
        match grouping {
            Grouping::Unit => text(person.unit.as_ref()),
            Grouping::Place => text(person.place.as_ref()),
            Grouping::JobTitle => text(person.job_title.as_ref()),
            Grouping::Role => Self::Role(person.role),
            Grouping::Meets => person.meets.map_or(Self::Unsaid, Self::Meets),
            Grouping::Grade => match &person.grade {
                Some(grade) if program.setup.rank(grade).is_some() => Self::Grade(grade.clone()),
                _ => Self::Unsaid,
            },
            Grouping::Languages => {
                let mut languages: Vec<String> =
                    person.languages.iter().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect();
                languages.sort_by_cached_key(|language| name_key(language));
                languages.dedup_by_key(|language| name_key(language));
                if languages.is_empty() { Self::Unsaid } else { Self::Languages(languages) }
            }
            Grouping::Manager => match &person.manager {
                Some(Manager::Person(id)) if program.people.contains_key(id) => Self::ReportsTo(id.clone()),
                Some(Manager::Outside(name)) => text(Some(name)),
                _ => Self::Unsaid,
            },
        }
    }

    /// What names that mean the same have in common; also the order of groups: steps as on the ladder, words by
    /// the alphabet, what is not known last.
    pub(super) fn key(&self, program: &Program) -> (usize, String) {
        match self {
            Self::Text(text) => (0, name_key(text)),
            Self::Languages(list) => (0, list.iter().map(|l| name_key(l)).collect::<Vec<_>>().join("\n")),
            Self::Grade(grade) => (program.setup.rank(grade).unwrap_or(0), String::new()),
            Self::Role(role) => (usize::from(*role == Role::Both), String::new()),
            Self::Meets(meets) => (*meets as usize, String::new()),
            Self::ReportsTo(id) => (1, id.to_string()),
            Self::Unsaid => (usize::MAX, String::new()),
        }
    }
}
