//! Every kit part on one page.
/// The gallery as HTML.
pub fn gallery_html() -> String {
    String::new()
}
