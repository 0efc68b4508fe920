//! Files dropped anywhere on the page.

use super::page;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DragEvent, File};

/// Runs with each file dropped on the page and not taken by a part of it, for the life of the page.
pub fn on_files(act: impl Fn(File) + 'static) {
    let over = Closure::<dyn FnMut(DragEvent)>::new(|event: DragEvent| {
        let carries =
            event.data_transfer().is_some_and(|data| data.types().iter().any(|kind| kind == "Files"));
        if carries {
            event.prevent_default();
        }
    });
    let drop = Closure::<dyn FnMut(DragEvent)>::new(move |event: DragEvent| {
        if event.default_prevented() {
            return;
        }
        let files = event.data_transfer().and_then(|data| data.files());
        if let Some(file) = files.and_then(|list| list.get(0)) {
            event.prevent_default();
            act(file);
        }
    });
    let Some(window) = page::window() else { return };
    let _ = window.add_event_listener_with_callback("dragover", over.as_ref().unchecked_ref());
    let _ = window.add_event_listener_with_callback("drop", drop.as_ref().unchecked_ref());
    over.forget();
    drop.forget();
}
