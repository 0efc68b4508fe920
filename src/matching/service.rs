//! What the page and the worker say to each other, and the worker's whole work ([`Service`]) as plain code:
//! tested on the host, and used on the page where no worker starts.
//!
//! A worker says [`Answer::Ready`] when it listens; what is posted to it before is lost. Every question has a
//! number, which its answers carry: the page drops answers to questions it has given up.
//!
//! A question brings its program along: all of it, or what differs from the program the worker was told before
//! ([`tell`]), which goes by a key of the page's choice. A worker that has no program of that key, because it
//! was started anew, says [`Answer::Missing`], and is asked once more with all of it. What it worked out stays
//! with the program, so the next question about it costs what is new in it; see `held` for what that means
//! for the answers.
//! Which pairs run is no part of that: only [`Task::Rematch`] looks at it, and is told with each question
//! ([`Inquiry`]).

use super::cohort::Cohort;
use super::extract::{Extract, Parcel, unpack};
use super::held::{Held, Kept, is_quick};
use super::pair::{Flow, Outcome, PairingError, Progress};
use super::rematch::{Rematch, rematch_around};
use super::trial::Trials;
use super::what_if::{AimResult, Firmness, WhatIf, aims_side_by_side};
use crate::program::{Objective, PairKey, Person, PersonId, Program, Record, Rules};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

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
    pub fn with_wishes(&self, rules: &Rules) -> bool {
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

/// A task with what it looks at beside people and rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inquiry {
    task: Task,
    /// Approved pairs, mentor and mentee, only where they count. They go along each time: no run looks at them, so
    /// what is known of a program stays when they change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    running: Vec<(PersonId, PersonId)>,
}

impl Inquiry {
    /// About a program as it is.
    pub fn of(task: Task, program: &Program) -> Self {
        let running = match task {
            Task::Rematch => {
                program.living_pairs().map(|(key, _)| (key.mentor.clone(), key.mentee.clone())).collect()
            }
            Task::Pair | Task::WhatIf { .. } | Task::Firmness | Task::Aims | Task::Try { .. } => Vec::new(),
        };
        Self { task, running }
    }
}

/// A question to the worker about a program.
#[derive(Debug, Serialize, Deserialize)]
struct Question {
    protocol: u32,
    number: u32,
    /// What the program goes by from now on.
    key: u32,
    program: Parcel,
    /// None: nothing is asked yet.
    inquiry: Option<Inquiry>,
}

/// A question as it is sent: a text, and bytes beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// JSON.
    pub text: String,
    /// The people it speaks of.
    pub bytes: Vec<u8>,
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
    /// The question is about a program that the worker has not, or no longer: it is to be asked with all of it.
    Missing {
        /// Which question.
        number: u32,
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
            | Self::Failed { number, .. }
            | Self::Missing { number } => Some(*number),
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

/// Who with whom, as a question that stands alone.
pub fn question(number: u32, program: &Program) -> Message {
    ask(number, program, Task::Pair)
}

/// Any question, as one that stands alone.
pub fn ask(number: u32, program: &Program, task: Task) -> Message {
    let extract = Extract::of(program, task.with_wishes(&program.rules));
    tell(number, (0, &extract), None, Some(Inquiry::of(task, program)))
}

/// A question to a worker that may know a program already: `held` is the one it was told last, and what that
/// goes by. Only what differs goes out then. Without an inquiry the worker looks ahead, and says nothing.
pub fn tell(
    number: u32,
    (key, program): (u32, &Extract),
    held: Option<(u32, &Extract)>,
    inquiry: Option<Inquiry>,
) -> Message {
    let (program, bytes) = match held {
        Some((key, before)) => program.since(before, key),
        None => program.whole(),
    };
    let question = Question { protocol: PROTOCOL, number, key, program, inquiry };
    Message { text: serde_json::to_string(&question).unwrap_or_default(), bytes }
}

impl Question {
    fn read(text: &str, bytes: &[u8]) -> Option<(Self, Vec<Person>)> {
        let question = serde_json::from_str::<Self>(text).ok().filter(|q| q.protocol == PROTOCOL)?;
        Some((question, unpack(bytes)?))
    }
}

/// Answers a question that stands alone: progress as it comes, then one answer that ends it. `say` may stop the
/// run.
pub fn serve(message: &Message, say: &mut dyn FnMut(Answer) -> Flow) {
    Service::new(say).hear(&message.text, &message.bytes);
}

/// The worker's whole work. It remembers the program it was told last and what it found out about it.
pub struct Service<'s> {
    inbox: Inbox,
    say: Rc<RefCell<dyn FnMut(Answer) -> Flow + 's>>,
    work: Pin<Box<dyn Future<Output = ()> + 's>>,
}

type Inbox = Rc<RefCell<Option<(Question, Vec<Person>)>>>;

impl<'s> Service<'s> {
    /// Knows nothing yet; what it has to say goes to `say`.
    pub fn new(say: impl FnMut(Answer) -> Flow + 's) -> Self {
        let inbox = Inbox::default();
        let say: Rc<RefCell<dyn FnMut(Answer) -> Flow + 's>> = Rc::new(RefCell::new(say));
        let work = Box::pin(work(Rc::clone(&inbox), Rc::clone(&say)));
        Self { inbox, say, work }
    }

    /// Hears a question and answers it.
    pub fn hear(&mut self, text: &str, bytes: &[u8]) {
        let Some(question) = Question::read(text, bytes) else {
            (self.say.borrow_mut())(Answer::Misunderstood { protocol: PROTOCOL });
            return;
        };
        *self.inbox.borrow_mut() = Some(question);
        // It waits for nothing but questions, so that one look at it answers this one.
        let _ = self.work.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }
}

/// Question after question. What is known of a program borrows from it, so both live here, between two
/// questions; another program ends one turn of the outer loop.
async fn work(inbox: Inbox, say: Rc<RefCell<dyn FnMut(Answer) -> Flow + '_>>) {
    let asked = || poll_fn(|_| inbox.borrow_mut().take().map_or(Poll::Pending, Poll::Ready));
    let say = |answer: Answer| (say.borrow_mut())(answer);
    let (mut question, mut people) = asked().await;
    let mut last: Option<(u32, Program, Option<Kept>)> = None;
    loop {
        let known = last.take().filter(|(key, ..)| question.program.follows(*key));
        let (program, kept) = match (question.program, known) {
            (Parcel::Whole(around), _) => (around.into_program(people), None),
            (Parcel::Since { around, gone, .. }, Some((_, mut program, kept))) => {
                if let Some(around) = around {
                    around.lay_around(&mut program);
                }
                for id in &gone {
                    program.people.remove(id);
                }
                program.people.extend(people.into_iter().map(|person| (person.key(), person)));
                (program, kept)
            }
            (Parcel::Since { .. }, None) => {
                say(Answer::Missing { number: question.number });
                (question, people) = asked().await;
                continue;
            }
        };
        let mut key = question.key;
        let kept = {
            let cohort = Cohort::new(&program);
            let mut held = Held::new(&cohort);
            if let Some(kept) = kept {
                held.take_up(kept);
            }
            let (mut number, mut inquiry) = (question.number, question.inquiry);
            loop {
                match inquiry {
                    Some(inquiry) => answer(&mut held, number, inquiry, &say),
                    None if is_quick(&program) => drop(held.pair(&mut |_| Flow::GoOn)),
                    None => {}
                }
                (question, people) = asked().await;
                if !question.program.has_the_rest_of(key) {
                    break None;
                }
                if !people.is_empty() {
                    break held.keep(&people);
                }
                (key, number, inquiry) = (question.key, question.number, question.inquiry);
            }
        };
        last = Some((key, program, kept));
    }
}

fn answer(
    held: &mut Held<'_>,
    number: u32,
    Inquiry { task, running }: Inquiry,
    say: &dyn Fn(Answer) -> Flow,
) {
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
        Task::Pair => {
            held.pair(&mut report).map(|outcome| Answer::Done { number, outcome: Box::new(outcome.clone()) })
        }
        Task::WhatIf { mentor, mentee } => {
            held.what_if(&mentor, &mentee).map(|what| found(Found::WhatIf(what)))
        }
        Task::Firmness => held.firmness(&mut report).map(|firm| found(Found::Firmness(firm))),
        Task::Rematch => {
            let running: Vec<PairKey> =
                running.iter().map(|(mentor, mentee)| PairKey::new(mentor, mentee)).collect();
            rematch_around(held.cohort, &running, &mut report).map(|rematch| found(Found::Rematch(rematch)))
        }
        Task::Aims => aims_side_by_side(held.program(), &mut report).map(|aims| found(Found::Aims(aims))),
        Task::Try { rules } => held.try_rules(&rules, &mut report).map(|trials| found(Found::Tried(trials))),
    };
    say(result.unwrap_or_else(|error| Answer::Failed { number, error }));
}
