//! Ids that tie a label to its field. Counted per thread, so a rendering is the same every time.

use std::cell::Cell;

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(1) };
}

/// A fresh id that starts with the name of its part.
pub fn fresh_id(part: &str) -> String {
    NEXT.with(|next| {
        let number = next.get();
        next.set(number + 1);
        format!("{part}-{number}")
    })
}
