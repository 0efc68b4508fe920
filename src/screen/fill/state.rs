//! The form as it is being filled in: where one is, the ways on and back, and what has been sent.

use super::draft::Draft;
use super::steps::{Missing, Step, missing, questions, steps};
use super::topics::start_reply;
use crate::exchange::answers::{Invitation, Letter};
use crate::language::{Language, Words};
use crate::program::{Fills, FormKind, LevelsOf, Question, QuestionId, QuestionKind, Reply, TopicReply};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where one is in a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum At {
    /// Before the first question.
    #[default]
    Welcome,
    /// At a step, from 0. Steps about topics have a second part: the levels of those chosen.
    Step(usize, u8),
    /// Reading everything again, and agreeing.
    Review,
    /// Choosing a way to send.
    Send,
    /// It was sent.
    Receipt,
}

/// What was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The code to name when asking about it: the first eight characters of the letter's id, in two groups.
    pub code: String,
    /// Which version of the answer.
    pub version: u32,
    /// When, in milliseconds since 1970, UTC.
    pub at: u64,
    /// How many questions were answered.
    pub answered: usize,
}

/// A line of the review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Which step it is changed at.
    pub step: usize,
    /// What was asked.
    pub question: String,
    /// The answer in lines; empty where there is none.
    pub lines: Vec<String>,
    /// What keeps it from being sent.
    pub missing: Option<Missing>,
}

/// A form with what has been filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Filling {
    /// Who asks, and what.
    pub invitation: Invitation,
    /// What is kept of it.
    pub draft: Draft,
    steps: Vec<Step>,
    consents: Vec<Question>,
}

impl Filling {
    /// An invitation, with what this browser kept of it earlier.
    pub fn new(invitation: Invitation, kept: Option<Draft>) -> Self {
        let is_consent = |q: &Question| matches!(q.kind, QuestionKind::Consent(_));
        let consents = questions(&invitation).into_iter().filter(is_consent).collect();
        let steps = steps(&invitation);
        let mut filling = Self { invitation, draft: kept.unwrap_or_default(), steps, consents };
        filling.draft.at = filling.possible(filling.draft.at);
        filling
    }

    /// A place that there is: the form may have changed since.
    fn possible(&self, at: At) -> At {
        match at {
            At::Step(step, part) if step < self.steps.len() => At::Step(step, part.min(self.last_part(step))),
            // What was sealed is not kept, so one seals again.
            At::Step(..) | At::Send => At::Review,
            At::Receipt if self.draft.sent_at.is_none() => At::Review,
            at => at,
        }
    }

    /// Where one is.
    pub fn at(&self) -> At {
        self.draft.at
    }

    /// Whether something was answered here before.
    pub fn is_begun(&self) -> bool {
        self.draft.letter.replies.values().any(|reply| !reply.is_empty())
    }

    /// The language: chosen here, else the invitation's.
    pub fn language(&self) -> Language {
        if self.draft.english.unwrap_or(self.invitation.english) {
            Language::English
        } else {
            Language::Indonesian
        }
    }

    /// All steps.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// What has to be agreed to.
    pub fn consents(&self) -> &[Question] {
        &self.consents
    }

    /// The step one is at, with its part.
    pub fn step(&self) -> Option<(&Step, u8)> {
        match self.at() {
            At::Step(step, part) => self.steps.get(step).map(|step| (step, part)),
            _ => None,
        }
    }

    /// How far: the number of the step from 1, and how many there are, the review included.
    pub fn progress(&self) -> (usize, usize) {
        let of = self.steps.len() + 1;
        match self.at() {
            At::Welcome => (0, of),
            At::Step(step, _) => (step + 1, of),
            At::Review | At::Send | At::Receipt => (of, of),
        }
    }

    /// The answer to a question.
    pub fn reply(&self, question: &QuestionId) -> Option<&Reply> {
        self.draft.letter.replies.get(question)
    }

    /// Answers a question; nothing takes the answer away.
    pub fn answer(&mut self, question: &QuestionId, reply: Option<Reply>) {
        let replies = &mut self.draft.letter.replies;
        let before = match reply {
            Some(reply) => replies.insert(question.clone(), reply),
            None => replies.remove(question),
        };
        if before.as_ref() != replies.get(question) {
            self.draft.changed = true;
        }
    }

    /// What keeps one from going on from here, question by question.
    pub fn missing_here(&self) -> Vec<(QuestionId, Missing)> {
        self.step().map(|(step, _)| self.missing_of(&step.questions)).unwrap_or_default()
    }

    fn missing_of(&self, questions: &[Question]) -> Vec<(QuestionId, Missing)> {
        let lacks = |q: &Question| Some((q.id.clone(), missing(q, self.reply(&q.id))?));
        questions.iter().filter_map(lacks).collect()
    }

    fn levels_of(step: &Step) -> Option<LevelsOf> {
        match step.questions.as_slice() {
            [Question { kind: QuestionKind::Levels(of), .. }] => Some(*of),
            _ => None,
        }
    }

    fn last_part(&self, step: usize) -> u8 {
        let asks = |step: &&Step| step.asks_topics();
        let question = self.steps.get(step).filter(asks).and_then(|step| step.questions.first());
        let has_topics = question.and_then(|q| self.reply(&q.id)).is_some_and(|reply| !reply.is_empty());
        u8::from(has_topics)
    }

    /// Goes on, unless something is missing here.
    pub fn go_on(&mut self) -> bool {
        if !self.missing_here().is_empty() {
            return false;
        }
        let next = match self.at() {
            At::Welcome => At::Step(0, 0),
            At::Step(step, part) if part < self.last_part(step) => At::Step(step, part + 1),
            At::Step(step, _) => At::Step(step + 1, 0),
            at => at,
        };
        self.go_to(next);
        true
    }

    /// Goes back one step.
    pub fn go_back(&mut self) {
        let last = |step: usize| At::Step(step, self.last_part(step));
        let before = match self.at() {
            At::Welcome | At::Step(0, 0) => At::Welcome,
            At::Step(step, 0) => last(step - 1),
            At::Step(step, part) => At::Step(step, part - 1),
            At::Review => self.steps.len().checked_sub(1).map_or(At::Welcome, last),
            At::Send => At::Review,
            At::Receipt => At::Receipt,
        };
        self.go_to(before);
    }

    /// Goes anywhere.
    pub fn go_to(&mut self, at: At) {
        self.draft.at = match at {
            At::Step(step, _) if step >= self.steps.len() => At::Review,
            at => at,
        };
        self.suggest_topics();
    }

    /// Skills looked back upon start with the topics that were chosen the first time.
    fn suggest_topics(&mut self) {
        let At::Step(here, 0) = self.at() else { return };
        let Some(step) = self.steps.get(here) else { return };
        if Self::levels_of(step) != Some(LevelsOf::Skills) {
            return;
        }
        let first = self.steps.iter().take(here).find(|step| Self::levels_of(step) == Some(LevelsOf::Skills));
        let ids = first.and_then(|step| step.questions.first()).zip(step.questions.first());
        let Some((first, own)) = ids.map(|(first, own)| (first.id.clone(), own.id.clone())) else { return };
        if let (Some(Reply::Levels(levels)), None) = (self.reply(&first), self.reply(&own)) {
            let start = |(id, _): (_, &TopicReply)| (Clone::clone(id), start_reply(LevelsOf::Skills));
            let topics = levels.iter().map(start).collect();
            self.answer(&own, Some(Reply::Levels(topics)));
        }
    }

    /// Everything that was answered, step by step.
    pub fn review(&self, words: Words) -> Vec<Seen> {
        let line = |step: usize, question: &Question| Seen {
            step,
            question: words.pick(&question.text),
            lines: super::reply_lines(&self.invitation, words, question, self.reply(&question.id)),
            missing: missing(question, self.reply(&question.id)),
        };
        let of_step =
            |(at, step): (usize, &Step)| step.questions.iter().map(move |q| line(at, q)).collect::<Vec<_>>();
        self.steps.iter().enumerate().flat_map(of_step).collect()
    }

    /// Whether a wording was agreed to, as it stands in the language shown now.
    pub fn agrees(&self, question: &Question, words: Words) -> bool {
        match (&question.kind, self.reply(&question.id)) {
            (QuestionKind::Consent(wording), Some(Reply::Consent(agreed))) => words.pick(wording) == *agreed,
            _ => false,
        }
    }

    /// Agrees to a wording as it is shown, or takes that back.
    pub fn agree(&mut self, question: &Question, words: Words, yes: bool) {
        let QuestionKind::Consent(wording) = &question.kind else { return };
        let reply = yes.then(|| Reply::Consent(words.pick(wording)));
        self.answer(&question.id, reply);
    }

    /// The first thing that keeps all of it from being sent: a step, or the review for what was not agreed to.
    pub fn unready(&self, words: Words) -> Option<At> {
        let step = self.steps.iter().position(|step| !self.missing_of(&step.questions).is_empty());
        let consent = self.consents.iter().any(|q| q.required && !self.agrees(q, words));
        step.map(|step| At::Step(step, 0)).or_else(|| consent.then_some(At::Review))
    }

    /// Whether the last day for answers has passed.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.invitation.until.is_some_and(|until| until < today)
    }

    /// The letter to seal now. `fresh_id` names it where it is the first; sending the same again keeps its version.
    pub fn letter(&mut self, words: Words, now: u64, fresh_id: impl FnOnce() -> String) -> Letter {
        if self.draft.letter.letter.is_empty() {
            self.draft.letter.letter = fresh_id();
        }
        let mut draft = self.draft.letter.clone();
        if !self.draft.changed {
            draft.sent = draft.sent.saturating_sub(1);
        }
        // What was agreed to in the other language was not read in this one.
        let stale = self.consents.iter().filter(|q| !self.agrees(q, words)).map(|q| q.id.clone());
        for question in stale.collect::<Vec<_>>() {
            draft.replies.remove(&question);
        }
        // Answers of an older form are not sent to questions that nobody asks any more.
        let asked = questions(&self.invitation);
        draft.replies.retain(|id, _| asked.iter().any(|q| q.id == *id));
        let when = match (self.draft.changed, self.draft.sent_at) {
            (false, Some(before)) => before,
            _ => now,
        };
        let mut letter = draft.letter(&self.invitation, when);
        letter.english = words.language() != Language::Indonesian;
        letter
    }

    /// Notes that a letter was handed over.
    pub fn was_sent(&mut self, version: u32, now: u64) {
        if self.draft.letter.sent < version || self.draft.sent_at.is_none() {
            self.draft.sent_at = Some(now);
        }
        self.draft.letter.sent = version.max(self.draft.letter.sent);
        self.draft.changed = false;
        self.draft.at = At::Receipt;
    }

    /// What was sent last.
    pub fn receipt(&self) -> Option<Receipt> {
        let letter = &self.draft.letter;
        let code: String = letter.letter.chars().take(8).collect::<String>().to_uppercase();
        let (front, back) = code.split_at_checked(4)?;
        Some(Receipt {
            code: format!("{front}-{back}"),
            version: letter.sent,
            at: self.draft.sent_at?,
            answered: letter.replies.values().filter(|reply| !reply.is_empty()).count(),
        })
    }

    /// Whether this form is answered again and again, each time anew.
    pub fn can_begin_another(&self) -> bool {
        matches!(self.invitation.form.kind, FormKind::SessionFeedback | FormKind::Appreciation)
    }

    /// Begins another answer to the same form; only the name stays.
    pub fn begin_another(&mut self) {
        let name = self.steps.iter().flat_map(|step| &step.questions).find(|q| q.fills == Fills::Name);
        let name = name.map(|question| question.id.clone());
        let mut draft = Draft { english: self.draft.english, ..Draft::default() };
        draft.letter.replies = std::mem::take(&mut self.draft.letter.replies);
        draft.letter.replies.retain(|id, _| Some(id) == name.as_ref());
        self.draft = draft;
    }

    /// Begins from nothing.
    pub fn begin_anew(&mut self) {
        self.draft = Draft { english: self.draft.english, ..Draft::default() };
    }
}
