//! WHERE programs are kept: a journal of small records, a snapshot now and then, two stores of which each can
//! make the other again, and several tabs that overwrite nothing.
//!
//! Not here: the browser's own stores (`browser`, which fills the ports [`LocalStore`] and [`Mirror`]), the
//! file people save (`exchange`), and any word a person reads (`language`): states and refusals are typed.
//!
//! Start with [`Keeper`], the one door. What it promises: [`Status::Saved`] is said only when an edit is on
//! disk; damage is named and set aside, never loaded; empty never replaces non-empty.
//!
//! ```
//! use balik::program::{AuthorId, Command, Ledger, Moment, Program, ProgramId, TabId};
//! use balik::storage::memory::{Faults, LocalDisk, MirrorDisk};
//! use balik::storage::{Keeper, Occasion, Status};
//!
//! # fn main() { pollster::block_on(async {
//! let (disk, mirror, faults) = (LocalDisk::new(), MirrorDisk::new(), Faults::default());
//! let keeper = Keeper::new(disk.tab(&faults), mirror.tab(&faults), TabId::new("tab1"));
//! keeper.wake().await;
//!
//! // A new program: on the shelf, open, on its way to disk.
//! let program = Program::new(ProgramId::new("p1"));
//! keeper.create(&program, &[], 1_000).unwrap();
//! let mut ledger = Ledger::open(program, vec![], AuthorId::new("me"), keeper.tab().clone());
//!
//! // An edit: dispatch, append, post the letter to the other tabs, flush soon.
//! let mut setup = ledger.program().setup.clone();
//! setup.name = "Balik Lagi".to_owned();
//! let mut ids = || "id01".to_owned();
//! let mut moment = Moment { now: 2_000, ids: &mut ids };
//! let change = ledger.dispatch(Command::EditSetup(Box::new(setup)), &mut moment).unwrap().unwrap();
//! let _letter = keeper.append(ledger.program(), &change);
//! assert_eq!(keeper.status(), Status::Saving);
//! assert_eq!(keeper.flush().await, Status::Saved);
//!
//! // Now and then, in the tab that leads:
//! keeper.lead(3_000);
//! if let Some(snapshot) = keeper.snapshot_if_due(&ledger, 9_000, Occasion::Tick) {
//!     snapshot.await.unwrap();
//! }
//!
//! // The next time:
//! let keeper = Keeper::new(disk.tab(&faults), mirror.tab(&faults), TabId::new("tab2"));
//! keeper.wake().await;
//! assert_eq!(keeper.shelf().await.entries[0].name, "Balik Lagi");
//! let opened = keeper.open(&ProgramId::new("p1"), 10_000).await.unwrap();
//! let ledger = Ledger::open(opened.program, opened.log, AuthorId::new("me"), keeper.tab().clone());
//! assert_eq!(ledger.program().setup.name, "Balik Lagi");
//! assert!(opened.notices.is_empty());
//! # }) }
//! ```

mod frame;
mod keeper;
mod key;
mod letter;
pub mod memory;
mod ports;
mod record;
mod settings;
mod shelf;
mod snapshot;
mod status;
mod taken;

pub use frame::Damage;
#[doc(hidden)]
pub use keeper::Safeguards;
pub use keeper::{Backup, GRACE, Keeper, Occasion, Opened, WhyBackup};
pub use key::SETTINGS;
pub use letter::{Heard, Letter};
pub use ports::{LocalError, LocalStore, Mirror, MirrorError, Write};
pub use record::LARGEST_RECORD;
pub use settings::Settings;
pub use shelf::{Shelf, ShelfEntry};
pub use snapshot::LARGEST_SNAPSHOT;
pub use status::{KeepError, Notice, OpenError, Part, SnapshotRefused, Status, WhyKeptHere, WhyMemory};
