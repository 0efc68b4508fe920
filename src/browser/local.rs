//! The fast store: the browser's local storage, through gloo-storage, after a probe of our own.

use super::error::thrown;
use super::page;
use crate::storage::{LocalError, LocalStore};
use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsValue;

/// The browser's local storage, or its refusal.
#[derive(Clone, Debug)]
pub struct BrowserLocal(Option<web_sys::Storage>);

impl BrowserLocal {
    /// Asks for it. gloo-storage panics where it is blocked, so it is asked only after we have seen that it is not.
    pub fn probe() -> Self {
        let there = page::window().and_then(|window| window.local_storage().ok().flatten());
        Self(there.map(|_| LocalStorage::raw()))
    }

    fn raw(&self) -> Result<&web_sys::Storage, LocalError> {
        self.0.as_ref().ok_or(LocalError::Denied)
    }
}

fn refused(value: JsValue) -> LocalError {
    let (name, message) = thrown(&value);
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => LocalError::Full,
        "SecurityError" => LocalError::Denied,
        _ => LocalError::Failed(format!("{name}: {message}")),
    }
}

impl LocalStore for BrowserLocal {
    fn get(&self, key: &str) -> Result<Option<String>, LocalError> {
        self.raw()?.get_item(key).map_err(refused)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), LocalError> {
        self.raw()?.set_item(key, value).map_err(refused)
    }

    fn remove(&self, key: &str) -> Result<(), LocalError> {
        self.raw()?.remove_item(key).map_err(refused)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, LocalError> {
        let raw = self.raw()?;
        let count = raw.length().map_err(refused)?;
        let mut keys = Vec::new();
        for index in 0..count {
            match raw.key(index).map_err(refused)? {
                Some(key) if key.starts_with(prefix) => keys.push(key),
                _ => {}
            }
        }
        keys.sort();
        Ok(keys)
    }
}
