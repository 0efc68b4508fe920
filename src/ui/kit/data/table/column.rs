//! What a column is, and the order of rows.

use leptos::prelude::*;
use std::sync::Arc;

/// Up or down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortOrder {
    /// Small to large.
    #[default]
    Ascending,
    /// Large to small.
    Descending,
}

/// By which column, and which way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SortBy {
    /// The id of the column.
    pub column: String,
    /// Which way.
    pub order: SortOrder,
}

/// What a row is called.
type Named<T> = Arc<dyn Fn(&T) -> String + Send + Sync>;

/// One column: its head and how a row fills it.
#[derive(Clone)]
pub struct Column<T: 'static> {
    pub(super) id: &'static str,
    pub(super) head: Signal<String>,
    pub(super) cell: Arc<dyn Fn(&T) -> AnyView + Send + Sync>,
    pub(super) sortable: bool,
    pub(super) number: bool,
    pub(super) width: Option<&'static str>,
    pub(super) lead: bool,
    pub(super) name: Option<Named<T>>,
}

impl<T: 'static> Column<T> {
    /// A column whose cells are words.
    pub fn text(
        id: &'static str,
        head: Signal<String>,
        text: impl Fn(&T) -> String + Send + Sync + 'static,
    ) -> Self {
        let text = Arc::new(text);
        let name = Arc::clone(&text);
        Self { name: Some(name), ..Self::new(id, head, move |row| text(row).into_any()) }
    }

    /// A column whose cells are views.
    pub fn new(
        id: &'static str,
        head: Signal<String>,
        cell: impl Fn(&T) -> AnyView + Send + Sync + 'static,
    ) -> Self {
        Self {
            id,
            head,
            cell: Arc::new(cell),
            sortable: false,
            number: false,
            width: None,
            lead: false,
            name: None,
        }
    }

    /// Its head sorts.
    #[must_use]
    pub fn sortable(mut self) -> Self {
        self.sortable = true;
        self
    }

    /// Figures: set at the end, in even digits.
    #[must_use]
    pub fn number(mut self) -> Self {
        self.number = true;
        self
    }

    /// A width of its own: "12rem", "20%".
    #[must_use]
    pub fn width(mut self, width: &'static str) -> Self {
        self.width = Some(width);
        self
    }

    /// The column's text, for a screen reader, where cells are views.
    #[must_use]
    pub fn named(mut self, name: impl Fn(&T) -> String + Send + Sync + 'static) -> Self {
        self.name = Some(Arc::new(name));
        self
    }

    /// Names the row: its head cell, and the headline of its card on a phone.
    #[must_use]
    pub fn lead(mut self) -> Self {
        self.lead = true;
        self
    }
}
