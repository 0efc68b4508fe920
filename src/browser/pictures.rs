//! Pictures that somebody brings, as shades of grey.

use super::{BrowserError, page};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap};

/// A picture in shades of grey, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrayPicture {
    /// Pixels in a row.
    pub width: usize,
    /// 0 is black, 255 white.
    pub gray: Vec<u8>,
}

/// Longest side a picture is read at, in pixels: a code that fills a fifth of it is still sharp.
const LONGEST_SIDE: u32 = 1600;

/// Whether a file says that it is a picture.
pub fn is_picture(file: &File) -> bool {
    file.type_().starts_with("image/")
}

/// Reads a picture.
///
/// # Errors
/// [`BrowserError`] when the browser cannot decode it.
pub async fn read_gray(file: &File) -> Result<GrayPicture, BrowserError> {
    let window = page::window().ok_or(BrowserError::Unavailable)?;
    let bitmap: ImageBitmap =
        JsFuture::from(window.create_image_bitmap_with_blob(file)?).await?.unchecked_into();
    let longest = bitmap.width().max(bitmap.height()).max(1);
    let scale = f64::from(LONGEST_SIDE.min(longest)) / f64::from(longest);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within the sides of the picture"
    )]
    let side = |pixels: u32| ((f64::from(pixels) * scale).round() as u32).max(1);
    let (width, height) = (side(bitmap.width()), side(bitmap.height()));
    let document = page::document().ok_or(BrowserError::Unavailable)?;
    let canvas: HtmlCanvasElement =
        document.create_element("canvas")?.dyn_into().map_err(|_| BrowserError::Unavailable)?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas
        .get_context("2d")?
        .ok_or(BrowserError::Unavailable)?
        .dyn_into()
        .map_err(|_| BrowserError::Unavailable)?;
    let (w, h) = (f64::from(width), f64::from(height));
    // Pictures with clear ground are codes on a screen: on white they read as they were meant.
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, w, h);
    context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, w, h)?;
    bitmap.close();
    let pixels = context.get_image_data(0.0, 0.0, w, h)?.data();
    let gray = pixels.as_chunks::<4>().0.iter().map(|&[r, g, b, _]| luma(r, g, b)).collect();
    Ok(GrayPicture { width: width as usize, gray })
}

/// How bright a colour looks, by the weights of ITU-R BT.601.
fn luma(r: u8, g: u8, b: u8) -> u8 {
    let sum = 299 * u32::from(r) + 587 * u32::from(g) + 114 * u32::from(b);
    u8::try_from(sum / 1000).unwrap_or(u8::MAX)
}
