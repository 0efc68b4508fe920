//! The letters on an avatar.

/// The first letters of the first and the last name, titles and degrees aside: "Dr. Sari Dewanti, M.Si" is SD.
/// A single name has one letter; a name without any has none.
pub fn initials(name: &str) -> String {
    let without_degrees = name.split(',').next().unwrap_or(name);
    let is_title = |word: &&str| word.ends_with('.') && word.chars().count() > 2;
    let words: Vec<&str> = without_degrees.split_whitespace().filter(|w| !is_title(w)).collect();
    let words = if words.is_empty() { name.split_whitespace().collect() } else { words };
    let letter = |word: &&str| word.chars().find(|c| c.is_alphanumeric());
    let first = words.iter().find_map(letter);
    let last = if words.len() > 1 { words.iter().rev().find_map(letter) } else { None };
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn titles_and_degrees_are_no_name() {
        for (name, letters) in [
            ("Sari Dewanti", "SD"),
            ("Dr. Ir. bambang Sutrisno, M.Sc., Ph.D", "BS"),
            ("Suharti", "S"),
            ("Ni Made Ayu Pratiwi", "NP"),
            ("H. Anwar", "HA"),
            ("Dr.", "D"),
            ("(Rina) Élan", "RÉ"),
            ("  ", ""),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }
}
