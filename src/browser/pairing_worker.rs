//! The worker's side of pairing: `matching::service`, between two message ports.

use super::worker::listen;
use crate::matching::Flow;
use crate::matching::service::{Answer, PROTOCOL, Service};

/// Starts listening. A run is ended by ending the worker.
pub fn start() {
    listen(&Answer::Ready { protocol: PROTOCOL }.to_json(), |say| {
        let mut service = Service::new(move |answer: Answer| {
            say(&answer.to_json());
            Flow::GoOn
        });
        move |text, bytes| service.hear(text, bytes)
    });
}
