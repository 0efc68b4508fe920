//! Identifiers, and the stamps that put changes of several writers in one order.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the text as it is.
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Arc::from(text.as_ref()))
            }
            /// The text of the id.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }
    )+};
}

ids! {
    /// A program.
    ProgramId,
    /// A person in a program.
    PersonId,
    /// A topic people need or offer.
    TopicId,
    /// A step of the company's grade ladder.
    GradeId,
    /// One run of the matching engine.
    RunId,
    /// A form that people fill in.
    FormId,
    /// A question of a form.
    QuestionId,
    /// One version of somebody's answer to a form.
    AnswerId,
    /// A key pair to which answers are sealed.
    SealId,
    /// A session of a pair.
    SessionId,
    /// Thanks from one to another.
    ThanksId,
    /// Something on the facilitator's list.
    ReminderId,
    /// Rules kept by name.
    ScenarioId,
    /// One entry of the change log.
    ChangeId,
    /// A writer: one browser profile of one facilitator, kept for its life.
    AuthorId,
    /// One load of the page; two tabs of one author differ.
    TabId,
}

/// Where new ids come from. The core knows no randomness: the browser hands in one source, tests another.
pub trait IdSource {
    /// A new id, unlike any before; 4 to 40 characters of `a-z0-9`.
    fn fresh(&mut self) -> String;
}

impl<F: FnMut() -> String> IdSource for F {
    fn fresh(&mut self) -> String {
        self()
    }
}

/// A hybrid logical clock reading: later changes compare greater, on every machine alike.
///
/// `millis` follows the wall clock (milliseconds since 1970, UTC) but never runs backwards; `count` tells
/// apart changes of one millisecond; `author` breaks the last tie.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stamp {
    /// Milliseconds since 1970, UTC.
    pub millis: u64,
    /// Order within the millisecond.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub count: u32,
    /// Who.
    pub author: AuthorId,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde calls it so
fn is_zero(n: &u32) -> bool {
    *n == 0
}

impl Stamp {
    /// The stamp after `self` at wall time `now`, by `author`.
    #[must_use]
    pub fn next(&self, now: u64, author: &AuthorId) -> Self {
        if now > self.millis {
            Self { millis: now, count: 0, author: author.clone() }
        } else {
            Self { millis: self.millis, count: self.count + 1, author: author.clone() }
        }
    }

    /// Before everything.
    pub fn zero() -> Self {
        Self { millis: 0, count: 0, author: AuthorId::new("") }
    }
}
