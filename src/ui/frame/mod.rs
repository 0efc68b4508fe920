//! What stands around every place: the ways to go, saving, undo, look and language, the palette, shortcuts; and the bare
//! frame around a form for somebody without an account.

mod bar;
mod bare;
mod foot;
mod keys;
mod kit_words;
mod nav;
mod palette;

pub use bar::{Bar, ProgramBar};
pub use bare::BareFrame;
pub use foot::Foot;
pub use keys::listen_to_keys;
pub use kit_words::kit_words;
pub use nav::{Brand, nav_groups};
pub use palette::Palette;
