//! Where one can be in the page, and how that is written in the address: `#/p/<program>/people/<person>`.

use crate::exchange::link::{LinkKind, MARKER};
use crate::program::{PersonId, ProgramId};

/// A place within a program.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Settings.
    Setup,
    /// Topics.
    Topics,
    /// The list of people.
    People,
    /// One person, over the list.
    Person(PersonId),
    /// Bringing in a list.
    Import,
    /// Needs against offers.
    Needs,
    /// Pairs.
    Pairs,
    /// Forms and answers.
    Answers(AnswersSide),
    /// The program file, and what is kept here.
    File,
}

/// A side of the answers place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AnswersSide {
    /// Bringing answers in, and who has answered.
    #[default]
    Collect,
    /// Asking people.
    Invite,
    /// What is asked.
    Forms,
}

impl AnswersSide {
    /// All sides, in the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Collect, Self::Invite, Self::Forms];

    /// Its name in the address.
    pub fn code(self) -> &'static str {
        match self {
            Self::Collect => "collect",
            Self::Invite => "invite",
            Self::Forms => "forms",
        }
    }

    /// The side of a name in the address.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.code() == code)
    }
}

/// Where one can be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The first page: programs in this browser, and ways to begin.
    Start,
    /// All parts of the kit, for those who build.
    Kit,
    /// A place within a program.
    In(ProgramId, Place),
    /// A form to fill in, packed into the address.
    Fill(String),
    /// A sealed answer, packed into the address, for whoever runs its program.
    Brought(String),
    /// An address that leads nowhere.
    Nowhere,
}

impl Place {
    fn path(&self) -> String {
        match self {
            Self::Setup => "setup".to_owned(),
            Self::Topics => "topics".to_owned(),
            Self::People => "people".to_owned(),
            Self::Person(id) => format!("people/{id}"),
            Self::Import => "import".to_owned(),
            Self::Needs => "needs".to_owned(),
            Self::Pairs => "pairs".to_owned(),
            Self::Answers(AnswersSide::Collect) => "answers".to_owned(),
            Self::Answers(side) => format!("answers/{}", side.code()),
            Self::File => "file".to_owned(),
        }
    }

    fn of_path(path: &str) -> Option<Self> {
        Some(match path {
            "setup" => Self::Setup,
            "topics" => Self::Topics,
            "people" => Self::People,
            "import" => Self::Import,
            "needs" => Self::Needs,
            "pairs" => Self::Pairs,
            "file" => Self::File,
            "answers" => Self::Answers(AnswersSide::Collect),
            _ => match path.split_once('/')? {
                ("answers", side) => Self::Answers(AnswersSide::of_code(side)?),
                ("people", id) if !id.is_empty() => Self::Person(PersonId::new(id)),
                _ => return None,
            },
        })
    }
}

impl Route {
    /// The route of an address's fragment, with or without its `#`.
    pub fn of_hash(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        match path {
            "" => return Self::Start,
            "kit" => return Self::Kit,
            _ => {}
        }
        // What is packed may have been torn by a chat app: it is read as a whole later, with the reason when it fails.
        if let Some(packed) = path.strip_prefix("l/") {
            return match packed.chars().nth(1).and_then(LinkKind::of_letter) {
                Some(LinkKind::Answer) => Self::Brought(packed.to_owned()),
                _ => Self::Fill(packed.to_owned()),
            };
        }
        let place = path.strip_prefix("p/").and_then(|rest| rest.split_once('/'));
        place
            .and_then(|(id, path)| Some(Self::In(ProgramId::new(id), Place::of_path(path)?)))
            .unwrap_or(Self::Nowhere)
    }

    /// The fragment of the address, with its `#`.
    pub fn hash(&self) -> String {
        match self {
            Self::Start | Self::Nowhere => "#/".to_owned(),
            Self::Kit => "#/kit".to_owned(),
            Self::Fill(packed) | Self::Brought(packed) => format!("{MARKER}{packed}"),
            Self::In(program, place) => format!("#/p/{program}/{}", place.path()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AnswersSide, Place, Route};
    use crate::program::{PersonId, ProgramId};

    #[test]
    fn every_route_finds_its_way_back() {
        let program = ProgramId::new("ab1");
        let places = [
            Place::Setup,
            Place::Topics,
            Place::People,
            Place::Person(PersonId::new("sari")),
            Place::Import,
            Place::Needs,
            Place::Pairs,
            Place::Answers(AnswersSide::Collect),
            Place::Answers(AnswersSide::Invite),
            Place::Answers(AnswersSide::Forms),
            Place::File,
        ];
        let inside = places.into_iter().map(|place| Route::In(program.clone(), place));
        let packed = [Route::Fill("1i_-ab".into()), Route::Brought("1aXY".into())];
        for route in [Route::Start, Route::Kit].into_iter().chain(packed).chain(inside) {
            assert_eq!(Route::of_hash(&route.hash()), route);
        }
    }

    #[test]
    fn addresses_cut_by_somebody_lead_nowhere_or_home() {
        for hash in ["#/p/", "#/p/ab1", "#/p/ab1/peop", "#/p/ab1/people/", "#x"] {
            assert!(matches!(Route::of_hash(hash), Route::Nowhere | Route::In(_, Place::People)), "{hash}");
        }
        assert_eq!(Route::of_hash(""), Route::Start);
    }
}
