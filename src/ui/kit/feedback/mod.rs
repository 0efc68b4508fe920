//! What happened, what is happening, and what is not there yet.

mod banner;
mod empty_state;
mod progress;
mod save_indicator;
mod skeleton;
mod spinner;
mod toast;
mod undo_bar;

pub use banner::Banner;
pub use empty_state::{EmptyArt, EmptyState};
pub use progress::{Meter, Progress};
pub use save_indicator::{SaveIndicator, SaveState};
pub use skeleton::Skeleton;
pub use spinner::Spinner;
pub use toast::{Toast, ToastStack, Toasts, provide_toasts, use_toasts};
pub use undo_bar::UndoBar;
