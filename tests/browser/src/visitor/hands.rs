//! What a person does with hands: click, type, press, paste, drop.

use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::{Key, WebElement};

use super::{Role, Visitor};
use crate::keys::chord;

/// Sets a value the way the control itself would; for dates and sliders, which every engine types differently.
const SET_VALUE: &str = "const [field, value] = arguments;
    const type = field.localName === 'textarea' ? HTMLTextAreaElement : field.localName === 'select' ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(type.prototype, 'value').set.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));";

const PASTE: &str = "const [text] = arguments;
    const target = document.activeElement ?? document.body;
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (!event.clipboardData?.getData('text/plain')) Object.defineProperty(event, 'clipboardData', { value: data });
    if (target.dispatchEvent(event)) document.execCommand('insertText', false, text);";

const DROP: &str = "const [name, bytes] = arguments;
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], name));
    for (const kind of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
        if (!event.dataTransfer) Object.defineProperty(event, 'dataTransfer', { value: data });
        document.body.dispatchEvent(event);
    }";

impl Visitor {
    /// Clicks what is called so: a button, a link, a tab, a label.
    pub async fn click_text(&self, text: &str) {
        self.click_named("clickable", text).await;
    }

    /// Clicks the one of this role that is called so.
    pub async fn click_named(&self, role: Role<'_>, name: &str) {
        self.until(&format!("a {role} called \"{name}\" that can be clicked"), async || {
            // What is still covered or just being redrawn is tried again, in the middle of what is seen.
            let thing = self.find_now(role, name).await?;
            if thing.click().await.is_err() {
                let script = "arguments[0].scrollIntoView({ block: 'center' })";
                self.try_script(script, vec![as_json(&thing)]).await.ok()?;
                thing.click().await.ok()?;
            }
            Some(())
        })
        .await;
    }

    /// Puts text into the field with this label, instead of what it held.
    ///
    /// # Panics
    /// When the field takes none.
    pub async fn fill(&self, label: &str, text: &str) {
        let kind = self.find("field", label).await.prop("type").await.ok().flatten().unwrap_or_default();
        let chosen = ["date", "range", "time", "month", "color"].contains(&kind.as_str());
        // Tabs would leave the field, line breaks send the form, letters beyond the first plane cannot be typed.
        let untypable = |letter: char| letter.is_control() || u32::from(letter) >= 0x10000;
        if chosen || text.chars().any(untypable) {
            let field = self.find("field", label).await;
            self.script(SET_VALUE, vec![as_json(&field), json!(text)]).await;
            return;
        }
        self.click_named("field", label).await;
        let driver = &self.browser.driver;
        let select_all = driver.action_chain().key_down(Key::Control).send_keys("a").key_up(Key::Control);
        select_all.send_keys(Key::Delete).perform().await.expect("the keyboard works");
        if text.is_empty() {
            return;
        }
        let field = self.find("field", label).await;
        field.send_keys(text).await.unwrap_or_else(|error| panic!("\"{label}\" takes no text: {error}"));
    }

    /// Chooses an option of a native list by what it says.
    ///
    /// # Panics
    /// When the list has no such option.
    pub async fn choose(&self, label: &str, option: &str) {
        let list = self.find("combobox", label).await;
        let script = "const [list, text] = arguments;
            return [...list.options].find((one) => one.text.trim() === text)?.value ?? null";
        let value = self.script(script, vec![as_json(&list), json!(option)]).await;
        assert!(!value.is_null(), "\"{label}\" has no option \"{option}\"");
        self.script(SET_VALUE, vec![as_json(&list), value]).await;
    }

    /// Types into whatever has the focus.
    ///
    /// # Panics
    /// When the browser takes no keys.
    pub async fn type_text(&self, text: &str) {
        self.browser.driver.action_chain().send_keys(text).perform().await.expect("the keyboard works");
    }

    /// Presses one key or chord: `press("Control+Z")`, `press("Enter")`.
    ///
    /// # Panics
    /// When the browser takes no keys.
    pub async fn press(&self, keys: &str) {
        let keys = chord(keys);
        let mut chain = self.browser.driver.action_chain();
        for key in &keys {
            chain = chain.key_down(*key);
        }
        for key in keys.iter().rev() {
            chain = chain.key_up(*key);
        }
        chain.perform().await.expect("the keyboard works");
    }

    /// Pastes text where the focus is.
    pub async fn paste(&self, text: &str) {
        self.script(PASTE, vec![json!(text)]).await;
    }

    /// Drops a file on the page.
    ///
    /// # Panics
    /// When the file cannot be read.
    pub async fn drop_file(&self, path: &Path) {
        let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.script(DROP, vec![json!(name), json!(bytes)]).await;
    }

    /// Gives a file to the file field that is called so; an empty name takes the only one.
    pub async fn choose_file(&self, label: &str, path: &Path) {
        let path = path.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let field = self.find("file", label).await;
        field.send_keys(path.to_string_lossy()).await.expect("the field takes a file");
    }
}

fn as_json(element: &WebElement) -> Value {
    element.to_json().expect("an element of this page")
}
