//! Topics: the list with who needs and who can, the packs to choose from, what a merge would move.

use crate::language::Words;
use crate::library::{self, Side};
use crate::program::{Bilingual, Program, Topic, TopicId, blank_name};
use std::collections::{BTreeMap, BTreeSet};

/// How many other names are shown in a row.
const ALIASES_SHOWN: usize = 4;

/// A topic of the program.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TopicRow {
    /// Which.
    pub id: TopicId,
    /// Its name.
    pub name: String,
    /// What somebody can do who has learned it; empty where nobody said.
    pub about: String,
    /// Other names, in a sentence; empty for none.
    pub also: String,
    /// People who need it.
    pub wants: usize,
    /// People who can teach it.
    pub cans: usize,
}

/// Topics that came from one pack, or the program's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicGroup {
    /// The pack's id; empty for own topics.
    pub id: String,
    /// The pack's name.
    pub name: String,
    /// Its topics, by name.
    pub topics: Vec<TopicRow>,
}

/// A topic of a pack, to choose.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PackTopicLine {
    /// Which.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// Its sentence, and that it is there where it is.
    pub hint: String,
    /// Whether the program has it.
    pub there: bool,
    /// That it has it, and under which name where that is another; empty otherwise.
    pub there_words: String,
}

/// A pack, to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PackCard {
    /// Which.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// Its sentence.
    pub about: String,
    /// Who usually teaches it.
    pub side: Side,
    /// How many of its topics the program has, in words.
    pub in_use: String,
    /// Its topics.
    pub topics: Vec<PackTopicLine>,
}

/// What merging one topic into another would move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MergePreview {
    /// Needs that change their topic.
    pub needs: usize,
    /// Offers that change their topic.
    pub offers: usize,
    /// People who need or offer both, so that two become one.
    pub both: usize,
}

/// A topic as a form has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopicForm {
    /// Name in both languages.
    pub name: Bilingual,
    /// Sentence in both languages.
    pub about: Bilingual,
    /// Other names.
    pub aliases: Vec<String>,
}

fn counts(program: &Program) -> BTreeMap<&TopicId, (usize, usize)> {
    let mut counts: BTreeMap<&TopicId, (usize, usize)> = BTreeMap::new();
    for person in program.people.values() {
        for need in &person.needs {
            counts.entry(&need.topic).or_default().0 += 1;
        }
        for offer in &person.offers {
            counts.entry(&offer.topic).or_default().1 += 1;
        }
    }
    counts
}

fn also(words: Words, topic: &Topic) -> String {
    let shown: Vec<&str> = topic.aliases.iter().take(ALIASES_SHOWN).map(String::as_str).collect();
    let more = topic.aliases.len() - shown.len();
    match (shown.is_empty(), more) {
        (true, _) => String::new(),
        (false, 0) => words.topics_also(&shown.join(", ")),
        (false, more) => words.topics_also_more(&shown.join(", "), more),
    }
}

fn found(topic: &Topic, search: &str) -> bool {
    let search = search.trim().to_lowercase();
    let texts = [&topic.name.id, &topic.name.en, &topic.about.id, &topic.about.en];
    texts.into_iter().chain(&topic.aliases).any(|text| text.to_lowercase().contains(&search))
}

/// The program's topics that a search finds, by pack in the packs' order, own topics first.
pub fn groups(program: &Program, search: &str, words: Words) -> Vec<TopicGroup> {
    let counts = counts(program);
    let mut by_pack: BTreeMap<usize, TopicGroup> = BTreeMap::new();
    for topic in program.topics.values().filter(|t| found(t, search)) {
        let pack = topic.pack.as_deref().and_then(library::pack);
        let place =
            pack.and_then(|p| library::packs().iter().position(|q| q.id == p.id)).map_or(0, |i| i + 1);
        let group = by_pack.entry(place).or_insert_with(|| TopicGroup {
            id: pack.map_or(String::new(), |p| p.id.to_owned()),
            name: pack.map_or_else(|| words.topics_own_group(), |p| words.pick(&p.name.bilingual())),
            topics: Vec::new(),
        });
        let (wants, cans) = counts.get(&topic.id).copied().unwrap_or_default();
        group.topics.push(TopicRow {
            id: topic.id.clone(),
            name: words.pick(&topic.name),
            about: words.pick(&topic.about),
            also: also(words, topic),
            wants,
            cans,
        });
    }
    let mut groups: Vec<TopicGroup> = by_pack.into_values().collect();
    for group in &mut groups {
        group.topics.sort_by_cached_key(|t| (t.name.to_lowercase(), t.id.clone()));
    }
    groups
}

/// The topic of the program that already goes by a name, other than `but`.
pub fn twin<'a>(program: &'a Program, name: &Bilingual, but: Option<&TopicId>) -> Option<&'a Topic> {
    let goes_by = |topic: &Topic, text: &str| !blank_name(text) && topic.goes_by(text);
    program
        .topics
        .values()
        .filter(|t| Some(&t.id) != but)
        .find(|t| goes_by(t, name.indonesian()) || goes_by(t, name.english()))
}

/// The packs, with what the program has of them.
pub fn packs(program: &Program, words: Words) -> Vec<PackCard> {
    let line = |topic: &library::PackTopic| {
        let same = program.topics.contains_key(&TopicId::new(topic.id));
        let other = twin(program, &topic.name.bilingual(), None).filter(|_| !same);
        let about = words.pick(&topic.about.bilingual());
        let there_words = match (same, other) {
            (true, _) => words.topics_there(),
            (_, Some(other)) => words.topics_there_as(&words.pick(&other.name)),
            _ => String::new(),
        };
        PackTopicLine {
            id: topic.id,
            name: words.pick(&topic.name.bilingual()),
            hint: if there_words.is_empty() { about } else { format!("{about} ({there_words})") },
            there: same || other.is_some(),
            there_words,
        }
    };
    let card = |pack: &library::Pack| {
        let topics: Vec<PackTopicLine> = pack.topics.iter().map(line).collect();
        let there = topics.iter().filter(|t| t.there).count();
        PackCard {
            id: pack.id,
            name: words.pick(&pack.name.bilingual()),
            about: words.pick(&pack.about.bilingual()),
            side: pack.side,
            in_use: if there == 0 { String::new() } else { words.topics_pack_there(there, topics.len()) },
            topics,
        }
    };
    library::packs().iter().map(card).collect()
}

/// The chosen topics of packs, as the program keeps them; those it has are left out.
pub fn chosen_topics(program: &Program, chosen: &BTreeSet<String>) -> Vec<Topic> {
    chosen
        .iter()
        .filter_map(|id| library::topic(id))
        .filter(|t| !program.topics.contains_key(&t.id) && twin(program, &t.name, None).is_none())
        .collect()
}

/// What merging `from` into `into` would move.
pub fn merge_preview(program: &Program, from: &TopicId, into: &TopicId) -> MergePreview {
    let mut preview = MergePreview::default();
    for person in program.people.values() {
        let needs = |id: &TopicId| person.needs.iter().any(|n| &n.topic == id);
        let offers = |id: &TopicId| person.offers.iter().any(|o| &o.topic == id);
        preview.needs += usize::from(needs(from));
        preview.offers += usize::from(offers(from));
        preview.both += usize::from((needs(from) && needs(into)) || (offers(from) && offers(into)));
    }
    preview
}

/// How many needs and offers refer to a topic.
pub fn uses(program: &Program, topic: &TopicId) -> usize {
    let preview = merge_preview(program, topic, topic);
    preview.needs + preview.offers
}

/// A topic as a form has it.
pub fn form(topic: &Topic) -> TopicForm {
    TopicForm { name: topic.name.clone(), about: topic.about.clone(), aliases: topic.aliases.clone() }
}

/// The topic that a form makes: of `topic`, or a new one. Else what is wrong with its name, in words.
pub fn topic_of_form(
    program: &Program,
    topic: Option<&TopicId>,
    form: &TopicForm,
    fresh: impl FnOnce() -> String,
    words: Words,
) -> Result<Topic, String> {
    let name = Bilingual { id: form.name.id.trim().to_owned(), en: form.name.en.trim().to_owned() };
    if blank_name(&name.id) && blank_name(&name.en) {
        return Err(words.topics_name_missing());
    }
    if let Some(twin) = twin(program, &name, topic) {
        return Err(words.topics_name_taken(&words.pick(&twin.name)));
    }
    let mut made = topic
        .and_then(|id| program.topics.get(id).cloned())
        .unwrap_or_else(|| Topic::named(TopicId::new(fresh()), Bilingual::default()));
    made.name = name;
    made.about = Bilingual { id: form.about.id.trim().to_owned(), en: form.about.en.trim().to_owned() };
    made.aliases = form.aliases.iter().map(|a| a.trim().to_owned()).filter(|a| !a.is_empty()).collect();
    Ok(made)
}

/// Topics that another can be merged into, by name, as (id, name).
pub fn others(program: &Program, but: &TopicId, words: Words) -> Vec<(String, String)> {
    let mut others: Vec<(String, String)> = program
        .topics
        .values()
        .filter(|t| &t.id != but)
        .map(|t| (t.id.to_string(), words.pick(&t.name)))
        .collect();
    others.sort_by_cached_key(|(id, name)| (name.to_lowercase(), id.clone()));
    others
}
