//! The table's index: rows, folded text and sort keys of everyone, made once for each state of the program.

use super::row::PersonRow;
use crate::program::{GradeId, Manager, Person, PersonId, Program, Role};
use crate::program::{fold_into, folded};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Stands for "nothing said" among sort keys: after everything.
pub(super) const BLANK: u32 = u32::MAX;

/// What finding and sorting look at, for one row. Texts are numbers here: their place in order among all texts of
/// the column, so that comparing two rows compares two numbers.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    /// Everything the search looks into, folded.
    pub text: String,
    pub name: u32,
    pub unit: u32,
    pub place: u32,
    pub manager: u32,
    pub partner: u32,
    /// Index on the ladder.
    pub grade: u32,
}

/// Everyone, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct PeopleIndex {
    /// Shared, so that a table of thousands is handed on without copying it.
    pub(super) rows: Vec<Arc<PersonRow>>,
    pub(super) keys: Vec<Keys>,
    /// The ladder: id and name, lowest first.
    pub(super) grades: Vec<(GradeId, String)>,
    /// Units as they are written, in order.
    pub(super) units: Vec<String>,
    /// Places as they are written, in order.
    pub(super) places: Vec<String>,
}

impl PeopleIndex {
    /// Reads everyone of a program.
    pub fn of(program: &Program) -> Self {
        let mut rows: Vec<PersonRow> = program.people.values().map(|p| PersonRow::of(p, program)).collect();
        add_partners(&mut rows, program);
        let column = |of: fn(&PersonRow) -> &str| Column::of(rows.iter().map(of));
        let names = column(|r| &r.name);
        let units = column(|r| &r.unit);
        let places = column(|r| &r.place);
        let managers = column(|r| &r.manager);
        let partners = column(first_partner);
        let topics: BTreeMap<_, String> = program
            .topics
            .iter()
            .map(|(id, t)| (id, folded_all([&t.name.id, &t.name.en].into_iter().chain(&t.aliases))))
            .collect();
        let number = |n: usize| u32::try_from(n).unwrap_or(BLANK);
        let keys = rows
            .iter()
            .zip(program.people.values())
            .map(|(row, person)| Keys {
                text: search_text(row, person, &topics),
                name: names.rank(&row.name),
                unit: units.rank(&row.unit),
                place: places.rank(&row.place),
                manager: managers.rank(&row.manager),
                partner: partners.rank(first_partner(row)),
                grade: row.rank.map_or(BLANK, number),
            })
            .collect();
        let grades = program.setup.grades.iter().map(|g| (g.id.clone(), g.name.clone())).collect();
        let (units, places) = (units.texts(), places.texts());
        let rows = rows.into_iter().map(Arc::new).collect();
        Self { rows, keys, grades, units, places }
    }

    /// How many people there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is nobody yet.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row at a place of the index, as [`super::PeopleView::order`] names it.
    pub fn row(&self, at: u32) -> Option<&Arc<PersonRow>> {
        self.rows.get(at as usize)
    }

    /// The rows of a view, in its order.
    pub fn rows(&self, view: &super::PeopleView) -> Vec<Arc<PersonRow>> {
        view.order.iter().filter_map(|at| self.row(*at)).cloned().collect()
    }

    /// The row of a person.
    pub fn row_of(&self, id: &PersonId) -> Option<&Arc<PersonRow>> {
        // Rows are in the order of ids, as the program keeps them.
        self.rows.binary_search_by(|r| r.id.cmp(id)).ok().and_then(|at| self.rows.get(at))
    }

    /// How many mentors, mentees and both there are, paused or not.
    pub fn roles(&self) -> (usize, usize, usize) {
        let count = |role| self.rows.iter().filter(|r| r.role == role).count();
        (count(Role::Mentor), count(Role::Mentee), count(Role::Both))
    }

    /// How many lack something that pairing needs; the paused do not count.
    pub fn not_ready(&self) -> usize {
        self.rows.iter().filter(|r| !r.paused && r.essential_missing().next().is_some()).count()
    }

    /// Everyone by name, as id, name and unit: to choose somebody from.
    pub fn everyone(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let mut by_name: Vec<(u32, &Arc<PersonRow>)> =
            self.keys.iter().map(|k| k.name).zip(&self.rows).collect();
        by_name.sort_unstable_by_key(|(name, row)| (*name, &row.id));
        by_name.into_iter().map(|(_, row)| (row.id.as_str(), row.name.as_str(), row.unit.as_str()))
    }

    /// Units in use, in order: to choose from while typing.
    pub fn units(&self) -> &[String] {
        &self.units
    }

    /// Places in use, in order.
    pub fn places(&self) -> &[String] {
        &self.places
    }
}

/// The different texts of a column and their order: folded first, then as written.
struct Column {
    rank: HashMap<String, u32>,
}

impl Column {
    fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut different: Vec<&str> = texts.filter(|t| !t.is_empty()).collect();
        different.sort_unstable();
        different.dedup();
        let mut folded: Vec<(String, &str)> = different.into_iter().map(|t| (folded(t), t)).collect();
        folded.sort_unstable();
        let rank = folded.into_iter().zip(0..).map(|((_, text), at)| (text.to_owned(), at)).collect();
        Self { rank }
    }

    fn rank(&self, text: &str) -> u32 {
        self.rank.get(text).copied().unwrap_or(BLANK)
    }

    fn texts(self) -> Vec<String> {
        let mut texts: Vec<(u32, String)> = self.rank.into_iter().map(|(text, at)| (at, text)).collect();
        texts.sort_unstable();
        texts.into_iter().map(|(_, text)| text).collect()
    }
}

fn first_partner(row: &PersonRow) -> &str {
    row.approved.first().or_else(|| row.proposed.first()).map_or("", String::as_str)
}

fn folded_all<'a>(texts: impl Iterator<Item = &'a String>) -> String {
    let mut out = String::new();
    for text in texts {
        add(&mut out, text);
    }
    out
}

/// One more text, apart from the one before so that no word is found across two fields.
fn add(out: &mut String, text: &str) {
    if !text.is_empty() {
        out.push('\n');
        fold_into(out, text);
    }
}

fn search_text(
    row: &PersonRow,
    person: &Person,
    topics: &BTreeMap<&crate::program::TopicId, String>,
) -> String {
    let mut out = String::with_capacity(160);
    for text in [&row.name, &row.title, &row.unit, &row.place, &row.grade] {
        add(&mut out, text);
    }
    if let Some(number) = &person.employee_no {
        // As it is written and as it is folded: "A-017" is found by both "a-017" and "a 017".
        out.push('\n');
        out.push_str(&number.to_lowercase());
        add(&mut out, number);
    }
    for interest in &person.interests {
        add(&mut out, interest);
    }
    let named = person.needs.iter().map(|n| &n.topic).chain(person.offers.iter().map(|o| &o.topic));
    for topic in named.filter_map(|id| topics.get(id)) {
        out.push_str(topic);
    }
    out
}

/// The name of somebody's manager, in the program or outside it.
pub(super) fn manager_name<'a>(person: &'a Person, program: &'a Program) -> Option<&'a str> {
    match person.manager.as_ref()? {
        Manager::Person(id) => program.people.get(id).map(|m| m.name.as_str()),
        Manager::Outside(name) => Some(name),
    }
}

fn add_partners(rows: &mut [PersonRow], program: &Program) {
    let approved = program.living_pairs().map(|(k, _)| (&k.mentor, &k.mentee, true));
    let run = program.latest_run();
    let proposed = run
        .into_iter()
        .flat_map(|r| &r.pairs)
        .filter(|p| !program.pairs.contains_key(&crate::program::PairKey::new(&p.mentor, &p.mentee)))
        .map(|p| (&p.mentor, &p.mentee, false));
    for (mentor, mentee, is_approved) in approved.chain(proposed) {
        for (one, other) in [(mentor, mentee), (mentee, mentor)] {
            let Some(name) = program.people.get(other).map(|p| p.name.clone()) else { continue };
            let Ok(at) = rows.binary_search_by(|r| r.id.cmp(one)) else { continue };
            if let Some(row) = rows.get_mut(at) {
                if is_approved { row.approved.push(name) } else { row.proposed.push(name) }
            }
        }
    }
}
