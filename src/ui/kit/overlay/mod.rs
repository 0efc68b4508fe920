//! What comes above the page, and goes again with Esc: dialogs, sheets, menus, hints.

mod command_palette;
mod dialog;
mod info_popover;
mod menu;
mod place;
mod tooltip;

pub use command_palette::{CommandPalette, PaletteGroup, PaletteItem};
pub use dialog::{Dialog, Drawer};
pub use info_popover::InfoPopover;
pub use menu::{Menu, MenuItem};
pub use tooltip::Tooltip;
