//! Ready texts that the facilitator sends out, by WhatsApp or mail, in the language people are asked in.
//!
//! Tone: as a colleague from HR would write. Light and "kamu" for young mentors, "Bapak/Ibu" for seniors, no pronoun
//! where both read it. A request, never a push: what it is, how long it takes, who reads it, and that no is an answer.

use crate::language::spoken::words;
use chrono::NaiveDate;

words! {
    invite_text_link(gap: &str) { id: "{gap}", en: "{gap}" }
    invite_text_named(name: &str) { id: "“{name}”", en: "“{name}”" }
    invite_text_some_program() { id: "program reverse mentoring kita", en: "our reverse mentoring program" }

    invite_text_hi(name: &str) { id: "Hai {name},", en: "Hi {name}," }
    invite_text_dear(name: &str) { id: "Bapak/Ibu {name} yang saya hormati,", en: "Dear {name}," }
    invite_text_hello(name: &str) { id: "Halo {name},", en: "Hello {name}," }
    invite_text_hi_all() { id: "Hai teman-teman,", en: "Hi all," }
    invite_text_dear_all() { id: "Bapak/Ibu yang saya hormati,", en: "Dear colleagues," }
    invite_text_hello_all() { id: "Halo Bapak/Ibu dan teman-teman,", en: "Hello everyone," }

    invite_text_intake_mentor(program: &str) {
        id: "Sebentar lagi kita mulai {program}. Di sini yang muda yang membimbing, dan para senior yang belajar. Tertarik ikut sebagai mentor? Ceritakan apa yang bisa kamu bagikan dan kapan kamu luang.",
        en: "We are about to start {program}, where the young guide and the seniors learn. Would you like to join as a mentor? Tell us what you can share and when you are free."
    }
    invite_text_intake_mentee(program: &str) {
        id: "Sebentar lagi kita mulai {program}: kesempatan belajar langsung dari rekan yang lebih muda, dengan topik pilihan Bapak/Ibu sendiri. Kalau berkenan ikut, mohon ceritakan apa yang ingin dipelajari dan kapan ada waktu.",
        en: "We are about to start {program}: a chance to learn directly from a younger colleague, on topics of your own choice. If you would like to take part, please tell us what you want to learn and when you have time."
    }
    invite_text_skills_before(program: &str) {
        id: "Sebelum sesi pertama {program}, boleh minta waktu sebentar? Kami ingin tahu titik berangkat masing-masing, supaya kemajuannya nanti terlihat. Ini bukan ujian.",
        en: "Before the first session of {program}, may I have a moment of your time? We would like to know where each of us starts, so that progress shows later. It is not a test."
    }
    invite_text_check_in(program: &str) {
        id: "Bagaimana kabarnya di {program} sejauh ini? Ceritakan apa adanya, termasuk kalau ada yang mengganjal.",
        en: "How is {program} going for you so far? Tell it as it is, the awkward parts too."
    }
    invite_text_session(program: &str) {
        id: "Terima kasih sudah meluangkan waktu untuk {program}. Boleh dicatat sebentar apa yang didapat, selagi masih segar?",
        en: "Thank you for making time for {program}. Could you note down what came of the session while it is fresh?"
    }
    invite_text_skills_after(program: &str) {
        id: "Sesi-sesi {program} sudah selesai. Boleh minta waktu sebentar untuk melihat posisi kita sekarang? Jawaban yang dulu tidak perlu diingat.",
        en: "The sessions of {program} are over. May I have a moment to see where we stand now? No need to remember what you said before."
    }
    invite_text_close(program: &str) {
        id: "{program} hampir selesai. Apa yang paling terasa, dan apa yang sebaiknya lain di putaran berikutnya?",
        en: "{program} is nearly over. What stayed with you, and what should be different next time?"
    }
    invite_text_appreciation(program: &str) {
        id: "Adakah seseorang di {program} yang ingin diberi ucapan terima kasih? Satu kalimat tulus sudah sangat berarti.",
        en: "Is there somebody in {program} you would like to thank? One sincere sentence means a lot."
    }

    invite_text_trust(minutes: usize, reader: &str) {
        id: "Mengisinya sekitar {minutes} menit, tanpa akun. Yang membaca hanya {reader}, dan jawabannya dikunci sebelum dikirim. Di langkah terakhir ada tombol untuk mengirimkannya kembali.",
        en: "It takes about {minutes} minutes and needs no account. Only {reader} reads it, and your answer is locked before it is sent. The last step has a button that sends it back.",
        one(minutes): "It takes about a minute and needs no account. Only {reader} reads it, and your answer is locked before it is sent. The last step has a button that sends it back."
    }
    invite_text_trust_shared(minutes: usize) {
        id: "Mengisinya sekitar {minutes} menit, tanpa akun. Siapa yang membaca tertulis di formulirnya, dan jawabannya dikunci sebelum dikirim. Di langkah terakhir ada tombol untuk mengirimkannya kembali.",
        en: "It takes about {minutes} minutes and needs no account. The form says who reads what, and your answer is locked before it is sent. The last step has a button that sends it back.",
        one(minutes): "It takes about a minute and needs no account. The form says who reads what, and your answer is locked before it is sent. The last step has a button that sends it back."
    }
    invite_text_short(minutes: usize) {
        id: "Mengisinya sekitar {minutes} menit, tanpa akun.",
        en: "It takes about {minutes} minutes and needs no account.",
        one(minutes): "It takes about a minute and needs no account."
    }
    invite_text_until(day: &NaiveDate) {
        id: "Kami tunggu sampai {day}. Ada pertanyaan? Balas saja pesan ini.",
        en: "We look forward to it until {day}. Any questions? Just reply."
    }
    invite_text_free() {
        id: "Silakan diisi saat ada waktu. Ada pertanyaan? Balas saja pesan ini.",
        en: "Whenever you find the time. Any questions? Just reply."
    }
    invite_text_reminder(program: &str, about: &str) {
        id: "Sekadar mengingatkan soal {about} untuk {program}. Kalau sudah dikirim, abaikan saja pesan ini, dan terima kasih.",
        en: "A gentle reminder of {about} for {program}. If you have sent it already, please ignore this, and thank you."
    }
    invite_text_reminder_until(day: &NaiveDate) {
        id: "Masih bisa sampai {day}. Kalau kurang berkenan, tidak apa-apa; kabari saja.",
        en: "There is time until {day}. If you would rather not, that is fine; just let me know."
    }
    invite_text_reminder_free() {
        id: "Kalau kurang berkenan, tidak apa-apa; kabari saja.",
        en: "If you would rather not, that is fine; just let me know."
    }
    invite_text_closing(from: &str) { id: "Terima kasih,\n{from}", en: "Thank you,\n{from}" }

    invite_text_about_intake() { id: "formulir bergabung", en: "the form to join" }
    invite_text_about_skills() { id: "formulir keterampilan", en: "the skills form" }
    invite_text_about_check_in() { id: "tanya kabar", en: "the check-in" }
    invite_text_about_session() { id: "catatan sesi", en: "the session notes" }
    invite_text_about_closing() { id: "formulir penutup", en: "the closing form" }
    invite_text_about_appreciation() { id: "ucapan terima kasih", en: "a thank-you" }

    invite_text_subject_join(program: &str) { id: "Undangan ikut {program}", en: "An invitation to {program}" }
    invite_text_subject(program: &str, about: &str) { id: "{program}: {about}", en: "{program}: {about}" }
}
