//! Dates as each language writes them: `24 November 2026`.

use super::Language;
use chrono::{Datelike, NaiveDate};

const INDONESIAN: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date in full: `24 November 2026`.
pub fn date(day: NaiveDate, language: Language) -> String {
    let names = if language == Language::Indonesian { INDONESIAN } else { ENGLISH };
    let month = names.get(day.month0() as usize).copied().unwrap_or("");
    format!("{} {month} {}", day.day(), day.year())
}

impl super::Shown for NaiveDate {
    fn shown(&self, language: Language) -> String {
        date(*self, language)
    }
}
