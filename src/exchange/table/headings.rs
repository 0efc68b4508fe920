//! What headings mean: word sets in Indonesian and English, as HR systems, forms and people write them.
//!
//! A heading means a field when it has every word of one of the field's phrases, in any order. Longer phrases
//! mean more; words that belong to no phrase make it less sure. That reads `NIK`, `Nama atasan langsung` and
//! `Topik apa yang ingin Anda pelajari?` alike.

use super::fields::Field;
use super::phrases::PHRASES;
use super::values::{days_of, slots_of, words_of};
use crate::program::DayPart;

/// Below this a heading is not recognised.
pub(super) const SURE_ENOUGH: f32 = 0.5;

/// Words that say nothing about what a column holds.
const EMPTY_WORDS: [&str; 45] = [
    "anda", "kamu", "saya", "bapak", "ibu", "your", "you", "do", "the", "a", "an", "of", "is", "are", "what",
    "apa", "apakah", "yang", "dan", "or", "atau", "and", "in", "on", "untuk", "for", "di", "ke", "pada",
    "with", "dengan", "please", "mohon", "silakan", "isi", "tuliskan", "sebutkan", "ini", "which", "saja",
    "my", "i", "would", "bila", "jika",
];

/// A heading in two: its question, and the row of a form's grid in brackets.
pub(super) fn question_and_row(heading: &str) -> (&str, Option<&str>) {
    let trimmed = heading.trim();
    let found = trimmed.strip_suffix(']').and_then(|h| h.rsplit_once('['));
    match found {
        Some((question, row)) if !row.trim().is_empty() => (question.trim(), Some(row.trim())),
        _ => (trimmed, None),
    }
}

/// What a heading may mean, the surest first.
pub(super) fn meanings(heading: &str) -> Vec<(Field, f32)> {
    let (question, row) = question_and_row(heading);
    let mut found: Vec<(Field, f32)> = Vec::new();
    let words: Vec<String> =
        words_of(question).into_iter().filter(|w| !EMPTY_WORDS.contains(&w.as_str())).collect();
    for (field, phrases) in PHRASES {
        let best = phrases.split(", ").filter_map(|p| phrase_score(&words, p)).fold(0.0, f32::max);
        if best >= SURE_ENOUGH {
            found.push((*field, best));
        }
    }
    if let Some(row) = row {
        found = found.into_iter().filter_map(|(field, score)| Some((of_grid(field, row)?, score))).collect();
    }
    if let Some(slot) = slot_heading(row.unwrap_or(question)) {
        found.push((slot, 1.5));
    }
    found.sort_by(|a, b| b.1.total_cmp(&a.1));
    found
}

/// What a row of a form's grid asks, under the question's field: a topic, a day, a part of the day.
fn of_grid(field: Field, row: &str) -> Option<Field> {
    match field {
        Field::Needs => Some(Field::NeedRated),
        Field::Offers => Some(Field::OfferRated),
        Field::Availability => slot_heading(row),
        other => Some(other),
    }
}

/// A heading that is nothing but a day, a part of the day, or one slot.
fn slot_heading(heading: &str) -> Option<Field> {
    if words_of(heading).len() > 3 {
        return None;
    }
    let slots = slots_of(heading);
    if !slots.unknown.is_empty() || slots.set.is_empty() {
        return None;
    }
    let days = days_of(heading);
    let parts: Vec<DayPart> =
        DayPart::ALL.into_iter().filter(|p| slots.set.slots().any(|(_, part)| part == *p)).collect();
    match (days.as_slice(), parts.as_slice()) {
        ([day], [part]) => Some(Field::AtSlot(*day, *part)),
        ([day], all) if all.len() == 3 => Some(Field::OnDay(*day)),
        (week, [part]) if week.len() == 5 => Some(Field::OnPart(*part)),
        _ => None,
    }
}

/// How sure a phrase is of a heading: its words, less a little for each word that is not of it.
fn phrase_score(words: &[String], phrase: &str) -> Option<f32> {
    let mut count = 0_u8;
    let unsure = phrase.starts_with('?');
    for part in phrase.trim_start_matches('?').split(' ') {
        if !words.iter().any(|w| w == part) {
            return None;
        }
        count += 1;
    }
    let extra = words.len().saturating_sub(usize::from(count)).min(6);
    let extra = u8::try_from(extra).unwrap_or(6);
    let score = f32::from(count) - f32::from(extra) * 0.15;
    Some(if unsure { score.min(SURE_ENOUGH) } else { score })
}

#[cfg(test)]
mod tests {
    use super::meanings;
    use crate::exchange::table::Field::{
        AnsweredOn, AtSlot, Availability, Email, EmployeeNo, GivenName, Grade, Interests, JobTitle,
        Languages, Manager, ManagerNo, MentorCapacity, Name, NeedRated, Needs, Offers, OnDay, OnPart, Phone,
        Place, Role, Unit,
    };
    use crate::program::{Day, DayPart};

    #[test]
    fn headings_are_known() {
        let cases = [
            ("Nama Lengkap", Some(Name)),
            ("Nama lengkap Anda (sesuai KTP)", Some(Name)),
            ("First Name", Some(GivenName)),
            ("NIK", Some(EmployeeNo)),
            ("Employee ID", Some(EmployeeNo)),
            ("NIK Atasan Langsung", Some(ManagerNo)),
            ("Nama Atasan Langsung", Some(Manager)),
            ("Reports To", Some(Manager)),
            ("Jabatan", Some(JobTitle)),
            ("Job Title", Some(JobTitle)),
            ("Job Level", Some(Grade)),
            ("Golongan", Some(Grade)),
            ("Departemen / Divisi", Some(Unit)),
            ("Cost center", Some(Unit)),
            ("Lokasi kerja", Some(Place)),
            ("No. HP/WA (aktif)", Some(Phone)),
            ("Email Address", Some(Email)),
            ("Peran", Some(Role)),
            ("Apakah Anda ingin menjadi mentor atau mentee?", Some(Role)),
            ("Bahasa yang Anda kuasai", Some(Languages)),
            ("Topik apa yang ingin Anda pelajari?", Some(Needs)),
            ("What topics would you like to learn about from your mentor?", Some(Needs)),
            ("Keahlian yang bisa Anda ajarkan", Some(Offers)),
            ("Which topics could you teach to others?", Some(Offers)),
            ("Hobi / minat di luar pekerjaan", Some(Interests)),
            ("Berapa mentee yang sanggup Anda dampingi?", Some(MentorCapacity)),
            ("Kapan Anda bisa bertemu?", Some(Availability)),
            ("Kapan Anda bisa bertemu? [Senin]", Some(OnDay(Day::Monday))),
            ("Topik yang ingin dipelajari [AI]", Some(NeedRated)),
            ("Senin pagi", Some(AtSlot(Day::Monday, DayPart::Morning))),
            ("Pagi", Some(OnPart(DayPart::Morning))),
            ("Cap waktu", Some(AnsweredOn)),
            ("Completion time", Some(AnsweredOn)),
            ("Start time", None),
            ("No.", None),
            ("ID", None),
            ("", None),
        ];
        for (heading, field) in cases {
            assert_eq!(meanings(heading).first().map(|m| m.0), field, "{heading}");
        }
    }
}
