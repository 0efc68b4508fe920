//! Parts without any domain inside: buttons, fields, tables, dialogs, charts.
//!
//! Not here: words (passed in; the kit's own few come as a `Signal<KitWords>` context), people, scores, sorting or
//! filtering of the program's data. Start at [`prelude`]; see them all on the gallery page (`#/kit`).
//!
//! Every prop marked `S<…>` takes a value, a signal or a closure; every `cb` a closure. `?` is optional.
//!
//! | part | props |
//! |--|--|
//! | `Button` | `variant? size? icon? icon_end? busy? disabled? pressed? submit? wide? on_click?` children |
//! | `ButtonLink`, `IconButton` | `href` … children; `icon label on_click variant? size? disabled? pressed?` |
//! | `ButtonGroup`, `Segmented` | `label` children; `label choices value on_change(String)` |
//! | `Field`, `FieldSet` | `label hint? error? required?` child control; `label hint?` children |
//! | `TextInput`, `TextArea` | `value on_input? on_change? placeholder? aria_label? disabled?` |
//! | `SearchInput` | `label value on_input(String)` |
//! | `NumberInput` | `value: S<i32> on_change(i32) min? max? step? unit? aria_label?` |
//! | `Select` | `value choices on_change(String) empty? aria_label?` |
//! | `Combobox` | `value choices on_change(String) free? placeholder? aria_label?` |
//! | `TagInput`, `Tag` | `values choices on_change(Vec<String>) free? tone? placeholder?`; `label tone? on_remove?` |
//! | `Checkbox`, `Switch` | `label checked on_change(bool) hint? disabled?`; box also `mixed? label_hidden?` |
//! | `RadioCards` | `label cards: S<Vec<RadioCard>> value on_change(String)` |
//! | `Slider` | `label value: S<i32> value_text? min? max? step? hint? on_input(i32)? on_change(i32)?` |
//! | `Scale1to5`, `LevelPicker` | `label value: S<Option<u8>> low high on_change(u8)`; `label value: S<u8> levels tone?` |
//! | `DateInput` | `value ("2026-03-31") on_change(String) min? max?` |
//! | `GridPicker` | `label columns rows value: S<BTreeSet<(u8, u8)>> on_change(set)` |
//! | `FileDrop` | `label hint? accept? multiple? on_files(Vec<File>) on_text(String)?` |
//! | `Dialog`, `Drawer` | `open on_close title size? actions?` children |
//! | `Menu` | `label items: S<Vec<MenuItem>> on_choose(id) icon? label_shown? variant? size?` |
//! | `Tooltip`, `InfoPopover` | `text` child control; `label` children |
//! | `CommandPalette` | `open on_close label find(text) -> Vec<PaletteGroup> on_choose(id)` |
//! | `Table<T>` | `label rows: S<Arc<Vec<T>>> columns key sort? on_sort? selected? on_select? on_open? tools? empty?` |
//! | `Avatar`, `Badge` | `name shape? tone? size?`; `tone? icon?` children |
//! | `ScoreRing` | `gives returns (0..1) value label size?` |
//! | `StatRow`, `KeyValues` | `stats: S<Vec<Stat>>`; children `KeyValue label` |
//! | `Meter`, `Progress` | `label value (0..1) text tone?`; `label value: S<Option<f64>> text? on_cancel?` |
//! | `Banner`, `EmptyState` | `tone? title sticky? actions? on_close?` children?; `title text? art?` children? |
//! | `SaveIndicator`, `UndoBar` | `state text on_click?`; `undo redo: S<Option<String>> undo_label redo_label on_undo on_redo` |
//! | `ToastStack` | `label`; `provide_toasts()`, `use_toasts().push(Toast::new("…").action("Undo", f))` |
//! | `Spinner`, `Skeleton` | `label`; `label lines?` |
//! | `AppShell` | `nav: S<Vec<NavGroup>> current nav_label brand bar? foot?` children |
//! | `PageHeader`, `Panel`, `Card` | `title sub? above? actions?`; `title sub? actions? flush?` children; children |
//! | `Duo` | `start middle end foot?`: two people of the same rank; classes `duo__name`, `duo__note` inside |
//! | `SectionHeading`, `Disclosure` | `title sub? actions?`; `summary open?` children |
//! | `Tabs`, `Stepper`, `TurnOver` | `label tabs current on_change(id)` children; `label steps`; `turned front back` |
//! | `BarPair` | `label left_label right_label name_label gap_label rows: S<Vec<BarPairRow>> on_open(key)? sheet?` |
//! | `Histogram`, `StackedBar` | `label step_label count_label bins`; `label part_label value_label parts whole?` |
//! | `Logo`, `Icon` | `size? name?`; `name: IconName` |

#![allow(unused_imports, dead_code, reason = "the kit is complete on its own; places use what they need")]

pub mod button;
pub mod chart;
pub mod choice;
pub mod data;
pub mod feedback;
pub mod form;
pub mod gallery;
pub mod icon;
pub mod ids;
pub mod layout;
pub mod logo;
pub mod overlay;
pub mod segmented;
pub mod tone;
pub mod words;

/// Everything a place needs.
pub mod prelude {
    pub use super::{
        button::*, chart::*, choice::Choice, data::*, feedback::*, form::*, icon::*, layout::*, logo::Logo,
        overlay::*, segmented::Segmented, tone::*, words::*,
    };
}
