//! A program, a clock that stands still until told, and ids that count: for stories.

use balik::program::{
    AuthorId, Bilingual, Change, Command, Grade, GradeId, Ledger, Moment, Need, Offer, Person, PersonId,
    Program, ProgramId, Refusal, Role, TabId, Topic, TopicId,
};

/// One facilitator at work.
pub struct Story {
    pub ledger: Ledger,
    pub now: u64,
    ids: u32,
    prefix: &'static str,
}

impl Story {
    /// An empty program.
    pub fn begin() -> Self {
        Self::with(Program::new(ProgramId::new("cerita")))
    }

    /// A program as it is.
    pub fn with(program: Program) -> Self {
        Self::in_tab(program, Vec::new(), "tab1")
    }

    /// A tab of its own on a program with its log.
    pub fn in_tab(program: Program, log: Vec<Change>, tab: &'static str) -> Self {
        let ledger = Ledger::open(program, log, AuthorId::new("rina"), TabId::new(tab));
        Self { ledger, now: 1_764_000_000_000, ids: 0, prefix: tab }
    }

    /// A small company: two topics, three grades, two mentors, two mentees.
    pub fn small_company() -> Self {
        let mut story = Self::begin();
        let topics = [topic("ai", "Alat AI"), topic("tiktok", "TikTok")];
        story.must(Command::AddTopics(topics.to_vec()));
        let mut setup = story.program().setup.clone();
        "Balik di Toko Sejuk".clone_into(&mut setup.name);
        setup.grades = ["Staf", "Manajer", "Direktur"]
            .iter()
            .map(|name| Grade::named(GradeId::new(name.to_lowercase()), name))
            .collect();
        story.must(Command::EditSetup(Box::new(setup)));
        for person in [
            teaches(someone("sari", "Sari Dewanti", Role::Mentor, "staf"), "ai", 4),
            teaches(someone("bima", "Bima", Role::Mentor, "staf"), "tiktok", 3),
            wants(someone("budi", "Budi Santoso", Role::Mentee, "direktur"), "ai", 0, 2),
            wants(someone("ratih", "Hj. Ratih Kusuma", Role::Mentee, "manajer"), "tiktok", 1, 3),
        ] {
            story.must(Command::PutPerson(Box::new(person)));
        }
        story
    }

    pub fn program(&self) -> &Program {
        self.ledger.program()
    }

    pub fn person(&self, id: &str) -> Person {
        self.program().people[&PersonId::new(id)].clone()
    }

    pub fn ask(&mut self, command: Command) -> Result<Option<Change>, Refusal> {
        self.at_the_desk(|ledger, moment| ledger.dispatch(command, moment))
    }

    pub fn must(&mut self, command: Command) -> Option<Change> {
        self.ask(command).expect("the command is carried out")
    }

    pub fn undo(&mut self) -> Result<Change, Refusal> {
        self.at_the_desk(Ledger::undo)
    }

    pub fn redo(&mut self) -> Result<Change, Refusal> {
        self.at_the_desk(Ledger::redo)
    }

    fn at_the_desk<T>(&mut self, act: impl FnOnce(&mut Ledger, &mut Moment<'_>) -> T) -> T {
        self.now += 1000;
        let (count, prefix) = (&mut self.ids, self.prefix);
        let mut ids = || {
            *count += 1;
            format!("{prefix}x{count}")
        };
        act(&mut self.ledger, &mut Moment { now: self.now, ids: &mut ids })
    }
}

pub fn topic(id: &str, name: &str) -> Topic {
    Topic::named(TopicId::new(id), Bilingual::same(name))
}

pub fn someone(id: &str, name: &str, role: Role, grade: &str) -> Person {
    Person { grade: Some(GradeId::new(grade)), ..Person::named(PersonId::new(id), name, role) }
}

pub fn teaches(mut person: Person, topic: &str, level: u8) -> Person {
    person.offers.push(Offer { topic: TopicId::new(topic), level, extra: serde_json::Map::new() });
    person
}

pub fn wants(mut person: Person, topic: &str, now: u8, wanted: u8) -> Person {
    let extra = serde_json::Map::new();
    person.needs.push(Need { topic: TopicId::new(topic), now, wanted, importance: 3, extra });
    person
}
