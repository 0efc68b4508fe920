//! People, figures, lists.

use crate::ui::kit::prelude::*;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) fn section() -> AnyView {
    view! {
        <SectionHeading title="Facts" sub="Sentences first, then large figures with small units." />
        <StatRow stats=vec![
            Stat::new("81,4", "average match"),
            Stat::new("62", "lowest").note("Ratna & Bima"),
            Stat::new("4", "spare mentors").unit("people"),
            Stat::new("17", "pairs hold at ±20 %").unit("of 20"),
        ] />
        <div class="stack">{duos()}</div>
        <Panel title="Small parts">{small()}</Panel>
        <TableOfPeople count=8 />
        <TableOfPeople count=5000 />
    }
    .into_any()
}

fn duos() -> AnyView {
    [
        ("Sari Dewanti", "Content analyst · grade 3 · Marketing", "Budi Santoso", "Director of operations · grade 9", 0.96, 0.88, "92", "Budi wants TikTok, Sari is expert. Sari wants negotiation, Budi is expert."),
        ("Rizky Ananda", "Data engineer · grade 4 · IT", "Hj. Ratih Kusuma", "Head of finance · grade 8", 0.9, 0.86, "88", "Dashboards and AI; three common slots; both like to cook."),
        ("Bima Pratama", "Designer · grade 2 · Product", "Ratna Wulandari", "VP human resources · grade 9", 0.7, 0.52, "62", "One common slot only. The next best costs the cohort 0,8."),
    ]
    .map(|(mentor, m_note, mentee, s_note, gives, returns, value, why)| {
        view! {
            <Duo
                start=move || {
                    view! {
                        <Avatar name=mentor />
                        <div>
                            <p class="duo__name">{mentor}</p>
                            <p class="duo__note">{m_note}</p>
                        </div>
                    }
                }
                middle=move || view! { <ScoreRing gives returns value label=format!("{mentor} and {mentee}: {value}") /> }
                end=move || {
                    view! {
                        <Avatar name=mentee shape=Shape::Square />
                        <div>
                            <p class="duo__name">{mentee}</p>
                            <p class="duo__note">{s_note}</p>
                        </div>
                    }
                }
                foot=move || view! { <p>{why}</p> }
            />
        }
    })
    .collect_view()
    .into_any()
}

fn small() -> AnyView {
    view! {
        <div class="row">
            <Avatar name="Sari Dewanti" size=Size::Large />
            <Avatar name="Hj. Ratih Kusuma" shape=Shape::Square size=Size::Large />
            <Avatar name="Sari Dewanti" size=Size::Small />
            <Avatar name="Ratih Kusuma" shape=Shape::Square size=Size::Small />
            <Avatar name="Anyone" tone=Tone::Neutral />
            <ScoreRing gives=0.9 returns=0.8 value="86" label="Score 86" size=Size::Large />
            <ScoreRing gives=0.3 returns=0.0 value="21" label="Score 21" size=Size::Small />
        </div>
        <div class="row">
            <Badge tone=Tone::Mentor>"Mentor"</Badge>
            <Badge tone=Tone::Mentee>"Mentee"</Badge>
            <Badge>"Draft"</Badge>
            <Badge tone=Tone::Ink>"New"</Badge>
            <Badge tone=Tone::Ok icon=IconName::BadgeCheck>"Proven best"</Badge>
            <Badge tone=Tone::Warn icon=IconName::AlertTriangle>"Assumed"</Badge>
            <Badge tone=Tone::Danger icon=IconName::Ban>"Blocked"</Badge>
            <Tag label="TikTok" tone=Tone::Mentor />
            <Tag label="Negotiation" tone=Tone::Mentee />
            <Tag label="Cooking" on_remove=|()| () />
        </div>
        <div class="split split--even">
            <KeyValues>
                <KeyValue label="Unit">"Marketing"</KeyValue>
                <KeyValue label="Grade">"Supervisor"</KeyValue>
                <KeyValue label="Manager">
                    "Outside the program "
                    <InfoPopover label="Manager">"A manager who takes no part is kept as a name only, for the reporting line."</InfoPopover>
                </KeyValue>
            </KeyValues>
            <div class="stack">
                <Meter label="Mentors answered" value=0.77 text="31 of 40" tone=Tone::Mentor />
                <Meter label="Mentees answered" value=0.45 text="9 of 20" tone=Tone::Mentee />
                <Meter label="Capacity used" value=1.0 text="full" tone=Tone::Warn />
            </div>
        </div>
    }
    .into_any()
}

#[derive(Clone, PartialEq)]
struct Row {
    id: usize,
    name: String,
    mentor: bool,
    unit: &'static str,
    topics: usize,
}

#[component]
fn TableOfPeople(count: usize) -> impl IntoView {
    const FIRST: [&str; 8] = ["Sari", "Budi", "Rizky", "Ratih", "Bima", "Ratna", "Dewi", "Agus"];
    const LAST: [&str; 7] = ["Dewanti", "Santoso", "Ananda", "Kusuma", "Pratama", "Wulandari", "Hidayat"];
    const UNITS: [&str; 4] = ["Marketing", "Operations", "Finance", "Product"];
    let people = (0..count).map(|id| {
        let pick =
            |list: &[&'static str], by: usize| list.get(by % list.len().max(1)).copied().unwrap_or_default();
        Row {
            id,
            name: format!("{} {}", pick(&FIRST, id), pick(&LAST, id / 3)),
            mentor: id % 2 == 0,
            unit: pick(&UNITS, id / 2),
            topics: id * 7 % 9,
        }
    });
    let people = Arc::new(people.collect::<Vec<_>>());
    let sort = RwSignal::new(Some(SortBy { column: "name".to_owned(), order: SortOrder::Ascending }));
    let typed = RwSignal::new(String::new());
    let selected = RwSignal::new(BTreeSet::from(["2".to_owned()]));
    let rows = Memo::new(move |_| {
        let typed = typed.get().to_lowercase();
        let mut rows: Vec<Row> =
            people.iter().filter(|row| row.name.to_lowercase().contains(&typed)).cloned().collect();
        if let Some(by) = sort.get() {
            match by.column.as_str() {
                "name" => rows.sort_by(|one, other| one.name.cmp(&other.name)),
                "topics" => rows.sort_by_key(|row| row.topics),
                _ => rows.sort_by_key(|row| row.unit),
            }
            if by.order == SortOrder::Descending {
                rows.reverse();
            }
        }
        Arc::new(rows)
    });
    let columns = vec![
        Column::new("name", "Name".into(), |row: &Row| {
            let shape = if row.mentor { Shape::Round } else { Shape::Square };
            view! { <span class="row"><Avatar name=row.name.clone() shape size=Size::Small />{row.name.clone()}</span> }.into_any()
        })
        .named(|row| row.name.clone())
        .lead()
        .sortable()
        .width("34%"),
        Column::new("role", "Role".into(), |row: &Row| {
            let (tone, name) = if row.mentor { (Tone::Mentor, "Mentor") } else { (Tone::Mentee, "Mentee") };
            view! { <Badge tone>{name}</Badge> }.into_any()
        }),
        Column::text("unit", "Unit".into(), |row: &Row| row.unit.to_owned()).sortable(),
        Column::text("topics", "Topics".into(), |row: &Row| row.topics.to_string()).number().sortable().width("7rem"),
    ];
    view! {
        <Table
            label="People"
            rows
            columns
            key=|row: &Row| row.id.to_string()
            sort
            on_sort=move |by| sort.set(Some(by))
            selected
            on_select=move |keys| selected.set(keys)
            on_open=|_| ()
            tools=move || {
                view! {
                    <SearchInput label="Search people" value=typed on_input=move |text| typed.set(text) />
                    <span class="quiet small" role="status">{move || format!("{} people", rows.with(|rows| rows.len()))}</span>
                }
            }
            empty=|| view! { <EmptyState title="Nobody by that name" text="Try fewer letters." art=EmptyArt::People /> }
            card_height=128
        />
    }
}
