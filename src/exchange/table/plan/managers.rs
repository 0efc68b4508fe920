//! Whom people of a list report to: by number, mail or name, in the list or in the program; else somebody outside.

use super::find::Known;
use super::merge::Draft;
use super::names::name_key;
use super::{Linked, RowNote};
use crate::program::{Manager, Person, PersonId, Program};
use std::collections::{BTreeMap, BTreeSet};

/// Gives every draft its manager and appraiser. Returns people outside the list whose manager comes with it.
pub(super) fn resolve(program: &Program, drafts: &mut [Draft]) -> Vec<Linked> {
    let after: BTreeMap<PersonId, Person> =
        drafts.iter().filter_map(|d| d.person.as_ref().ok()).map(|p| (p.id.clone(), p.clone())).collect();
    let others = program.people.values().filter(|p| !after.contains_key(&p.id));
    let everyone = Known::of(after.values().chain(others));

    let mut told: Vec<bool> = Vec::with_capacity(drafts.len());
    for draft in drafts.iter_mut() {
        told.push(draft.said.manager.is_some() || draft.said.manager_no.is_some());
        give_manager(draft, &everyone);
        give_appraiser(draft, &everyone);
    }
    break_circles(program, drafts, &told);
    link(program, drafts, &told, &everyone)
}

/// The people a cell may mean.
fn meant<'a>(text: &str, everyone: &Known<'a>) -> Vec<&'a Person> {
    let whole: [Vec<&Person>; 3] =
        [everyone.numbered(text).to_vec(), everyone.reached_by(text), everyone.named(text).to_vec()];
    if let Some(found) = whole.into_iter().find(|f| !f.is_empty()) {
        return found;
    }
    // "10234 - Budi Santoso", "Budi Santoso (10234)", "Budi Santoso <budi@x.id>".
    let parts =
        || text.split(['(', ')', '<', '>', '|', '/', '-', ';']).map(str::trim).filter(|p| !p.is_empty());
    let by_number =
        parts().filter(|p| p.chars().any(|c| c.is_ascii_digit())).map(|p| everyone.numbered(p).to_vec());
    let by_contact = parts().map(|p| everyone.reached_by(p));
    let by_name = parts().map(|p| everyone.named(p).to_vec());
    by_number.chain(by_contact).chain(by_name).find(|f| !f.is_empty()).unwrap_or_default()
}

fn give_manager(draft: &mut Draft, everyone: &Known<'_>) {
    let Ok(person) = &mut draft.person else { return };
    let by_no = draft.said.manager_no.as_deref().map(|no| meant(no, everyone)).filter(|m| !m.is_empty());
    let Some(text) = draft.said.manager.as_ref().or(draft.said.manager_no.as_ref()) else { return };
    let candidates = by_no.unwrap_or_else(|| meant(text, everyone));
    let myself = candidates.iter().any(|p| p.id == person.id);
    match candidates.as_slice() {
        [] => {
            let outside = Manager::Outside(text.clone());
            let same =
                matches!(&person.manager, Some(Manager::Outside(known)) if name_key(known) == name_key(text));
            if !same {
                person.manager = Some(outside);
            }
        }
        [only] if !myself => person.manager = Some(Manager::Person(only.id.clone())),
        [_] => draft.notes.push(RowNote::OwnManager),
        many => {
            let known = person.manager_id().is_some_and(|id| many.iter().any(|p| &p.id == id));
            if !known {
                let count = many.len();
                draft.notes.push(RowNote::WhichManager { name: text.clone(), count });
                let same =
                    matches!(&person.manager, Some(Manager::Outside(k)) if name_key(k) == name_key(text));
                if !same {
                    person.manager = Some(Manager::Outside(text.clone()));
                }
            }
        }
    }
}

fn give_appraiser(draft: &mut Draft, everyone: &Known<'_>) {
    let (Ok(person), Some(text)) = (&mut draft.person, &draft.said.appraiser) else { return };
    let candidates = meant(text, everyone);
    if let [only] = candidates.as_slice()
        && only.id != person.id
    {
        person.appraiser = Some(only.id.clone());
    } else if !person.appraiser.as_ref().is_some_and(|id| candidates.iter().any(|p| &p.id == id)) {
        draft.notes.push(RowNote::NoSuchAppraiser(text.clone()));
    }
}

/// Takes the last row of each circle of reporting lines out of it.
fn break_circles(program: &Program, drafts: &mut [Draft], told: &[bool]) {
    let place: BTreeMap<PersonId, usize> = drafts
        .iter()
        .enumerate()
        .filter_map(|(at, d)| Some((d.person.as_ref().ok()?.id.clone(), at)))
        .collect();
    let mut clear: BTreeSet<PersonId> = BTreeSet::new();
    for start in 0..drafts.len() {
        while let Some(circle) = circle_from(program, drafts, &place, start, &mut clear) {
            let names = circle.iter().filter_map(|id| {
                let draft = place.get(id).and_then(|at| drafts.get(*at)).and_then(|d| d.person.as_ref().ok());
                draft.or_else(|| program.people.get(id)).map(|p| p.name.clone())
            });
            let names: Vec<String> = names.collect();
            let last =
                circle.iter().filter_map(|id| place.get(id)).filter(|at| told.get(**at) == Some(&true)).max();
            let Some(draft) = last.and_then(|at| drafts.get_mut(*at)) else { break };
            let text = draft.said.manager.clone().or(draft.said.manager_no.clone()).unwrap_or_default();
            if let Ok(person) = &mut draft.person {
                person.manager = Some(Manager::Outside(text));
            }
            draft.notes.push(RowNote::ReportingCircle(names));
        }
    }
}

/// A circle that the reporting line of a draft runs into.
fn circle_from(
    program: &Program,
    drafts: &[Draft],
    place: &BTreeMap<PersonId, usize>,
    start: usize,
    clear: &mut BTreeSet<PersonId>,
) -> Option<Vec<PersonId>> {
    let manager = |id: &PersonId| -> Option<PersonId> {
        let draft = place.get(id).and_then(|at| drafts.get(*at)).and_then(|d| d.person.as_ref().ok());
        draft.or_else(|| program.people.get(id)).and_then(Person::manager_id).cloned()
    };
    let mut at = drafts.get(start)?.person.as_ref().ok().map(|p| p.id.clone());
    let mut path: Vec<PersonId> = Vec::new();
    let mut seen: BTreeSet<PersonId> = BTreeSet::new();
    while let Some(id) = at {
        if clear.contains(&id) {
            break;
        }
        if !seen.insert(id.clone()) {
            return Some(path.into_iter().skip_while(|p| p != &id).collect());
        }
        at = manager(&id);
        path.push(id);
    }
    clear.extend(seen);
    None
}

/// People whose manager was a name until now, and is one new person of the list: those outside the list are
/// returned, those in it changed.
fn link(program: &Program, drafts: &mut [Draft], told: &[bool], everyone: &Known<'_>) -> Vec<Linked> {
    let new: BTreeSet<PersonId> =
        drafts.iter().filter(|d| d.is_new).filter_map(|d| Some(d.person.as_ref().ok()?.id.clone())).collect();
    let mut lines: BTreeMap<PersonId, PersonId> = program
        .people
        .values()
        .chain(drafts.iter().filter_map(|d| d.person.as_ref().ok()))
        .filter_map(|p| Some((p.id.clone(), p.manager_id()?.clone())))
        .collect();
    let mut linked_to = |person: &Person| -> Option<(Person, String)> {
        let Some(Manager::Outside(name)) = &person.manager else { return None };
        let meant = meant(name, everyone);
        let [manager] = meant.as_slice() else { return None };
        if !new.contains(&manager.id) || reaches(&lines, &manager.id, &person.id) {
            return None;
        }
        lines.insert(person.id.clone(), manager.id.clone());
        let person = Person { manager: Some(Manager::Person(manager.id.clone())), ..person.clone() };
        Some((person, manager.name.clone()))
    };
    let mut listed: BTreeSet<PersonId> = BTreeSet::new();
    for (draft, told) in drafts.iter_mut().zip(told) {
        let Ok(person) = &mut draft.person else { continue };
        listed.insert(person.id.clone());
        if !told
            && !draft.is_new
            && let Some((changed, _)) = linked_to(person)
        {
            *person = changed;
        }
    }
    let others = program.people.values().filter(|p| !listed.contains(&p.id));
    others.filter_map(|p| linked_to(p).map(|(person, manager)| Linked { person, manager })).collect()
}

/// Whether the reporting line from one person upward comes to the other.
fn reaches(lines: &BTreeMap<PersonId, PersonId>, from: &PersonId, to: &PersonId) -> bool {
    let mut at = Some(from);
    for _ in 0..=lines.len() {
        match at {
            None => return false,
            Some(id) if id == to => return true,
            Some(id) => at = lines.get(id),
        }
    }
    true
}
