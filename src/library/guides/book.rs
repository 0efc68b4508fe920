//! The guides that have arrived, in one language, and what can be asked of them.

use super::advice::{self, OpennessAdvice, OpennessPart, ReadinessAdvice, ReadinessPart};
use super::{
    CardSet, Fault, GuideFile, GuideKind, Handbook, Module, Path, Pattern, Play, SessionGuide, plays,
};
use crate::program::{Openness, Readiness};

/// Answers from 1 to this are worth preparing for.
const WEAK: u8 = 3;
/// Answers from 1 to this come before the first session.
const FIRST: u8 = 2;

/// The guides of one language, as far as they have arrived, in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideBook {
    /// Modules, as they came.
    pub modules: Vec<Module>,
    /// Sets of cards, as they came.
    pub card_sets: Vec<CardSet>,
    /// Training paths, as they came.
    pub paths: Vec<Path>,
    /// The facilitator's handbook.
    pub handbook: Option<Handbook>,
    /// The playbook, in its order.
    pub plays: Vec<Play>,
    /// Preparation for mentors.
    pub readiness: Vec<ReadinessAdvice>,
    /// A gentle start with seniors.
    pub openness: Vec<OpennessAdvice>,
}

/// A piece of a mentor's preparation plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preparation<'a> {
    /// Whether it should come before the first session.
    pub first: bool,
    /// What to do.
    pub advice: &'a ReadinessAdvice,
}

impl GuideBook {
    /// Puts the text of a file in; a file that is there already is replaced.
    ///
    /// # Errors
    /// The first thing that is wrong with it, with its line. The book is then as it was.
    pub fn add(&mut self, file: GuideFile, text: &str) -> Result<(), Fault> {
        match file.kind {
            GuideKind::Module => put(&mut self.modules, Module::read(text)?, |a, b| a.topic == b.topic),
            GuideKind::Cards => {
                put(&mut self.card_sets, CardSet::read(file.name, text)?, |a, b| a.key == b.key);
            }
            GuideKind::Path => put(&mut self.paths, Path::read(file.name, text)?, |a, b| a.key == b.key),
            GuideKind::Handbook => self.handbook = Some(Handbook::read(text)?),
            GuideKind::Plays => self.plays = plays::read(text)?,
            GuideKind::Readiness => self.readiness = advice::read_readiness(text)?,
            GuideKind::Openness => self.openness = advice::read_openness(text)?,
        }
        Ok(())
    }

    /// The module written for this topic, else one that serves it too; none when neither is here.
    pub fn module(&self, topic: &str) -> Option<&Module> {
        let own = self.modules.iter().find(|m| m.topic == topic);
        own.or_else(|| self.modules.iter().find(|m| m.also.iter().any(|t| t == topic)))
    }

    /// Session `number`, from 1, on this topic.
    pub fn session(&self, topic: &str, number: usize) -> Option<&SessionGuide> {
        self.module(topic)?.session(number)
    }

    /// The play for this pattern.
    pub fn play(&self, pattern: Pattern) -> Option<&Play> {
        self.plays.iter().find(|p| p.pattern == pattern)
    }

    /// The path for `mentor` or `mentee`.
    pub fn path(&self, key: &str) -> Option<&Path> {
        self.paths.iter().find(|p| p.key == key)
    }

    /// What a mentor with this profile prepares, weakest part first. Empty when every part is strong.
    pub fn preparation(&self, readiness: &Readiness) -> Vec<Preparation<'_>> {
        let advice = |part| self.readiness.iter().find(|a| a.part == part);
        let weak = weakest_first(ReadinessPart::of(readiness));
        weak.filter_map(|(part, answer)| Some(Preparation { first: answer <= FIRST, advice: advice(part)? }))
            .collect()
    }

    /// How to begin with a senior of this profile, lowest part first. Empty when every part is high.
    pub fn suggestions(&self, openness: &Openness) -> Vec<&OpennessAdvice> {
        let advice = |part| self.openness.iter().find(|a| a.part == part);
        let weak = weakest_first(OpennessPart::of(openness));
        weak.filter_map(|(part, _)| advice(part)).collect()
    }
}

fn put<T>(shelf: &mut Vec<T>, thing: T, same: impl Fn(&T, &T) -> bool) {
    match shelf.iter_mut().find(|there| same(there, &thing)) {
        Some(there) => *there = thing,
        None => shelf.push(thing),
    }
}

/// The parts worth preparing for, lowest first, else in their order.
fn weakest_first<P>(mut parts: [(P, u8); 4]) -> impl Iterator<Item = (P, u8)> {
    parts.sort_by_key(|(_, answer)| *answer);
    parts.into_iter().filter(|(_, answer)| *answer <= WEAK)
}
