//! Why a run gave nothing, in words.

use super::names::name_of;
use crate::language::Words;
use crate::matching::PairingError;
use crate::program::Program;

/// A failed run as a sentence.
pub fn failure(program: &Program, error: &PairingError, words: Words) -> String {
    match error {
        PairingError::Stopped => words.board_cancelled(),
        PairingError::TooManyPins { person, pins, places } => {
            words.board_too_many_pins(&name_of(program, person), *pins, *places)
        }
        PairingError::TooMany { pairs, .. } => words.board_too_many(*pairs),
        PairingError::TooManyForEach { people, limit } => words.board_too_many_for_each(*people, *limit),
        PairingError::NotProven(_) => words.board_not_proven(),
    }
}
