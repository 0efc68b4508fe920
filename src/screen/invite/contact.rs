//! How somebody can be reached: numbers as WhatsApp takes them, mail addresses.

use crate::language::Words;

/// The country code that a number without one gets: Indonesia's.
const HOME: &str = "62";
/// Digits of a number with its country code, at least and at most (E.164 allows 15).
const DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// Why a text is no mobile number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneFault {
    /// Signs that no number has.
    NotANumber,
    /// Too few digits.
    TooShort,
    /// Too many digits.
    TooLong,
    /// No country code, and not written as Indonesian numbers are.
    NoCountry,
}

/// Why, in words.
pub fn phone_fault(words: Words, fault: PhoneFault) -> String {
    match fault {
        PhoneFault::NotANumber => words.invite_phone_not_a_number(),
        PhoneFault::TooShort => words.invite_phone_too_short(),
        PhoneFault::TooLong => words.invite_phone_too_long(),
        PhoneFault::NoCountry => words.invite_phone_no_country(),
    }
}

/// A number as WhatsApp takes it: digits with the country code. `0812…` is Indonesian, so is `812…`, which is what
/// spreadsheets leave of it; `+62 (0)812…` is the same number.
///
/// # Errors
/// [`PhoneFault`].
pub fn phone(text: &str) -> Result<String, PhoneFault> {
    let text = text.trim().trim_start_matches('\'').replace("(0)", "");
    let is_gap =
        |c: char| c.is_whitespace() || matches!(c, '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2015}');
    let (plus, rest) = match text.strip_prefix('+') {
        Some(rest) => (true, rest),
        None => (false, text.as_str()),
    };
    let digits: String = rest.chars().filter(|c| !is_gap(*c)).collect();
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
        return Err(PhoneFault::NotANumber);
    }
    let whole = match digits.strip_prefix("00") {
        Some(abroad) => abroad.to_owned(),
        None if plus => digits,
        None => match (digits.strip_prefix('0'), digits.starts_with(HOME), digits.starts_with('8')) {
            (Some(rest), ..) => format!("{HOME}{rest}"),
            (None, true, _) => digits,
            (None, false, true) => format!("{HOME}{digits}"),
            (None, false, false) => return Err(PhoneFault::NoCountry),
        },
    };
    // `+62 0812…` keeps a zero that is dialled only at home.
    let whole = match whole.strip_prefix(HOME).and_then(|rest| rest.strip_prefix('0')) {
        Some(rest) => format!("{HOME}{rest}"),
        None => whole,
    };
    match whole.len() {
        n if n < *DIGITS.start() => Err(PhoneFault::TooShort),
        n if n > *DIGITS.end() => Err(PhoneFault::TooLong),
        _ => Ok(whole),
    }
}

/// Whether a text is a mail address: one `@`, a name before it, a dot in what follows.
pub(super) fn is_mail(text: &str) -> bool {
    let bad = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | ',' | ';' | ':' | '(' | ')')
    };
    match text.split_once('@') {
        Some((name, host)) => {
            !name.is_empty()
                && !host.contains('@')
                && !text.contains(bad)
                && host.split('.').count() > 1
                && host.split('.').all(|part| !part.is_empty())
        }
        None => false,
    }
}

/// How somebody can be reached, by what stands in their contact field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Digits with country code.
    pub phone: Option<String>,
    /// A mail address.
    pub mail: Option<String>,
}

/// The first number and the first mail address of a contact field, which may hold both.
pub fn reach(contact: &str) -> Reach {
    let parts = || contact.split([',', ';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let words = || parts().flat_map(str::split_whitespace);
    let mail = words().map(|w| w.trim_matches(['<', '>', '(', ')'])).find(|w| is_mail(w)).map(str::to_owned);
    let number = parts().find_map(|part| phone(part).ok());
    // "WA 0812 345 678" and "sari@contoh.id / 0812…": what is left when words with letters go.
    let rest = || words().filter(|w| !w.contains(char::is_alphabetic)).collect::<Vec<_>>().join(" ");
    Reach { phone: number.or_else(|| phone(&rest()).ok()), mail }
}
