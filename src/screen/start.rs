//! The first page: templates as cards and in full, programs kept in this browser.

use crate::language::{Words, ago};
use crate::library::{self, Origin, Said, Template, What};
use crate::program::ProgramId;
use crate::storage::ShelfEntry;

/// A template as a card.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TemplateCard {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// What is special about it.
    pub special: String,
    /// Rhythm, count and length of sessions in a line.
    pub in_short: String,
    /// How many settings are sourced and how many assumed; that it is ours, where it follows nobody.
    pub marks: String,
}

/// One setting of a template, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingLine {
    /// What it is about.
    pub what: String,
    /// What it is.
    pub value: String,
    /// Whether a source tells.
    pub sourced: bool,
    /// "Sourced" or "Assumed".
    pub mark: String,
    /// The source; empty where it is assumed.
    pub source: String,
}

/// A fact and who tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactLine {
    /// The fact.
    pub says: String,
    /// The source.
    pub source: String,
}

/// A template in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateDetails {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// What is special about it.
    pub special: String,
    /// What to say beside it; empty for nothing.
    pub note: String,
    /// The purpose it proposes.
    pub purpose: String,
    /// The signs of success it proposes.
    pub signs: Vec<String>,
    /// Its settings.
    pub settings: Vec<SettingLine>,
    /// What is known.
    pub facts: Vec<FactLine>,
    /// What is not known.
    pub unknown: Vec<String>,
    /// Names of its topics.
    pub topics: Vec<String>,
}

/// A program kept in this browser, in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeptCard {
    /// Which.
    pub id: ProgramId,
    /// Its name, or that it has none.
    pub name: String,
    /// Its organisation.
    pub organisation: String,
    /// People and pairs.
    pub contents: String,
    /// When it last changed, and its size.
    pub state: String,
    /// When it was last saved to a file.
    pub saved: String,
    /// Whether there is work in it that no file has.
    pub unsaved: bool,
    /// Whether it has people, so that one goes on with its pairs rather than with its settings.
    pub pairs_first: bool,
    /// That its data was cleared from this browser; empty where it was not.
    pub cleared: String,
}

fn said(words: Words, said: &Said) -> String {
    words.pick(&said.bilingual())
}

/// What a setting is about, in words.
pub fn what(words: Words, what: What) -> String {
    match what {
        What::Start => words.start_what_start(),
        What::People => words.start_what_people(),
        What::Gap => words.start_what_gap(),
        What::Pairing => words.start_what_pairing(),
        What::MentorCapacity => words.start_what_capacity(),
        What::Topics => words.start_what_topics(),
        What::Rhythm => words.start_what_rhythm(),
        What::SessionCount => words.start_what_count(),
        What::SessionMinutes => words.start_what_minutes(),
        What::Months => words.start_what_months(),
        What::Formats => words.start_what_formats(),
        What::GroupForm => words.start_what_group(),
        What::CircleMonths => words.start_what_circle(),
        What::Training => words.start_what_training(),
        What::Lead => words.start_what_lead(),
        What::Curriculum => words.start_what_curriculum(),
        What::CheckIns => words.start_what_checkins(),
        What::Close => words.start_what_close(),
    }
}

fn marks(words: Words, template: &Template) -> String {
    if template.facts.is_empty() {
        return words.start_ours();
    }
    let sourced = template.settings.iter().filter(|s| matches!(s.origin, Origin::Sourced(_))).count();
    words.start_marks(sourced, template.settings.len() - sourced)
}

/// The templates as cards, the default first.
pub fn template_cards(words: Words) -> Vec<TemplateCard> {
    let card = |template: &'static Template| {
        let parts = [What::Rhythm, What::SessionCount, What::Months];
        let line: Vec<String> =
            parts.into_iter().filter_map(|w| template.setting(w)).map(|s| said(words, &s.value)).collect();
        TemplateCard {
            id: template.id,
            name: said(words, &template.name),
            special: said(words, &template.special),
            in_short: line.join(" · "),
            marks: marks(words, template),
        }
    };
    library::templates().iter().map(card).collect()
}

/// A template in full; none when there is no such template.
pub fn template_details(words: Words, id: &str) -> Option<TemplateDetails> {
    let template = library::template(id)?;
    let all = |list: &[Said]| list.iter().map(|s| said(words, s)).collect();
    let ours = template.facts.is_empty();
    let setting = |s: &library::Setting| {
        let (sourced, mark, source) = match &s.origin {
            Origin::Sourced(source) => {
                (true, words.start_sourced(), words.start_source(&said(words, source)))
            }
            Origin::Assumed if ours => (false, words.start_ours(), String::new()),
            Origin::Assumed => (false, words.start_assumed(), String::new()),
        };
        SettingLine { what: what(words, s.what), value: said(words, &s.value), sourced, mark, source }
    };
    Some(TemplateDetails {
        id: template.id,
        name: said(words, &template.name),
        special: said(words, &template.special),
        note: template.note.as_ref().map(|note| said(words, note)).unwrap_or_default(),
        purpose: said(words, &template.purpose),
        signs: all(template.signs),
        settings: template.settings.iter().map(setting).collect(),
        facts: template
            .facts
            .iter()
            .map(|f| FactLine { says: said(words, &f.says), source: said(words, &f.source) })
            .collect(),
        unknown: all(template.unknown),
        topics: template
            .topics
            .iter()
            .filter_map(|id| library::pack_topic(id))
            .map(|(_, topic)| said(words, &topic.name))
            .collect(),
    })
}

/// The programs of this browser in words, the one changed last first. `now` in milliseconds since 1970.
pub fn kept_cards(words: Words, kept: &[ShelfEntry], now: u64) -> Vec<KeptCard> {
    let mut kept: Vec<&ShelfEntry> = kept.iter().collect();
    kept.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then_with(|| a.id.cmp(&b.id)));
    let card = |k: &ShelfEntry| {
        let unnamed = k.name.trim().is_empty();
        let changed = words.start_changed(&ago(words, k.changed_at, now));
        KeptCard {
            id: k.id.clone(),
            name: if unnamed { words.untitled_program() } else { k.name.clone() },
            organisation: k.organisation.clone(),
            contents: [words.people_count(k.people), words.pairs_count(k.pairs)].join(", "),
            state: [changed, words.start_size(k.bytes.div_ceil(1024))].join(" · "),
            saved: match k.saved_to_file {
                Some(then) => words.start_saved(&ago(words, then, now)),
                None => words.start_never_saved(),
            },
            unsaved: k.saved_to_file.is_none_or(|then| then < k.changed_at),
            pairs_first: k.people > 0,
            cleared: if k.cleared { words.start_cleared() } else { String::new() },
        }
    };
    kept.into_iter().map(card).collect()
}
