//! Asking people: form, whom, links, key.

use crate::language::spoken::words;
use chrono::NaiveDate;

words! {
    invite_what() { id: "Apa yang ditanyakan", en: "What to ask" }
    invite_form() { id: "Formulir", en: "Form" }
    invite_form_change() { id: "Ubah formulir ini", en: "Change this form" }
    invite_language() { id: "Bahasa undangan", en: "Language of the invitation" }
    invite_indonesian() { id: "Indonesia", en: "Indonesian" }
    invite_english() { id: "Inggris", en: "English" }
    invite_until() { id: "Ditunggu sampai", en: "Expected until" }
    invite_until_hint() { id: "Boleh kosong. Yang terlambat tetap bisa dibuka.", en: "May be empty. Late answers still open." }
    invite_until_past() { id: "Tanggal ini sudah lewat.", en: "This day has passed." }
    invite_round() { id: "Putaran", en: "Round" }
    invite_round_hint() {
        id: "Formulir ini ditanyakan berulang kali. Tanda putaran membedakan jawabannya: tanggal, atau “kuartal 1”.",
        en: "This form is asked again and again. The round tells answers apart: a date, or “first quarter”."
    }
    invite_round_missing() {
        id: "Beri tanda putaran, supaya jawaban kali ini tidak tercampur dengan yang lalu.",
        en: "Name the round, or these answers will mix with earlier ones."
    }

    invite_ways() { id: "Dengan tautan apa", en: "By which link" }
    invite_whom() { id: "Kepada siapa", en: "Whom to ask" }
    invite_one_link() { id: "Satu tautan untuk semua", en: "One link for everyone" }
    invite_one_link_note() {
        id: "Untuk grup WhatsApp, surel bersama, atau layar di ruangan. Setiap orang menuliskan namanya.",
        en: "For a chat group, a mail to all, a screen in the room. Everyone writes their name."
    }
    invite_each() { id: "Satu tautan per orang", en: "A link for each person" }
    invite_each_note() {
        id: "Untuk yang sudah ada di daftar. Nama tidak ditanyakan lagi, dan terlihat siapa yang belum menjawab.",
        en: "For those on your list. They are not asked who they are, and you see who has not answered."
    }
    invite_audience() { id: "Siapa saja", en: "Which people" }
    invite_everyone() { id: "Semua", en: "Everyone" }
    invite_mentors() { id: "Mentor", en: "Mentors" }
    invite_mentees() { id: "Mentee", en: "Mentees" }
    invite_waiting() { id: "Hanya yang belum menjawab", en: "Only those who have not answered" }
    invite_answered_of(answered: usize, of: usize) {
        id: "{answered} dari {of} sudah menjawab",
        en: "{answered} of {of} have answered"
    }

    invite_reply() { id: "Jawaban kembali ke mana", en: "Where answers come back" }
    invite_reply_sub() {
        id: "Ditulis di undangan, supaya peserta tahu siapa yang membaca dan bisa mengirim dengan satu ketukan.",
        en: "Written into the invitation, so that people know who reads it and can send with one tap."
    }
    invite_facilitator() { id: "Nama fasilitator", en: "Facilitator’s name" }
    invite_facilitator_hint() { id: "Yang membaca jawabannya.", en: "Who reads the answers." }
    invite_phone() { id: "Nomor WhatsApp", en: "WhatsApp number" }
    invite_phone_hint() { id: "Misalnya 0812 3456 7890.", en: "For example 0812 3456 7890." }
    invite_mail() { id: "Alamat surel", en: "Mail address" }
    invite_reply_missing() {
        id: "Tanpa nomor atau surel, peserta harus memilih sendiri ke mana jawabannya dikirim.",
        en: "Without a number or an address, people must choose by themselves where to send their answer."
    }
    invite_phone_not_a_number() {
        id: "Ini bukan nomor telepon. Tulis angkanya saja, misalnya 0812 3456 7890.",
        en: "This is not a phone number. Write digits only, for example 0812 3456 7890."
    }
    invite_phone_too_short() { id: "Nomor ini terlalu pendek. Ada angka yang tertinggal?", en: "This number is too short. Is a digit missing?" }
    invite_phone_too_long() { id: "Nomor ini terlalu panjang. Tulis satu nomor saja.", en: "This number is too long. Write one number only." }
    invite_phone_no_country() {
        id: "Awali dengan 08, atau dengan tanda + dan kode negara, misalnya +65.",
        en: "Begin with 08, or with + and the country code, for example +65."
    }
    invite_mail_wrong() {
        id: "Alamat surel ini belum lengkap. Contohnya: nama@perusahaan.id.",
        en: "This mail address is not complete. For example: name@company.com."
    }

    invite_key_title() { id: "Sebelum undangan pertama: kunci jawaban", en: "Before the first invitation: the key" }
    invite_key_what() {
        id: "Setiap jawaban dikunci di ponsel peserta sebelum dikirim. WhatsApp, surel, dan siapa pun di jalan tidak bisa membacanya.",
        en: "Each answer is locked on the participant’s phone before it is sent. WhatsApp, mail and anybody on the way cannot read it."
    }
    invite_key_where() {
        id: "Kuncinya dibuat sekarang, di peramban ini, dan tinggal di berkas program Anda. Tidak ada salinannya di tempat lain, juga tidak pada kami.",
        en: "The key is made now, in this browser, and lives in your program file. There is no copy anywhere else, and none with us."
    }
    invite_key_lost() {
        id: "Tanpa kunci ini, jawaban tidak bisa dibuka oleh siapa pun. Karena itu simpan berkas programnya sekarang, di tempat yang Anda percaya.",
        en: "Without this key nobody can open the answers. So save the program file now, in a place you trust."
    }
    invite_key_who() {
        id: "Siapa pun yang memegang berkas itu bisa membuka jawabannya. Berikan hanya kepada rekan fasilitator.",
        en: "Whoever holds that file can open the answers. Give it to fellow facilitators only."
    }
    invite_key_make_save() { id: "Buat kunci dan simpan berkas", en: "Make the key and save the file" }
    invite_key_make() { id: "Buat kunci saja, simpan nanti", en: "Make the key, save later" }
    invite_key_made(day: &NaiveDate) {
        id: "Jawaban dikunci untuk program ini. Kuncinya dibuat {day} dan ada di berkas program: simpan berkasnya.",
        en: "Answers are locked for this program. The key was made on {day} and is in the program file: keep that file safe."
    }
    invite_key_away(day: &NaiveDate) {
        id: "Jawaban dikunci untuk program ini dengan kunci dari {day}. Salinan ini tidak memuat kuncinya: jawaban dibuka di berkas aslinya.",
        en: "Answers are locked for this program with the key of {day}. This copy does not have the key: answers open in the original file."
    }
    invite_key_new_title() { id: "Kunci baru untuk putaran baru", en: "A new key for a new round" }
    invite_key_new_text() {
        id: "Berguna kalau berkas program pernah sampai ke tangan yang salah, atau saat putaran baru dimulai. Undangan berikutnya memakai kunci baru; jawaban untuk kunci lama tetap bisa dibuka di sini.",
        en: "Useful when a program file got into wrong hands, or when a new round begins. Invitations from now on use the new key; answers to older keys still open here."
    }
    invite_key_new() { id: "Buat kunci baru", en: "Make a new key" }
    invite_key_count(n: usize) { id: "{n} kunci tersimpan", en: "{n} keys are kept", one(n): "{n} key is kept" }
    invite_key_no_chance() {
        id: "Peramban ini tidak bisa membuat kunci yang aman. Silakan pakai peramban lain yang lebih baru.",
        en: "This browser cannot make a safe key. Please use another, newer one."
    }
    invite_key_is_made() { id: "Kunci dibuat", en: "The key was made" }

    invite_link() { id: "Tautan", en: "Link" }
    invite_link_sub() {
        id: "Formulirnya ada di dalam tautan, jadi tautannya panjang. Tidak ada nama peserta di dalamnya.",
        en: "The form travels inside the link, so the link is long. It holds no participant’s name."
    }
    invite_link_length(length: usize) {
        id: "{length} karakter: lewat utuh di WhatsApp dan surel.",
        en: "{length} characters: chats and mail pass it on whole."
    }
    invite_link_long(length: usize) {
        id: "{length} karakter: lebih panjang dari yang dibawa utuh oleh sebagian aplikasi (1.900). Kirim sebagai berkas, atau kurangi pertanyaan tambahan.",
        en: "{length} characters: longer than some apps carry whole (1,900). Send it as a file, or leave out some added questions."
    }
    invite_copy_link() { id: "Salin tautan", en: "Copy link" }
    invite_open_link() { id: "Buka tautannya", en: "Open the link" }
    invite_copied() { id: "Tersalin", en: "Copied" }
    invite_not_copied() {
        id: "Peramban ini tidak mengizinkan penyalinan. Pilih teksnya, lalu salin sendiri.",
        en: "This browser does not allow copying. Select the text and copy it yourself."
    }
    invite_link_file() { id: "Simpan sebagai berkas", en: "Save as a file" }
    invite_link_file_name(name: &str) { id: "undangan-{name}.txt", en: "invitation-{name}.txt" }
    invite_qr_show() { id: "Tampilkan kode QR", en: "Show the QR code" }
    invite_qr_title(form: &str) { id: "Pindai untuk mengisi: {form}", en: "Scan to answer: {form}" }
    invite_qr_alt() { id: "Kode QR yang membuka formulirnya", en: "QR code that opens the form" }
    invite_qr_how() {
        id: "Buka kamera ponsel, arahkan ke kode ini, lalu ketuk tautannya.",
        en: "Open your phone’s camera, point it at this code and tap the link."
    }
    invite_qr_fine() {
        id: "Kodenya rapat, karena formulirnya panjang. Tampilkan besar, dan pindai dari dekat.",
        en: "The code is fine because the form is long. Show it large and scan from near."
    }
    invite_qr_none() { id: "Tautannya terlalu panjang untuk kode QR.", en: "The link is too long for a QR code." }
    invite_print() { id: "Cetak", en: "Print" }

    invite_text() { id: "Teks undangan", en: "Text of the invitation" }
    invite_text_hint() {
        id: "Ubah sesuka Anda. {{tautan}} diganti tautannya saat disalin atau dikirim.",
        en: "Change it as you like. {{link}} becomes the link when you copy or send."
    }
    invite_text_each_hint() {
        id: "Ubah sesuka Anda. {{nama}} dan {{tautan}} diganti untuk setiap orang.",
        en: "Change it as you like. {{name}} and {{link}} are filled in for each person."
    }
    invite_wording() { id: "Untuk", en: "For" }
    invite_wording_chat() { id: "WhatsApp", en: "WhatsApp" }
    invite_wording_mail() { id: "Surel", en: "Mail" }
    invite_wording_reminder() { id: "Pengingat", en: "Reminder" }
    invite_subject() { id: "Judul surel", en: "Subject" }
    invite_text_ours() { id: "Teks semula", en: "The text as it was" }
    invite_copy_text() { id: "Salin teks dan tautan", en: "Copy text and link" }
    invite_whatsapp() { id: "Kirim lewat WhatsApp", en: "Send by WhatsApp" }
    invite_by_mail() { id: "Kirim lewat surel", en: "Send by mail" }
    invite_share() { id: "Bagikan", en: "Share" }
    invite_mail_long() {
        id: "Teks dan tautan ini lebih panjang dari yang dibuka utuh oleh sebagian aplikasi surel. Periksa sebelum mengirim, atau salin dan tempel.",
        en: "Text and link are longer than some mail programs open whole. Check before you send, or copy and paste."
    }

    invite_people() { id: "Tautan per orang", en: "A link for each" }
    invite_people_sub() {
        id: "Satu klik membuka pesan yang sudah siap. Tidak ada yang terkirim sebelum Anda menekan kirim.",
        en: "One click opens a message that is ready. Nothing is sent before you press send."
    }
    invite_people_none() { id: "Belum ada orang di daftar ini.", en: "Nobody on this list yet." }
    invite_people_done() { id: "Semua sudah menjawab.", en: "Everyone has answered." }
    invite_people_add() { id: "Tambah orang", en: "Add people" }
    invite_col_name() { id: "Nama", en: "Name" }
    invite_col_contact() { id: "Kontak", en: "Contact" }
    invite_col_answered() { id: "Jawaban", en: "Answer" }
    invite_col_send() { id: "Kirim", en: "Send" }
    invite_has_answered() { id: "sudah menjawab", en: "answered" }
    invite_has_not() { id: "belum", en: "not yet" }
    invite_no_contact() { id: "belum ada kontak", en: "no contact yet" }
    invite_copy_for(name: &str) { id: "Salin tautan untuk {name}", en: "Copy the link for {name}" }
    invite_whatsapp_to(name: &str) { id: "WhatsApp ke {name}", en: "WhatsApp to {name}" }
    invite_mail_to(name: &str) { id: "Surel ke {name}", en: "Mail to {name}" }
    invite_merge() { id: "Unduh daftar untuk mail merge", en: "Download a list for mail merge" }
    invite_merge_hint() {
        id: "Nama, kontak, dan tautan masing-masing, untuk Excel atau aplikasi surel.",
        en: "Name, contact and everyone’s own link, for Excel or a mail program."
    }
    invite_merge_file(name: &str) { id: "undangan-{name}.csv", en: "invitations-{name}.csv" }
    invite_merge_name() { id: "Nama", en: "Name" }
    invite_merge_contact() { id: "Kontak", en: "Contact" }
    invite_merge_link() { id: "Tautan", en: "Link" }
    invite_personal_note() {
        id: "Tautan pribadi hanya untuk orangnya: yang membukanya menjawab atas namanya.",
        en: "A personal link is for one person only: whoever opens it answers in their name."
    }
}
