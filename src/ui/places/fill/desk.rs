//! What is filled in, where one is, and what this browser keeps of it.

use crate::browser::local::BrowserLocal;
use crate::browser::{address, chance, clock, page};
use crate::exchange::answers::Invitation;
use crate::language::{Language, Words};
use crate::program::{Question, QuestionId, Reply};
use crate::screen::fill::{At, Draft, Filling, Missing, Outgoing, draft_key, seal_letter};
use crate::storage::LocalStore;
use crate::ui::desk::App;
use chrono::NaiveDate;
use leptos::prelude::*;

/// What this browser holds of a form, and whether it holds anything at all.
pub struct Here {
    /// What was filled in here before.
    pub draft: Option<Draft>,
    /// Whether it keeps what is filled in.
    pub is_kept: bool,
    /// Today.
    pub today: Option<NaiveDate>,
}

impl Here {
    /// Looks into this browser.
    pub fn of_this_browser(invitation: &Invitation) -> Self {
        if cfg!(not(target_arch = "wasm32")) {
            return Self { draft: None, is_kept: true, today: None };
        }
        let kept = BrowserLocal::probe().get(&draft_key(invitation));
        let is_kept = kept.is_ok();
        let draft = kept.ok().flatten().and_then(|text| Draft::from_json(&text));
        Self { draft, is_kept, today: Some(clock::today()) }
    }
}

/// What every part of the form can read and ask for. Copy it freely.
#[derive(Clone, Copy)]
pub struct FillDesk {
    app: App,
    filling: RwSignal<Filling>,
    outgoing: RwSignal<Option<Outgoing>>,
    problems: RwSignal<Vec<(QuestionId, Missing)>>,
    is_kept: RwSignal<bool>,
    is_deleted: RwSignal<bool>,
    has_failed: RwSignal<bool>,
    today: Option<NaiveDate>,
    /// Whether something was filled in here before this visit.
    was_begun: bool,
}

/// The desk of this form.
pub fn use_fill() -> FillDesk {
    expect_context::<FillDesk>()
}

impl FillDesk {
    pub fn new(app: App, invitation: Invitation, here: Here) -> Self {
        let filling = Filling::new(invitation, here.draft);
        if cfg!(target_arch = "wasm32") {
            app.speak_here(filling.language());
        }
        Self {
            app,
            was_begun: filling.is_begun(),
            filling: RwSignal::new(filling),
            outgoing: RwSignal::new(None),
            problems: RwSignal::new(Vec::new()),
            is_kept: RwSignal::new(here.is_kept),
            is_deleted: RwSignal::new(false),
            has_failed: RwSignal::new(false),
            today: here.today,
        }
    }

    /// The words in force. Tracked.
    pub fn words(self) -> Words {
        self.app.words()
    }

    /// The words in force, without being told when they change.
    pub fn words_now(self) -> Words {
        Words::new(untrack(|| self.app.language()))
    }

    /// Reads what is filled in. Tracked.
    pub fn read<T>(self, question: impl FnOnce(&Filling) -> T) -> T {
        self.filling.with(question)
    }

    /// Reads what is filled in, without being told of changes.
    pub fn peek<T>(self, question: impl FnOnce(&Filling) -> T) -> T {
        self.filling.with_untracked(question)
    }

    /// Where one is.
    pub fn at(self) -> Memo<At> {
        Memo::new(move |_| self.read(Filling::at))
    }

    /// The answer to a question. Tracked.
    pub fn reply(self, question: &QuestionId) -> Option<Reply> {
        self.read(|filling| filling.reply(question).cloned())
    }

    /// Whether something was filled in before this visit.
    pub fn was_begun(self) -> bool {
        self.was_begun && self.read(Filling::is_begun)
    }

    /// Whether this browser keeps what is filled in. Tracked.
    pub fn is_kept(self) -> bool {
        self.is_kept.get()
    }

    /// Whether it was just deleted from this device. Tracked.
    pub fn is_deleted(self) -> bool {
        self.is_deleted.get()
    }

    /// Whether it could not be sealed. Tracked.
    pub fn has_failed(self) -> bool {
        self.has_failed.get()
    }

    /// Whether the last day has passed.
    pub fn is_late(self) -> bool {
        self.today.is_some_and(|today| self.peek(|filling| filling.is_late(today)))
    }

    /// What keeps one from going on from a question, once one has tried. Tracked.
    pub fn problem(self, question: &QuestionId) -> String {
        let problem =
            self.problems.with(|all| all.iter().find(|(id, _)| id == question).map(|(_, problem)| *problem));
        problem.map(|problem| said(self.words(), problem)).unwrap_or_default()
    }

    /// Whether anything is missing, once one has tried. Tracked.
    pub fn has_problems(self) -> bool {
        self.problems.with(|all| !all.is_empty())
    }

    /// Answers a question.
    pub fn answer(self, question: &QuestionId, reply: Option<Reply>) {
        self.filling.update(|filling| filling.answer(question, reply.filter(|reply| !reply.is_empty())));
        self.problems.update(|all| all.retain(|(id, _)| id != question));
        self.keep();
    }

    /// Agrees to a wording, or takes that back.
    pub fn agree(self, question: &Question, yes: bool) {
        let words = self.words_now();
        self.filling.update(|filling| filling.agree(question, words, yes));
        self.problems.update(|all| all.retain(|(id, _)| *id != question.id));
        self.keep();
    }

    /// Goes on, or says what is missing.
    pub fn go_on(self) {
        let missing = self.peek(Filling::missing_here);
        if missing.is_empty() {
            self.move_by(|filling| {
                filling.go_on();
            });
        } else {
            self.problems.set(missing);
            request_animation_frame(page::focus_first_invalid);
        }
    }

    /// Goes back.
    pub fn go_back(self) {
        self.move_by(Filling::go_back);
    }

    /// Goes anywhere.
    pub fn go_to(self, at: At) {
        self.move_by(|filling| filling.go_to(at));
    }

    fn move_by(self, change: impl FnOnce(&mut Filling)) {
        self.problems.set(Vec::new());
        self.has_failed.set(false);
        self.filling.update(change);
        self.keep();
        request_animation_frame(|| {
            page::to_top();
            page::focus_headline();
        });
    }

    /// Seals what is filled in and offers the ways to send it; goes to what is missing where something is.
    pub fn seal(self) {
        let words = self.words_now();
        match self.peek(|filling| filling.unready(words)) {
            None => self.seal_now(words),
            Some(at) => {
                if at != At::Review {
                    self.go_to(at);
                }
                let lacking = self.peek(|filling| match at {
                    At::Review => {
                        let open =
                            filling.consents().iter().filter(|q| q.required && !filling.agrees(q, words));
                        open.map(|q| (q.id.clone(), Missing::Consent)).collect()
                    }
                    _ => filling.missing_here(),
                });
                self.problems.set(lacking);
                request_animation_frame(page::focus_first_invalid);
            }
        }
    }

    fn seal_now(self, words: Words) {
        let now = clock::now_ms();
        let letter = self.filling.try_update(|filling| filling.letter(words, now, chance::fresh_id));
        let sealed = letter.zip(chance::secret_bytes()).and_then(|(letter, random)| {
            self.peek(|filling| {
                let invitation = &filling.invitation;
                let envelope = seal_letter(invitation, &letter, random).ok()?;
                Some(Outgoing::new(invitation, words, &letter, &envelope, &address::page_address()))
            })
        });
        match sealed {
            Some(outgoing) => {
                self.outgoing.set(Some(outgoing));
                self.move_by(|filling| filling.go_to(At::Send));
            }
            None => self.has_failed.set(true),
        }
    }

    /// What is ready to be sent. Tracked.
    pub fn outgoing<T>(self, question: impl FnOnce(&Outgoing) -> T) -> Option<T> {
        self.outgoing.with(|outgoing| outgoing.as_ref().map(question))
    }

    /// Notes that it was handed over.
    pub fn was_sent(self) {
        let version = self.outgoing.with_untracked(|outgoing| outgoing.as_ref().map(|o| o.version));
        if let Some(version) = version {
            let now = clock::now_ms();
            self.move_by(|filling| filling.was_sent(version, now));
        }
    }

    /// Begins another answer to the same form.
    pub fn begin_another(self) {
        self.move_by(|filling| {
            filling.begin_another();
            filling.go_on();
        });
    }

    /// Deletes what this browser keeps, and all that is shown.
    pub fn delete(self) {
        let key = self.peek(|filling| draft_key(&filling.invitation));
        // Where nothing can be kept there is nothing to delete.
        let _ = BrowserLocal::probe().remove(&key);
        self.outgoing.set(None);
        self.filling.update(Filling::begin_anew);
    }

    /// The same, and says so.
    pub fn delete_for_good(self) {
        self.delete();
        self.is_deleted.set(true);
        request_animation_frame(page::focus_headline);
    }

    /// Begins from nothing.
    pub fn begin_anew(self) {
        self.delete();
        self.is_deleted.set(false);
        request_animation_frame(page::focus_headline);
    }

    fn keep(self) {
        let language = untrack(|| self.app.language());
        let (key, text) = self.peek(|filling| {
            let english = language != Language::Indonesian;
            let mut draft = filling.draft.clone();
            draft.english = (english != filling.invitation.english).then_some(english);
            (draft_key(&filling.invitation), draft.to_json())
        });
        let is_kept = BrowserLocal::probe().set(&key, &text).is_ok();
        if self.is_kept.get_untracked() != is_kept {
            self.is_kept.set(is_kept);
        }
    }
}

fn said(words: Words, problem: Missing) -> String {
    match problem {
        Missing::Answer => words.fill_missing_answer(),
        Missing::Consent => words.fill_missing_consent(),
        Missing::TooLong { have, limit } => words.fill_too_long(have, limit),
        Missing::TooMany { limit } => words.fill_too_many(limit),
    }
}
