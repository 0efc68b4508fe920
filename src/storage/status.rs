//! What the save indicator says, and what is worth telling when a program is opened. Worded in `language`.

use super::frame::Damage;
use crate::program::{ProgramId, TabId};

/// Where the edits made so far are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// On disk: they survive the browser's death.
    Saved,
    /// On their way to disk.
    Saving,
    /// In this browser, but not surely on disk: it has no durable store. Save a file to be safe.
    KeptHere(WhyKeptHere),
    /// In this page only: lost when it closes. Save a file.
    MemoryOnly(WhyMemory),
}

/// Why edits do not reach the durable store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WhyKeptHere {
    /// The browser has no `IndexedDB`, or keeps it from this page.
    NoDurableStore,
    /// It has no room left.
    Full,
    /// It failed several times; it is tried again.
    Failing,
}

/// Why edits are kept nowhere but in this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WhyMemory {
    /// The browser gives this page no storage.
    Denied,
    /// Storage is full.
    Full,
    /// It failed, for a reason the browser does not say.
    Failing,
}

/// What part of a program a stored value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A snapshot of the whole program.
    Snapshot,
    /// The record of one change.
    Record(TabId, u64),
}

/// Something worth telling when a program was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A stored value was damaged, but its second copy was whole: nothing is lost.
    Mended(Part),
    /// A stored value was damaged beyond reading. It is set aside; its raw text can be saved.
    SetAside {
        /// What it was.
        part: Part,
        /// What is wrong with it.
        damage: Damage,
        /// As it was found.
        raw: String,
    },
    /// So many changes are known to have been made but are in neither store.
    Missing {
        /// How many.
        count: u64,
    },
    /// So many changes did not fit the program they belong to; what could be taken in was.
    DidNotFit {
        /// How many.
        count: u64,
    },
    /// The fast store had lost the program; it came back from the durable one.
    CameBack,
    /// No snapshot could be read: the program was made again from a backup of that time, and the journal.
    FromBackup {
        /// When the backup was made, milliseconds since 1970.
        at: u64,
    },
    /// No snapshot could be read: the program was made again from the journal alone, and may not be whole.
    FromJournal,
}

/// Why a program could not be opened. Nothing was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// There is no such program here, and there never was.
    #[error("no program {0}")]
    NoSuchProgram(ProgramId),
    /// It was here, and its data is gone: the browser, or somebody, cleared the storage.
    #[error("the storage of {name} was cleared")]
    Cleared {
        /// Its name.
        name: String,
        /// When it was last saved to a file, milliseconds since 1970.
        saved_to_file: Option<u64>,
    },
    /// Everything stored of it is damaged.
    #[error("everything stored is damaged")]
    Damaged {
        /// What was found, as it was found.
        raw: Vec<(String, String)>,
    },
    /// The durable store, which has it, fails just now. Try again.
    #[error("the durable store failed")]
    StoreFails,
    /// A newer version of this page wrote it. Reload to get that version.
    #[error("written by version {version}")]
    Newer {
        /// The newer version of the layout.
        version: u32,
    },
}

/// Why something could not be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    /// A program with this id is here already.
    #[error("already there")]
    AlreadyThere,
    /// There is no such program, backup or removed program.
    #[error("not there")]
    NotThere,
    /// The browser has no durable store, which this needs.
    #[error("no durable store")]
    NoDurableStore,
    /// No room.
    #[error("full")]
    Full,
    /// Anything else, in the browser's words.
    #[error("failed: {0}")]
    Failed(String),
}

/// Why a snapshot was not written. Nothing was lost: the journal still has everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotRefused {
    /// Another tab leads.
    #[error("not the leader")]
    NotLeading,
    /// This tab does not yet have changes that the stored snapshot has; see [`super::Keeper::catch_up`].
    #[error("behind")]
    Behind,
    /// The program is empty and the stored one was not, with no deletions in the log.
    #[error("empty over non-empty")]
    Emptied,
    /// Half the people are gone with no deletions in the log.
    #[error("lost people")]
    LostPeople,
    /// A newer version wrote the stored snapshot.
    #[error("newer")]
    Newer,
    /// Neither store took it.
    #[error("not kept")]
    NotKept,
}
