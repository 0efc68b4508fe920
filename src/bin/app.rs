//! The page.
fn main() {
    balik::start_app();
}
