//! A worker of ours in the background: texts go in, texts come out.
//!
//! It is started from a blob that loads the real script by its full address: so the build's name can be
//! asked for (a worker's file name carries none), and one line starts it on any host and under any path.

use super::BrowserError;
use super::page;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Blob, BlobPropertyBag, DedicatedWorkerGlobalScope, Event, MessageEvent, Url, Worker};

/// A running worker; it ends when this is dropped.
pub struct BackgroundWorker {
    worker: Worker,
    _hear: Closure<dyn FnMut(MessageEvent)>,
    _fail: Closure<dyn FnMut(Event)>,
}

impl BackgroundWorker {
    /// Starts the worker of this name. What it says goes to `hear`; `fail` is called when it does not start or
    /// breaks. What is posted before it says that it listens is lost.
    ///
    /// # Errors
    /// [`BrowserError`] where the browser knows no workers or forbids them.
    pub fn start(
        name: &str,
        mut hear: impl FnMut(String) + 'static,
        mut fail: impl FnMut() + 'static,
    ) -> Result<Self, BrowserError> {
        let script = script(name)?;
        let worker = Worker::new(&script);
        let _ = Url::revoke_object_url(&script);
        let worker = worker?;
        let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                hear(text);
            }
        });
        let fail = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            event.prevent_default();
            fail();
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(fail.as_ref().unchecked_ref()));
        Ok(Self { worker, _hear: hear, _fail: fail })
    }

    /// Says something to it, with bytes beside the text. The bytes are copied once, and handed over.
    ///
    /// # Errors
    /// [`BrowserError`] when they cannot be sent.
    pub fn post_with_bytes(&self, text: &str, bytes: &[u8]) -> Result<(), BrowserError> {
        let bytes = js_sys::Uint8Array::from(bytes);
        let handed_over = js_sys::Array::of1(&bytes.buffer());
        let parts = js_sys::Array::of2(&JsValue::from_str(text), &bytes);
        Ok(self.worker.post_message_with_transfer(&parts, &handed_over)?)
    }
}

impl Drop for BackgroundWorker {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Whether the browser knows vector instructions: it is shown the smallest module that has two of them.
pub fn knows_vectors() -> bool {
    // (module (func (result v128) i32.const 0 i8x16.splat i8x16.popcnt))
    const MODULE: [u8; 31] = [
        0, b'a', b's', b'm', 1, 0, 0, 0, // a module of version 1
        1, 5, 1, 0x60, 0, 1, 0x7b, // one type: a function that gives a vector
        3, 2, 1, 0, // one function of that type
        10, 10, 1, 8, 0, 0x41, 0, 0xfd, 15, 0xfd, 98, 0x0b, // its body
    ];
    let bytes = js_sys::Uint8Array::from(MODULE.as_slice());
    js_sys::WebAssembly::validate(&bytes).unwrap_or(false)
}

/// The address of a blob with the one line that loads `NAME.js` and starts `NAME_bg.wasm`.
fn script(name: &str) -> Result<String, BrowserError> {
    let document = page::document().ok_or(BrowserError::Unavailable)?;
    let base = document.base_uri()?.ok_or(BrowserError::Unavailable)?;
    let build =
        document.document_element().and_then(|root| root.get_attribute("data-build")).unwrap_or_default();
    let address = |file: &str| -> Result<String, BrowserError> {
        let url = Url::new_with_base(file, &base)?;
        if !build.is_empty() {
            url.set_search(&format!("v={build}"));
        }
        Ok(js_sys::JSON::stringify(&url.href().into())?.into())
    };
    let (js, wasm) = (address(&format!("{name}.js"))?, address(&format!("{name}_bg.wasm"))?);
    // A worker hears of a rejected promise nowhere; thrown from a timer it becomes the worker's error.
    let line = format!(
        "importScripts({js});wasm_bindgen({{module_or_path:{wasm}}}).catch(e=>setTimeout(()=>{{throw e}}));"
    );
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    let parts = js_sys::Array::of1(&line.into());
    Ok(Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(&parts, &options)?)?)
}

/// Inside a worker: hears every text, and the bytes beside it, after saying `ready`. `hearer` is given the voice in
/// which to answer, and makes who hears.
pub fn listen<H: FnMut(&str, &[u8]) + 'static>(ready: &str, hearer: impl FnOnce(Box<dyn Fn(&str)>) -> H) {
    console_error_panic_hook::set_once();
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let speaker = scope.clone();
    // Nobody to hear it is no error: the page has gone on.
    let mut hearer = hearer(Box::new(move |said| drop(speaker.post_message(&JsValue::from_str(said)))));
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let data = event.data();
        let (text, bytes) = match data.dyn_ref::<js_sys::Array>() {
            Some(parts) => {
                let bytes = parts.get(1).dyn_into::<js_sys::Uint8Array>().map(|b| b.to_vec());
                (parts.get(0).as_string(), bytes.unwrap_or_default())
            }
            None => (data.as_string(), Vec::new()),
        };
        if let Some(text) = text {
            hearer(&text, &bytes);
        }
    });
    scope.set_onmessage(Some(hear.into_js_value().unchecked_ref()));
    let _ = scope.post_message(&JsValue::from_str(ready));
}
