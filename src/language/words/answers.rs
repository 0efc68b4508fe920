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
}
