//! Keys by the names that help pages print: `Control+Z`, `Enter`, `Shift+Tab`, `?`.

use thirtyfour::Key;

/// The characters WebDriver knows these keys by, in the order they go down.
///
/// # Panics
/// When a name of several letters is no key we know.
pub fn chord(text: &str) -> Vec<char> {
    let names: Vec<&str> = if text == "+" { vec!["+"] } else { text.split('+').collect() };
    names.into_iter().map(key).collect()
}

fn key(name: &str) -> char {
    let named = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Meta" => Key::Meta,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => return ' ',
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        other => {
            let mut letters = other.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => return letter.to_ascii_lowercase(),
                _ => panic!("no key is called {other}"),
            }
        }
    };
    named.value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chords_go_down_in_order() {
        assert_eq!(chord("Control+Z"), [Key::Control.value(), 'z']);
        assert_eq!(chord("+"), ['+']);
        assert_eq!(chord("Enter"), [Key::Enter.value()]);
    }
}
