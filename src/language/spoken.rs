//! The languages, and the macro that makes a message of both.

use crate::program::Bilingual;

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Bahasa Indonesia, the first.
    #[default]
    Indonesian,
    /// English.
    English,
    /// English between marks, for tests that look for text which did not come from here.
    Pseudo,
}

impl Language {
    /// The code for `lang` attributes and settings.
    pub fn code(self) -> &'static str {
        match self {
            Self::Indonesian => "id",
            Self::English => "en",
            Self::Pseudo => "en-XA",
        }
    }

    /// The language of a code such as `id-ID`; Indonesian for `id` and Malay, else English.
    pub fn of_code(code: &str) -> Self {
        let start = code.get(..2).unwrap_or("");
        if start.eq_ignore_ascii_case("id") || start.eq_ignore_ascii_case("ms") {
            Self::Indonesian
        } else {
            Self::English
        }
    }
}

/// Everything the product says, in one language. The messages are methods, kept by place in `words/`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words(Language);

impl Words {
    /// The words of a language.
    pub const fn new(language: Language) -> Self {
        Self(language)
    }

    /// Which language.
    pub fn language(self) -> Language {
        self.0
    }

    /// A bilingual text of the program or the library, in this language.
    pub fn pick(self, text: &Bilingual) -> String {
        match self.0 {
            Language::Indonesian => text.indonesian().to_owned(),
            Language::English => text.english().to_owned(),
            Language::Pseudo => format!("\u{27e6}{}\u{27e7}", text.english()),
        }
    }
}

/// Numbers that choose between the English singular and plural.
pub(super) trait Counted {
    fn is_one(&self) -> bool;
}

macro_rules! counted {
    ($($number:ty),+) => {$(
        impl Counted for $number {
            fn is_one(&self) -> bool {
                *self == 1
            }
        }
    )+};
}

counted!(u8, u16, u32, u64, usize, i32, i64);

/// Messages: a name, what goes into them, both languages. With `one(n)`, English has a singular of its own;
/// Indonesian needs none. What goes in is shown in the language's own way (`1.234` and `1,234`).
///
/// ```text
/// words! {
///     people_found(n: usize) { id: "{n} orang", en: "{n} people", one(n): "{n} person" }
/// }
/// ```
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $kind:ty),* $(,)?) {
        id: $id:literal, en: $en:literal $(, one($n:ident): $one:literal)? $(,)?
    })+) => {
        #[allow(clippy::useless_format, clippy::doc_markdown)] // one shape for all messages; the doc is the message
        impl $crate::language::Words {$(
            #[doc = $en]
            $(#[$doc])*
            pub fn $name(self $(, $arg: $kind)*) -> String {
                let language = self.language();
                let single = false $(|| $crate::language::spoken::Counted::is_one(&$n))?;
                $(let $arg = $crate::language::Shown::shown(&$arg, language);)*
                match language {
                    $crate::language::Language::Indonesian => format!($id),
                    other => {
                        let text = match single {
                            $(true => format!($one),)?
                            _ => format!($en),
                        };
                        // The pseudo-language is for tests on the host; the page need not carry it.
                        if cfg!(not(target_arch = "wasm32")) && other == $crate::language::Language::Pseudo {
                            format!("\u{27e6}{text}\u{27e7}")
                        } else {
                            text
                        }
                    }
                }
            }
        )+}
    };
}

pub(super) use words;
