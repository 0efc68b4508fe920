//! Large made-up programs for tests, benches and screenshots. The page carries none of it unless it calls it.

use super::packs::every_topic_id;
use super::said::Pick;
use super::{Side, ladder_steps, packs, program_from_template, usual_ladders};
use crate::program::{
    Availability, Day, DayPart, GradeId, Manager, MeetingMode, Need, Offer, Openness, Person, PersonId,
    Program, ProgramId, Readiness, Role, Style, TopicId,
};

const FIRST: &str = "Aditya Agus Ahmad Aisyah Amelia Andi Anisa Arif Asep Ayu Bagus Bayu Bima Budi Cahya Citra Daniel Dedi \
Desi Dewi Dian Dimas Dwi Edi Eka Elisabet Fajar Farah Fitri Galih Gede Gita Hana Hendra Ika Indah Intan Irfan Joko Ketut Kevin \
Kurnia Laras Lestari Lukman Made Maria Mega Michael Nadia Nabila Novi Nur Nyoman Oktavia Putri Putu Rahmat Ratna Reza Rini \
Rizky Sari Siti Stefanus Sri Taufik Tenri Theresia Togar Tri Utami Vina Wahyu Wayan Wulan Yoga Yohanes Yulia Yusuf Zahra";

const LAST: &str = "Adinata Alamsyah Anggraini Astuti Daulay Dewanti Fauzi Firmansyah Gunawan Halim Handayani Harahap Hasibuan \
Hidayat Hutapea Irawan Iskandar Kartika Kurniawan Kusuma Lestari Lubis Mahendra Manurung Maulana Nainggolan Nasution Ningsih \
Noor Nugroho Oktaviani Pangestu Pasaribu Permata Prasetyo Pratama Purnomo Putra Rahayu Rahmawati Ramadhan Rumbiak Safitri \
Santoso Saputra Sembiring Setiawan Siahaan Simanjuntak Siregar Suardana Sudirman Suryani Susanto Tandean Tanjung Tarigan \
Tumbelaka Utomo Wibowo Widodo Wijaya Wulandari Yuniarti Zulkarnain";

const UNITS: [&str; 12] = [
    "Pemasaran",
    "Penjualan",
    "Operasi",
    "Keuangan",
    "SDM",
    "TI",
    "Riset",
    "Rantai Pasok",
    "Hukum",
    "Layanan",
    "Produk",
    "Mutu",
];
const CITIES: [&str; 8] =
    ["Jakarta", "Bandung", "Surabaya", "Medan", "Makassar", "Denpasar", "Balikpapan", "Yogyakarta"];
const INTERESTS: [&str; 12] = [
    "memasak",
    "kopi",
    "lari",
    "bersepeda",
    "naik gunung",
    "bulu tangkis",
    "sepak bola",
    "berkebun",
    "fotografi",
    "film",
    "membaca",
    "musik",
];

/// `splitmix64`: small, and the same on every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to `n` - 1.
    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % (n.max(1) as u64)).unwrap_or(0)
    }

    /// A small number from `low` to `high`.
    fn level(&mut self, low: u8, high: u8) -> u8 {
        low + u8::try_from(self.below(usize::from(high - low) + 1)).unwrap_or(0)
    }

    fn of<'a, T: ?Sized>(&mut self, list: &[&'a T], other: &'a T) -> &'a T {
        list.get(self.below(list.len())).copied().unwrap_or(other)
    }

    /// `count` different ones of a list.
    fn some<T: Clone>(&mut self, list: &[T], count: usize) -> Vec<T> {
        let mut left = list.to_vec();
        let mut taken = Vec::new();
        while taken.len() < count && !left.is_empty() {
            taken.push(left.swap_remove(self.below(left.len())));
        }
        taken
    }
}

/// `n` people with believable names, ready to pair: the same for the same seed, on every machine.
///
/// Half mentors (staff, supervisor), half mentees (manager to director); grades as in the first usual ladder;
/// managers among them, in no circle.
pub fn sample_people(n: usize, seed: u64) -> Vec<Person> {
    let mut chance = Chance(seed ^ 0x0bad_5eed);
    let (first, last): (Vec<&str>, Vec<&str>) = (FIRST.split(' ').collect(), LAST.split(' ').collect());
    let young: Vec<TopicId> = every_topic_id(Side::Young);
    let senior: Vec<TopicId> = every_topic_id(Side::Senior);
    (0..n).map(|i| one(&mut chance, i, n, &first, &last, &young, &senior)).collect()
}

fn one(
    chance: &mut Chance,
    i: usize,
    n: usize,
    first: &[&str],
    last: &[&str],
    young: &[TopicId],
    senior: &[TopicId],
) -> Person {
    // Mentees come first, so that a manager is always somebody before.
    let seniors = n / 2;
    let mentee = i < seniors;
    let mut name = chance.of(first, "Sari").to_owned();
    // One in fifteen has a single name, as many have.
    if chance.below(15) > 0 {
        name.push(' ');
        name.push_str(chance.of(last, "Dewanti"));
    }
    if chance.below(6) == 0 {
        name.push(' ');
        name.push_str(chance.of(last, "Kusuma"));
    }
    let id = |i: usize| PersonId::new(format!("p{i:05}"));
    let mut person = Person::named(id(i), &name, if mentee { Role::Mentee } else { Role::Mentor });
    person.employee_no = Some(format!("K{:05}", 10_000 + i));
    let grade = match (mentee, chance.below(10)) {
        (true, 0) => "direktur",
        (true, 1..=3) => "gm",
        (true, _) => "manajer",
        (false, 0..=2) => "supervisor",
        (false, _) => "staf",
    };
    person.grade = Some(GradeId::new(grade));
    person.unit = Some(chance.of(&UNITS, "Operasi").to_owned());
    person.place = Some(chance.of(&CITIES, "Jakarta").to_owned());
    if i > 0 && grade != "direktur" {
        let above = chance.below(i.min(seniors.max(1)));
        person.manager = Some(Manager::Person(id(above)));
    }
    person.languages = vec!["Indonesia".to_owned()];
    if chance.below(3) == 0 {
        person.languages.push("Inggris".to_owned());
    }
    let (teaches, learns) = if mentee { (senior, young) } else { (young, senior) };
    let count = 2 + chance.below(3);
    person.offers = chance
        .some(teaches, count)
        .into_iter()
        .map(|topic| Offer { topic, level: chance.level(2, 4), extra: serde_json::Map::new() })
        .collect();
    let count = 1 + chance.below(3);
    for topic in chance.some(learns, count) {
        let now = chance.level(0, 2);
        let (wanted, importance) = (chance.level(now + 1, 4), chance.level(1, 5));
        person.needs.push(Need { topic, now, wanted, importance, extra: serde_json::Map::new() });
    }
    let count = 1 + chance.below(4);
    person.interests = chance.some(&INTERESTS, count).into_iter().map(str::to_owned).collect();
    let mut five = || chance.level(1, 5);
    person.style =
        Some(Style { energy: five(), pace: five(), directness: five(), learning: five(), focus: five() });
    if mentee {
        person.openness = Some(Openness {
            curiosity: five(),
            admits_gaps: five(),
            values_the_young: five(),
            makes_time: five(),
        });
    } else {
        person.readiness = Some(Readiness {
            skill: five(),
            confidence: five(),
            communication: five(),
            ease_with_rank: five(),
        });
        person.mentor_capacity = if chance.below(8) == 0 { 2 } else { 1 };
    }
    let slots: Vec<(Day, DayPart)> = Day::ALL
        .into_iter()
        .take(5)
        .flat_map(|d| DayPart::ALL.into_iter().take(2).map(move |p| (d, p)))
        .collect();
    let count = 3 + chance.below(4);
    person.availability = chance.some(&slots, count).into_iter().collect::<Availability>();
    person.meets = Some(chance.some(&[MeetingMode::InPerson, MeetingMode::Online, MeetingMode::Either], 1))
        .and_then(|m| m.first().copied());
    person
}

/// A program of [`sample_people`] with all topics and the ladder they need.
pub fn sample_program(id: ProgramId, n: usize, seed: u64) -> Program {
    let pick: Pick = &|text| text.indonesian().to_owned();
    let mut program = program_from_template("balik", id.clone(), pick).unwrap_or_else(|| Program::new(id));
    program.setup.grades = usual_ladders().first().map(|l| ladder_steps(l, &[], pick)).unwrap_or_default();
    program.topics = packs().iter().flat_map(super::Pack::all_topics).map(|t| (t.id.clone(), t)).collect();
    program.people = sample_people(n, seed).into_iter().map(|p| (p.id.clone(), p)).collect();
    program
}
