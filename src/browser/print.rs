//! Printing the page.

use super::{BrowserError, page};

/// Opens the browser's print dialog.
///
/// # Errors
/// [`BrowserError`].
pub fn print() -> Result<(), BrowserError> {
    page::window().ok_or(BrowserError::Unavailable)?.print()?;
    Ok(())
}
