//! Pictures of figures.

use crate::ui::kit::prelude::*;
use leptos::prelude::*;

pub(super) fn section() -> AnyView {
    let line = |key: &str, label: &str, left: f64, right: f64, gap: &str, tone: Tone| BarPairRow {
        key: key.to_owned(),
        label: label.to_owned(),
        left,
        left_text: left.to_string(),
        right,
        right_text: right.to_string(),
        gap_text: gap.to_owned(),
        gap_tone: tone,
    };
    let rows = vec![
        line("ai", "AI tools", 14.0, 10.0, "4 short", Tone::Warn),
        line("dash", "Dashboards and data", 11.0, 3.0, "8 short", Tone::Danger),
        line("tiktok", "TikTok", 8.0, 13.0, "", Tone::Neutral),
        line("hybrid", "Hybrid work", 6.0, 9.0, "", Tone::Neutral),
        line("brand", "Personal branding", 0.0, 4.0, "", Tone::Neutral),
    ];
    let bin = |label: &str, count: f64| Bin {
        label: label.to_owned(),
        count,
        text: count.to_string(),
        tone: Tone::Ink,
    };
    let bins =
        vec![bin("50–59", 0.0), bin("60–69", 2.0), bin("70–79", 5.0), bin("80–89", 9.0), bin("90–100", 4.0)];
    let part = |label: &str, value: f64, tone: Tone| Part {
        label: label.to_owned(),
        value,
        text: value.to_string(),
        tone,
    };
    let parts = vec![
        part("Learning need", 36.0, Tone::Neutral),
        part("Interests", 17.0, Tone::Neutral),
        part("Style", 16.0, Tone::Neutral),
        part("Logistics", 10.0, Tone::Neutral),
    ];
    view! {
        <div class="split">
            <Panel title="Who wants, who can" sub="Dashboards lack eight mentors.">
                <BarPair
                    label="Who wants what and who can teach it"
                    left_label="want it"
                    right_label="can teach it"
                    name_label="Topic"
                    gap_label="Gap"
                    rows
                    on_open=|_| ()
                />
            </Panel>
            <div class="stack">
                <Panel title="Spread of scores">
                    <Histogram label="Most pairs score 80 to 89" step_label="Score" count_label="Pairs" bins />
                </Panel>
                <Panel title="What makes 79">
                    <StackedBar label="Learning need makes most of the score" part_label="Part" value_label="Points" parts whole=100.0 />
                </Panel>
            </div>
        </div>
    }
    .into_any()
}
