//! What the editor of one person shows and takes: a form of texts and choices, checked field by field.
//!
//! Not here: the table (`screen::people`), and the sentences of fields and errors (`language`).
//!
//! Start with [`PersonForm`]; [`with_field`] is how one edited field becomes a person that a command can carry.

mod choices;
mod field;
mod form;
mod profile;
mod scales;

pub use crate::language::{day_name, part_name};
pub use choices::{Circle, PersonChoice, choices, interests_in_use, languages_in_use, reports_of};
pub use field::{Field, FieldError, FieldProblem, sentence, with_field};
pub use form::{ManagerChoice, NeedForm, OfferForm, PersonForm};
pub use profile::{OPENNESS, PartOfOpenness, PartOfReadiness, READINESS, STYLE, StyleItem};
pub use scales::{ScaleItem, importance_name, level_name, role_name};
