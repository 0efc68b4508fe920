//! What the browser refused, in types.

use wasm_bindgen::{JsCast, JsValue};

/// Why the browser did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrowserError {
    /// It does not have this ability.
    #[error("not available")]
    Unavailable,
    /// It has it, and does not let this page use it.
    #[error("not allowed")]
    NotAllowed,
    /// A file is larger than can be read.
    #[error("{name} has {bytes} bytes")]
    TooLarge {
        /// The file's name.
        name: String,
        /// Its size.
        bytes: usize,
    },
    /// Anything else, in its own words.
    #[error("{0}")]
    Failed(String),
}

/// The name and the words of something the browser threw.
pub(super) fn thrown(value: &JsValue) -> (String, String) {
    if let Some(error) = value.dyn_ref::<js_sys::Error>() {
        return (error.name().into(), error.message().into());
    }
    let field = |name: &str| {
        js_sys::Reflect::get(value, &JsValue::from_str(name))
            .ok()
            .and_then(|v| v.as_string())
            .unwrap_or_default()
    };
    (field("name"), field("message"))
}

impl From<JsValue> for BrowserError {
    fn from(value: JsValue) -> Self {
        let (name, message) = thrown(&value);
        match name.as_str() {
            "SecurityError" | "NotAllowedError" => Self::NotAllowed,
            "NotSupportedError" => Self::Unavailable,
            _ => Self::Failed(format!("{name}: {message}")),
        }
    }
}
