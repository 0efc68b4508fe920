//! The page's side of pairing: asks the worker, hears its progress, and can call a run off at once.
//!
//! Where no worker starts the page pairs by itself: the same answer, without progress in between.

use super::task;
use super::worker::{BackgroundWorker, knows_vectors};
use crate::matching::service::{Answer, Found, PROTOCOL, Task, ask, serve};
use crate::matching::{Flow, Outcome, PairingError, Progress};
use crate::program::Program;
use std::cell::RefCell;
use std::rc::Rc;

/// One place from which runs are started; clones are the same place.
#[derive(Clone, Default)]
pub struct Pairing(Rc<RefCell<State>>);

#[derive(Default)]
struct State {
    worker: WorkerState,
    run: Option<Run>,
    number: u32,
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

/// A run under way.
struct Run {
    number: u32,
    question: String,
    on_progress: Rc<dyn Fn(Progress)>,
    on_done: Box<dyn FnOnce(Result<Answered, PairingError>)>,
}

/// What a question was answered with.
enum Answered {
    Paired(Box<Outcome>),
    Found(Box<Found>),
}

impl Pairing {
    /// A place to start runs from. The worker is loaded with the first run, or by [`Pairing::warm_up`].
    pub fn new() -> Self {
        Self::default()
    }

    /// Loads the worker ahead of the first run.
    pub fn warm_up(&self) {
        if !matches!(self.0.borrow().worker, WorkerState::None) {
            return;
        }
        let (hearing, failing) = (self.clone(), self.clone());
        // A page under development has one worker only.
        let vectors = !cfg!(debug_assertions) && knows_vectors();
        let worker = BackgroundWorker::start(
            if vectors { "worker-vector" } else { "worker" },
            move |text| hearing.hear(&text),
            move || failing.worker_failed(),
        );
        self.0.borrow_mut().worker = worker.map_or(WorkerState::Impossible, WorkerState::Starting);
    }

    /// Starts a run; one under way is called off. `on_done` is called once, unless this run is called off.
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

    /// Asks anything else; what is under way is called off. `on_done` is called once, unless it is called off too.
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
        self.cancel();
        self.warm_up();
        let number = {
            let mut state = self.0.borrow_mut();
            state.number = state.number.wrapping_add(1);
            state.run = Some(Run {
                number: state.number,
                question: ask(state.number, program, task),
                on_progress: Rc::new(on_progress),
                on_done: Box::new(on_done),
            });
            state.number
        };
        let here = matches!(self.0.borrow().worker, WorkerState::Impossible);
        if here { self.run_here(number) } else { self.ask() }
    }

    /// Calls the run under way off: its worker ends at once, and another is loaded for the next run.
    pub fn cancel(&self) {
        let mut state = self.0.borrow_mut();
        if state.run.take().is_some() && !matches!(state.worker, WorkerState::Impossible) {
            state.worker = WorkerState::None;
        }
    }

    /// Puts the question to a worker that listens; else it waits for that.
    fn ask(&self) {
        let refused = {
            let state = self.0.borrow();
            match (&state.worker, &state.run) {
                (WorkerState::Ready(worker), Some(run)) => worker.post(&run.question).is_err(),
                _ => false,
            }
        };
        if refused {
            self.worker_failed();
        }
    }

    fn hear(&self, text: &str) {
        let Some(answer) = Answer::from_json(text) else { return };
        let current = self.0.borrow().run.as_ref().map(|run| run.number);
        if answer.number().is_some() && answer.number() != current {
            return; // to a question given up since
        }
        match answer {
            Answer::Ready { protocol: PROTOCOL } => {
                let mut state = self.0.borrow_mut();
                state.worker = match std::mem::take(&mut state.worker) {
                    WorkerState::Starting(worker) => WorkerState::Ready(worker),
                    other => other,
                };
                drop(state);
                self.ask();
            }
            // An old worker from a cache.
            Answer::Ready { .. } | Answer::Misunderstood { .. } => self.worker_failed(),
            Answer::Progress { progress, .. } => self.tell(progress),
            Answer::Done { outcome, .. } => self.done(Ok(Answered::Paired(outcome))),
            Answer::Found { found, .. } => self.done(Ok(Answered::Found(found))),
            Answer::Failed { error, .. } => self.done(Err(error)),
        }
    }

    fn tell(&self, progress: Progress) {
        let tell = self.0.borrow().run.as_ref().map(|run| Rc::clone(&run.on_progress));
        if let Some(tell) = tell {
            tell(progress);
        }
    }

    fn done(&self, result: Result<Answered, PairingError>) {
        let run = self.0.borrow_mut().run.take();
        if let Some(run) = run {
            (run.on_done)(result);
        }
    }

    fn worker_failed(&self) {
        let number = {
            let mut state = self.0.borrow_mut();
            // Ending a worker from within its own call is left to the end of that call.
            let broken = std::mem::replace(&mut state.worker, WorkerState::Impossible);
            task::after(0, move || drop(broken));
            state.run.as_ref().map(|run| run.number)
        };
        if let Some(number) = number {
            self.run_here(number);
        }
    }

    /// Pairs on the page, once the page has drawn that it is at it.
    fn run_here(&self, number: u32) {
        let pairing = self.clone();
        task::after(30, move || {
            let question = {
                let state = pairing.0.borrow();
                state.run.as_ref().filter(|run| run.number == number).map(|run| run.question.clone())
            };
            let Some(question) = question else { return };
            serve(&question, &mut |answer| {
                match answer {
                    Answer::Done { outcome, .. } => pairing.done(Ok(Answered::Paired(outcome))),
                    Answer::Found { found, .. } => pairing.done(Ok(Answered::Found(found))),
                    Answer::Failed { error, .. } => pairing.done(Err(error)),
                    _ => {}
                }
                Flow::GoOn
            });
        });
    }
}
