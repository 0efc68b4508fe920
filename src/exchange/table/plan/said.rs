//! What one row says about a person, field by field, and what in it could not be read.

use super::super::columns::{Mapping, is_mail};
use super::super::fields::Field;
use super::super::grid::{Grid, GridRow};
use super::super::headings::question_and_row;
use super::super::values::{
    TopicSaid, capacity_of, date_of, importance_of, languages_of, level_of, list_of, meeting_mode_of,
    parts_of, rating_of, role_of, slots_of, topics_of, yes_or_no,
};
use super::resolve::Resolver;
use super::{RowError, RowNote};
use crate::program::{Availability, LONGEST_TEXT, MeetingMode, Role};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Longest name of a topic; longer ones are sentences.
const LONGEST_TOPIC: usize = 200;

/// A topic a row wants to learn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NeedSaid {
    pub name: String,
    pub now: Option<u8>,
    pub wanted: Option<u8>,
    pub importance: Option<u8>,
}

/// A topic a row can teach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OfferSaid {
    pub name: String,
    pub level: Option<u8>,
}

/// A consent a row gives: what for, in which words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ConsentSaid {
    pub purpose: String,
    pub wording: String,
}

/// What a row says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Said {
    pub row: u32,
    pub name: String,
    pub balik_id: Option<String>,
    pub employee_no: Option<String>,
    pub role: Option<Role>,
    /// A cell that should tell the role and does not.
    pub odd_role: Option<(usize, String)>,
    pub unit: Option<String>,
    pub job_title: Option<String>,
    pub grade: Option<String>,
    pub manager: Option<String>,
    pub manager_no: Option<String>,
    pub appraiser: Option<String>,
    pub place: Option<String>,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    pub other_contacts: Vec<String>,
    pub languages: Vec<String>,
    pub meets: Option<MeetingMode>,
    pub capacity: Option<u8>,
    pub mentor_capacity: Option<u8>,
    pub mentee_capacity: Option<u8>,
    pub needs: Vec<NeedSaid>,
    pub offers: Vec<OfferSaid>,
    pub interests: Vec<String>,
    pub availability: Option<Availability>,
    /// Items of the profiles, 1 to 5, by field.
    pub ratings: BTreeMap<Field, u8>,
    pub paused: Option<bool>,
    pub consents: Vec<ConsentSaid>,
    pub answered_on: Option<NaiveDate>,
    pub notes: Vec<RowNote>,
    pub error: Option<RowError>,
}

/// Which columns count levels from 1 to 5.
pub(super) struct Scales {
    from_one: Vec<bool>,
}

impl Scales {
    /// A column in which a 5 stands counts from 1.
    pub(super) fn of(grid: &Grid, mapping: &Mapping, resolver: &Resolver) -> Self {
        let from_one = (0..grid.width()).map(|column| {
            let cells = || grid.rows.iter().filter_map(|r| r.cells.get(column));
            match mapping.field(column) {
                Some(Field::Needs | Field::Offers) => cells().any(|cell| {
                    cell.contains('5')
                        && topics_of(cell, &|n| resolver.knows(n))
                            .iter()
                            .any(|t| t.highest_number() == Some(5))
                }),
                Some(Field::OfferRated) => cells()
                    .any(|cell| level_of(cell).and_then(super::super::values::Level::number) == Some(5)),
                _ => false,
            }
        });
        Self { from_one: from_one.collect() }
    }

    fn counts_from_one(&self, column: usize) -> bool {
        self.from_one.get(column).copied().unwrap_or(false)
    }

    /// The columns that count from 1.
    pub(super) fn columns(&self) -> Vec<usize> {
        self.from_one.iter().enumerate().filter(|(_, one)| **one).map(|(column, _)| column).collect()
    }
}

/// Whether a cell says that there is nothing.
fn is_nothing(cell: &str) -> bool {
    let lower = cell.trim().to_lowercase();
    matches!(
        lower.as_str(),
        "" | "-"
            | "--"
            | "\u{2013}"
            | "\u{2014}"
            | "n/a"
            | "na"
            | "#n/a"
            | "null"
            | "nil"
            | "anonymous"
            | "tidak ada"
            | "belum ada"
            | "none"
            | "?"
    )
}

/// Reads a row.
pub(super) fn read_row(
    row: &GridRow,
    grid: &Grid,
    mapping: &Mapping,
    scales: &Scales,
    resolver: &Resolver,
) -> Said {
    let mut said = Said { row: row.row, ..Said::default() };
    let (mut given, mut family) = (String::new(), String::new());
    for (column, cell) in row.cells.iter().enumerate() {
        let Some(field) = mapping.field(column) else { continue };
        if is_nothing(cell) && !matches!(field, Field::AtSlot(..) | Field::Consent) {
            continue;
        }
        let heading = grid.headings.get(column).map_or("", String::as_str);
        match field {
            Field::GivenName => given = one_line(cell),
            Field::FamilyName => family = one_line(cell),
            Field::Needs => said.needs.extend(needs(cell, column, scales, resolver, &mut said.notes)),
            Field::Offers => said.offers.extend(offers(cell, column, scales, resolver, &mut said.notes)),
            Field::OfferRated => said.rate_offer(cell, column, topic_of(heading), scales),
            Field::NeedRated => said.rate_need(cell, column, topic_of(heading)),
            Field::Consent if !cell.is_empty() => said.take_consent(cell, column, heading),
            _ => said.take(field, cell, column),
        }
    }
    if said.name.is_empty() {
        said.name = one_line(&format!("{given} {family}"));
    }
    said
}

/// The topic that a column of ratings is about.
fn topic_of(heading: &str) -> &str {
    let (question, row) = question_and_row(heading);
    row.unwrap_or(question)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Said {
    fn unread(&mut self, column: usize, field: Field, text: &str) {
        self.notes.push(RowNote::Unread { column, field, text: text.to_owned() });
    }

    /// A text of one line, unless it is too long.
    fn text(&mut self, cell: &str, column: usize) -> Option<String> {
        let text = one_line(cell);
        let length = text.chars().count();
        if length > LONGEST_TEXT {
            self.error.get_or_insert(RowError::TooLong { column, length, limit: LONGEST_TEXT });
            return None;
        }
        (!text.is_empty()).then_some(text)
    }

    fn take(&mut self, field: Field, cell: &str, column: usize) {
        match field {
            Field::Name => self.name = self.text(cell, column).unwrap_or_default(),
            Field::EmployeeNo => self.employee_no = self.text(cell, column),
            Field::BalikId => self.balik_id = self.text(cell, column),
            Field::Unit => self.unit = self.text(cell, column),
            Field::JobTitle => self.job_title = self.text(cell, column),
            Field::Grade => self.grade = self.text(cell, column),
            Field::Manager => self.manager = self.text(cell, column),
            Field::ManagerNo => self.manager_no = self.text(cell, column),
            Field::Appraiser => self.appraiser = self.text(cell, column),
            Field::Place => self.place = self.text(cell, column),
            Field::Email | Field::Phone | Field::Contact => {
                if let Some(text) = self.text(cell, column) {
                    self.take_contacts(&text, field);
                }
            }
            Field::Languages => self.languages.extend(languages_of(cell)),
            Field::Interests => {
                if let Some(text) = self.text(&cell.replace('\n', ";"), column) {
                    self.interests.extend(list_of(&text));
                }
            }
            _ => self.take_value(field, cell, column),
        }
    }

    /// Values that are not text, and can be misread.
    fn take_value(&mut self, field: Field, cell: &str, column: usize) {
        let read = match field {
            Field::Role => {
                self.role = role_of(cell);
                if self.role.is_none() {
                    self.odd_role = Some((column, cell.to_owned()));
                }
                true
            }
            Field::Meets => keep(&mut self.meets, meeting_mode_of(cell)),
            Field::Capacity => keep(&mut self.capacity, capacity_of(cell)),
            Field::MentorCapacity => keep(&mut self.mentor_capacity, capacity_of(cell)),
            Field::MenteeCapacity => keep(&mut self.mentee_capacity, capacity_of(cell)),
            Field::Paused => keep(&mut self.paused, yes_or_no(cell)),
            Field::AnsweredOn => keep(&mut self.answered_on, date_of(cell)),
            Field::Style(_) | Field::Readiness(_) | Field::Openness(_) => match rating_of(cell) {
                Some(rating) => self.ratings.insert(field, rating).is_none(),
                None => false,
            },
            _ => self.take_slots(field, cell),
        };
        if !read {
            self.unread(column, field, cell);
        }
    }

    fn take_slots(&mut self, field: Field, cell: &str) -> bool {
        let mut set = self.availability.unwrap_or(Availability::NONE);
        let mut read = true;
        match field {
            Field::Availability => {
                let slots = slots_of(cell);
                read = slots.unknown.is_empty();
                for (day, part) in slots.set.slots() {
                    set = set.with(day, part, true);
                }
            }
            Field::OnDay(day) => {
                let parts = parts_of(cell);
                read = !parts.is_empty() || yes_or_no(cell).is_some();
                for part in parts {
                    set = set.with(day, part, true);
                }
            }
            Field::OnPart(part) => {
                let days = super::super::values::days_of(cell);
                read = !days.is_empty() || yes_or_no(cell).is_some();
                for day in days {
                    set = set.with(day, part, true);
                }
            }
            Field::AtSlot(day, part) => {
                read = cell.is_empty() || yes_or_no(cell).is_some();
                set = set.with(day, part, yes_or_no(cell) == Some(true));
            }
            _ => {}
        }
        if !set.is_empty() {
            self.availability = Some(set);
        }
        read
    }

    fn take_contacts(&mut self, text: &str, field: Field) {
        for part in text.split([',', ';', '/']).map(str::trim).filter(|p| !p.is_empty()) {
            let digits = part.chars().filter(char::is_ascii_digit).count();
            let list = if is_mail(part) {
                &mut self.emails
            } else if digits >= 6 || field == Field::Phone {
                &mut self.phones
            } else if field == Field::Contact {
                &mut self.other_contacts
            } else {
                continue;
            };
            if !list.iter().any(|known| known == part) {
                list.push(part.to_owned());
            }
        }
    }

    fn rate_offer(&mut self, cell: &str, column: usize, topic: &str, scales: &Scales) {
        let level = level_of(cell).map(|l| l.on_scale(scales.counts_from_one(column)));
        match (level, yes_or_no(cell)) {
            (Some(0), _) | (None, Some(false)) => {}
            (Some(level), _) => self.offers.push(OfferSaid { name: topic.to_owned(), level: Some(level) }),
            (None, Some(true)) => self.offers.push(OfferSaid { name: topic.to_owned(), level: None }),
            (None, None) => self.unread(column, Field::OfferRated, cell),
        }
    }

    /// A rating of 1, or a no, is no need.
    fn rate_need(&mut self, cell: &str, column: usize, topic: &str) {
        let importance = importance_of(cell).or_else(|| rating_of(cell));
        let need = |importance| NeedSaid { name: topic.to_owned(), now: None, wanted: None, importance };
        match (importance, yes_or_no(cell)) {
            (Some(1), _) | (None, Some(false)) => {}
            (Some(n), _) => self.needs.push(need(Some(n))),
            (None, Some(true)) => self.needs.push(need(None)),
            (None, None) => self.unread(column, Field::NeedRated, cell),
        }
    }

    fn take_consent(&mut self, cell: &str, column: usize, heading: &str) {
        if yes_or_no(cell) == Some(false) {
            self.notes.push(RowNote::NoConsent { column, text: cell.to_owned() });
        } else if let Some(wording) = self.text(cell, column) {
            self.consents.push(ConsentSaid { purpose: heading.to_owned(), wording });
        }
    }

    /// This row with a later one of the same person over it: what the later leaves empty stays.
    pub(super) fn with_later(mut self, later: &Self) -> Self {
        fn over<T: Clone>(earlier: &mut Option<T>, later: Option<&T>) {
            if let Some(value) = later {
                *earlier = Some(value.clone());
            }
        }
        fn over_list<T: Clone>(earlier: &mut Vec<T>, later: &[T]) {
            if !later.is_empty() {
                *earlier = later.to_vec();
            }
        }
        self.row = later.row;
        if !later.name.is_empty() {
            self.name.clone_from(&later.name);
        }
        self.role = match (self.role, later.role) {
            (Some(a), Some(b)) if a != b => Some(Role::Both),
            (a, b) => b.or(a),
        };
        over(&mut self.balik_id, later.balik_id.as_ref());
        over(&mut self.employee_no, later.employee_no.as_ref());
        over(&mut self.odd_role, later.odd_role.as_ref());
        over(&mut self.unit, later.unit.as_ref());
        over(&mut self.job_title, later.job_title.as_ref());
        over(&mut self.grade, later.grade.as_ref());
        over(&mut self.manager, later.manager.as_ref());
        over(&mut self.manager_no, later.manager_no.as_ref());
        over(&mut self.appraiser, later.appraiser.as_ref());
        over(&mut self.place, later.place.as_ref());
        over_list(&mut self.emails, &later.emails);
        over_list(&mut self.phones, &later.phones);
        over_list(&mut self.other_contacts, &later.other_contacts);
        over_list(&mut self.languages, &later.languages);
        over(&mut self.meets, later.meets.as_ref());
        over(&mut self.capacity, later.capacity.as_ref());
        over(&mut self.mentor_capacity, later.mentor_capacity.as_ref());
        over(&mut self.mentee_capacity, later.mentee_capacity.as_ref());
        over_list(&mut self.needs, &later.needs);
        over_list(&mut self.offers, &later.offers);
        over_list(&mut self.interests, &later.interests);
        over(&mut self.availability, later.availability.as_ref());
        self.ratings.extend(later.ratings.iter().map(|(f, r)| (*f, *r)));
        over(&mut self.paused, later.paused.as_ref());
        self.consents.extend(later.consents.iter().cloned());
        over(&mut self.answered_on, later.answered_on.as_ref());
        over(&mut self.error, later.error.as_ref());
        self
    }
}

fn keep<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    let read = value.is_some();
    if read {
        *slot = value;
    }
    read
}

fn topics(
    cell: &str,
    column: usize,
    field: Field,
    resolver: &Resolver,
    notes: &mut Vec<RowNote>,
) -> Vec<TopicSaid> {
    let (good, long): (Vec<TopicSaid>, Vec<TopicSaid>) = topics_of(cell, &|name| resolver.knows(name))
        .into_iter()
        .partition(|topic| topic.name.chars().count() <= LONGEST_TOPIC);
    notes.extend(long.into_iter().map(|t| RowNote::Unread { column, field, text: t.name }));
    good
}

/// Of a level that stands alone, a low word tells the level now, anything else the level wanted.
fn needs(
    cell: &str,
    column: usize,
    scales: &Scales,
    resolver: &Resolver,
    notes: &mut Vec<RowNote>,
) -> Vec<NeedSaid> {
    use super::super::values::Level;
    let one = scales.counts_from_one(column);
    let said = topics(cell, column, Field::Needs, resolver, notes);
    let mut needs = Vec::with_capacity(said.len());
    for topic in said {
        let (now, wanted) = match (topic.from_to, topic.level) {
            (Some((now, wanted)), _) => (Some(now.on_scale(one)), Some(wanted.on_scale(one))),
            (None, Some(Level::Word(word @ 0..=1))) => (Some(word), None),
            (None, Some(level)) => (None, Some(level.on_scale(one).max(1))),
            (None, None) => (None, None),
        };
        if let (Some(now), Some(wanted)) = (now, wanted)
            && wanted <= now
        {
            notes.push(RowNote::NeedMet { column, topic: topic.name });
            continue;
        }
        needs.push(NeedSaid { name: topic.name, now, wanted, importance: topic.importance });
    }
    needs
}

fn offers(
    cell: &str,
    column: usize,
    scales: &Scales,
    resolver: &Resolver,
    notes: &mut Vec<RowNote>,
) -> Vec<OfferSaid> {
    let one = scales.counts_from_one(column);
    topics(cell, column, Field::Offers, resolver, notes)
        .into_iter()
        .map(|topic| {
            let level = topic.from_to.map(|(_, to)| to).or(topic.level).map(|l| l.on_scale(one));
            OfferSaid { name: topic.name, level }
        })
        .collect()
}
