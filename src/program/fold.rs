//! Text folded for finding and sorting: what a person types without caring for case and accents.

/// Lower case, without accents, apostrophes or double spaces; hyphens, dots and slashes become spaces.
///
/// `"  Ma'ruf  AMÍN-Putri "` becomes `"maruf amin putri"`. Letters of other scripts stay as they are.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(&mut out, text);
    out
}

/// Adds the folded text at the end of `out`.
pub fn fold_into(out: &mut String, text: &str) {
    let start = out.len();
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() || matches!(c, '-' | '.' | ',' | '/' | '_' | ';' | '\u{2010}'..='\u{2015}') {
            gap = true;
        } else if !dropped(c) {
            if gap && out.len() > start {
                out.push(' ');
            }
            gap = false;
            if c.is_ascii() {
                out.push(c.to_ascii_lowercase());
            } else {
                plain_letter(out, c);
            }
        }
    }
}

/// Marks that nobody types: apostrophes, combining accents, invisible joiners.
fn dropped(c: char) -> bool {
    matches!(
        c,
        '\'' | '`' | '\u{2018}'..='\u{201b}' | '\u{2bb}'..='\u{2bd}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{feff}'
    )
}

fn plain_letter(out: &mut String, c: char) {
    for c in c.to_lowercase() {
        let plain = match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' => "a",
            'æ' => "ae",
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
            'ď' | 'đ' | 'ð' => "d",
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' => "e",
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
            'ĥ' | 'ħ' => "h",
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ'..='ị' => "i",
            'ĵ' => "j",
            'ķ' => "k",
            'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
            'ñ' | 'ń' | 'ņ' | 'ň' => "n",
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ'..='ợ' => "o",
            'œ' => "oe",
            'ŕ' | 'ŗ' | 'ř' => "r",
            'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
            'ß' => "ss",
            'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
            'þ' => "th",
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => "u",
            'ŵ' => "w",
            'ý' | 'ÿ' | 'ŷ' | 'ỳ'..='ỹ' => "y",
            'ź' | 'ż' | 'ž' => "z",
            other => {
                if !dropped(other) {
                    out.push(other);
                }
                continue;
            }
        };
        out.push_str(plain);
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_accents_and_marks_do_not_matter() {
        for (text, plain) in [
            ("  Ma'ruf  AMÍN-Putri ", "maruf amin putri"),
            ("Ni Wayan Sri, S.Kom.", "ni wayan sri s kom"),
            ("André Ōé Łukasz Straße", "andre oe lukasz strasse"),
            ("Nguyễn Thị Hường", "nguyen thi huong"),
            ("Jose\u{301}", "jose"),
            ("İstanbul", "istanbul"),
            ("李小龍", "李小龍"),
            ("  ", ""),
        ] {
            assert_eq!(folded(text), plain);
        }
    }
}
