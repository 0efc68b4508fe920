//! Small pictures of figures. Each speaks its point, and keeps its figures as a table one can open.

mod bar_pair;
mod figure;
mod histogram;
mod stacked_bar;

pub use bar_pair::{BarPair, BarPairRow};
pub use figure::FigureSheet;
pub use histogram::{Bin, Histogram};
pub use stacked_bar::{Part, StackedBar};
