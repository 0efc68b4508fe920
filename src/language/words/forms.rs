//! Forms: what is asked, and changing it.

use crate::language::spoken::words;

words! {
    forms_title() { id: "Apa yang ditanyakan", en: "What is asked" }
    forms_sub() {
        id: "Delapan formulir, siap pakai. Ubah seperlunya: kata sambutan, urutan, pertanyaan Anda sendiri.",
        en: "Eight forms, ready to use. Change what you like: the welcome, the order, questions of your own."
    }
    forms_list() { id: "Daftar formulir", en: "List of forms" }
    forms_open(name: &str) { id: "Buka {name}", en: "Open {name}" }
    forms_all() { id: "Semua formulir", en: "All forms" }
    forms_changed() { id: "diubah", en: "changed" }
    forms_size(questions: usize, minutes: usize) {
        id: "{questions} pertanyaan · sekitar {minutes} menit",
        en: "{questions} questions · about {minutes} min",
        one(questions): "{questions} question · about {minutes} min"
    }
    forms_answers(n: usize) { id: "{n} jawaban masuk", en: "{n} answers in", one(n): "{n} answer in" }

    forms_about_intake_mentor() { id: "Untuk rekan muda, saat bergabung.", en: "For young colleagues, when they join." }
    forms_about_intake_mentee() { id: "Untuk para senior, saat bergabung.", en: "For seniors, when they join." }
    forms_about_skills_before() { id: "Untuk semua peserta, sebelum sesi pertama.", en: "For everyone, before the first session." }
    forms_about_check_in() {
        id: "Untuk kedua pihak, setelah bulan pertama dan setiap dua bulan.",
        en: "For both sides, after the first month and every second month."
    }
    forms_about_session() { id: "Untuk kedua pihak, setelah setiap sesi.", en: "For both sides, after each session." }
    forms_about_skills_after() { id: "Untuk semua peserta, setelah sesi terakhir.", en: "For everyone, after the last session." }
    forms_about_closing() { id: "Untuk semua peserta, di akhir program.", en: "For everyone, at the end of the program." }
    forms_about_appreciation() { id: "Untuk semua peserta, kapan saja.", en: "For everyone, at any time." }

    forms_version(version: u32) {
        id: "Versi {version}. Setiap perubahan menjadi versi baru; tautan yang sudah terkirim tetap memakai versi lamanya.",
        en: "Version {version}. Every change makes a new version; links already sent keep asking the old one."
    }
    forms_version_in_use(version: u32, answers: usize) {
        id: "Versi {version}, sudah dijawab {answers} kali. Perubahan menjadi versi baru: jawaban lama tetap tersimpan, dan tautan yang sudah terkirim tetap memakai versi lamanya.",
        en: "Version {version}, answered {answers} times. A change makes a new version: old answers stay, and links already sent keep asking the old one.",
        one(answers): "Version {version}, answered once. A change makes a new version: old answers stay, and links already sent keep asking the old one."
    }
    forms_preview() { id: "Lihat seperti peserta", en: "See it as they do" }
    forms_preview_hint() {
        id: "Terbuka di tab baru. Isi saja sepuasnya: jawaban dari pratinjau tidak bisa dibuka siapa pun.",
        en: "Opens in a new tab. Fill it in as you like: nobody can open an answer from a preview."
    }
    forms_original() { id: "Kembali ke aslinya", en: "Back to the original" }
    forms_original_done(name: &str) { id: "{name} kembali seperti aslinya", en: "{name} is the original again" }

    forms_welcome() { id: "Kata sambutan", en: "Welcome" }
    forms_welcome_sub() {
        id: "Yang pertama dibaca peserta. Kosongkan untuk memakai kalimat kami.",
        en: "What people read first. Leave it empty to use our sentence."
    }
    forms_in_indonesian() { id: "Bahasa Indonesia", en: "Indonesian" }
    forms_in_english() { id: "Bahasa Inggris", en: "English" }

    forms_questions() { id: "Pertanyaan", en: "Questions" }
    forms_questions_sub() {
        id: "Urutkan dengan menyeret atau dengan panah. Yang dilewati tetap ada di sini, dan bisa dikembalikan.",
        en: "Order them by dragging or with the arrows. What you leave out stays here, to be brought back."
    }
    forms_drag() { id: "Seret untuk memindahkan", en: "Drag to move" }
    forms_up(question: &str) { id: "Naikkan: {question}", en: "Move up: {question}" }
    forms_down(question: &str) { id: "Turunkan: {question}", en: "Move down: {question}" }
    forms_moved(question: &str, place: usize, of: usize) {
        id: "“{question}” sekarang di urutan {place} dari {of}.",
        en: "“{question}” is now number {place} of {of}."
    }
    forms_leave_out(question: &str) { id: "Jangan tanyakan: {question}", en: "Leave out: {question}" }
    forms_bring_back() { id: "Tanyakan lagi", en: "Ask it again" }
    forms_left_out() { id: "tidak ditanyakan", en: "left out" }
    forms_reword(question: &str) { id: "Ubah kata-katanya: {question}", en: "Reword: {question}" }
    forms_change(question: &str) { id: "Ubah pertanyaan: {question}", en: "Change question: {question}" }
    forms_remove(question: &str) { id: "Hapus pertanyaan: {question}", en: "Remove question: {question}" }
    forms_reworded() { id: "kata-kata Anda", en: "your words" }
    forms_original_text(text: &str) { id: "Aslinya: {text}", en: "Originally: {text}" }
    forms_must() { id: "wajib", en: "must be answered" }
    forms_must_answer() { id: "Wajib dijawab", en: "Must be answered" }
    forms_fixed_name() {
        id: "Selalu ditanyakan: tanpa nama, Anda tidak tahu siapa yang menjawab. Tautan pribadi melewatinya sendiri.",
        en: "Always asked: without a name you would not know who answers. Personal links skip it by themselves."
    }
    forms_fixed_consent() {
        id: "Selalu ditanyakan: tanpa persetujuan, jawabannya tidak boleh dipakai.",
        en: "Always asked: without consent the answers may not be used."
    }
    forms_not_validated() { id: "bukan skala tervalidasi", en: "not a validated scale" }
    forms_ipip() { id: "IPIP, ranah publik", en: "IPIP, public domain" }
    forms_licensed(credit: &str) { id: "Berlisensi: {credit}", en: "Licensed: {credit}" }
    forms_scale_ends(low: &str, high: &str) { id: "1 {low} – 5 {high}", en: "1 {low} – 5 {high}" }
    forms_seen_by_pair() { id: "dibaca pasangannya juga", en: "read by the partner too" }
    forms_seen_by_everyone() { id: "dibaca semua peserta", en: "read by everyone" }

    forms_kind() { id: "Cara menjawab", en: "How it is answered" }
    forms_kind_choice() { id: "Pilih satu", en: "Choose one" }
    forms_kind_several() { id: "Pilih beberapa", en: "Choose several" }
    forms_kind_scale() { id: "Skala 1 sampai 5", en: "Scale, 1 to 5" }
    forms_kind_levels() { id: "Tingkat per topik", en: "A level for each topic" }
    forms_kind_week() { id: "Waktu dalam seminggu", en: "Times in a week" }
    forms_kind_people() { id: "Nama rekan kerja", en: "Names of colleagues" }
    forms_kind_words() { id: "Beberapa kata", en: "A few words" }
    forms_kind_count() { id: "Angka", en: "A number" }
    forms_kind_short_text() { id: "Satu baris", en: "One line" }
    forms_kind_long_text() { id: "Beberapa kalimat", en: "A few sentences" }
    forms_kind_consent() { id: "Persetujuan", en: "Consent" }

    forms_add_own() { id: "Pertanyaan sendiri", en: "A question of your own" }
    forms_add_ipip() { id: "Butir IPIP", en: "IPIP items" }
    forms_add_licensed() { id: "Tempel skala berlisensi", en: "Paste a licensed scale" }
    forms_own_title() { id: "Pertanyaan Anda sendiri", en: "A question of your own" }
    forms_change_title() { id: "Ubah pertanyaan", en: "Change the question" }
    forms_reword_title() { id: "Dengan kata-kata Anda", en: "In your words" }
    forms_reword_hint() {
        id: "Satu bahasa saja cukup. Kosongkan keduanya untuk kembali ke kalimat aslinya.",
        en: "One language is enough. Leave both empty to go back to the original."
    }
    forms_own_hint() {
        id: "Satu bahasa saja cukup. Pertanyaan sendiri bertanda “bukan skala tervalidasi”.",
        en: "One language is enough. Questions of your own carry the mark “not a validated scale”."
    }
    forms_text_id() { id: "Pertanyaan dalam bahasa Indonesia", en: "Question in Indonesian" }
    forms_text_en() { id: "Pertanyaan dalam bahasa Inggris", en: "Question in English" }
    forms_help_id() { id: "Keterangan dalam bahasa Indonesia", en: "Help in Indonesian" }
    forms_help_en() { id: "Keterangan dalam bahasa Inggris", en: "Help in English" }
    forms_choices() { id: "Jawaban untuk dipilih", en: "Answers to choose from" }
    forms_choice_id(n: usize) { id: "Jawaban {n}", en: "Answer {n}, in Indonesian" }
    forms_choice_en(n: usize) { id: "Jawaban {n} dalam bahasa Inggris", en: "Answer {n}" }
    forms_choice_remove(n: usize) { id: "Hapus jawaban {n}", en: "Remove answer {n}" }
    forms_choice_add() { id: "Tambah jawaban", en: "Add an answer" }
    forms_low_id() { id: "Arti 1", en: "What 1 means, in Indonesian" }
    forms_low_en() { id: "Arti 1 dalam bahasa Inggris", en: "What 1 means" }
    forms_high_id() { id: "Arti 5", en: "What 5 means, in Indonesian" }
    forms_high_en() { id: "Arti 5 dalam bahasa Inggris", en: "What 5 means" }
    forms_no_ends() { id: "Sebutkan arti angka 1 dan angka 5.", en: "Say what 1 means and what 5 means." }

    forms_ipip_title() { id: "Butir kepribadian dari IPIP", en: "Personality items from IPIP" }
    forms_ipip_sub() {
        id: "Ranah publik: boleh dipakai siapa saja, kata demi kata. Beberapa butir saja bukan tes kepribadian.",
        en: "Public domain: anyone may use them, word for word. A few items are no personality test."
    }
    forms_there() { id: "sudah ada", en: "there already" }
    forms_ipip_add(n: usize) { id: "Tambahkan {n} butir", en: "Add {n} items", one(n): "Add {n} item" }
    forms_ipip_choose() { id: "Pilih butirnya dulu", en: "Choose items first" }

    forms_paste_title() { id: "Skala yang lisensinya Anda punya", en: "A scale you have a licence for" }
    forms_paste_sub() {
        id: "Hanya tempelkan skala yang boleh dipakai perusahaan Anda. Pemilik dan lisensinya ikut tertulis di formulir.",
        en: "Paste only what your company may use. Its owner and licence are shown in the form."
    }
    forms_paste_lines() { id: "Butir, satu per baris", en: "Items, one a line" }
    forms_paste_credit() { id: "Pemilik dan lisensi", en: "Owner and licence" }
    forms_paste_credit_hint() {
        id: "Misalnya: © Nama Pemilik, lisensi PT Anda no. 123.",
        en: "For example: © Name of the owner, licence no. 123 to your company."
    }
    forms_paste_low() { id: "Arti 1", en: "What 1 means" }
    forms_paste_high() { id: "Arti 5", en: "What 5 means" }
    forms_paste_add() { id: "Tambahkan skala", en: "Add the scale" }
    forms_paste_none() { id: "Tempelkan butirnya, satu per baris.", en: "Paste the items, one a line." }
    forms_paste_no_credit() {
        id: "Tuliskan pemilik dan lisensinya. Tanpa itu, skala milik orang lain tidak bisa ditambahkan.",
        en: "Say whose scale it is and under which licence. Without that it cannot be added."
    }
    forms_added(n: usize) { id: "{n} pertanyaan ditambahkan", en: "{n} questions were added", one(n): "{n} question was added" }
}
