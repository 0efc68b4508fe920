//! Buttons, icons, the mark.

use crate::ui::kit::prelude::*;
use leptos::prelude::*;

pub(super) fn section() -> AnyView {
    view! {
        <Panel title="Actions" sub="One primary a view; ink, never a role's colour.">
            {buttons()}
            {states()}
            {marks()}
        </Panel>
    }
    .into_any()
}

fn buttons() -> AnyView {
    let shown = RwSignal::new("board".to_owned());
    let choices =
        vec![Choice::new("board", "Board"), Choice::new("list", "List"), Choice::new("grid", "Grid")];
    view! {
        <div class="row">
            <Button variant=ButtonVariant::Primary icon=IconName::Check>"Approve 20 pairs"</Button>
            <Button icon_end=IconName::ArrowRight>"What if…"</Button>
            <Button variant=ButtonVariant::Plain icon=IconName::Download>"Save a file"</Button>
            <Button variant=ButtonVariant::Danger icon=IconName::Trash>"Remove"</Button>
            <ButtonLink href="#/kit" icon=IconName::ExternalLink>"A link"</ButtonLink>
        </div>
        <div class="row">
            <Button variant=ButtonVariant::Primary size=Size::Large icon=IconName::Sparkles>"Large"</Button>
            <Button variant=ButtonVariant::Primary>"Medium"</Button>
            <Button variant=ButtonVariant::Primary size=Size::Small>"Small"</Button>
            <Segmented label="View" choices value=shown on_change=move |value| shown.set(value) />
        </div>
    }
    .into_any()
}

fn states() -> AnyView {
    let pinned = RwSignal::new(true);
    view! {
        <div class="row">
            <Button variant=ButtonVariant::Primary busy=true>"Pairing"</Button>
            <Button variant=ButtonVariant::Primary disabled=true>"Not yet"</Button>
            <Button disabled=true icon=IconName::Save>"Not yet"</Button>
            <Button icon=IconName::Pin pressed=pinned on_click=move |()| pinned.update(|on| *on = !*on)>"Pinned"</Button>
            <ButtonGroup label="History">
                <IconButton icon=IconName::Undo label="Undo: add Sari" on_click=|()| () />
                <IconButton icon=IconName::Redo label="Redo" disabled=true on_click=|()| () />
            </ButtonGroup>
            <IconButton icon=IconName::Settings label="Settings" variant=ButtonVariant::Quiet on_click=|()| () />
            <IconButton icon=IconName::X label="Close" size=Size::Small on_click=|()| () />
        </div>
    }
    .into_any()
}

fn marks() -> AnyView {
    view! {
        <div class="row">
            <Logo size=Size::Large name="Balik" />
            <Logo name="Balik" />
            <Logo size=Size::Small />
            <Spinner label="Working" />
        </div>
        <Disclosure summary="All icons">
            <div class="row">{IconName::ALL.iter().map(|name| view! { <Icon name=*name /> }).collect_view()}</div>
        </Disclosure>
    }
    .into_any()
}
