//! A link for each: who, reached how, answered or not.

use super::state::Inviting;
use crate::screen::forms::title_of;
use crate::screen::import::list_habits;
use crate::screen::invite::{Invitee, Invitees, invitees, mailto, merge_list, whatsapp};
use crate::screen::{Place, file_name};
use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn PeoplePanel(inviting: Inviting) -> impl IntoView {
    let app = inviting.app;
    let found = Memo::new(move |_| {
        let (audience, waiting) = (inviting.audience.get(), inviting.waiting.get());
        inviting.asking.with(|asking| app.read(|program| invitees(program, asking, audience, waiting)))
    });
    let rows = Signal::derive(move || Arc::new(found.with(|found| found.shown.clone())));
    let download = move || {
        let words = untrack(|| app.words());
        let separator = list_habits(untrack(|| app.language())).1;
        let asking = inviting.asking.get_untracked();
        let list = found.with_untracked(|Invitees { shown, .. }| {
            app.peek(|p| merge_list(p, &asking, shown, &app.page_address(), separator, words))
        });
        let name = words.invite_merge_file(&file_name(&title_of(words, asking.kind)));
        app.download(&name, "text/csv", &list);
    };
    let empty = move || {
        let nobody = found.with(|found| found.of == 0);
        let words = app.words();
        view! {
            <div class="invite-people__none">
                <p>{if nobody { words.invite_people_none() } else { words.invite_people_done() }}</p>
                {nobody
                    .then(|| {
                        view! {
                            <ButtonLink href=Signal::derive(move || app.href(Place::People))>
                                {move || app.words().invite_people_add()}
                            </ButtonLink>
                        }
                    })}
            </div>
        }
    };
    view! {
        <Panel
            title=Signal::derive(move || app.words().invite_people())
            sub=Signal::derive(move || app.words().invite_people_sub())
        >
            <div class="invite-people__bar">
                <p>{move || found.with(|found| app.words().invite_answered_of(found.answered, found.of))}</p>
                <Checkbox
                    label=Signal::derive(move || app.words().invite_waiting())
                    checked=inviting.waiting
                    on_change=move |on| inviting.waiting.set(on)
                />
            </div>
            <Table
                label=Signal::derive(move || app.words().invite_people())
                rows=rows
                columns=columns(inviting)
                key=|row: &Invitee| row.id.to_string()
                empty=empty
            />
            <p class="invite__note">{move || app.words().invite_personal_note()}</p>
            <div class="actions">
                <Button icon=IconName::Download on_click=download>{move || app.words().invite_merge()}</Button>
            </div>
            <p class="invite__note">{move || app.words().invite_merge_hint()}</p>
        </Panel>
    }
}

fn columns(inviting: Inviting) -> Vec<Column<Invitee>> {
    let app = inviting.app;
    let head = |text: fn(crate::language::Words) -> String| Signal::derive(move || text(app.words()));
    let contact = move |row: &Invitee| {
        if row.contact.is_empty() { untrack(|| app.words()).invite_no_contact() } else { row.contact.clone() }
    };
    let answered = move |row: &Invitee| {
        let answered = row.answered;
        let tone = if answered { Tone::Ok } else { Tone::Neutral };
        let text =
            move || if answered { app.words().invite_has_answered() } else { app.words().invite_has_not() };
        view! { <Badge tone=tone>{text}</Badge> }.into_any()
    };
    let send = move |row: &Invitee| view! { <Send inviting row=row.clone() /> }.into_any();
    vec![
        Column::text("name", head(crate::language::Words::invite_col_name), |row: &Invitee| row.name.clone())
            .lead(),
        Column::text("contact", head(crate::language::Words::invite_col_contact), contact),
        Column::new("answered", head(crate::language::Words::invite_col_answered), answered).width("8rem"),
        Column::new("send", head(crate::language::Words::invite_col_send), send).width("9rem"),
    ]
}

/// Copy, WhatsApp, mail: for one person, as far as they can be reached.
#[component]
fn Send(inviting: Inviting, row: Invitee) -> impl IntoView {
    let app = inviting.app;
    let person = StoredValue::new(row.clone());
    // Packed once, whatever is typed into the text.
    let link = Memo::new(move |_| person.with_value(|row| inviting.link_of(&row.id)));
    let text = move || person.with_value(|row| link.with(|link| inviting.text_for(&row.name, link)));
    let name = row.name.clone();
    let by_phone = row.reach.phone.map(|number| {
        let name = name.clone();
        let label = move || app.words().invite_whatsapp_to(&name);
        view! {
            <a
                class="button button--icon"
                data-variant="plain"
                data-size="s"
                target="_blank"
                rel="noopener noreferrer"
                aria-label=label
                href=move || whatsapp(Some(&number), &text())
            >
                <Icon name=IconName::MessageCircle />
            </a>
        }
    });
    let by_mail = row.reach.mail.map(|address| {
        let name = name.clone();
        let label = move || app.words().invite_mail_to(&name);
        view! {
            <a
                class="button button--icon"
                data-variant="plain"
                data-size="s"
                aria-label=label
                href=move || mailto(Some(&address), &inviting.text().subject, &text())
            >
                <Icon name=IconName::Mail />
            </a>
        }
    });
    view! {
        <span class="invite-people__send">
            <IconButton
                icon=IconName::Copy
                size=Size::Small
                label=Signal::derive(move || app.words().invite_copy_for(&name))
                on_click=move || app.copy(link.get_untracked())
            />
            {by_phone}
            {by_mail}
        </span>
    }
}
