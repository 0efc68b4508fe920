//! What happened, what is happening, what is not there yet.

use crate::ui::kit::prelude::*;
use leptos::prelude::*;

pub(super) fn section() -> AnyView {
    view! {
        <Panel title="What happened">
            {banners()}
            {saving()}
            {toasts()}
        </Panel>
        <div class="split split--even">
            <Card>{empty(EmptyArt::Pair)}</Card>
            <Card>{empty(EmptyArt::People)}</Card>
            <Card>{empty(EmptyArt::Sheet)}</Card>
            <Card>{empty(EmptyArt::Calm)}</Card>
        </div>
    }
    .into_any()
}

fn banners() -> AnyView {
    view! {
        <Banner title="This program was made with a newer Balik." on_close=|()| ()>"Nothing is lost: what this one does not know is kept."</Banner>
        <Banner tone=Tone::Ok title="Proven: no other pairing scores higher under these rules." />
        <Banner
            tone=Tone::Warn
            title="Two sessions were cancelled by the senior side."
            actions=|| view! { <Button size=Size::Small>"Write to the leader"</Button> }
        >
            "A message is ready to send."
        </Banner>
        <Banner tone=Tone::Danger title="This browser keeps nothing: save a file before you close the page." />
    }
    .into_any()
}

fn saving() -> AnyView {
    view! {
        <div class="row">
            <SaveIndicator state=SaveState::Saved text="Saved" on_click=|()| () />
            <SaveIndicator state=SaveState::Saving text="Saving…" />
            <SaveIndicator state=SaveState::BrowserOnly text="In this browser only" on_click=|()| () />
            <SaveIndicator state=SaveState::MemoryOnly text="Not kept" on_click=|()| () />
            <SaveIndicator state=SaveState::Failed text="Could not save" on_click=|()| () />
            <UndoBar
                undo=Some("Undo: add Sari".to_owned())
                redo=None
                undo_label="Undo"
                redo_label="Redo"
                on_undo=|()| ()
                on_redo=|()| ()
            />
        </div>
        <div class="split split--even">
            <Progress label="Pairing 40 people" value=Some(0.62) text="62 %" on_cancel=|()| () />
            <Progress label="Reading the list" value=None text="Sheet 2" />
        </div>
        <Skeleton label="On its way" />
    }
    .into_any()
}

fn toasts() -> AnyView {
    let toasts = use_toasts();
    view! {
        <div class="row">
            <Button on_click=move |()| toasts.push(Toast::new("24 mentors added.").action("Undo", || ()))>"Say what was done"</Button>
            <Button on_click=move |()| toasts.push(Toast::new("The file could not be written.").tone(Tone::Danger))>"Say what went wrong"</Button>
        </div>
    }
    .into_any()
}

fn empty(art: EmptyArt) -> AnyView {
    view! {
        <EmptyState title="No pairs yet" text="Bring in your people, and the best pairing is a click away." art>
            <Button variant=ButtonVariant::Primary icon=IconName::Upload>"Bring in a list"</Button>
            <Button>"Try the made-up company"</Button>
        </EmptyState>
    }
    .into_any()
}
