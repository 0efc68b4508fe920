//! The list under way, and what was decided about it.

use crate::browser::sheets::Sheets;
use crate::browser::{BrowserError, clock, files, task};
use crate::exchange::table::{
    FileKind, HeaderChoice, ImportChoices, ImportPlan, ListRole, MOST_BYTES, Mapping, Notice, RawRow,
    ReadChoice, ReadList, TableError, file_kind, plan_import, read_list, read_rows, read_text, recognise,
};
use crate::library::packs;
use crate::program::PersonId;
use crate::screen::Place;
use crate::screen::import::{Missing, missing};
use crate::ui::desk::App;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// A step of the import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Bring the list.
    Bring,
    /// Match the columns.
    Columns,
    /// See what would become of it.
    Preview,
}

/// Where a list came from, so that it can be read in another way.
#[derive(Clone, PartialEq)]
pub enum Source {
    /// Pasted.
    Pasted(Arc<str>),
    /// A file of text.
    File(Arc<Vec<u8>>),
    /// A sheet of a workbook.
    Sheet {
        /// The workbook.
        bytes: Arc<Vec<u8>>,
        /// Its sheets.
        sheets: Vec<String>,
        /// The one that was read.
        chosen: String,
        /// Its rows.
        rows: Arc<Vec<RawRow>>,
        /// What was noticed while it was read.
        noticed: Vec<Notice>,
    },
}

/// A list that was read.
#[derive(Clone, PartialEq)]
pub struct Brought {
    /// What it is called; none when it was pasted.
    pub name: Option<String>,
    /// Where it came from.
    pub source: Source,
    /// What was chosen instead of a guess.
    pub choice: ReadChoice,
    /// The list.
    pub list: ReadList,
}

/// The import under way. Copy it freely.
#[derive(Clone, Copy)]
pub struct Import {
    app: App,
    pub stage: RwSignal<Stage>,
    pub reading: RwSignal<bool>,
    pub refused: RwSignal<Option<(Option<String>, TableError)>>,
    pub brought: RwSignal<Option<Brought>>,
    pub mapping: RwSignal<Mapping>,
    pub role: RwSignal<ListRole>,
    pub plan: RwSignal<Option<ImportPlan>>,
    same_person: RwSignal<BTreeMap<u32, PersonId>>,
    sheets: StoredValue<Sheets, LocalStorage>,
}

impl Import {
    /// Nothing brought yet.
    pub fn new(app: App) -> Self {
        let sheets = StoredValue::new_local(Sheets::default());
        on_cleanup(move || {
            let _ = sheets.try_with_value(Sheets::cancel);
        });
        Self {
            app,
            stage: RwSignal::new(Stage::Bring),
            reading: RwSignal::new(false),
            refused: RwSignal::new(None),
            brought: RwSignal::new(None),
            mapping: RwSignal::new(Mapping::default()),
            role: RwSignal::new(ListRole::default()),
            plan: RwSignal::new(None),
            same_person: RwSignal::new(BTreeMap::new()),
            sheets,
        }
    }

    /// A list dropped on the page, now or later, is taken at once.
    #[allow(clippy::disallowed_methods, reason = "reads a file, which is outside Leptos")]
    pub fn take_what_was_dropped(self) {
        Effect::new(move |_| {
            if let Some(file) = self.app.brought_list() {
                self.app.forget_brought_list();
                self.take_file(file);
            }
        });
    }

    /// Reads a file that was chosen or dropped.
    pub fn take_file(self, file: web_sys::File) {
        self.reading.set(true);
        task::spawn(async move {
            let name = Some(file.name());
            match files::read(&file, MOST_BYTES).await {
                Ok(read) => self.take_bytes(name, read.bytes),
                Err(BrowserError::TooLarge { bytes, .. }) => self.refuse(name, TableError::TooBig { bytes }),
                Err(_) => self.refuse(name, TableError::NotAList(FileKind::Unknown)),
            }
        });
    }

    fn take_bytes(self, name: Option<String>, bytes: Vec<u8>) {
        if file_kind(&bytes).is_workbook() {
            self.read_sheet(name, Arc::new(bytes), None, ReadChoice::default());
        } else {
            self.settle(name, Source::File(Arc::new(bytes)), ReadChoice::default());
        }
    }

    /// Reads what was pasted.
    pub fn take_text(self, text: &str) {
        self.settle(None, Source::Pasted(text.into()), ReadChoice::default());
    }

    fn read_sheet(
        self,
        name: Option<String>,
        bytes: Arc<Vec<u8>>,
        sheet: Option<String>,
        choice: ReadChoice,
    ) {
        self.reading.set(true);
        let copy = Rc::new(bytes.to_vec());
        self.sheets.with_value(|sheets| {
            sheets.read(copy, sheet, move |outcome| match outcome {
                Ok(read) => {
                    let source = Source::Sheet {
                        bytes,
                        sheets: read.sheets,
                        chosen: read.chosen,
                        rows: Arc::new(read.rows),
                        noticed: read.notices,
                    };
                    self.settle(name, source, choice);
                }
                Err(error) => self.refuse(name, error),
            });
        });
    }

    fn settle(self, name: Option<String>, source: Source, choice: ReadChoice) {
        let outcome = match &source {
            Source::Pasted(text) => read_text(text, choice),
            Source::File(bytes) => read_list(bytes, choice),
            Source::Sheet { rows, noticed, .. } => read_rows(rows.to_vec(), noticed.clone(), choice.header),
        };
        match outcome {
            Ok(list) => {
                self.reading.set(false);
                self.refused.set(None);
                self.mapping.set(recognise(&list.grid));
                self.same_person.set(BTreeMap::new());
                self.plan.set(None);
                self.brought.set(Some(Brought { name, source, choice, list }));
                self.stage.set(Stage::Columns);
            }
            Err(error) => self.refuse(name, error),
        }
    }

    fn refuse(self, name: Option<String>, error: TableError) {
        self.reading.set(false);
        self.refused.set(Some((name, error)));
    }

    /// Reads the list once more, in another way.
    pub fn read_again(self, change: impl FnOnce(&mut ReadChoice)) {
        let Some(brought) = self.brought.get_untracked() else { return };
        let mut choice = brought.choice;
        change(&mut choice);
        self.settle(brought.name, brought.source, choice);
    }

    /// Reads another sheet of the workbook.
    pub fn choose_sheet(self, sheet: String) {
        if let Some(Brought { name, source: Source::Sheet { bytes, .. }, .. }) = self.brought.get_untracked()
        {
            self.read_sheet(name, bytes, Some(sheet), ReadChoice::default());
        }
    }

    /// Where the headings are, of the list in hand.
    pub fn choose_headings(self, header: HeaderChoice) {
        self.read_again(|choice| choice.header = header);
    }

    /// What is missing before the list can be planned. Tracked.
    pub fn missing(self) -> Option<Missing> {
        let updates = self.app.read(|program| !program.people.is_empty());
        self.mapping.with(|mapping| missing(mapping, self.role.get(), updates))
    }

    /// Begins again with another list.
    pub fn start_over(self) {
        self.sheets.with_value(Sheets::cancel);
        self.reading.set(false);
        self.refused.set(None);
        self.brought.set(None);
        self.plan.set(None);
        self.stage.set(Stage::Bring);
    }

    /// Plans the list and shows the plan.
    pub fn preview(self) {
        self.make_plan();
        self.stage.set(Stage::Preview);
    }

    fn make_plan(self) {
        let choices = ImportChoices {
            role: self.role.get_untracked(),
            today: clock::today(),
            same_person: self.same_person.get_untracked(),
        };
        let catalogue: Vec<_> = packs().iter().flat_map(crate::library::Pack::all_topics).collect();
        let mapping = self.mapping.get_untracked();
        let mut ids = || self.app.fresh_id();
        let plan = self.brought.with_untracked(|brought| {
            let grid = &brought.as_ref()?.list.grid;
            Some(
                self.app.peek(|program| plan_import(program, grid, &mapping, &choices, &catalogue, &mut ids)),
            )
        });
        self.plan.set(plan);
    }

    /// A row is this person of the program: plans again, with the rows ticked as they were.
    pub fn is_same_person(self, row: u32, person: PersonId) {
        let before = self.plan.get_untracked();
        self.same_person.update(|same| {
            same.insert(row, person);
        });
        self.make_plan();
        self.plan.update(|plan| {
            let (Some(plan), Some(before)) = (plan.as_mut(), before) else { return };
            for old in before.rows.iter().filter(|r| r.row != row && r.can_be_ticked()) {
                plan.tick(old.row, old.ticked);
            }
        });
    }

    /// Takes the ticked rows in, and goes to the people.
    pub fn take_in(self) {
        let Some(command) = self.plan.get_untracked().and_then(ImportPlan::into_command) else { return };
        if self.app.dispatch_with_undo(command) {
            self.app.go(Place::People);
        }
    }
}
