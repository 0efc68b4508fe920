//! The few words that parts of the kit say on their own.

use crate::language::spoken::words;

words! {
    kit_clear() { id: "Kosongkan", en: "Clear" }
    kit_more() { id: "Lainnya", en: "More" }
    kit_menu() { id: "Menu", en: "Menu" }
    kit_required() { id: "wajib", en: "required" }
    kit_no_results() { id: "Tidak ada yang cocok", en: "Nothing found" }
    kit_show_choices() { id: "Tampilkan pilihan", en: "Show choices" }
    kit_sort_ascending() { id: "Urutkan naik", en: "Sort ascending" }
    kit_sort_descending() { id: "Urutkan turun", en: "Sort descending" }
    kit_select_all() { id: "Pilih semua", en: "Select all" }
    kit_select_row() { id: "Pilih", en: "Select" }
    kit_previous() { id: "Sebelumnya", en: "Previous" }
    kit_increase() { id: "Tambah", en: "More" }
    kit_decrease() { id: "Kurangi", en: "Less" }
    kit_current() { id: "Anda di sini", en: "You are here" }
    kit_as_table() { id: "Lihat sebagai tabel", en: "As a table" }
    kit_busy() { id: "Sedang bekerja", en: "Working" }
}
