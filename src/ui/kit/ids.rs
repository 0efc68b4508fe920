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

/// Counts from one again, for renderings that are compared.
#[cfg(not(target_arch = "wasm32"))]
pub fn start_over() {
    NEXT.with(|next| next.set(1));
}
