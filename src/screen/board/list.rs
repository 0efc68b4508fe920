//! Which pairs of the board are shown, and in which order.

use super::PairRow;
use crate::screen::people::folded;

/// Which pairs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    #[default]
    All,
    /// Those not approved yet.
    Waiting,
    /// Those that differ from the run before.
    Changed,
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By the mentee's name.
    #[default]
    Name,
    /// Lowest score first.
    Lowest,
    /// Highest score first.
    Highest,
}

/// A question to the board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed.
    pub text: String,
    /// Which pairs.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
}

/// The places in `rows` of the pairs to show, in order.
pub fn shown_rows(rows: &[PairRow], query: &Query) -> Vec<usize> {
    let text = folded(&query.text);
    let fits = |row: &PairRow| {
        let people = [&row.mentor.name, &row.mentor.note, &row.mentee.name, &row.mentee.note];
        (text.is_empty() || people.iter().any(|field| folded(field).contains(&text)))
            && match query.filter {
                Filter::All => true,
                Filter::Waiting => !row.approved,
                Filter::Changed => !row.change.is_empty(),
            }
    };
    let mut shown: Vec<(usize, u16)> =
        rows.iter().enumerate().filter(|(_, row)| fits(row)).map(|(at, row)| (at, row.score)).collect();
    match query.order {
        Order::Name => {}
        Order::Lowest => shown.sort_by_key(|&(_, score)| score),
        Order::Highest => shown.sort_by_key(|&(_, score)| std::cmp::Reverse(score)),
    }
    shown.into_iter().map(|(at, _)| at).collect()
}
