//! The program's settings.

use crate::language::spoken::words;

words! {
    setup_title() { id: "Seperti apa programnya", en: "What the program is like" }
    setup_sub() {
        id: "Boleh dilewati, selalu bisa diubah. Setiap perubahan langsung tersimpan.",
        en: "Skip what you like, change it any time. Every change is saved at once."
    }

    setup_left_title(n: usize) {
        id: "{n} hal lagi sebelum bisa memasangkan",
        en: "{n} things left before you can pair",
        one(n): "{n} thing left before you can pair"
    }
    setup_ready_title() { id: "Siap dipasangkan", en: "Ready to pair" }
    setup_step_name() { id: "Beri nama program", en: "Name the program" }
    setup_step_topics() { id: "Pilih topik", en: "Choose topics" }
    setup_step_people() { id: "Masukkan mentor dan mentee", en: "Bring in mentors and mentees" }
    setup_step_needs() { id: "Catat siapa butuh apa dan siapa bisa apa", en: "Note who needs what and who can" }
    setup_step_dates() { id: "Tentukan tanggal", en: "Set the dates" }
    setup_step_optional() { id: "boleh nanti", en: "can wait" }
    setup_go_pair() { id: "Ke pasangan", en: "Go to pairs" }

    setup_about_title() { id: "Program ini", en: "This program" }
    setup_name() { id: "Nama program", en: "Program name" }
    setup_name_hint() { id: "Misalnya: Saling Balik 2027", en: "For example: Turning Tables 2027" }
    setup_organisation() { id: "Perusahaan atau organisasi", en: "Company or organisation" }
    setup_sponsor() { id: "Sponsor", en: "Sponsor" }
    setup_sponsor_hint() {
        id: "Pemimpin yang berdiri di belakang program ini: nama dan jabatannya.",
        en: "The leader who stands behind this program: name and title."
    }
    setup_why_title() { id: "Untuk apa", en: "What for" }
    setup_purpose() { id: "Tujuan", en: "Purpose" }
    setup_purpose_hint() {
        id: "Satu dua kalimat yang bisa Anda ucapkan di depan direksi.",
        en: "A sentence or two that you could say to the board."
    }
    setup_signs() { id: "Tanda berhasil", en: "Signs of success" }
    setup_signs_hint() {
        id: "Satu baris satu tanda. Apa yang akan terlihat oleh semua orang kalau program ini berhasil?",
        en: "One sign a line. What will everyone notice if this works?"
    }

    setup_when_title() { id: "Kapan dan seberapa sering", en: "When and how often" }
    setup_starts() { id: "Hari pertama", en: "First day" }
    setup_ends() { id: "Hari terakhir", en: "Last day" }
    setup_ends_hint(months: u8) {
        id: "Contoh ini berlangsung {months} bulan.",
        en: "This template runs for {months} months.",
        one(months): "This template runs for {months} month."
    }
    setup_propose_end(day: &str) { id: "Pakai {day}", en: "Use {day}" }
    setup_bad_date() { id: "Tanggal ini tidak ada di kalender.", en: "There is no such day in the calendar." }
    setup_rhythm() { id: "Irama", en: "Rhythm" }
    setup_weekly() { id: "Tiap minggu", en: "Weekly" }
    setup_two_weeks() { id: "Dua minggu sekali", en: "Every two weeks" }
    setup_monthly() { id: "Tiap bulan", en: "Monthly" }
    setup_by_agreement() { id: "Sesuai kesepakatan", en: "By agreement" }
    setup_minutes() { id: "Lama satu pertemuan", en: "Length of a session" }
    setup_minutes_unit() { id: "menit", en: "minutes" }
    setup_count() { id: "Jumlah pertemuan", en: "Number of sessions" }
    setup_count_unit() { id: "kali", en: "sessions" }
    setup_circle() { id: "Lingkar mentor setiap", en: "Mentor circle every" }
    setup_circle_unit() { id: "bulan", en: "months" }
    setup_circle_hint() {
        id: "Para mentor saling berbagi dan menguatkan. 0 berarti tidak ada.",
        en: "Mentors share and back each other up. 0 means none."
    }
    setup_rhythm_sum(count: u16, minutes: u16) {
        id: "{count} pertemuan, masing-masing {minutes} menit.",
        en: "{count} sessions of {minutes} minutes each.",
        one(count): "{count} session of {minutes} minutes."
    }

    setup_how_title() { id: "Bagaimana bertemunya", en: "How they meet" }
    setup_formats() { id: "Bentuk pertemuan", en: "Kinds of session" }
    setup_formats_hint() { id: "Setiap pasangan boleh memilih di antaranya.", en: "Each pair may choose among them." }
    setup_casual() { id: "Obrolan santai", en: "Casual talk" }
    setup_casual_note() { id: "Sambil ngopi, di tempat yang bukan ruang siapa pun.", en: "Over a coffee, at a place that is nobody's office." }
    setup_hands_on() { id: "Praktik langsung", en: "Hands-on" }
    setup_hands_on_note() { id: "Membuat sesuatu bersama, senior yang memegang alatnya.", en: "Making something together, with the senior at the keys." }
    setup_observation() { id: "Melihat proyek", en: "Project observation" }
    setup_observation_note() { id: "Ikut melihat proyek mentor, atau rapat sang senior.", en: "Watching the mentor's project, or the senior's meeting." }
    setup_no_format() { id: "Sisakan sedikitnya satu bentuk.", en: "Leave at least one kind." }
    setup_group() { id: "Susunan", en: "Group form" }
    setup_one_to_one() { id: "Satu mentor, satu mentee", en: "One to one" }
    setup_one_to_one_note() { id: "Berdua saja. Paling mudah saling percaya.", en: "One mentor, one mentee. Trust grows most easily." }
    setup_one_several() { id: "Satu mentor, beberapa mentee", en: "One mentor, several mentees" }
    setup_one_several_note() { id: "Kalau mentor lebih sedikit. Atur kapasitas tiap mentor di daftar orang.", en: "Where mentors are few. Set each mentor's places in the list of people." }
    setup_several_one() { id: "Beberapa mentor, satu mentee", en: "Several mentors, one mentee" }
    setup_several_one_note() { id: "Kalau satu senior ingin belajar dari beberapa sisi.", en: "Where a senior wants to learn from several sides." }
    setup_address() { id: "Sapaan di antara mereka", en: "How they address each other" }
    setup_address_hint() {
        id: "Dipakai dalam panduan dan undangan. Setiap pasangan boleh sepakat lain.",
        en: "Used in guides and invitations. Each pair may agree otherwise."
    }
    setup_anda() { id: "Anda", en: "Anda" }
    setup_bapak_ibu() { id: "Bapak/Ibu", en: "Bapak/Ibu" }
    setup_kamu() { id: "Kamu", en: "Kamu" }
    setup_first_name() { id: "Nama depan", en: "First name" }

    setup_ladder_title() { id: "Tangga jenjang", en: "Grade ladder" }
    setup_ladder_sub() {
        id: "Nama jenjang di perusahaan Anda, yang paling tinggi di atas. Mentor harus di bawah mentee-nya.",
        en: "Your company's own grades, the highest on top. A mentor must be below the mentee."
    }
    setup_ladder_none() {
        id: "Belum ada jenjang. Daftar yang diimpor akan mengusulkannya, atau mulai dari yang biasa.",
        en: "No grades yet. A list you import will propose them, or start from a usual one."
    }
    setup_ladder_use(steps: &str) { id: "Pakai {steps}", en: "Use {steps}" }
    setup_grade_name(place: usize) { id: "Nama jenjang {place}", en: "Name of grade {place}" }
    setup_grade_add() { id: "Tambah jenjang", en: "Add a grade" }
    setup_grade_new() { id: "Jenjang baru", en: "New grade" }
    setup_grade_up(name: &str) { id: "Naikkan {name}", en: "Move {name} up" }
    setup_grade_down(name: &str) { id: "Turunkan {name}", en: "Move {name} down" }
    setup_grade_remove(name: &str) { id: "Hapus {name}", en: "Remove {name}" }
    setup_grade_drag() { id: "Seret untuk memindahkan", en: "Drag to move" }
    setup_grade_people(n: usize) { id: "{n} orang", en: "{n} people", one(n): "{n} person" }
    setup_grade_unused() { id: "belum dipakai", en: "not used yet" }

    setup_mark_source(source: &str) { id: "Sama seperti contohnya. Sumber: {source}", en: "As in the template. Source: {source}" }
    setup_mark_assumed() {
        id: "Dari contohnya, tetapi ini dugaan kami: tidak ada sumber yang menyebutnya.",
        en: "From the template, but our assumption: no source tells."
    }
    setup_from_template(name: &str) { id: "Berangkat dari {name}", en: "Started from {name}" }
    setup_grade_moved(name: &str, place: usize, of: usize) {
        id: "{name} sekarang di urutan {place} dari {of}, dari atas.",
        en: "{name} is now number {place} of {of}, from the top."
    }
}
