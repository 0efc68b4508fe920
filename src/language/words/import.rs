//! Bringing in a list of people: the three steps, what is wrong with a list, and what would become of each row.

use crate::language::spoken::words;

words! {
    import_title() { id: "Bawa daftar Anda ke sini", en: "Bring your list here" }
    import_sub() {
        id: "Tempel dari spreadsheet, atau pilih berkas. Tidak ada yang berubah sebelum Anda setujui, dan daftarnya tetap di peramban ini.",
        en: "Paste from a spreadsheet, or choose a file. Nothing changes before you agree, and the list stays in this browser."
    }
    import_steps() { id: "Langkah impor", en: "Steps of the import" }
    import_step_bring() { id: "Bawa daftar", en: "Bring the list" }
    import_step_columns() { id: "Cocokkan kolom", en: "Match the columns" }
    import_step_preview() { id: "Lihat hasilnya", en: "See the result" }

    import_choose() { id: "Pilih berkas", en: "Choose a file" }
    import_choose_hint() {
        id: "CSV, Excel (.xlsx, .xls) atau .ods, sampai 64 MB. Bisa juga diseret ke sini.",
        en: "CSV, Excel (.xlsx, .xls) or .ods, up to 64 MB. You can also drop it here."
    }
    import_paste() { id: "Atau tempel di sini", en: "Or paste it here" }
    import_paste_hint() {
        id: "Salin baris beserta judul kolomnya dari Excel atau Google Sheets, lalu tempel.",
        en: "Copy the rows with their headings from Excel or Google Sheets, then paste."
    }
    import_paste_example() { id: "Nama, Peran, Unit, …", en: "Name, Role, Unit, …" }
    import_read_pasted() { id: "Baca yang ditempel", en: "Read what was pasted" }
    import_template_title() { id: "Belum punya daftar?", en: "No list yet?" }
    import_template_text() {
        id: "Unduh contoh berisi dua orang rekaan, isi dengan data Anda, lalu bawa kembali.",
        en: "Download an example with two made-up people, fill in your own, and bring it back."
    }
    import_template_get() { id: "Unduh contoh (CSV)", en: "Download the example (CSV)" }
    import_template_file() { id: "contoh-daftar-balik.csv", en: "balik-example-list.csv" }
    import_export_title() { id: "Perlu daftarnya di luar?", en: "Need the list outside?" }
    import_export_text() {
        id: "Semua orang di program ini sebagai CSV. Keinginan, keberatan, dan catatan pribadi tidak ikut.",
        en: "Everyone in this program as CSV. Wishes, vetoes and private notes stay here."
    }
    import_export_get() { id: "Unduh daftar orang", en: "Download the list of people" }
    import_export_file(program: &str) { id: "{program}-orang.csv", en: "{program}-people.csv" }
    import_reading() { id: "Sedang membaca daftarnya…", en: "Reading the list…" }
    import_pasted_name() { id: "Yang Anda tempel", en: "What you pasted" }
    import_refused() { id: "Daftar ini belum bisa dibaca", en: "This list cannot be read yet" }
    import_another() { id: "Bawa daftar lain", en: "Bring another list" }

    import_columns_title(rows: usize, columns: usize) {
        id: "{rows} baris, {columns} kolom. Sudah cocok?",
        en: "{rows} rows, {columns} columns. Is this right?"
    }
    import_columns_sub(known: usize) {
        id: "{known} kolom dikenali dari judulnya. Yang belum tepat bisa diubah; yang tidak perlu boleh dilewati.",
        en: "{known} columns were known by their headings. Change what is not right; leave out what you do not need.",
        one(known): "{known} column was known by its heading. Change what is not right; leave out what you do not need."
    }
    import_columns_list() { id: "Kolom daftar", en: "Columns of the list" }
    import_column_is(letters: &str) { id: "Kolom {letters} adalah", en: "Column {letters} is" }
    import_column_unnamed(letters: &str) { id: "Kolom {letters} (tanpa judul)", en: "Column {letters} (no heading)" }
    import_column_empty() { id: "kosong", en: "empty" }
    import_leave_out() { id: "Lewati kolom ini", en: "Leave this column out" }
    import_how_read() { id: "Cara daftar ini dibaca", en: "How this list was read" }
    import_separator() { id: "Pemisah antarkolom", en: "Between columns" }
    import_separator_comma() { id: "Koma ( , )", en: "Comma ( , )" }
    import_separator_semicolon() { id: "Titik koma ( ; )", en: "Semicolon ( ; )" }
    import_separator_tab() { id: "Tab", en: "Tab" }
    import_separator_bar() { id: "Garis tegak ( | )", en: "Bar ( | )" }
    import_encoding() { id: "Pengodean huruf", en: "Letters are written as" }
    import_sheet() { id: "Lembar", en: "Sheet" }
    import_heading_row() { id: "Judul kolom", en: "Headings" }
    import_heading_none() { id: "Tidak ada judul", en: "There are none" }
    import_heading_in(row: u32) { id: "Di baris {row}", en: "In row {row}" }
    import_role() { id: "Siapa orang di daftar ini?", en: "Who are the people in this list?" }
    import_role_column() { id: "Menurut kolom peran", en: "As the role column says" }
    import_role_column_note() {
        id: "Satu daftar, dengan kolom yang berisi mentor, mentee, atau keduanya.",
        en: "One list, with a column that says mentor, mentee or both."
    }
    import_role_mentors() { id: "Semuanya mentor", en: "All are mentors" }
    import_role_mentors_note() { id: "Yang muda, yang akan membimbing.", en: "The young, who will guide." }
    import_role_mentees() { id: "Semuanya mentee", en: "All are mentees" }
    import_role_mentees_note() { id: "Yang senior, yang ingin belajar.", en: "The seniors, who want to learn." }
    import_needs_name() { id: "Pilih dahulu kolom mana yang berisi nama.", en: "First choose which column holds the name." }
    import_needs_role() {
        id: "Tidak ada kolom peran. Pilih kolomnya, atau katakan bahwa semuanya mentor atau mentee.",
        en: "There is no role column. Choose it, or say that all are mentors or mentees."
    }
    import_to_preview() { id: "Lihat hasilnya", en: "See the result" }
    import_noticed() { id: "Yang perlu Anda tahu", en: "Good to know" }

    import_preview_nothing() { id: "Tidak ada yang baru di daftar ini.", en: "Nothing in this list is new." }
    import_preview_title(added: usize, changed: usize) {
        id: "{added} orang baru, {changed} diperbarui",
        en: "{added} new people, {changed} updated",
        one(added): "{added} new person, {changed} updated"
    }
    import_preview_sub(same: usize, skipped: usize, wrong: usize) {
        id: "{same} sudah sama, {skipped} tidak ikut, {wrong} perlu diperbaiki. Satu klik memasukkan semuanya, satu klik mengurungkannya.",
        en: "{same} are the same already, {skipped} stay out, {wrong} need mending. One click takes it in, one click takes it back."
    }
    import_take(n: usize) { id: "Masukkan {n} orang", en: "Take in {n} people", one(n): "Take in {n} person" }
    import_rows() { id: "Baris daftar", en: "Rows of the list" }
    import_show() { id: "Tampilkan", en: "Show" }
    import_show_all() { id: "Semua", en: "All" }
    import_show_added() { id: "Baru", en: "New" }
    import_show_changed() { id: "Diperbarui", en: "Updated" }
    import_show_look() { id: "Perlu dilihat", en: "Need a look" }
    import_show_rest() { id: "Tetap atau tidak ikut", en: "Same or left out" }
    import_row_column() { id: "Baris", en: "Row" }
    import_name_column() { id: "Nama", en: "Name" }
    import_outcome_column() { id: "Yang terjadi", en: "What happens" }
    import_detail_column() { id: "Keterangan", en: "Details" }
    import_no_rows() { id: "Tidak ada baris seperti itu.", en: "No rows like that." }
    import_outcome_add() { id: "Baru", en: "New" }
    import_outcome_change() { id: "Diperbarui", en: "Updated" }
    import_outcome_same() { id: "Sama", en: "Same" }
    import_outcome_skip() { id: "Dilewati", en: "Left out" }
    import_outcome_wrong() { id: "Tidak bisa masuk", en: "Cannot go in" }
    import_outcome_unticked() { id: "Tidak ikut", en: "Stays out" }
    import_row_title(row: u32, name: &str) { id: "Baris {row}: {name}", en: "Row {row}: {name}" }
    import_row_include() { id: "Ikutkan baris ini", en: "Take this row in" }
    import_row_same_person(name: &str) { id: "Ini orang yang sama dengan {name}", en: "This is the same person as {name}" }
    import_row_before() { id: "Sekarang", en: "Now" }
    import_row_after() { id: "Sesudahnya", en: "Afterwards" }
    import_row_field() { id: "Isian", en: "Field" }

    import_topics_title(n: usize) { id: "{n} topik baru", en: "{n} new topics", one(n): "{n} new topic" }
    import_topics_sub() {
        id: "Belum ada di program ini. Nanti bisa digabung atau diberi nama lain di Topik.",
        en: "Not in this program yet. You can merge or rename them later under Topics."
    }
    import_topic_line(needed: usize, offered: usize) {
        id: "{needed} ingin belajar, {offered} bisa berbagi",
        en: "{needed} want to learn, {offered} can share"
    }
    import_ladder_title() { id: "Urutan jenjang", en: "The order of grades" }
    import_ladder_sub() {
        id: "Jenjang baru kami letakkan di tempat yang lazim. Seret, atau pakai tombol panah, sampai sesuai dengan kantor Anda. Yang teratas paling tinggi.",
        en: "New grades stand where they usually do. Drag them, or use the arrow buttons, until they are right for your company. The highest is on top."
    }
    import_ladder_new() { id: "baru", en: "new" }
    import_ladder_people(n: usize) { id: "{n} orang di daftar ini", en: "{n} people in this list", one(n): "{n} person in this list" }
    import_ladder_up(grade: &str) { id: "Naikkan {grade}", en: "Move {grade} up" }
    import_ladder_down(grade: &str) { id: "Turunkan {grade}", en: "Move {grade} down" }
    import_linked(n: usize) {
        id: "{n} orang yang sudah ada kini terhubung dengan atasannya di daftar ini.",
        en: "{n} people who are here already are now linked to their manager in this list.",
        one(n): "{n} person who is here already is now linked to their manager in this list."
    }
    import_from_one(columns: &str) {
        id: "Kolom {columns} memakai angka 1 sampai 5; kami baca sebagai tingkat 0 sampai 4.",
        en: "Column {columns} counts from 1 to 5; it is read as levels 0 to 4."
    }
    import_ladder_moved(grade: &str, place: usize, of: usize) {
        id: "{grade} sekarang di urutan {place} dari {of}, dihitung dari atas",
        en: "{grade} is now number {place} of {of}, counted from the top"
    }
}
