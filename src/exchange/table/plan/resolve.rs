//! Names in a list that mean records of the program: topics, grades, languages. New ones are made here, once each.

use super::super::values::{language_key, words_of};
use super::names::name_key;
use super::own_topic;
use crate::program::{Grade, GradeId, IdSource, Program, Topic, TopicId};
use std::collections::HashMap;

/// Names as they were met so far.
pub(super) struct Resolver<'a> {
    program: &'a Program,
    catalogue: &'a [Topic],
    /// Every name a topic goes by.
    exact: HashMap<String, TopicId>,
    /// The same without punctuation, where that is long enough to tell.
    loose: HashMap<String, TopicId>,
    from_catalogue: HashMap<String, usize>,
    new_topics: Vec<Topic>,
    grades: HashMap<String, GradeId>,
    new_grades: Vec<Grade>,
    languages: HashMap<String, String>,
}

/// A name without punctuation; none when too little is left to tell "C++" from "C".
fn loose_key(name: &str) -> Option<String> {
    let key = words_of(name).join(" ");
    (key.chars().count() >= 4).then_some(key)
}

fn names_of(topic: &Topic) -> impl Iterator<Item = &str> {
    [topic.name.id.as_str(), topic.name.en.as_str()]
        .into_iter()
        .chain(topic.aliases.iter().map(String::as_str))
        .filter(|n| !n.trim().is_empty())
}

impl<'a> Resolver<'a> {
    pub(super) fn new(program: &'a Program, catalogue: &'a [Topic]) -> Self {
        let mut resolver = Self {
            program,
            catalogue,
            exact: HashMap::new(),
            loose: HashMap::new(),
            from_catalogue: HashMap::new(),
            new_topics: Vec::new(),
            grades: HashMap::new(),
            new_grades: Vec::new(),
            languages: HashMap::new(),
        };
        for topic in program.topics.values() {
            resolver.learn(topic);
        }
        for (at, topic) in catalogue.iter().enumerate() {
            for name in names_of(topic) {
                resolver.from_catalogue.entry(name_key(name)).or_insert(at);
                if let Some(key) = loose_key(name) {
                    resolver.from_catalogue.entry(key).or_insert(at);
                }
            }
        }
        for grade in &program.setup.grades {
            resolver.grades.insert(name_key(&grade.name), grade.id.clone());
        }
        for language in program.people.values().flat_map(|p| &p.languages) {
            resolver.languages.entry(language_key(language)).or_insert_with(|| language.clone());
        }
        resolver
    }

    fn learn(&mut self, topic: &Topic) {
        for name in names_of(topic) {
            self.exact.entry(name_key(name)).or_insert_with(|| topic.id.clone());
            if let Some(key) = loose_key(name) {
                self.loose.entry(key).or_insert_with(|| topic.id.clone());
            }
        }
    }

    /// Whether a name is a topic of the program or of the catalogue.
    pub(super) fn knows(&self, name: &str) -> bool {
        let key = name_key(name);
        self.exact.contains_key(&key)
            || self.from_catalogue.contains_key(&key)
            || loose_key(name)
                .is_some_and(|k| self.loose.contains_key(&k) || self.from_catalogue.contains_key(&k))
    }

    /// The topic a name means: of the program, else of the catalogue, else a new one of that name.
    pub(super) fn topic(&mut self, name: &str, ids: &mut dyn IdSource) -> TopicId {
        let key = name_key(name);
        let loose = loose_key(name);
        let known = self.exact.get(&key).or_else(|| self.loose.get(loose.as_ref()?));
        if let Some(id) = known {
            return id.clone();
        }
        let listed = self.from_catalogue.get(&key).or_else(|| self.from_catalogue.get(loose.as_ref()?));
        let topic = match listed.and_then(|at| self.catalogue.get(*at)) {
            Some(topic) => {
                // The program may have it already under another of its names, or renamed.
                let there = self.program.topics.contains_key(&topic.id).then(|| topic.id.clone());
                let twin = || names_of(topic).find_map(|n| self.exact.get(&name_key(n)).cloned());
                if let Some(id) = there.or_else(twin) {
                    self.exact.insert(key, id.clone());
                    return id;
                }
                topic.clone()
            }
            None => own_topic(TopicId::new(ids.fresh()), name),
        };
        self.learn(&topic);
        let id = topic.id.clone();
        self.exact.entry(key).or_insert_with(|| id.clone());
        self.new_topics.push(topic);
        id
    }

    /// The step of the ladder a name means, perhaps a new one.
    pub(super) fn grade(&mut self, name: &str, ids: &mut dyn IdSource) -> GradeId {
        if let Some(id) = self.grades.get(&name_key(name)) {
            return id.clone();
        }
        let grade = Grade::named(GradeId::new(ids.fresh()), name);
        let id = grade.id.clone();
        self.grades.insert(name_key(name), id.clone());
        self.new_grades.push(grade);
        id
    }

    /// A language by the name the program or the list uses for it.
    pub(super) fn language(&mut self, name: &str) -> String {
        self.languages.entry(language_key(name)).or_insert_with(|| name.to_owned()).clone()
    }

    /// Grades the list brings, in the order in which they were met.
    pub(super) fn new_grades(&self) -> &[Grade] {
        &self.new_grades
    }

    /// Topics the list brings.
    pub(super) fn new_topics(&self) -> &[Topic] {
        &self.new_topics
    }

    /// Topics the list brings, to keep.
    pub(super) fn into_new_topics(self) -> Vec<Topic> {
        self.new_topics
    }
}
