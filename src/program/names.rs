//! When two names are the same name to a person.

use std::borrow::Cow;

/// Whether two names read the same: case, spacing and surrounding marks aside.
///
/// `"  sari  DEWANTI"` and `"Sari Dewanti"` are; `"Sari"` and `"Sary"` are not.
pub fn same_name(a: &str, b: &str) -> bool {
    folded(a).eq(folded(b))
}

/// What names that read the same have in common: a key for tables. Empty when there is nothing to read.
pub fn name_key(text: &str) -> String {
    name_key_of(text).into_owned()
}

/// The same, without a copy of a text that is its own key. Most are plain, and looked at byte by byte.
pub fn name_key_of(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    // Printable, and no space at an end or after another.
    let plain = bytes.iter().all(|byte| (b' '..=b'~').contains(byte))
        && bytes.first() != Some(&b' ')
        && bytes.last() != Some(&b' ')
        && !bytes.windows(2).any(|two| two == b"  ");
    if !plain {
        Cow::Owned(folded(text).collect())
    } else if bytes.iter().any(u8::is_ascii_uppercase) {
        Cow::Owned(text.to_ascii_lowercase())
    } else {
        Cow::Borrowed(text)
    }
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    let mut gap = false;
    let mut started = false;
    text.trim()
        .chars()
        .flat_map(char::to_lowercase)
        .filter_map(move |c| {
            if c.is_whitespace() {
                gap = true;
                return None;
            }
            let lead = (gap && started).then_some(' ');
            gap = false;
            started = true;
            Some((lead, c))
        })
        .flat_map(|(lead, c)| lead.into_iter().chain(std::iter::once(c)))
}

#[cfg(test)]
mod tests {
    use super::{folded, name_key, same_name};
    use proptest::prelude::*;

    proptest! {
        /// The short way for plain names gives what the long way gives.
        #[test]
        fn a_key_is_the_folded_name(text in "[ -~]{0,6}[a-zA-Z ]{0,6}|[ -~\t\u{b}éÉß]{0,8}") {
            prop_assert_eq!(name_key(&text), folded(&text).collect::<String>());
        }
    }

    #[test]
    fn case_and_spacing_do_not_make_another_person() {
        assert!(same_name("  sari  DEWANTI", "Sari Dewanti"));
        assert!(!same_name("Sari", "Sary"));
        assert!(!same_name("Saridewanti", "Sari Dewanti"));
    }
}
