//! What is wrong with a list, what was noticed in it, and what should be known about a row.

use crate::language::spoken::words;

words! {
    list_empty() { id: "Tidak ada apa-apa di dalamnya. Salin barisnya sekali lagi, atau pilih berkas lain.", en: "There is nothing in it. Copy the rows once more, or choose another file." }
    list_nobody() { id: "Hanya ada judul kolom, belum ada orang di bawahnya.", en: "There are headings only, and nobody below them." }
    list_too_big(megabytes: usize) {
        id: "Berkasnya {megabytes} MB; paling besar 64 MB. Hapus gambar atau lembar yang tidak perlu, lalu simpan lagi.",
        en: "The file has {megabytes} MB; the most is 64 MB. Remove pictures or sheets you do not need, and save it again."
    }
    list_too_many_rows(rows: usize) {
        id: "Ada {rows} baris; paling banyak 50.000. Bagi menjadi beberapa daftar.",
        en: "There are {rows} rows; the most is 50,000. Split it into several lists."
    }
    list_too_many_columns(columns: usize) {
        id: "Ada {columns} kolom; paling banyak 500. Simpan hanya kolom yang diperlukan.",
        en: "There are {columns} columns; the most is 500. Keep only the columns you need."
    }
    list_unclosed_quote(row: u32) {
        id: "Di baris {row} ada tanda petik pembuka yang tidak pernah ditutup. Perbaiki tanda petik itu, lalu bawa lagi.",
        en: "In row {row} a quotation mark opens and never closes. Mend it, and bring the list again."
    }
    list_password() {
        id: "Buku kerja ini terkunci dengan kata sandi. Buka di Excel, simpan tanpa kata sandi, lalu bawa lagi.",
        en: "This workbook is locked with a password. Open it in Excel, save it without one, and bring it again."
    }
    list_damaged_workbook() {
        id: "Buku kerja ini rusak atau terpotong. Buka di Excel dan simpan ulang, atau simpan sebagai CSV.",
        en: "This workbook is damaged or cut off. Open it in Excel and save it again, or save it as CSV."
    }
    list_unpacks_too_big() {
        id: "Buku kerja ini akan mengembang melebihi 512 MB. Simpan lembar yang diperlukan saja, atau simpan sebagai CSV.",
        en: "This workbook would unpack to more than 512 MB. Keep only the sheet you need, or save it as CSV."
    }
    list_empty_workbook() { id: "Semua lembar di buku kerja ini kosong.", en: "Every sheet of this workbook is empty." }
    list_no_such_sheet(name: &str) { id: "Tidak ada lembar bernama {name}.", en: "There is no sheet named {name}." }
    list_no_reader() {
        id: "Pembaca Excel tidak bisa berjalan di peramban ini. Simpan sebagai CSV, atau salin barisnya dan tempel di sini.",
        en: "The Excel reader cannot run in this browser. Save the list as CSV, or copy the rows and paste them here."
    }
    list_is_pdf() { id: "Ini PDF. Simpan daftar aslinya sebagai CSV atau Excel.", en: "This is a PDF. Save the original list as CSV or Excel." }
    list_is_picture() { id: "Ini gambar. Yang bisa dibaca adalah CSV atau Excel.", en: "This is a picture. CSV or Excel can be read." }
    list_is_web_page() {
        id: "Ini halaman web, walau namanya mungkin .xls. Buka di Excel, lalu simpan sebagai .xlsx atau CSV.",
        en: "This is a web page, though it may be called .xls. Open it in Excel, and save it as .xlsx or CSV."
    }
    list_is_document() { id: "Ini dokumen teks. Salin tabelnya lalu tempel di sini, atau simpan sebagai CSV.", en: "This is a text document. Copy its table and paste it here, or save it as CSV." }
    list_is_slides() { id: "Ini presentasi. Yang bisa dibaca adalah CSV atau Excel.", en: "These are slides. CSV or Excel can be read." }
    list_is_zip() { id: "Ini berkas zip. Buka dahulu, lalu bawa daftar di dalamnya.", en: "This is a zip file. Unpack it first, and bring the list inside." }
    list_is_json() { id: "Ini berkas JSON, mungkin sebuah program. Buka lewat Berkas, bukan sebagai daftar.", en: "This is a JSON file, perhaps a program. Open it under File, not as a list." }
    list_is_unknown() { id: "Ini bukan daftar yang kami kenal. Yang bisa dibaca adalah CSV atau Excel.", en: "This is not a list we know. CSV or Excel can be read." }

    notice_title_rows(n: u32) { id: "{n} baris di atas judul kolom dilewati.", en: "{n} rows above the headings were passed over.", one(n): "{n} row above the headings was passed over." }
    notice_no_headings() { id: "Daftar ini tidak punya judul kolom; kolom dikenali dari isinya.", en: "This list has no headings; columns were known by what stands in them." }
    notice_control(n: usize, places: &str) { id: "Karakter tak terlihat dibuang di {n} sel ({places}).", en: "Invisible characters were taken out of {n} cells ({places}).", one(n): "Invisible characters were taken out of {n} cell ({places})." }
    notice_hidden(n: usize, places: &str) { id: "Karakter yang membalik arah tulisan atau tanpa lebar dibuang di {n} sel ({places}).", en: "Characters that turn the writing around, or have no width, were taken out of {n} cells ({places}).", one(n): "Characters that turn the writing around, or have no width, were taken out of {n} cell ({places})." }
    notice_accents(n: usize, places: &str) { id: "Tumpukan tanda di atas huruf dipangkas di {n} sel ({places}).", en: "Piled up accents were cut in {n} cells ({places}).", one(n): "Piled up accents were cut in {n} cell ({places})." }
    notice_unreadable(n: usize, places: &str) { id: "Ada huruf yang tidak terbaca di {n} sel ({places}). Coba pengodean lain.", en: "Some letters could not be read in {n} cells ({places}). Try another way of reading them.", one(n): "Some letters could not be read in {n} cell ({places}). Try another way of reading them." }
    notice_marks(n: usize, places: &str) { id: "Tanda petik pengaman di depan isi dilepas di {n} sel ({places}).", en: "The safety mark before the text was taken off in {n} cells ({places}).", one(n): "The safety mark before the text was taken off in {n} cell ({places})." }
    notice_formulas(n: usize, places: &str) { id: "{n} sel tampak seperti rumus dan dibaca sebagai teks ({places}).", en: "{n} cells look like formulas and were read as text ({places}).", one(n): "{n} cell looks like a formula and was read as text ({places})." }
    notice_short(n: usize, places: &str) { id: "{n} baris lebih pendek daripada judulnya ({places}).", en: "{n} rows are shorter than the headings ({places}).", one(n): "{n} row is shorter than the headings ({places})." }
    notice_long(n: usize, places: &str) { id: "{n} baris lebih panjang daripada judulnya ({places}); mungkin ada pemisah di dalam isi.", en: "{n} rows are longer than the headings ({places}); perhaps a separator stands inside a cell.", one(n): "{n} row is longer than the headings ({places}); perhaps a separator stands inside a cell." }
    notice_heading_twice(heading: &str, letters: &str) { id: "Judul \u{201c}{heading}\u{201d} muncul dua kali; kolom {letters} yang kedua.", en: "The heading \u{201c}{heading}\u{201d} is there twice; column {letters} is the second." }
    notice_no_heading(letters: &str) { id: "Kolom {letters} berisi, tetapi tanpa judul.", en: "Column {letters} has cells and no heading." }
    notice_merged(n: usize) { id: "{n} sel gabungan diisikan ke setiap barisnya.", en: "{n} merged cells were filled into each of their rows.", one(n): "{n} merged cell was filled into each of its rows." }
    notice_error_cells(n: usize, places: &str) { id: "{n} sel berisi galat rumus dan dibiarkan kosong ({places}).", en: "{n} cells hold a formula error and were left empty ({places}).", one(n): "{n} cell holds a formula error and was left empty ({places})." }

    row_no_name() { id: "Tidak ada nama.", en: "There is no name." }
    row_no_role() { id: "Perannya tidak disebutkan.", en: "Its role is not said." }
    row_odd_role(letters: &str, text: &str) { id: "Kolom {letters}: \u{201c}{text}\u{201d} bukan mentor, mentee, atau keduanya.", en: "Column {letters}: \u{201c}{text}\u{201d} is not mentor, mentee or both." }
    row_too_long(letters: &str, length: usize, limit: usize) { id: "Kolom {letters}: {length} huruf, paling banyak {limit}.", en: "Column {letters}: {length} characters, at most {limit}." }
    row_which_person(n: usize) { id: "Ada {n} orang yang mungkin dimaksud. Tambahkan nomor karyawan di daftarnya.", en: "{n} people could be meant. Add an employee number to the list." }
    row_number_twice(number: &str, row: u32) { id: "Nomor karyawan {number} juga dipakai nama lain di baris {row}.", en: "Employee number {number} has another name in row {row}." }
    row_person_below(row: u32) { id: "Orang yang sama dengan baris {row}; isian terbaru yang dipakai.", en: "The same person as row {row}; the newest values count." }
    row_together(row: u32) { id: "Digabung dengan baris {row}, orang yang sama.", en: "Taken together with row {row}, the same person." }
    row_unread(letters: &str, field: &str, text: &str) { id: "Kolom {letters} ({field}): \u{201c}{text}\u{201d} tidak dimengerti dan dilewati.", en: "Column {letters} ({field}): \u{201c}{text}\u{201d} was not understood and left out." }
    row_need_met(letters: &str, topic: &str) { id: "Kolom {letters}: tingkat yang diinginkan untuk {topic} tidak lebih tinggi dari sekarang, jadi dilewati.", en: "Column {letters}: the level wanted for {topic} is no higher than now, so it was left out." }
    row_half_profile(field: &str) { id: "{field}: belum semua isian ada, jadi dilewati.", en: "{field}: some items are missing, so it was left out." }
    row_which_manager(name: &str, n: usize) { id: "Ada {n} orang bernama {name}; atasan disimpan sebagai nama saja.", en: "{n} people are called {name}; the manager is kept as a name only." }
    row_own_manager() { id: "Menjadi atasan dirinya sendiri; dilewati.", en: "Is their own manager; left out." }
    row_circle(names: &str) { id: "Garis atasannya berputar ({names}); atasan di baris ini disimpan sebagai nama saja.", en: "The reporting line goes round in a circle ({names}); the manager of this row is kept as a name only." }
    row_no_appraiser(name: &str) { id: "Penilai {name} tidak ada di program ini; dilewati.", en: "The appraiser {name} is not in this program; left out." }
    row_looks_like(name: &str) { id: "Mirip dengan {name} yang sudah ada. Orang yang sama?", en: "Looks like {name}, who is here already. The same person?" }
    row_namesake(row: u32) { id: "Namanya sama dengan baris {row}, tetapi dianggap orang lain.", en: "Has the same name as row {row}, and is taken for another person." }
    row_no_consent(letters: &str, text: &str) { id: "Kolom {letters}: \u{201c}{text}\u{201d}. Tidak setuju, jadi tidak ikut.", en: "Column {letters}: \u{201c}{text}\u{201d}. Did not agree, so stays out." }
    row_now_linked(name: &str) { id: "{name}, kini orang di program ini", en: "{name}, now a person of this program" }
    row_more_notes(n: usize) { id: "dan {n} lagi", en: "and {n} more" }

    told_nothing() { id: "belum diisi", en: "not said" }
    told_need(topic: &str, now: u8, wanted: u8, importance: u8) { id: "{topic} (dari {now} ke {wanted}, penting {importance})", en: "{topic} (from {now} to {wanted}, importance {importance})" }
    told_offer(topic: &str, level: u8) { id: "{topic} (tingkat {level})", en: "{topic} (level {level})" }
    told_slots(n: u32) { id: "{n} waktu dalam seminggu", en: "{n} slots a week", one(n): "{n} slot a week" }
    told_yes() { id: "ya", en: "yes" }
    told_no() { id: "tidak", en: "no" }
    told_in_person() { id: "tatap muka", en: "in person" }
    told_online() { id: "daring", en: "online" }
    told_either() { id: "keduanya boleh", en: "either" }

    field_name() { id: "Nama lengkap", en: "Full name" }
    field_given_name() { id: "Nama depan", en: "Given name" }
    field_family_name() { id: "Nama belakang", en: "Family name" }
    field_employee_no() { id: "Nomor karyawan", en: "Employee number" }
    field_role() { id: "Peran", en: "Role" }
    field_unit() { id: "Unit", en: "Unit" }
    field_job_title() { id: "Jabatan", en: "Job title" }
    field_grade() { id: "Jenjang", en: "Grade" }
    field_manager() { id: "Atasan", en: "Manager" }
    field_manager_no() { id: "Nomor karyawan atasan", en: "Manager's employee number" }
    field_appraiser() { id: "Penilai", en: "Appraiser" }
    field_place() { id: "Lokasi", en: "Place" }
    field_contact() { id: "Kontak", en: "Contact" }
    field_email() { id: "Surel", en: "Email" }
    field_phone() { id: "Telepon", en: "Phone" }
    field_languages() { id: "Bahasa", en: "Languages" }
    field_meets() { id: "Cara bertemu", en: "Way to meet" }
    field_capacity() { id: "Kapasitas (menurut peran)", en: "Capacity (in their role)" }
    field_mentor_capacity() { id: "Kapasitas sebagai mentor", en: "Capacity as a mentor" }
    field_mentee_capacity() { id: "Kapasitas sebagai mentee", en: "Capacity as a mentee" }
    field_needs() { id: "Ingin belajar (topik)", en: "Wants to learn (topics)" }
    field_offers() { id: "Bisa berbagi (topik)", en: "Can share (topics)" }
    field_need_rated() { id: "Ingin belajar topik di judul (dinilai)", en: "Wants to learn the heading's topic (rated)" }
    field_offer_rated() { id: "Bisa berbagi topik di judul (dinilai)", en: "Can share the heading's topic (rated)" }
    field_interests() { id: "Minat", en: "Interests" }
    field_availability() { id: "Waktu luang", en: "Availability" }
    field_on(when: &str) { id: "Waktu luang: {when}", en: "Availability: {when}" }
    field_style(item: &str) { id: "Gaya: {item}", en: "Style: {item}" }
    field_readiness(item: &str) { id: "Kesiapan: {item}", en: "Readiness: {item}" }
    field_openness(item: &str) { id: "Keterbukaan: {item}", en: "Openness: {item}" }
    field_style_whole() { id: "Gaya", en: "Style" }
    field_readiness_whole() { id: "Kesiapan", en: "Readiness" }
    field_openness_whole() { id: "Keterbukaan", en: "Openness" }
    field_paused() { id: "Jeda", en: "Paused" }
    field_consent() { id: "Persetujuan", en: "Consent" }
    field_answered_on() { id: "Tanggal mengisi", en: "Answered on" }
    field_balik_id() { id: "ID Balik", en: "Balik ID" }

    item_energy() { id: "energi", en: "energy" }
    item_pace() { id: "tempo", en: "pace" }
    item_directness() { id: "keterusterangan", en: "directness" }
    item_learning() { id: "cara belajar", en: "learning" }
    item_focus() { id: "fokus", en: "focus" }
    item_skill() { id: "keahlian", en: "skill" }
    item_confidence() { id: "percaya diri", en: "confidence" }
    item_communication() { id: "komunikasi", en: "communication" }
    item_ease_with_rank() { id: "luwes dengan atasan", en: "ease with rank" }
    item_curiosity() { id: "rasa ingin tahu", en: "curiosity" }
    item_admits_gaps() { id: "mengakui belum tahu", en: "admits gaps" }
    item_values_the_young() { id: "menghargai yang muda", en: "values the young" }
    item_makes_time() { id: "meluangkan waktu", en: "makes time" }
}
