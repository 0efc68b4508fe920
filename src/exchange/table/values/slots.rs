//! When somebody can meet, as people write it: `Senin pagi, Kamis siang`, `Mon AM`, `weekdays morning`, `Senin-Jumat 09.00-11.00`.

use super::words::words_of;
use crate::program::{Availability, Day, DayPart};

/// Slots of a cell, and the words that named none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slots {
    /// The slots.
    pub set: Availability,
    /// Words that were not understood.
    pub unknown: Vec<String>,
}

/// The slots a cell names. Days without a part mean the whole day; parts without a day mean Monday to Friday.
pub fn slots_of(cell: &str) -> Slots {
    let mut reader = Reader::default();
    for piece in cell.split([';', '\n', '|']) {
        for token in tokens(piece) {
            reader.take(&token);
        }
        reader.flush();
    }
    reader.slots
}

/// The days a cell names.
pub fn days_of(cell: &str) -> Vec<Day> {
    let mut days: Vec<Day> = slots_of(cell).set.slots().map(|(d, _)| d).collect();
    days.dedup();
    days
}

/// The parts of the day a cell names; all of them for a plain yes.
pub fn parts_of(cell: &str) -> Vec<DayPart> {
    let words = words_of(cell);
    let mut parts: Vec<DayPart> = words.iter().flat_map(|w| part_words(w)).copied().collect();
    parts.extend(hours(cell));
    if parts.is_empty() && (super::yes_or_no(cell) == Some(true) || words.iter().any(|w| is_whole_day(w))) {
        parts = DayPart::ALL.to_vec();
    }
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// The parts of the day that hours such as `09.00-11.00` touch.
fn hours(text: &str) -> Vec<DayPart> {
    let mut reader = Reader::default();
    for token in tokens(text) {
        reader.take(&token);
    }
    reader.parts
}

#[derive(Debug, PartialEq)]
enum Token {
    Word(String),
    /// Hour of the day.
    Hour(u8),
    /// `-`, `s/d`, `to`.
    UpTo,
}

fn tokens(text: &str) -> Vec<Token> {
    let text = text.to_lowercase().replace("s/d", " - ").replace("s.d.", " - ").replace('\u{2013}', "-");
    let mut tokens = Vec::new();
    let mut word = String::new();
    let close = |word: &mut String, tokens: &mut Vec<Token>| {
        if !word.is_empty() {
            tokens.extend(token(word));
            word.clear();
        }
    };
    for c in text.chars() {
        if c.is_alphanumeric() || ((c == ':' || c == '.') && word.ends_with(|c: char| c.is_ascii_digit())) {
            word.push(c);
        } else {
            close(&mut word, &mut tokens);
            if c == '-' {
                tokens.push(Token::UpTo);
            }
        }
    }
    close(&mut word, &mut tokens);
    tokens
}

fn token(word: &str) -> Vec<Token> {
    if matches!(word, "sampai" | "hingga" | "to" | "until" | "through" | "sd") {
        return vec![Token::UpTo];
    }
    let (hour, half) = match word.strip_suffix("pm") {
        Some(hour) => (hour, 12),
        None => (word.strip_suffix("am").unwrap_or(word), 0),
    };
    let whole = hour.split([':', '.']).next().unwrap_or("");
    let clock = hour.contains([':', '.']) || hour.len() < word.len();
    match whole.parse::<u8>() {
        Ok(h @ 0..=24) if clock => vec![Token::Hour(if half == 12 && h < 12 { h + 12 } else { h })],
        _ => words_of(word).into_iter().map(Token::Word).collect(),
    }
}

#[derive(Default)]
struct Reader {
    slots: Slots,
    days: Vec<Day>,
    parts: Vec<DayPart>,
    hour: Option<u8>,
    up_to: bool,
}

impl Reader {
    fn take(&mut self, token: &Token) {
        match token {
            Token::UpTo => {
                self.up_to = true;
                return;
            }
            Token::Hour(hour) => self.take_hour(*hour),
            Token::Word(word) => self.take_word(word),
        }
        self.up_to = false;
    }

    fn take_word(&mut self, word: &str) {
        let days = day_words(word);
        if !days.is_empty() {
            if !self.parts.is_empty() {
                self.flush();
            }
            match (self.up_to, self.days.last(), days) {
                (true, Some(&first), [last]) => self.days.extend(days_between(first, *last)),
                _ => self.days.extend(days),
            }
            return;
        }
        let parts = part_words(word);
        if parts.is_empty() {
            if is_whole_day(word) {
                self.parts.extend(DayPart::ALL);
            } else if !is_filler(word) {
                self.slots.unknown.push(word.to_owned());
            }
        }
        self.parts.extend(parts);
    }

    fn take_hour(&mut self, hour: u8) {
        let part = |h: u8| match h {
            0..12 => DayPart::Morning,
            12..17 => DayPart::Afternoon,
            _ => DayPart::Evening,
        };
        match self.hour.filter(|_| self.up_to) {
            // An end on the hour does not touch what begins there.
            Some(first) => self.parts.extend((first..hour).map(part)),
            None => self.parts.push(part(hour)),
        }
        self.hour = Some(hour);
    }

    fn flush(&mut self) {
        let days = std::mem::take(&mut self.days);
        let parts = std::mem::take(&mut self.parts);
        self.hour = None;
        let days: &[Day] = match (days.is_empty(), parts.is_empty()) {
            (true, true) => return,
            (true, false) => WORKDAYS,
            _ => &days,
        };
        let parts: &[DayPart] = if parts.is_empty() { &DayPart::ALL } else { &parts };
        for &day in days {
            for &part in parts {
                self.slots.set = self.slots.set.with(day, part, true);
            }
        }
    }
}

const WORKDAYS: &[Day] = &[Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday];

/// The days a word names.
fn day_words(word: &str) -> &'static [Day] {
    match word {
        "senin" | "sen" | "monday" | "mon" | "mondays" => &[Day::Monday],
        "selasa" | "sel" | "tuesday" | "tue" | "tues" | "tuesdays" => &[Day::Tuesday],
        "rabu" | "rab" | "wednesday" | "wed" | "wednesdays" => &[Day::Wednesday],
        "kamis" | "kam" | "thursday" | "thu" | "thur" | "thurs" | "thursdays" => &[Day::Thursday],
        "jumat" | "jum" | "friday" | "fri" | "fridays" => &[Day::Friday],
        "sabtu" | "sab" | "saturday" | "sat" | "saturdays" => &[Day::Saturday],
        "minggu" | "min" | "ahad" | "sunday" | "sun" | "sundays" => &[Day::Sunday],
        "weekday" | "weekdays" | "workday" | "workdays" | "kerja" => WORKDAYS,
        "weekend" | "weekends" | "pekan" => &[Day::Saturday, Day::Sunday],
        "everyday" | "daily" => &Day::ALL,
        _ => &[],
    }
}

fn part_words(word: &str) -> &'static [DayPart] {
    match word {
        "pagi" | "morning" | "mornings" | "am" => &[DayPart::Morning],
        "siang" | "afternoon" | "afternoons" | "pm" | "noon" => &[DayPart::Afternoon],
        "sore" | "malam" | "petang" | "evening" | "evenings" | "night" => &[DayPart::Evening],
        _ => &[],
    }
}

fn is_whole_day(word: &str) -> bool {
    matches!(word, "seharian" | "fleksibel" | "flexible" | "bebas" | "any" | "anytime" | "kapan")
}

fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "hari"
            | "setiap"
            | "tiap"
            | "every"
            | "day"
            | "jam"
            | "pukul"
            | "wib"
            | "wita"
            | "wit"
            | "dan"
            | "and"
            | "atau"
            | "or"
            | "on"
            | "the"
            | "saja"
            | "di"
            | "pada"
            | "at"
            | "from"
            | "dari"
            | "akhir"
            | "time"
            | "waktu"
            | "in"
            | "mulai"
            | "saat"
            | "ya"
            | "x"
            | "bisa"
    ) || word.parse::<u32>().is_ok()
}

fn days_between(first: Day, last: Day) -> impl Iterator<Item = Day> {
    let around = Day::ALL.into_iter().chain(Day::ALL).skip_while(move |d| *d != first).skip(1);
    let mut reached = false;
    around.take_while(move |d| {
        let go = !reached;
        reached |= *d == last;
        go
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::{parts_of, slots_of};
    use crate::program::DayPart::{Afternoon, Evening, Morning};

    fn codes(cell: &str) -> String {
        let slots = slots_of(cell);
        assert!(slots.unknown.is_empty(), "{cell}: {:?}", slots.unknown);
        let value = serde_json::to_value(slots.set).unwrap();
        let list: Vec<&str> = value.as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
        list.join(" ")
    }

    #[test]
    fn slots_are_read_as_people_write_them() {
        let cases = [
            ("Senin pagi, Kamis siang", "mon-morning thu-afternoon"),
            ("Mon AM", "mon-morning"),
            ("Senin & Rabu sore", "mon-evening wed-evening"),
            ("mon-morning; thu-afternoon", "mon-morning thu-afternoon"),
            ("weekdays morning", "mon-morning tue-morning wed-morning thu-morning fri-morning"),
            ("hari kerja pagi", "mon-morning tue-morning wed-morning thu-morning fri-morning"),
            ("Rabu-Jumat siang", "wed-afternoon thu-afternoon fri-afternoon"),
            ("Senin s/d Rabu pagi", "mon-morning tue-morning wed-morning"),
            ("Senin pagi, Selasa", "mon-morning tue-morning tue-afternoon tue-evening"),
            ("Jum'at 09.00-11.00", "fri-morning"),
            ("Selasa 10:00 - 14:00", "tue-morning tue-afternoon"),
            ("Friday 7pm", "fri-evening"),
            ("akhir pekan malam", "sat-evening sun-evening"),
            ("", ""),
        ];
        for (cell, expected) in cases {
            assert_eq!(codes(cell), expected, "{cell}");
        }
        assert_eq!(slots_of("kalau sempat").unknown, ["kalau", "sempat"]);
    }

    #[test]
    fn a_column_for_a_day_holds_parts() {
        assert_eq!(parts_of("Pagi, Siang"), [Morning, Afternoon]);
        assert_eq!(parts_of("x"), [Morning, Afternoon, Evening]);
        assert_eq!(parts_of("tidak"), []);
        assert_eq!(parts_of("18.00-20.00"), [Evening]);
    }
}
