//! A question of one's own, as the fields of a dialog have it.

use crate::language::Words;
use crate::program::{
    Bilingual, Choice, Extra, Fills, ItemSource, Question, QuestionId, QuestionKind, SeenBy,
};

/// Kinds of question that one can add, by the code in fields.
pub const KIND_CODES: [&str; 7] =
    ["choice", "several", "scale", "short-text", "long-text", "count", "people"];

/// Colleagues one can name at most, where a question asks for people.
const MOST_NAMED: u8 = 3;
/// Answers to choose from that a new question begins with.
const FIRST_CHOICES: usize = 2;

/// A question of one's own while it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnQuestion {
    /// One of [`KIND_CODES`].
    pub kind: &'static str,
    /// What is asked.
    pub text: Bilingual,
    /// A line below it.
    pub help: Bilingual,
    /// Answers to choose from: id (empty for a new one) and text.
    pub choices: Vec<Choice>,
    /// What 1 means.
    pub low: Bilingual,
    /// What 5 means.
    pub high: Bilingual,
    /// Whether one cannot go on without an answer.
    pub required: bool,
}

impl Default for OwnQuestion {
    fn default() -> Self {
        Self {
            kind: "choice",
            text: Bilingual::default(),
            help: Bilingual::default(),
            choices: vec![blank_choice(); FIRST_CHOICES],
            low: Bilingual::default(),
            high: Bilingual::default(),
            required: false,
        }
    }
}

fn blank_choice() -> Choice {
    Choice { id: String::new(), text: Bilingual::default() }
}

/// What is wrong with a question of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFault {
    /// It asks nothing.
    NoText,
    /// Fewer than two answers to choose from.
    TooFewChoices,
    /// A scale that does not say what its ends mean.
    NoEnds,
}

/// What is wrong, in words.
pub fn own_fault(words: Words, fault: OwnFault) -> String {
    match fault {
        OwnFault::NoText => words.problem_blank_question(),
        OwnFault::TooFewChoices => words.problem_too_few_choices(),
        OwnFault::NoEnds => words.forms_no_ends(),
    }
}

impl OwnQuestion {
    /// A question that is there, to be changed; none for kinds that only our own forms have.
    pub fn of(question: &Question) -> Option<Self> {
        let mut own = Self {
            text: question.text.clone(),
            help: question.help.clone(),
            required: question.required,
            ..Self::default()
        };
        own.kind = match &question.kind {
            QuestionKind::Choice(choices) | QuestionKind::Several(choices) => {
                own.choices.clone_from(choices);
                if matches!(question.kind, QuestionKind::Choice(_)) { "choice" } else { "several" }
            }
            QuestionKind::Scale { low, high } => {
                (own.low, own.high) = (low.clone(), high.clone());
                "scale"
            }
            QuestionKind::ShortText => "short-text",
            QuestionKind::LongText => "long-text",
            QuestionKind::Count => "count",
            QuestionKind::People(_) => "people",
            QuestionKind::Levels(_) | QuestionKind::Week | QuestionKind::Words | QuestionKind::Consent(_) => {
                return None;
            }
        };
        Some(own)
    }

    /// Whether it offers answers to choose from.
    pub fn has_choices(&self) -> bool {
        matches!(self.kind, "choice" | "several")
    }

    /// Another kind.
    pub fn set_kind(&mut self, code: &str) {
        if let Some(kind) = KIND_CODES.into_iter().find(|kind| *kind == code) {
            self.kind = kind;
        }
    }

    /// One more answer to choose from.
    pub fn add_choice(&mut self) {
        self.choices.push(blank_choice());
    }

    /// An answer less.
    pub fn remove_choice(&mut self, at: usize) {
        if at < self.choices.len() {
            self.choices.remove(at);
        }
    }

    /// The text of an answer, in one language.
    pub fn set_choice(&mut self, at: usize, english: bool, text: String) {
        if let Some(choice) = self.choices.get_mut(at) {
            *(if english { &mut choice.text.en } else { &mut choice.text.id }) = text;
        }
    }

    /// The question that it makes: `before` changed, or a new one with this id.
    ///
    /// # Errors
    /// [`OwnFault`].
    pub fn question(&self, before: Option<&Question>, id: QuestionId) -> Result<Question, OwnFault> {
        let text = trimmed(&self.text);
        if text.is_empty() {
            return Err(OwnFault::NoText);
        }
        let kind = match self.kind {
            "choice" => QuestionKind::Choice(self.said_choices()?),
            "several" => QuestionKind::Several(self.said_choices()?),
            "scale" if self.low.is_empty() || self.high.is_empty() => return Err(OwnFault::NoEnds),
            "scale" => QuestionKind::Scale { low: trimmed(&self.low), high: trimmed(&self.high) },
            "short-text" => QuestionKind::ShortText,
            "count" => QuestionKind::Count,
            "people" => QuestionKind::People(MOST_NAMED),
            _ => QuestionKind::LongText,
        };
        let blank = Question {
            id,
            text: Bilingual::default(),
            help: Bilingual::default(),
            kind: QuestionKind::LongText,
            required: false,
            fills: Fills::Nothing,
            seen_by: SeenBy::Facilitator,
            source: ItemSource::Own,
            group: None,
            extra: Extra::new(),
        };
        let before = before.cloned().unwrap_or(blank);
        Ok(Question { text, help: trimmed(&self.help), kind, required: self.required, ..before })
    }

    /// The answers that say something; ids of old ones stay, new ones get the lowest number that is free.
    fn said_choices(&self) -> Result<Vec<Choice>, OwnFault> {
        let mut taken: Vec<String> = self.choices.iter().map(|choice| choice.id.clone()).collect();
        let mut said = Vec::new();
        for choice in self.choices.iter().filter(|choice| !choice.text.is_empty()) {
            let mut id = choice.id.clone();
            if id.is_empty() {
                id = (1..=taken.len() + 1)
                    .map(|n| n.to_string())
                    .find(|n| !taken.contains(n))
                    .unwrap_or_default();
                taken.push(id.clone());
            }
            said.push(Choice { id, text: trimmed(&choice.text) });
        }
        if said.len() < 2 { Err(OwnFault::TooFewChoices) } else { Ok(said) }
    }
}

fn trimmed(text: &Bilingual) -> Bilingual {
    Bilingual { id: text.id.trim().to_owned(), en: text.en.trim().to_owned() }
}
