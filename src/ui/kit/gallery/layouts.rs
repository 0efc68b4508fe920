//! Tabs, steps, sides.

use crate::ui::kit::prelude::*;
use leptos::prelude::*;

pub(super) fn section() -> AnyView {
    let tab = RwSignal::new("pairs".to_owned());
    let turned = RwSignal::new(false);
    let tabs = vec![
        TabItem::new("pairs", "Pairs").count(20),
        TabItem::new("unpaired", "Unpaired").count(4),
        TabItem::new("spread", "Spread"),
    ];
    let steps = vec![
        Step::new("Program", "#/kit", StepState::Done),
        Step::new("Topics", "#/kit", StepState::Problem),
        Step::new("People", "#/kit", StepState::Current),
        Step::new("Needs", "", StepState::Todo),
        Step::new("Pairs", "", StepState::Todo),
    ];
    view! {
        <Panel title="Ways through" actions=|| view! { <Badge>"3 of 5"</Badge> }>
            <Stepper label="From idea to pairs" steps />
            <Tabs label="Result" tabs current=tab on_change=move |id| tab.set(id)>
                <p>{move || format!("The panel of “{}”.", tab.get())}</p>
            </Tabs>
            <Disclosure summary="How is this figured out?" open=true>
                <p class="quiet measure">"Each factor is worth its weight; the sum is 100. Change a weight and see which pairs flip."</p>
            </Disclosure>
            <div class="split split--even">
                <TurnOver
                    turned
                    front=|| view! { <Card><b>"Ask"</b><p class="quiet">"What do you wish leaders knew about your work?"</p></Card> }
                    back=|| view! { <Card><b>"Answer"</b><p class="quiet">"Listen to the end, then say it back."</p></Card> }
                />
                <div class="row">
                    <Button icon=IconName::Repeat on_click=move |()| turned.update(|on| *on = !*on)>"Turn over"</Button>
                </div>
            </div>
        </Panel>
    }
    .into_any()
}
