//! A template in full, with the source of each setting.

use crate::screen::start;
use crate::ui::desk::{Errand, use_app};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;

/// The template that is shown, in a drawer.
#[component]
pub fn DetailsDrawer(shown: RwSignal<Option<&'static str>>) -> impl IntoView {
    let app = use_app();
    let details = Memo::new(move |_| shown.get().and_then(|id| start::template_details(app.words(), id)));
    let title = Signal::derive(move || details.get().map(|d| d.name).unwrap_or_default());
    let close = move || shown.set(None);
    let go = move || {
        if let Some(id) = shown.get_untracked() {
            app.send(Errand::Template(id));
            close();
        }
    };
    let actions = move || {
        view! {
            <Button variant=ButtonVariant::Primary on_click=go>{move || app.words().start_with_this()}</Button>
            <Button on_click=close>{move || app.words().close()}</Button>
        }
    };
    view! {
        <Drawer
            open=Signal::derive(move || shown.get().is_some())
            on_close=close
            title=title
            size=Size::Large
            actions=actions
        >
            {move || details.get().map(|details| view! { <Details details /> })}
        </Drawer>
    }
}

#[component]
fn Details(details: start::TemplateDetails) -> impl IntoView {
    let app = use_app();
    let list = |lines: Vec<String>| lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let setting = |line: start::SettingLine| {
        let icon = if line.sourced { IconName::BookOpen } else { IconName::Lightbulb };
        view! {
            <tr>
                <th scope="row">{line.what}</th>
                <td>{line.value}</td>
                <td>
                    <Badge icon=icon>{line.mark}</Badge>
                    {(!line.source.is_empty()).then(|| view! { <small class="details__source">{line.source}</small> })}
                </td>
            </tr>
        }
    };
    let fact = |fact: start::FactLine| view! { <li>{fact.says} <small class="details__source">{fact.source}</small></li> };
    let (facts, unknown) = (details.facts, details.unknown);
    view! {
        <div class="details">
            <p class="details__special">{details.special}</p>
            {(!details.note.is_empty()).then(|| view! { <Banner title=details.note.clone() /> })}
            <h3>{move || app.words().start_purpose_title()}</h3>
            <p>{details.purpose}</p>
            <h3>{move || app.words().start_signs_title()}</h3>
            <ul>{list(details.signs)}</ul>
            <h3>{move || app.words().start_settings_title()}</h3>
            <table class="details__settings">
                <thead class="visually-hidden">
                    <tr>
                        <th scope="col">{move || app.words().start_setting_column()}</th>
                        <th scope="col">{move || app.words().start_value_column()}</th>
                        <th scope="col">{move || app.words().start_origin_column()}</th>
                    </tr>
                </thead>
                <tbody>{details.settings.into_iter().map(setting).collect_view()}</tbody>
            </table>
            <h3>{move || app.words().start_topics_title()}</h3>
            <p>{details.topics.join(", ")}</p>
            {(!facts.is_empty())
                .then(|| {
                    view! {
                        <h3>{move || app.words().start_facts_title()}</h3>
                        <ul>{facts.into_iter().map(fact).collect_view()}</ul>
                    }
                })}
            {(!unknown.is_empty())
                .then(|| {
                    view! {
                        <h3>{move || app.words().start_unknown_title()}</h3>
                        <ul>{list(unknown)}</ul>
                    }
                })}
        </div>
    }
}
