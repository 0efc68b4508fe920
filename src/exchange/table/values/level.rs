//! Levels 0 to 4 and importance 1 to 5, in words and numbers.

use super::words::{any_of, has_phrase, words_of};

/// A level as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A number; on which scale, the whole column tells.
    Number(u8),
    /// A word, which has its level, 0 to 4.
    Word(u8),
}

impl Level {
    /// The level, 0 to 4; numbers from 1 to 5 when `from_one`.
    pub fn on_scale(self, from_one: bool) -> u8 {
        match self {
            Self::Word(level) => level,
            Self::Number(n) if from_one => n.saturating_sub(1).min(4),
            Self::Number(n) => n.min(4),
        }
    }

    /// The number, when it was one.
    pub fn number(self) -> Option<u8> {
        match self {
            Self::Number(n) => Some(n),
            Self::Word(_) => None,
        }
    }
}

/// The level a text names: `3`, `level 3`, `3/5`, `mahir`, `expert`.
pub fn level_of(text: &str) -> Option<Level> {
    let words = words_of(text);
    let meat: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|w| !matches!(*w, "level" | "lv" | "lvl" | "tingkat" | "nilai" | "skor" | "score"))
        .collect();
    if let [number] | [number, "5" | "4"] = meat.as_slice()
        && let Ok(n @ 0..=5) = number.parse::<u8>()
    {
        return Some(Level::Number(n));
    }
    // "4 - Mahir", as scales of forms are written.
    if let [number, word @ ..] = meat.as_slice()
        && let Ok(n @ 0..=5) = number.parse::<u8>()
        && word.len() <= 2
        && level_word(&word.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>()).is_some()
    {
        return Some(Level::Number(n));
    }
    level_word(&words).map(Level::Word)
}

fn level_word(words: &[String]) -> Option<u8> {
    const NOTHING: [&str; 9] = ["tidak", "belum", "none", "nol", "nihil", "zero", "nothing", "never", "awam"];
    const BASIC: [&str; 8] =
        ["pemula", "dasar", "beginner", "basic", "basics", "novice", "sedikit", "rendah"];
    const MIDDLE: [&str; 8] =
        ["menengah", "intermediate", "cukup", "sedang", "medium", "lumayan", "moderate", "madya"];
    const ADVANCED: [&str; 10] = [
        "mahir",
        "advanced",
        "lanjut",
        "lanjutan",
        "proficient",
        "terampil",
        "fasih",
        "baik",
        "good",
        "tinggi",
    ];
    const EXPERT: [&str; 6] = ["ahli", "expert", "pakar", "master", "guru", "mastery"];
    const AROUND: [&str; 13] = [
        "sangat",
        "very",
        "sekali",
        "pernah",
        "tingkat",
        "level",
        "tahu",
        "sama",
        "experience",
        "agak",
        "masih",
        "sudah",
        "paham",
    ];
    // A word that is none of these makes it a name, not a level: "dasar-dasar produk".
    let lists: [&[&str]; 6] = [&NOTHING, &BASIC, &MIDDLE, &ADVANCED, &EXPERT, &AROUND];
    if words.iter().any(|w| !lists.iter().any(|list| list.contains(&w.as_str()))) {
        None
    } else if any_of(words, &NOTHING) {
        Some(0)
    } else if any_of(words, &EXPERT) || (any_of(words, &["sangat", "very"]) && any_of(words, &ADVANCED)) {
        Some(4)
    } else if any_of(words, &MIDDLE) {
        Some(2)
    } else if any_of(words, &ADVANCED) {
        Some(3)
    } else {
        any_of(words, &BASIC).then_some(1)
    }
}

/// The importance a text names, 1 to 5: `5`, `penting`, `very important`, `sangat ingin`.
pub fn importance_of(text: &str) -> Option<u8> {
    let words = words_of(text);
    if let Some(n) = words.iter().find_map(|w| w.parse::<u8>().ok()) {
        let rest_is_known = words.iter().all(|w| w.parse::<u8>().is_ok() || is_importance_word(w));
        return ((1..=5).contains(&n) && rest_is_known).then_some(n);
    }
    if words.len() > 4 || !words.iter().any(|w| is_importance_word(w)) {
        return None;
    }
    let not = any_of(&words, &["tidak", "not", "no"]);
    let very = any_of(&words, &["sangat", "very", "extremely", "highly", "sekali", "paling"]);
    let little = any_of(&words, &["kurang", "slightly", "low", "rendah", "little", "sedikit"]);
    let fairly = any_of(&words, &["cukup", "agak", "fairly", "moderately", "somewhat"]);
    Some(if has_phrase(&words, "tidak terlalu") || has_phrase(&words, "not very") || little {
        2
    } else if not {
        1
    } else if fairly {
        3
    } else if very || any_of(&words, &["mendesak", "urgent", "critical", "kritis", "wajib", "must"]) {
        5
    } else {
        4
    })
}

fn is_importance_word(word: &str) -> bool {
    matches!(
        word,
        "penting"
            | "important"
            | "importance"
            | "prioritas"
            | "priority"
            | "ingin"
            | "minat"
            | "berminat"
            | "interested"
            | "tertarik"
            | "mendesak"
            | "urgent"
            | "critical"
            | "kritis"
            | "wajib"
            | "must"
            | "needed"
            | "butuh"
            | "perlu"
            | "low"
            | "high"
    )
}

#[cfg(test)]
mod tests {
    use super::{Level, importance_of, level_of};

    #[test]
    fn levels_are_words_or_numbers() {
        let cases = [
            ("3", Some(Level::Number(3))),
            ("level 2", Some(Level::Number(2))),
            ("4/5", Some(Level::Number(4))),
            ("4 - Mahir", Some(Level::Number(4))),
            ("pemula", Some(Level::Word(1))),
            ("Tingkat menengah", Some(Level::Word(2))),
            ("Sangat mahir", Some(Level::Word(4))),
            ("cukup baik", Some(Level::Word(2))),
            ("Expert", Some(Level::Word(4))),
            ("belum pernah", Some(Level::Word(0))),
            ("generative", None),
            ("11", None),
            ("", None),
        ];
        for (text, level) in cases {
            assert_eq!(level_of(text), level, "{text}");
        }
    }

    #[test]
    fn importance_is_a_word_or_a_number() {
        let cases = [
            ("penting", Some(4)),
            ("Sangat penting", Some(5)),
            ("not important", Some(1)),
            ("tidak terlalu penting", Some(2)),
            ("cukup penting", Some(3)),
            ("penting 3", Some(3)),
            ("5", Some(5)),
            ("mahir", None),
            ("0", None),
        ];
        for (text, importance) in cases {
            assert_eq!(importance_of(text), importance, "{text}");
        }
    }
}
