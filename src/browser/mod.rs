//! Abilities of the browser, one thin file each. Nothing here draws, words or decides.
//!
//! | ability | file |
//! |--|--|
//! | keeping programs: stores, tabs, leader, flushes, snapshots | [`keeping`] (start here) |
//! | the fast store, the durable store | [`local`], [`mirror`] |
//! | telling other tabs, and who leads | [`channel`], [`lock`] |
//! | time, chance, waiting, background work | [`clock`], [`chance`], [`task`] |
//! | files in and out, pictures, texts to the clipboard and to other apps | [`files`], `pictures`, `sharing` |
//! | files dropped on the page, key chords | [`dropping`], [`keyboard`] |
//! | pairing people and reading workbooks off the page; any worker of ours | [`pairing`], `sheets`, [`worker`] |
//! | the address, the page's root, leaving and coming back | [`address`], [`page`], [`leaving`] |
//!
//! Elsewhere nobody asks for `web_sys::window`. Errors are typed ([`BrowserError`]) and worded in `language`.
//!
//! # How the page keeps its program
//!
//! ```ignore
//! struct OpenProgram { /* signals */ }
//! impl keeping::Desk for OpenProgram {
//!     fn read(&self, look: &mut dyn FnMut(&Ledger)) { self.ledger.with_untracked(|l| look(l)) }
//!     fn take_in(&self, changes: Vec<Change>) { /* ledger.receive(change) for each, notify */ }
//!     fn status(&self, status: Status) { self.status.set(status) }
//!     fn removed_elsewhere(&self) { /* go to the start, with a message */ }
//!     fn shelf_changed(&self) { /* list the shelf again */ }
//! }
//!
//! task::spawn(async {
//!     let keeping = Keeping::start().await;           // tries both stores; never fails
//!     keeping.watch(OpenProgram { .. });
//!     let shelf = keeping.keeper().shelf().await;     // several programs side by side
//!
//!     keeping.create(&program, &log)?;                // new: on the shelf and open
//!     let opened = keeping.open(&id).await?;          // or: opened.program, opened.log, opened.notices
//!     let ledger = Ledger::open(opened.program, opened.log, keeping.author(), keeping.tab());
//!
//!     // after each dispatch, undo or redo that changed something:
//!     keeping.append(ledger.program(), &change);      // kept, told to the other tabs, on its way to disk
//!
//!     keeping.remove(&id).await?;
//!     keeping.bring_back(&id).await?;
//!     keeping.keeper().mark_saved_to_file(&id, clock::now_ms());
//!     keeping.keeper().backup(program, log, WhyBackup::BeforeReplace, clock::now_ms()).await?;
//! });
//! ```

#![cfg_attr(not(feature = "ui"), allow(dead_code, reason = "the workers use few of these"))]
#![cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "the host has no browser; the page's build sees dead code")
)]

pub mod address;
pub mod chance;
pub mod channel;
pub mod clock;
#[cfg(feature = "ui")]
pub mod dropping;
mod error;
pub mod files;
pub mod keeping;
#[cfg(feature = "ui")]
pub mod keyboard;
pub mod leaving;
pub mod local;
pub mod lock;
pub mod mirror;
pub mod page;
pub mod pairing;
pub mod pairing_worker;
#[cfg(feature = "ui")]
pub mod pictures;
#[cfg(feature = "ui")]
pub mod sharing;
#[cfg(feature = "ui")]
pub mod sheets;
#[cfg(feature = "workbook")]
pub mod sheets_worker;
pub mod task;
pub mod worker;

pub use error::BrowserError;
