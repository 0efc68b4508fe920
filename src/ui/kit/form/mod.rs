//! What a person fills in. Every part shows a value it is given and tells what was asked for; none keeps the truth.
//!
//! [`Field`] gives label, hint and error to the one control inside it. Parts that are a group of their own
//! ([`RadioCards`], [`Scale1to5`], [`LevelPicker`], [`GridPicker`]) carry their label themselves.

mod checkbox;
mod combobox;
mod date_input;
mod field;
mod file_drop;
mod grid_picker;
mod level_picker;
mod number_input;
mod radio_cards;
mod scale;
mod select;
mod slider;
mod tag_input;
mod text_input;

pub use checkbox::{Checkbox, Switch};
pub use combobox::Combobox;
pub use date_input::DateInput;
pub use field::{Field, FieldSet, FieldTies};
pub use file_drop::FileDrop;
pub use grid_picker::{GridCell, GridPicker};
pub use level_picker::LevelPicker;
pub use number_input::NumberInput;
pub use radio_cards::{RadioCard, RadioCards};
pub use scale::Scale1to5;
pub use select::Select;
pub use slider::Slider;
pub use tag_input::{Tag, TagInput};
pub use text_input::{SearchInput, TextArea, TextInput};
