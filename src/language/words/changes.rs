//! What each change is called: after "Urungkan: ", in the history, and (with a capital) in a toast.

use crate::language::spoken::words;

words! {
    change_program_started() { id: "program dimulai", en: "program started" }
    change_program_replaced() { id: "isi program diganti dari berkas", en: "program replaced from a file" }
    change_setup_edited() { id: "pengaturan diubah", en: "setup changed" }
    change_ladder_edited() { id: "tangga jenjang diubah", en: "grade ladder changed" }
    change_rules_edited() { id: "aturan pemasangan diubah", en: "matching rules changed" }
    change_topics_added(n: u32) { id: "{n} topik ditambahkan", en: "{n} topics added", one(n): "{n} topic added" }
    change_topic_edited(name: &str) { id: "topik “{name}” diubah", en: "topic “{name}” changed" }
    change_topic_removed(name: &str) { id: "topik “{name}” dihapus", en: "topic “{name}” removed" }
    change_topics_merged(gone: &str, kept: &str) {
        id: "topik “{gone}” digabung ke “{kept}”", en: "topic “{gone}” merged into “{kept}”"
    }
    change_person_added(name: &str) { id: "{name} ditambahkan", en: "{name} added" }
    change_person_edited(name: &str) { id: "data {name} diubah", en: "{name} changed" }
    change_people_edited(n: u32) { id: "data {n} orang diubah", en: "{n} people changed", one(n): "{n} person changed" }
    change_person_removed(name: &str) { id: "{name} dihapus", en: "{name} removed" }
    change_people_removed(n: u32) { id: "{n} orang dihapus", en: "{n} people removed", one(n): "{n} person removed" }
    change_people_imported(n: u32) { id: "impor {n} orang", en: "import of {n} people", one(n): "import of {n} person" }
    change_pair_pinned(mentor: &str, mentee: &str) {
        id: "{mentor} & {mentee} disematkan", en: "{mentor} & {mentee} pinned"
    }
    change_pair_forbidden(mentor: &str, mentee: &str) {
        id: "{mentor} & {mentee} dilarang", en: "{mentor} & {mentee} forbidden"
    }
    change_pair_freed(mentor: &str, mentee: &str) {
        id: "{mentor} & {mentee} dilepas", en: "{mentor} & {mentee} freed"
    }
    change_pairs_swapped(mentor: &str, mentee: &str) {
        id: "mentee ditukar dengan pasangan lain ({mentor} & {mentee})",
        en: "mentees exchanged with another pair ({mentor} & {mentee})"
    }
    change_pairs_proposed(n: u32) { id: "{n} pasangan diusulkan", en: "{n} pairs proposed", one(n): "{n} pair proposed" }
    change_pairs_approved(n: u32) { id: "{n} pasangan disetujui", en: "{n} pairs approved", one(n): "{n} pair approved" }
    change_approval_withdrawn(n: u32) {
        id: "persetujuan {n} pasangan ditarik", en: "approval of {n} pairs withdrawn",
        one(n): "approval of {n} pair withdrawn"
    }
    change_scenario_kept(name: &str) { id: "skenario “{name}” disimpan", en: "scenario “{name}” kept" }
    change_scenario_renamed(old: &str, new: &str) {
        id: "skenario “{old}” diberi nama “{new}”", en: "scenario “{old}” renamed to “{new}”"
    }
    change_scenario_dropped(name: &str) { id: "skenario “{name}” dihapus", en: "scenario “{name}” removed" }
    change_scenario_adopted(name: &str) { id: "aturan dari skenario “{name}” dipakai", en: "rules of the scenario “{name}” adopted" }
    change_newer() { id: "perubahan dari Balik yang lebih baru", en: "a change made by a newer Balik" }
}
