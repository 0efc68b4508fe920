//! Where new grades belong on the ladder: by what their names mean in companies here, else by who has them.

use super::super::values::words_of;
use super::Step;
use super::merge::Draft;
use crate::program::{Grade, GradeId};
use std::collections::HashMap;

/// Proposes the ladder with new grades in their places. Steps that are there keep their order.
pub(super) fn propose(known: &[Grade], new: &[Grade], drafts: &[Draft]) -> Vec<Step> {
    let mut holders: HashMap<&GradeId, Holders> = HashMap::new();
    for person in drafts.iter().filter_map(|d| d.person.as_ref().ok()) {
        if let Some(grade) = &person.grade {
            let count = holders.entry(grade).or_default();
            count.people += 1;
            count.mentors += usize::from(person.role.mentors());
            count.mentees += usize::from(person.role.learns());
        }
    }
    let of = |grade: &Grade| holders.get(&grade.id).copied().unwrap_or_default();
    let step = |grade: &Grade, is_new| Step { grade: grade.clone(), is_new, people: of(grade).people };
    let mut ladder: Vec<Step> = known.iter().map(|g| step(g, false)).collect();

    let counted: Vec<&Grade> = new.iter().filter(|g| of(g).people > 0).collect();
    let falls = numbers_fall(&counted, &of);
    let place =
        |grade: &Grade| rank(&grade.name).map(|r| if r.is_number && falls { r.reversed() } else { r });
    let mut sorted: Vec<(&Grade, Option<Rank>)> = counted.into_iter().map(|g| (g, place(g))).collect();
    sorted.sort_by(|(a, ra), (b, rb)| match (ra, rb) {
        (Some(x), Some(y)) => (x.family, x.height).cmp(&(y.family, y.height)),
        (Some(_), None) => std::cmp::Ordering::Less,
        (None, Some(_)) => std::cmp::Ordering::Greater,
        (None, None) => of(a).seniority().cmp(&of(b).seniority()),
    });
    for (grade, rank) in sorted {
        let at = match rank {
            Some(rank) => above_lower(&ladder, rank, &place),
            None => by_holders(&ladder, of(grade), &of),
        };
        ladder.insert(at.min(ladder.len()), step(grade, true));
    }
    ladder
}

/// Just above the highest step that is known to be lower, or below the lowest that is known to be higher.
fn above_lower(ladder: &[Step], rank: Rank, place: &dyn Fn(&Grade) -> Option<Rank>) -> usize {
    let same_family = |step: &Step| place(&step.grade).filter(|r| r.family == rank.family);
    let lower = ladder.iter().rposition(|s| same_family(s).is_some_and(|r| r.height <= rank.height));
    let higher = || ladder.iter().position(|s| same_family(s).is_some_and(|r| r.height > rank.height));
    lower.map(|at| at + 1).or_else(higher).unwrap_or(ladder.len())
}

/// A grade of mostly mentors below the first grade of mostly mentees; others on top.
fn by_holders(ladder: &[Step], who: Holders, of: &dyn Fn(&Grade) -> Holders) -> usize {
    let higher = |s: &Step| of(&s.grade).people > 0 && of(&s.grade).seniority() > who.seniority();
    ladder.iter().position(higher).unwrap_or(ladder.len())
}

#[derive(Clone, Copy, Default)]
struct Holders {
    people: usize,
    mentors: usize,
    mentees: usize,
}

impl Holders {
    /// The share of mentees in thousandths: mentees stand above mentors.
    fn seniority(self) -> usize {
        (self.mentees * 1000).checked_div(self.mentors + self.mentees).unwrap_or(500)
    }
}

/// Whether numbered grades fall towards the top: mentees have the lower numbers.
fn numbers_fall(grades: &[&Grade], of: &dyn Fn(&Grade) -> Holders) -> bool {
    let (mut mentor, mut mentors, mut mentee, mut mentees) = (0, 0, 0, 0);
    for grade in grades {
        if let Some(rank) = rank(&grade.name).filter(|r| r.is_number) {
            let who = of(grade);
            let height = usize::from(rank.height);
            mentor += height * who.mentors;
            mentors += who.mentors;
            mentee += height * who.mentees;
            mentees += who.mentees;
        }
    }
    mentors > 0 && mentees > 0 && mentee * mentors < mentor * mentees
}

/// How high a grade's name says it is, among names of its family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rank {
    family: Family,
    height: u16,
    is_number: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Family {
    /// Staf, Manajer, Direktur; Junior, Senior, Lead.
    Titles,
    /// Ahli Pertama, Ahli Muda, Ahli Madya, Ahli Utama.
    Functional,
    /// EO, HEO, SEO.
    CivilService,
    /// Golongan III/a.
    Golongan,
    /// Grade 12, Level 5, PG 7.
    Numbers,
}

impl Rank {
    fn reversed(self) -> Self {
        Self { height: u16::MAX - self.height, ..self }
    }
}

fn rank(name: &str) -> Option<Rank> {
    let words = words_of(name);
    let plain = |family, height| Rank { family, height, is_number: false };
    civil_service(&words)
        .map(|h| plain(Family::CivilService, h))
        .or_else(|| golongan(&words).map(|h| plain(Family::Golongan, h)))
        .or_else(|| functional(&words).map(|h| plain(Family::Functional, h)))
        .or_else(|| title(&words).map(|h| plain(Family::Titles, h)))
        .or_else(|| number(&words).map(|height| Rank { family: Family::Numbers, height, is_number: true }))
}

fn has(words: &[String], any: &[&str]) -> bool {
    words.iter().any(|w| any.contains(&w.as_str()))
}

fn civil_service(words: &[String]) -> Option<u16> {
    let [only] = words else { return None };
    ["aa", "ao", "eo", "heo", "seo", "g7", "g6", "scs"]
        .iter()
        .position(|g| g == only)
        .and_then(|at| u16::try_from(at).ok())
}

fn functional(words: &[String]) -> Option<u16> {
    if words.len() == 1 && has(words, &["terampil", "mahir", "penyelia"]) {
        return Some(if has(words, &["terampil"]) {
            10
        } else if has(words, &["mahir"]) {
            20
        } else {
            30
        });
    }
    if !has(words, &["ahli"]) {
        return None;
    }
    let steps = ["pertama", "muda", "madya", "utama"];
    let at = steps.iter().position(|s| has(words, &[s]))?;
    u16::try_from(40 + at * 10).ok()
}

/// Roman or Arabic number, then a letter: `III/a`, `3A`, `Golongan IV`; an eselon counts downward.
fn golongan(words: &[String]) -> Option<u16> {
    let eselon = has(words, &["eselon"]);
    let named = eselon || has(words, &["golongan", "gol", "ruang"]);
    let rest: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|w| !matches!(*w, "golongan" | "gol" | "ruang" | "eselon" | "pangkat"))
        .collect();
    let joined = rest.concat();
    let digits = joined.trim_end_matches(['a', 'b', 'c', 'd', 'e']);
    let letter = joined.get(digits.len()..).unwrap_or("");
    let roman = match digits {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "v" => 5,
        "vi" => 6,
        "vii" => 7,
        "viii" => 8,
        "ix" => 9,
        "x" => 10,
        digit if named || !letter.is_empty() => digit.parse::<u16>().ok().filter(|n| *n <= 30)?,
        _ => return None,
    };
    if letter.len() > 1 {
        return None;
    }
    let step = letter.bytes().next().map_or(0, |b| u16::from(b - b'a') + 1);
    let height = roman * 10 + step;
    Some(if eselon { 1_000 - height } else { height })
}

/// The last number of a name such as `Grade 12`, `PG-07`, `L5`.
fn number(words: &[String]) -> Option<u16> {
    if words.len() > 3 {
        return None;
    }
    let digits: String = words.last()?.chars().skip_while(|c| !c.is_ascii_digit()).collect();
    digits.parse::<u16>().ok().filter(|n| *n < 1_000)
}

/// Titles that make a step, the telling ones first.
const TITLES: &[(&[&str], u16)] = &[
    (&["komisaris", "commissioner"], 1050),
    (&["ceo", "presdir", "chairman"], 1010),
    (&["coo", "cfo", "cto", "cmo", "chro", "cio", "chief"], 985),
    (&["evp"], 930),
    (&["svp"], 900),
    (&["avp"], 720),
    (&["vp"], 850),
    (&["gm"], 800),
    (&["direktur", "director", "direksi"], 950),
    (&["manajer", "manager", "mgr"], 600),
    (&["supervisor", "spv", "penyelia", "koordinator", "coordinator"], 400),
    (&["magang", "intern", "internship"], 50),
    (&["trainee", "mt", "odp", "mdp", "kontrak"], 80),
    (&["head", "kadiv"], 780),
    (&["principal"], 550),
    (&["lead", "leader", "ketua"], 450),
    (
        &[
            "staf",
            "staff",
            "officer",
            "associate",
            "analyst",
            "analis",
            "pelaksana",
            "specialist",
            "spesialis",
            "executive",
            "engineer",
            "konsultan",
            "consultant",
            "karyawan",
            "operator",
            "admin",
            "administrator",
        ],
        200,
    ),
    (&["madya", "mid", "middle", "intermediate"], 220),
    (&["partner"], 900),
    (&["entry", "clerk"], 120),
];

fn title(words: &[String]) -> Option<u16> {
    let pair = |a: &str, b: &str| words.windows(2).any(|w| matches!(w, [x, y] if x == a && y == b));
    let senior = has(words, &["senior", "sr", "utama"]);
    let junior = has(words, &["junior", "jr", "yunior", "muda"]);
    let assistant = has(words, &["asisten", "assistant", "asst", "ass"]);
    let deputy = has(words, &["deputy", "deputi", "wakil"]);
    let base = if pair("direktur", "utama") || pair("presiden", "direktur") || pair("president", "director") {
        return Some(1000);
    } else if pair("managing", "director") || pair("direktur", "pelaksana") {
        return Some(970);
    } else if pair("general", "manager") || pair("manajer", "umum") || pair("general", "manajer") {
        800
    } else if pair("vice", "president") || pair("wakil", "presiden") {
        let height = if has(words, &["executive"]) {
            930
        } else if senior {
            900
        } else {
            850
        };
        return Some(if assistant { 720 } else { height });
    } else if pair("kepala", "divisi") || pair("kepala", "direktorat") {
        780
    } else if pair("kepala", "bagian") || pair("kepala", "departemen") || pair("kepala", "cabang") {
        610
    } else if pair("kepala", "seksi")
        || pair("kepala", "unit")
        || pair("section", "head")
        || pair("team", "leader")
    {
        450
    } else {
        match TITLES.iter().find(|(names, _)| has(words, names)) {
            Some((_, height)) => *height,
            None if senior || junior => 200,
            None => return None,
        }
    };
    // A senior step stands just above the plain one, below the next title.
    let height =
        if assistant || deputy { base - base / 10 - if assistant { base / 10 } else { 0 } } else { base };
    Some(if junior {
        height - height / 8
    } else if senior {
        height + (height / 10).min(60)
    } else {
        height
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::rank;

    /// Whether names, given lowest first, rank so.
    fn rises(names: &[&str]) {
        let ranks: Vec<_> =
            names.iter().map(|n| rank(n).unwrap_or_else(|| panic!("{n} has no rank"))).collect();
        for (pair, names) in ranks.windows(2).zip(names.windows(2)) {
            assert!(
                (pair[0].family, pair[0].height) < (pair[1].family, pair[1].height),
                "{names:?} {pair:?}"
            );
        }
    }

    #[test]
    fn ladders_of_companies_here() {
        rises(&[
            "Magang",
            "Staf",
            "Senior Staf",
            "Supervisor",
            "Asisten Manajer",
            "Manajer",
            "Senior Manajer",
            "General Manager",
            "VP",
            "Direktur",
            "Direktur Utama",
        ]);
        rises(&["Junior", "Senior", "Lead", "Head"]);
        rises(&[
            "Junior Officer",
            "Officer",
            "Senior Officer",
            "Assistant Manager",
            "Manager",
            "AVP",
            "VP",
            "SVP",
            "EVP",
        ]);
        rises(&["EO", "HEO", "SEO"]);
        rises(&["Golongan II/d", "Golongan III/a", "III/b", "IVa"]);
        rises(&["Eselon IV", "Eselon III", "Eselon II", "Eselon I"]);
        rises(&["Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama"]);
        rises(&["Grade 7", "Grade 12", "PG-15"]);
        assert_eq!(rank("Kesatria"), None);
    }
}
