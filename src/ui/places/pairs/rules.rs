//! Rules and weights: what forbids a pair, and what makes one better.

use super::desk::use_pairs;
use crate::program::{Command, HardRule, Rules};
use crate::screen::board::Aim;
use crate::screen::board::{RuleSwitch, RulesView, Weight};
use crate::ui::desk::{App, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The drawer with rules and weights.
#[component]
pub fn RulesDrawer() -> impl IntoView {
    let app = use_app();
    let desk = use_pairs();
    view! {
        <Drawer
            open=desk.rules_open
            on_close=Callback::new(move |()| desk.rules_open.set(false))
            title=Signal::derive(move || app.words().board_rules())
            actions=move || {
                view! {
                    <Button
                        variant=ButtonVariant::Primary
                        icon=IconName::Refresh
                        on_click=Callback::new(move |()| {
                            desk.rules_open.set(false);
                            desk.runner.start(app);
                        })
                    >
                        {move || app.words().board_run_again()}
                    </Button>
                }
            }
        >
            <div class="rules">
                <HardRules />
                <Weights />
                <ObjectiveChoice />
            </div>
        </Drawer>
    }
}

fn edit(app: App, change: impl FnOnce(Rules) -> Rules) {
    let rules = app.peek(|program| program.rules.clone());
    app.dispatch(Command::EditRules(Box::new(change(rules))));
}

fn rules_of<T>(app: App, look: impl Fn(&Rules) -> T) -> T {
    app.read(|program| look(&program.rules))
}

#[component]
fn HardRules() -> impl IntoView {
    let app = use_app();
    let switches = move || {
        let words = app.words();
        rules_of(app, |rules| RulesView::of(rules, words).switches)
    };
    view! {
        <FieldSet
            label=Signal::derive(move || app.words().board_rules_hard())
            hint=Signal::derive(move || app.words().board_rules_hard_text())
        >
            <For each=switches key=|switch| (switch.rule, switch.name.clone()) let:switch>
                <OneRule switch />
            </For>
        </FieldSet>
    }
}

#[component]
fn OneRule(switch: RuleSwitch) -> impl IntoView {
    let app = use_app();
    let RuleSwitch { rule, name, text, .. } = switch;
    let on = Memo::new(move |_| {
        let words = app.words();
        rules_of(app, |rules| RulesView::of(rules, words).switches.iter().any(|s| s.rule == rule && s.on))
    });
    view! {
        <Switch
            label=name
            hint=text
            checked=on
            on_change=Callback::new(move |on| edit(app, |rules| RulesView::switched(rules, rule, on)))
        />
        <Show when=move || on.get() && matches!(rule, HardRule::Direction | HardRule::GapTooWide)>
            <Steps widest=rule == HardRule::GapTooWide />
        </Show>
    }
}

/// How many steps of the ladder a rule about grades means.
#[component]
fn Steps(widest: bool) -> impl IntoView {
    let app = use_app();
    let label = move || {
        if widest { app.words().board_rule_max_gap() } else { app.words().board_rule_min_gap() }
    };
    let value = move || {
        rules_of(app, |rules| i32::from(if widest { rules.max_gap.unwrap_or(0) } else { rules.min_gap }))
    };
    let set = move |value: i32| {
        let steps = u8::try_from(value.clamp(0, 20)).unwrap_or(0);
        edit(app, |rules| {
            if widest { Rules { max_gap: Some(steps), ..rules } } else { Rules { min_gap: steps, ..rules } }
        });
    };
    view! {
        <div class="rules__steps">
            <Field label=Signal::derive(label)>
                <NumberInput value=Signal::derive(value) on_change=Callback::new(set) min=0 max=20 />
            </Field>
        </div>
    }
}

#[component]
fn Weights() -> impl IntoView {
    let app = use_app();
    let one = move |weight: Weight| {
        // While the thumb moves the share follows; the rules change when it is let go.
        let moved = RwSignal::new(None::<i32>);
        let value = move || moved.get().unwrap_or_else(|| rules_of(app, |rules| i32::from(weight.of(rules))));
        let part = move |value: i32| u8::try_from(value.clamp(0, 100)).unwrap_or(0);
        let text = move || {
            let words = app.words();
            let value = value();
            rules_of(app, |rules| weight.share(&weight.set(rules.clone(), part(value)), words))
        };
        let let_go = move |value: i32| {
            moved.set(None);
            edit(app, |rules| weight.set(rules, part(value)));
        };
        view! {
            <Slider
                label=Signal::derive(move || weight.name(app.words()))
                value=Signal::derive(value)
                value_text=Signal::derive(text)
                step=5
                on_input=Callback::new(move |value| moved.set(Some(value)))
                on_change=Callback::new(let_go)
            />
        }
    };
    let mutual = move || rules_of(app, |rules| i32::from(rules.mutual_percent));
    view! {
        <FieldSet
            label=Signal::derive(move || app.words().board_rules_weights())
            hint=Signal::derive(move || app.words().board_rules_weights_text())
        >
            {Weight::ALL.into_iter().map(one).collect_view()}
            <Slider
                label=Signal::derive(move || app.words().board_mutual())
                value=Signal::derive(mutual)
                value_text=Signal::derive(move || format!("{}%", mutual()))
                hint=Signal::derive(move || app.words().board_mutual_text())
                max=50
                step=5
                on_change=Callback::new(move |value: i32| {
                    let percent = u8::try_from(value.clamp(0, 50)).unwrap_or(0);
                    edit(app, |rules| Rules { mutual_percent: percent, ..rules });
                })
            />
        </FieldSet>
    }
}

#[component]
fn ObjectiveChoice() -> impl IntoView {
    let app = use_app();
    let cards = move || {
        let words = app.words();
        Aim::ALL
            .into_iter()
            .map(|aim| RadioCard::new(aim.id(), aim.name(words), aim.text(words)))
            .collect::<Vec<_>>()
    };
    let value = move || rules_of(app, |rules| Aim(rules.objective).id().to_owned());
    let set = move |value: String| {
        if let Some(Aim(objective)) = Aim::of_id(&value) {
            edit(app, |rules| Rules { objective, ..rules });
        }
    };
    view! {
        <RadioCards
            label=Signal::derive(move || app.words().board_objective())
            cards=Signal::derive(cards)
            value=Signal::derive(value)
            on_change=Callback::new(set)
        />
        <p class="field__hint">{move || app.words().board_objective_text()}</p>
    }
}
