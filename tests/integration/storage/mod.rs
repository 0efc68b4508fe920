//! Storage: what is kept is there again, whatever happens between. `world.rs` is the imagined browser of all of it.

mod crashes;
mod damage;
mod safeguards;
mod schedules;
mod shelf;
mod stories;
mod tabs;
mod trouble;
mod world;
