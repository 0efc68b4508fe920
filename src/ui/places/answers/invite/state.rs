//! What is being asked, and what follows from it.

use crate::browser::chance;
use crate::exchange::sealed::Identity;
use crate::program::{Command, FormKind, PersonId, Seal, SealId};
use crate::screen::invite::{
    self, Asking, Audience, Ready, Wording, audience_of, filled, newest_seal, ready_text,
};
use crate::ui::desk::App;
use leptos::prelude::*;
use std::collections::HashMap;

/// A text belongs to what is asked, of whom, in which language.
type TextOf = (FormKind, bool, bool, Audience, Wording);

/// What the panels share.
#[derive(Clone, Copy)]
pub struct Inviting {
    pub app: App,
    pub asking: RwSignal<Asking>,
    pub audience: RwSignal<Audience>,
    pub waiting: RwSignal<bool>,
    pub wording: RwSignal<Wording>,
    /// Texts that somebody changed.
    changed: RwSignal<HashMap<TextOf, Ready>>,
    pub has_key: Memo<bool>,
    pub each: Memo<bool>,
    /// The one link for all; empty while there is no key.
    pub link: Memo<String>,
    ours: Memo<Ready>,
}

impl Inviting {
    pub fn new(app: App) -> Self {
        let kind = FormKind::IntakeMentor;
        let asking = RwSignal::new(Asking::usual(kind, app.language(), app.today()));
        let audience = RwSignal::new(audience_of(kind));
        let wording = RwSignal::new(Wording::default());
        let link = move |_: Option<&String>| {
            let base = app.page_address();
            asking.with(|asking| app.read(|p| invite::link(p, asking, None, &base))).unwrap_or_default()
        };
        let ours = move |_: Option<&Ready>| {
            let words = app.words();
            asking.with(|asking| app.read(|p| ready_text(p, asking, audience.get(), wording.get(), words)))
        };
        Self {
            app,
            asking,
            audience,
            waiting: RwSignal::new(true),
            wording,
            changed: RwSignal::new(HashMap::new()),
            has_key: Memo::new(move |_| app.read(|program| newest_seal(program).is_some())),
            each: Memo::new(move |_| asking.with(|asking| asking.each)),
            link: Memo::new(link),
            ours: Memo::new(ours),
        }
    }

    /// Asks another form.
    pub fn ask_about(self, kind: FormKind) {
        let today = self.app.today();
        self.asking.update(|asking| *asking = asking.about(kind, today));
        self.audience.set(audience_of(kind));
    }

    fn text_of(self) -> TextOf {
        let (audience, wording) = (self.audience.get(), self.wording.get());
        self.asking.with(|a| (a.kind, a.each, a.english, audience, wording))
    }

    /// The text as it stands. Tracked.
    pub fn text(self) -> Ready {
        let key = self.text_of();
        self.changed.with(|all| all.get(&key).cloned()).unwrap_or_else(|| self.ours.get())
    }

    /// Whether somebody changed it. Tracked.
    pub fn text_is_changed(self) -> bool {
        let key = self.text_of();
        self.changed.with(|all| all.contains_key(&key))
    }

    /// Changes the text.
    pub fn write(self, change: impl FnOnce(&mut Ready)) {
        let (key, mut text) = untrack(|| (self.text_of(), self.text()));
        change(&mut text);
        self.changed.update(|all| {
            all.insert(key, text);
        });
    }

    /// Goes back to our text.
    pub fn forget_text(self) {
        let key = untrack(|| self.text_of());
        self.changed.update(|all| {
            all.remove(&key);
        });
    }

    /// The text with the one link for all. Tracked.
    pub fn text_for_all(self) -> String {
        self.link.with(|link| filled(&self.text().text, None, link))
    }

    /// Somebody's own link. Tracked.
    pub fn link_of(self, person: &PersonId) -> String {
        let base = self.app.page_address();
        self.asking
            .with(|asking| self.app.read(|program| invite::link(program, asking, Some(person), &base)))
            .unwrap_or_default()
    }

    /// The text for somebody. Tracked.
    pub fn text_for(self, name: &str, link: &str) -> String {
        filled(&self.text().text, Some(name), link)
    }

    /// Makes a key to which answers are sealed from now on. Returns whether it was made.
    pub fn make_key(self) -> bool {
        let Some(random) = chance::key_bytes() else {
            self.app.warn(untrack(|| self.app.words()).invite_key_no_chance());
            return false;
        };
        let identity = Identity::generate(random);
        let seal = Seal {
            id: SealId::new(self.app.fresh_id()),
            recipient: identity.recipient().to_text(),
            identity: Some(identity.to_text()),
            made: self.app.now_ms(),
        };
        self.app.dispatch(Command::MakeSeal(Box::new(seal)))
    }
}
