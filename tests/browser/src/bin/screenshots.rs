//! Pictures of every place: narrow and wide, light and dark, in both languages, with no, some and many people.
//!
//! `make screenshots`, or with a word of the names wanted: `cargo run --bin screenshots -- start`.
//! They lie in `target/screenshots/`; where ImageMagick is installed, `sheet-*.png` shows them side by side.

use std::path::Path;
use std::process::Command;

use balik_journeys::{Visitor, journey, root};

/// What the program holds when the picture is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Data {
    /// A first visit.
    Empty,
}

/// Name of the picture, route, data.
const PLACES: [(&str, &str, Data); 2] = [("start", "", Data::Empty), ("kit", "#/kit", Data::Empty)];

const WIDTHS: [u32; 2] = [375, 1280];
const LANGUAGES: [&str; 2] = ["id", "en"];
const THEMES: [&str; 2] = ["light", "dark"];

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    journey(async |visitor| {
        for language in LANGUAGES {
            for theme in THEMES {
                visitor.settings(language, Some(theme)).await;
                for (name, route, data) in PLACES {
                    if !name.contains(&wanted) {
                        continue;
                    }
                    prepare(visitor, data).await;
                    visitor.open(route).await;
                    for width in WIDTHS {
                        visitor.whole_page(width, &format!("{name}-{language}-{theme}-{width}")).await;
                    }
                }
            }
        }
    });
    contact_sheets();
}

async fn prepare(visitor: &Visitor, data: Data) {
    match data {
        Data::Empty => visitor.open("").await,
    }
}

/// One sheet for each width, when ImageMagick is there.
fn contact_sheets() {
    let folder = root().join("target/screenshots");
    for width in WIDTHS {
        let sheet = folder.join(format!("sheet-{width}.png"));
        let _ = std::fs::remove_file(&sheet);
        let made = Command::new("montage")
            .args(pictures(&folder, width))
            .args(["-label", "%t", "-tile", "4x", "-geometry", "480x720>+8+8"])
            .arg(&sheet)
            .status();
        if !made.is_ok_and(|status| status.success()) {
            eprintln!("no contact sheet (is ImageMagick installed?)");
        }
    }
}

fn pictures(folder: &Path, width: u32) -> Vec<std::path::PathBuf> {
    let mut all: Vec<_> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(&format!("-{width}.png")))
        .filter(|path| !path.to_string_lossy().contains("sheet-"))
        .collect();
    all.sort();
    all
}
