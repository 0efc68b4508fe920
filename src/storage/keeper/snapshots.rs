//! Folding the journal into a snapshot: rarely, by one leader, and deleting nothing that is not covered twice.

use super::super::frame::units;
use super::super::key::{self, Kept, key, parse};
use super::super::ports::{LocalStore, Mirror, Write};
use super::super::record::{self, Stored};
use super::super::snapshot::{self, Head, LARGEST_SNAPSHOT, SCHEMA};
use super::super::status::SnapshotRefused;
use super::super::taken::Taken;
use super::Keeper;
use crate::program::{Edit, Ledger, ProgramId, TabId};
use std::collections::BTreeSet;
use std::future::Future;

/// A snapshot is due after so many journal records.
pub const MOST_RECORDS: usize = 200;
/// A snapshot is due after so many units of journal.
pub const MOST_UNITS: usize = 256 * 1024;
/// A snapshot is due after so many milliseconds with anything in the journal.
pub const LONGEST: u64 = 15 * 60 * 1_000;
/// Without a durable store a record is deleted only when what covers it is this old, in milliseconds.
const SETTLED: u64 = 60_000;

/// Why it is asked whether a snapshot is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Some time has passed, or something was appended.
    Tick,
    /// The page was hidden: nobody waits for it now.
    Hidden,
    /// Somebody wants one now.
    Asked,
}

/// A snapshot to be written: taken at one moment, written over several.
struct Plan {
    id: ProgramId,
    state: String,
    taken: Taken,
    people: usize,
    records: usize,
    people_removed: usize,
    anything_removed: bool,
    suspect: bool,
    now: u64,
}

/// A stored snapshot: in which slot, in which stores.
struct Slot {
    number: u64,
    head: Head,
    in_mirror: bool,
}

impl<L: LocalStore + 'static, M: Mirror + 'static> Keeper<L, M> {
    /// Takes a snapshot of the open program if this tab leads and one is due; await it to have it written.
    /// The ledger must have taken in everything that was handed out so far.
    pub fn snapshot_if_due(
        &self,
        ledger: &Ledger,
        now: u64,
        occasion: Occasion,
    ) -> Option<impl Future<Output = Result<(), SnapshotRefused>> + use<L, M>> {
        let plan = self.plan(ledger, now, occasion)?;
        self.0.state.borrow_mut().snapshot_runs = true;
        let keeper = self.clone();
        Some(async move {
            let outcome = keeper.write_snapshot(plan).await;
            keeper.0.state.borrow_mut().snapshot_runs = false;
            outcome
        })
    }

    fn plan(&self, ledger: &Ledger, now: u64, occasion: Occasion) -> Option<Plan> {
        let leads = self.leads(now);
        let state = self.0.state.borrow();
        let program = ledger.program();
        let desk = state.desk.as_ref().filter(|desk| desk.id == program.id)?;
        let waited = now.saturating_sub(desk.snapshot_at);
        let due = match occasion {
            Occasion::Asked => true,
            Occasion::Hidden => desk.records > 0 && waited > SETTLED || desk.snapshot_is_due,
            Occasion::Tick => {
                desk.records > MOST_RECORDS
                    || desk.units > MOST_UNITS
                    || desk.records > 0 && waited > LONGEST
                    || desk.snapshot_is_due
            }
        };
        if !due || !leads || state.snapshot_runs {
            return None;
        }
        let edits = || ledger.log().iter().flat_map(|change| change.edits.iter());
        Some(Plan {
            id: program.id.clone(),
            state: snapshot::write_state(program, ledger.log()),
            taken: if self.0.safeguards.contiguity { desk.taken.clone() } else { desk.taken.carelessly() },
            people: program.people.len(),
            records: snapshot::size(program),
            people_removed: snapshot::people_removed(ledger.log(), program),
            anything_removed: edits().any(|edit| matches!(edit, Edit::Remove { .. })),
            suspect: desk.suspect,
            now,
        })
    }

    async fn write_snapshot(&self, plan: Plan) -> Result<(), SnapshotRefused> {
        self.flush().await;
        let slots = self.slots(&plan.id).await;
        let newest = slots.iter().max_by_key(|slot| slot.head.generation);
        self.check(&plan, &slots, newest.map(|slot| &slot.head))?;
        let generation = newest.map_or(0, |slot| slot.head.generation) + 1;
        let head = Head {
            generation,
            schema: SCHEMA,
            covers: plan.taken.clone(),
            saved_at: plan.now,
            people: plan.people,
            records: plan.records,
        };
        let name = key(&plan.id, &Kept::Slot(generation % 2));
        let text = snapshot::write(&name, &head, &plan.state);
        let local_journal = self.0.local.keys(&key::journal(&plan.id)).unwrap_or_default();
        let mirrored = self.0.mirror.keys(&key::journal(&plan.id)).await;
        let mut in_mirror: BTreeSet<String> = mirrored.iter().flatten().cloned().collect();
        let mut batch = vec![Write::Put(name.clone(), text.clone())];
        // Records of tabs that died before they could bring them there.
        for record in local_journal.iter().filter(|record| !in_mirror.contains(*record)) {
            if let Ok(Some(value)) = self.0.local.get(record)
                && matches!(record::read(record, &value), Ok(Stored::Whole(_)))
            {
                batch.push(Write::Put(record.clone(), value));
            }
        }
        let brought: Vec<String> = batch.iter().skip(1).map(|write| write.key().to_owned()).collect();
        let in_durable = self.0.mirror.write(batch).await.is_ok();
        if in_durable {
            in_mirror.extend(brought);
        }
        let small = units(&text) <= LARGEST_SNAPSHOT || !in_durable;
        let in_fast = small && self.set(&name, &text).is_ok();
        if !in_fast && in_durable {
            // The stub frees room, and says where the snapshot is.
            let _ = self.set(&name, &record::stub(&name, text.len()));
        }
        if !in_fast && !in_durable {
            return Err(SnapshotRefused::NotKept);
        }
        let previous = slots.iter().filter(|slot| slot.number != generation % 2);
        let previous: Vec<&Slot> = previous.collect();
        self.delete_covered(&plan, &previous, &local_journal, &in_mirror, in_durable).await;
        if let Some(desk) = self.0.state.borrow_mut().desk.as_mut().filter(|desk| desk.id == plan.id) {
            desk.records = 0;
            desk.units = 0;
            desk.snapshot_at = plan.now;
            desk.snapshot_is_due = false;
        }
        Ok(())
    }

    /// The stored snapshots that are whole, in either store.
    async fn slots(&self, id: &ProgramId) -> Vec<Slot> {
        let mut slots: Vec<Slot> = Vec::new();
        for number in [0, 1] {
            let name = key(id, &Kept::Slot(number));
            let mirrored = self.0.mirror.get(&name).await.ok().flatten();
            let local = self.0.local.get(&name).ok().flatten();
            for (value, in_mirror) in [(mirrored, true), (local, false)] {
                if let Some(head) = value.and_then(|value| head_of(&name, &value))
                    && slots.iter().all(|known| known.head != head)
                {
                    slots.push(Slot { number, head, in_mirror });
                }
            }
        }
        slots
    }

    fn check(&self, plan: &Plan, slots: &[Slot], newest: Option<&Head>) -> Result<(), SnapshotRefused> {
        if !self.leads(plan.now) {
            return Err(SnapshotRefused::NotLeading);
        }
        if slots.iter().any(|slot| slot.head.schema > SCHEMA) {
            return Err(SnapshotRefused::Newer);
        }
        let behind = slots.iter().any(|slot| !plan.taken.reaches(&slot.head.covers));
        if behind && self.0.safeguards.not_behind {
            return Err(SnapshotRefused::Behind);
        }
        if !self.0.safeguards.gates {
            return Ok(());
        }
        if let Some(stored) = newest {
            if plan.records == 0 && stored.records > 0 && !plan.anything_removed {
                return Err(SnapshotRefused::Emptied);
            }
            let lost = stored.people.saturating_sub(plan.people);
            if plan.people * 2 < stored.people && plan.people_removed < lost {
                return Err(SnapshotRefused::LostPeople);
            }
        }
        if plan.suspect { Err(SnapshotRefused::LostPeople) } else { Ok(()) }
    }

    /// Deletes the records that two generations cover, where the durable store has them.
    async fn delete_covered(
        &self,
        plan: &Plan,
        previous: &[&Slot],
        local_journal: &[String],
        in_mirror: &BTreeSet<String>,
        in_durable: bool,
    ) {
        let rules = self.0.safeguards;
        let covered = |record: &String, by: &dyn Fn(&Slot) -> bool| {
            let Some((tab, seq)) = record_of(record) else { return false };
            let twice = previous.iter().any(|slot| by(slot) && slot.head.covers.has(&tab, seq));
            plan.taken.has(&tab, seq) && (twice || !rules.two_generations)
        };
        let settled = |slot: &Slot| slot.head.saved_at.saturating_add(SETTLED) <= plan.now;
        let no_mirror = self.0.state.borrow().no_mirror;
        for record in local_journal {
            let safe = if no_mirror {
                covered(record, &settled)
            } else {
                covered(record, &|_| true) && (in_durable && in_mirror.contains(record))
            };
            if safe || !rules.mirror_first && covered(record, &|_| true) {
                let _ = self.0.local.remove(record);
            }
        }
        let there = in_mirror.iter().filter(|record| in_durable && covered(record, &|slot| slot.in_mirror));
        for record in there {
            self.line_up(Write::Delete(record.clone()), None);
        }
        self.flush().await;
    }
}

fn head_of(name: &str, value: &str) -> Option<Head> {
    match snapshot::read(name, value) {
        Ok(Stored::Whole((head, _))) => Some(head),
        _ => None,
    }
}

fn record_of(name: &str) -> Option<(TabId, u64)> {
    match parse(name)? {
        (_, Kept::Record(tab, seq)) => Some((tab, seq)),
        _ => None,
    }
}
