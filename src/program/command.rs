//! What may be asked of a program. Each command checks, then writes its edits, or is refused whole.

use super::change::{ChangeKind, ChangeName, Edit, Misfit, RecordRef};
use super::check::{self, Problem};
use super::records::{Record, fields_of};
use super::{
    Constraint, ConstraintKind, Grade, GradeId, Manager, Pair, PairKey, PairStatus, Person, PersonId,
    Program, Rules, Run, Setup, Topic, TopicId,
};
use serde_json::Value;

/// Something the facilitator asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Make the setup this.
    EditSetup(Box<Setup>),
    /// Make the matching rules this.
    EditRules(Box<Rules>),
    /// Add topics; those already there, by id, are left as they are.
    AddTopics(Vec<Topic>),
    /// Make a topic this.
    EditTopic(Box<Topic>),
    /// Remove a topic, with every need and offer of it.
    RemoveTopic(TopicId),
    /// Make one topic of two: needs, offers and names of `from` go to `into`.
    MergeTopics {
        /// The topic that goes.
        from: TopicId,
        /// The topic that stays.
        into: TopicId,
    },
    /// Add a person, or make the person with this id this.
    PutPerson(Box<Person>),
    /// Make these people this, all at once.
    EditPeople(Vec<Person>),
    /// Remove people, with everything that refers to them.
    RemovePeople(Vec<PersonId>),
    /// Take in a list: its ladder, its new topics, its people. One undo takes all of it back.
    ImportPeople {
        /// The whole ladder as it should be afterwards.
        grades: Vec<Grade>,
        /// Topics that are not there yet.
        topics: Vec<Topic>,
        /// New people, and known ones as they should be afterwards.
        people: Vec<Person>,
    },
    /// Pin or forbid a pair, or free it again.
    Constrain {
        /// Which pair.
        pair: PairKey,
        /// None frees it.
        kind: Option<ConstraintKind>,
    },
    /// Pin two pairs with their mentees exchanged.
    Swap {
        /// One pair as it is.
        one: PairKey,
        /// The other pair as it is.
        other: PairKey,
    },
    /// Keep the result of a run; the newest two are kept.
    KeepRun(Box<Run>),
    /// Approve pairs that the latest run proposes.
    ApprovePairs(Vec<PairKey>),
    /// Take approvals back.
    WithdrawApproval(Vec<PairKey>),
    /// Make the whole program another's: after a file was opened in its place.
    Replace(Box<Program>),
}

/// Why a command was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A person would be wrong.
    #[error("{name}: {problem}")]
    BadPerson {
        /// Who.
        name: String,
        /// What is wrong.
        problem: Problem,
    },
    /// The setup would be wrong.
    #[error("setup: {0}")]
    BadSetup(Problem),
    /// The rules would be wrong.
    #[error("rules: {0}")]
    BadRules(Problem),
    /// A topic has no name.
    #[error("a topic without a name")]
    BlankTopic,
    /// Another topic goes by this name already.
    #[error("two topics named {0}")]
    TopicTwice(String),
    /// A grade that people have would be gone.
    #[error("grade {name} is the grade of {count}")]
    GradeInUse {
        /// Its name.
        name: String,
        /// How many people have it.
        count: usize,
    },
    /// A topic that is not there.
    #[error("no such topic")]
    NoSuchTopic,
    /// A person who is not there.
    #[error("no such person")]
    NoSuchPerson,
    /// A pair that the latest run does not propose, or that is not approved.
    #[error("no such pair")]
    NoSuchPair,
    /// A pair of people who are not a mentor and a mentee.
    #[error("{0} and {1} are not mentor and mentee")]
    WrongRoles(String, String),
    /// A pair that one of the two would rather not have. Private.
    #[error("private preference")]
    PrivatePreference,
    /// More pins than somebody has places.
    #[error("{name} has {capacity} places")]
    NoPlaceLeft {
        /// Who.
        name: String,
        /// Their capacity.
        capacity: u8,
    },
    /// More people than a program can have.
    #[error("{0} people, at most {limit}", limit = check::MOST_PEOPLE)]
    TooManyPeople(usize),
    /// Nothing left to undo or redo.
    #[error("nothing to take back")]
    NothingToTurnOver,
    /// Something else was changed afterwards, on top of what would be undone.
    #[error("later edits depend on it")]
    LaterEdits(ChangeName),
    /// The edits do not fit. Says that the program or the command is damaged.
    #[error(transparent)]
    Misfit(#[from] Misfit),
}

/// A change being written: edits are applied as they come, and all turned over when one is refused.
pub(super) struct Draft<'a> {
    pub(super) program: &'a mut Program,
    pub(super) edits: Vec<Edit>,
}

impl Draft<'_> {
    pub(super) fn edit(&mut self, edit: Edit) -> Result<(), Misfit> {
        self.program.apply(&edit)?;
        self.edits.push(edit);
        Ok(())
    }

    /// Writes a record: only the fields that differ, or all of a new one.
    pub(super) fn put<R: Record>(&mut self, record: &R) -> Result<(), Misfit> {
        let place = record.place();
        let new = fields_of(record);
        let Some(Value::Object(old)) = self.program.record(&place) else {
            return self.edit(Edit::Make { place, value: Value::Object(new) });
        };
        for (field, value) in &old {
            let now = new.get(field);
            if now != Some(value) {
                self.set(&place, field, Some(value.clone()), now.cloned())?;
            }
        }
        for (field, value) in &new {
            if !old.contains_key(field) {
                self.set(&place, field, None, Some(value.clone()))?;
            }
        }
        Ok(())
    }

    fn set(
        &mut self,
        place: &RecordRef,
        field: &str,
        old: Option<Value>,
        new: Option<Value>,
    ) -> Result<(), Misfit> {
        self.edit(Edit::Set { place: place.clone(), field: field.to_owned(), old, new })
    }

    pub(super) fn remove(&mut self, place: &RecordRef) -> Result<(), Misfit> {
        match self.program.record(place) {
            Some(value) => self.edit(Edit::Remove { place: place.clone(), value }),
            None => Ok(()),
        }
    }

    pub(super) fn take_back(self) {
        for edit in self.edits.iter().rev().map(Edit::turned_over) {
            // Turning over what was just applied always fits.
            let _ = self.program.apply(&edit);
        }
    }

    /// Carries a command out.
    pub(super) fn carry_out(&mut self, command: Command) -> Result<ChangeName, Refusal> {
        match command {
            Command::EditSetup(setup) => self.edit_setup(&setup),
            Command::EditRules(rules) => {
                if let Some(problem) = check::check_rules(&rules) {
                    return Err(Refusal::BadRules(problem));
                }
                self.put(&*rules)?;
                Ok(ChangeName::many(ChangeKind::RulesEdited, 1))
            }
            Command::AddTopics(topics) => {
                let mut count = 0;
                for topic in topics {
                    if !self.program.topics.contains_key(&topic.id) {
                        self.put_topic(&topic)?;
                        count += 1;
                    }
                }
                Ok(ChangeName::many(ChangeKind::TopicsAdded, count))
            }
            Command::EditTopic(topic) => {
                self.topic(&topic.id)?;
                self.put_topic(&topic)?;
                Ok(ChangeName::about(ChangeKind::TopicEdited, &[topic.name.indonesian()]))
            }
            Command::RemoveTopic(id) => self.remove_topic(&id),
            Command::MergeTopics { from, into } => self.merge_topics(&from, &into),
            Command::PutPerson(person) => self.put_person(&person),
            Command::EditPeople(people) => self.edit_people(&people),
            Command::RemovePeople(ids) => self.remove_people(&ids),
            Command::ImportPeople { grades, topics, people } => self.import_people(grades, &topics, &people),
            Command::Constrain { pair, kind } => self.constrain(&pair, kind),
            Command::Swap { one, other } => self.swap(&one, &other),
            Command::KeepRun(run) => self.keep_run(&run),
            Command::ApprovePairs(keys) => self.approve(&keys),
            Command::WithdrawApproval(keys) => self.withdraw(&keys),
            Command::Replace(other) => self.replace(&other),
        }
    }

    fn edit_setup(&mut self, setup: &Setup) -> Result<ChangeName, Refusal> {
        if let Some(problem) = check::check_setup(setup) {
            return Err(Refusal::BadSetup(problem));
        }
        let gone: Vec<&Grade> =
            self.program.setup.grades.iter().filter(|g| setup.rank(&g.id).is_none()).collect();
        for grade in gone {
            let count = self.program.people.values().filter(|p| p.grade.as_ref() == Some(&grade.id)).count();
            if count > 0 {
                return Err(Refusal::GradeInUse { name: grade.name.clone(), count });
            }
        }
        let ladder_only = {
            let mut same = setup.clone();
            same.grades.clone_from(&self.program.setup.grades);
            same == self.program.setup
        };
        self.put(setup)?;
        let kind = if ladder_only { ChangeKind::LadderEdited } else { ChangeKind::SetupEdited };
        Ok(ChangeName::many(kind, 1))
    }

    fn topic(&self, id: &TopicId) -> Result<Topic, Refusal> {
        self.program.topics.get(id).cloned().ok_or(Refusal::NoSuchTopic)
    }

    fn put_topic(&mut self, topic: &Topic) -> Result<(), Refusal> {
        if check::blank_name(topic.name.indonesian()) {
            return Err(Refusal::BlankTopic);
        }
        let others = || self.program.topics.values().filter(|t| t.id != topic.id);
        if let Some(twin) =
            others().find(|t| t.goes_by(topic.name.indonesian()) || t.goes_by(topic.name.english()))
        {
            return Err(Refusal::TopicTwice(twin.name.indonesian().to_owned()));
        }
        Ok(self.put(topic)?)
    }

    fn remove_topic(&mut self, id: &TopicId) -> Result<ChangeName, Refusal> {
        let topic = self.topic(id)?;
        for mut person in self.people_with_topic(id) {
            person.needs.retain(|n| &n.topic != id);
            person.offers.retain(|o| &o.topic != id);
            self.put(&person)?;
        }
        self.remove(&topic.place())?;
        Ok(ChangeName::about(ChangeKind::TopicRemoved, &[topic.name.indonesian()]))
    }

    fn people_with_topic(&self, id: &TopicId) -> Vec<Person> {
        self.program
            .people
            .values()
            .filter(|p| p.needs.iter().any(|n| &n.topic == id) || p.offers.iter().any(|o| &o.topic == id))
            .cloned()
            .collect()
    }

    fn merge_topics(&mut self, from: &TopicId, into: &TopicId) -> Result<ChangeName, Refusal> {
        let gone = self.topic(from)?;
        let mut kept = self.topic(into)?;
        if from == into {
            return Err(Refusal::TopicTwice(kept.name.indonesian().to_owned()));
        }
        for mut person in self.people_with_topic(from) {
            merge_needs(&mut person, from, into);
            merge_offers(&mut person, from, into);
            self.put(&person)?;
        }
        let names = [gone.name.id.clone(), gone.name.en.clone()];
        for name in names.into_iter().chain(gone.aliases.iter().cloned()) {
            if !name.is_empty() && !kept.goes_by(&name) {
                kept.aliases.push(name);
            }
        }
        self.remove(&gone.place())?;
        self.put(&kept)?;
        Ok(ChangeName::about(ChangeKind::TopicsMerged, &[gone.name.indonesian(), kept.name.indonesian()]))
    }

    fn checked(&mut self, people: &[Person]) -> Result<(), Refusal> {
        let bad = |name: &str, problem| Refusal::BadPerson { name: name.to_owned(), problem };
        if self.program.people.len() > check::MOST_PEOPLE {
            return Err(Refusal::TooManyPeople(self.program.people.len()));
        }
        for person in people {
            if let Some(problem) = check::check_person(person, self.program) {
                return Err(bad(&person.name, problem));
            }
        }
        if let Some(circle) = check::reporting_loop(self.program, people.iter().map(|p| &p.id)) {
            let name =
                circle.first().and_then(|id| self.program.people.get(id)).map_or("", |p| p.name.as_str());
            return Err(bad(name, Problem::ReportingLoop(circle.clone())));
        }
        Ok(())
    }

    fn put_person(&mut self, person: &Person) -> Result<ChangeName, Refusal> {
        let known = self.program.people.contains_key(&person.id);
        self.put(person)?;
        self.checked(std::slice::from_ref(person))?;
        let kind = if known { ChangeKind::PersonEdited } else { ChangeKind::PersonAdded };
        Ok(ChangeName::about(kind, &[&person.name]))
    }

    fn edit_people(&mut self, people: &[Person]) -> Result<ChangeName, Refusal> {
        if people.iter().any(|p| !self.program.people.contains_key(&p.id)) {
            return Err(Refusal::NoSuchPerson);
        }
        for person in people {
            self.put(person)?;
        }
        self.checked(people)?;
        Ok(ChangeName::many(ChangeKind::PeopleEdited, people.len()))
    }

    fn remove_people(&mut self, ids: &[PersonId]) -> Result<ChangeName, Refusal> {
        let gone: Vec<Person> = ids
            .iter()
            .map(|id| self.program.people.get(id).cloned().ok_or(Refusal::NoSuchPerson))
            .collect::<Result<_, _>>()?;
        let is_gone = |id: &PersonId| ids.contains(id);
        let referring: Vec<Person> = self
            .program
            .people
            .values()
            .filter(|p| !is_gone(&p.id))
            .filter(|p| {
                p.manager_id().into_iter().chain(&p.appraiser).chain(&p.wishes).chain(&p.vetoes).any(is_gone)
            })
            .cloned()
            .collect();
        for mut person in referring {
            if let Some(manager) = person.manager_id().filter(|id| is_gone(id)) {
                let name = gone.iter().find(|g| &g.id == manager).map(|g| g.name.clone());
                person.manager = name.map(Manager::Outside);
            }
            person.appraiser = person.appraiser.filter(|id| !is_gone(id));
            person.wishes.retain(|id| !is_gone(id));
            person.vetoes.retain(|id| !is_gone(id));
            self.put(&person)?;
        }
        let touches = |mentor: &PersonId, mentee: &PersonId| is_gone(mentor) || is_gone(mentee);
        let constraints = self.program.constraints.values().filter(|c| touches(&c.mentor, &c.mentee));
        let pairs = self.program.pairs.values().filter(|p| touches(&p.mentor, &p.mentee));
        let places: Vec<RecordRef> = constraints
            .map(Record::place)
            .chain(pairs.map(Record::place))
            .chain(gone.iter().map(Record::place))
            .collect();
        for place in &places {
            self.remove(place)?;
        }
        match gone.as_slice() {
            [only] => Ok(ChangeName::about(ChangeKind::PeopleRemoved, &[&only.name])),
            many => Ok(ChangeName::many(ChangeKind::PeopleRemoved, many.len())),
        }
    }

    fn import_people(
        &mut self,
        grades: Vec<Grade>,
        topics: &[Topic],
        people: &[Person],
    ) -> Result<ChangeName, Refusal> {
        let setup = Setup { grades, ..self.program.setup.clone() };
        for topic in topics {
            self.put_topic(topic)?;
        }
        // People first need the ladder they stand on; a ladder never loses a step that somebody has.
        self.edit_setup(&setup)?;
        for person in people {
            self.put(person)?;
        }
        self.checked(people)?;
        Ok(ChangeName::many(ChangeKind::PeopleImported, people.len()))
    }

    fn two(&self, pair: &PairKey) -> Result<(&Person, &Person), Refusal> {
        let someone = |id| self.program.people.get(id).ok_or(Refusal::NoSuchPerson);
        let (mentor, mentee) = (someone(&pair.mentor)?, someone(&pair.mentee)?);
        if pair.mentor == pair.mentee || !mentor.role.mentors() || !mentee.role.learns() {
            return Err(Refusal::WrongRoles(mentor.name.clone(), mentee.name.clone()));
        }
        Ok((mentor, mentee))
    }

    fn constrain(&mut self, pair: &PairKey, kind: Option<ConstraintKind>) -> Result<ChangeName, Refusal> {
        let (mentor, mentee) = self.two(pair)?;
        let names = [mentor.name.clone(), mentee.name.clone()];
        let about_both = |kind| ChangeName::about(kind, &[names[0].as_str(), names[1].as_str()]);
        match kind {
            Some(ConstraintKind::Pinned) => {
                self.pin(pair)?;
                Ok(about_both(ChangeKind::PairPinned))
            }
            Some(ConstraintKind::Forbidden) => {
                self.put(&constraint(pair, ConstraintKind::Forbidden))?;
                Ok(about_both(ChangeKind::PairForbidden))
            }
            None => {
                self.remove(&constraint(pair, ConstraintKind::Forbidden).place())?;
                Ok(about_both(ChangeKind::PairFreed))
            }
        }
    }

    fn pin(&mut self, pair: &PairKey) -> Result<(), Refusal> {
        let (mentor, mentee) = self.two(pair)?;
        if mentor.vetoes.contains(&mentee.id) || mentee.vetoes.contains(&mentor.id) {
            return Err(Refusal::PrivatePreference);
        }
        self.put(&constraint(pair, ConstraintKind::Pinned))?;
        let (mentor, mentee) = self.two(pair)?;
        let pins = |of: &dyn Fn(&Constraint) -> bool| {
            self.program.constraints.values().filter(|c| c.kind == ConstraintKind::Pinned && of(c)).count()
        };
        let full = |person: &Person, capacity: u8, count: usize| {
            (count > usize::from(capacity))
                .then(|| Refusal::NoPlaceLeft { name: person.name.clone(), capacity })
        };
        let teaches = pins(&|c| c.mentor == mentor.id);
        let learns = pins(&|c| c.mentee == mentee.id);
        full(mentor, mentor.mentor_capacity, teaches)
            .or_else(|| full(mentee, mentee.mentee_capacity, learns))
            .map_or(Ok(()), Err)
    }

    fn swap(&mut self, one: &PairKey, other: &PairKey) -> Result<ChangeName, Refusal> {
        self.two(one)?;
        self.two(other)?;
        for old in [one, other] {
            self.remove(&constraint(old, ConstraintKind::Pinned).place())?;
        }
        let crossed = [PairKey::new(&one.mentor, &other.mentee), PairKey::new(&other.mentor, &one.mentee)];
        for pair in &crossed {
            self.pin(pair)?;
        }
        let (mentor, mentee) = self.two(one)?;
        Ok(ChangeName::about(ChangeKind::PairsSwapped, &[&mentor.name, &mentee.name]))
    }

    fn keep_run(&mut self, run: &Run) -> Result<ChangeName, Refusal> {
        let known = |id| self.program.people.contains_key(id);
        if !run.pairs.iter().all(|p| known(&p.mentor) && known(&p.mentee)) {
            return Err(Refusal::NoSuchPerson);
        }
        let keep = self.program.latest_run().map(|r| r.id.clone());
        let old: Vec<RecordRef> = self
            .program
            .runs
            .values()
            .filter(|r| Some(&r.id) != keep.as_ref() && r.id != run.id)
            .map(Record::place)
            .collect();
        for place in &old {
            self.remove(place)?;
        }
        self.put(run)?;
        Ok(ChangeName::many(ChangeKind::PairsProposed, run.pairs.len()))
    }

    fn approve(&mut self, keys: &[PairKey]) -> Result<ChangeName, Refusal> {
        let run = self.program.latest_run().cloned().ok_or(Refusal::NoSuchPair)?;
        for key in keys {
            let proposed = run
                .pairs
                .iter()
                .find(|p| p.mentor == key.mentor && p.mentee == key.mentee)
                .ok_or(Refusal::NoSuchPair)?;
            self.two(key)?;
            self.put(&Pair {
                mentor: key.mentor.clone(),
                mentee: key.mentee.clone(),
                status: PairStatus::Approved,
                score: proposed.score,
                run: Some(run.id.clone()),
                extra: super::Extra::new(),
            })?;
        }
        Ok(ChangeName::many(ChangeKind::PairsApproved, keys.len()))
    }

    fn withdraw(&mut self, keys: &[PairKey]) -> Result<ChangeName, Refusal> {
        for key in keys {
            let pair = self.program.pairs.get(key).ok_or(Refusal::NoSuchPair)?;
            let place = pair.place();
            self.remove(&place)?;
        }
        Ok(ChangeName::many(ChangeKind::ApprovalWithdrawn, keys.len()))
    }

    fn replace(&mut self, other: &Program) -> Result<ChangeName, Refusal> {
        self.replace_table(&other.topics, |p| &p.topics)?;
        self.put(&other.setup)?;
        self.put(&other.rules)?;
        self.replace_table(&other.people, |p| &p.people)?;
        self.replace_table(&other.constraints, |p| &p.constraints)?;
        self.replace_table(&other.runs, |p| &p.runs)?;
        self.replace_table(&other.pairs, |p| &p.pairs)?;
        let gone: Vec<RecordRef> =
            self.program.unknown.keys().filter(|k| !other.unknown.contains_key(*k)).cloned().collect();
        for place in &gone {
            self.remove(place)?;
        }
        for (place, value) in &other.unknown {
            if self.program.unknown.get(place) != Some(value) {
                self.remove(place)?;
                self.edit(Edit::Make { place: place.clone(), value: value.clone() })?;
            }
        }
        Ok(ChangeName::about(ChangeKind::ProgramReplaced, &[&other.setup.name]))
    }

    fn replace_table<R: Record>(
        &mut self,
        new: &super::Table<R>,
        table: fn(&Program) -> &super::Table<R>,
    ) -> Result<(), Misfit> {
        let gone: Vec<RecordRef> = table(self.program)
            .iter()
            .filter(|(key, _)| !new.contains_key(key))
            .map(|(_, record)| record.place())
            .collect();
        for place in &gone {
            self.remove(place)?;
        }
        new.values().try_for_each(|record| self.put(record))
    }
}

fn constraint(pair: &PairKey, kind: ConstraintKind) -> Constraint {
    Constraint { mentor: pair.mentor.clone(), mentee: pair.mentee.clone(), kind, extra: super::Extra::new() }
}

/// A need of the topic that goes becomes one of the topic that stays; of two, the more important stays.
fn merge_needs(person: &mut Person, from: &TopicId, into: &TopicId) {
    let Some(at) = person.needs.iter().position(|n| &n.topic == from) else { return };
    let mut moved = person.needs.remove(at);
    moved.topic = into.clone();
    match person.needs.iter_mut().find(|n| &n.topic == into) {
        Some(kept) if kept.importance >= moved.importance => {}
        Some(kept) => *kept = moved,
        None => person.needs.insert(at, moved),
    }
}

/// An offer of the topic that goes becomes one of the topic that stays; of two, the higher level stays.
fn merge_offers(person: &mut Person, from: &TopicId, into: &TopicId) {
    let Some(at) = person.offers.iter().position(|o| &o.topic == from) else { return };
    let mut moved = person.offers.remove(at);
    moved.topic = into.clone();
    match person.offers.iter_mut().find(|o| &o.topic == into) {
        Some(kept) => kept.level = kept.level.max(moved.level),
        None => person.offers.insert(at, moved),
    }
}

/// A grade made from a name that a list brought.
impl Grade {
    /// A step named so.
    pub fn named(id: GradeId, name: &str) -> Self {
        Self { id, name: name.to_owned(), extra: super::Extra::new() }
    }
}
