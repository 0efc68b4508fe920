//! What typing in the people search costs, and what stands around it: printed, never asserted.
#![allow(
    missing_docs,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "a bench reads the clock"
)]

use balik::insight::{Direction, needs_against_offers};
use balik::library::sample_program;
use balik::program::ProgramId;
use balik::screen::people::{PeopleIndex, PeopleQuery, SortKey};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The median of repeated runs.
fn median(mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..31)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    for people in [500, 5_000, 20_000] {
        let program = sample_program(ProgramId::new("bench"), people, 7);
        let index = PeopleIndex::of(&program);
        println!("{people} people");
        println!(
            "  index, once per edit      {:>9.3?}",
            median(|| drop(black_box(PeopleIndex::of(&program))))
        );
        let mut slowest = Duration::ZERO;
        let typed = "manajer pemasaran";
        for end in 1..=typed.len() {
            let query =
                PeopleQuery { text: typed[..end].to_owned(), sort: SortKey::Unit, ..PeopleQuery::default() };
            slowest = slowest.max(median(|| drop(black_box(index.find(&query)))));
        }
        println!("  one key, the slowest      {slowest:>9.3?}");
        let needs = median(|| drop(black_box(needs_against_offers(&program, Direction::Upward))));
        println!("  needs against offers      {needs:>9.3?}");
    }
}
