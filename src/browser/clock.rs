//! The clock. The core has none: time is passed in.

use chrono::{NaiveDate, Timelike};

/// Milliseconds since 1970, UTC.
#[allow(clippy::disallowed_methods, reason = "the one clock")]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number far below 2^53")]
pub fn now_ms() -> u64 {
    js_sys::Date::now().max(0.0) as u64
}

/// The date where the person is.
#[allow(clippy::disallowed_methods, reason = "the one clock")]
pub fn today() -> NaiveDate {
    if cfg!(not(target_arch = "wasm32")) {
        // The host, which renders for tests, has no clock.
        return NaiveDate::default();
    }
    date_of(&js_sys::Date::new_0())
}

/// A moment where the person is: the date, and hour and minute as `14.05`.
#[allow(clippy::disallowed_methods, reason = "the one clock")]
pub fn local(ms: u64) -> (NaiveDate, String) {
    // On the host, which only renders, everybody lives at Greenwich.
    if cfg!(not(target_arch = "wasm32")) {
        let moment =
            i64::try_from(ms).ok().and_then(chrono::DateTime::from_timestamp_millis).unwrap_or_default();
        return (moment.date_naive(), format!("{:02}.{:02}", moment.hour(), moment.minute()));
    }
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(ms as f64));
    (date_of(&date), format!("{:02}.{:02}", date.get_hours(), date.get_minutes()))
}

fn date_of(date: &js_sys::Date) -> NaiveDate {
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap_or_default()
}
