//! The worker's side of pairing: `matching::service`, between two message ports.

use super::worker::listen;
use crate::matching::Flow;
use crate::matching::service::{Answer, PROTOCOL, serve};

/// Starts listening. A run is ended by ending the worker.
pub fn start() {
    listen(&Answer::Ready { protocol: PROTOCOL }.to_json(), |question, _, say| {
        serve(question, &mut |answer| {
            say(&answer.to_json());
            Flow::GoOn
        });
    });
}
