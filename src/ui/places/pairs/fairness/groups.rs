//! Groups side by side: mentees on the left, mentors on the right.

use super::Chosen;
use crate::insight::fairness::Grouping;
use crate::screen::fairness::{
    FairnessView, GroupRow, GroupsView, Measure, grouping_id, grouping_name, grouping_of_id,
};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The picture of one grouping, and the choice of it.
#[component]
pub fn Groups(view: Memo<Option<FairnessView>>, chosen: RwSignal<Chosen>) -> impl IntoView {
    let app = use_app();
    let offered = Memo::new(move |_| {
        view.with(|view| view.as_ref().map(|view| view.groupings.clone()).unwrap_or_default())
    });
    // What was chosen may be gone after an edit.
    let grouping = Memo::new(move |_| {
        let chosen =
            chosen.get().grouping.filter(|grouping| offered.with(|offered| offered.contains(grouping)));
        chosen.or_else(|| view.with(|view| view.as_ref()?.first))
    });
    let measure = Memo::new(move |_| match chosen.get() {
        Chosen { grouping: None, measure: None } => view.with(|view| view.as_ref()?.first_measure),
        Chosen { measure, .. } => measure,
    });
    let seen = Memo::new(move |_| {
        let words = app.words();
        app.read(|program| GroupsView::of(program, grouping.get()?, measure.get(), words))
    });
    let there = Memo::new(move |_| seen.with(Option::is_some));
    view! {
        <Panel
            title=Signal::derive(move || app.words().fairness_groups())
            sub=Signal::derive(move || app.words().fairness_groups_sub())
        >
            <Show
                when=move || there.get()
                fallback=move || view! { <p class="fairness__none">{move || app.words().fairness_nothing()}</p> }
            >
                <Choices chosen offered grouping seen />
                <Picture seen />
            </Show>
        </Panel>
    }
}

#[component]
fn Choices(
    chosen: RwSignal<Chosen>,
    offered: Memo<Vec<Grouping>>,
    grouping: Memo<Option<Grouping>>,
    seen: Memo<Option<GroupsView>>,
) -> impl IntoView {
    let app = use_app();
    let groupings = Signal::derive(move || {
        let words = app.words();
        let choice =
            |grouping: &Grouping| Choice::new(grouping_id(*grouping), grouping_name(words, *grouping));
        offered.with(|offered| offered.iter().map(choice).collect::<Vec<_>>())
    });
    let measures = Signal::derive(move || {
        let words = app.words();
        vec![
            Choice::new("left", words.fairness_measure_left()),
            Choice::new("match", words.fairness_measure_match()),
        ]
    });
    let measure = move || {
        let matches = seen.with(|seen| seen.as_ref().is_some_and(|seen| seen.measure == Measure::Match));
        if matches { "match" } else { "left" }.to_owned()
    };
    // What is compared stays as it is seen when the grouping changes.
    let set_grouping = move |id: String| {
        let measure = seen.with_untracked(|seen| seen.as_ref().map(|seen| seen.measure));
        chosen.set(Chosen { grouping: grouping_of_id(&id), measure });
    };
    let set_measure = move |value: String| {
        let measure = if value == "match" { Measure::Match } else { Measure::Unpaired };
        chosen.set(Chosen { grouping: grouping.get_untracked(), measure: Some(measure) });
    };
    view! {
        <div class="fairness__choices">
            <Field label=Signal::derive(move || app.words().fairness_by())>
                <Select
                    value=Signal::derive(move || grouping.get().map(grouping_id).unwrap_or_default().to_owned())
                    choices=groupings
                    on_change=set_grouping
                />
            </Field>
            <Segmented
                label=Signal::derive(move || app.words().fairness_measure())
                choices=measures
                value=Signal::derive(measure)
                on_change=Callback::new(set_measure)
            />
        </div>
    }
}

#[component]
fn Picture(seen: Memo<Option<GroupsView>>) -> impl IntoView {
    let app = use_app();
    let with = move |look: fn(&GroupsView) -> Vec<String>| {
        seen.with(|seen| seen.as_ref().map(look).unwrap_or_default())
    };
    let says = move || with(|seen| seen.says.clone());
    let by_match = move || seen.with(|seen| seen.as_ref().is_some_and(|seen| seen.measure == Measure::Match));
    let rows = Signal::derive(move || {
        seen.with(|seen| seen.as_ref().map(|seen| seen.rows.iter().map(bars).collect()).unwrap_or_default())
    });
    let left = move || {
        if by_match() { app.words().fairness_mentees_match() } else { app.words().fairness_mentees_left() }
    };
    let right = move || {
        if by_match() { app.words().fairness_mentors_match() } else { app.words().fairness_mentors_left() }
    };
    let sheet = Signal::derive(move || FigureSheet {
        heads: with(|seen| seen.heads.clone()),
        rows: seen.with(|seen| seen.as_ref().map(|seen| seen.table.clone()).unwrap_or_default()),
    });
    let more = move || seen.with(|seen| seen.as_ref().map(|seen| seen.more.clone()).unwrap_or_default());
    let hides = Memo::new(move |_| seen.with(|seen| seen.as_ref().is_some_and(|seen| seen.hides)));
    view! {
        <div class="fairness__says" role="status">
            {move || says().into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        </div>
        <Show when=move || rows.with(|rows: &Vec<BarPairRow>| !rows.is_empty())>
            <BarPair
                label=Signal::derive(move || says().join(" "))
                left_label=Signal::derive(left)
                right_label=Signal::derive(right)
                name_label=Signal::derive(move || app.words().fairness_column_group())
                gap_label=Signal::derive(move || app.words().fairness_column_note())
                rows
                sheet
            />
        </Show>
        <Show when=move || !more().is_empty()>
            <p class="fairness__note">{more}</p>
        </Show>
        <Show when=move || hides.get()>
            <p class="fairness__note">{move || app.words().fairness_note()}</p>
        </Show>
    }
}

fn bars(row: &GroupRow) -> BarPairRow {
    BarPairRow {
        key: String::new(),
        label: row.name.clone(),
        left: row.mentees,
        left_text: row.mentees_text.clone(),
        right: row.mentors,
        right_text: row.mentors_text.clone(),
        gap_text: row.mark.clone(),
        gap_tone: Tone::Warn,
    }
}
