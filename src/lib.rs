//! Balik runs a reverse mentoring program: young employees mentor senior colleagues.
//!
//! # The rooms, in reading order
//!
//! | room | what it answers | may use |
//! |--|--|--|
//! | [`program`] | WHAT a program is, and the one door through which it changes | nothing |
//! | [`matching`] | WHO with whom, proven and explained | program |
//! | [`insight`] | WHAT can be seen in a program, read-only | program, matching |
//! | [`library`] | WHAT we bring along: templates, topic packs, the made-up company, guides | program |
//! | [`exchange`] | HOW it comes in and goes out: program file, tables, letters, calendars | program, matching, insight, library |
//! | [`storage`] | WHERE it is kept: journal, snapshots, mirror | program, exchange |
//! | [`language`] | what the product says, in Indonesian and English | program, matching, insight, library, exchange, storage |
//! | [`screen`] | what each place shows, as plain structs | all of the above |
//! | `browser` | abilities of the browser, one thin file each | all of the above |
//! | `ui` | everything Leptos | all of the above |
//!
//! Nothing points back: `tests/integration/tidy.rs` reads this table and every `use crate::`.
//!
//! # Invariants, written as absences
//!
//! - No room above `browser` knows a clock, a random number, the web or Leptos; time and ids are passed in.
//! - Nothing writes to a program but [`program::Ledger`]: a command becomes a change, or a refusal.
//! - No component computes, sorts, filters or words anything.
//! - No text from people becomes HTML.

pub mod exchange;
pub mod insight;
pub mod language;
pub mod library;
pub mod matching;
pub mod program;
pub mod screen;
pub mod storage;

#[cfg(feature = "browser")]
mod browser;
#[cfg(feature = "ui")]
mod ui;

/// Starts the page.
#[cfg(feature = "ui")]
pub fn start_app() {
    ui::start();
}

/// Starts the worker that pairs people.
#[cfg(feature = "browser")]
pub fn start_worker() {
    browser::pairing_worker::start();
}

/// Starts the worker that reads Excel workbooks.
#[cfg(all(feature = "browser", feature = "workbook"))]
pub fn start_sheets() {
    browser::sheets_worker::start();
}

/// For tests on the host: places as HTML.
#[cfg(all(feature = "ui", not(target_arch = "wasm32")))]
pub use ui::rendering;

/// For tests on the host: the kit's gallery as HTML.
#[cfg(all(feature = "ui", not(target_arch = "wasm32")))]
pub mod gallery {
    pub use crate::ui::kit::gallery::gallery_html;
}
