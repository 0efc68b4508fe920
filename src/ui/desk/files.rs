//! Program files in and out.

use super::{App, Errand};
use crate::browser::{clock, files, task};
use crate::exchange::answers::ANSWER_EXTENSION;
use crate::exchange::program_file::{
    EXTENSION, FileError, FileFault, LARGEST_FILE, ProgramFile, from_bytes, from_json_unchecked, to_json,
};
use crate::program::{Command, Ledger, Program, ProgramId};
use crate::screen::{AnswersSide, Place, Route, file_name};
use crate::storage::{Backup, WhyBackup};
use leptos::prelude::*;
use std::sync::Arc;

/// A file that somebody brought, before anything is kept of it.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Its name.
    pub name: String,
    /// What is in it, or what is wrong with it.
    pub outcome: Result<Arc<ProgramFile>, Vec<FileError>>,
    /// Its text, when only its checksum is wrong and it may be opened after a warning.
    doubtful: Option<Arc<str>>,
}

impl Incoming {
    /// Looks at a file's bytes.
    fn of(name: String, bytes: &[u8]) -> Self {
        let outcome = from_bytes(bytes).map(Arc::new);
        let only_sum = outcome
            .as_ref()
            .err()
            .is_some_and(|e| matches!(e.as_slice(), [FileError { fault: FileFault::Checksum, .. }]));
        let doubtful = only_sum
            .then(|| std::str::from_utf8(bytes).ok())
            .flatten()
            .map(|text| text.trim_start_matches('\u{feff}').into());
        Self { name, outcome, doubtful }
    }

    /// Whether it may be opened after a warning.
    pub fn is_doubtful(&self) -> bool {
        self.doubtful.is_some()
    }
}

impl App {
    /// The file somebody brought, if one waits to be looked at. Tracked.
    pub fn incoming(self) -> Option<Incoming> {
        self.incoming.get()
    }

    /// Whether one waits. Tracked.
    pub fn has_incoming(self) -> bool {
        self.incoming.with(Option::is_some)
    }

    /// Puts the file away.
    pub fn forget_incoming(self) {
        self.incoming.set(None);
    }

    /// Lets the person choose a program file. Call it from a click.
    pub fn open_file_dialog(self) {
        task::spawn(async move {
            if let Ok(picked) = files::pick(".json,.balik,application/json", false).await
                && let Some(file) = picked.into_iter().next()
            {
                self.send(Errand::TakeIn(file));
            }
        });
    }

    /// Looks at a file that was chosen or dropped: a program is shown before it is kept, a list goes to the
    /// import.
    pub(super) fn look_at_file(self, file: web_sys::File) {
        let name = file.name();
        let is_list = [".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods"]
            .iter()
            .any(|ending| name.to_lowercase().ends_with(ending));
        if is_list && self.ledger.with_untracked(Option::is_some) {
            self.brought.set(Some(file));
            self.go(Place::Import);
            return;
        }
        let is_answer = name.to_lowercase().ends_with(ANSWER_EXTENSION);
        if is_answer && self.ledger.with_untracked(Option::is_some) {
            task::spawn(async move {
                match files::read(&file, LARGEST_FILE).await {
                    Ok(read) => {
                        let program = self.peek(|program| program.id.clone());
                        self.bring_answers(&program, String::from_utf8_lossy(&read.bytes).into_owned());
                    }
                    Err(_) => self.warn(self.words_now().file_unreadable()),
                }
            });
            return;
        }
        task::spawn(async move {
            let incoming = match files::read(&file, LARGEST_FILE).await {
                Ok(read) => Incoming::of(read.name, &read.bytes),
                Err(crate::browser::BrowserError::TooLarge { bytes, .. }) => {
                    let error = FileError::whole(FileFault::TooLarge { bytes });
                    Incoming { name, outcome: Err(vec![error]), doubtful: None }
                }
                Err(_) => {
                    self.warn(self.words_now().file_unreadable());
                    return;
                }
            };
            self.incoming.set(Some(incoming));
        });
    }

    /// A list of people that was dropped on the page, for the import to take. Tracked.
    pub fn brought_list(self) -> Option<web_sys::File> {
        self.brought.get()
    }

    /// The import took the list.
    pub fn forget_brought_list(self) {
        self.brought.set(None);
    }

    /// Answers that came by link or were dropped on the page, for the answers place to take. Tracked.
    pub fn brought_answers(self) -> Option<String> {
        self.brought_answers.get()
    }

    /// The answers place took them.
    pub fn forget_brought_answers(self) {
        self.brought_answers.set(None);
    }

    /// Brings answers to the answers place of a program.
    pub fn bring_answers(self, program: &ProgramId, text: String) {
        self.brought_answers.set(Some(text));
        self.go_to(&Route::In(program.clone(), Place::Answers(AnswersSide::Collect)));
    }

    /// Opens the file somebody brought as a program of its own.
    pub fn open_incoming_as_new(self) {
        let Some(incoming) = self.incoming.get_untracked() else { return };
        let file = match (&incoming.outcome, &incoming.doubtful) {
            (Ok(file), _) => ProgramFile::clone(file),
            (Err(_), Some(text)) => match from_json_unchecked(text) {
                Ok(file) => file,
                Err(errors) => {
                    self.incoming.set(Some(Incoming { outcome: Err(errors), doubtful: None, ..incoming }));
                    return;
                }
            },
            (Err(_), None) => return,
        };
        self.incoming.set(None);
        let words = self.words_now();
        let mut program = file.program;
        let taken = self.is_on_shelf(&program.id);
        if taken {
            program.id = ProgramId::new(self.fresh_id());
            program.setup.name = words.file_copy_name(&program.setup.name);
        }
        let name = program.setup.name.clone();
        // A copy starts a log of its own: its changes would be taken for the original's.
        let log = if taken { Vec::new() } else { file.log };
        self.start_with_log(program, log, Place::Setup);
        self.toast(words.file_opened(&name));
    }

    /// Whether a program with this id is here already.
    pub fn is_on_shelf(self, id: &ProgramId) -> bool {
        self.shelf.with_untracked(|shelf| shelf.entries.iter().any(|entry| &entry.id == id && !entry.cleared))
    }

    /// The program of the same id as the file's, when it is open here. Tracked.
    pub fn same_as_open(self, other: &Program) -> bool {
        self.ledger.with(|ledger| ledger.as_ref().is_some_and(|l| l.program().id == other.id))
    }

    /// Makes the open program what the file is, after a backup. One undo takes it back.
    pub fn replace_with_incoming(self) {
        let Some(Incoming { outcome: Ok(file), .. }) = self.incoming.get_untracked() else { return };
        let before = self
            .ledger
            .with_untracked(|ledger| ledger.as_ref().map(|l| (l.program().clone(), l.log().to_vec())));
        let (Some((program, log)), Some(keeping)) = (before, self.keeping()) else { return };
        self.incoming.set(None);
        task::spawn(async move {
            // A backup that cannot be kept (no durable store) does not stop it: undo still takes it back.
            let _ = keeping.keeper().backup(&program, &log, WhyBackup::BeforeReplace, clock::now_ms()).await;
            if self.dispatch_with_undo(Command::Replace(Box::new(file.program.clone()))) {
                self.go(Place::Setup);
            }
        });
    }

    /// The backups of the open program that this browser keeps, newest first.
    pub fn look_at_backups(self, found: WriteSignal<Vec<Backup>>) {
        let id = self.peek(|program| program.id.clone());
        let Some(keeping) = self.keeping() else { return };
        task::spawn(async move {
            found.set(keeping.keeper().backups(&id).await);
        });
    }

    /// Shows a backup as a file that was brought: before anything changes.
    pub fn look_at_backup(self, backup: Backup) {
        let id = self.peek(|program| program.id.clone());
        let Some(keeping) = self.keeping() else { return };
        task::spawn(async move {
            match keeping.keeper().read_backup(&id, &backup).await {
                Ok((program, log)) => {
                    let file = ProgramFile { program, log, mends: Vec::new(), read_only: false };
                    let name = backup.name.clone();
                    self.incoming.set(Some(Incoming { name, outcome: Ok(Arc::new(file)), doubtful: None }));
                }
                Err(_) => self.warn(self.words_now().file_backup_unreadable()),
            }
        });
    }

    /// Saves the open program as a file.
    pub fn save_to_file(self) {
        let Some((id, name, text)) = self.ledger.with_untracked(|ledger| {
            let ledger: &Ledger = ledger.as_ref()?;
            let program = ledger.program();
            let day = clock::today().to_string();
            let name = format!("{}-{day}{EXTENSION}", file_name(&program.setup.name));
            Some((program.id.clone(), name, to_json(program, ledger.log())))
        }) else {
            return;
        };
        let words = self.words_now();
        if files::save_text(&name, "application/json", &text).is_ok() {
            self.with_keeping(|keeping| keeping.mark_saved_to_file(&id));
            self.look_at_shelf();
            self.toast(words.saved_to_file(&name));
        } else {
            self.warn(words.file_not_saved());
        }
    }
}
