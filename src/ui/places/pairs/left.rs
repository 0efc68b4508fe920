//! Who has no pair, why, and what would help.

use super::desk::use_pairs;
use crate::screen::board::{LeftRow, LeftSheet};
use crate::ui::desk::use_app;
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// People that are drawn in one frame.
const IN_A_FRAME: usize = 6;

/// Mentees without a mentor, or mentors without a mentee.
#[component]
pub fn LeftList(as_mentor: bool) -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let rows = Memo::new(move |_| {
        desk.with_result(|result| if as_mentor { result.spare.clone() } else { result.left.clone() })
            .unwrap_or_default()
    });
    let title = move || if as_mentor { app.words().board_spare() } else { app.words().board_left() };
    let sub = move || if as_mentor { app.words().board_spare_sub() } else { app.words().board_left_sub() };
    let standing = standing(rows);
    let key = |row: &LeftRow| {
        let LeftRow { person, side, why, .. } = row.clone();
        (person, side.name, side.note, why)
    };
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <Panel title=Signal::derive(title) sub=Signal::derive(sub)>
                <ul class="left">
                    <For each=move || standing.get() key let:row>
                        <Left row />
                    </For>
                </ul>
            </Panel>
        </Show>
    }
}

/// Who stands in the page already: a few more with each frame, from the top. Where nothing is drawn, all.
#[allow(clippy::disallowed_methods, reason = "asks for frames, which are outside Leptos")]
fn standing(rows: Memo<Vec<LeftRow>>) -> Memo<Vec<LeftRow>> {
    let reach = RwSignal::new(if cfg!(target_arch = "wasm32") { 0 } else { usize::MAX });
    Effect::new(move |_| {
        let so_far = reach.get();
        if so_far < rows.with(Vec::len) {
            request_animation_frame(move || {
                reach.try_set(so_far + IN_A_FRAME);
            });
        }
    });
    Memo::new(move |_| rows.with(|rows| rows.iter().take(reach.get()).cloned().collect()))
}

#[component]
fn Left(row: LeftRow) -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let LeftRow { person, as_mentor, side, why } = row;
    let shape = if as_mentor { Shape::Round } else { Shape::Square };
    view! {
        <li class="left__one">
            <Avatar name=side.name.clone() shape />
            <div class="left__text">
                <p class="duo__name"><bdi>{side.name}</bdi></p>
                <p class="duo__note">{side.note}</p>
                <p class="left__why">{why}</p>
            </div>
            <Button
                size=Size::Small
                on_click=Callback::new(move |()| desk.left.set(Some((person.clone(), as_mentor))))
            >
                {move || app.words().board_help()}
            </Button>
        </li>
    }
}

/// The drawer with what would help somebody.
#[component]
pub fn LeftDrawer() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    let sheet = Memo::new(move |_| {
        let (person, as_mentor) = desk.left.get()?;
        let words = app.words();
        app.read(|program| LeftSheet::of(program, &person, as_mentor, words))
    });
    let title =
        move || sheet.with(|sheet| sheet.as_ref().map(|sheet| sheet.title.clone()).unwrap_or_default());
    let lines = |lines: Vec<String>| lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <Drawer
            open=Signal::derive(move || desk.left.with(Option::is_some))
            on_close=Callback::new(move |()| desk.left.set(None))
            title=Signal::derive(title)
            actions=move || {
                view! {
                    <Button
                        variant=ButtonVariant::Primary
                        icon=IconName::Sliders
                        on_click=Callback::new(move |()| {
                            desk.left.set(None);
                            desk.rules_open.set(true);
                        })
                    >
                        {move || app.words().board_help_loosen()}
                    </Button>
                }
            }
        >
            {move || {
                sheet
                    .get()
                    .map(|sheet| {
                        view! {
                            <div class="match">
                                <h3>{move || app.words().board_why_title()}</h3>
                                <ul class="pairs-lines">{lines(sheet.why)}</ul>
                                <h3>{move || app.words().board_help()}</h3>
                                <ul class="pairs-lines">{lines(sheet.helps)}</ul>
                            </div>
                        }
                    })
            }}
        </Drawer>
    }
}
