//! When names are one name, and when they only look alike.

use super::super::values::{plain, words_of};

/// What makes two names the same: case, spacing and the way accents are encoded aside.
pub(in crate::exchange) fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let mut last_plain: Option<usize> = None;
    for word in name.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        for c in word.chars().flat_map(char::to_lowercase) {
            // A letter with its accent apart is the letter with the accent on it.
            if let Some(at) = last_plain.filter(|_| matches!(c, '\u{300}'..='\u{36f}'))
                && let Some(joined) = key.get(at..).and_then(|l| l.chars().next()).and_then(|l| joined(l, c))
            {
                key.truncate(at);
                key.push(joined);
                continue;
            }
            last_plain = Some(key.len());
            key.push(c);
        }
    }
    key
}

/// A letter and an accent as one character, for the letters that names around here have.
fn joined(letter: char, accent: char) -> Option<char> {
    let row = match accent {
        '\u{300}' => "aàeèiìoòuù",
        '\u{301}' => "aáeéiíoóuúyýnńcćsśzź",
        '\u{302}' => "aâeêiîoôuû",
        '\u{303}' => "aãnñoõ",
        '\u{308}' => "aäeëiïoöuüyÿ",
        '\u{30a}' => "aåuů",
        '\u{30c}' => "cčsšzžeěnňrř",
        '\u{327}' => "cçsş",
        '\u{304}' => "aāeēiīoōuū",
        _ => return None,
    };
    let letters: Vec<char> = row.chars().collect();
    letters.as_chunks::<2>().0.iter().find(|[plain, _]| *plain == letter).map(|[_, accented]| *accented)
}

/// Titles and forms of address that lists put around names.
const TITLES: [&str; 44] = [
    "bapak", "ibu", "pak", "bu", "bpk", "sdr", "sdri", "saudara", "saudari", "mr", "mrs", "ms", "miss", "dr",
    "drs", "dra", "ir", "prof", "h", "hj", "kh", "se", "sh", "st", "skom", "ssos", "spd", "sip", "si", "mm",
    "msi", "mt", "mba", "mkom", "msc", "ma", "mh", "phd", "ak", "ca", "amd", "spsi", "mpsi", "tn",
];

/// A name without accents, titles and look-alike letters: people with one such key look like one person.
pub(super) fn look_key(name: &str) -> String {
    let bare = name.replace(['.', ','], " ");
    let joined = name.replace('.', "");
    // "S.E." is a title when its dots are gone, "SE" when they are not there.
    let words = words_of(&joined.replace(',', " "));
    let kept: Vec<String> = words.into_iter().filter(|w| !TITLES.contains(&w.as_str())).collect();
    if kept.is_empty() { words_of(&bare).join(" ") } else { kept.join(" ") }
}

/// Keys under which a name meets names that differ from it by one letter or by initials.
pub(in crate::exchange) fn near_keys(name: &str) -> Vec<String> {
    let look = look_key(name);
    let mut keys = vec![look.clone()];
    let words: Vec<&str> = look.split(' ').collect();
    if let [first, rest @ ..] = words.as_slice()
        && !rest.is_empty()
        && first.chars().count() > 2
    {
        let initials: String = rest.iter().filter_map(|w| w.chars().next()).collect();
        keys.push(format!("{first}\u{1}{initials}"));
    }
    let letters: Vec<char> = look.chars().collect();
    if (7..40).contains(&letters.len()) {
        keys.extend((0..letters.len()).map(|gone| {
            letters.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, c)| plain(*c)).collect()
        }));
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::{look_key, name_key, near_keys};

    #[test]
    fn one_name_however_it_is_encoded() {
        assert_eq!(name_key("  Jos\u{e9}  REYES"), name_key("Jose\u{301} reyes"));
        assert_ne!(name_key("Jose"), name_key("Jos\u{e9}"));
    }

    #[test]
    fn titles_and_twins_look_alike() {
        assert_eq!(look_key("Dr. Ir. Budi Santoso, M.M."), look_key("budi santoso"));
        assert_eq!(look_key("S\u{430}ri Dewi"), look_key("Sari Dewi"));
        assert_eq!(look_key("Ibu"), "ibu");
    }

    #[test]
    fn one_letter_apart_meets() {
        let meets = |a: &str, b: &str| near_keys(a).iter().any(|k| near_keys(b).contains(k));
        assert!(meets("Sari Dewanti", "Sari Dewantie"));
        assert!(meets("Rizky Pratama", "Rizki Pratama"));
        assert!(meets("Sari D.", "Sari Dewanti"));
        assert!(!meets("Sari Dewanti", "Budi Santoso"));
    }
}
