//! Scores of a regular shape, on which many solvers are slow: everybody wants the same few, and one chain of
//! bids leads through nearly all.

/// The score of a row and a column, of `n` on the larger side: 0 to 10,000.
pub type Shape = fn(usize, usize, usize) -> usize;

/// Each shape with its name.
pub const SHAPES: [(&str, Shape); 5] = [
    ("distance", |row, column, n| row.abs_diff(column) * 10_000 / n),
    ("product", |row, column, n| (row + 1) * (column + 1) * 10_000 / (n * n)),
    // Costs of row times column, which Machol and Wien made solvers fail on.
    ("machol-wien", |row, column, n| 10_000 - (row + 1) * (column + 1) * 10_000 / (n * n)),
    // All agree who is best, but for a little.
    ("alike", |row, column, n| column * 9_000 / n + (row * 7919 + column * 104_729) % 1000),
    // The product again, nobody in order.
    ("shuffled", |row, column, n| {
        let mixed = |at: usize| (at * 7919 + 13) % n + 1;
        mixed(row) * mixed(column) * 10_000 / (n * n)
    }),
];

/// The scores of a shape, row by row.
pub fn scores(shape: Shape, rows: usize, columns: usize) -> Vec<u16> {
    let n = rows.max(columns);
    let cells = (0..rows).flat_map(|row| (0..columns).map(move |column| shape(row, column, n)));
    cells.map(|score| u16::try_from(score).unwrap()).collect()
}
