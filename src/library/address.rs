//! How somebody is addressed: the name and the word for "you".

use crate::program::AddressForm;

/// What stands before names and is no name.
const TITLES: [&str; 16] = [
    "bapak", "ibu", "pak", "bu", "mas", "mbak", "h", "hj", "ir", "dr", "drs", "dra", "prof", "kh", "mr", "ms",
];

/// The name by which somebody is called. In Indonesian by the form: `Bapak/Ibu Budi Santoso`, `Budi Santoso` (Anda),
/// `Budi` (kamu, first name); nobody's sex is guessed: only a title such as `Hj.` says which of the two. In English the
/// first name, or the whole name where the form is a distant one.
pub fn called(name: &str, form: AddressForm, indonesian: bool) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match form {
        AddressForm::Kamu | AddressForm::FirstName => first_name(&name),
        AddressForm::BapakIbu if indonesian => match respect(&name) {
            Some(word) => format!("{word} {name}"),
            None => name,
        },
        AddressForm::Anda | AddressForm::BapakIbu => name,
    }
}

/// The word for "you". By first name, Indonesian says the name itself.
pub fn you(name: &str, form: AddressForm, indonesian: bool) -> String {
    if !indonesian {
        return "you".to_owned();
    }
    match form {
        AddressForm::Anda => "Anda".to_owned(),
        AddressForm::BapakIbu => "Bapak/Ibu".to_owned(),
        AddressForm::Kamu => "kamu".to_owned(),
        AddressForm::FirstName => first_name(name),
    }
}

/// The first word of a name that is no title; the whole name when there is none.
fn first_name(name: &str) -> String {
    let mut words = name.split_whitespace();
    words.find(|word| !is_title(word)).map_or_else(|| name.to_owned(), str::to_owned)
}

fn is_title(word: &str) -> bool {
    let plain = word.trim_matches('.').to_lowercase();
    TITLES.contains(&plain.as_str())
}

/// The word of respect that a name still lacks: one of the two where a title tells which, else both to choose from.
fn respect(name: &str) -> Option<&'static str> {
    let first = name.split_whitespace().next().map(|word| word.trim_matches('.').to_lowercase());
    match first.as_deref() {
        Some("bapak" | "ibu" | "pak" | "bu") => None,
        Some("h" | "kh" | "drs") => Some("Bapak"),
        Some("hj" | "dra") => Some("Ibu"),
        _ => Some("Bapak/Ibu"),
    }
}
