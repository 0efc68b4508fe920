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
    let hand = RulesInHand::in_force(app);
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
                <HardRules hand />
                <Weights hand />
                <ObjectiveChoice hand />
            </div>
        </Drawer>
    }
}

/// Rules as a form holds them: those in force, or some that are only tried. Copy it freely.
#[derive(Clone, Copy)]
pub struct RulesInHand {
    rules: Memo<Rules>,
    put: Callback<Rules>,
    live: bool,
}

impl RulesInHand {
    /// Those of the program: a change is a command, and a weight counts when its handle is let go.
    fn in_force(app: App) -> Self {
        Self {
            rules: Memo::new(move |_| app.read(|program| program.rules.clone())),
            put: Callback::new(move |rules| {
                app.dispatch(Command::EditRules(Box::new(rules)));
            }),
            live: false,
        }
    }

    /// Some that are only tried: `put` hears every change, of weights while their handles move.
    pub fn tried(rules: Memo<Rules>, put: Callback<Rules>) -> Self {
        Self { rules, put, live: true }
    }

    fn read<T>(self, look: impl FnOnce(&Rules) -> T) -> T {
        self.rules.with(look)
    }

    fn edit(self, change: impl FnOnce(Rules) -> Rules) {
        self.put.run(change(self.rules.get_untracked()));
    }
}

/// What forbids a pair.
#[component]
pub fn HardRules(hand: RulesInHand) -> impl IntoView {
    let app = use_app();
    let switches = move || {
        let words = app.words();
        hand.read(|rules| RulesView::of(rules, words).switches)
    };
    view! {
        <FieldSet
            label=Signal::derive(move || app.words().board_rules_hard())
            hint=Signal::derive(move || app.words().board_rules_hard_text())
        >
            <For each=switches key=|switch| (switch.rule, switch.name.clone()) let:switch>
                <OneRule hand switch />
            </For>
        </FieldSet>
    }
}

#[component]
fn OneRule(hand: RulesInHand, switch: RuleSwitch) -> impl IntoView {
    let app = use_app();
    let RuleSwitch { rule, name, text, .. } = switch;
    let on = Memo::new(move |_| {
        let words = app.words();
        hand.read(|rules| RulesView::of(rules, words).switches.iter().any(|s| s.rule == rule && s.on))
    });
    view! {
        <Switch
            label=name
            hint=text
            checked=on
            on_change=Callback::new(move |on| hand.edit(|rules| RulesView::switched(rules, rule, on)))
        />
        <Show when=move || on.get() && matches!(rule, HardRule::Direction | HardRule::GapTooWide)>
            <Steps hand widest=rule == HardRule::GapTooWide />
        </Show>
    }
}

/// How many steps of the ladder a rule about grades means.
#[component]
fn Steps(hand: RulesInHand, widest: bool) -> impl IntoView {
    let app = use_app();
    let label = move || {
        if widest { app.words().board_rule_max_gap() } else { app.words().board_rule_min_gap() }
    };
    let value =
        move || hand.read(|rules| i32::from(if widest { rules.max_gap.unwrap_or(0) } else { rules.min_gap }));
    let set = move |value: i32| {
        let steps = u8::try_from(value.clamp(0, 20)).unwrap_or(0);
        hand.edit(|rules| {
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

/// What makes a pair better.
#[component]
pub fn Weights(hand: RulesInHand) -> impl IntoView {
    let app = use_app();
    let percent = |value: i32, most: i32| u8::try_from(value.clamp(0, most)).unwrap_or(0);
    let one = move |weight: Weight| {
        // While the thumb moves the share follows; rules in force change when it is let go.
        let moved = RwSignal::new(None::<i32>);
        let value = move || moved.get().unwrap_or_else(|| hand.read(|rules| i32::from(weight.of(rules))));
        let text = move || {
            let words = app.words();
            let value = value();
            hand.read(|rules| weight.share(&weight.set(rules.clone(), percent(value, 100)), words))
        };
        let put = move |value: i32| hand.edit(|rules| weight.set(rules, percent(value, 100)));
        let on_input = move |value: i32| if hand.live { put(value) } else { moved.set(Some(value)) };
        let let_go = move |value: i32| {
            moved.set(None);
            put(value);
        };
        view! {
            <Slider
                label=Signal::derive(move || weight.name(app.words()))
                value=Signal::derive(value)
                value_text=Signal::derive(text)
                step=5
                on_input=Callback::new(on_input)
                on_change=Callback::new(let_go)
            />
        }
    };
    let mutual = move || hand.read(|rules| i32::from(rules.mutual_percent));
    let put_mutual =
        move |value: i32| hand.edit(|rules| Rules { mutual_percent: percent(value, 50), ..rules });
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
                on_input=Callback::new(move |value: i32| if hand.live { put_mutual(value) })
                on_change=Callback::new(put_mutual)
            />
        </FieldSet>
    }
}

/// What comes first.
#[component]
pub fn ObjectiveChoice(hand: RulesInHand) -> impl IntoView {
    let app = use_app();
    let cards = move || {
        let words = app.words();
        Aim::ALL
            .into_iter()
            .map(|aim| RadioCard::new(aim.id(), aim.name(words), aim.text(words)))
            .collect::<Vec<_>>()
    };
    let value = move || hand.read(|rules| Aim(rules.objective).id().to_owned());
    let set = move |value: String| {
        if let Some(Aim(objective)) = Aim::of_id(&value) {
            hand.edit(|rules| Rules { objective, ..rules });
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
