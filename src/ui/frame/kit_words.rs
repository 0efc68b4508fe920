//! The kit's own few words, in the language of the page.

use crate::language::{Language, Words};
use crate::ui::kit::prelude::KitWords;
use std::sync::OnceLock;

/// The kit's words in a language; made once for the life of the page.
pub fn kit_words(language: Language) -> KitWords {
    static INDONESIAN: OnceLock<KitWords> = OnceLock::new();
    static ENGLISH: OnceLock<KitWords> = OnceLock::new();
    static PSEUDO: OnceLock<KitWords> = OnceLock::new();
    let of = match language {
        Language::Indonesian => &INDONESIAN,
        Language::English => &ENGLISH,
        Language::Pseudo => &PSEUDO,
    };
    *of.get_or_init(|| made(Words::new(language)))
}

fn made(words: Words) -> KitWords {
    let kept = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    KitWords {
        close: kept(words.close()),
        clear: kept(words.kit_clear()),
        remove: kept(words.remove()),
        cancel: kept(words.cancel()),
        more: kept(words.kit_more()),
        menu: kept(words.kit_menu()),
        required: kept(words.kit_required()),
        no_results: kept(words.kit_no_results()),
        add: kept(words.add()),
        show_choices: kept(words.kit_show_choices()),
        sort_ascending: kept(words.kit_sort_ascending()),
        sort_descending: kept(words.kit_sort_descending()),
        select_all: kept(words.kit_select_all()),
        select_row: kept(words.kit_select_row()),
        previous: kept(words.kit_previous()),
        next: kept(words.next()),
        increase: kept(words.kit_increase()),
        decrease: kept(words.kit_decrease()),
        done: kept(words.done()),
        current: kept(words.kit_current()),
        as_table: kept(words.kit_as_table()),
        busy: kept(words.kit_busy()),
        skip_to_content: kept(words.app_skip()),
    }
}
