//! In what two sets of rules differ, in words.

use super::aim::Aim;
use super::rules::{RulesView, Weight};
use crate::language::Words;
use crate::program::Rules;

/// Every difference, a few words each: "Gaya bekerja 20 → 40", "tanpa aturan “Waktu yang sama”".
pub fn moved(from: &Rules, to: &Rules, words: Words) -> Vec<String> {
    let mut all = Vec::new();
    let mut number = |name: String, from: u8, to: u8| {
        if from != to {
            all.push(words.lab_moved_number(&name, from, to));
        }
    };
    for weight in Weight::ALL {
        number(weight.name(words), weight.of(from), weight.of(to));
    }
    number(words.board_mutual(), from.mutual_percent, to.mutual_percent);
    if from.direction && to.direction {
        number(words.board_rule_min_gap(), from.min_gap, to.min_gap);
    }
    if let (Some(from), Some(to)) = (from.max_gap, to.max_gap) {
        number(words.board_rule_max_gap(), from, to);
    }
    let (before, after) = (RulesView::of(from, words).switches, RulesView::of(to, words).switches);
    for (was, is) in before.iter().zip(&after).filter(|(was, is)| was.on != is.on) {
        all.push(if is.on { words.lab_moved_on(&was.name) } else { words.lab_moved_off(&was.name) });
    }
    if from.objective != to.objective {
        all.push(words.lab_moved_aim(&Aim(to.objective).name(words)));
    }
    all
}
