//! When two names are the same name to a person.

/// Whether two names read the same: case, spacing and surrounding marks aside.
///
/// `"  sari  DEWANTI"` and `"Sari Dewanti"` are; `"Sari"` and `"Sary"` are not.
pub fn same_name(a: &str, b: &str) -> bool {
    folded(a).eq(folded(b))
}

/// What names that read the same have in common: a key for tables. Empty when there is nothing to read.
pub fn name_key(text: &str) -> String {
    folded(text).collect()
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
    use super::same_name;

    #[test]
    fn case_and_spacing_do_not_make_another_person() {
        assert!(same_name("  sari  DEWANTI", "Sari Dewanti"));
        assert!(!same_name("Sari", "Sary"));
        assert!(!same_name("Saridewanti", "Sari Dewanti"));
    }
}
