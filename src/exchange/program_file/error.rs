//! What can be wrong with a file, and what was mended on the way in. Worded by `language`.

use crate::program::Problem;

/// Something that is not a program file, recognised by its first bytes or fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A zip archive or an Excel workbook.
    ZipOrWorkbook,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A web page.
    WebPage,
    /// Text in UTF-16.
    Utf16,
    /// JSON of something else.
    OtherJson,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// Larger than [`super::LARGEST_FILE`].
    #[error("{bytes} bytes")]
    TooLarge {
        /// How large.
        bytes: usize,
    },
    /// Not a program file at all.
    #[error("foreign: {0:?}")]
    Foreign(Foreign),
    /// Bytes that are not UTF-8 text.
    #[error("not UTF-8 at byte {0}")]
    NotUtf8(usize),
    /// Text that is not JSON.
    #[error("not JSON")]
    NotJson,
    /// JSON that stops in the middle.
    #[error("cut off")]
    CutOff,
    /// Text after the end of the document.
    #[error("text after the end")]
    TextAfterEnd,
    /// Lists in lists in lists.
    #[error("more than {0} levels deep")]
    TooDeep(usize),
    /// More values than a program could have.
    #[error("more than {0} values")]
    TooManyValues(usize),
    /// One field twice in one record.
    #[error("field {0} twice")]
    FieldTwice(String),
    /// A field's name that is too long to be one.
    #[error("name of {0} characters")]
    NameTooLong(usize),
    /// A text that is too long.
    #[error("text of {length} characters, at most {limit}")]
    TextTooLong {
        /// How long.
        length: usize,
        /// How long at most.
        limit: usize,
    },
    /// A number that cannot be one: NaN, Infinity, 1e400.
    #[error("not a number")]
    NotANumber,
    /// Half a character.
    #[error("half a character")]
    HalfCharacter,
    /// Made by a later version.
    #[error("needs version {needs}")]
    TooNew {
        /// The version that can read it.
        needs: u32,
    },
    /// A version that never was.
    #[error("no such version")]
    NoSuchVersion,
    /// The contents do not add up to the checksum: changed or damaged on the way.
    #[error("checksum")]
    Checksum,
    /// A field of another type, or a value that it cannot have.
    #[error("bad value")]
    BadValue,
    /// A field that must be there and is not.
    #[error("field {0} is missing")]
    FieldMissing(String),
    /// Two records with one id.
    #[error("id twice, also at {other}")]
    IdTwice {
        /// Where the other one is.
        other: String,
    },
    /// A pair of somebody with themselves.
    #[error("paired with oneself")]
    PairedWithSelf,
    /// A record that breaks a rule of the program.
    #[error(transparent)]
    Problem(Problem),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    /// What.
    pub fault: FileFault,
    /// The path of the field: `people[12].needs[0].wanted`; empty for the whole file.
    pub path: String,
    /// Line and column, from 1, where the text itself is at fault.
    pub line: Option<(usize, usize)>,
    /// What stands there, at most 40 characters.
    pub excerpt: String,
    /// The name of the person it is about, where there is one.
    pub about: String,
}

impl FileError {
    /// About the whole file.
    pub fn whole(fault: FileFault) -> Self {
        Self::at("", fault)
    }

    /// About a field.
    pub fn at(path: &str, fault: FileFault) -> Self {
        Self { fault, path: path.to_owned(), line: None, excerpt: String::new(), about: String::new() }
    }

    /// With what stands there.
    #[must_use]
    pub fn showing(mut self, value: &str) -> Self {
        self.excerpt = value.chars().take(40).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        self
    }

    /// With whom it is about.
    #[must_use]
    pub fn about(mut self, name: &str) -> Self {
        name.clone_into(&mut self.about);
        self
    }
}

/// What kind of thing was mended on the way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MendKind {
    /// A byte order mark at the start was dropped.
    ByteOrderMark,
    /// A number was written as text or with decimals; the number is kept.
    NumberWritten,
    /// Characters that cannot be seen or turn text around were taken out.
    HiddenCharacters,
    /// A heap of accents on one letter was cut.
    HeapOfMarks,
    /// A reference to someone or something that is not there was dropped.
    LooseReference,
}

/// Something that was mended on the way in, shown before anything is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// What kind.
    pub kind: MendKind,
    /// Where.
    pub path: String,
}
