//! The answers place: collecting.

use crate::language::spoken::words;

words! {
    answers_title() { id: "Jawaban", en: "Answers" }
    answers_sub() {
        id: "Kirim tautan, terima jawaban. Peserta tidak perlu akun, dan jawabannya hanya bisa dibuka di sini.",
        en: "Send a link, get answers back. Nobody needs an account, and only you can open what they send."
    }
    answers_tabs() { id: "Bagian jawaban", en: "Parts of answers" }
    answers_collect() { id: "Kumpulkan", en: "Collect" }
    answers_invite() { id: "Undang", en: "Invite" }
    answers_forms() { id: "Formulir", en: "Forms" }

    answers_bring_title() { id: "Bawa jawaban masuk", en: "Bring answers in" }
    answers_bring_sub() {
        id: "Tidak ada yang berubah sebelum Anda memeriksanya.",
        en: "Nothing changes before you have looked."
    }
    answers_paste() { id: "Tempel di sini", en: "Paste here" }
    answers_paste_hint() {
        id: "Satu jawaban, beberapa, atau seluruh obrolan WhatsApp: jawaban di dalamnya dicarikan.",
        en: "One answer, several, or a whole WhatsApp chat: the answers in it are found."
    }
    answers_read_pasted() { id: "Cari jawaban", en: "Find answers" }
    answers_drop() { id: "Pilih atau letakkan berkas", en: "Choose or drop files" }
    answers_drop_hint() {
        id: "Berkas .balik-answer, ekspor obrolan (.txt), atau foto kode QR. Boleh banyak sekaligus.",
        en: "Files ending in .balik-answer, a chat export (.txt), or a picture of a QR code. As many as you like."
    }
    answers_reading() { id: "Membaca…", en: "Reading…" }
    answers_none_found() {
        id: "Tidak ada jawaban di situ. Minta peserta mengirim lagi, lalu salin pesannya dari awal sampai akhir.",
        en: "There is no answer in that. Ask them to send it again, and copy the whole message."
    }

    answers_review_title(n: usize) {
        id: "{n} jawaban siap diperiksa", en: "{n} answers to look at", one(n): "{n} answer to look at"
    }
    answers_review_sub(new: usize, known: usize) {
        id: "{new} orang baru, {known} dari orang yang sudah ada. Centang yang mau diterima.",
        en: "{new} from new people, {known} from people you have. Tick those to take in."
    }
    answers_take(n: usize) { id: "Terima {n} jawaban", en: "Take in {n} answers", one(n): "Take in {n} answer" }
    answers_take_none() { id: "Belum ada yang dicentang", en: "Nothing is ticked" }
    answers_put_away() { id: "Singkirkan", en: "Put away" }
    answers_tick_all() { id: "Centang semua", en: "Tick all" }
    answers_tick_none() { id: "Kosongkan centang", en: "Tick none" }
    answers_taken(n: usize) {
        id: "{n} jawaban diterima.", en: "{n} answers taken in.", one(n): "{n} answer taken in."
    }
    answers_tick(name: &str) { id: "Terima jawaban {name}", en: "Take in the answer of {name}" }
    answers_nameless() { id: "Tanpa nama", en: "No name given" }
    answers_new_person() { id: "orang baru", en: "new person" }
    answers_newer_version() { id: "mengganti jawaban sebelumnya", en: "replaces an earlier answer" }
    answers_same_version() { id: "sudah pernah diterima", en: "taken in already" }
    answers_older_version() { id: "ada jawaban yang lebih baru", en: "there is a newer answer" }
    answers_afresh() { id: "mengisi sekali lagi", en: "filled in once more" }
    answers_late() { id: "lewat tenggat", en: "after the last day" }
    answers_old_form() { id: "formulir versi lama", en: "an earlier version of the form" }
    answers_who_is_it() { id: "Ini jawaban siapa?", en: "Whose answer is this?" }
    answers_who_unclear(name: &str) {
        id: "Yang ditulis: “{name}”. Pilih orangnya, atau biarkan kosong.",
        en: "It says “{name}”. Choose who it is, or leave it."
    }
    answers_who_alike(name: &str) { id: "Mungkin ini {name}", en: "This may be {name}" }
    answers_is_same_person(name: &str) { id: "Ya, ini {name}", en: "Yes, this is {name}" }
    answers_no_change() { id: "Tidak ada yang berubah di profilnya.", en: "Nothing changes in the profile." }
    answers_private(wishes: usize, vetoes: usize) {
        id: "Pilihan pribadi: {wishes} diharapkan, {vetoes} sebaiknya tidak. Namanya hanya ada di profil.",
        en: "Private choices: {wishes} hoped for, {vetoes} rather not. Their names are in the profile alone."
    }
    answers_replies(n: usize) { id: "{n} jawaban tertulis", en: "{n} replies", one(n): "{n} reply" }
    answers_kept_private() { id: "hanya untuk fasilitator", en: "for the facilitator alone" }

    answers_troubles(n: usize) {
        id: "{n} tidak bisa dibaca", en: "{n} cannot be read", one(n): "{n} cannot be read"
    }
    answers_trouble_line(place: &str, why: &str) { id: "{place}: {why}", en: "{place}: {why}" }
    answers_at_line(line: usize, begins: &str) { id: "Baris {line} (“{begins}…”)", en: "Line {line} (“{begins}…”)" }
    answers_in_file(name: &str) { id: "Berkas {name}", en: "File {name}" }
    answers_in_file_line(name: &str, line: usize) { id: "Berkas {name}, baris {line}", en: "File {name}, line {line}" }
    answers_from_link() { id: "Tautan", en: "The link" }

    answers_colleague_unknown(name: &str) {
        id: "“{name}” tidak ada di program ini; tetap tersimpan di jawabannya.",
        en: "“{name}” is not in this program; it stays in the answer."
    }
    answers_colleague_unclear(name: &str) {
        id: "Ada beberapa orang bernama “{name}”; pilih sendiri di profilnya bila perlu.",
        en: "Several people are named “{name}”; choose in the profile if need be."
    }
    answers_colleague_twice(name: &str) {
        id: "{name} disebut di kedua pilihan pribadi; yang dipakai “sebaiknya tidak”.",
        en: "{name} is in both private lists; “rather not” counts."
    }
    answers_topics_gone(n: usize) {
        id: "{n} topik sudah tidak ada di program dan dilewati.",
        en: "{n} topics are no longer in the program and are left out.",
        one(n): "{n} topic is no longer in the program and is left out."
    }
    answers_grade_gone() {
        id: "Jenjang yang dipilih sudah tidak ada di tangga jenjang, jadi dilewati.",
        en: "The grade that was chosen is no longer on the ladder, so it is left out."
    }
    answers_questions_gone(n: usize) {
        id: "{n} jawaban untuk pertanyaan yang sudah tidak ditanyakan; tetap tersimpan.",
        en: "{n} replies to questions that are no longer asked; they are kept.",
        one(n): "{n} reply to a question that is no longer asked; it is kept."
    }

    answers_other_program() {
        id: "Jawaban ini untuk program lain. Buka program itu, lalu bawa masuk di sana.",
        en: "This answer is for another program. Open that one and bring it in there."
    }
    answers_no_key() {
        id: "Salinan program ini tidak punya kunci jawaban. Buka berkas program yang lengkap.",
        en: "This copy of the program has no key for answers. Open the complete program file."
    }
    answers_another_key() {
        id: "Jawaban ini dikunci untuk kunci yang tidak ada di program ini. Buka berkas program yang dipakai saat mengundang, atau undang lagi.",
        en: "This answer is sealed for a key that this program does not have. Open the program file with which people were invited, or invite again."
    }
    answers_damaged() {
        id: "Jawaban ini berubah di perjalanan. Minta peserta mengirim lagi, sebaiknya sebagai berkas.",
        en: "This answer was changed on its way. Ask them to send it again, best as a file."
    }
    answers_cut_off() {
        id: "Jawaban ini terpotong. Salin pesannya sampai akhir, atau minta dikirim sebagai berkas.",
        en: "This answer is cut off. Copy the message to its end, or ask for it as a file."
    }
    answers_nothing_ours() {
        id: "Ini bukan jawaban dari Balik. Periksa apakah pesannya tersalin utuh.",
        en: "This is not an answer from Balik. See whether the whole message was copied."
    }
    answers_unreadable() {
        id: "Isinya tidak lengkap. Minta peserta mengirim lagi.",
        en: "Its contents are incomplete. Ask them to send it again."
    }
    answers_too_large() {
        id: "Terlalu besar untuk sebuah jawaban, jadi tidak dibuka.",
        en: "Too large for an answer, so it was not opened."
    }
    answers_newer() {
        id: "Dibuat oleh Balik yang lebih baru. Muat ulang halaman ini, lalu coba lagi.",
        en: "It was made by a newer Balik. Reload this page and try again."
    }
    answers_unknown_form() {
        id: "Formulirnya tidak dikenal oleh Balik ini. Muat ulang halaman, lalu coba lagi.",
        en: "This Balik does not know the form. Reload the page and try again."
    }
    answers_bad_form(problem: &str) { id: "Formulirnya rusak: {problem}", en: "The form is broken: {problem}" }
    answers_not_a_picture() {
        id: "Tidak ada kode QR Balik di gambar ini. Foto lebih dekat, lurus, dan terang.",
        en: "There is no QR code of Balik in this picture. Take it closer, straight and in good light."
    }
    answers_parts_missing(missing: &str) {
        id: "Baru sebagian kode QR. Masih kurang bagian {missing}.",
        en: "Only some of the QR codes are here. Still missing: {missing}."
    }

    answers_received_title() { id: "Yang sudah diterima", en: "Taken in so far" }
    answers_received_none() {
        id: "Belum ada. Undang orang dulu, lalu bawa jawabannya ke sini.",
        en: "Nothing yet. Invite people first, then bring their answers here."
    }
    answers_received_sub(n: usize) { id: "{n} jawaban", en: "{n} answers", one(n): "{n} answer" }
    answers_col_who() { id: "Siapa", en: "Who" }
    answers_col_form() { id: "Formulir", en: "Form" }
    answers_col_when() { id: "Ditulis", en: "Written" }
    answers_versions(n: usize) { id: "{n} versi", en: "{n} versions", one(n): "{n} version" }
    answers_open_title(name: &str, form: &str) { id: "{name}: {form}", en: "{name}: {form}" }
    answers_written_on(on: chrono::NaiveDate) { id: "Ditulis {on}", en: "Written on {on}" }
    answers_remove() { id: "Hapus jawaban ini", en: "Remove this answer" }
    answers_remove_hint() {
        id: "Isian profil yang sudah diterima tetap ada.",
        en: "What it filled in the profile stays."
    }
    answers_removed() { id: "Jawaban dihapus.", en: "Answer removed." }
    answers_unanswered_question() { id: "Pertanyaan yang sudah tidak ada", en: "A question that is gone" }

    answers_waiting_title() { id: "Yang belum menjawab", en: "Who has not answered" }
    answers_waiting_line(form: &str, done: usize, of: usize) {
        id: "{form}: {done} dari {of} sudah menjawab", en: "{form}: {done} of {of} have answered"
    }
    answers_waiting_names(names: &str, more: usize) {
        id: "Belum: {names}, dan {more} lagi", en: "Not yet: {names} and {more} more"
    }
    answers_waiting_all_names(names: &str) { id: "Belum: {names}", en: "Not yet: {names}" }
    answers_remind() { id: "Ingatkan", en: "Remind them" }

    answers_link_title() { id: "Jawaban untuk Anda", en: "An answer for you" }
    answers_link_program(name: &str) { id: "Buka di program “{name}”", en: "Open in the program “{name}”" }
    answers_link_unknown_title() { id: "Program untuk jawaban ini tidak ada di browser ini", en: "The program for this answer is not in this browser" }
    answers_link_unknown_text() {
        id: "Jawaban ini hanya bisa dibuka oleh fasilitatornya. Bila itu Anda: buka berkas programnya di browser ini, lalu buka tautan ini sekali lagi.",
        en: "Only the facilitator can open this answer. If that is you: open the program file in this browser, then open this link once more."
    }
}
