//! Puts a native popover under the button that opens it, inside the window.

use leptos::prelude::*;
use web_sys::HtmlElement;

/// Air between button, popover and the window's edge.
const AIR: f64 = 6.0;

/// Shows the popover below its button, or above where there is no room below; hides it where it is shown.
pub(super) fn show_at(button: &HtmlElement, popover: &HtmlElement) {
    if popover.matches(":popover-open").unwrap_or(false) {
        let _ = popover.hide_popover();
        return;
    }
    if popover.show_popover().is_err() {
        return;
    }
    let _ = popover.set_attribute("data-placed", "");
    let (from, own) = (button.get_bounding_client_rect(), popover.get_bounding_client_rect());
    let page = document()
        .document_element()
        .map(|root| (f64::from(root.client_width()), f64::from(root.client_height())));
    let (width, height) = page.unwrap_or((360.0, 640.0));
    let (x, y) = placed(
        (from.left(), from.top(), from.right(), from.bottom()),
        (own.width(), own.height()),
        (width, height),
    );
    let style = popover.style();
    let _ = style.set_property("left", &format!("{x}px"));
    let _ = style.set_property("top", &format!("{y}px"));
}

/// Left and top for a popover of a size, at a button (left, top, right, bottom), in a window.
fn placed(button: (f64, f64, f64, f64), size: (f64, f64), window: (f64, f64)) -> (f64, f64) {
    let (left, top, right, bottom) = button;
    // Its start meets the button's start; where that leaves the window, its end meets the button's end.
    let x = if left + size.0 + AIR <= window.0 { left } else { right - size.0 };
    let y = if bottom + AIR + size.1 <= window.1 { bottom + AIR } else { top - AIR - size.1 };
    (x.min(window.0 - size.0 - AIR).max(AIR), y.min(window.1 - size.1 - AIR).max(AIR))
}

#[cfg(test)]
mod tests {
    use super::placed;

    const WINDOW: (f64, f64) = (400.0, 600.0);

    #[test]
    fn below_and_to_the_start_where_there_is_room() {
        assert_eq!(placed((20.0, 20.0, 60.0, 60.0), (200.0, 100.0), WINDOW), (20.0, 66.0));
    }

    #[test]
    fn above_and_to_the_end_at_the_far_corner() {
        assert_eq!(placed((350.0, 550.0, 390.0, 590.0), (200.0, 100.0), WINDOW), (190.0, 444.0));
    }

    #[test]
    fn never_out_of_the_window() {
        assert_eq!(placed((5.0, 300.0, 10.0, 310.0), (390.0, 590.0), WINDOW), (6.0, 6.0));
    }
}
