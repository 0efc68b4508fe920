//! What becomes of a person: what a list says, over what is known. Empty says nothing.

use super::super::fields::{Field, OpennessPart, ReadinessPart, StyleItem};
use super::find::{Found, Group, contact_keys, number_key};
use super::names::name_key;
use super::resolve::Resolver;
use super::said::{NeedSaid, OfferSaid, Said};
use super::{ImportChoices, ListRole, RowError, RowNote};
use crate::program::{
    Consent, Extra, IdSource, Need, Offer, Openness, Person, PersonId, Program, Readiness, Role, Style,
    blank_name,
};
use std::collections::BTreeMap;

/// Level wanted of a topic of which only the name is said.
const WANTED: u8 = 3;
/// Importance of a need of which it is not said.
const IMPORTANCE: u8 = 3;
/// Level of an offer of which it is not said.
const OFFERED: u8 = 3;

/// A person of the list, before managers are known.
pub(super) struct Draft {
    pub said: Said,
    pub person: Result<Person, RowError>,
    pub notes: Vec<RowNote>,
    pub is_new: bool,
}

/// What a group of rows makes of a person.
pub(super) fn draft(
    program: &Program,
    group: &Group,
    rows: &[Said],
    found: Found,
    choices: &ImportChoices,
    resolver: &mut Resolver,
    ids: &mut dyn IdSource,
) -> Draft {
    let rows = group.rows.iter().filter_map(|at| rows.get(*at));
    let said = rows.fold(Said::default(), Said::with_later);
    let mut notes: Vec<RowNote> = group.namesake.map(|row| RowNote::Namesake { row }).into_iter().collect();
    let person = match (&said.error, found) {
        (Some(error), _) => Err(error.clone()),
        (None, Found::Unclear(error)) => Err(error),
        (None, Found::Known(id)) => match program.people.get(&id) {
            Some(known) => Ok(known.clone()),
            None => Err(RowError::WhichPerson { count: 0 }),
        },
        (None, Found::New(alike)) => {
            notes.extend(alike);
            new_person(&said, choices, ids)
        }
    };
    let is_new = person.as_ref().is_ok_and(|p| !program.people.contains_key(&p.id));
    let person = person.map(|known| over(known, &said, is_new, choices, resolver, &mut notes, ids));
    Draft { said, person, notes, is_new }
}

fn new_person(said: &Said, choices: &ImportChoices, ids: &mut dyn IdSource) -> Result<Person, RowError> {
    if blank_name(&said.name) {
        return Err(RowError::NoName);
    }
    let role = match choices.role {
        ListRole::Everyone(role) => Some(role),
        ListRole::ByColumn => said.role,
    };
    let Some(role) = role else {
        let (column, text) = said.odd_role.clone().map_or((None, String::new()), |(c, t)| (Some(c), t));
        return Err(RowError::NoRole { column, text });
    };
    Ok(Person::named(PersonId::new(ids.fresh()), &said.name, role))
}

fn over(
    known: Person,
    said: &Said,
    is_new: bool,
    choices: &ImportChoices,
    resolver: &mut Resolver,
    notes: &mut Vec<RowNote>,
    ids: &mut dyn IdSource,
) -> Person {
    let mut person = known;
    if !blank_name(&said.name) && name_key(&said.name) != name_key(&person.name) {
        person.name.clone_from(&said.name);
    }
    person.role = match (choices.role, said.role) {
        (ListRole::Everyone(role), _) if is_new => role,
        (ListRole::Everyone(role), _) => joined(person.role, role),
        (ListRole::ByColumn, Some(role)) => role,
        (ListRole::ByColumn, None) => person.role,
    };
    let number = said.employee_no.as_deref();
    if number.is_some_and(|n| person.employee_no.as_deref().is_none_or(|k| number_key(k) != number_key(n))) {
        person.employee_no.clone_from(&said.employee_no);
    }
    text_over(&mut person.unit, said.unit.as_ref());
    text_over(&mut person.job_title, said.job_title.as_ref());
    text_over(&mut person.place, said.place.as_ref());
    if let Some(grade) = &said.grade {
        person.grade = Some(resolver.grade(grade, ids));
    }
    person.contact = contact_over(&person, said);
    list_over(&mut person.languages, said.languages.iter().map(|l| resolver.language(l)).collect());
    list_over(&mut person.interests, said.interests.clone());
    if let Some(slots) = said.availability {
        person.availability = slots;
    }
    person.meets = said.meets.or(person.meets);
    capacity_over(&mut person, said);
    if !said.needs.is_empty() {
        person.needs = needs_over(&person.needs, &said.needs, resolver, ids);
    }
    if !said.offers.is_empty() {
        person.offers = offers_over(&person.offers, &said.offers, resolver, ids);
    }
    profiles_over(&mut person, &said.ratings, notes);
    person.paused = said.paused.unwrap_or(person.paused);
    for consent in &said.consents {
        let there = |c: &Consent| c.purpose == consent.purpose && c.wording == consent.wording;
        if !person.consents.iter().any(there) {
            person.consents.push(Consent {
                purpose: consent.purpose.clone(),
                wording: consent.wording.clone(),
                on: said.answered_on.unwrap_or(choices.today),
                extra: Extra::new(),
            });
        }
    }
    person
}

fn joined(one: Role, other: Role) -> Role {
    if one == other { one } else { Role::Both }
}

fn text_over(known: &mut Option<String>, said: Option<&String>) {
    if let Some(text) = said
        && known.as_deref().is_none_or(|k| name_key(k) != name_key(text))
    {
        *known = Some(text.clone());
    }
}

fn list_over(known: &mut Vec<String>, said: Vec<String>) {
    let mut list: Vec<String> = Vec::with_capacity(said.len());
    for entry in said {
        if !list.iter().any(|e| name_key(e) == name_key(&entry)) {
            list.push(entry);
        }
    }
    let keys = |list: &[String]| list.iter().map(|e| name_key(e)).collect::<Vec<_>>();
    if !list.is_empty() && keys(&list) != keys(known) {
        *known = list;
    }
}

/// Mail and phone each replace their own kind; a list that has only one keeps the other.
fn contact_over(person: &Person, said: &Said) -> Option<String> {
    let known: Vec<&str> = person
        .contact
        .iter()
        .flat_map(|c| c.split([',', ';', '/']))
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    let said_parts: Vec<&str> =
        said.emails.iter().chain(&said.phones).chain(&said.other_contacts).map(String::as_str).collect();
    let same = |a: &str, b: &str| {
        let (x, y) = (contact_keys([a]), contact_keys([b]));
        if x.is_empty() || y.is_empty() { name_key(a) == name_key(b) } else { x == y }
    };
    if said_parts.iter().all(|s| known.iter().any(|k| same(k, s))) {
        return person.contact.clone();
    }
    let is_mail = |part: &str| super::super::columns::is_mail(part);
    let is_phone = |part: &str| !is_mail(part) && !contact_keys([part]).is_empty();
    let kept = known.iter().copied().filter(|part| {
        if is_mail(part) {
            said.emails.is_empty()
        } else if is_phone(part) {
            said.phones.is_empty()
        } else {
            said.other_contacts.is_empty()
        }
    });
    let mut parts: Vec<&str> = said_parts;
    parts.extend(kept);
    parts.sort_by_key(|p| if is_mail(p) { 0 } else { u8::from(!is_phone(p)) + 1 });
    Some(parts.join(", "))
}

fn capacity_over(person: &mut Person, said: &Said) {
    let (mentor, mentee) = match person.role {
        Role::Mentee => (None, said.capacity),
        Role::Mentor | Role::Both => (said.capacity, None),
    };
    person.mentor_capacity = said.mentor_capacity.or(mentor).unwrap_or(person.mentor_capacity);
    person.mentee_capacity = said.mentee_capacity.or(mentee).unwrap_or(person.mentee_capacity);
}

/// The topics of the list, in its order; what it does not say of a topic stays as it is known.
fn needs_over(
    known: &[Need],
    said: &[NeedSaid],
    resolver: &mut Resolver,
    ids: &mut dyn IdSource,
) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::with_capacity(said.len());
    for need in said {
        let topic = resolver.topic(&need.name, ids);
        if needs.iter().any(|n| n.topic == topic) {
            continue;
        }
        let before = known.iter().find(|n| n.topic == topic);
        let now = need.now.or(before.map(|n| n.now)).unwrap_or(0);
        let wanted = need.wanted.or(before.map(|n| n.wanted)).unwrap_or(WANTED);
        // What is said wins over what was known, and a need always wants more than there is.
        let (now, wanted) = match (need.now, need.wanted) {
            (None, Some(wanted)) => (now.min(wanted.saturating_sub(1)), wanted),
            _ => (now.min(3), wanted.max(now.min(3) + 1)),
        };
        needs.push(Need {
            topic,
            now,
            wanted,
            importance: need.importance.or(before.map(|n| n.importance)).unwrap_or(IMPORTANCE),
            extra: before.map(|n| n.extra.clone()).unwrap_or_default(),
        });
    }
    if same_topics(&needs, known, |n| &n.topic) { in_known_order(needs, known, |n| &n.topic) } else { needs }
}

fn offers_over(
    known: &[Offer],
    said: &[OfferSaid],
    resolver: &mut Resolver,
    ids: &mut dyn IdSource,
) -> Vec<Offer> {
    let mut offers: Vec<Offer> = Vec::with_capacity(said.len());
    for offer in said {
        let topic = resolver.topic(&offer.name, ids);
        if offers.iter().any(|o| o.topic == topic) {
            continue;
        }
        let before = known.iter().find(|o| o.topic == topic);
        offers.push(Offer {
            topic,
            level: offer.level.or(before.map(|o| o.level)).unwrap_or(OFFERED),
            extra: before.map(|o| o.extra.clone()).unwrap_or_default(),
        });
    }
    if same_topics(&offers, known, |o| &o.topic) {
        in_known_order(offers, known, |o| &o.topic)
    } else {
        offers
    }
}

fn same_topics<T, K: PartialEq>(a: &[T], b: &[T], key: impl Fn(&T) -> &K) -> bool {
    a.len() == b.len() && a.iter().all(|x| b.iter().any(|y| key(x) == key(y)))
}

/// The order of topics means nothing; where the topics are the same, it stays.
fn in_known_order<T, K: PartialEq>(mut list: Vec<T>, known: &[T], key: impl Fn(&T) -> &K) -> Vec<T> {
    list.sort_by_key(|x| known.iter().position(|y| key(x) == key(y)));
    list
}

/// A profile is taken over when every item is said, or known already.
fn profiles_over(person: &mut Person, ratings: &BTreeMap<Field, u8>, notes: &mut Vec<RowNote>) {
    fn items<P: Copy, const N: usize>(
        parts: &[P],
        field: impl Fn(P) -> Field,
        known: Option<[u8; N]>,
        ratings: &BTreeMap<Field, u8>,
        notes: &mut Vec<RowNote>,
    ) -> Option<[u8; N]> {
        let said: Vec<Option<u8>> = parts.iter().map(|p| ratings.get(&field(*p)).copied()).collect();
        if said.iter().all(Option::is_none) {
            return None;
        }
        let mut whole = [0_u8; N];
        for (at, slot) in whole.iter_mut().enumerate() {
            let before = known.and_then(|k| k.get(at).copied());
            let Some(item) = said.get(at).copied().flatten().or(before) else {
                notes.extend(parts.first().map(|p| RowNote::HalfProfile(field(*p))));
                return None;
            };
            *slot = item;
        }
        Some(whole)
    }
    let style = person.style.map(|s| s.items());
    if let Some([energy, pace, directness, learning, focus]) =
        items(StyleItem::ALL, Field::Style, style, ratings, notes)
    {
        person.style = Some(Style { energy, pace, directness, learning, focus });
    }
    let readiness = person.readiness.map(|r| r.parts());
    if let Some([skill, confidence, communication, ease_with_rank]) =
        items(ReadinessPart::ALL, Field::Readiness, readiness, ratings, notes)
    {
        person.readiness = Some(Readiness { skill, confidence, communication, ease_with_rank });
    }
    let openness = person.openness.map(|o| o.parts());
    if let Some([curiosity, admits_gaps, values_the_young, makes_time]) =
        items(OpennessPart::ALL, Field::Openness, openness, ratings, notes)
    {
        person.openness = Some(Openness { curiosity, admits_gaps, values_the_young, makes_time });
    }
}
