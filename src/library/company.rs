//! The made-up company: people one can pair at once, to see what this is.

use super::content::{mentees::MENTEES, mentors::MENTORS};
use super::said::{Pick, Said, said};
use super::{Ladder, ladder_steps, program_from_template, topic, usual_ladders};
use crate::program::{
    Availability, GradeId, Manager, MeetingMode, Need, Offer, Openness, Person, PersonId, Program, ProgramId,
    Readiness, Role, Style, Topic, TopicId,
};

/// A person of the made-up company, as the content writes them.
///
/// `place_in` is "unit grade city manager"; `knows` is "topic level, ..."; `wants` is "topic now wanted
/// importance, ..."; `more` holds what few people have: `cap=2 lang=en meets=online veto=ID wish=ID`.
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) job: Said,
    pub(super) place_in: &'static str,
    pub(super) knows: &'static str,
    pub(super) wants: &'static str,
    pub(super) likes: &'static str,
    pub(super) style: [u8; 5],
    /// Readiness of a mentor, openness of a mentee.
    pub(super) parts: [u8; 4],
    pub(super) free: &'static str,
    pub(super) more: &'static str,
}

macro_rules! people {
    ($table:ident: $($id:literal $name:literal ($($job:tt)+) $place_in:literal
        knows $knows:literal wants $wants:literal likes $likes:literal
        style $style:tt parts $parts:tt free $free:literal $(more $more:literal)?;)+) => {
        pub(in crate::library) static $table: &[Row] = &[$(Row {
            id: $id, name: $name, job: said!($($job)+), place_in: $place_in, knows: $knows, wants: $wants,
            likes: $likes, style: $style, parts: $parts, free: $free, more: concat!("", $($more)?),
        }),+];
    };
}

pub(super) use people;

/// Units by their key in the content.
pub(super) static UNITS: &[(&str, Said)] = &[
    ("pemasaran", said!("Pemasaran" | "Marketing")),
    ("penjualan", said!("Penjualan" | "Sales")),
    ("operasi", said!("Operasi" | "Operations")),
    ("keuangan", said!("Keuangan" | "Finance")),
    ("sdm", said!("SDM" | "People")),
    ("ti", said!("Teknologi Informasi" | "Information Technology")),
    ("produk", said!("Riset dan Produk" | "Research and Product")),
    ("pasok", said!("Rantai Pasok" | "Supply Chain")),
];

/// Interests by their key in the content.
pub(super) static INTERESTS: &[(&str, Said)] = &[
    ("memasak", said!("memasak" | "cooking")),
    ("kopi", said!("kopi" | "coffee")),
    ("lari", said!("lari" | "running")),
    ("sepeda", said!("bersepeda" | "cycling")),
    ("gunung", said!("naik gunung" | "hiking")),
    ("badminton", said!("bulu tangkis" | "badminton")),
    ("bola", said!("sepak bola" | "football")),
    ("berkebun", said!("berkebun" | "gardening")),
    ("fotografi", said!("fotografi" | "photography")),
    ("film", said!("film" | "films")),
    ("buku", said!("membaca" | "reading")),
    ("musik", said!("musik" | "music")),
    ("batik", said!("batik" | "batik")),
    ("mancing", said!("memancing" | "fishing")),
    ("catur", said!("catur" | "chess")),
    ("gim", said!("gim" | "games")),
    ("relawan", said!("kerja sukarela" | "volunteering")),
    ("kuliner", said!("jelajah kuliner" | "street food")),
];

/// The company's ladder: staff to director.
fn ladder() -> Option<&'static Ladder> {
    usual_ladders().first()
}

fn worded(table: &[(&str, Said)], key: &str, pick: Pick) -> String {
    table.iter().find(|(k, _)| *k == key).map_or_else(|| key.to_owned(), |(_, said)| pick(&said.bilingual()))
}

fn listed(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.split(", ").filter(|part| !part.is_empty()).map(|part| part.split(' ').collect())
}

fn digit(text: &str) -> u8 {
    text.parse().unwrap_or(0)
}

impl Row {
    fn needs(&self) -> Vec<Need> {
        let needs = listed(self.wants).filter_map(|parts| match parts[..] {
            [topic, now, wanted, importance] => Some(Need {
                topic: TopicId::new(topic),
                now: digit(now),
                wanted: digit(wanted),
                importance: digit(importance),
                extra: serde_json::Map::new(),
            }),
            _ => None,
        });
        needs.collect()
    }

    fn offers(&self) -> Vec<Offer> {
        let offers = listed(self.knows).filter_map(|parts| match parts[..] {
            [topic, level] => {
                Some(Offer { topic: TopicId::new(topic), level: digit(level), extra: serde_json::Map::new() })
            }
            _ => None,
        });
        offers.collect()
    }

    /// The person this row writes, worded in one language.
    pub(super) fn person(&self, role: Role, pick: Pick) -> Person {
        let mut person = Person::named(PersonId::new(self.id), self.name, role);
        if let [unit, grade, city, manager] = self.place_in.split(' ').collect::<Vec<_>>()[..] {
            person.unit = Some(worded(UNITS, unit, pick));
            person.grade = Some(GradeId::new(grade));
            person.place = Some(city.to_owned());
            person.manager = (manager != "-").then(|| Manager::Person(PersonId::new(manager)));
        }
        person.job_title = Some(pick(&self.job.bilingual()));
        person.needs = self.needs();
        person.offers = self.offers();
        person.interests = self.likes.split(' ').map(|key| worded(INTERESTS, key, pick)).collect();
        let [energy, pace, directness, learning, focus] = self.style;
        person.style = Some(Style { energy, pace, directness, learning, focus });
        let [one, two, three, four] = self.parts;
        if role.mentors() {
            person.readiness =
                Some(Readiness { skill: one, confidence: two, communication: three, ease_with_rank: four });
        } else {
            person.openness = Some(Openness {
                curiosity: one,
                admits_gaps: two,
                values_the_young: three,
                makes_time: four,
            });
        }
        person.availability = self.free.split(' ').filter_map(Availability::slot_of_code).collect();
        person.languages = vec![pick(&said!("Indonesia" | "Indonesian").bilingual())];
        person.meets = Some(MeetingMode::Either);
        for part in self.more.split(' ') {
            match part.split_once('=') {
                Some(("cap", n)) => person.mentor_capacity = digit(n),
                Some(("lang", "en")) => {
                    person.languages.push(pick(&said!("Inggris" | "English").bilingual()));
                }
                Some(("meets", "online")) => person.meets = Some(MeetingMode::Online),
                Some(("meets", _)) => person.meets = Some(MeetingMode::InPerson),
                Some(("veto", id)) => person.vetoes.push(PersonId::new(id)),
                Some(("wish", id)) => person.wishes.push(PersonId::new(id)),
                _ => {}
            }
        }
        person
    }
}

/// A made-up company of 24 mentors and 20 mentees, ready to pair, worded in one language.
///
/// Always the same people with the same ids. Dashboards have fewer mentors than seniors who want them, one
/// mentor takes two mentees, one senior has one free slot and one need, and there are wishes and a veto.
pub fn made_up_company(id: ProgramId, pick: Pick) -> Program {
    let mut program = program_from_template("balik", id.clone(), pick).unwrap_or_else(|| Program::new(id));
    program.setup.name =
        pick(&said!("Saling Balik: angkatan pertama" | "Turning tables: first cohort").bilingual());
    program.setup.organisation =
        pick(&said!("PT Andai Rasa Nusantara (rekaan)" | "PT Andai Rasa Nusantara (made up)").bilingual());
    program.setup.sponsor =
        pick(&said!("Ratna Wulandari, Direktur SDM" | "Ratna Wulandari, People Director").bilingual());
    program.setup.grades = ladder().map(|l| ladder_steps(l, &[], pick)).unwrap_or_default();
    let mentors = MENTORS.iter().map(|row| row.person(Role::Mentor, pick));
    let mentees = MENTEES.iter().map(|row| row.person(Role::Mentee, pick));
    program.people = mentors.chain(mentees).map(|p| (p.id.clone(), p)).collect();
    let mentioned: Vec<Topic> = program
        .people
        .values()
        .flat_map(|p| p.needs.iter().map(|n| &n.topic).chain(p.offers.iter().map(|o| &o.topic)))
        .filter_map(|id| topic(id.as_str()))
        .collect();
    program.topics.extend(mentioned.into_iter().map(|t| (t.id.clone(), t)));
    program
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read_whole() {
        for row in MENTORS.iter().chain(MENTEES) {
            assert_eq!(row.place_in.split(' ').count(), 4, "{}: unit grade city manager", row.id);
            assert_eq!(row.needs().len(), listed(row.wants).count(), "{}: {}", row.id, row.wants);
            assert_eq!(row.offers().len(), listed(row.knows).count(), "{}: {}", row.id, row.knows);
            for code in row.free.split(' ') {
                assert!(Availability::slot_of_code(code).is_some(), "{}: slot {code}", row.id);
            }
            for key in row.likes.split(' ') {
                assert!(INTERESTS.iter().any(|(k, _)| *k == key), "{}: interest {key}", row.id);
            }
            let unit = row.place_in.split(' ').next().unwrap_or("");
            assert!(UNITS.iter().any(|(k, _)| *k == unit), "{}: unit {unit}", row.id);
            for part in row.more.split(' ').filter(|p| !p.is_empty()) {
                let key = part.split_once('=').map(|(k, _)| k);
                assert!(
                    matches!(key, Some("cap" | "lang" | "meets" | "veto" | "wish")),
                    "{}: {part}",
                    row.id
                );
            }
        }
    }
}
