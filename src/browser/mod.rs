//! Abilities of the browser, one thin file each. Nothing here draws, words or decides.

pub mod pairing_worker;
#[cfg(feature = "workbook")]
pub mod sheets_worker;
