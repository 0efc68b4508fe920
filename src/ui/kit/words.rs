//! The few words the kit says on its own; everything else is passed in by the place.

use leptos::prelude::*;

/// Words of close buttons, sort arrows and the like. The app provides a `Signal<KitWords>` in its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each field is named by the word it holds")]
pub struct KitWords {
    pub close: &'static str,
    pub clear: &'static str,
    pub remove: &'static str,
    pub cancel: &'static str,
    pub more: &'static str,
    pub menu: &'static str,
    pub required: &'static str,
    pub no_results: &'static str,
    /// In front of a text that is not in the list: "Add", then the text.
    pub add: &'static str,
    pub show_choices: &'static str,
    pub sort_ascending: &'static str,
    pub sort_descending: &'static str,
    pub select_all: &'static str,
    pub select_row: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub increase: &'static str,
    pub decrease: &'static str,
    pub done: &'static str,
    pub current: &'static str,
    pub as_table: &'static str,
    pub busy: &'static str,
    pub skip_to_content: &'static str,
}

impl KitWords {
    /// Plain English, for tests and the gallery.
    pub const PLAIN: Self = Self {
        close: "Close",
        clear: "Clear",
        remove: "Remove",
        cancel: "Cancel",
        more: "More",
        menu: "Menu",
        required: "required",
        no_results: "Nothing found",
        add: "Add",
        show_choices: "Show choices",
        sort_ascending: "Sort ascending",
        sort_descending: "Sort descending",
        select_all: "Select all",
        select_row: "Select",
        previous: "Previous",
        next: "Next",
        increase: "More",
        decrease: "Less",
        done: "Done",
        current: "You are here",
        as_table: "As a table",
        busy: "Working",
        skip_to_content: "Skip to content",
    };
}

/// The words in force; plain English where nobody provided any.
pub fn use_kit_words() -> Signal<KitWords> {
    use_context::<Signal<KitWords>>().unwrap_or_else(|| Signal::stored(KitWords::PLAIN))
}
