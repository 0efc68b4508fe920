//! Short values: numbers, yes and no, lists, languages, dates.

use super::words::{any_of, has_phrase, words_of};
use crate::program::{MeetingMode, same_name};
use chrono::NaiveDate;

/// Whether a cell says yes or no.
pub fn yes_or_no(text: &str) -> Option<bool> {
    let mark = text.trim();
    if matches!(mark, "\u{2713}" | "\u{2714}" | "\u{2611}" | "\u{2705}" | "v" | "V") {
        return Some(true);
    }
    if matches!(mark, "-" | "\u{2717}" | "\u{2718}" | "\u{2610}" | "\u{274c}") {
        return Some(false);
    }
    let words = words_of(text);
    if any_of(
        &words,
        &["tidak", "no", "n", "false", "0", "not", "bukan", "belum", "tdk", "disagree", "menolak"],
    ) {
        return Some(false);
    }
    let yes = [
        "ya", "y", "yes", "true", "1", "x", "iya", "setuju", "bersedia", "agree", "ok", "oke", "bisa",
        "agreed",
    ];
    any_of(&words, &yes).then_some(true)
}

/// How many people somebody takes: `2`, `2 orang`, `dua`. `None` when no number from 0 to 50 is named.
pub fn capacity_of(text: &str) -> Option<u8> {
    let number = |word: &String| match word.as_str() {
        "nol" | "zero" => Some(0),
        "satu" | "one" | "seorang" => Some(1),
        "dua" | "two" => Some(2),
        "tiga" | "three" => Some(3),
        "empat" | "four" => Some(4),
        "lima" | "five" => Some(5),
        digits => digits.parse::<u8>().ok().filter(|n| *n <= 50),
    };
    words_of(text).iter().find_map(number)
}

/// A rating of 1 to 5: `4`, `4 - Setuju`, `sangat setuju`. Agreement counts from 1, strongly disagree.
pub fn rating_of(text: &str) -> Option<u8> {
    let words = words_of(text);
    if let Some(n) = words.first().and_then(|w| w.parse::<u8>().ok()) {
        return (1..=5).contains(&n).then_some(n);
    }
    let agrees = any_of(&words, &["setuju", "agree", "sesuai", "disagree"]);
    let not = any_of(&words, &["tidak", "disagree", "kurang", "not"]);
    let very = any_of(&words, &["sangat", "strongly", "very"]);
    match (agrees, not, very) {
        _ if any_of(&words, &["netral", "neutral", "ragu", "biasa"])
            || has_phrase(&words, "cukup setuju") =>
        {
            Some(3)
        }
        (true, true, true) => Some(1),
        (true, true, false) => Some(2),
        (true, false, false) => Some(4),
        (true, false, true) => Some(5),
        (false, ..) => None,
    }
}

/// How somebody prefers to meet.
pub fn meeting_mode_of(text: &str) -> Option<MeetingMode> {
    let words = words_of(text);
    let online = any_of(
        &words,
        &["online", "daring", "zoom", "virtual", "virtually", "video", "jauh", "remote", "meet", "teams"],
    );
    let person =
        any_of(&words, &["offline", "luring", "langsung", "person", "muka", "onsite", "kantor", "face"]);
    let either = any_of(
        &words,
        &["either", "both", "keduanya", "hybrid", "hibrida", "bebas", "fleksibel", "flexible", "any"],
    );
    match (online, person) {
        _ if either => Some(MeetingMode::Either),
        (true, true) => Some(MeetingMode::Either),
        (true, false) => Some(MeetingMode::Online),
        (false, true) => Some(MeetingMode::InPerson),
        (false, false) => None,
    }
}

/// The entries of a list such as interests, each once.
pub fn list_of(text: &str) -> Vec<String> {
    let strong = text.contains([';', '\n', '|']);
    let marks: &[char] = if strong { &[';', '\n', '|'] } else { &[','] };
    let mut list: Vec<String> = Vec::new();
    for entry in text.split(marks).map(|e| e.trim().trim_start_matches(['\u{2022}', '*', '-']).trim()) {
        if !entry.is_empty() && !list.iter().any(|l| same_name(l, entry)) {
            list.push(entry.to_owned());
        }
    }
    list
}

/// The languages of a cell, as written but for "Bahasa" before them.
pub fn languages_of(text: &str) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for entry in text.split([',', ';', '\n', '|', '/', '&', '+']).flat_map(|e| e.split(" dan ")) {
        for entry in entry.split(" and ") {
            let entry = entry.split('(').next().unwrap_or("").trim();
            let bare = entry.split_once(' ').filter(|(first, _)| same_name(first, "bahasa"));
            let name = bare.map_or(entry, |(_, rest)| rest.trim());
            if !name.is_empty() && !languages.iter().any(|l| language_key(l) == language_key(name)) {
                languages.push(name.to_owned());
            }
        }
    }
    languages
}

/// What makes two names the same language: "Inggris" and "English" have one key.
pub fn language_key(name: &str) -> String {
    let words: Vec<String> =
        words_of(name).into_iter().filter(|w| !matches!(w.as_str(), "bahasa" | "bhs" | "language")).collect();
    let key = words.join(" ");
    let known = match key.as_str() {
        "indonesian" | "id" | "ind" => "indonesia",
        "english" | "en" | "eng" => "inggris",
        "javanese" => "jawa",
        "sundanese" => "sunda",
        "chinese" | "tionghoa" | "cina" => "mandarin",
        "japanese" => "jepang",
        "malay" => "melayu",
        "korean" => "korea",
        "arabic" => "arab",
        "dutch" => "belanda",
        _ => return key,
    };
    known.to_owned()
}

/// The date a cell begins with: `2026-02-03 10:11`, `2026/02/03`, `3/2/2026`. Day before month, unless that
/// cannot be.
pub fn date_of(text: &str) -> Option<NaiveDate> {
    let date = text.split([' ', 'T', ',']).next()?;
    let parts: Vec<u32> = date.split(['-', '/', '.']).map(str::parse).collect::<Result<_, _>>().ok()?;
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if *a > 31 {
        (*a, *b, *c)
    } else {
        let year = if *c < 100 { 2000 + c } else { *c };
        if *b > 12 { (year, *a, *b) } else { (year, *b, *a) }
    };
    if !(1900..=2999).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::{
        capacity_of, date_of, language_key, languages_of, list_of, meeting_mode_of, rating_of, yes_or_no,
    };
    use crate::program::MeetingMode;

    #[test]
    fn yes_no_and_neither() {
        assert_eq!(yes_or_no("Ya, saya setuju"), Some(true));
        assert_eq!(yes_or_no("Tidak setuju"), Some(false));
        assert_eq!(yes_or_no("\u{2713}"), Some(true));
        assert_eq!(yes_or_no("mungkin"), None);
    }

    #[test]
    fn numbers_come_with_words() {
        assert_eq!(capacity_of("2 orang"), Some(2));
        assert_eq!(capacity_of("dua"), Some(2));
        assert_eq!(capacity_of("2.0"), Some(2));
        assert_eq!(capacity_of("500"), None);
        assert_eq!(rating_of("4 - Setuju"), Some(4));
        assert_eq!(rating_of("Sangat tidak setuju"), Some(1));
        assert_eq!(rating_of("strongly agree"), Some(5));
        assert_eq!(rating_of("9"), None);
    }

    #[test]
    fn a_language_has_one_name() {
        assert_eq!(languages_of("Bahasa Indonesia, Inggris, English"), ["Indonesia", "Inggris"]);
        assert_eq!(
            languages_of("English / Indonesian; Jawa dan Bali"),
            ["English", "Indonesian", "Jawa", "Bali"]
        );
        assert_eq!(language_key("Bahasa Inggris"), language_key("ENGLISH"));
    }

    #[test]
    fn lists_hold_each_entry_once() {
        assert_eq!(list_of("memasak, lari,Lari , "), ["memasak", "lari"]);
        assert_eq!(list_of("musik (jazz, pop); lari"), ["musik (jazz, pop)", "lari"]);
    }

    #[test]
    fn ways_to_meet() {
        assert_eq!(meeting_mode_of("Tatap muka"), Some(MeetingMode::InPerson));
        assert_eq!(meeting_mode_of("Daring (Zoom)"), Some(MeetingMode::Online));
        assert_eq!(meeting_mode_of("Hybrid"), Some(MeetingMode::Either));
        assert_eq!(meeting_mode_of("di bulan"), None);
    }

    #[test]
    fn dates_of_forms() {
        let date = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d);
        assert_eq!(date_of("2026/02/03 10:11:12 AM GMT+7"), date(2026, 2, 3));
        assert_eq!(date_of("3/2/2026 10:11"), date(2026, 2, 3));
        assert_eq!(date_of("2/13/26 9:00:00"), date(2026, 2, 13));
        assert_eq!(date_of("2026-02-30"), None);
        assert_eq!(date_of("kemarin"), None);
    }
}
