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
    /// The made-up company, paired.
    Paired,
    /// 500 people, paired.
    PairedCrowd,
}

/// What the page holds, and the places to look at then: the name of the picture, and the place's end of the address.
type Album = (Data, &'static [(&'static str, &'static str)]);

const ALBUMS: [Album; 6] = [
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
            ("answers", "answers"),
            ("forms", "answers/forms"),
            ("invite", "answers/invite"),
            ("start-with-program", "#/"),
        ],
    ),
    (Data::Crowd, &[("crowd-people", "people"), ("crowd-needs", "needs"), ("crowd-pairs", "pairs")]),
    (Data::Paired, &[("result-pairs", "pairs"), ("result-fairness", "pairs")]),
    (Data::PairedCrowd, &[("result-crowd-fairness", "pairs")]),
];

const WIDTHS: [u32; 2] = [375, 1280];
/// What the page says that has to be clicked, in one language.
#[derive(Clone, Copy)]
struct Said {
    language: &'static str,
    company: &'static str,
    blank: &'static str,
    open: &'static str,
    pair: &'static str,
    proven: &'static str,
    fairness: &'static str,
}

const LANGUAGES: [Said; 2] = [
    Said {
        language: "id",
        company: "Coba dengan perusahaan rekaan",
        blank: "Mulai dari kosong",
        open: "Buka sebagai program baru",
        pair: "Pasangkan",
        proven: "Terbukti terbaik",
        fairness: "Keadilan",
    },
    Said {
        language: "en",
        company: "Try it with a made-up company",
        blank: "Start blank",
        open: "Open as a new program",
        pair: "Pair people",
        proven: "Proven best",
        fairness: "Fairness",
    },
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
                    visitor.settings(words.language, Some(theme)).await;
                    visitor.open("").await;
                    let program = bring(visitor, data, words).await;
                    for (name, place) in places {
                        let route = if place.starts_with('#') {
                            (*place).to_string()
                        } else {
                            format!("{program}/{place}")
                        };
                        visitor.open(&route).await;
                        if name.ends_with("fairness") {
                            visitor.click_named("tab", words.fairness).await;
                        }
                        for width in WIDTHS {
                            visitor
                                .whole_page(width, &format!("{name}-{}-{theme}-{width}", words.language))
                                .await;
                        }
                    }
                });
            }
        }
    }
    contact_sheets();
}

/// Puts the data there by the page's own means; answers the address of the program that is open then.
async fn bring(visitor: &Visitor, data: Data, words: Said) -> String {
    match data {
        Data::Nothing => return "#".into(),
        Data::Blank => visitor.click_text(words.blank).await,
        Data::Company | Data::Paired => visitor.click_text(words.company).await,
        Data::Crowd | Data::PairedCrowd => {
            visitor.drop_file(&crowd(500)).await;
            visitor.click_text(words.open).await;
        }
    }
    let script = "const done = arguments[arguments.length - 1];
        const look = () => location.hash.startsWith('#/p/') ? done(location.hash) : setTimeout(look, 20);
        look();";
    let hash = visitor.script_async(script, vec![json!(null)]).await;
    let program = hash
        .as_str()
        .and_then(|hash| hash.rsplit_once('/'))
        .map(|(program, _)| program.to_string())
        .unwrap_or_default();
    if matches!(data, Data::Paired | Data::PairedCrowd) {
        visitor.open(&format!("{program}/pairs")).await;
        visitor.click_named("button", words.pair).await;
        visitor.see(words.proven).await;
    }
    program
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
