//! The pairing worker.
/// Starts it.
pub fn start() {}
