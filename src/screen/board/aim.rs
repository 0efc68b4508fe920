//! What can be put first when people are paired, in words.

use crate::language::Words;
use crate::program::Objective;

/// An aim to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim(pub Objective);

impl Aim {
    /// Every aim, the usual one first.
    pub const ALL: [Self; 5] = [
        Self(Objective::MostPairs),
        Self(Objective::RaiseLowest),
        Self(Objective::RaiseEach),
        Self(Objective::WishesFirst),
        Self(Objective::LargestTotal),
    ];

    /// The name in forms.
    pub fn id(self) -> &'static str {
        match self.0 {
            Objective::MostPairs => "most",
            Objective::LargestTotal => "total",
            Objective::RaiseLowest => "lowest",
            Objective::RaiseEach => "each",
            Objective::WishesFirst => "wishes",
        }
    }

    /// The aim of that name.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aim| aim.id() == id)
    }

    /// What it is called.
    pub fn name(self, words: Words) -> String {
        match self.0 {
            Objective::MostPairs => words.board_objective_most(),
            Objective::LargestTotal => words.board_objective_total(),
            Objective::RaiseLowest => words.board_objective_lowest(),
            Objective::RaiseEach => words.board_objective_each(),
            Objective::WishesFirst => words.board_objective_wishes(),
        }
    }

    /// What it does, in a sentence.
    pub fn text(self, words: Words) -> String {
        match self.0 {
            Objective::MostPairs => words.board_objective_most_text(),
            Objective::LargestTotal => words.board_objective_total_text(),
            Objective::RaiseLowest => words.board_objective_lowest_text(),
            Objective::RaiseEach => words.board_objective_each_text(),
            Objective::WishesFirst => words.board_objective_wishes_text(),
        }
    }
}
