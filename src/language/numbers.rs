//! Numbers as each language writes them: `1.234,5` and `1,234.5`.

use super::Language;

/// What can go into a message.
pub trait Shown {
    /// As the language writes it.
    fn shown(&self, language: Language) -> String;
}

/// A number with one decimal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OneDecimal(pub f64);

/// A share, 0 to 1, as whole percent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Percent(pub f64);

/// A match score in hundredths of a point, 0 to 10000, as points with one decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points(pub i64);

impl Points {
    /// How far apart two figures are as they are shown: 64.8 and 64.3 are half a point apart, whatever was rounded.
    #[must_use]
    pub fn apart(self, other: Self) -> Self {
        // The tenths of what is shown, which rounds as its formatting does.
        let tenths = |points: Self| {
            format!("{:.1}", points.0 as f64 / 100.0).replace('.', "").parse::<i64>().unwrap_or(0)
        };
        Self(10 * (tenths(self) - tenths(other)))
    }
}

impl Shown for str {
    fn shown(&self, _: Language) -> String {
        self.to_owned()
    }
}

impl Shown for String {
    fn shown(&self, _: Language) -> String {
        self.clone()
    }
}

impl<T: Shown + ?Sized> Shown for &T {
    fn shown(&self, language: Language) -> String {
        (**self).shown(language)
    }
}

macro_rules! whole_numbers {
    ($($number:ty),+) => {$(
        impl Shown for $number {
            fn shown(&self, language: Language) -> String {
                grouped(&self.to_string(), language)
            }
        }
    )+};
}

whole_numbers!(u8, u16, u32, u64, usize, i32, i64);

impl Shown for OneDecimal {
    fn shown(&self, language: Language) -> String {
        let text = format!("{:.1}", self.0);
        let (whole, rest) = text.split_once('.').unwrap_or((&text, "0"));
        let mark = if language == Language::Indonesian { ',' } else { '.' };
        format!("{}{mark}{rest}", grouped(whole, language))
    }
}

impl Shown for Percent {
    fn shown(&self, _: Language) -> String {
        format!("{:.0}%", self.0 * 100.0)
    }
}

impl Shown for Points {
    fn shown(&self, language: Language) -> String {
        OneDecimal(self.0 as f64 / 100.0).shown(language)
    }
}

fn grouped(digits: &str, language: Language) -> String {
    let mark = if language == Language::Indonesian { '.' } else { ',' };
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |d| ("\u{2212}", d));
    let mut out = String::from(sign);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{OneDecimal, Percent, Points, Shown};
    use crate::language::Language::{English, Indonesian};

    #[test]
    fn each_language_writes_numbers_its_own_way() {
        assert_eq!(1_234_567_usize.shown(Indonesian), "1.234.567");
        assert_eq!((-1234).shown(English), "\u{2212}1,234");
        assert_eq!(OneDecimal(1234.56).shown(Indonesian), "1.234,6");
        assert_eq!(Points(8140).shown(English), "81.4");
        assert_eq!(Percent(0.125).shown(English), "12%");
        assert_eq!(999.shown(English), "999");
    }

    #[test]
    fn what_is_apart_fits_the_figures_that_are_shown() {
        assert_eq!(Points(6426).apart(Points(6481)).shown(English), "\u{2212}0.5");
        assert_eq!(Points(-40).apart(Points(25)).shown(English), "\u{2212}0.6");
        assert_eq!(Points(5).apart(Points(5)), Points(0));
    }
}
