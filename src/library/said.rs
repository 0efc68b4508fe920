//! A text of the library in both languages.

use crate::program::Bilingual;

/// How a reader chooses a language: `Words::pick`, or one of its kind.
pub type Pick<'a> = &'a dyn Fn(&Bilingual) -> String;

/// A text in both languages. Neither is the translation of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Indonesian.
    pub id: &'static str,
    /// English.
    pub en: &'static str,
}

impl Said {
    /// As the program keeps it.
    pub fn bilingual(&self) -> Bilingual {
        Bilingual { id: self.id.to_owned(), en: self.en.to_owned() }
    }
}

/// `said!("Kebutuhan" | "Needs")`.
macro_rules! said {
    ($id:literal | $en:literal) => {
        $crate::library::Said { id: $id, en: $en }
    };
}

pub(super) use said;
