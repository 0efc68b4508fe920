//! The worker that pairs people, off the page's thread.
fn main() {
    balik::start_worker();
}
