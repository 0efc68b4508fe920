//! Parts without any domain inside.
pub mod gallery;
