//! How fair the result is: what to notice, the groups, the spread of scores, load and hours.
//!
//! Not here: what is counted (`insight`), what it says (`screen::fairness`).

mod groups;
mod load;
mod spread;

use crate::insight::fairness::Grouping;
use crate::screen::fairness::{FairnessView, Measure, NoticeLine};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use groups::Groups;
use leptos::prelude::*;
use load::LoadPanel;
use spread::SpreadPanel;

/// What is looked at; without a choice the most telling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    grouping: Option<Grouping>,
    measure: Option<Measure>,
}

/// The fairness of the newest result.
#[component]
pub fn FairnessPart(view: Memo<Option<FairnessView>>) -> impl IntoView {
    let chosen = RwSignal::new(Chosen::default());
    let there = Memo::new(move |_| view.with(Option::is_some));
    view! {
        <Show when=move || there.get()>
            <div class="fairness">
                <Notices view chosen />
                <Groups view chosen />
                <div class="fairness__two">
                    <SpreadPanel view />
                    <LoadPanel view />
                </div>
            </div>
        </Show>
    }
}

/// The most telling differences of all groupings, each with the way to its picture.
#[component]
fn Notices(view: Memo<Option<FairnessView>>, chosen: RwSignal<Chosen>) -> impl IntoView {
    let app = use_app();
    let notices = Memo::new(move |_| {
        view.with(|view| view.as_ref().map(|view| view.notices.clone()).unwrap_or_default())
    });
    let one = move |notice: NoticeLine| {
        let shows = Chosen { grouping: Some(notice.grouping), measure: Some(notice.measure) };
        view! {
            <li class="fairness__notice">
                <span>{notice.text}</span>
                <Button size=Size::Small on_click=Callback::new(move |()| chosen.set(shows))>
                    {move || app.words().fairness_show()}
                </Button>
            </li>
        }
    };
    view! {
        <Show when=move || notices.with(|notices| !notices.is_empty())>
            <Panel title=Signal::derive(move || app.words().fairness_notices())>
                <ul class="fairness__notices">{move || notices.get().into_iter().map(one).collect_view()}</ul>
            </Panel>
        </Show>
    }
}
