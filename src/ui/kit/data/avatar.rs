//! A person as two letters. Role is shape as well as colour: mentors round, mentees square.

use crate::ui::kit::tone::{Size, Tone};
use leptos::prelude::*;

/// The outline of an avatar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// A mentor.
    #[default]
    Round,
    /// A mentee.
    Square,
}

impl Shape {
    /// Its name in the style, and the tone it has of itself.
    fn looks(self) -> (&'static str, Tone) {
        match self {
            Self::Round => ("round", Tone::Mentor),
            Self::Square => ("square", Tone::Mentee),
        }
    }
}

/// Titles that stand before a name and are no part of the initials.
const TITLES: [&str; 16] = [
    "hj", "h", "dr", "drs", "dra", "ir", "prof", "bapak", "ibu", "pak", "bu", "bpk", "mr", "mrs", "ms", "kh",
];

/// First letters of the first and the last name, without titles before it or degrees after a comma.
pub fn initials(name: &str) -> String {
    let bare = name.split(',').next().unwrap_or(name);
    let is_title = |word: &&str| TITLES.contains(&word.trim_end_matches('.').to_lowercase().as_str());
    let words: Vec<&str> = bare.split_whitespace().skip_while(is_title).collect();
    let words = if words.is_empty() { bare.split_whitespace().collect() } else { words };
    let first =
        |word: Option<&&str>| word.and_then(|word| word.chars().find(|letter| letter.is_alphanumeric()));
    let mut letters: String = first(words.first()).into_iter().collect();
    if words.len() > 1 {
        letters.extend(first(words.last()));
    }
    letters.to_uppercase()
}

/// Two letters on a soft shape; silent, the name stands beside it.
#[component]
pub fn Avatar(
    /// The person's name.
    #[prop(into)]
    name: Signal<String>,
    /// Round for mentors, square for mentees.
    #[prop(optional)]
    shape: Shape,
    /// Teal for mentors, amber for mentees; by default what the shape says.
    #[prop(optional)]
    tone: Option<Tone>,
    /// How large.
    #[prop(optional)]
    size: Size,
) -> impl IntoView {
    let (shape_name, own_tone) = shape.looks();
    view! {
        <span
            class="avatar"
            aria-hidden="true"
            data-shape=shape_name
            data-tone=tone.unwrap_or(own_tone).name()
            data-size=size.name()
        >
            {move || initials(&name.get())}
        </span>
    }
}

/// The same where a whole row is drawn anew whenever a name changes: nothing in it waits for signals.
pub fn plain_avatar(name: &str, shape: Shape, size: Size) -> impl IntoView + use<> {
    let (shape, tone) = shape.looks();
    view! {
        <span class="avatar" aria-hidden="true" data-shape=shape data-tone=tone.name() data-size=size.name()>
            {initials(name)}
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_leave_titles_and_degrees_out() {
        for (name, want) in [
            ("Sari Dewanti", "SD"),
            ("Hj. Ratih Kusuma", "RK"),
            ("Dr. Ir. Budi Santoso, M.M.", "BS"),
            ("Suharto", "S"),
            ("Made Wayan Putra", "MP"),
            ("Ibu", "I"),
            ("", ""),
            ("élodie", "É"),
        ] {
            assert_eq!(initials(name), want, "{name}");
        }
    }
}
