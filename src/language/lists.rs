//! Lists of people in words: what is wrong with one, what was noticed, what is to be known of a row.

use super::Words;
use crate::exchange::table::{
    Field, FileKind, Notice, OpennessPart, Places, ReadinessPart, RowError, RowNote, StyleItem, TableError,
    Told, WhySkipped, column_letters,
};
use crate::program::{Day, DayPart, MeetingMode, Role};

/// Why a list cannot be read, and what helps.
pub fn table_error(words: Words, error: &TableError) -> String {
    match error {
        TableError::Empty => words.list_empty(),
        TableError::NobodyInIt => words.list_nobody(),
        TableError::TooBig { bytes } => words.list_too_big(bytes.div_ceil(1024 * 1024)),
        TableError::TooManyRows { rows } => words.list_too_many_rows(*rows),
        TableError::TooManyColumns { columns } => words.list_too_many_columns(*columns),
        TableError::UnclosedQuote { row } => words.list_unclosed_quote(*row),
        TableError::Password | TableError::NotAList(FileKind::LockedWorkbook) => words.list_password(),
        TableError::DamagedWorkbook(_) => words.list_damaged_workbook(),
        TableError::UnpacksTooBig { .. } => words.list_unpacks_too_big(),
        TableError::EmptyWorkbook => words.list_empty_workbook(),
        TableError::NoSuchSheet(name) => words.list_no_such_sheet(name),
        TableError::NoWorkbookReader => words.list_no_reader(),
        TableError::NotAList(kind) => match kind {
            FileKind::Pdf => words.list_is_pdf(),
            FileKind::Picture => words.list_is_picture(),
            FileKind::WebPage => words.list_is_web_page(),
            FileKind::Document => words.list_is_document(),
            FileKind::Slides => words.list_is_slides(),
            FileKind::Zip => words.list_is_zip(),
            FileKind::Json => words.list_is_json(),
            _ => words.list_is_unknown(),
        },
    }
}

fn named(places: &Places) -> String {
    let names = places.first.iter().map(|at| format!("{}{}", at.letters(), at.row));
    let more = if places.count > places.first.len() { ", \u{2026}" } else { "" };
    format!("{}{more}", names.collect::<Vec<_>>().join(", "))
}

/// Something mended or noticed in a list.
pub fn list_notice(words: Words, notice: &Notice) -> String {
    match notice {
        Notice::TitleRows(n) => words.notice_title_rows(*n),
        Notice::NoHeadings => words.notice_no_headings(),
        Notice::ControlCharacters(p) => words.notice_control(p.count, &named(p)),
        Notice::HiddenCharacters(p) => words.notice_hidden(p.count, &named(p)),
        Notice::PiledAccents(p) => words.notice_accents(p.count, &named(p)),
        Notice::UnreadableCharacters(p) => words.notice_unreadable(p.count, &named(p)),
        Notice::FormulaMarks(p) => words.notice_marks(p.count, &named(p)),
        Notice::Formulas(p) => words.notice_formulas(p.count, &named(p)),
        Notice::ShortRows(p) => words.notice_short(p.count, &named(p)),
        Notice::LongRows(p) => words.notice_long(p.count, &named(p)),
        Notice::HeadingTwice { column, heading } => {
            words.notice_heading_twice(heading, &column_letters(*column))
        }
        Notice::NoHeading { column } => words.notice_no_heading(&column_letters(*column)),
        Notice::MergedCells(n) => words.notice_merged(*n),
        Notice::ErrorCells(p) => words.notice_error_cells(p.count, &named(p)),
    }
}

/// Why a row cannot be taken in.
pub fn row_error(words: Words, error: &RowError) -> String {
    match error {
        RowError::NoName => words.row_no_name(),
        RowError::NoRole { column: Some(column), text } => words.row_odd_role(&column_letters(*column), text),
        RowError::NoRole { column: None, .. } => words.row_no_role(),
        RowError::TooLong { column, length, limit } => {
            words.row_too_long(&column_letters(*column), *length, *limit)
        }
        RowError::WhichPerson { count } => words.row_which_person(*count),
        RowError::NumberTwice { number, row } => words.row_number_twice(number, *row),
    }
}

/// Why a row is left out.
pub fn why_skipped(words: Words, why: &WhySkipped) -> String {
    match why {
        WhySkipped::SamePersonBelow { row } => words.row_person_below(*row),
    }
}

/// Something to know of a row.
pub fn row_note(words: Words, note: &RowNote) -> String {
    match note {
        RowNote::Unread { column, field, text } => {
            words.row_unread(&column_letters(*column), &field_name(words, *field), text)
        }
        RowNote::NeedMet { column, topic } => words.row_need_met(&column_letters(*column), topic),
        RowNote::HalfProfile(field) => words.row_half_profile(&whole_profile(words, *field)),
        RowNote::WhichManager { name, count } => words.row_which_manager(name, *count),
        RowNote::OwnManager => words.row_own_manager(),
        RowNote::ReportingCircle(names) => words.row_circle(&names.join(" \u{2192} ")),
        RowNote::NoSuchAppraiser(name) => words.row_no_appraiser(name),
        RowNote::LooksLike { name, .. } => words.row_looks_like(name),
        RowNote::Namesake { row } => words.row_namesake(*row),
        RowNote::NoConsent { column, text } => words.row_no_consent(&column_letters(*column), text),
        RowNote::TogetherWith { row } => words.row_together(*row),
    }
}

fn whole_profile(words: Words, field: Field) -> String {
    match field {
        Field::Readiness(_) => words.field_readiness_whole(),
        Field::Openness(_) => words.field_openness_whole(),
        _ => words.field_style_whole(),
    }
}

/// A value of a person.
pub fn told(words: Words, value: &Told) -> String {
    match value {
        Told::Nothing => words.told_nothing(),
        Told::Text(text) => text.clone(),
        Told::List(list) => list.join(", "),
        Told::Role(Role::Mentor) => words.mentor(),
        Told::Role(Role::Mentee) => words.mentee(),
        Told::Role(Role::Both) => words.both_roles(),
        Told::Meets(MeetingMode::InPerson) => words.told_in_person(),
        Told::Meets(MeetingMode::Online) => words.told_online(),
        Told::Meets(MeetingMode::Either) => words.told_either(),
        Told::Number(number) => number.to_string(),
        Told::Slots(slots) => words.told_slots(slots.count()),
        Told::Needs(needs) => {
            let need =
                needs.iter().map(|n| words.told_need(&words.pick(&n.topic), n.now, n.wanted, n.importance));
            need.collect::<Vec<_>>().join(", ")
        }
        Told::Offers(offers) => {
            let offer = offers.iter().map(|o| words.told_offer(&words.pick(&o.topic), o.level));
            offer.collect::<Vec<_>>().join(", ")
        }
        Told::Ratings(items) => items.iter().map(u8::to_string).collect::<Vec<_>>().join(" "),
        Told::Flag(yes) => {
            if *yes {
                words.told_yes()
            } else {
                words.told_no()
            }
        }
    }
}

/// A day of the week, short.
pub fn day_name(words: Words, day: Day) -> String {
    match day {
        Day::Monday => words.person_monday(),
        Day::Tuesday => words.person_tuesday(),
        Day::Wednesday => words.person_wednesday(),
        Day::Thursday => words.person_thursday(),
        Day::Friday => words.person_friday(),
        Day::Saturday => words.person_saturday(),
        Day::Sunday => words.person_sunday(),
    }
}

/// A part of the day.
pub fn part_name(words: Words, part: DayPart) -> String {
    match part {
        DayPart::Morning => words.person_morning(),
        DayPart::Afternoon => words.person_afternoon(),
        DayPart::Evening => words.person_evening(),
    }
}

/// What a column can be.
pub fn field_name(words: Words, field: Field) -> String {
    match field {
        Field::Name => words.field_name(),
        Field::GivenName => words.field_given_name(),
        Field::FamilyName => words.field_family_name(),
        Field::EmployeeNo => words.field_employee_no(),
        Field::Role => words.field_role(),
        Field::Unit => words.field_unit(),
        Field::JobTitle => words.field_job_title(),
        Field::Grade => words.field_grade(),
        Field::Manager => words.field_manager(),
        Field::ManagerNo => words.field_manager_no(),
        Field::Appraiser => words.field_appraiser(),
        Field::Place => words.field_place(),
        Field::Contact => words.field_contact(),
        Field::Email => words.field_email(),
        Field::Phone => words.field_phone(),
        Field::Languages => words.field_languages(),
        Field::Meets => words.field_meets(),
        Field::Capacity => words.field_capacity(),
        Field::MentorCapacity => words.field_mentor_capacity(),
        Field::MenteeCapacity => words.field_mentee_capacity(),
        Field::Needs => words.field_needs(),
        Field::Offers => words.field_offers(),
        Field::NeedRated => words.field_need_rated(),
        Field::OfferRated => words.field_offer_rated(),
        Field::Interests => words.field_interests(),
        Field::Availability => words.field_availability(),
        Field::OnDay(on) => words.field_on(&day_name(words, on)),
        Field::OnPart(at) => words.field_on(&part_name(words, at)),
        Field::AtSlot(on, at) => {
            words.field_on(&words.person_slot(&day_name(words, on), &part_name(words, at)))
        }
        Field::Style(item) => words.field_style(&match item {
            StyleItem::Energy => words.item_energy(),
            StyleItem::Pace => words.item_pace(),
            StyleItem::Directness => words.item_directness(),
            StyleItem::Learning => words.item_learning(),
            StyleItem::Focus => words.item_focus(),
        }),
        Field::Readiness(item) => words.field_readiness(&match item {
            ReadinessPart::Skill => words.item_skill(),
            ReadinessPart::Confidence => words.item_confidence(),
            ReadinessPart::Communication => words.item_communication(),
            ReadinessPart::EaseWithRank => words.item_ease_with_rank(),
        }),
        Field::Openness(item) => words.field_openness(&match item {
            OpennessPart::Curiosity => words.item_curiosity(),
            OpennessPart::AdmitsGaps => words.item_admits_gaps(),
            OpennessPart::ValuesTheYoung => words.item_values_the_young(),
            OpennessPart::MakesTime => words.item_makes_time(),
        }),
        Field::Paused => words.field_paused(),
        Field::Consent => words.field_consent(),
        Field::AnsweredOn => words.field_answered_on(),
        Field::BalikId => words.field_balik_id(),
    }
}
