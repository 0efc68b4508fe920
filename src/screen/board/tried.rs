//! What was worked out about other rules, for as long as nothing else changes.

use crate::matching::{PairingError, Standing, Trial, Trials};
use crate::program::Rules;

/// Answers kept at most; the oldest go first.
const MOST: usize = 64;

/// Answers about sets of rules, all for one state of the program, which a fingerprint names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    print: String,
    now: Option<Standing>,
    each: Vec<(Rules, Result<Trial, PairingError>)>,
}

impl Tried {
    /// Takes in what was asked when the program was as this fingerprint says; answers about another state go.
    pub fn keep(&mut self, print: &str, rules: Vec<Rules>, trials: Trials) {
        self.turn_to(print);
        self.now = Some(trials.now);
        for (rules, trial) in rules.into_iter().zip(trials.each) {
            self.put(rules, trial);
        }
    }

    /// Takes in that nothing could be worked out.
    pub fn keep_failure(&mut self, print: &str, rules: Vec<Rules>, error: &PairingError) {
        self.turn_to(print);
        for rules in rules {
            self.put(rules, Err(error.clone()));
        }
    }

    fn turn_to(&mut self, print: &str) {
        if self.print != print {
            *self = Self { print: print.to_owned(), ..Self::default() };
        }
    }

    fn put(&mut self, rules: Rules, trial: Result<Trial, PairingError>) {
        self.each.retain(|(of, _)| *of != rules);
        self.each.push((rules, trial));
        if self.each.len() > MOST {
            self.each.drain(..1);
        }
    }

    /// The pairing in force, once it is known for this state.
    pub fn now(&self, print: &str) -> Option<&Standing> {
        self.now.as_ref().filter(|_| self.print == print)
    }

    /// What these rules give, once it is known for this state.
    pub fn of(&self, print: &str, rules: &Rules) -> Option<&Result<Trial, PairingError>> {
        let found = self.each.iter().find(|(of, _)| of == rules).filter(|_| self.print == print);
        found.map(|(_, trial)| trial)
    }

    /// Those of these rules about which nothing is known for this state.
    pub fn missing(&self, print: &str, wanted: impl IntoIterator<Item = Rules>) -> Vec<Rules> {
        let mut missing: Vec<Rules> = Vec::new();
        for rules in wanted {
            if self.of(print, &rules).is_none() && !missing.contains(&rules) {
                missing.push(rules);
            }
        }
        missing
    }
}
