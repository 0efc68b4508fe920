//! Pictures of every place: narrow and wide, light and dark, in both languages, with no, some and many people.
//!
//! `make screenshots`, or with a word of the names wanted: `cargo run --bin screenshots -- start`.
//! They lie in `target/screenshots/`; where ImageMagick is installed, `sheet-*.png` shows them side by side.

use std::path::Path;
use std::process::Command;

use balik_journeys::files::crowd;
use balik_journeys::{Visitor, journey, root};
use serde_json::json;

/// What the page holds when the picture is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Data {
    /// A first visit.
    Nothing,
    /// A program without people.
    Blank,
    /// The made-up company.
    Company,
    /// A program of 500 people.
    Crowd,
}

/// What the page holds, and the places to look at then: the name of the picture, and the place's end of the address.
type Album = (Data, &'static [(&'static str, &'static str)]);

const ALBUMS: [Album; 4] = [
    (Data::Nothing, &[("start", "#/"), ("kit", "#/kit")]),
    (
        Data::Blank,
        &[
            ("blank-setup", "setup"),
            ("blank-people", "people"),
            ("blank-needs", "needs"),
            ("blank-pairs", "pairs"),
        ],
    ),
    (
        Data::Company,
        &[
            ("setup", "setup"),
            ("topics", "topics"),
            ("people", "people"),
            ("import", "import"),
            ("needs", "needs"),
            ("pairs", "pairs"),
            ("file", "file"),
            ("start-with-program", "#/"),
        ],
    ),
    (Data::Crowd, &[("crowd-people", "people"), ("crowd-needs", "needs"), ("crowd-pairs", "pairs")]),
];

const WIDTHS: [u32; 2] = [375, 1280];
/// Language, the words on the button of the made-up company, of a blank program, of opening a file.
const LANGUAGES: [(&str, &str, &str, &str); 2] = [
    ("id", "Coba dengan perusahaan rekaan", "Mulai dari kosong", "Buka sebagai program baru"),
    ("en", "Try it with a made-up company", "Start blank", "Open as a new program"),
];
const THEMES: [&str; 2] = ["light", "dark"];

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    for words in LANGUAGES {
        for theme in THEMES {
            for (data, places) in ALBUMS {
                let places: Vec<_> = places.iter().filter(|(name, _)| name.contains(&wanted)).collect();
                if places.is_empty() {
                    continue;
                }
                // A browser of its own for each: what one album keeps is not in the next.
                journey(async |visitor| {
                    visitor.settings(words.0, Some(theme)).await;
                    visitor.open("").await;
                    let program = bring(visitor, data, words).await;
                    for (name, place) in places {
                        let route = if place.starts_with('#') {
                            (*place).to_string()
                        } else {
                            format!("{program}/{place}")
                        };
                        visitor.open(&route).await;
                        for width in WIDTHS {
                            visitor.whole_page(width, &format!("{name}-{}-{theme}-{width}", words.0)).await;
                        }
                    }
                });
            }
        }
    }
    contact_sheets();
}

/// Puts the data there by the page's own means; answers the address of the program that is open then.
async fn bring(visitor: &Visitor, data: Data, (_, company, blank, open): (&str, &str, &str, &str)) -> String {
    match data {
        Data::Nothing => return "#".into(),
        Data::Blank => visitor.click_text(blank).await,
        Data::Company => visitor.click_text(company).await,
        Data::Crowd => {
            visitor.drop_file(&crowd(500)).await;
            visitor.click_text(open).await;
        }
    }
    let script = "const done = arguments[arguments.length - 1];
        const look = () => location.hash.startsWith('#/p/') ? done(location.hash) : setTimeout(look, 20);
        look();";
    let hash = visitor.script_async(script, vec![json!(null)]).await;
    hash.as_str()
        .and_then(|hash| hash.rsplit_once('/'))
        .map(|(program, _)| program.to_string())
        .unwrap_or_default()
}

/// One sheet for each width, when ImageMagick is there.
fn contact_sheets() {
    let folder = root().join("target/screenshots");
    for width in WIDTHS {
        let sheet = folder.join(format!("sheet-{width}.png"));
        let _ = std::fs::remove_file(&sheet);
        let made = Command::new("montage")
            .args(["-label", "%t"])
            .args(pictures(&folder, width))
            .args(["-tile", "4x", "-geometry", "480x720>+8+8"])
            .arg(&sheet)
            .status();
        if !made.is_ok_and(|status| status.success()) {
            eprintln!("no contact sheet (is ImageMagick installed?)");
        }
    }
}

/// The pictures of this width, each made small while it is read: all at once would be too much for ImageMagick.
fn pictures(folder: &Path, width: u32) -> Vec<String> {
    let mut all: Vec<_> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(&format!("-{width}.png")))
        .filter(|path| !path.to_string_lossy().contains("sheet-"))
        .collect();
    all.sort();
    all.into_iter().map(|path| format!("{}[480x720]", path.display())).collect()
}
