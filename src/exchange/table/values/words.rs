//! Words of a text, made comparable.

/// The words of a text: lower case, accents off, everything but letters and digits between them dropped.
pub fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        if is_accent(c) {
            continue;
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase().map(plain));
        } else if c != '\'' && c != '\u{2019}' && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// A letter without its accent, and Latin for the Cyrillic and Greek letters that look the same.
pub(in crate::exchange::table) fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'а' | 'α' => 'a',
        'ç' | 'ć' | 'č' | 'с' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'е' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' | 'і' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'о' | 'ο' => 'o',
        'р' => 'p',
        'ś' | 'š' | 'ş' | 'ѕ' => 's',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
        'х' => 'x',
        'ý' | 'ÿ' | 'у' => 'y',
        'ź' | 'ž' | 'ż' => 'z',
        other => other,
    }
}

/// Whether one of `choices` is among the words.
pub(super) fn any_of(words: &[String], choices: &[&str]) -> bool {
    words.iter().any(|w| choices.contains(&w.as_str()))
}

/// Whether the words of `phrase` follow each other in `words`.
pub(super) fn has_phrase(words: &[String], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    words.windows(phrase.len()).any(|w| w.iter().zip(&phrase).all(|(a, b)| a == b))
}

#[cfg(test)]
mod tests {
    use super::words_of;

    #[test]
    fn words_are_compared_without_dress() {
        assert_eq!(words_of("No. HP/WA (aktif)"), ["no", "hp", "wa", "aktif"]);
        assert_eq!(words_of("Andr\u{e9} O\u{2019}Brien"), words_of("andre\u{301} OBrien"));
        assert!(words_of(" -- ").is_empty());
    }
}
