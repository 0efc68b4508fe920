//! What is wrong with a file, and what was mended in it, in words.

use super::{Words, problem};
use crate::exchange::program_file::{FileError, FileFault, Foreign, LARGEST_FILE, Mend, MendKind};
use crate::program::Program;
use crate::storage::{Backup, WhyBackup};

/// One fault of a file: what, where, what to do.
pub fn file_error(words: Words, error: &FileError) -> String {
    let sentence = fault(words, error);
    let sentence = if error.about.is_empty() { sentence } else { words.fault_about(&error.about, &sentence) };
    let mut places = Vec::new();
    if let Some((line, column)) = error.line {
        places.push(words.fault_place_line(line, column));
        let near = error.excerpt.trim();
        if !near.is_empty() {
            places.push(words.fault_place_near(near));
        }
    }
    if !error.path.is_empty() {
        places.push(error.path.clone());
    }
    if places.is_empty() { sentence } else { words.fault_at(&sentence, &places.join(", ")) }
}

fn fault(words: Words, error: &FileError) -> String {
    match &error.fault {
        FileFault::Empty => words.fault_empty(),
        FileFault::TooLarge { bytes } => {
            words.fault_too_large(bytes.div_ceil(1024 * 1024), LARGEST_FILE / 1024 / 1024)
        }
        FileFault::Foreign(foreign) => match foreign {
            Foreign::ZipOrWorkbook => words.fault_workbook(),
            Foreign::Pdf => words.fault_pdf(),
            Foreign::Picture => words.fault_picture(),
            Foreign::WebPage => words.fault_web_page(),
            Foreign::Utf16 => words.fault_utf16(),
            Foreign::OtherJson => words.fault_other_json(),
        },
        FileFault::NotUtf8(byte) => words.fault_not_utf8(*byte),
        FileFault::NotJson => words.fault_not_json(),
        FileFault::CutOff => words.fault_cut_off(),
        FileFault::TextAfterEnd => words.fault_text_after_end(),
        FileFault::TooDeep(most) => words.fault_too_deep(*most),
        FileFault::TooManyValues(most) => words.fault_too_many_values(*most),
        FileFault::FieldTwice(field) => words.fault_field_twice(field),
        FileFault::NameTooLong(length) => words.fault_name_too_long(*length),
        FileFault::TextTooLong { length, limit } => words.fault_text_too_long(*length, *limit),
        FileFault::NotANumber => words.fault_not_a_number(),
        FileFault::HalfCharacter => words.fault_half_character(),
        FileFault::TooNew { needs } => words.fault_too_new(*needs),
        FileFault::NoSuchVersion => words.fault_no_such_version(),
        FileFault::Checksum => words.fault_checksum(),
        FileFault::BadValue => words.fault_bad_value(&error.excerpt),
        FileFault::FieldMissing(field) => words.fault_field_missing(field),
        FileFault::IdTwice { other } => words.fault_id_twice(other),
        FileFault::PairedWithSelf => words.fault_paired_with_self(),
        FileFault::Problem(found) => problem(words, found, &Program::new("".into())),
    }
}

/// One thing that was mended on the way in.
pub fn mend(words: Words, mend: &Mend) -> String {
    match mend.kind {
        MendKind::ByteOrderMark => words.mend_byte_order_mark(),
        MendKind::NumberWritten => words.mend_number(&mend.path),
        MendKind::HiddenCharacters => words.mend_hidden(&mend.path),
        MendKind::HeapOfMarks => words.mend_marks(&mend.path),
        MendKind::LooseReference => words.mend_loose(&mend.path),
    }
}

/// What a backup is: why it was made, when, and how much is in it.
pub fn backup_line(words: Words, backup: &Backup, now: u64) -> String {
    let why = match backup.why {
        WhyBackup::BeforeReplace => words.file_backup_before_replace(),
        WhyBackup::BeforeImport => words.file_backup_before_import(),
        WhyBackup::BeforeRestore => words.file_backup_before_restore(),
        WhyBackup::Removed => words.file_backup_removed(),
        WhyBackup::Rolling => words.file_backup_routine(),
    };
    words.file_backup_line(&why, &ago(words, backup.at, now), backup.people)
}

/// How long ago a moment was, both in milliseconds since 1970.
pub fn ago(words: Words, then: u64, now: u64) -> String {
    let minutes = now.saturating_sub(then) / 60_000;
    match minutes {
        0 => words.ago_now(),
        1..60 => words.ago_minutes(minutes),
        60..1440 => words.ago_hours(minutes / 60),
        _ => words.ago_days(minutes / 1440),
    }
}
