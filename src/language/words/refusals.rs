//! Why something was refused: who, which field, what to do. Nothing here tells whom somebody would rather not have.

use crate::language::spoken::words;

words! {
    refusal_about(name: &str, problem: &str) { id: "{name}: {problem}", en: "{name}: {problem}" }
    refusal_setup(problem: &str) { id: "Pengaturan: {problem}", en: "Setup: {problem}" }
    refusal_rules(problem: &str) { id: "Aturan pemasangan: {problem}", en: "Matching rules: {problem}" }
    refusal_form(problem: &str) { id: "Formulir: {problem}", en: "Form: {problem}" }
    refusal_not_now() {
        id: "Pasangan ini belum bisa melangkah ke sana dari keadaannya sekarang. Muat ulang halaman bila perlu.",
        en: "This pair cannot take that step from where it stands. Reload the page if need be."
    }
    refusal_scenario(problem: &str) { id: "Skenario: {problem}", en: "Scenario: {problem}" }
    refusal_scenario_twice(name: &str) {
        id: "Sudah ada skenario bernama “{name}”. Pilih nama lain, atau hapus dulu yang lama.",
        en: "There is already a scenario named “{name}”. Choose another name, or remove the old one first."
    }
    refusal_no_such_scenario() {
        id: "Skenario itu sudah tidak ada di program ini. Pilih skenario lain.",
        en: "That scenario is no longer in this program. Choose another one."
    }
    refusal_too_many_scenarios(count: usize) {
        id: "Sudah ada {count} skenario, sebanyak yang masih mudah dibandingkan. Hapus salah satu dulu.",
        en: "There are {count} scenarios already, as many as can be compared at a glance. Remove one first."
    }
    refusal_blank_topic() {
        id: "Topik ini belum punya nama. Beri nama yang singkat, misalnya “Dasbor & data”.",
        en: "This topic has no name yet. Give it a short one, such as “Dashboards & data”."
    }
    refusal_topic_twice(name: &str) {
        id: "Sudah ada topik bernama “{name}”. Pakai yang itu, gabungkan keduanya, atau pilih nama lain.",
        en: "There is already a topic named “{name}”. Use that one, merge the two, or choose another name."
    }
    refusal_grade_in_use(name: &str, count: usize) {
        id: "Jenjang {name} masih dipakai {count} orang. Pindahkan mereka ke jenjang lain dahulu.",
        en: "{count} people still have the grade {name}. Move them to another grade first.",
        one(count): "{count} person still has the grade {name}. Move them to another grade first."
    }
    refusal_no_such_topic() {
        id: "Topik itu sudah tidak ada di program ini. Pilih topik lain.",
        en: "That topic is no longer in this program. Choose another one."
    }
    refusal_no_such_person() {
        id: "Orang itu sudah tidak ada di program ini. Pilih orang lain.",
        en: "That person is no longer in this program. Choose somebody else."
    }
    refusal_no_such_pair() {
        id: "Pasangan itu tidak ada lagi dalam hasil terbaru. Jalankan pemasangan sekali lagi.",
        en: "That pair is no longer in the latest result. Pair people once more."
    }
    refusal_wrong_roles(mentor: &str, mentee: &str) {
        id: "{mentor} dan {mentee} tidak bisa dipasangkan sebagai mentor dan mentee. Periksa peran keduanya.",
        en: "{mentor} and {mentee} cannot be paired as mentor and mentee. Check the role of each."
    }
    refusal_private() {
        id: "Pasangan ini tidak dapat dipakai. Silakan pilih pasangan lain.",
        en: "This pair cannot be used. Please choose another one."
    }
    refusal_no_place_left(name: &str, capacity: u8) {
        id: "{name} punya {capacity} tempat dan semuanya sudah disematkan. Lepas satu sematan, atau tambah kapasitasnya.",
        en: "{name} has {capacity} places, all of them pinned. Free one pin, or raise the capacity.",
        one(capacity): "{name} has {capacity} place, and it is pinned. Free that pin, or raise the capacity."
    }
    refusal_too_many_people(count: usize, most: usize) {
        id: "{count} orang terlalu banyak untuk satu program; paling banyak {most}. Bagi menjadi beberapa program.",
        en: "{count} people are too many for one program; at most {most}. Split them into several programs."
    }
    refusal_nothing_left() {
        id: "Tidak ada lagi yang bisa diurungkan atau diulangi.",
        en: "There is nothing left to undo or redo."
    }
    refusal_later_edits(change: &str) {
        id: "Belum bisa dikembalikan ({change}): ada perubahan yang lebih baru di tempat yang sama.",
        en: "This cannot be turned back ({change}): something newer was changed in the same place."
    }
    refusal_misfit() {
        id: "Perubahan ini tidak cocok dengan isi program, jadi tidak ada yang berubah. Muat ulang halaman lalu coba lagi.",
        en: "This change does not fit the program, so nothing was changed. Reload the page and try again."
    }

    problem_blank_name() {
        id: "Namanya masih kosong. Satu kata pun cukup.",
        en: "The name is still empty. A single word is enough."
    }
    problem_too_long(length: usize, limit: usize) {
        id: "Teksnya {length} huruf, paling panjang {limit}. Ringkas sedikit.",
        en: "The text has {length} characters, at most {limit} fit. Shorten it a little."
    }
    problem_out_of_range(field: &str, value: u32, low: u32, high: u32) {
        id: "{field} harus antara {low} dan {high}, bukan {value}.",
        en: "{field} must be between {low} and {high}, not {value}."
    }
    problem_need_met(now: u8, wanted: u8) {
        id: "Tingkat yang diinginkan ({wanted}) harus di atas tingkat sekarang ({now}).",
        en: "The level wanted ({wanted}) must be above the level now ({now})."
    }
    problem_unknown_grade() {
        id: "Jenjang itu sudah tidak ada di tangga jenjang. Pilih jenjang lain.",
        en: "That grade is no longer on the ladder. Choose another one."
    }
    problem_refers_to_self() {
        id: "Seseorang tidak bisa menjadi atasan, penilai, atau pilihan bagi dirinya sendiri. Pilih orang lain.",
        en: "Nobody can be their own manager, appraiser or preference. Choose somebody else."
    }
    problem_reporting_loop(path: &str) {
        id: "Garis atasan berputar: {path}. Ubah atasan salah satu dari mereka.",
        en: "The reporting line goes in a circle: {path}. Change the manager of one of them."
    }
    problem_reporting_loop_unnamed() {
        id: "Garis atasan berputar. Pilih atasan lain.",
        en: "The reporting line goes in a circle. Choose another manager."
    }
    problem_wish_and_veto() {
        id: "Satu orang ada di kedua pilihan pribadi. Hapus dari salah satunya.",
        en: "One person is in both private lists. Remove them from one of the two."
    }
    problem_ends_before_start() {
        id: "Tanggal selesai mendahului tanggal mulai. Ubah salah satunya.",
        en: "The last day comes before the first. Change one of them."
    }
    problem_nothing_counts() {
        id: "Semua bobot nol, jadi tidak ada yang dinilai. Naikkan paling sedikit satu bobot.",
        en: "All weights are zero, so nothing counts. Raise at least one of them."
    }
    problem_blank_text() {
        id: "Teksnya masih kosong. Satu kalimat cukup.",
        en: "The text is still empty. One sentence is enough."
    }
    problem_blank_question() {
        id: "Ada pertanyaan yang masih kosong. Tulis pertanyaannya, atau hapus.",
        en: "A question is still empty. Write what it asks, or remove it."
    }
    problem_too_few_choices() {
        id: "Pertanyaan pilihan perlu paling sedikit dua jawaban. Tambahkan satu lagi.",
        en: "A question to choose from needs at least two answers. Add another one."
    }
    problem_too_many_questions(count: usize, limit: usize) {
        id: "{count} pertanyaan tambahan terlalu banyak; paling banyak {limit}. Formulir pendek lebih banyak dijawab.",
        en: "{count} questions of your own are too many; at most {limit}. Short forms get more answers."
    }
    problem_grade_twice(name: &str) {
        id: "Ada dua jenjang bernama “{name}”. Beri nama berbeda, atau hapus salah satunya.",
        en: "Two grades are named “{name}”. Give them different names, or remove one."
    }

    range_mentor_capacity() { id: "Jumlah mentee yang sanggup didampingi", en: "The number of mentees someone takes" }
    range_mentee_capacity() { id: "Jumlah mentor yang diinginkan", en: "The number of mentors someone wants" }
    range_importance() { id: "Tingkat kepentingan", en: "Importance" }
    range_now() { id: "Tingkat sekarang", en: "The level now" }
    range_wanted() { id: "Tingkat yang diinginkan", en: "The level wanted" }
    range_level() { id: "Tingkat keahlian", en: "The level offered" }
    range_style() { id: "Jawaban gaya kerja", en: "An answer about style" }
    range_readiness() { id: "Jawaban kesiapan", en: "An answer about readiness" }
    range_openness() { id: "Jawaban keterbukaan", en: "An answer about openness" }
    range_session_minutes() { id: "Lama satu sesi (menit)", en: "The length of a session (minutes)" }
    range_session_count() { id: "Jumlah sesi", en: "The number of sessions" }
    range_circle_months() { id: "Jarak antar lingkar mentor (bulan)", en: "The months between mentor circles" }
    range_checkin() { id: "Jarak tanya kabar (bulan)", en: "The months between check-ins" }
    range_mentor_hours() { id: "Jam mentor per bulan", en: "A mentor's hours a month" }
    range_weight() { id: "Bobot", en: "A weight" }
    range_min_gap() { id: "Selisih jenjang terkecil", en: "The smallest grade gap" }
    range_max_gap() { id: "Selisih jenjang terbesar", en: "The largest grade gap" }
    range_mutual_percent() { id: "Porsi belajar timbal balik (persen)", en: "The share of learning back (percent)" }
    range_other() { id: "Angka ini", en: "This number" }
}
