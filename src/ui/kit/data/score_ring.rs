//! A pair's score as a ring: one half for each side.

use crate::ui::kit::tone::Size;
use leptos::prelude::*;

/// Radius of the ring in its 72 by 72 drawing.
const RADIUS: f64 = 30.0;
/// Degrees left free at the two ends of each half, so that the halves never touch.
const GAP: f64 = 7.0;

/// Two arcs around a number. The mentor's half fills from the top on the right, the mentee's from the foot on the left.
#[component]
pub fn ScoreRing(
    /// How much of its half the mentor's giving fills: 0 to 1.
    #[prop(into)]
    gives: Signal<f64>,
    /// How much of its half the mentee's bringing back fills: 0 to 1.
    #[prop(into)]
    returns: Signal<f64>,
    /// The score in the middle.
    #[prop(into)]
    value: Signal<String>,
    /// The whole thing in words.
    #[prop(into)]
    label: Signal<String>,
    /// How large.
    #[prop(optional)]
    size: Size,
) -> impl IntoView {
    view! {
        <span class="ring" role="img" aria-label=move || label.get() data-size=size.name()>
            <svg viewBox="0 0 72 72" aria-hidden="true" focusable="false">
                <path class="ring__track" d=arc(0.0, 1.0)></path>
                <path class="ring__track" d=arc(180.0, 1.0)></path>
                <path class="ring__gives" d=move || arc(0.0, gives.get())></path>
                <path class="ring__returns" d=move || arc(180.0, returns.get())></path>
            </svg>
            <b class="ring__value" aria-hidden="true">{move || value.get()}</b>
        </span>
    }
}

/// The path of one half that starts at `from` degrees (0 is the top), filled to `share`; empty for nothing.
fn arc(from: f64, share: f64) -> String {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    if share < 0.01 {
        return String::new();
    }
    let point = |degrees: f64| {
        let angle = degrees.to_radians();
        (36.0 + RADIUS * angle.sin(), 36.0 - RADIUS * angle.cos())
    };
    let start = from + GAP;
    let (x1, y1) = point(start);
    let (x2, y2) = point(start + (180.0 - 2.0 * GAP) * share);
    format!("M{x1:.2} {y1:.2}A{RADIUS} {RADIUS} 0 0 1 {x2:.2} {y2:.2}")
}

#[cfg(test)]
mod tests {
    use super::arc;

    #[test]
    fn nothing_draws_nothing_and_a_half_stays_on_its_side() {
        assert_eq!(arc(0.0, 0.0), "");
        assert_eq!(arc(0.0, f64::NAN), "");
        assert_eq!(arc(0.0, 2.0), arc(0.0, 1.0));
        assert!(arc(0.0, 1.0).starts_with("M39.66 6.22"), "{}", arc(0.0, 1.0));
        assert!(arc(180.0, 1.0).starts_with("M32.34 65.78"), "{}", arc(180.0, 1.0));
    }
}
