//! Colours that can be read: WCAG contrasts of the tokens, in every theme.

use std::collections::BTreeMap;
use std::fs;

type Palette = BTreeMap<String, [f64; 3]>;

/// Red, green and blue of `#rgb` or `#rrggbb`.
fn hex(text: &str) -> Option<[f64; 3]> {
    let digits = text.trim().strip_prefix('#')?;
    let wide: String = if digits.len() == 3 {
        digits.chars().flat_map(|digit| [digit, digit]).collect()
    } else {
        digits.to_owned()
    };
    let part = |at: usize| u8::from_str_radix(wide.get(at..at + 2)?, 16).ok().map(f64::from);
    Some([part(0)?, part(2)?, part(4)?])
}

/// The colours that a block of `tokens.css` gives, for light or dark.
fn colours(block: &str, dark: bool) -> Palette {
    // A comment may hold a colon of its own.
    let bare: String =
        block.split("/*").map(|piece| piece.split_once("*/").map_or(piece, |(_, rest)| rest)).collect();
    let declared = bare.split(';').filter_map(|line| line.trim().split_once(':'));
    declared
        .filter_map(|(name, value)| {
            let both = value.trim().strip_prefix("light-dark(")?.strip_suffix(')')?;
            let (light, night) = both.split_once(',')?;
            Some((name.trim().rsplit(['\n', ' ']).next()?.to_owned(), hex(if dark { night } else { light })?))
        })
        .collect()
}

/// The text between the braces after `start`.
fn block<'a>(css: &'a str, start: &str) -> &'a str {
    let rest = &css[css.find(start).unwrap_or_else(|| panic!("tokens.css has no {start}"))..];
    let open = rest.find('{').unwrap();
    &rest[open + 1..open + rest[open..].find('}').unwrap()]
}

fn themes() -> Vec<(String, Palette)> {
    let css = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/style/tokens.css")).unwrap();
    let mut themes = Vec::new();
    for (night, name) in [(false, "light"), (true, "dark")] {
        let base = colours(block(&css, ":root {"), night);
        let with = |start: &str| {
            let mut palette = base.clone();
            palette.extend(colours(block(&css, start), night));
            palette
        };
        themes.push((format!("contrast, {name}"), with("[data-theme=\"contrast\"] {")));
        themes.push((format!("more contrast, {name}"), with(":root:not([data-theme]) {")));
        themes.push((name.to_owned(), base));
    }
    themes
}

/// Relative luminance, WCAG 2.2.
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = part / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_formula_is_the_known_one() {
    let close = |value: f64, want: f64| assert!((value - want).abs() < 0.01, "{value} instead of {want}");
    close(contrast([255.0; 3], [0.0; 3]), 21.0);
    close(contrast(hex("#777").unwrap(), [255.0; 3]), 4.48);
}

/// Text on every surface it stands on: 4.5.
#[test]
fn text_can_be_read_in_every_theme() {
    let surfaces = ["--paper", "--card", "--raised", "--sunken"];
    for (theme, palette) in themes() {
        let check = |text: &str, on: &str, least: f64| {
            let value = contrast(palette[text], palette[on]);
            assert!(value >= least, "{theme}: {text} on {on} is {value:.2}, needs {least}");
        };
        for surface in surfaces {
            for text in ["--ink", "--ink-2", "--mentor", "--mentee", "--ok", "--warn", "--danger"] {
                check(text, surface, 4.5);
            }
        }
        for surface in ["--card", "--raised"] {
            check("--ink-3", surface, 4.5);
        }
        for role in ["mentor", "mentee", "ok", "warn", "danger"] {
            check(&format!("--{role}"), &format!("--{role}-soft"), 4.5);
            check("--ink", &format!("--{role}-soft"), 7.0);
        }
        for (text, on) in [
            ("--on-ink", "--ink"),
            ("--on-mentor", "--mentor"),
            ("--on-mentee", "--mentee"),
            ("--on-danger", "--danger"),
        ] {
            check(text, on, 4.5);
        }
        // Marks: outlines of what can be operated, and the ring of focus.
        for surface in ["--paper", "--card", "--raised"] {
            check("--line-strong", surface, 3.0);
            check("--focus", surface, 3.0);
        }
    }
}

/// The roles differ in lightness too from good and bad, or else in shape; between themselves they must differ for
/// every kind of colour vision: teal and amber keep their distance when red and green fall together.
#[test]
fn the_two_roles_stay_apart_for_colour_blind_people() {
    // Linear simulation of deuteranopia and protanopia (Viénot, Brettel and Mollon 1999).
    let linear = |colour: [f64; 3]| colour.map(|part| (part / 255.0).powf(2.2));
    let simulate = |colour: [f64; 3], row: [f64; 2]| {
        let [red, green, blue] = linear(colour);
        [row[0] * red + row[1] * green, row[0] * red + row[1] * green, blue]
    };
    for (theme, palette) in themes() {
        for row in [[0.293_75, 0.706_25], [0.112_4, 0.887_6]] {
            let one = simulate(palette["--mentor"], row);
            let other = simulate(palette["--mentee"], row);
            let apart = one
                .iter()
                .zip(other)
                .map(|(a, b)| (a.powf(1.0 / 2.2) - b.powf(1.0 / 2.2)).abs())
                .fold(0.0, f64::max);
            assert!(apart > 0.2, "{theme}: the roles are only {apart:.2} apart");
        }
    }
}
