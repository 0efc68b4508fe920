//! Random schedules of three tabs: edits, letters that arrive late or never, stale reads, snapshots, leaders that
//! change, tabs that close, browsers that die. Nothing that was saved is ever gone.

use super::world::{Tab, World};
use balik::storage::{Letter, OpenError, SnapshotRefused, Status};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Step {
    Edit(usize),
    Undo(usize),
    Deliver(usize),
    LoseLetters(usize),
    Flush(usize),
    LookAway(usize),
    Pass,
    Snapshot,
    NextLeader,
    Reopen(usize),
    CatchUp(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let tab = 0..3_usize;
    prop_oneof![
        6 => tab.clone().prop_map(Step::Edit),
        1 => tab.clone().prop_map(Step::Undo),
        3 => tab.clone().prop_map(Step::Deliver),
        1 => tab.clone().prop_map(Step::LoseLetters),
        3 => tab.clone().prop_map(Step::Flush),
        1 => tab.clone().prop_map(Step::LookAway),
        2 => Just(Step::Pass),
        3 => Just(Step::Snapshot),
        1 => Just(Step::NextLeader),
        1 => tab.clone().prop_map(Step::Reopen),
        1 => tab.prop_map(Step::CatchUp),
    ]
}

/// What is known about each edit.
#[derive(Default)]
struct Book {
    /// By tab: edits that are not known to be on disk.
    pending: [Vec<String>; 3],
    saved: Vec<String>,
    made: Vec<String>,
    undone: Vec<String>,
}

struct Play {
    world: World,
    tabs: Vec<Tab>,
    inboxes: [Vec<Letter>; 3],
    leader: usize,
    book: Book,
}

impl Play {
    fn new(world: World) -> Self {
        let tabs = vec![world.start(), world.open().unwrap(), world.open().unwrap()];
        tabs[0].lead();
        Self { world, tabs, inboxes: Default::default(), leader: 0, book: Book::default() }
    }

    fn tell(&mut self, from: usize, letter: &Letter) {
        for (at, inbox) in self.inboxes.iter_mut().enumerate() {
            if at != from {
                inbox.push(letter.clone());
            }
        }
    }

    fn take(&mut self, step: &Step) {
        match *step {
            Step::Edit(at) => {
                let name = format!("e{}", self.book.made.len());
                let letter = self.tabs[at].add(&name);
                self.book.made.push(name.clone());
                self.book.pending[at].push(name);
                self.tell(at, &letter);
            }
            Step::Undo(at) => {
                let before: Vec<String> = self.tabs[at].people().iter().map(|&p| p.to_owned()).collect();
                let Some(letter) = self.tabs[at].undo() else { return };
                let gone = before.into_iter().filter(|name| !self.tabs[at].has(name));
                self.book.undone.extend(gone);
                self.tell(at, &letter);
            }
            Step::Deliver(at) => {
                for letter in std::mem::take(&mut self.inboxes[at]) {
                    self.tabs[at].hear(&letter);
                }
            }
            Step::LoseLetters(at) => self.inboxes[at].clear(),
            Step::Flush(at) => {
                let status = self.tabs[at].flush();
                if matches!(status, Status::Saved | Status::KeptHere(_)) {
                    self.book.saved.append(&mut self.book.pending[at]);
                }
            }
            Step::LookAway(at) => self.tabs[at].local.look_away(),
            Step::Pass => {
                self.world.pass(61_000);
                self.tabs.iter().for_each(|tab| tab.local.look_again());
            }
            Step::Snapshot => {
                let leader = &mut self.tabs[self.leader];
                if leader.snapshot() == Some(Err(SnapshotRefused::Behind)) {
                    leader.catch_up();
                }
            }
            Step::NextLeader => {
                self.tabs[self.leader].keeper.stop_leading();
                self.leader = (self.leader + 1) % 3;
                self.tabs[self.leader].keeper.lead(self.world.now());
            }
            Step::Reopen(at) => {
                // Closed: what it wrote into the fast store is there, what waited for the mirror is not lost.
                self.book.saved.append(&mut self.book.pending[at]);
                self.inboxes[at].clear();
                self.tabs[at] = self.world.open().unwrap();
                if at == self.leader {
                    self.tabs[at].keeper.lead(self.world.now());
                }
            }
            Step::CatchUp(at) => self.tabs[at].catch_up(),
        }
    }

    fn check(&self, world: &World, must: &[String]) -> Result<(), TestCaseError> {
        let again = match world.open() {
            Ok(again) => again,
            // It died before the program itself was saved, and so was nothing in it.
            Err(OpenError::NoSuchProgram(_)) if must.is_empty() => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(format!("{error:?}"))),
        };
        for name in must.iter().filter(|name| !self.book.undone.contains(name)) {
            prop_assert!(again.has(name), "{} is gone; notices {:?}", name, again.notices);
        }
        for name in again.people() {
            prop_assert!(self.book.made.iter().any(|made| made == name));
        }
        again.assert_nothing_twice();
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, ..ProptestConfig::default() })]

    #[test]
    fn no_schedule_of_three_tabs_loses_an_edit(
        steps in proptest::collection::vec(step(), 1..80),
        has_mirror: bool,
    ) {
        let world = if has_mirror { World::new() } else { World::without_mirror() };
        let mut play = Play::new(world);
        for step in &steps {
            play.take(step);
        }
        // The tabs are closed without another word: everything they wrote is there.
        play.check(&play.world, &play.book.made)?;
        // In the end all tabs that hear and read everything show the same.
        for at in 0..3 {
            play.tabs[at].local.look_again();
            play.tabs[at].flush();
        }
        for at in 0..3 {
            play.take(&Step::Deliver(at));
        }
        let shown: Vec<_> = (0..3)
            .map(|at| {
                play.tabs[at].catch_up();
                if at != play.leader {
                    play.tabs[at].keeper.lead(0);
                }
                if play.tabs[at].snapshot() == Some(Err(SnapshotRefused::Behind)) {
                    play.tabs[at].catch_up();
                }
                play.tabs[at].ledger.program().clone()
            })
            .collect();
        let again = play.world.open().unwrap();
        for program in shown {
            prop_assert_eq!(&program.people, &again.ledger.program().people);
        }
    }

    #[test]
    fn a_browser_killed_at_any_moment_of_any_schedule_keeps_what_was_saved(
        steps in proptest::collection::vec(step(), 1..60),
        left: prop::sample::Index,
    ) {
        let mut play = Play::new(World::new());
        for step in &steps {
            // A tab that closes is not a promise here: only what the mirror confirmed is.
            let pending = play.book.pending.clone();
            play.take(step);
            if let Step::Reopen(at) = step {
                play.book.saved.retain(|name| !pending[*at].contains(name));
            }
        }
        let left = left.index(play.world.local.writes() + 1);
        let dead = play.world.after(play.world.local.rolled_back(left), play.world.mirror.copied());
        let saved = play.book.saved.clone();
        play.check(&dead, &saved)?;
    }
}
