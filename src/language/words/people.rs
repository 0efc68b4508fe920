//! The people table: headings, filters, bulk actions, empty states.

use crate::language::spoken::words;

words! {
    people_title() { id: "Orang", en: "People" }
    people_headline(people: usize, mentors: usize, mentees: usize) {
        id: "{people} orang: {mentors} bisa menjadi mentor, {mentees} ingin belajar",
        en: "{people} people: {mentors} can mentor, {mentees} want to learn",
        one(people): "{people} person: {mentors} can mentor, {mentees} want to learn"
    }
    people_not_ready(n: usize) {
        id: "{n} orang belum lengkap untuk dipasangkan",
        en: "{n} people lack something that pairing needs",
        one(n): "{n} person lacks something that pairing needs"
    }
    people_all_ready() { id: "Semua siap dipasangkan", en: "Everyone is ready to be paired" }
    people_add() { id: "Tambah orang", en: "Add a person" }
    people_import() { id: "Impor daftar", en: "Import a list" }
    people_search_hint() { id: "Nama, jabatan, unit, topik, nomor pegawai", en: "Name, title, unit, topic, employee number" }
    people_found(n: usize, all: usize) { id: "{n} dari {all} orang", en: "{n} of {all} people" }
    people_all_shown(n: usize) { id: "{n} orang", en: "{n} people", one(n): "{n} person" }
    people_nobody_found() { id: "Tidak ada yang cocok", en: "Nobody matches" }
    people_nobody_found_hint() {
        id: "Coba kata yang lebih pendek, atau lepaskan saringannya.",
        en: "Try a shorter word, or let go of the filters."
    }
    people_clear_filters() { id: "Lepas semua saringan", en: "Clear all filters" }
    people_filters() { id: "Saringan", en: "Filters" }
    people_filters_on(n: usize) { id: "Saringan ({n})", en: "Filters ({n})" }

    people_empty_title() { id: "Belum ada orang", en: "Nobody here yet" }
    people_empty_text() {
        id: "Mulai dari daftar yang sudah Anda punya, tambahkan satu per satu, atau lihat dahulu dengan perusahaan rekaan.",
        en: "Start from a list you already have, add people one by one, or look around with a made-up company first."
    }
    people_empty_demo() { id: "Coba perusahaan rekaan", en: "Try the made-up company" }

    people_column_name() { id: "Nama", en: "Name" }
    people_column_role() { id: "Peran", en: "Role" }
    people_column_unit() { id: "Unit", en: "Unit" }
    people_column_grade() { id: "Jenjang", en: "Grade" }
    people_column_place() { id: "Lokasi", en: "Place" }
    people_column_manager() { id: "Atasan", en: "Manager" }
    people_column_needs() { id: "Ingin", en: "Wants" }
    people_column_offers() { id: "Bisa", en: "Can" }
    people_column_complete() { id: "Kelengkapan", en: "Complete" }
    people_column_partner() { id: "Pasangan", en: "Paired with" }
    people_unsaid() { id: "belum diisi", en: "not said" }
    people_paused() { id: "Jeda", en: "Paused" }
    people_partner_proposed(name: &str) { id: "{name} (usulan)", en: "{name} (proposed)" }
    people_partner_more(name: &str, more: usize) { id: "{name} +{more}", en: "{name} +{more}" }
    people_complete(percent: u8) { id: "{percent}%", en: "{percent}%" }
    people_lacks_more(what: &str, more: usize) {
        id: "Tanpa {what} +{more}", en: "No {what} +{more}"
    }
    people_lacks(what: &str) { id: "Tanpa {what}", en: "No {what}" }

    missing_needs() { id: "kebutuhan", en: "needs" }
    missing_offers() { id: "keahlian", en: "offers" }
    missing_grade() { id: "jenjang", en: "grade" }
    missing_unit() { id: "unit", en: "unit" }
    missing_availability() { id: "waktu luang", en: "free time" }
    missing_interests() { id: "minat", en: "interests" }
    missing_style() { id: "gaya", en: "style" }
    missing_readiness() { id: "kesiapan", en: "readiness" }
    missing_openness() { id: "keterbukaan", en: "openness" }

    filter_any() { id: "Semua", en: "Any" }
    filter_choice(label: &str, n: usize) { id: "{label} ({n})", en: "{label} ({n})" }
    filter_role() { id: "Peran", en: "Role" }
    filter_unit() { id: "Unit", en: "Unit" }
    filter_grade() { id: "Jenjang", en: "Grade" }
    filter_place() { id: "Lokasi", en: "Place" }
    filter_blank() { id: "Belum diisi", en: "Not said" }
    filter_completeness() { id: "Kelengkapan", en: "Completeness" }
    filter_ready() { id: "Siap dipasangkan", en: "Ready to be paired" }
    filter_not_ready() { id: "Belum siap", en: "Not ready yet" }
    filter_lacks(what: &str) { id: "Tanpa {what}", en: "Without {what}" }
    filter_taking_part() { id: "Ikut serta", en: "Taking part" }
    filter_paused() { id: "Sedang jeda", en: "Paused" }
    filter_state() { id: "Keikutsertaan", en: "Taking part" }
    filter_paired() { id: "Sudah ada pasangan", en: "Has a partner" }
    filter_unpaired() { id: "Belum ada pasangan", en: "Has no partner" }
    filter_partner() { id: "Pasangan", en: "Partner" }

    bulk_chosen(n: usize) { id: "{n} orang dipilih", en: "{n} people selected", one(n): "{n} person selected" }
    bulk_hidden(n: usize) { id: "{n} di antaranya tidak tampil", en: "{n} of them not shown" }
    bulk_clear() { id: "Lepas pilihan", en: "Clear selection" }
    bulk_edit() { id: "Ubah bersama", en: "Edit together" }
    bulk_apply(n: usize) { id: "Ubah {n} orang", en: "Change {n} people", one(n): "Change {n} person" }
    bulk_remove(n: usize) { id: "Hapus {n} orang", en: "Remove {n} people", one(n): "Remove {n} person" }
    bulk_role() { id: "Peran", en: "Role" }
    bulk_unit() { id: "Unit", en: "Unit" }
    bulk_grade() { id: "Jenjang", en: "Grade" }
    bulk_place() { id: "Lokasi", en: "Place" }
    bulk_manager() { id: "Atasan", en: "Manager" }
    bulk_pause() { id: "Jedakan", en: "Pause" }
    bulk_resume() { id: "Ikutkan lagi", en: "Take part again" }
    bulk_mentor_places() { id: "Kapasitas mentor", en: "Mentor capacity" }
    bulk_mentee_places() { id: "Kapasitas mentee", en: "Mentee capacity" }
    bulk_add_interest() { id: "Tambah minat", en: "Add an interest" }
    bulk_remove_interest() { id: "Hapus minat", en: "Remove an interest" }
    bulk_add_need() { id: "Tambah kebutuhan", en: "Add a need" }
    bulk_remove_need() { id: "Hapus kebutuhan", en: "Remove a need" }
    bulk_add_offer() { id: "Tambah keahlian", en: "Add an offer" }
    bulk_remove_offer() { id: "Hapus keahlian", en: "Remove an offer" }
    bulk_value() { id: "Menjadi", en: "To" }
    bulk_would_change(changed: usize, same: usize) {
        id: "{changed} akan berubah, {same} sudah begitu",
        en: "{changed} will change, {same} are so already"
    }
    bulk_skips_loop(n: usize) {
        id: "{n} dilewati: mereka akan menjadi atasan dirinya sendiri",
        en: "{n} passed over: they would end up reporting to themselves"
    }
    bulk_skips_role(n: usize) {
        id: "{n} dilewati: perannya tidak memakai ini",
        en: "{n} passed over: their role has no use for it"
    }
    bulk_nothing_changes() { id: "Tidak ada yang berubah.", en: "Nothing would change." }
}
