//! Files in and out: saved as a download, picked in a dialog, dropped or pasted onto the page.

use super::{BrowserError, page, task};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFile {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// How long a download may take to begin before its memory is given back, in milliseconds.
const UNTIL_TAKEN: i32 = 60_000;

/// Saves bytes as a file, in the browser's way: a download.
///
/// # Errors
/// [`BrowserError`].
pub fn save(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), BrowserError> {
    let document = page::document().ok_or(BrowserError::Unavailable)?;
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement =
        document.create_element("a")?.dyn_into().map_err(|_| BrowserError::Unavailable)?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    task::after(UNTIL_TAKEN, move || {
        let _ = Url::revoke_object_url(&url);
    });
    Ok(())
}

/// Saves a text as a file.
///
/// # Errors
/// [`BrowserError`].
pub fn save_text(name: &str, media_type: &str, text: &str) -> Result<(), BrowserError> {
    save(name, media_type, text.as_bytes())
}

/// Lets the person pick files; call it from a click. `accept` as in HTML: `.json,.csv`. Nothing picked is an
/// empty list.
///
/// # Errors
/// [`BrowserError`].
pub async fn pick(accept: &str, several: bool) -> Result<Vec<File>, BrowserError> {
    let document = page::document().ok_or(BrowserError::Unavailable)?;
    let input: HtmlInputElement =
        document.create_element("input")?.dyn_into().map_err(|_| BrowserError::Unavailable)?;
    input.set_type("file");
    input.set_accept(accept);
    input.set_multiple(several);
    input.set_hidden(true);
    // Some browsers open the dialog only for an input that is on the page.
    let body = document.body().ok_or(BrowserError::Unavailable)?;
    body.append_child(&input)?;
    let decided = js_sys::Promise::new(&mut |resolve, _| {
        // Called with the event, which nobody looks at.
        let _ = input.add_event_listener_with_callback("change", &resolve);
        let _ = input.add_event_listener_with_callback("cancel", &resolve);
    });
    input.click();
    JsFuture::from(decided).await?;
    let picked = input.files().map(|files| in_order(&files)).unwrap_or_default();
    input.remove();
    Ok(picked)
}

fn in_order(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|index| files.get(index)).collect()
}

/// Reads a file, unless it is larger than `largest` bytes.
///
/// # Errors
/// [`BrowserError::TooLarge`] before anything is read.
pub async fn read(file: &File, largest: usize) -> Result<ReadFile, BrowserError> {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a file's size is a whole number"
    )]
    let bytes = file.size().max(0.0) as usize;
    let name = file.name();
    if bytes > largest {
        return Err(BrowserError::TooLarge { name, bytes });
    }
    let buffer = JsFuture::from(file.array_buffer()).await?;
    Ok(ReadFile { name, bytes: js_sys::Uint8Array::new(&buffer).to_vec() })
}
