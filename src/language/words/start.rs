//! The first page: what this is, ways to begin, programs kept in this browser.

use crate::language::spoken::words;

words! {
    start_headline() { id: "Yang muda membimbing, yang senior belajar.", en: "The young guide, the seniors learn." }
    start_breath() {
        id: "Satu halaman untuk menjalankan mentoring terbalik di kantor Anda: dari daftar nama sampai pasangan yang terbukti paling pas. Tanpa akun, tanpa server; datanya tetap di tangan Anda.",
        en: "One page to run reverse mentoring where you work: from a list of names to pairs that are proven to fit best. No account, no server; the data stays in your hands."
    }
    start_demo() { id: "Coba dengan perusahaan rekaan", en: "Try it with a made-up company" }
    start_demo_note() {
        id: "24 mentor dan 20 mentee siap dipasangkan. Tidak ada yang perlu diisi.",
        en: "24 mentors and 20 mentees, ready to pair. Nothing to fill in."
    }
    start_demo_started(name: &str) {
        id: "{name} sudah terbuka. Semua orangnya rekaan: silakan diutak-atik.",
        en: "{name} is open. Everyone in it is made up: change what you like."
    }
    start_blank() { id: "Mulai dari kosong", en: "Start blank" }
    start_blank_note() {
        id: "Anda tahu persis programnya mau seperti apa.",
        en: "You know just what your program should be."
    }
    start_open() { id: "Buka berkas", en: "Open a file" }
    start_open_note() {
        id: "Lanjutkan dari berkas .balik.json, atau seret berkasnya ke halaman ini.",
        en: "Go on from a .balik.json file, or drag the file onto this page."
    }
    start_begin_title() { id: "Mulai program Anda sendiri", en: "Start a program of your own" }
    start_begin_again_title() { id: "Mulai program baru", en: "Start a new program" }
    start_templates_note() {
        id: "Setiap pengaturan ditandai: bersumber, atau dugaan kami. Semuanya bisa diubah nanti.",
        en: "Every setting is marked: sourced, or our assumption. You can change all of it later."
    }
    start_other_ways() { id: "Cara lain", en: "Other ways" }

    start_sample() { id: "Contoh satu pasangan", en: "One pair, as an example" }
    start_sample_label() {
        id: "Contoh: Sari Dewanti, analis konten, membimbing Budi Santoso, Direktur Operasi. Kecocokan 92.",
        en: "An example: Sari Dewanti, content analyst, guides Budi Santoso, Operations Director. Match score 92."
    }
    start_sample_mentor() { id: "Sari Dewanti", en: "Sari Dewanti" }
    start_sample_mentee() { id: "Budi Santoso", en: "Budi Santoso" }
    start_sample_young() { id: "Analis konten", en: "Content analyst" }
    start_sample_senior() { id: "Direktur Operasi", en: "Operations Director" }
    start_sample_up() { id: "Budi ingin bisa membuat video pendek, Sari ahlinya", en: "Budi wants to make short videos, Sari is good at it" }
    start_sample_back() { id: "Sari ingin belajar negosiasi, Budi ahlinya", en: "Sari wants to learn to negotiate, Budi is good at it" }
    start_sample_both() { id: "Sama-sama suka memasak, Selasa siang bisa", en: "Both like to cook, both are free on Tuesday afternoons" }

    start_promise_proven() { id: "Pasangan yang terbukti terbaik", en: "Pairs proven to be the best" }
    start_promise_proven_note() {
        id: "Dihitung sampai pasti, dan setiap angka bisa dibuka alasannya.",
        en: "Worked out to certainty, and every score opens up to its reasons."
    }
    start_promise_both() { id: "Belajar dua arah", en: "Learning both ways" }
    start_promise_both_note() {
        id: "Senior juga membawa pengalaman; yang muda juga pulang dengan ilmu.",
        en: "Seniors bring their experience too; the young also go home with something."
    }
    start_promise_yours() { id: "Milik Anda sepenuhnya", en: "Wholly yours" }
    start_promise_yours_note() {
        id: "Tersimpan di peramban ini dan di berkas Anda. Tidak ada yang dikirim ke mana pun.",
        en: "Kept in this browser and in your file. Nothing is sent anywhere."
    }

    start_see_details() { id: "Lihat isinya", en: "See what is in it" }
    start_details_of(name: &str) { id: "Lihat isinya: {name}", en: "See what is in it: {name}" }
    start_with_this() { id: "Mulai dari ini", en: "Start from this" }
    start_with(name: &str) { id: "Mulai dari ini: {name}", en: "Start from this: {name}" }
    start_program_started(name: &str) { id: "{name} sudah dibuat. Silakan sesuaikan.", en: "{name} is ready. Make it yours." }
    start_marks(sourced: usize, assumed: usize) {
        id: "{sourced} bersumber, {assumed} dugaan",
        en: "{sourced} sourced, {assumed} assumed"
    }
    start_ours() { id: "Susunan kami", en: "Our own" }
    start_sourced() { id: "Bersumber", en: "Sourced" }
    start_assumed() { id: "Dugaan kami", en: "Assumed" }
    start_source(source: &str) { id: "Sumber: {source}", en: "Source: {source}" }
    start_settings_title() { id: "Pengaturannya", en: "Its settings" }
    start_facts_title() { id: "Yang diketahui", en: "What is known" }
    start_unknown_title() { id: "Yang tidak diketahui", en: "What is not known" }
    start_purpose_title() { id: "Tujuan", en: "Purpose" }
    start_signs_title() { id: "Tanda berhasil", en: "Signs of success" }
    start_topics_title() { id: "Topik", en: "Topics" }
    start_setting_column() { id: "Hal", en: "Setting" }
    start_value_column() { id: "Isi", en: "What it is" }
    start_origin_column() { id: "Asal", en: "Where from" }

    start_what_start() { id: "Awal mula", en: "How it starts" }
    start_what_people() { id: "Siapa dengan siapa", en: "Who with whom" }
    start_what_gap() { id: "Jarak jenjang", en: "Distance in grade" }
    start_what_pairing() { id: "Pemasangan", en: "Pairing" }
    start_what_capacity() { id: "Kapasitas mentor", en: "Places of a mentor" }
    start_what_topics() { id: "Topik", en: "Topics" }
    start_what_rhythm() { id: "Irama", en: "Rhythm" }
    start_what_count() { id: "Jumlah pertemuan", en: "Sessions" }
    start_what_minutes() { id: "Lama pertemuan", en: "Length of a session" }
    start_what_months() { id: "Lama program", en: "Length of the program" }
    start_what_formats() { id: "Bentuk pertemuan", en: "Kind of session" }
    start_what_group() { id: "Susunan", en: "Group form" }
    start_what_circle() { id: "Lingkar mentor", en: "Mentor circle" }
    start_what_training() { id: "Pelatihan mentor", en: "Mentor training" }
    start_what_lead() { id: "Yang memimpin", en: "Who leads" }
    start_what_curriculum() { id: "Kurikulum", en: "Curriculum" }
    start_what_checkins() { id: "Tanya kabar", en: "Check-ins" }
    start_what_close() { id: "Penutupan", en: "Close" }

    start_programs_title() { id: "Program Anda", en: "Your programs" }
    start_programs_sub(n: usize) {
        id: "{n} program di peramban ini",
        en: "{n} programs in this browser",
        one(n): "{n} program in this browser"
    }
    start_changed(ago: &str) { id: "diubah {ago}", en: "changed {ago}" }
    start_saved(ago: &str) { id: "disimpan ke berkas {ago}", en: "saved to a file {ago}" }
    start_never_saved() { id: "belum pernah disimpan ke berkas", en: "never saved to a file" }
    start_size(kilobytes: usize) { id: "{kilobytes} kB", en: "{kilobytes} kB" }
    start_rename() { id: "Ganti nama dan pengaturan", en: "Rename and settings" }
    start_save_file() { id: "Simpan ke berkas", en: "Save to a file" }
    start_remove() { id: "Hapus dari peramban ini", en: "Remove from this browser" }
    start_more_for(name: &str) { id: "Lainnya untuk {name}", en: "More for {name}" }
    start_cleared() {
        id: "Datanya sudah terhapus dari peramban ini. Kalau ada berkasnya, buka lagi dari berkas.",
        en: "Its data was cleared from this browser. If there is a file of it, open that."
    }
}
