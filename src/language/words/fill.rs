//! The participant's page: filling in a form on a telephone, and sending the answer back.

use crate::language::spoken::words;

words! {
    fill_from(organisation: &str) { id: "Undangan dari {organisation}", en: "An invitation from {organisation}" }
    fill_program(name: &str) { id: "Untuk program {name}", en: "For the program {name}" }
    fill_minutes(n: usize) { id: "Sekitar {n} menit", en: "About {n} minutes", one(n): "About a minute" }
    fill_questions(n: usize) { id: "{n} langkah", en: "{n} steps", one(n): "{n} step" }
    fill_until(day: &str) { id: "Ditunggu sampai {day}", en: "Expected by {day}" }
    fill_late(day: &str) { id: "Batas waktunya sudah lewat, {day}", en: "The last day was {day}" }
    fill_late_text() {
        id: "Jawaban Anda tetap boleh dikirim. Fasilitator akan melihat bahwa jawaban ini terlambat.",
        en: "You can still answer. The facilitator will see that it came late."
    }
    fill_who_title() { id: "Siapa yang membaca jawaban Anda", en: "Who reads your answers" }
    fill_read_by(name: &str) {
        id: "Hanya {name}, fasilitator program ini.",
        en: "Only {name}, the facilitator of this program."
    }
    fill_read_by_facilitator() { id: "Hanya fasilitator program ini.", en: "Only the facilitator of this program." }
    fill_all_read_by(name: &str) {
        id: "{name}, fasilitator program ini, membaca semuanya.",
        en: "{name}, the facilitator of this program, reads all of it."
    }
    fill_all_read_by_facilitator() {
        id: "Fasilitator program ini membaca semuanya.",
        en: "The facilitator of this program reads all of it."
    }
    fill_pair_reads() { id: "Pasangan Anda juga membaca:", en: "Your partner reads these too:" }
    fill_everyone_reads() { id: "Semua peserta boleh membaca:", en: "Everyone in the program may read:" }
    fill_sealed() {
        id: "Jawaban dikunci di perangkat ini sebelum dikirim. Aplikasi chat, surel, atau siapa pun di tengah jalan tidak bisa membacanya.",
        en: "Answers are sealed on this device before they are sent. No chat app, mailbox or anyone on the way can read them."
    }
    fill_kept() {
        id: "Sambil diisi, jawaban tersimpan di peramban ini saja. Boleh berhenti dan dilanjutkan nanti.",
        en: "While you fill it in, your answers are kept in this browser only. You can stop and go on later."
    }
    fill_not_kept() {
        id: "Peramban ini tidak mengizinkan penyimpanan, jadi jawaban hilang kalau halaman ini ditutup. Sebaiknya diisi sampai selesai.",
        en: "This browser does not allow storage: your answers are lost when the page is closed. Best fill it in at one go."
    }
    fill_begin() { id: "Mulai isi", en: "Begin" }
    fill_resume() { id: "Lanjutkan", en: "Go on" }
    fill_resume_title() { id: "Selamat datang kembali", en: "Welcome back" }
    fill_resume_text() {
        id: "Jawaban yang tadi masih ada di perangkat ini. Bukan jawaban Anda? Hapus saja, lalu mulai dari awal.",
        en: "The answers from before are still on this device. Not yours? Delete them and begin anew."
    }
    fill_sent_before(version: u32) {
        id: "Sudah pernah dikirim, versi {version}",
        en: "Sent before, version {version}"
    }
    fill_begin_anew() { id: "Hapus dan mulai dari awal", en: "Delete and begin anew" }

    fill_progress(n: usize, of: usize) { id: "{n} dari {of}", en: "{n} of {of}" }
    fill_progress_label() { id: "Kemajuan", en: "Progress" }
    fill_label_optional(question: &str) { id: "{question} (boleh kosong)", en: "{question} (optional)" }
    fill_to_review() { id: "Langsung ke ringkasan", en: "To the summary" }
    language_name_indonesian() { id: "Indonesia", en: "Indonesian" }
    language_name_english() { id: "Inggris", en: "English" }
    language_name_javanese() { id: "Jawa", en: "Javanese" }
    language_name_sundanese() { id: "Sunda", en: "Sundanese" }
    language_name_mandarin() { id: "Mandarin", en: "Mandarin" }
    language_name_japanese() { id: "Jepang", en: "Japanese" }
    fill_seen_by_pair() { id: "Pasangan Anda juga membaca ini.", en: "Your partner reads this too." }
    fill_seen_by_everyone() { id: "Semua peserta boleh membaca ini.", en: "Everyone in the program may read this." }
    fill_own_items() {
        id: "Pertanyaan susunan sendiri, bukan alat ukur baku. Tidak ada jawaban benar atau salah.",
        en: "Our own questions, not a validated scale. There is no right or wrong."
    }
    fill_ipip_items(credit: &str) { id: "Sumber: {credit}", en: "Source: {credit}" }
    fill_missing_answer() { id: "Ini perlu diisi dulu.", en: "This one needs an answer." }
    fill_missing_consent() { id: "Perlu dicentang sebelum dikirim.", en: "Needs your tick before sending." }
    fill_too_long(have: usize, limit: usize) {
        id: "Terlalu panjang: {have} karakter, paling banyak {limit}.",
        en: "Too long: {have} characters, at most {limit}."
    }
    fill_too_many(limit: u8) { id: "Paling banyak {limit} nama.", en: "At most {limit} names.", one(limit): "One name only." }
    fill_people_hint(limit: u8) {
        id: "Ketik nama, lalu Enter. Paling banyak {limit}.",
        en: "Type a name, then Enter. At most {limit}.",
        one(limit): "Type a name, then Enter."
    }
    fill_words_hint() { id: "Ketik, lalu Enter. Boleh beberapa.", en: "Type, then Enter. Several are fine." }
    fill_none_chosen() { id: "Kosongkan pilihan", en: "Clear the choice" }

    fill_topics_choose() { id: "Pilih topiknya dulu", en: "First choose the topics" }
    fill_topics_search() { id: "Cari topik", en: "Find a topic" }
    fill_topics_own() { id: "Topik lainnya", en: "Other topics" }
    fill_topics_none_found(text: &str) { id: "Tidak ada topik “{text}”.", en: "No topic “{text}”." }
    fill_topics_count(n: usize) { id: "{n} dipilih", en: "{n} chosen" }
    fill_levels_needs() { id: "Sekarang sampai mana, dan ingin sampai mana?", en: "Where are you now, and where would you like to be?" }
    fill_levels_offers() { id: "Sejauh mana Anda menguasainya?", en: "How well do you know each?" }
    fill_levels_skills() { id: "Sejauh mana kemampuan Anda?", en: "How far are you with each?" }
    fill_level_now() { id: "Sekarang", en: "Now" }
    fill_level_wanted() { id: "Yang Anda inginkan", en: "Where you want to be" }
    fill_importance() { id: "Seberapa penting?", en: "How important?" }
    fill_level() { id: "Tingkat Anda", en: "Your level" }
    fill_week() { id: "Waktu yang biasanya luang", en: "When you are usually free" }

    fill_scale_between(n: u8, low: &str, high: &str) { id: "{n} dari 5 ({low} – {high})", en: "{n} of 5 ({low} – {high})" }
    fill_scale(n: u8) { id: "{n} dari 5", en: "{n} of 5" }
    fill_scale_end(n: u8, end: &str) { id: "{n} dari 5: {end}", en: "{n} of 5: {end}" }
    fill_count(n: u8) { id: "{n}", en: "{n}" }
    fill_day(day: &str, parts: &str) { id: "{day}: {parts}", en: "{day}: {parts}" }
    fill_level_line(topic: &str, level: &str) { id: "{topic}: {level}", en: "{topic}: {level}" }
    fill_need_line(topic: &str, now: &str, wanted: &str, importance: &str) {
        id: "{topic}: dari {now} ke {wanted}, {importance}",
        en: "{topic}: from {now} to {wanted}, {importance}"
    }

    fill_review_title() { id: "Sudah pas semuanya?", en: "Is everything as it should be?" }
    fill_review_sub() {
        id: "Baca sekali lagi. Semua masih bisa diubah, sekarang dan setelah dikirim.",
        en: "Read it once more. You can change everything, now and after sending."
    }
    fill_empty() { id: "Tidak diisi", en: "Left empty" }
    fill_change(question: &str) { id: "Ubah: {question}", en: "Change: {question}" }
    fill_agree_title() { id: "Persetujuan Anda", en: "Your consent" }
    fill_send() { id: "Kirim jawaban", en: "Send the answer" }
    fill_lacking() {
        id: "Masih ada yang perlu diisi sebelum dikirim.",
        en: "Something still needs an answer before this can be sent."
    }
    fill_seal_failed() {
        id: "Jawaban tidak bisa dikunci, jadi tidak dikirim. Minta tautan baru kepada fasilitator; jawaban Anda tetap ada di sini.",
        en: "The answer could not be sealed, so it was not sent. Ask the facilitator for a new link; your answers stay here."
    }

    fill_ways_title(name: &str) { id: "Kirim kepada {name}", en: "Send it to {name}" }
    fill_ways_title_plain() { id: "Kirim kepada fasilitator", en: "Send it to the facilitator" }
    fill_ways_sub() {
        id: "Jawaban sudah dikunci dan siap berangkat. Pilih satu cara.",
        en: "Your answer is sealed and ready to go. Choose one way."
    }
    fill_other_ways() { id: "Cara lain", en: "Other ways" }
    fill_way_chat() { id: "Kirim lewat WhatsApp", en: "Send by WhatsApp" }
    fill_way_chat_note() { id: "Pesannya sudah terisi, tinggal tekan kirim.", en: "The message is written; just press send." }
    fill_way_mail() { id: "Kirim lewat surel", en: "Send by mail" }
    fill_way_mail_note() { id: "Suratnya sudah terisi, tinggal kirim.", en: "The mail is written; just send it." }
    fill_way_paste_note() {
        id: "Jawabannya terlalu panjang untuk dibawa otomatis, jadi disalin dulu: tempelkan di pesan, lalu kirim.",
        en: "The answer is too long to be taken along, so it is copied first: paste it into the message, then send."
    }
    fill_way_share() { id: "Bagikan lewat aplikasi lain", en: "Share with another app" }
    fill_way_copy() { id: "Salin teks jawaban", en: "Copy the answer's text" }
    fill_way_copy_note() { id: "Tempelkan utuh di chat atau surel, dari awal sampai akhir.", en: "Paste all of it into a chat or mail, first line to last." }
    fill_way_file() { id: "Simpan sebagai berkas", en: "Save as a file" }
    fill_way_file_note() { id: "Lampirkan berkasnya pada surel atau chat.", en: "Attach the file to a mail or chat." }
    fill_way_codes() { id: "Tunjukkan kode QR", en: "Show QR codes" }
    fill_way_codes_note() {
        id: "Kalau fasilitator ada di dekat Anda, biarkan ia memindainya.",
        en: "With the facilitator beside you, let them scan these."
    }
    fill_code_label(n: usize, of: usize) { id: "Kode QR {n} dari {of}", en: "QR code {n} of {of}" }
    fill_codes_done() { id: "Sudah dipindai semua", en: "All are scanned" }
    fill_copied() { id: "Tersalin. Tempelkan di pesan kepada fasilitator.", en: "Copied. Paste it into a message to the facilitator." }
    fill_not_copied() {
        id: "Peramban tidak mengizinkan penyalinan. Pilih teks di bawah ini, lalu salin.",
        en: "The browser does not allow copying. Select the text below and copy it."
    }
    fill_block_label() { id: "Teks jawaban yang dikunci", en: "The sealed answer as text" }
    fill_not_shared() { id: "Tidak jadi dibagikan. Pilih cara lain, atau coba lagi.", en: "It was not shared. Choose another way, or try again." }
    fill_not_saved() { id: "Berkas tidak bisa disimpan. Pilih cara lain.", en: "The file could not be saved. Choose another way." }
    fill_subject(form: &str, program: &str) { id: "{form}, {program}: jawaban saya", en: "{form}, {program}: my answer" }
    fill_paste_here() { id: "(tempelkan jawaban yang sudah disalin di sini)", en: "(paste the copied answer here)" }

    fill_receipt_title() { id: "Terima kasih atas jawaban Anda", en: "Thank you for your answer" }
    fill_receipt_sub() {
        id: "Pastikan pesannya benar-benar terkirim dari aplikasi yang Anda pakai.",
        en: "Please make sure that the message really left the app you used."
    }
    fill_receipt_what() { id: "Yang dikirim", en: "What was sent" }
    fill_receipt_answers(form: &str, n: usize) { id: "{form}, {n} jawaban", en: "{form}, {n} answers", one(n): "{form}, one answer" }
    fill_receipt_to() { id: "Kepada", en: "To" }
    fill_receipt_facilitator() { id: "Fasilitator program", en: "The program's facilitator" }
    fill_receipt_when() { id: "Waktu", en: "When" }
    fill_when(day: &str, time: &str) { id: "{day}, pukul {time}", en: "{day}, {time}" }
    fill_receipt_code() { id: "Kode", en: "Code" }
    fill_receipt_code_hint() { id: "Sebutkan kode ini kalau ingin bertanya tentang jawaban Anda.", en: "Name this code when you ask about your answer." }
    fill_receipt_version() { id: "Versi", en: "Version" }
    fill_receipt_next_title() { id: "Ingin mengubah atau menarik jawaban?", en: "To change or withdraw it" }
    fill_receipt_change_text() {
        id: "Buka lagi tautan ini di perangkat yang sama, ubah, lalu kirim. Yang terbaru yang dipakai.",
        en: "Open this link again on the same device, change it and send. The newest one counts."
    }
    fill_receipt_withdraw(name: &str) {
        id: "Untuk menariknya, beri tahu {name} dan sebutkan kodenya. Tidak perlu alasan.",
        en: "To withdraw it, tell {name} and name the code. No reason needed."
    }
    fill_receipt_withdraw_plain() {
        id: "Untuk menariknya, beri tahu fasilitator dan sebutkan kodenya. Tidak perlu alasan.",
        en: "To withdraw it, tell the facilitator and name the code. No reason needed."
    }
    fill_change_answer() { id: "Ubah jawaban", en: "Change the answer" }
    fill_send_again() { id: "Kirim lewat cara lain", en: "Send it another way" }
    fill_another() { id: "Isi lagi yang baru", en: "Fill in a new one" }
    fill_device_title() { id: "Memakai perangkat bersama?", en: "On a shared device?" }
    fill_device_text() {
        id: "Jawaban Anda masih tersimpan di peramban ini, supaya bisa diubah. Hapus kalau perangkat ini dipakai orang lain juga.",
        en: "Your answers are still kept in this browser, so that you can change them. Delete them if others use this device."
    }
    fill_delete() { id: "Hapus dari perangkat ini", en: "Delete from this device" }
    fill_deleted_title() { id: "Sudah dihapus dari perangkat ini", en: "Deleted from this device" }
    fill_deleted_text() {
        id: "Tidak ada lagi jawaban Anda di peramban ini. Yang sudah terkirim tetap ada pada fasilitator.",
        en: "None of your answers are left in this browser. What was sent stays with the facilitator."
    }

    fill_link_empty() { id: "Tautan ini kosong", en: "This link is empty" }
    fill_link_not_ours() { id: "Ini bukan tautan formulir", en: "This is not a link to a form" }
    fill_link_cut() { id: "Tautan ini terpotong", en: "This link was cut off" }
    fill_link_cut_by(have: usize, of: usize) {
        id: "Tautan ini terpotong: baru {have} dari {of} karakter",
        en: "This link was cut off: {have} of {of} characters arrived"
    }
    fill_link_damaged() { id: "Tautan ini berubah di tengah jalan", en: "This link was changed on the way" }
    fill_link_too_long() { id: "Teks ini terlalu panjang untuk sebuah tautan", en: "This is too long to be a link" }
    fill_link_too_large() { id: "Isi tautan ini terlalu besar", en: "What this link carries is too large" }
    fill_link_newer() { id: "Tautan ini dibuat dengan Balik yang lebih baru", en: "This link was made by a newer Balik" }
    fill_link_is_answer() { id: "Ini tautan jawaban, bukan undangan", en: "This is an answer, not an invitation" }
    fill_link_is_answer_text() {
        id: "Teruskan kepada fasilitator program; hanya ia yang bisa membukanya. Untuk mengisi formulir, minta tautan undangannya.",
        en: "Pass it on to the program's facilitator, who alone can open it. To fill in the form, ask for the invitation."
    }
    fill_link_is_other() { id: "Tautan ini tidak membawa formulir", en: "This link carries no form" }
    fill_link_unreadable() { id: "Undangan di tautan ini tidak terbaca", en: "The invitation in this link cannot be read" }
    fill_link_unknown_form() { id: "Formulir di tautan ini belum dikenal halaman ini", en: "This page does not know the form in this link yet" }
    fill_link_bad_form() { id: "Formulir di tautan ini tidak bisa diisi", en: "The form in this link cannot be filled in" }
    fill_link_bad_key() {
        id: "Tautan ini tidak membawa kunci yang sah, jadi jawaban tidak akan aman",
        en: "This link carries no valid key, so an answer would not be safe"
    }
    fill_link_no_questions() { id: "Formulir ini belum berisi pertanyaan", en: "This form asks nothing yet" }
    fill_copy_whole() {
        id: "Salin lagi seluruh tautannya, dari https sampai karakter terakhir, lalu buka. Kalau tetap begini, minta tautannya dikirim ulang kepada fasilitator.",
        en: "Copy the whole link once more, from https to its last character, and open it. If that does not help, ask the facilitator to send it again."
    }
    fill_copy_only() {
        id: "Salin hanya tautannya, tanpa teks lain, lalu buka. Atau minta tautannya dikirim ulang kepada fasilitator.",
        en: "Copy only the link, without other text, and open it. Or ask the facilitator to send it again."
    }
    fill_ask_again() { id: "Minta tautan undangannya dikirim ulang kepada fasilitator Anda.", en: "Please ask your facilitator to send the invitation link again." }
    fill_reload() {
        id: "Muat ulang halaman ini. Kalau tetap begini, minta tautan baru kepada fasilitator Anda.",
        en: "Reload this page. If that does not help, ask your facilitator for a new link."
    }
    fill_tell_facilitator() {
        id: "Beri tahu fasilitator Anda, supaya ia membuat tautan baru. Tidak ada yang terkirim.",
        en: "Please tell your facilitator, who can make a new link. Nothing was sent."
    }
}
