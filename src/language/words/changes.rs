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
    change_pairs_rearranged(n: u32) {
        id: "{n} pasangan disetujui sebagai pengganti", en: "{n} pairs approved instead", one(n): "{n} pair approved instead"
    }
    change_approval_withdrawn(n: u32) {
        id: "persetujuan {n} pasangan ditarik", en: "approval of {n} pairs withdrawn",
        one(n): "approval of {n} pair withdrawn"
    }
    change_form_edited() { id: "formulir diubah", en: "form changed" }
    change_seal_made() { id: "kunci jawaban dibuat", en: "key for answers made" }
    change_answer_taken(name: &str) { id: "jawaban {name} diterima", en: "answer of {name} taken in" }
    change_answers_taken(n: u32) { id: "{n} jawaban diterima", en: "{n} answers taken in", one(n): "{n} answer taken in" }
    change_answers_removed(n: u32) { id: "{n} jawaban dihapus", en: "{n} answers removed", one(n): "{n} answer removed" }
    change_pair_stepped(mentor: &str, mentee: &str) {
        id: "{mentor} & {mentee} melangkah", en: "a step of {mentor} & {mentee}"
    }
    change_pair_edited(mentor: &str, mentee: &str) {
        id: "kesepakatan {mentor} & {mentee} diubah", en: "what {mentor} & {mentee} settled changed"
    }
    change_sessions_planned(n: u32) { id: "{n} sesi direncanakan", en: "{n} sessions planned", one(n): "{n} session planned" }
    change_session_logged(mentor: &str, mentee: &str) {
        id: "sesi {mentor} & {mentee} dicatat", en: "session of {mentor} & {mentee} logged"
    }
    change_session_cancelled(mentor: &str, mentee: &str) {
        id: "sesi {mentor} & {mentee} dibatalkan", en: "session of {mentor} & {mentee} called off"
    }
    change_session_moved(mentor: &str, mentee: &str) {
        id: "sesi {mentor} & {mentee} dipindah", en: "session of {mentor} & {mentee} moved"
    }
    change_session_edited(mentor: &str, mentee: &str) {
        id: "sesi {mentor} & {mentee} diubah", en: "session of {mentor} & {mentee} changed"
    }
    change_sessions_removed(n: u32) { id: "{n} sesi dihapus", en: "{n} sessions removed", one(n): "{n} session removed" }
    change_thanks_given(from: &str, to: &str) {
        id: "terima kasih {from} untuk {to} dicatat", en: "thanks of {from} to {to} noted"
    }
    change_thanks_removed(n: u32) { id: "{n} ucapan terima kasih dihapus", en: "{n} thanks removed" }
    change_reminder_put_off() { id: "satu tugas ditunda", en: "one task put off" }
    change_reminder_done() { id: "satu tugas selesai", en: "one task done" }
    change_scenario_kept(name: &str) { id: "skenario “{name}” disimpan", en: "scenario “{name}” kept" }
    change_scenario_renamed(old: &str, new: &str) {
        id: "skenario “{old}” diberi nama “{new}”", en: "scenario “{old}” renamed to “{new}”"
    }
    change_scenario_dropped(name: &str) { id: "skenario “{name}” dihapus", en: "scenario “{name}” removed" }
    change_scenario_adopted(name: &str) { id: "aturan dari skenario “{name}” dipakai", en: "rules of the scenario “{name}” adopted" }
    change_newer() { id: "perubahan dari Balik yang lebih baru", en: "a change made by a newer Balik" }
}
