//! Who a row is: rows of one person in the list, and people the program already knows.

use super::names::{look_key, name_key, near_keys};
use super::said::Said;
use super::{ImportChoices, RowError, RowNote};
use crate::program::{Person, PersonId, Program};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Of very many rows with one name, only the latest are compared.
const MOST_COMPARED: usize = 50;

/// The rows of one person, in order.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    pub rows: Vec<usize>,
    /// Another row with the same employee number and another name.
    pub number_twice: Option<u32>,
    /// Another row with the same name, taken for another person.
    pub namesake: Option<u32>,
}

/// Whom a group is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Found {
    /// A person of the program.
    Known(PersonId),
    /// Nobody yet; with those who look alike.
    New(Vec<RowNote>),
    /// Cannot be told.
    Unclear(RowError),
}

/// An employee number, so that `00123` and `123` are one.
pub(super) fn number_key(number: &str) -> String {
    let key = number.trim().to_lowercase();
    let digits = !key.is_empty() && key.bytes().all(|b| b.is_ascii_digit());
    let bare = key.trim_start_matches('0');
    if digits && !bare.is_empty() { bare.to_owned() } else { key }
}

/// Mail in small letters; phones by their last nine digits, whatever the country code is written like.
pub(in crate::exchange) fn contact_keys<'a>(parts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    parts
        .into_iter()
        .filter_map(|part| {
            let part = part.trim();
            if super::super::columns::is_mail(part) {
                return Some(part.to_lowercase());
            }
            let digits: Vec<char> = part.chars().filter(char::is_ascii_digit).collect();
            let from = digits.len().saturating_sub(9);
            (digits.len() >= 8).then(|| digits.iter().skip(from).collect())
        })
        .collect()
}

fn said_contacts(said: &Said) -> Vec<String> {
    contact_keys(said.emails.iter().chain(&said.phones).map(String::as_str))
}

pub(in crate::exchange) fn person_contacts(person: &Person) -> Vec<String> {
    contact_keys(person.contact.iter().flat_map(|c| c.split([',', ';', '/'])))
}

/// Whether two sets of contacts speak against one person: mail on both sides, none in common; phones likewise.
fn contacts_differ(a: &[String], b: &[String]) -> bool {
    let apart = |mail: bool| {
        let kind = |list: &[String]| -> Vec<String> {
            list.iter().filter(|c| c.contains('@') == mail).cloned().collect()
        };
        let (a, b) = (kind(a), kind(b));
        !a.is_empty() && !b.is_empty() && !a.iter().any(|c| b.contains(c))
    };
    !a.iter().any(|c| b.contains(c)) && (apart(true) || apart(false))
}

fn differ(a: Option<&str>, b: Option<&str>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if name_key(a) != name_key(b))
}

fn numbers_differ(a: Option<&str>, b: Option<&str>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if number_key(a) != number_key(b))
}

/// Puts rows of one person together.
pub(super) fn group(rows: &[Said]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, said) in rows.iter().enumerate() {
        let keys = row_keys(said);
        let mut home = None;
        let mut number_twice = None;
        let mut namesake = None;
        for key in &keys {
            for &candidate in by_key.get(key).into_iter().flatten().rev().take(MOST_COMPARED) {
                let Some(first) =
                    groups.get(candidate).and_then(|g| g.rows.last()).and_then(|r| rows.get(*r))
                else {
                    continue;
                };
                match same_in_list(first, said) {
                    SameInList::Yes => home = home.or(Some(candidate)),
                    SameInList::NumberTwice => number_twice = number_twice.or(Some(first.row)),
                    SameInList::Namesake => namesake = namesake.or(Some(first.row)),
                    SameInList::No => {}
                }
            }
        }
        let index = home.unwrap_or(groups.len());
        match groups.get_mut(index) {
            Some(group) => group.rows.push(at),
            None => groups.push(Group { rows: vec![at], number_twice, namesake }),
        }
        for key in keys {
            let list = by_key.entry(key).or_default();
            if !list.contains(&index) {
                list.push(index);
            }
        }
    }
    groups
}

fn row_keys(said: &Said) -> Vec<String> {
    let mut keys = Vec::new();
    keys.extend(said.balik_id.iter().map(|id| format!("id {id}")));
    keys.extend(said.employee_no.iter().map(|no| format!("no {}", number_key(no))));
    keys.extend(said_contacts(said).into_iter().map(|c| format!("contact {c}")));
    if !said.name.is_empty() {
        keys.push(format!("name {}", name_key(&said.name)));
    }
    keys
}

enum SameInList {
    Yes,
    No,
    NumberTwice,
    Namesake,
}

fn same_in_list(a: &Said, b: &Said) -> SameInList {
    let (no_a, no_b) = (a.employee_no.as_deref(), b.employee_no.as_deref());
    let one_name = a.name.is_empty() || b.name.is_empty() || look_key(&a.name) == look_key(&b.name);
    let exact_name = !a.name.is_empty() && name_key(&a.name) == name_key(&b.name);
    let both_numbers = no_a.is_some() && no_b.is_some();
    let ids_differ = matches!((&a.balik_id, &b.balik_id), (Some(x), Some(y)) if x != y);
    let one_id = a.balik_id.is_some() && a.balik_id == b.balik_id;
    let (ca, cb) = (said_contacts(a), said_contacts(b));
    if one_id || (both_numbers && !numbers_differ(no_a, no_b)) {
        if one_name { SameInList::Yes } else { SameInList::NumberTwice }
    } else if numbers_differ(no_a, no_b) || ids_differ {
        if exact_name { SameInList::Namesake } else { SameInList::No }
    } else if ca.iter().any(|c| cb.contains(c)) && one_name {
        SameInList::Yes
    } else if exact_name {
        let against = contacts_differ(&ca, &cb)
            || differ(a.unit.as_deref(), b.unit.as_deref())
            || differ(a.job_title.as_deref(), b.job_title.as_deref())
            || differ(a.grade.as_deref(), b.grade.as_deref());
        if against { SameInList::Namesake } else { SameInList::Yes }
    } else {
        SameInList::No
    }
}

/// The people of the program, by what tells them.
pub(in crate::exchange::table) struct Known<'a> {
    number: HashMap<String, Vec<&'a Person>>,
    contact: HashMap<String, Vec<&'a Person>>,
    name: HashMap<String, Vec<&'a Person>>,
}

impl<'a> Known<'a> {
    pub(in crate::exchange::table) fn of(people: impl Iterator<Item = &'a Person>) -> Self {
        let mut known = Self { number: HashMap::new(), contact: HashMap::new(), name: HashMap::new() };
        for person in people {
            if let Some(number) = &person.employee_no {
                known.number.entry(number_key(number)).or_default().push(person);
            }
            for contact in person_contacts(person) {
                known.contact.entry(contact).or_default().push(person);
            }
            known.name.entry(name_key(&person.name)).or_default().push(person);
        }
        known
    }

    pub(in crate::exchange::table) fn numbered(&self, number: &str) -> &[&'a Person] {
        self.number.get(&number_key(number)).map_or(&[], Vec::as_slice)
    }

    pub(in crate::exchange::table) fn named(&self, name: &str) -> &[&'a Person] {
        self.name.get(&name_key(name)).map_or(&[], Vec::as_slice)
    }

    pub(in crate::exchange::table) fn reached_by(&self, contact: &str) -> Vec<&'a Person> {
        contact_keys([contact]).iter().filter_map(|k| self.contact.get(k)).flatten().copied().collect()
    }
}

/// Says whom each group is. The strongest signs are heard first, over the whole list.
pub(super) fn find(
    program: &Program,
    rows: &[Said],
    groups: &[Group],
    choices: &ImportChoices,
) -> Vec<Found> {
    let known = Known::of(program.people.values());
    let said: Vec<Said> = groups
        .iter()
        .map(|g| {
            let rows = g.rows.iter().filter_map(|at| rows.get(*at));
            rows.fold(Said::default(), Said::with_later)
        })
        .collect();
    let crowd = Crowd::of(&said);
    let mut found: Vec<Option<Found>> = vec![None; groups.len()];
    let mut claimed: BTreeSet<&PersonId> = BTreeSet::new();
    for sign in [Sign::Chosen, Sign::Number, Sign::Contact, Sign::Name] {
        for ((slot, group), said) in found.iter_mut().zip(groups).zip(&said) {
            if slot.is_some() || group.number_twice.is_some() {
                continue;
            }
            let mut people: Vec<&Person> = match sign {
                Sign::Chosen => {
                    let chosen =
                        group.rows.iter().filter_map(|at| choices.same_person.get(&rows.get(*at)?.row));
                    chosen.filter_map(|id| program.people.get(id)).take(1).collect()
                }
                Sign::Number => by_id(program, said).map_or_else(|| by_number(&known, said), |p| vec![p]),
                Sign::Contact => by_contact(&known, said, &crowd),
                Sign::Name => by_name(program, &known, said, &crowd, &claimed),
            };
            people.retain(|p| !claimed.contains(&p.id));
            match people.as_slice() {
                [] => {}
                [only] => {
                    claimed.insert(&only.id);
                    *slot = Some(Found::Known(only.id.clone()));
                }
                // A shared mailbox tells nobody; a shared number or name leaves it open.
                many if sign != Sign::Contact => {
                    *slot = Some(Found::Unclear(RowError::WhichPerson { count: many.len() }));
                }
                _ => {}
            }
        }
    }
    let near = Near::of(program);
    let mut result = Vec::with_capacity(groups.len());
    for ((slot, group), said) in found.into_iter().zip(groups).zip(&said) {
        let twice = group.number_twice.map(|row| {
            let number = said.employee_no.clone().unwrap_or_default();
            Found::Unclear(RowError::NumberTwice { number, row })
        });
        result.push(twice.or(slot).unwrap_or_else(|| Found::New(near.notes(&said.name, &claimed))));
    }
    result
}

/// What tells who somebody is, the strongest first.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Chosen,
    Number,
    Contact,
    Name,
}

/// Our own export names the person, unless the name in that row is quite another.
fn by_id<'a>(program: &'a Program, said: &Said) -> Option<&'a Person> {
    let person = program.people.get(&PersonId::new(said.balik_id.as_ref()?))?;
    (look_key(&person.name) == look_key(&said.name)).then_some(person)
}

fn by_number<'a>(known: &Known<'a>, said: &Said) -> Vec<&'a Person> {
    let people = said.employee_no.as_deref().map_or(&[][..], |n| known.numbered(n));
    narrowed(people.to_vec(), said)
}

/// Of several people, those whose name fits, then those whose unit fits too.
fn narrowed<'a>(people: Vec<&'a Person>, said: &Said) -> Vec<&'a Person> {
    let tests: [&dyn Fn(&Person) -> bool; 3] = [
        &|p| name_key(&p.name) == name_key(&said.name),
        &|p| said.unit.is_some() && !differ(p.unit.as_deref(), said.unit.as_deref()) && p.unit.is_some(),
        &|p| {
            said.job_title.is_some()
                && p.job_title.is_some()
                && !differ(p.job_title.as_deref(), said.job_title.as_deref())
        },
    ];
    let mut left = people;
    for test in tests {
        if left.len() > 1 {
            let fitting: Vec<&Person> = left.iter().copied().filter(|p| test(p)).collect();
            if !fitting.is_empty() {
                left = fitting;
            }
        }
    }
    left
}

/// What several people of the list share, so that it tells nobody.
struct Crowd {
    contacts: HashSet<String>,
    names: HashSet<String>,
}

impl Crowd {
    fn of(said: &[Said]) -> Self {
        fn shared(keys: impl Iterator<Item = String>) -> HashSet<String> {
            let mut once = HashSet::new();
            let mut more = HashSet::new();
            for key in keys {
                if !once.insert(key.clone()) {
                    more.insert(key);
                }
            }
            more
        }
        Self {
            contacts: shared(said.iter().flat_map(said_contacts)),
            names: shared(said.iter().map(|s| name_key(&s.name))),
        }
    }
}

fn by_contact<'a>(known: &Known<'a>, said: &Said, crowd: &Crowd) -> Vec<&'a Person> {
    let mut people: Vec<&Person> = Vec::new();
    for key in said_contacts(said) {
        let reached = known.contact.get(&key).map_or(&[][..], Vec::as_slice);
        // A mailbox that other rows use too is nobody's own, but for one who has the name as well.
        if let [only] = reached
            && (!crowd.contacts.contains(&key) || look_key(&only.name) == look_key(&said.name))
            && !people.iter().any(|p| p.id == only.id)
        {
            people.push(only);
        }
    }
    people.retain(|p| !numbers_differ(p.employee_no.as_deref(), said.employee_no.as_deref()));
    narrowed(people, said)
}

fn by_name<'a>(
    program: &Program,
    known: &Known<'a>,
    said: &Said,
    crowd: &Crowd,
    claimed: &BTreeSet<&PersonId>,
) -> Vec<&'a Person> {
    let contacts = said_contacts(said);
    let mut people = known.named(&said.name).to_vec();
    // What keeps rows of one name apart in the list keeps them from one person too.
    if crowd.names.contains(&name_key(&said.name)) {
        let grade_of = |p: &Person| {
            program.setup.grades.iter().find(|g| Some(&g.id) == p.grade.as_ref()).map(|g| g.name.as_str())
        };
        people.retain(|p| {
            !differ(p.unit.as_deref(), said.unit.as_deref())
                && !differ(p.job_title.as_deref(), said.job_title.as_deref())
                && !differ(grade_of(p), said.grade.as_deref())
        });
    }
    people.retain(|p| {
        !said.name.is_empty()
            && !claimed.contains(&p.id)
            && !numbers_differ(p.employee_no.as_deref(), said.employee_no.as_deref())
            && !contacts_differ(&person_contacts(p), &contacts)
    });
    narrowed(people, said)
}

/// People of the program by keys under which look-alikes meet.
struct Near<'a> {
    by_key: HashMap<String, Vec<&'a Person>>,
}

impl<'a> Near<'a> {
    const MOST: usize = 3;

    fn of(program: &'a Program) -> Self {
        let mut by_key: HashMap<String, Vec<&Person>> = HashMap::new();
        for person in program.people.values() {
            for key in near_keys(&person.name) {
                by_key.entry(key).or_default().push(person);
            }
        }
        Self { by_key }
    }

    /// Those who look like `name`, whom no row is.
    fn notes(&self, name: &str, claimed: &BTreeSet<&PersonId>) -> Vec<RowNote> {
        let mut seen: BTreeSet<&PersonId> = BTreeSet::new();
        let mut notes = Vec::new();
        if self.by_key.is_empty() || name.is_empty() {
            return notes;
        }
        for person in near_keys(name).iter().filter_map(|k| self.by_key.get(k)).flatten() {
            if notes.len() < Self::MOST && !claimed.contains(&person.id) && seen.insert(&person.id) {
                notes.push(RowNote::LooksLike { person: person.id.clone(), name: person.name.clone() });
            }
        }
        notes
    }
}
