//! How even a pairing is: spread of scores, who is served worst, who is left out by group, load and hours.
//!
//! Everything is read from one run: who took part is who the run paired or left, as long as they are in the program.
//!
//! Not here: why somebody is left or what would help (`matching`), and any sentence (`language`, `screen`).
//!
//! Start with [`compare`] for groups ([`Sides`] for several groupings of one run), [`Spread`] for scores, [`Load`] and [`Hours`] for what it asks of people.

mod figures;
mod grouping;
mod hours;
mod load;
mod notice;
mod part;
mod split;
mod spread;

pub use figures::Figures;
pub use grouping::{GroupName, Grouping};
pub use hours::Hours;
pub use load::{Carried, Load};
pub use notice::{Notice, Unevenness, notices};
pub use part::{Side, known_pairs};
pub use split::{Sides, Split, compare, worth_comparing};
pub use spread::{Spread, by_tens, by_tens_of, tens_beside, worst_served, worst_served_of};
