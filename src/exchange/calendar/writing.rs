//! Writes iCalendar text: line ends, folding and escaping as RFC 5545 has them.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike};

/// Most octets of a line before it is folded.
const LINE: usize = 75;

/// When an event begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Starts {
    /// On this day, at an hour that the two settle.
    Day(NaiveDate),
    /// At this time in Jakarta.
    At(NaiveDate, NaiveTime),
}

/// An event of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same for as long as the session lives.
    pub uid: String,
    /// How often it was changed.
    pub sequence: u32,
    /// Whether it was called off.
    pub cancelled: bool,
    /// When it begins.
    pub starts: Starts,
    /// Its length in minutes.
    pub minutes: u16,
    /// Its title.
    pub title: String,
    /// More about it; may be empty.
    pub about: String,
}

/// The text of a calendar file. `stamp` is when it is made, in milliseconds since 1970, UTC.
pub fn write_calendar(name: &str, events: &[Event], stamp: u64) -> String {
    let mut to = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Balik//Balik//ID", "CALSCALE:GREGORIAN"] {
        put(&mut to, line);
    }
    put(&mut to, "METHOD:PUBLISH");
    put(&mut to, &format!("X-WR-CALNAME:{}", escaped(name)));
    if events.iter().any(|event| matches!(event.starts, Starts::At(..))) {
        for line in [
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Jakarta",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0700",
            "TZOFFSETTO:+0700",
            "TZNAME:WIB",
            "END:STANDARD",
            "END:VTIMEZONE",
        ] {
            put(&mut to, line);
        }
    }
    for event in events {
        put_event(&mut to, event, stamp);
    }
    put(&mut to, "END:VCALENDAR");
    to
}

fn put_event(to: &mut String, event: &Event, stamp: u64) {
    let millis = i64::try_from(stamp).unwrap_or(0);
    let stamp = DateTime::from_timestamp_millis(millis).unwrap_or_default();
    put(to, "BEGIN:VEVENT");
    put(to, &format!("UID:{}", escaped(&event.uid)));
    put(to, &format!("DTSTAMP:{}", format_args!("{}T{}Z", date(stamp.date_naive()), time(stamp.time()))));
    put(to, &format!("SEQUENCE:{}", event.sequence));
    match event.starts {
        Starts::Day(day) => put(to, &format!("DTSTART;VALUE=DATE:{}", date(day))),
        Starts::At(day, at) => {
            let (day, time) = (date(day), time(at));
            put(to, &format!("DTSTART;TZID=Asia/Jakarta:{day}T{time}"));
            put(to, &format!("DURATION:PT{}M", event.minutes));
        }
    }
    put(to, &format!("SUMMARY:{}", escaped(&event.title)));
    if !event.about.is_empty() {
        put(to, &format!("DESCRIPTION:{}", escaped(&event.about)));
    }
    put(to, if event.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    put(to, if event.cancelled { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
    put(to, "END:VEVENT");
}

/// A date: `20260105`.
fn date(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A time: `140000`.
fn time(at: NaiveTime) -> String {
    format!("{:02}{:02}{:02}", at.hour(), at.minute(), at.second())
}

/// A text value: a line break can never end the line, and no other control character gets in.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push_str("\\n");
            }
            '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line, folded so that none has more than 75 octets; no letter is torn.
fn put(to: &mut String, line: &str) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > LINE {
            to.push_str("\r\n ");
            used = 1;
        }
        used += c.len_utf8();
        to.push(c);
    }
    to.push_str("\r\n");
}
