//! One pass over the text before anything is built from it: syntax, limits, and fields named twice, each
//! with its path, line and column.

use super::error::{FileError, FileFault};
use std::collections::HashSet;

/// How much a document may hold.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Lists and records within each other.
    pub depth: usize,
    /// Values in all.
    pub values: usize,
    /// Characters of a field's name.
    pub name: usize,
    /// Characters of a text.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { depth: 32, values: 8_000_000, name: 128, text: 20_000 }
    }
}

enum Level {
    List(usize),
    Record { names: HashSet<String>, name: String },
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    levels: Vec<Level>,
    values: usize,
    limits: Limits,
}

/// Checks that a text is one JSON document within limits.
///
/// # Errors
/// The first fault, with its path, line and column.
pub fn scan(text: &str, limits: Limits) -> Result<(), FileError> {
    let mut scanner = Scanner { text, at: 0, levels: Vec::new(), values: 0, limits };
    scanner.document()
}

impl Scanner<'_> {
    fn document(&mut self) -> Result<(), FileError> {
        self.value()?;
        loop {
            self.space();
            let next = self.peek();
            let Some(level) = self.levels.last_mut() else { break };
            let is_list = matches!(level, Level::List(_));
            match (next, is_list) {
                (Some(b','), true) => {
                    if let Level::List(index) = level {
                        *index += 1;
                    }
                    self.at += 1;
                    self.space();
                    self.value()?;
                }
                (Some(b','), false) => {
                    self.at += 1;
                    self.space();
                    self.field()?;
                }
                (Some(b']'), true) | (Some(b'}'), false) => {
                    self.at += 1;
                    self.levels.pop();
                }
                (None, _) => return Err(self.fault(FileFault::CutOff)),
                _ => return Err(self.fault(FileFault::NotJson)),
            }
        }
        if self.peek().is_some() { Err(self.fault(FileFault::TextAfterEnd)) } else { Ok(()) }
    }

    /// A scalar whole, or the opening of a list or record with the first thing in it.
    fn value(&mut self) -> Result<(), FileError> {
        loop {
            self.space();
            self.values += 1;
            if self.values > self.limits.values {
                return Err(self.fault(FileFault::TooManyValues(self.limits.values)));
            }
            match self.peek() {
                None => return Err(self.fault(FileFault::CutOff)),
                Some(b'"') => return self.string(self.limits.text, false).map(drop),
                Some(b'{') => {
                    self.open(Level::Record { names: HashSet::new(), name: String::new() })?;
                    if self.peek() == Some(b'}') {
                        self.at += 1;
                        self.levels.pop();
                        return Ok(());
                    }
                    return self.field();
                }
                Some(b'[') => {
                    self.open(Level::List(0))?;
                    if self.peek() == Some(b']') {
                        self.at += 1;
                        self.levels.pop();
                        return Ok(());
                    }
                }
                Some(b'-' | b'0'..=b'9') => return self.number(),
                Some(_) => return self.word(),
            }
        }
    }

    fn open(&mut self, level: Level) -> Result<(), FileError> {
        if self.levels.len() >= self.limits.depth {
            return Err(self.fault(FileFault::TooDeep(self.limits.depth)));
        }
        self.at += 1;
        self.levels.push(level);
        self.space();
        Ok(())
    }

    fn field(&mut self) -> Result<(), FileError> {
        match self.peek() {
            None => return Err(self.fault(FileFault::CutOff)),
            Some(b'"') => {}
            Some(_) => return Err(self.fault(FileFault::NotJson)),
        }
        let start = self.at;
        let name = self.string(self.limits.name, true)?;
        if let Some(Level::Record { names, name: current }) = self.levels.last_mut() {
            if !names.insert(name.clone()) {
                self.at = start;
                return Err(self.fault(FileFault::FieldTwice(name)));
            }
            *current = name;
        }
        self.space();
        match self.peek() {
            None => return Err(self.fault(FileFault::CutOff)),
            Some(b':') => self.at += 1,
            Some(_) => return Err(self.fault(FileFault::NotJson)),
        }
        self.value()
    }

    fn string(&mut self, limit: usize, is_name: bool) -> Result<String, FileError> {
        let start = self.at;
        self.at += 1;
        let mut out = String::new();
        let mut length = 0;
        loop {
            let Some(c) = self.text.get(self.at..).and_then(|t| t.chars().next()) else {
                return Err(self.fault(FileFault::CutOff));
            };
            match c {
                '"' => {
                    self.at += 1;
                    break;
                }
                '\\' => {
                    let c = self.escape()?;
                    if is_name {
                        out.push(c);
                    }
                }
                c if (c as u32) < 0x20 => return Err(self.fault(FileFault::NotJson)),
                c => {
                    self.at += c.len_utf8();
                    if is_name {
                        out.push(c);
                    }
                }
            }
            length += 1;
        }
        if length > limit {
            self.at = start;
            let fault = if is_name {
                FileFault::NameTooLong(length)
            } else {
                FileFault::TextTooLong { length, limit }
            };
            return Err(self.fault(fault));
        }
        Ok(out)
    }

    fn escape(&mut self) -> Result<char, FileError> {
        let c = self.byte(self.at + 1);
        let plain = match c {
            None => return Err(self.fault(FileFault::CutOff)),
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            Some(_) => return Err(self.fault(FileFault::NotJson)),
        };
        self.at += 2;
        Ok(plain)
    }

    fn unicode_escape(&mut self) -> Result<char, FileError> {
        let first = self.hex4(self.at + 2)?;
        if let Some(c) = char::from_u32(first) {
            self.at += 6;
            return Ok(c);
        }
        let low = if self.byte(self.at + 6) == Some(b'\\') && self.byte(self.at + 7) == Some(b'u') {
            Some(self.hex4(self.at + 8)?)
        } else {
            None
        };
        match low {
            Some(low) if first < 0xdc00 && (0xdc00..0xe000).contains(&low) => {
                self.at += 12;
                let code = 0x1_0000 + ((first - 0xd800) << 10) + (low - 0xdc00);
                Ok(char::from_u32(code).unwrap_or('\u{fffd}'))
            }
            _ => Err(self.fault(FileFault::HalfCharacter)),
        }
    }

    fn hex4(&self, at: usize) -> Result<u32, FileError> {
        let digits = self.text.as_bytes().get(at..at + 4).ok_or_else(|| self.fault(FileFault::CutOff))?;
        digits.iter().try_fold(0, |sum, &d| {
            let digit = char::from(d).to_digit(16).ok_or_else(|| self.fault(FileFault::NotJson))?;
            Ok(sum * 16 + digit)
        })
    }

    fn number(&mut self) -> Result<(), FileError> {
        let start = self.at;
        while matches!(self.peek(), Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')) {
            self.at += 1;
        }
        let text = self.text.get(start..self.at).unwrap_or("");
        let fault = if !is_json_number(text) {
            Some(if self.peek().is_none() { FileFault::CutOff } else { FileFault::NotANumber })
        } else if !text.parse::<f64>().is_ok_and(f64::is_finite) {
            Some(FileFault::NotANumber)
        } else {
            None
        };
        if let Some(fault) = fault {
            self.at = start;
            return Err(self.fault(fault));
        }
        Ok(())
    }

    fn word(&mut self) -> Result<(), FileError> {
        let rest = self.text.get(self.at..).unwrap_or("");
        for word in ["true", "false", "null"] {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(());
            }
            if word.starts_with(rest) {
                return Err(self.fault(FileFault::CutOff));
            }
        }
        let not_a_number = ["NaN", "Infinity", "-Infinity"].iter().any(|w| rest.starts_with(w));
        Err(self.fault(if not_a_number { FileFault::NotANumber } else { FileFault::NotJson }))
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.byte(self.at)
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn fault(&self, fault: FileFault) -> FileError {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.bytes().filter(|&b| b == b'\n').count() + 1;
        let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
        let rest: String = self.text.get(self.at..).unwrap_or("").chars().take(40).collect();
        let mut error = FileError::at(&self.path(), fault).showing(&rest);
        error.line = Some((line, column));
        error
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for level in &self.levels {
            match level {
                Level::List(index) => path.extend(["[", index.to_string().as_str(), "]"]),
                Level::Record { name, .. } if name.is_empty() => {}
                Level::Record { name, .. } => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.extend(name.chars().take(40));
                }
            }
        }
        path
    }
}

fn is_json_number(text: &str) -> bool {
    let rest = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match rest.find(['e', 'E']) {
        Some(at) => (rest.get(..at).unwrap_or(""), rest.get(at + 1..)),
        None => (rest, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['+', '-']).unwrap_or(e)))
}
