//! Ready texts. What stands in braces is filled in; `library::messages` says which message may use which.
//! Warm and short; nobody is blamed, nobody is graded. `{you}` is the word by which the reader is addressed.

use crate::library::Said;
use crate::library::messages::MessageKind::{
    self, CheckInAsked, CheckInReminder, ChemistryMeeting, CircleInvitation, ClosingInvitation, HowWasIt,
    IntroduceToMentee, IntroduceToMentor, LeaderAfterCancelling, LeaderLaunch, LoadTalk, ManagerLetter,
    MenteeCertificate, MentorCertificate, PlanNudge,
};
use crate::library::said::said;

/// Kind, subject, text.
pub(in crate::library) const MESSAGES: &[(MessageKind, Said, Said)] = &[
    (
        IntroduceToMentor,
        said!("Pasangan {you} di {program}" | "Your partner in {program}"),
        said!(
            "Halo {to},\n\nsenang sekali {you} ikut sebagai mentor. Pasangan {you} adalah {partner}, yang ingin belajar tentang {topics}.\n\n{partner} tahu bahwa di sini {you} yang memimpin. Sebelum mulai, mari bertemu sebentar untuk saling kenal. Tidak ada yang harus disiapkan, dan sesudahnya {you} boleh bilang ya atau tidak tanpa alasan.\n\nSalam hangat,\n{facilitator}"
                | "Hello {to},\n\nhow good that you are in as a mentor. Your partner is {partner}, who wants to learn about {topics}.\n\n{partner} knows that here you lead. Before you start there is a short meeting to get to know each other. Nothing to prepare, and afterwards you can say yes or no without a reason.\n\nWarm regards,\n{facilitator}"
        ),
    ),
    (
        IntroduceToMentee,
        said!("Mentor {you} di {program}" | "Your mentor in {program}"),
        said!(
            "Halo {to},\n\nterima kasih sudah membuka diri untuk belajar. Mentor {you} adalah {partner}. Ia bisa banyak bercerita tentang {topics}.\n\nDi pertemuan ini mentor yang memimpin, dan {you} boleh tidak tahu. Sering kali dari situlah percakapan yang baik dimulai. Mari bertemu sebentar untuk saling kenal. Sesudahnya {you} boleh bilang ya atau tidak tanpa alasan.\n\nSalam hangat,\n{facilitator}"
                | "Hello {to},\n\nthank you for being open to learn. Your mentor is {partner}, who has much to share about {topics}.\n\nIn these meetings the mentor leads, and you are free not to know. Good conversations often start there. First there is a short meeting to get to know each other. Afterwards you can say yes or no without a reason.\n\nWarm regards,\n{facilitator}"
        ),
    ),
    (
        ChemistryMeeting,
        said!("Kenalan dulu, 20 menit" | "Twenty minutes to get to know each other"),
        said!(
            "Halo {to},\n\nbagaimana kalau {you} dan {partner} bertemu 20 menit pada {date}? Cukup tiga pertanyaan: apa yang membuat {you} ikut, bagaimana {you} paling enak belajar, dan apa yang sebaiknya dihindari.\n\nSesudah itu {you} masing-masing memberi tahu saya, ya atau tidak. Jawabannya tinggal di saya.\n\nSalam,\n{facilitator}"
                | "Hello {to},\n\nhow about twenty minutes with {partner} on {date}? Three questions are enough: why you joined, how you learn best, and what is better avoided.\n\nAfterwards each of you tells me yes or no. The answer stays with me.\n\nRegards,\n{facilitator}"
        ),
    ),
    (
        LeaderLaunch,
        said!("Mengapa saya ikut belajar dari yang muda" | "Why I am learning from our young colleagues"),
        said!(
            "Rekan-rekan,\n\nada hal yang lebih dipahami rekan-rekan muda daripada saya. Karena itu kita memulai {program}: yang muda menjadi mentor, yang senior belajar, dan keduanya pulang membawa sesuatu.\n\nSaya meminta satu hal kepada yang senior: datanglah sendiri, dan datanglah dengan rasa ingin tahu. Kepada para mentor: jujurlah. Tidak ada yang dinilai, dan tidak ada laporan kepada atasan.\n\n{leader}"
                | "Dear colleagues,\n\nthere are things our young colleagues understand better than I do. That is why we are starting {program}: the young mentor, the senior learn, and both take something home.\n\nI ask one thing of the seniors: come yourself, and come curious. Of the mentors: be frank. Nobody is appraised, and nothing is reported to a manager.\n\n{leader}"
        ),
    ),
    (
        LeaderAfterCancelling,
        said!("Waktu untuk {partner}" | "Time for {partner}"),
        said!(
            "Halo {to},\n\nsaya tahu kalender {you} penuh, punya saya juga. Pertemuan dengan {partner} dua kali bergeser, dan saya ingin membantu menjaga waktunya.\n\nBoleh pilih satu hari dalam minggu ini? Kalau ada rapat yang menghalangi, sampaikan ke saya, kita carikan jalan. {partner} sudah menyiapkan sesuatu yang sayang untuk dilewatkan.\n\n{leader}"
                | "Hello {to},\n\nI know your calendar is full, mine is too. The meeting with {partner} has moved twice, and I would like to help keep the time free.\n\nCould you pick one day this week? If a meeting stands in the way, tell me and we will find a way. {partner} has prepared something worth your time.\n\n{leader}"
        ),
    ),
    (
        CheckInAsked,
        said!("Dua menit: bagaimana sejauh ini?" | "Two minutes: how is it going?"),
        said!(
            "Halo {to},\n\nbagaimana pertemuan {you} dengan {partner} sejauh ini? Dua menit saja lewat tautan ini:\n{link}\n\nYang {you} tulis hanya dibaca oleh saya.\n\nTerima kasih,\n{facilitator}"
                | "Hello {to},\n\nhow are your meetings with {partner} going? Two minutes, by this link:\n{link}\n\nOnly I read what you write.\n\nThank you,\n{facilitator}"
        ),
    ),
    (
        CheckInReminder,
        said!("Masih sempat cerita sedikit?" | "Still time for a few words?"),
        said!(
            "Halo {to},\n\nminggu ini pasti ramai. Kalau ada dua menit, saya masih ingin tahu bagaimana pertemuan {you} dengan {partner}:\n{link}\n\nKalau lebih enak lewat telepon, bilang saja.\n\nTerima kasih,\n{facilitator}"
                | "Hello {to},\n\nthis is surely a busy week. If you have two minutes, I would still like to hear about your meetings with {partner}:\n{link}\n\nIf a call is easier, just say so.\n\nThank you,\n{facilitator}"
        ),
    ),
    (
        PlanNudge,
        said!("Kapan bertemu lagi?" | "When do you meet next?"),
        said!(
            "Halo {to},\n\nbelum ada tanggal untuk pertemuan {you} dan {partner} berikutnya. Hari apa yang paling enak bagi {you}? Satu balasan pendek cukup, sisanya saya urus.\n\nSalam,\n{facilitator}"
                | "Hello {to},\n\nthere is no date yet for your next meeting with {partner}. Which day suits you best? A short answer is enough, I will do the rest.\n\nRegards,\n{facilitator}"
        ),
    ),
    (
        HowWasIt,
        said!("Bagaimana tadi?" | "How was it?"),
        said!(
            "Halo {to},\n\nbagaimana pertemuan {you} dengan {partner} pada {date}? Satu menit saja: apa yang dipelajari {partner}, apa yang {you} pelajari, dan langkah berikutnya.\n{link}\n\nKalau tidak jadi bertemu, tidak apa-apa. Itu juga bisa ditandai di sana.\n\nTerima kasih,\n{facilitator}"
                | "Hello {to},\n\nhow was your meeting with {partner} on {date}? One minute: what {partner} learned, what you learned, and the next step.\n{link}\n\nIf it did not happen, that is fine. You can say so there too.\n\nThank you,\n{facilitator}"
        ),
    ),
    (
        LoadTalk,
        said!("Supaya tidak terlalu berat" | "So that it does not get too much"),
        said!(
            "Halo {to},\n\n{you} banyak sekali memberi waktu bulan ini, terima kasih. Saya ingin memastikan ini tidak menjadi beban. Boleh kita bicara sepuluh menit?\n\n{You} boleh beristirahat sebulan, mengurangi pertemuan, atau melepas satu pasangan. Tidak perlu alasan, dan tidak ada yang kecewa.\n\nSalam,\n{facilitator}"
                | "Hello {to},\n\nyou have given a lot of time this month, thank you. I want to be sure it is not becoming a burden. Could we talk for ten minutes?\n\nYou may take a month off, meet less often, or hand over a pair. No reason needed, and nobody will mind.\n\nRegards,\n{facilitator}"
        ),
    ),
    (
        CircleInvitation,
        said!("Lingkar mentor, {date}" | "Mentor circle, {date}"),
        said!(
            "Halo {to},\n\npara mentor bertemu pada {date}, satu jam, tanpa mentee dan tanpa atasan. Bawa satu hal yang berhasil dan satu hal yang mengganjal. Yang diceritakan tinggal di lingkar ini.\n\nSampai jumpa,\n{facilitator}"
                | "Hello {to},\n\nthe mentors meet on {date}, for an hour, without mentees and without managers. Bring one thing that works and one that does not. What is told stays in the circle.\n\nSee you there,\n{facilitator}"
        ),
    ),
    (
        ClosingInvitation,
        said!("Menutup {program} bersama" | "Closing {program} together"),
        said!(
            "Halo {to},\n\nperjalanan {you} dengan {partner} sampai di pertemuan penutup. Kita rayakan bersama pada {date}.\n\nSebelumnya, boleh minta lima menit untuk menengok ke belakang?\n{link}\n\nTerima kasih sudah ikut membalik arah,\n{facilitator}"
                | "Hello {to},\n\nyour time with {partner} has come to its closing session. We celebrate together on {date}.\n\nBefore that, could you take five minutes to look back?\n{link}\n\nThank you for helping to turn things over,\n{facilitator}"
        ),
    ),
    (
        ManagerLetter,
        said!("Terima kasih atas waktu {mentor}" | "Thank you for {mentor}'s time"),
        said!(
            "Yth. {to},\n\n{mentor} menjadi mentor dalam {program} di {organisation} dan mendampingi seorang rekan senior dalam {sessions} pertemuan tentang {topics}.\n\nTerima kasih sudah memberi ruang di antara pekerjaan tim. Surat ini ucapan terima kasih, bukan penilaian; isi pertemuan tetap di antara keduanya.\n\nHormat kami,\n{leader}\n{facilitator}"
                | "Dear {to},\n\n{mentor} was a mentor in {program} at {organisation} and worked with a senior colleague in {sessions} sessions on {topics}.\n\nThank you for making room for it beside the team's work. This letter is thanks, not an appraisal; what was said stays between the two.\n\nWith respect,\n{leader}\n{facilitator}"
        ),
    ),
    (
        MentorCertificate,
        said!("Sertifikat Mentor" | "Mentor Certificate"),
        said!(
            "{mentor}\n\ntelah menjadi mentor bagi rekan senior dalam {program}, {organisation}, selama {sessions} pertemuan tentang {topics}.\n\nIa membagikan apa yang ia tahu, bertanya tanpa gentar, dan ikut belajar.\n\n{date}\n{leader}"
                | "{mentor}\n\nwas a mentor to a senior colleague in {program}, {organisation}, over {sessions} sessions on {topics}.\n\nShared what they know, asked without fear, and learned along the way.\n\n{date}\n{leader}"
        ),
    ),
    (
        MenteeCertificate,
        said!("Sertifikat Mentee" | "Mentee Certificate"),
        said!(
            "{mentee}\n\ntelah belajar dari seorang rekan muda dalam {program}, {organisation}, selama {sessions} pertemuan tentang {topics}.\n\nIa memberi waktu, bertanya dengan rasa ingin tahu, dan membagikan pengalamannya kembali.\n\n{date}\n{leader}"
                | "{mentee}\n\nlearned from a young colleague in {program}, {organisation}, over {sessions} sessions on {topics}.\n\nGave time, asked with curiosity, and gave experience back.\n\n{date}\n{leader}"
        ),
    ),
];
