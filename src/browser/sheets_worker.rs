//! The worker's side of reading workbooks: `exchange::table::serve_sheets`, between two message ports.

use super::worker::listen;
use crate::exchange::table::{SHEETS_PROTOCOL, SheetsAnswer, SheetsRequest, serve_sheets};

/// Starts listening.
pub fn start() {
    let Ok(ready) = serde_json::to_string(&SheetsAnswer::Ready { protocol: SHEETS_PROTOCOL }) else { return };
    listen(&ready, |say| {
        move |text, bytes| {
            if let Ok(request) = serde_json::from_str::<SheetsRequest>(text)
                && let Ok(answer) = serde_json::to_string(&serve_sheets(&request, bytes))
            {
                say(&answer);
            }
        }
    });
}
