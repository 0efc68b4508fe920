//! Lists out: everyone of a program as a list that any spreadsheet opens, and a template to fill in.
//!
//! What goes out comes back: the headings are ones that `headings.rs` knows, and cells that a spreadsheet would
//! run as formulas are marked, which reading takes off again. Wishes, vetoes and notes are private and stay here.

use super::clean::looks_like_formula;
use super::fields::{Field, OpennessPart, ReadinessPart, StyleItem};
use super::separated::Separator;
use crate::program::{Day, DayPart, Manager, MeetingMode, Person, Program, Role, Topic, TopicId};
use std::collections::BTreeMap;

/// The language of headings and values in a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListLanguage {
    /// Bahasa Indonesia.
    #[default]
    Indonesian,
    /// English.
    English,
}

impl ListLanguage {
    fn of(self, id: &'static str, en: &'static str) -> &'static str {
        if self == Self::Indonesian { id } else { en }
    }
}

/// The columns of a list that is written, in order.
const COLUMNS: [(Field, &str, &str); 32] = [
    (Field::Name, "Nama lengkap", "Full name"),
    (Field::EmployeeNo, "Nomor karyawan", "Employee number"),
    (Field::Role, "Peran", "Role"),
    (Field::Unit, "Unit kerja", "Department"),
    (Field::JobTitle, "Jabatan", "Job title"),
    (Field::Grade, "Jenjang", "Grade"),
    (Field::Manager, "Nama atasan", "Manager"),
    (Field::Appraiser, "Penilai", "Appraiser"),
    (Field::Place, "Lokasi", "Location"),
    (Field::Contact, "Kontak", "Contact"),
    (Field::Languages, "Bahasa", "Languages"),
    (Field::Meets, "Cara bertemu", "Preferred way to meet"),
    (Field::MentorCapacity, "Kapasitas mentor", "Mentor capacity"),
    (Field::MenteeCapacity, "Kapasitas mentee", "Mentee capacity"),
    (Field::Needs, "Topik yang ingin dipelajari", "Topics to learn"),
    (Field::Offers, "Topik yang bisa diajarkan", "Topics can teach"),
    (Field::Interests, "Minat", "Interests"),
    (Field::Availability, "Ketersediaan", "Availability"),
    (Field::Style(StyleItem::Energy), "Gaya: energi (1-5)", "Style: energy (1-5)"),
    (Field::Style(StyleItem::Pace), "Gaya: tempo (1-5)", "Style: pace (1-5)"),
    (Field::Style(StyleItem::Directness), "Gaya: keterusterangan (1-5)", "Style: directness (1-5)"),
    (Field::Style(StyleItem::Learning), "Gaya: belajar (1-5)", "Style: learning (1-5)"),
    (Field::Style(StyleItem::Focus), "Gaya: fokus (1-5)", "Style: focus (1-5)"),
    (Field::Readiness(ReadinessPart::Skill), "Kesiapan: keahlian (1-5)", "Readiness: skill (1-5)"),
    (
        Field::Readiness(ReadinessPart::Confidence),
        "Kesiapan: percaya diri (1-5)",
        "Readiness: confidence (1-5)",
    ),
    (
        Field::Readiness(ReadinessPart::Communication),
        "Kesiapan: komunikasi (1-5)",
        "Readiness: communication (1-5)",
    ),
    (
        Field::Readiness(ReadinessPart::EaseWithRank),
        "Kesiapan: hadapi atasan (1-5)",
        "Readiness: ease with rank (1-5)",
    ),
    (
        Field::Openness(OpennessPart::Curiosity),
        "Keterbukaan: rasa ingin tahu (1-5)",
        "Openness: curiosity (1-5)",
    ),
    (
        Field::Openness(OpennessPart::AdmitsGaps),
        "Keterbukaan: mengakui belum tahu (1-5)",
        "Openness: admits gaps (1-5)",
    ),
    (
        Field::Openness(OpennessPart::ValuesTheYoung),
        "Keterbukaan: menghargai yang muda (1-5)",
        "Openness: values the young (1-5)",
    ),
    (
        Field::Openness(OpennessPart::MakesTime),
        "Keterbukaan: meluangkan waktu (1-5)",
        "Openness: makes time (1-5)",
    ),
    (Field::Paused, "Jeda", "Paused"),
];

/// Our own key, last: it finds each person again even where two have one name.
const KEY: (Field, &str, &str) = (Field::BalikId, "ID Balik", "Balik ID");

/// Everyone of a program as a list: with a mark for UTF-8 at the start and line ends that Excel likes.
pub fn people_to_csv(program: &Program, language: ListLanguage, separator: Separator) -> String {
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for person in program.people.values() {
        *names.entry(person.name.to_lowercase()).or_default() += 1;
    }
    let mut list = Writer::new(separator);
    let columns = || COLUMNS.iter().chain([&KEY]);
    list.row(columns().map(|(_, id, en)| language.of(id, en).to_owned()));
    for person in program.people.values() {
        list.row(columns().map(|(field, ..)| cell(program, person, *field, language, &names)));
    }
    list.text
}

/// A list to fill in, with two made-up people to show how.
pub fn list_template(language: ListLanguage, separator: Separator) -> String {
    let shown = COLUMNS.iter().filter(|(field, ..)| {
        !matches!(
            field,
            Field::Appraiser
                | Field::MenteeCapacity
                | Field::Style(_)
                | Field::Readiness(_)
                | Field::Openness(_)
                | Field::Paused
        )
    });
    let mut list = Writer::new(separator);
    list.row(shown.clone().map(|(_, id, en)| language.of(id, en).to_owned()));
    for sample in [YOUNG, SENIOR] {
        list.row(shown.clone().map(|(field, ..)| {
            let found = sample.iter().find(|(f, ..)| f == field);
            found.map_or_else(String::new, |(_, id, en)| language.of(id, en).to_owned())
        }));
    }
    list.text
}

/// Any rows as a list that a spreadsheet opens: what it would run as a formula is marked.
pub fn rows_to_csv(rows: impl IntoIterator<Item = Vec<String>>, separator: Separator) -> String {
    let mut list = Writer::new(separator);
    rows.into_iter().for_each(|row| list.row(row.into_iter()));
    list.text
}

type Sample = &'static [(Field, &'static str, &'static str)];

const YOUNG: Sample = &[
    (Field::Name, "Contoh: Rani Puspita", "Example: Rani Puspita"),
    (Field::EmployeeNo, "20417", "20417"),
    (Field::Role, "mentor", "mentor"),
    (Field::Unit, "Pemasaran", "Marketing"),
    (Field::JobTitle, "Spesialis media sosial", "Social media specialist"),
    (Field::Grade, "Staf", "Staff"),
    (Field::Manager, "Hendra Wijaya", "Hendra Wijaya"),
    (Field::Place, "Jakarta", "Jakarta"),
    (Field::Contact, "rani@contoh.id", "rani@example.com"),
    (Field::Languages, "Indonesia; Inggris", "Indonesian; English"),
    (Field::Meets, "daring", "online"),
    (Field::MentorCapacity, "2", "2"),
    (Field::Needs, "Negosiasi (1→3, penting)", "Negotiation (1→3, important)"),
    (Field::Offers, "TikTok (4); Digital marketing (mahir)", "TikTok (4); Digital marketing (advanced)"),
    (Field::Interests, "lari; memasak", "running; cooking"),
    (Field::Availability, "Senin pagi; Kamis siang", "Monday morning; Thursday afternoon"),
];

const SENIOR: Sample = &[
    (Field::Name, "Contoh: Budi Hartono", "Example: Budi Hartono"),
    (Field::EmployeeNo, "10032", "10032"),
    (Field::Role, "mentee", "mentee"),
    (Field::Unit, "Keuangan", "Finance"),
    (Field::JobTitle, "Direktur Keuangan", "Finance Director"),
    (Field::Grade, "Direktur", "Director"),
    (Field::Manager, "Sri Mulyani", "Sri Mulyani"),
    (Field::Place, "Jakarta", "Jakarta"),
    (Field::Contact, "budi@contoh.id", "budi@example.com"),
    (Field::Languages, "Indonesia", "Indonesian"),
    (Field::Meets, "tatap muka", "in person"),
    (Field::Needs, "AI (0→3, sangat penting); TikTok", "AI (0→3, very important); TikTok"),
    (Field::Offers, "Negosiasi (4)", "Negotiation (4)"),
    (Field::Interests, "sepeda", "cycling"),
    (Field::Availability, "hari kerja pagi", "weekdays morning"),
];

fn cell(
    program: &Program,
    person: &Person,
    field: Field,
    language: ListLanguage,
    names: &BTreeMap<String, usize>,
) -> String {
    let text = |t: &Option<String>| t.clone().unwrap_or_default();
    let item = |items: Option<Vec<u8>>, at: usize| {
        items.and_then(|i| i.get(at).copied()).map_or_else(String::new, |n| n.to_string())
    };
    match field {
        Field::Name => person.name.clone(),
        Field::EmployeeNo => text(&person.employee_no),
        Field::Role => match person.role {
            Role::Mentor => "mentor".to_owned(),
            Role::Mentee => "mentee".to_owned(),
            Role::Both => language.of("keduanya", "both").to_owned(),
        },
        Field::Unit => text(&person.unit),
        Field::JobTitle => text(&person.job_title),
        Field::Grade => {
            let grade = person.grade.as_ref().and_then(|g| program.setup.grade_name(g));
            grade.map_or_else(String::new, str::to_owned)
        }
        Field::Manager => match &person.manager {
            None => String::new(),
            Some(Manager::Outside(name)) => name.clone(),
            Some(Manager::Person(id)) => called(program.people.get(id), names),
        },
        Field::Appraiser => called(person.appraiser.as_ref().and_then(|id| program.people.get(id)), names),
        Field::Place => text(&person.place),
        Field::Contact => text(&person.contact),
        Field::Languages => person.languages.join("; "),
        Field::Meets => match person.meets {
            None => String::new(),
            Some(MeetingMode::InPerson) => language.of("tatap muka", "in person").to_owned(),
            Some(MeetingMode::Online) => language.of("daring", "online").to_owned(),
            Some(MeetingMode::Either) => language.of("bebas", "either").to_owned(),
        },
        Field::MentorCapacity => person.mentor_capacity.to_string(),
        Field::MenteeCapacity => person.mentee_capacity.to_string(),
        Field::Needs => {
            let need = |n: &crate::program::Need| {
                Some(format!(
                    "{} ({}\u{2192}{}, {});",
                    topic(program, &n.topic, language)?,
                    n.now,
                    n.wanted,
                    n.importance
                ))
            };
            person.needs.iter().filter_map(need).collect::<Vec<_>>().join(" ")
        }
        Field::Offers => {
            let offer = |o: &crate::program::Offer| {
                Some(format!("{} ({});", topic(program, &o.topic, language)?, o.level))
            };
            person.offers.iter().filter_map(offer).collect::<Vec<_>>().join(" ")
        }
        Field::Interests => person.interests.iter().map(|i| format!("{i};")).collect::<Vec<_>>().join(" "),
        Field::Availability => {
            let slot = |(day, part)| format!("{} {}", day_word(day, language), part_word(part, language));
            person.availability.slots().map(slot).collect::<Vec<_>>().join("; ")
        }
        Field::Style(part) => item(person.style.map(|s| s.items().to_vec()), part as usize),
        Field::Readiness(part) => item(person.readiness.map(|r| r.parts().to_vec()), part as usize),
        Field::Openness(part) => item(person.openness.map(|o| o.parts().to_vec()), part as usize),
        Field::Paused => language
            .of(if person.paused { "ya" } else { "tidak" }, if person.paused { "yes" } else { "no" })
            .to_owned(),
        Field::BalikId => person.id.as_str().to_owned(),
        _ => String::new(),
    }
}

/// A person as another row names them: by name, or by number where the name is not theirs alone.
fn called(person: Option<&Person>, names: &BTreeMap<String, usize>) -> String {
    let Some(person) = person else { return String::new() };
    let alone = names.get(&person.name.to_lowercase()).is_none_or(|count| *count == 1);
    match &person.employee_no {
        Some(number) if !alone => number.clone(),
        _ => person.name.clone(),
    }
}

fn topic<'a>(program: &'a Program, id: &TopicId, language: ListLanguage) -> Option<&'a str> {
    let name = |t: &'a Topic| {
        if language == ListLanguage::Indonesian { t.name.indonesian() } else { t.name.english() }
    };
    program.topics.get(id).map(name).filter(|n| !n.is_empty())
}

fn day_word(day: Day, language: ListLanguage) -> &'static str {
    match day {
        Day::Monday => language.of("Senin", "Monday"),
        Day::Tuesday => language.of("Selasa", "Tuesday"),
        Day::Wednesday => language.of("Rabu", "Wednesday"),
        Day::Thursday => language.of("Kamis", "Thursday"),
        Day::Friday => language.of("Jumat", "Friday"),
        Day::Saturday => language.of("Sabtu", "Saturday"),
        Day::Sunday => language.of("Minggu", "Sunday"),
    }
}

fn part_word(part: DayPart, language: ListLanguage) -> &'static str {
    match part {
        DayPart::Morning => language.of("pagi", "morning"),
        DayPart::Afternoon => language.of("siang", "afternoon"),
        DayPart::Evening => language.of("sore", "evening"),
    }
}

struct Writer {
    text: String,
    separator: char,
}

impl Writer {
    fn new(separator: Separator) -> Self {
        Self { text: "\u{feff}".to_owned(), separator: separator.character() }
    }

    fn row(&mut self, cells: impl Iterator<Item = String>) {
        for (at, cell) in cells.enumerate() {
            if at > 0 {
                self.text.push(self.separator);
            }
            self.text.push('"');
            if looks_like_formula(&cell) {
                self.text.push('\'');
            }
            self.text.push_str(&cell.replace('"', "\"\""));
            self.text.push('"');
        }
        self.text.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, KEY};
    use crate::exchange::table::headings::meanings;

    #[test]
    fn every_heading_we_write_is_one_we_read() {
        for (field, id, en) in COLUMNS.iter().chain([&KEY]) {
            for heading in [id, en] {
                assert_eq!(meanings(heading).first().map(|m| m.0), Some(*field), "{heading}");
            }
        }
    }
}
