//! The program file: saving, opening, what is in it, what is wrong with it.

use crate::language::spoken::words;

words! {
    file_title() { id: "Program ini ada di tangan Anda", en: "This program is in your hands" }
    file_sub() {
        id: "Semuanya tersimpan di peramban ini. Satu berkas memuat seluruh program: bawa ke komputer lain, kirim ke rekan, atau simpan sebagai cadangan.",
        en: "Everything is kept in this browser. One file holds the whole program: take it to another computer, send it to a colleague, or keep it as a backup."
    }
    file_save_title() { id: "Simpan sebagai berkas", en: "Save as a file" }
    file_save_text() {
        id: "Berkas JSON yang bisa dibaca manusia. Isinya lengkap, termasuk catatan dan keinginan yang bersifat pribadi: kirim hanya kepada sesama fasilitator.",
        en: "A JSON file that people can read. It is complete, private notes and wishes included: send it to fellow facilitators only."
    }
    file_last_saved(ago: &str) { id: "Terakhir disimpan ke berkas {ago}", en: "Last saved to a file {ago}" }
    file_open_title() { id: "Buka berkas", en: "Open a file" }
    file_open_text() {
        id: "Seret berkas .balik.json ke mana saja di halaman ini, atau pilih dari komputer. Isinya ditunjukkan dulu; tidak ada yang langsung ditimpa.",
        en: "Drag a .balik.json file anywhere onto the page, or choose it. You see what is in it first; nothing is overwritten."
    }
    file_choose() { id: "Pilih berkas", en: "Choose a file" }
    file_schema() { id: "Unduh skema JSON", en: "Download the JSON Schema" }
    file_backups() { id: "Cadangan di peramban ini", en: "Backups in this browser" }
    file_backups_none() {
        id: "Belum ada. Balik menyimpan cadangan sendiri sebelum program diganti isi berkas.",
        en: "None yet. Balik keeps one by itself before a file takes a program's place."
    }
    file_backup_before_replace() { id: "Sebelum diganti isi berkas", en: "Before a file took its place" }
    file_backup_before_import() { id: "Sebelum impor daftar", en: "Before a list was imported" }
    file_backup_before_restore() { id: "Sebelum cadangan dikembalikan", en: "Before a backup was restored" }
    file_backup_routine() { id: "Cadangan berkala", en: "Regular backup" }
    file_backup_removed() { id: "Sebelum program dihapus", en: "Before the program was removed" }
    file_backup_unreadable() { id: "Cadangan ini tidak bisa dibaca lagi.", en: "This backup can no longer be read." }
    file_backup_line(why: &str, ago: &str, people: usize) { id: "{why}, {ago}, {people} orang", en: "{why}, {ago}, {people} people" }
    file_look_at() { id: "Lihat isinya", en: "See what is in it" }

    file_in_it() { id: "Isi berkas ini", en: "What is in this file" }
    file_contents(people: usize, mentors: usize, mentees: usize, topics: usize, pairs: usize) {
        id: "{people} orang ({mentors} mentor, {mentees} mentee), {topics} topik, {pairs} pasangan disetujui.",
        en: "{people} people ({mentors} mentors, {mentees} mentees), {topics} topics, {pairs} approved pairs."
    }
    file_mended(count: usize) {
        id: "{count} hal kecil dibetulkan saat dibaca:",
        en: "{count} small things were mended on the way in:",
        one(count): "{count} small thing was mended on the way in:"
    }
    file_same_program() {
        id: "Program yang sama sudah ada di peramban ini. Bedanya:",
        en: "The same program is in this browser already. What differs:"
    }
    file_no_difference() { id: "Keduanya sama persis.", en: "The two are exactly the same." }
    file_people_row() { id: "Orang", en: "People" }
    file_topics_row() { id: "Topik", en: "Topics" }
    file_pairs_row() { id: "Pasangan", en: "Pairs" }
    file_added() { id: "Baru", en: "New" }
    file_changed() { id: "Berubah", en: "Changed" }
    file_gone() { id: "Hilang", en: "Gone" }
    file_unchanged() { id: "Sama", en: "Same" }
    file_settings_differ() { id: "Pengaturan atau aturan pemasangan berbeda.", en: "Settings or matching rules differ." }
    file_people_gone(names: &str) { id: "Tidak ada lagi di berkas: {names}.", en: "No longer in the file: {names}." }
    file_as_new() { id: "Buka sebagai program baru", en: "Open as a new program" }
    file_replace() { id: "Ganti yang ada di sini", en: "Replace the one here" }
    file_replace_hint() {
        id: "Cadangan disimpan lebih dulu, dan penggantian bisa diurungkan.",
        en: "A backup is kept first, and the replacement can be undone."
    }
    file_open_anyway() { id: "Tetap buka sebagai program baru", en: "Open it anyway as a new program" }
    file_read_only() {
        id: "Berkas ini dibuat versi Balik yang lebih baru dan hanya boleh diubah di sana. Muat ulang halaman untuk versi terbaru.",
        en: "A newer version of Balik made this file and only that may change it. Reload the page for the newest version."
    }
    file_copy_name(name: &str) { id: "{name} (salinan)", en: "{name} (copy)" }
    file_opened(name: &str) { id: "{name} dibuka sebagai program baru", en: "{name} opened as a new program" }

    file_refused() { id: "Berkas ini tidak bisa dibuka", en: "This file cannot be opened" }
    file_refused_text() { id: "Tidak ada yang berubah di peramban ini.", en: "Nothing has changed in this browser." }
    file_more_faults(count: usize) { id: "dan {count} lagi", en: "and {count} more" }
    file_unreadable() {
        id: "Berkas tidak dapat dibaca dari perangkat. Coba salin ke folder lain lalu buka lagi.",
        en: "The file could not be read from the device. Try copying it to another folder and open it again."
    }

    fault_at(sentence: &str, place: &str) { id: "{sentence} Letaknya: {place}.", en: "{sentence} Place: {place}." }
    fault_place_line(line: usize, column: usize) { id: "baris {line}, kolom {column}", en: "line {line}, column {column}" }
    fault_place_near(excerpt: &str) { id: "di dekat “{excerpt}”", en: "near “{excerpt}”" }
    fault_about(name: &str, sentence: &str) { id: "{name}: {sentence}", en: "{name}: {sentence}" }
    fault_empty() { id: "Berkas ini kosong. Pilih berkas lain, atau simpan ulang dari Balik.", en: "This file is empty. Choose another one, or save it from Balik again." }
    fault_too_large(megabytes: usize, most: usize) {
        id: "Berkas ini {megabytes} MB; paling besar {most} MB. Pastikan ini berkas program Balik.",
        en: "This file has {megabytes} MB; the limit is {most} MB. Make sure it is a Balik program file."
    }
    fault_workbook() {
        id: "Ini berkas Excel atau zip. Untuk daftar orang, buka lewat Impor daftar; untuk program, pilih berkas .balik.json.",
        en: "This is an Excel or zip file. For a list of people use Import a list; for a program choose a .balik.json file."
    }
    fault_pdf() { id: "Ini berkas PDF. Pilih berkas .balik.json.", en: "This is a PDF. Choose a .balik.json file." }
    fault_picture() { id: "Ini gambar. Pilih berkas .balik.json.", en: "This is a picture. Choose a .balik.json file." }
    fault_web_page() {
        id: "Ini halaman web. Mungkin tautannya yang terunduh, bukan berkasnya; unduh sekali lagi.",
        en: "This is a web page. Perhaps the link was downloaded and not the file; download it once more."
    }
    fault_utf16() { id: "Berkas ini tersimpan sebagai UTF-16. Simpan ulang sebagai UTF-8.", en: "This file is saved as UTF-16. Save it again as UTF-8." }
    fault_other_json() {
        id: "Ini berkas JSON, tetapi bukan program Balik. Pilih berkas yang disimpan dari Balik.",
        en: "This is JSON, but not a Balik program. Choose a file that was saved from Balik."
    }
    fault_not_utf8(byte: usize) {
        id: "Teksnya rusak mulai bita ke-{byte}: bukan UTF-8. Simpan ulang sebagai UTF-8, atau minta salinan baru.",
        en: "The text is damaged from byte {byte} on: it is not UTF-8. Save it as UTF-8, or ask for a new copy."
    }
    fault_not_json() {
        id: "Bukan JSON yang benar. Jika berkas diubah dengan tangan, periksa tanda koma dan kutip di tempat itu.",
        en: "This is not valid JSON. If it was edited by hand, check commas and quotes there."
    }
    fault_cut_off() {
        id: "Berkas terputus sebelum selesai. Unduh atau salin sekali lagi.",
        en: "The file stops before its end. Download or copy it once more."
    }
    fault_text_after_end() {
        id: "Ada teks tambahan setelah akhir berkas. Hapus bagian itu, atau minta salinan baru.",
        en: "There is more text after the end of the file. Remove it, or ask for a new copy."
    }
    fault_too_deep(most: usize) {
        id: "Isinya bertingkat lebih dari {most} lapis; berkas Balik tidak begitu. Minta salinan baru.",
        en: "It is nested more than {most} levels deep; no Balik file is. Ask for a new copy."
    }
    fault_too_many_values(most: usize) {
        id: "Isinya lebih dari {most} nilai; tidak ada program sebesar itu. Minta salinan baru.",
        en: "It holds more than {most} values; no program is that large. Ask for a new copy."
    }
    fault_field_twice(field: &str) {
        id: "Kolom “{field}” tertulis dua kali dalam satu catatan. Hapus salah satunya.",
        en: "The field “{field}” stands twice in one record. Remove one of them."
    }
    fault_name_too_long(length: usize) {
        id: "Ada nama kolom sepanjang {length} huruf; paling panjang 128. Minta salinan baru.",
        en: "A field's name has {length} characters; the limit is 128. Ask for a new copy."
    }
    fault_text_too_long(length: usize, most: usize) {
        id: "Ada teks sepanjang {length} huruf; paling panjang {most}. Pendekkan.",
        en: "A text has {length} characters; the limit is {most}. Shorten it."
    }
    fault_not_a_number() { id: "Bukan angka yang bisa dipakai. Tulis angka biasa.", en: "This is not a usable number. Write a plain one." }
    fault_half_character() { id: "Ada huruf yang terpotong di tengah. Tulis ulang teks itu.", en: "A character is cut in half. Write that text again." }
    fault_too_new(version: u32) {
        id: "Berkas ini dari Balik yang lebih baru (format {version}). Muat ulang halaman ini untuk versi terbaru, lalu buka lagi.",
        en: "This file is from a newer Balik (format {version}). Reload this page for the newest version, then open it again."
    }
    fault_no_such_version() { id: "Nomor versi berkas tidak dikenal. Minta salinan baru.", en: "The file's version is none that ever was. Ask for a new copy." }
    fault_checksum() {
        id: "Isi berkas tidak cocok dengan angka pemeriksanya: mungkin rusak di jalan, atau diubah dengan tangan. Anda tetap bisa membukanya sebagai program baru.",
        en: "The contents do not match the file's checksum: it may have been damaged on the way, or edited by hand. You can still open it as a new program."
    }
    fault_bad_value(excerpt: &str) {
        id: "Isinya “{excerpt}”, dan itu tidak bisa dipakai di sini.",
        en: "It says “{excerpt}”, which cannot be used here."
    }
    fault_field_missing(field: &str) { id: "Kolom “{field}” tidak ada. Tambahkan.", en: "The field “{field}” is missing. Add it." }
    fault_id_twice(other: &str) {
        id: "Dua catatan memakai id yang sama; yang lain ada di {other}. Beri salah satunya id lain.",
        en: "Two records have the same id; the other one is at {other}. Give one of them another id."
    }
    fault_paired_with_self() { id: "Seseorang dipasangkan dengan dirinya sendiri. Hapus pasangan itu.", en: "Somebody is paired with themselves. Remove that pair." }

    mend_byte_order_mark() { id: "tanda urutan bita di awal dibuang", en: "the byte order mark at the start was dropped" }
    mend_number(place: &str) { id: "angka yang ditulis sebagai teks dibaca: {place}", en: "a number written as text was read: {place}" }
    mend_hidden(place: &str) { id: "karakter tak terlihat dibuang: {place}", en: "characters that cannot be seen were taken out: {place}" }
    mend_marks(place: &str) { id: "tumpukan tanda baca huruf dipangkas: {place}", en: "a heap of accents was cut: {place}" }
    mend_loose(place: &str) { id: "rujukan ke yang sudah tidak ada dilepas: {place}", en: "a reference to something that is not there was dropped: {place}" }

    ago_now() { id: "baru saja", en: "just now" }
    ago_minutes(n: u64) { id: "{n} menit lalu", en: "{n} minutes ago", one(n): "a minute ago" }
    ago_hours(n: u64) { id: "{n} jam lalu", en: "{n} hours ago", one(n): "an hour ago" }
    ago_days(n: u64) { id: "{n} hari lalu", en: "{n} days ago", one(n): "yesterday" }
}
