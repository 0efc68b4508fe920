//! A day as people write it: `14 Januari`, `14/1`, `2026-01-14`, `Jan 14th`, `kemarin`.

use chrono::{Datelike, Days, NaiveDate};

const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb", "peb"],
    &["mar"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["agu", "ags", "aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov", "nop"],
    &["des", "dec"],
];

/// The day that a text names, written on another day. Without a year it is the nearest such day. None when it names
/// none.
pub(super) fn day_said(text: &str, written: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim().to_lowercase();
    match text.as_str() {
        "hari ini" | "tadi" | "today" => return Some(written),
        "kemarin" | "yesterday" => return written.checked_sub_days(Days::new(1)),
        _ => {}
    }
    let mut numbers: Vec<u32> = Vec::new();
    let mut month = None;
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        if let Ok(number) = digits.parse() {
            numbers.push(number);
        } else if month.is_none() {
            let named =
                MONTHS.iter().zip(1..).find(|(names, _)| names.iter().any(|name| word.starts_with(name)));
            month = named.map(|(_, number)| number);
        }
    }
    let (year, month, day) = match (numbers.as_slice(), month) {
        ([year, month, day], None) if *year > 31 => (Some(*year), *month, *day),
        ([day, month, year], None) => (Some(*year), *month, *day),
        ([day, month], None) => (None, *month, *day),
        ([year, day], Some(month)) if *year > 31 => (Some(*year), month, *day),
        ([day, year, ..], Some(month)) if *year > 31 => (Some(*year), month, *day),
        ([day, ..], Some(month)) => (None, month, *day),
        _ => return None,
    };
    let date = |year: i32| NaiveDate::from_ymd_opt(year, month, day);
    match year {
        Some(year) if year < 100 => date(2000 + i32::try_from(year).ok()?),
        Some(year) => date(i32::try_from(year).ok()?),
        None => {
            let years = written.year() - 1..=written.year() + 1;
            years.filter_map(date).min_by_key(|day| (*day - written).num_days().abs())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let written = day(2026, 1, 16);
        for (text, expected) in [
            ("14 Januari", Some(day(2026, 1, 14))),
            ("Rabu, 14 Jan 2026", Some(day(2026, 1, 14))),
            ("14/1", Some(day(2026, 1, 14))),
            ("14.1.26", Some(day(2026, 1, 14))),
            ("2026-01-14", Some(day(2026, 1, 14))),
            ("January 14th", Some(day(2026, 1, 14))),
            ("29 Desember", Some(day(2025, 12, 29))),
            ("30 Agustus", Some(day(2025, 8, 30))),
            ("15 Mei, jam 10", Some(day(2026, 5, 15))),
            ("kemarin", Some(day(2026, 1, 15))),
            ("31 Februari", None),
            ("minggu lalu", None),
            ("", None),
        ] {
            assert_eq!(day_said(text, written), expected, "{text}");
        }
    }
}
