//! Telling other tabs: a broadcast channel, and the storage event as a second path.

use super::page;
use crate::storage::Letter;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent, StorageEvent};

/// The way to the other tabs of this page.
#[derive(Clone, Debug)]
pub struct Channel(Option<BroadcastChannel>);

impl Channel {
    /// Joins it. What is heard, on either path, goes to `hear`; the same thing may come twice.
    pub fn join(hear: impl Fn(Letter) + 'static) -> Self {
        let hear: Rc<dyn Fn(Letter)> = Rc::new(hear);
        let channel = BroadcastChannel::new("balik").ok();
        if let Some(channel) = &channel {
            let hear = Rc::clone(&hear);
            let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                if let Some(letter) = event.data().as_string().and_then(|text| Letter::from_json(&text)) {
                    hear(letter);
                }
            });
            channel.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
        }
        let on_storage = Closure::<dyn FnMut(StorageEvent)>::new(move |event: StorageEvent| {
            let told = event.key().zip(event.new_value());
            if let Some(letter) = told.and_then(|(key, value)| Letter::from_store(&key, &value)) {
                hear(letter);
            }
        });
        if let Some(window) = page::window() {
            let listener = on_storage.into_js_value();
            let _ = window.add_event_listener_with_callback("storage", listener.unchecked_ref());
        }
        Self(channel)
    }

    /// Tells the other tabs.
    pub fn post(&self, letter: &Letter) {
        if let Some(channel) = &self.0 {
            // Not told is not lost: the others find it in the journal.
            let _ = channel.post_message(&letter.to_json().into());
        }
    }
}
