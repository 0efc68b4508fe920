//! What is filled in.

use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::collections::BTreeSet;

pub(super) fn section() -> AnyView {
    view! {
        <Panel title="Fields" sub="Label above, help beside, and an error that says what helps.">
            <FieldSet label="Texts and lists">{texts()}</FieldSet>
            <div class="split split--even">
                <div class="stack">{answers()}</div>
                <div class="stack">{switches()}</div>
            </div>
            {cards()}
            {areas()}
        </Panel>
    }
    .into_any()
}

fn topics() -> Vec<Choice> {
    vec![
        Choice::new("ai", "AI tools").note("12 want it"),
        Choice::new("tiktok", "TikTok and short video").note("8 want it"),
        Choice::new("dash", "Dashboards and data").note("7 want it"),
        Choice::new("brand", "Personal branding"),
        Choice::new("hybrid", "Hybrid work"),
    ]
}

fn texts() -> AnyView {
    let name = RwSignal::new("Sari Dewanti".to_owned());
    let topic = RwSignal::new("tiktok".to_owned());
    let rhythm = RwSignal::new("two".to_owned());
    let tags = RwSignal::new(vec!["ai".to_owned(), "dash".to_owned()]);
    let day = RwSignal::new("2026-03-31".to_owned());
    let minutes = RwSignal::new(60);
    let note = RwSignal::new(String::new());
    let rhythms = vec![
        Choice::new("one", "Weekly"),
        Choice::new("two", "Every two weeks"),
        Choice::new("free", "By agreement"),
    ];
    view! {
        <Field label="Name" required=true>
            <TextInput value=name on_input=move |text| name.set(text) />
        </Field>
        <Field label="Contact" hint="Only you see it." error="This address has no @. Check it, or leave it empty.">
            <TextInput value="sari.example.com" />
        </Field>
        <Field label="Rhythm">
            <Select value=rhythm choices=rhythms on_change=move |value| rhythm.set(value) />
        </Field>
        <Field label="Topic" hint="Type to narrow the list.">
            <Combobox value=topic choices=topics() on_change=move |value| topic.set(value) placeholder="Choose a topic" />
        </Field>
        <Field label="Offers">
            <TagInput values=tags choices=topics() free=true tone=Tone::Mentor on_change=move |all| tags.set(all) />
        </Field>
        <Field label="Starts on">
            <DateInput value=day on_change=move |value| day.set(value) />
        </Field>
        <Field label="Session length">
            <NumberInput value=minutes min=15 max=180 step=15 unit="minutes" on_change=move |value| minutes.set(value) />
        </Field>
        <Field label="Not possible now">
            <TextInput value="Locked while pairing" disabled=true />
        </Field>
        <Field label="Note">
            <TextArea value=note on_input=move |text| note.set(text) placeholder="What should the other side know?" />
        </Field>
    }
    .into_any()
}

fn answers() -> AnyView {
    let answer = RwSignal::new(Some(4));
    let level = RwSignal::new(3);
    let wanted = RwSignal::new(0);
    let weight = RwSignal::new(40);
    let names = || ["None", "Heard of it", "Tried it", "Uses it", "Teaches it"].map(str::to_owned).to_vec();
    view! {
        <Scale1to5
            label="I can say what I think, whatever the rank."
            value=answer
            low="not at all"
            high="very much"
            on_change=move |value| answer.set(Some(value))
        />
        <LevelPicker label="Sari offers" value=level levels=names() tone=Tone::Mentor on_change=move |value| level.set(value) />
        <LevelPicker label="Budi knows" value=wanted levels=names() tone=Tone::Mentee on_change=move |value| wanted.set(value) />
        <Slider
            label="Learning need"
            hint="How much of the score it makes."
            value=weight
            value_text=move || format!("{} %", weight.get())
            on_input=move |value| weight.set(value)
        />
    }
    .into_any()
}

fn switches() -> AnyView {
    let consent = RwSignal::new(true);
    let rule = RwSignal::new(true);
    view! {
        <div>
            <Checkbox label="Agreed to take part" hint="On 3 March, by form." checked=consent on_change=move |on| consent.set(on) />
        </div>
        <div><Checkbox label="Some of them" checked=false mixed=true on_change=|_| () /></div>
        <div><Checkbox label="Not possible now" checked=true disabled=true on_change=|_| () /></div>
        <Switch
            label="Never in the same reporting line"
            hint="At any depth."
            checked=rule
            on_change=move |on| rule.set(on)
        />
        <Switch label="Not the same unit" checked=false on_change=|_| () />
        <Switch label="Needs units first" checked=false disabled=true on_change=|_| () />
    }
    .into_any()
}

fn cards() -> AnyView {
    let form = RwSignal::new("one".to_owned());
    let cards = vec![
        RadioCard::new("one", "One to one", "One young mentor, one senior.").icon(IconName::Handshake),
        RadioCard::new("many", "One mentor, several seniors", "A small circle around one topic.")
            .icon(IconName::Users),
        RadioCard::new("team", "Several mentors, one senior", "Each mentor brings a topic.")
            .icon(IconName::Network),
    ];
    view! { <RadioCards label="Group form" cards value=form on_change=move |value| form.set(value) /> }
        .into_any()
}

fn areas() -> AnyView {
    let free = RwSignal::new(BTreeSet::from([(0, 0), (2, 1), (3, 1), (4, 2)]));
    let text = RwSignal::new("sar".to_owned());
    let days = || ["Sen", "Sel", "Rab", "Kam", "Jum"].map(str::to_owned).to_vec();
    let parts = || ["Morning", "Midday", "Afternoon"].map(str::to_owned).to_vec();
    view! {
        <div class="split split--even">
            <GridPicker label="Free in a week" columns=days() rows=parts() value=free on_change=move |cells| free.set(cells) />
            <FileDrop
                label="Choose a file"
                hint="CSV or Excel. You can also drop it here, or paste rows from a spreadsheet."
                accept=".csv,.xlsx"
                on_files=|_| ()
            />
        </div>
        <SearchInput label="Search people" value=text on_input=move |value| text.set(value) />
    }
    .into_any()
}
