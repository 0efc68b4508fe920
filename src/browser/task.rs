//! Work that outlives its caller: in the background, after a while, again and again.

use super::page;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;

/// Runs a future in the background.
#[allow(clippy::disallowed_methods, reason = "the one place that starts work in the background")]
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// Runs something once after so many milliseconds.
pub fn after(millis: i32, work: impl FnOnce() + 'static) {
    let once = Closure::once_into_js(work);
    if let Some(window) = page::window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(once.unchecked_ref(), millis);
    }
}

/// Runs something every so many milliseconds, as long as the page lives.
pub fn every(millis: i32, work: impl FnMut() + 'static) {
    let again = Closure::<dyn FnMut()>::new(work).into_js_value();
    if let Some(window) = page::window() {
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(again.unchecked_ref(), millis);
    }
}

/// Waits so many milliseconds.
pub async fn wait(millis: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = page::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// What a future answers, or nothing when it takes longer than so many milliseconds.
pub async fn within<T>(millis: i32, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut too_late = pin!(wait(millis));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(answer) => Poll::Ready(Some(answer)),
        Poll::Pending => too_late.as_mut().poll(context).map(|()| None),
    })
    .await
}
