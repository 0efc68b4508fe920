//! What comes above the page.

use crate::ui::kit::prelude::*;
use leptos::prelude::*;

pub(super) fn section() -> AnyView {
    let dialog = RwSignal::new(false);
    let drawer = RwSignal::new(false);
    let palette = RwSignal::new(false);
    view! {
        <Panel title="Above the page" sub="Esc closes; the focus goes back to where it was.">
            <div class="row">
                <Button on_click=move |()| dialog.set(true)>"A question"</Button>
                <Button on_click=move |()| drawer.set(true)>"A sheet"</Button>
                <Button icon=IconName::Command on_click=move |()| palette.set(true)>"Everything"</Button>
                <Menu label="More" items=lines() on_choose=|_| () />
                <Menu label="File" items=lines() on_choose=|_| () icon=IconName::FolderOpen label_shown=true variant=ButtonVariant::Quiet />
                <Tooltip text="Nobody but you sees this.">
                    <button class="button" type="button" data-variant="quiet">"With a hint"</button>
                </Tooltip>
                <span>
                    "Certificate "
                    <InfoPopover label="Certificate">"Prices for every person prove that no other pairing is better. Anyone can check them by adding."</InfoPopover>
                </span>
            </div>
        </Panel>
        <Dialog
            open=dialog
            on_close=move |()| dialog.set(false)
            title="Remove Sari from the program?"
            size=Size::Small
            actions=move || {
                view! {
                    <Button variant=ButtonVariant::Danger on_click=move |()| dialog.set(false)>"Remove Sari"</Button>
                    <Button on_click=move |()| dialog.set(false)>"Keep"</Button>
                }
            }
        >
            <p>"Her pair and two sessions go with her. You can undo this."</p>
        </Dialog>
        <Drawer open=drawer on_close=move |()| drawer.set(false) title="Sari Dewanti">
            <KeyValues>
                <KeyValue label="Unit">"Marketing"</KeyValue>
                <KeyValue label="Grade">"Supervisor"</KeyValue>
            </KeyValues>
        </Drawer>
        <CommandPalette
            open=palette
            on_close=move |()| palette.set(false)
            label="Do or find anything"
            find=found
            on_choose=|_| ()
        />
    }
    .into_any()
}

fn lines() -> Vec<MenuItem> {
    vec![
        MenuItem::new("open", "Open a file").icon(IconName::FolderOpen),
        MenuItem::new("copy", "Make a copy").icon(IconName::Copy),
        MenuItem::new("wide", "Wide rows").checked(true),
        MenuItem::new("remove", "Remove").icon(IconName::Trash).danger(),
    ]
}

fn found(typed: String) -> Vec<PaletteGroup> {
    let item = |id: &str, label: &str, icon, keys: &[&str]| PaletteItem {
        id: id.to_owned(),
        label: label.to_owned(),
        icon: Some(icon),
        keys: keys.iter().map(|key| (*key).to_owned()).collect(),
        ..PaletteItem::default()
    };
    let all = [
        ("Do", item("undo", "Undo: add Sari", IconName::Undo, &["Ctrl", "Z"])),
        ("Do", item("pair", "Find the best pairing", IconName::Sparkles, &[])),
        ("Go to", item("people", "People", IconName::Users, &["G", "P"])),
        ("Go to", item("topics", "Topics and needs", IconName::Tags, &[])),
    ];
    let typed = typed.to_lowercase();
    ["Do", "Go to"]
        .map(|group| PaletteGroup {
            label: group.to_owned(),
            items: all
                .iter()
                .filter(|(own, item)| *own == group && item.label.to_lowercase().contains(&typed))
                .map(|(_, item)| item.clone())
                .collect(),
        })
        .into_iter()
        .filter(|group| !group.items.is_empty())
        .collect()
}
