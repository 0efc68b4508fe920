//! What the page and the worker say to each other, as JSON texts, and the worker's whole work as a plain
//! function: tested on the host, and used on the page where no worker starts.
//!
//! A worker says [`Answer::Ready`] when it listens; what is posted to it before is lost. Every question has a
//! number, which its answers carry: the page drops answers to questions it has given up.

use super::pair::{Flow, Outcome, PairingError, Progress, pair_people};
use super::rematch::{Rematch, rematch};
use super::trial::{Trials, try_rules};
use super::what_if::{AimResult, Firmness, WhatIf, aims_side_by_side, firmness, what_if};
use crate::program::{
    Bilingual, Constraint, Objective, Pair, PairKey, Person, PersonId, Program, ProgramId, Record, Rules,
    Setup, Topic, TopicId,
};
use serde::{Deserialize, Serialize};

/// Both sides must speak this version: file names of workers carry no hash, so an old one may be cached.
pub const PROTOCOL: u32 = 4;

/// What is asked about a program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Pair the people.
    #[default]
    Pair,
    /// What if these two were a pair, or were not?
    WhatIf {
        /// Who would teach.
        mentor: PersonId,
        /// Who would learn.
        mentee: PersonId,
    },
    /// How firmly does each pair hold?
    Firmness,
    /// What would each aim give?
    Aims,
    /// What could become of the approved pairs, from touching none to touching all?
    Rematch,
    /// What would each of these sets of rules give, against the program's own?
    Try {
        /// The rules to try.
        rules: Vec<Rules>,
    },
}

impl Task {
    /// Whether it looks at wishes, in a program with these rules.
    fn with_wishes(&self, rules: &Rules) -> bool {
        let wishes = |rules: &Rules| rules.objective == Objective::WishesFirst;
        wishes(rules)
            || match self {
                Self::Aims => true,
                Self::Try { rules } => rules.iter().any(wishes),
                Self::Pair | Self::WhatIf { .. } | Self::Firmness | Self::Rematch => false,
            }
    }
}

/// What was found beside a pairing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// To [`Task::WhatIf`].
    WhatIf(WhatIf),
    /// To [`Task::Firmness`].
    Firmness(Vec<Firmness>),
    /// To [`Task::Aims`].
    Aims(Vec<AimResult>),
    /// To [`Task::Rematch`].
    Rematch(Rematch),
    /// To [`Task::Try`].
    Tried(Trials),
}

/// A question to the worker about these people.
#[derive(Debug, Serialize, Deserialize)]
pub struct Question {
    protocol: u32,
    number: u32,
    task: Task,
    setup: Setup,
    rules: Rules,
    topics: Vec<TopicId>,
    people: Vec<Person>,
    constraints: Vec<Constraint>,
    /// Approved pairs, mentor and mentee, where they count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    running: Vec<(PersonId, PersonId)>,
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It listens, and speaks this version.
    Ready {
        /// Which version.
        protocol: u32,
    },
    /// How far the run is.
    Progress {
        /// Which question.
        number: u32,
        /// How far.
        progress: Progress,
    },
    /// The result.
    Done {
        /// Which question.
        number: u32,
        /// The result.
        outcome: Box<Outcome>,
    },
    /// The answer to another question than who with whom.
    Found {
        /// Which question.
        number: u32,
        /// The answer.
        found: Box<Found>,
    },
    /// No result.
    Failed {
        /// Which question.
        number: u32,
        /// Why.
        error: PairingError,
    },
    /// The question could not be read, or was asked in another version.
    Misunderstood {
        /// The version spoken.
        protocol: u32,
    },
}

impl Answer {
    /// The question answered; none for [`Answer::Ready`] and [`Answer::Misunderstood`].
    pub fn number(&self) -> Option<u32> {
        match self {
            Self::Progress { number, .. }
            | Self::Done { number, .. }
            | Self::Found { number, .. }
            | Self::Failed { number, .. } => Some(*number),
            Self::Ready { .. } | Self::Misunderstood { .. } => None,
        }
    }

    /// As text.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// From text; none for a text that is no answer.
    pub fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

/// The question as text. It carries what the engine looks at, and neither names nor notes nor contacts.
pub fn question(number: u32, program: &Program) -> String {
    ask(number, program, Task::Pair)
}

/// Any question as text.
pub fn ask(number: u32, program: &Program, task: Task) -> String {
    let setup = Setup {
        grades: program.setup.grades.clone(),
        group_form: program.setup.group_form,
        ..Setup::default()
    };
    // Wishes are private: they go out only where they count.
    let running = match task {
        Task::Rematch => {
            program.living_pairs().map(|(key, _)| (key.mentor.clone(), key.mentee.clone())).collect()
        }
        _ => Vec::new(),
    };
    let with_wishes = task.with_wishes(&program.rules);
    let question = Question {
        protocol: PROTOCOL,
        number,
        task,
        setup,
        rules: program.rules.clone(),
        topics: program.topics.keys().cloned().collect(),
        people: program.people.values().map(|person| looked_at(person, with_wishes)).collect(),
        constraints: program.constraints.values().cloned().collect(),
        running,
    };
    serde_json::to_string(&question).unwrap_or_default()
}

fn looked_at(person: &Person, with_wishes: bool) -> Person {
    Person {
        grade: person.grade.clone(),
        unit: person.unit.clone(),
        place: person.place.clone(),
        manager: person.manager_id().cloned().map(crate::program::Manager::Person),
        appraiser: person.appraiser.clone(),
        languages: person.languages.clone(),
        availability: person.availability,
        meets: person.meets,
        mentor_capacity: person.mentor_capacity,
        mentee_capacity: person.mentee_capacity,
        needs: person.needs.clone(),
        offers: person.offers.clone(),
        interests: person.interests.clone(),
        style: person.style,
        vetoes: person.vetoes.clone(),
        wishes: if with_wishes { person.wishes.clone() } else { Vec::new() },
        paused: person.paused,
        ..Person::named(person.id.clone(), "", person.role)
    }
}

impl Question {
    fn into_program(self) -> Program {
        let mut program = Program::new(ProgramId::new(""));
        program.setup = self.setup;
        program.rules = self.rules;
        program.topics =
            self.topics.into_iter().map(|id| (id.clone(), Topic::named(id, Bilingual::default()))).collect();
        program.people = self.people.into_iter().map(|person| (person.key(), person)).collect();
        program.constraints = self.constraints.into_iter().map(|c| (c.key(), c)).collect();
        let running = self.running.into_iter().map(|(mentor, mentee)| {
            let key = PairKey::new(&mentor, &mentee);
            let pair = Pair::approved(&key, 0, None);
            (key, pair)
        });
        program.pairs = running.collect();
        program
    }
}

/// Answers a question: progress as it comes, then one answer that ends it. `say` may stop the run.
pub fn serve(text: &str, say: &mut dyn FnMut(Answer) -> Flow) {
    let question = serde_json::from_str::<Question>(text).ok().filter(|q| q.protocol == PROTOCOL);
    let Some(question) = question else {
        say(Answer::Misunderstood { protocol: PROTOCOL });
        return;
    };
    let (number, task) = (question.number, question.task.clone());
    let program = question.into_program();
    let mut last = (None, 0);
    let mut report = |progress: Progress| {
        // A hundred reports a stage are plenty.
        let percent = progress.done * 100 / progress.of.max(1);
        if last == (Some(progress.stage), percent) {
            return Flow::GoOn;
        }
        last = (Some(progress.stage), percent);
        say(Answer::Progress { number, progress })
    };
    let found = |found: Found| Answer::Found { number, found: Box::new(found) };
    let result = match task {
        Task::Pair => pair_people(&program, &mut report)
            .map(|outcome| Answer::Done { number, outcome: Box::new(outcome) }),
        Task::WhatIf { mentor, mentee } => {
            what_if(&program, &mentor, &mentee).map(|what| found(Found::WhatIf(what)))
        }
        Task::Firmness => firmness(&program, &mut report).map(|firm| found(Found::Firmness(firm))),
        Task::Rematch => rematch(&program, &mut report).map(|rematch| found(Found::Rematch(rematch))),
        Task::Aims => aims_side_by_side(&program, &mut report).map(|aims| found(Found::Aims(aims))),
        Task::Try { rules } => {
            try_rules(&program, &rules, &mut report).map(|trials| found(Found::Tried(trials)))
        }
    };
    say(result.unwrap_or_else(|error| Answer::Failed { number, error }));
}
