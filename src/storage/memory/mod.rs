//! In-memory twins of the two stores, for tests and for a page without storage. They can fail, tear, repeat or
//! drop any operation, die at any moment, and show a tab what other tabs wrote only later.

mod fault;
mod local;
mod mirror;

pub use fault::{Fault, Faults};
pub use local::{LocalDisk, MemoryLocal};
pub use mirror::{MemoryMirror, MirrorDisk};
