//! What-if answers in words: the price of a pair, aims side by side, how firmly pairs hold.

use super::aim::Aim;
use super::names::{rule_name, two};
use super::rules::Weight;
use crate::language::{Points, Shown, Words};
use crate::matching::{AimResult, Firmness, Price, WhatIf};
use crate::program::{Objective, PairKey, Program, RunPair};

/// The answer to "what if these two".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceView {
    /// In a sentence.
    pub sentence: String,
    /// What would change, a line each; given up first.
    pub changes: Vec<String>,
}

impl PriceView {
    /// The answer in words.
    pub fn of(program: &Program, answer: &WhatIf, words: Words) -> Self {
        let plain = |sentence: String| Self { sentence, changes: Vec::new() };
        match answer {
            WhatIf::NotTakingPart => plain(String::new()),
            WhatIf::Blocked(rules) => {
                let named: Vec<String> = rules.iter().map(|&rule| rule_name(words, rule)).collect();
                plain(format!("{}.", named.join("; ")))
            }
            WhatIf::Pinned => plain(words.board_if_pinned()),
            WhatIf::NoRoom => plain(words.board_if_no_room()),
            WhatIf::With(price) => {
                let sentence = match (fewer(price), price.points) {
                    (0, 0) => words.board_if_same(),
                    (0, points) if points > 0 => words.board_if_gains(Points(points)),
                    (0, points) => words.board_if_costs(Points(-points)),
                    (pairs, _) => words.board_if_fewer(pairs),
                };
                Self { sentence, changes: changes(program, price, words) }
            }
            WhatIf::Without(price) => {
                let sentence = match (fewer(price), price.points) {
                    (0, 0) => words.board_if_without_same(),
                    (0, points) => words.board_if_without(Points(-points)),
                    (pairs, _) => words.board_if_without_fewer(pairs),
                };
                Self { sentence, changes: changes(program, price, words) }
            }
        }
    }
}

fn fewer(price: &Price) -> usize {
    usize::try_from(-price.pairs).unwrap_or(0)
}

fn changes(program: &Program, price: &Price, words: Words) -> Vec<String> {
    let name = |pair: &RunPair| two(program, &PairKey::new(&pair.mentor, &pair.mentee), words);
    let dropped =
        price.dropped.iter().map(|pair| words.board_if_dropped(&name(pair), Points(pair.score.into())));
    let added = price.added.iter().map(|pair| words.board_if_added(&name(pair), Points(pair.score.into())));
    dropped.chain(added).collect()
}

/// One aim beside the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AimRow {
    /// Which.
    pub objective: Objective,
    /// What it is called.
    pub name: String,
    /// How many pairs.
    pub pairs: String,
    /// The total match.
    pub total: String,
    /// The total against the program's own aim: "+3,2", "-1,0"; empty for the own.
    pub against: String,
    /// The lowest match.
    pub lowest: String,
    /// Pairs in common with the program's own aim.
    pub same: String,
    /// Whether it is the program's own.
    pub own: bool,
}

/// Aims side by side.
pub fn aim_rows(program: &Program, aims: &[AimResult], words: Words) -> Vec<AimRow> {
    let language = words.language();
    let wide = |total: u64| i64::try_from(total).unwrap_or(i64::MAX);
    let own =
        aims.iter().find(|aim| aim.objective == program.rules.objective).map_or(0, |aim| wide(aim.total));
    aims.iter()
        .map(|aim| {
            let is_own = aim.objective == program.rules.objective;
            let apart = wide(aim.total) - own;
            let sign = if apart > 0 { "+" } else { "" };
            AimRow {
                objective: aim.objective,
                name: Aim(aim.objective).name(words),
                pairs: aim.pairs.shown(language),
                total: Points(wide(aim.total)).shown(language),
                against: if is_own {
                    String::new()
                } else {
                    format!("{sign}{}", Points(apart).shown(language))
                },
                lowest: aim.lowest.map_or_else(String::new, |low| Points(low.into()).shown(language)),
                same: aim.same.shown(language),
                own: is_own,
            }
        })
        .collect()
}

/// How firmly the pairs hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirmnessView {
    /// How many hold.
    pub sentence: String,
    /// Those that do not, a line each, the loosest first.
    pub loose: Vec<String>,
}

impl FirmnessView {
    /// In words.
    pub fn of(program: &Program, firm: &[Firmness], words: Words) -> Self {
        let held = firm.iter().filter(|pair| pair.holds()).count();
        let sentence = match firm.len() {
            all if all == held => words.board_firm_all(all),
            all => words.board_firm_some(held, all),
        };
        let mut loose: Vec<&Firmness> = firm.iter().filter(|pair| !pair.holds()).collect();
        loose.sort_by_key(|pair| (std::cmp::Reverse(pair.broken_by.len()), pair.slack));
        let line = |pair: &Firmness| {
            let weights: Vec<String> = pair
                .broken_by
                .iter()
                .map(|&(weight, up)| {
                    let name = Weight::from(weight).name(words).to_lowercase();
                    if up { words.board_firm_up(&name) } else { words.board_firm_down(&name) }
                })
                .collect();
            let named = two(program, &pair.pair(), words);
            let line = words.board_firm_line(&named, &weights.join(", "));
            match pair.slack {
                Some(slack) => format!("{line} ({})", words.board_firm_slack(Points(slack.into()))),
                None => line,
            }
        };
        Self { sentence, loose: loose.into_iter().map(line).collect() }
    }
}
