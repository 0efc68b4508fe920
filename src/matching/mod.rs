//! WHO with whom: hard rules, score, the exact assignment, its certificate, and why it is so.
//!
//! Not here: what people decided (`program`), how anything is called on screen (`language`), and the worker
//! in which a run happens (`browser`; its protocol, as plain text in and out, is [`service`]).
//!
//! Start with [`pair_people`]: it looks at a program through a [`Cohort`] (people as small numbers), asks
//! which pairs are allowed ([`RuleSet`]) and how good each would be ([`ScoreParts`]), solves the
//! [`Problem`] ([`assign`]), and has the answer verified by code that shares nothing with the solver
//! ([`certify`]). Where wishes come first, [`stable_pairing`] finds the pairs and [`blocking_pairs`] checks them.
//! [`explain_pair`] and [`explain_unpaired`] answer "why" afterwards. Where pairs run already, [`rematch`]
//! gives every worthwhile way of pairing anew, from touching none of them to touching all.
//! [`explain_pair`] and [`explain_unpaired`] answer "why" afterwards, [`what_if`] and [`try_rules`] "what if".
//!
//! The worker's side ([`service`]) keeps a program and what was found out about it between two questions (`held`);
//! [`Extract`] is what goes out of a program to it.
//!
//! Everything is whole numbers and fixed order: the same program gives the same pairs on every machine.

mod aims;
mod certificate;
mod cohort;
mod explain;
mod extract;
mod fairest;
mod fast;
mod features;
mod fingerprint;
mod held;
mod helping;
mod pair;
mod problem;
mod rematch;
mod reporting;
mod rules;
mod score;
mod scorer;
pub mod service;
mod shares;
mod solver;
mod stable;
mod trial;
mod unpaired;
mod what_if;

pub use aims::MOST_FOR_EACH;
pub use certificate::{Certificate, Flaw, certify};
pub use cohort::{Cohort, Side};
pub use explain::{PairExplanation, RunnerUp, WhyNot, explain_pair, why_not};
pub use extract::Extract;
pub use fairest::{
    Cover, Fairest, FairnessFlaw, FairnessProof, LevelPrices, Leximin, LeximinProof, MOST_LEXIMIN_CELLS,
    certify_fairest, certify_leximin, fairest, leximin,
};
pub use fingerprint::{fingerprint, fingerprint_with_wishes};
pub use pair::{Flow, Outcome, PairingError, Progress, Stage, pair_people};
pub use problem::{FORBIDDEN, Matrix, Problem, RUNNING, ScoreRows, Terms, TooLarge, Worth};
pub use rematch::{
    Ended, Keeping, MOST_SETTINGS, Rematch, RunningPairs, Setting, WhyEnded, keep_running, rematch,
    running_print,
};
pub use rules::{RuleSet, blocking_rules};
pub use score::{
    Across, Factor, Interests, Known, Learning, Logistics, Points, ScoreParts, StyleFit, TopicGain,
    score_parts, score_parts_of,
};
pub use scorer::Scorer;
pub use shares::Shares;
pub use solver::{Detour, Solution, Solved, Unscored, assign, solve};
pub use stable::{Stability, StablePairing, Wishes, blocking_pairs, stable_pairing, wishes_of};
pub use trial::{Flip, Standing, Trial, Trials, try_rules};
pub use unpaired::{Help, UnpairedExplanation, explain_unpaired};
pub use what_if::{AimResult, Firmness, Price, Weight, WhatIf, aims_side_by_side, firmness, what_if};
