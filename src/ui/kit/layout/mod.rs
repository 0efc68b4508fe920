//! How a page is laid out: the shell around it, its head, its parts.

mod app_shell;
mod card;
mod disclosure;
mod duo;
mod page_header;
mod stepper;
mod tabs;
mod turn_over;

pub use app_shell::{AppShell, NavGroup, NavItem};
pub use card::{Card, Panel, SectionHeading};
pub use disclosure::Disclosure;
pub use duo::Duo;
pub use page_header::PageHeader;
pub use stepper::{Step, StepState, Stepper};
pub use tabs::{TabItem, Tabs};
pub use turn_over::TurnOver;
