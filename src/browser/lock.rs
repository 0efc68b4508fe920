//! Who leads: a Web Lock that one tab holds for as long as it has the program open.

use super::page;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// `navigator.locks`; not yet in web-sys.
    type LockManager;
    #[wasm_bindgen(method, catch)]
    fn request(
        this: &LockManager,
        name: &str,
        callback: &js_sys::Function,
    ) -> Result<js_sys::Promise, JsValue>;
}

enum State {
    Waiting,
    Held(js_sys::Function),
    LetGo,
}

/// A lock that is waited for or held; letting it go lets another tab have it.
pub struct Lock(Rc<RefCell<State>>);

impl Lock {
    /// Waits for the lock of this name; `held` is called when this tab has it. False when the browser has no
    /// locks: then whoever is visible may lead.
    pub fn wait_for(name: &str, held: impl FnOnce() + 'static) -> (Self, bool) {
        let state = Rc::new(RefCell::new(State::Waiting));
        let inside = Rc::clone(&state);
        let granted = Closure::once_into_js(move || -> js_sys::Promise {
            if matches!(*inside.borrow(), State::LetGo) {
                return js_sys::Promise::resolve(&JsValue::UNDEFINED);
            }
            let promise = js_sys::Promise::new(&mut |resolve, _| *inside.borrow_mut() = State::Held(resolve));
            held();
            promise
        });
        let locks = page::window()
            .and_then(|window| js_sys::Reflect::get(&window.navigator(), &"locks".into()).ok())
            .filter(JsValue::is_object);
        let asked = locks.is_some_and(|locks| {
            let locks: &LockManager = locks.unchecked_ref();
            match locks.request(name, granted.unchecked_ref()) {
                Ok(promise) => {
                    // Broken off only when the page goes.
                    super::task::spawn(async move {
                        let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
                    });
                    true
                }
                Err(_) => false,
            }
        });
        (Self(state), asked)
    }

    /// Lets it go, or waits no longer.
    pub fn let_go(&self) {
        if let State::Held(release) = self.0.replace(State::LetGo) {
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        self.let_go();
    }
}
