//! Addresses that open WhatsApp or a mail program with a text ready. Nothing is sent by opening one.

/// Longest mail address with its text that mail programs open whole, in characters: Windows cuts at some 2,000.
pub const LONGEST_MAIL: usize = 2_000;

/// Opens WhatsApp with a text: to a number (digits with country code), or to whomever one chooses then.
pub fn whatsapp(number: Option<&str>, text: &str) -> String {
    format!("https://wa.me/{}?text={}", number.unwrap_or_default(), escaped(text))
}

/// Opens a mail with subject and text: to an address, or to whomever one chooses then.
pub fn mailto(address: Option<&str>, subject: &str, text: &str) -> String {
    // Line ends of mail are two signs (RFC 6068, 5).
    let text = text.replace("\r\n", "\n").replace('\n', "\r\n");
    let to = address.map(|address| escaped(address).replace("%40", "@")).unwrap_or_default();
    format!("mailto:{to}?subject={}&body={}", escaped(subject), escaped(&text))
}

/// Every byte but letters, digits and `-._~` as `%XX`.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte >> 4, byte & 15] {
                out.push(char::from_digit(half.into(), 16).unwrap_or('0').to_ascii_uppercase());
            }
        }
    }
    out
}
