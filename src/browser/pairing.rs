//! The page's side of pairing: asks the worker, hears its progress, and can call a run off at once.
//!
//! The worker remembers the program it was told last, so only what differs is sent; it may also be told ahead of
//! a question ([`Pairing::look_ahead`]). Where no worker starts the page pairs by itself: the same answer, without
//! progress in between.

use super::task;
use super::worker::{BackgroundWorker, knows_vectors};
use crate::matching::service::{Answer, Found, Inquiry, PROTOCOL, Task, serve, tell};
use crate::matching::{Extract, Flow, Outcome, PairingError, Progress};
use crate::program::Program;
use std::cell::RefCell;
use std::rc::Rc;

/// How long a question that nobody waits for any more may keep the worker, in milliseconds. What takes longer is
/// ended with its worker, which forgets what it knew.
const PATIENCE: i32 = 20;

/// One place from which the worker is asked, one question at a time; clones are the same place.
#[derive(Clone)]
pub struct Pairing {
    host: Rc<RefCell<Host>>,
    asker: u32,
}

/// The worker, and what is asked of it.
#[derive(Default)]
struct Host {
    worker: WorkerState,
    /// The program that the worker knows, and what it goes by.
    told: Option<(u32, Rc<Extract>)>,
    /// A program to look ahead at once the worker listens.
    ahead: Option<Rc<Extract>>,
    /// What is asked, in order.
    questions: Vec<Question>,
    /// Numbers that the worker may still be at, though nobody waits for them.
    given_up: Vec<u32>,
    number: u32,
    key: u32,
    askers: u32,
}

#[derive(Default)]
enum WorkerState {
    /// Not started, or ended.
    #[default]
    None,
    /// Started; it has not said yet that it listens.
    Starting(BackgroundWorker),
    /// It listens.
    Ready(BackgroundWorker),
    /// None starts in this browser: the page does it.
    Impossible,
}

/// A question under way.
struct Question {
    number: u32,
    asker: u32,
    program: Rc<Extract>,
    inquiry: Inquiry,
    posted: bool,
    on_progress: Rc<dyn Fn(Progress)>,
    on_done: Box<dyn FnOnce(Result<Answered, PairingError>)>,
}

/// What a question was answered with.
enum Answered {
    Paired(Box<Outcome>),
    Found(Box<Found>),
}

impl Pairing {
    /// A place to ask from. The worker is loaded with the first question, or by [`Pairing::warm_up`]; it ends with
    /// the last of its places.
    pub fn new() -> Self {
        Self { host: Rc::default(), asker: 0 }
    }

    /// Another place that asks the same worker, which answers one after the other.
    pub fn beside(&self) -> Self {
        let mut host = self.host.borrow_mut();
        host.askers += 1;
        Self { host: Rc::clone(&self.host), asker: host.askers }
    }

    /// Loads the worker ahead of the first run.
    pub fn warm_up(&self) {
        if !matches!(self.host.borrow().worker, WorkerState::None) {
            return;
        }
        // The worker belongs to the host: what it calls must not keep the host.
        let (hearing, failing) = (self.while_it_lasts(), self.while_it_lasts());
        // A page under development has one worker only.
        let vectors = !cfg!(debug_assertions) && knows_vectors();
        let worker = BackgroundWorker::start(
            if vectors { "worker-vector" } else { "worker" },
            move |text| {
                if let Some(here) = hearing() {
                    here.hear(&text);
                }
            },
            move || {
                if let Some(here) = failing() {
                    here.worker_failed();
                }
            },
        );
        self.host.borrow_mut().worker = worker.map_or(WorkerState::Impossible, WorkerState::Starting);
    }

    /// Tells the worker a program nothing is asked about yet: a quick pairing is found before anybody asks.
    pub fn look_ahead(&self, program: &Program) {
        let extract = {
            let host = self.host.borrow();
            if matches!(host.worker, WorkerState::Impossible) || !host.questions.is_empty() {
                return;
            }
            Rc::new(Extract::of(program, host.sends_wishes()))
        };
        self.warm_up();
        self.host.borrow_mut().ahead = Some(extract);
        self.post();
    }

    /// Starts a run; what this place asked before is called off. `on_done` is called once, unless this run is called
    /// off.
    pub fn run(
        &self,
        program: &Program,
        on_progress: impl Fn(Progress) + 'static,
        on_done: impl FnOnce(Result<Outcome, PairingError>) + 'static,
    ) {
        self.start(program, Task::Pair, on_progress, move |answered| match answered {
            Ok(Answered::Paired(outcome)) => on_done(Ok(*outcome)),
            Ok(Answered::Found(_)) => {}
            Err(error) => on_done(Err(error)),
        });
    }

    /// Asks anything else; what this place asked before is called off. `on_done` is called once, unless it is called
    /// off too.
    pub fn ask_about(
        &self,
        program: &Program,
        task: Task,
        on_progress: impl Fn(Progress) + 'static,
        on_done: impl FnOnce(Result<Found, PairingError>) + 'static,
    ) {
        self.start(program, task, on_progress, move |answered| match answered {
            Ok(Answered::Found(found)) => on_done(Ok(*found)),
            Ok(Answered::Paired(_)) => {}
            Err(error) => on_done(Err(error)),
        });
    }

    fn start(
        &self,
        program: &Program,
        task: Task,
        on_progress: impl Fn(Progress) + 'static,
        on_done: impl FnOnce(Result<Answered, PairingError>) + 'static,
    ) {
        self.give_up();
        self.warm_up();
        let number = {
            let mut host = self.host.borrow_mut();
            host.number = host.number.wrapping_add(1);
            host.ahead = None;
            let with_wishes = task.with_wishes(&program.rules) || host.sends_wishes();
            let inquiry = Inquiry::of(task, program);
            let program = Rc::new(Extract::of(program, with_wishes));
            let question = Question {
                number: host.number,
                asker: self.asker,
                program,
                inquiry,
                posted: false,
                on_progress: Rc::new(on_progress),
                on_done: Box::new(on_done),
            };
            host.questions.push(question);
            host.number
        };
        let here = matches!(self.host.borrow().worker, WorkerState::Impossible);
        if here { self.run_here(number) } else { self.post() }
    }

    /// Calls off what this place asked: its worker ends at once, and another is loaded.
    pub fn cancel(&self) {
        if self.take_own().is_some_and(|question| question.posted) {
            self.restart();
        }
    }

    /// Waits no longer for what this place asked. The worker is ended only if it cannot let go of it soon.
    fn give_up(&self) {
        let Some(number) = self.take_own().filter(|question| question.posted).map(|question| question.number)
        else {
            return;
        };
        self.host.borrow_mut().given_up.push(number);
        let later = self.while_it_lasts();
        task::after(PATIENCE, move || {
            let Some(here) = later() else { return };
            let still = here.host.borrow().given_up.contains(&number);
            if still {
                here.restart();
            }
        });
    }

    /// This place for later, if it is still there then.
    fn while_it_lasts(&self) -> impl Fn() -> Option<Self> + 'static {
        let (host, asker) = (Rc::downgrade(&self.host), self.asker);
        move || Some(Self { host: host.upgrade()?, asker })
    }

    fn take_own(&self) -> Option<Question> {
        let mut host = self.host.borrow_mut();
        let at = host.questions.iter().position(|question| question.asker == self.asker)?;
        Some(host.questions.remove(at))
    }

    /// Ends the worker and loads another; what others wait for is asked again.
    fn restart(&self) {
        {
            let mut host = self.host.borrow_mut();
            if matches!(host.worker, WorkerState::Impossible) {
                return;
            }
            host.worker = WorkerState::None;
            host.told = None;
            host.given_up.clear();
            for question in &mut host.questions {
                question.posted = false;
            }
        }
        self.warm_up();
    }

    /// Puts what is still to be asked to a worker that listens; else it waits for that.
    fn post(&self) {
        let refused = self.host.borrow_mut().post().is_err();
        if refused {
            self.worker_failed();
        }
    }

    fn hear(&self, text: &str) {
        let Some(answer) = Answer::from_json(text) else { return };
        match answer {
            Answer::Ready { protocol: PROTOCOL } => {
                let mut host = self.host.borrow_mut();
                host.worker = match std::mem::take(&mut host.worker) {
                    WorkerState::Starting(worker) => WorkerState::Ready(worker),
                    other => other,
                };
                drop(host);
                self.post();
            }
            // An old worker from a cache.
            Answer::Ready { .. } | Answer::Misunderstood { .. } => self.worker_failed(),
            Answer::Progress { number, progress } => self.progressed(number, progress),
            Answer::Done { number, outcome } => self.done(number, Ok(Answered::Paired(outcome))),
            Answer::Found { number, found } => self.done(number, Ok(Answered::Found(found))),
            Answer::Failed { number, error } => self.done(number, Err(error)),
            Answer::Missing { number } => {
                let mut host = self.host.borrow_mut();
                host.told = None;
                host.given_up.retain(|&given_up| given_up != number);
                for question in host.questions.iter_mut().filter(|question| question.number == number) {
                    question.posted = false;
                }
                drop(host);
                self.post();
            }
        }
    }

    fn progressed(&self, number: u32, progress: Progress) {
        let tell = {
            let host = self.host.borrow();
            let asked = host.questions.iter().find(|question| question.number == number);
            asked.map(|question| Rc::clone(&question.on_progress))
        };
        if let Some(tell) = tell {
            tell(progress);
        }
    }

    /// Hands an answer on; one that nobody waits for any more is dropped.
    fn done(&self, number: u32, result: Result<Answered, PairingError>) {
        let question = {
            let mut host = self.host.borrow_mut();
            host.given_up.retain(|&given_up| given_up != number);
            let at = host.questions.iter().position(|question| question.number == number);
            at.map(|at| host.questions.remove(at))
        };
        if let Some(question) = question {
            (question.on_done)(result);
        }
    }

    fn worker_failed(&self) {
        let numbers: Vec<u32> = {
            let mut host = self.host.borrow_mut();
            // Ending a worker from within its own call is left to the end of that call.
            let broken = std::mem::replace(&mut host.worker, WorkerState::Impossible);
            task::after(0, move || drop(broken));
            host.questions.iter().map(|question| question.number).collect()
        };
        for number in numbers {
            self.run_here(number);
        }
    }

    /// Answers on the page, once the page has drawn that it is at it.
    fn run_here(&self, number: u32) {
        let later = self.while_it_lasts();
        task::after(30, move || {
            let Some(here) = later() else { return };
            let message = {
                let host = here.host.borrow();
                let asked = host.questions.iter().find(|question| question.number == number);
                asked.map(|asked| tell(number, (0, &asked.program), None, Some(asked.inquiry.clone())))
            };
            let Some(message) = message else { return };
            serve(&message, &mut |answer| {
                match answer {
                    Answer::Done { outcome, .. } => here.done(number, Ok(Answered::Paired(outcome))),
                    Answer::Found { found, .. } => here.done(number, Ok(Answered::Found(found))),
                    Answer::Failed { error, .. } => here.done(number, Err(error)),
                    _ => {}
                }
                Flow::GoOn
            });
        });
    }
}

impl Host {
    /// Wishes that the worker knows stay in what it is told, so that nobody goes out again to be without them.
    fn sends_wishes(&self) -> bool {
        self.told.as_ref().is_some_and(|(_, program)| program.has_wishes())
    }

    fn post(&mut self) -> Result<(), super::BrowserError> {
        let WorkerState::Ready(worker) = &self.worker else { return Ok(()) };
        let waiting = self.questions.iter_mut().filter(|question| !question.posted);
        let mut outgoing: Vec<(u32, Rc<Extract>, Option<Inquiry>)> = waiting
            .map(|question| {
                question.posted = true;
                (question.number, Rc::clone(&question.program), Some(question.inquiry.clone()))
            })
            .collect();
        let known = self.told.as_ref().map(|(_, program)| program);
        if let Some(program) = self.ahead.take().filter(|program| known != Some(program)) {
            outgoing.push((0, program, None));
        }
        for (number, program, inquiry) in outgoing {
            self.key = self.key.wrapping_add(1);
            let held = self.told.as_ref().map(|(key, program)| (*key, &**program));
            let message = tell(number, (self.key, &program), held, inquiry);
            worker.post_with_bytes(&message.text, &message.bytes)?;
            self.told = Some((self.key, program));
        }
        Ok(())
    }
}
