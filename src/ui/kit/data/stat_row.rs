//! A few large figures in a row.

use crate::ui::kit::tone::Tone;
use leptos::prelude::*;

/// One figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stat {
    /// The figure, as it is shown.
    pub value: String,
    /// Its unit, small; empty for none.
    pub unit: String,
    /// What it counts.
    pub label: String,
    /// A smaller line; empty for none.
    pub note: String,
    /// What it says.
    pub tone: Tone,
}

impl Stat {
    /// A figure and what it counts.
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), ..Self::default() }
    }

    /// Adds a unit.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = unit.into();
        self
    }

    /// Adds a smaller line.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// Says how it is meant.
    #[must_use]
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }
}

/// Figures in one soft row.
#[component]
pub fn StatRow(
    /// The figures, two to five.
    #[prop(into)]
    stats: Signal<Vec<Stat>>,
) -> impl IntoView {
    let one = |stat: Stat| {
        view! {
            <div class="stat" data-tone=stat.tone.name()>
                <dt class="stat__label">{stat.label}</dt>
                <dd class="stat__value">
                    {stat.value}
                    {(!stat.unit.is_empty()).then(|| view! { <span class="stat__unit">{stat.unit}</span> })}
                </dd>
                {(!stat.note.is_empty()).then(|| view! { <dd class="stat__note">{stat.note}</dd> })}
            </div>
        }
    };
    view! { <dl class="stats">{move || stats.get().into_iter().map(one).collect_view()}</dl> }
}
