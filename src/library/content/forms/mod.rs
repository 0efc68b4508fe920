//! What the forms ask, in the first person of nobody: polite, short, one thing at a time.
//!
//! All items are ours and not a validated scale, but for [`IPIP`].

mod along;
mod joining;

pub(in crate::library) use along::{APPRECIATION, CHECK_IN, CLOSING, SESSION, SKILLS_AFTER, SKILLS_BEFORE};
pub(in crate::library) use joining::{CONSENT_PURPOSE, INTAKE_MENTEE, INTAKE_MENTOR};

use crate::library::Said;
use crate::library::forms::How::{Line, Scale};
use crate::library::forms::{How, Item, ask};
use crate::library::said::said;
use crate::program::{Fills, FormKind};

pub(in crate::library) const NAMES: &[(FormKind, Said)] = &[
    (FormKind::IntakeMentor, said!("Formulir mentor muda" | "Young mentor form")),
    (FormKind::IntakeMentee, said!("Formulir mentee senior" | "Senior mentee form")),
    (FormKind::SkillsBefore, said!("Keterampilan sebelum mulai" | "Skills before the start")),
    (FormKind::CheckIn, said!("Tanya kabar" | "Check-in")),
    (FormKind::SessionFeedback, said!("Catatan sesi" | "Session notes")),
    (FormKind::SkillsAfter, said!("Keterampilan setelah selesai" | "Skills at the end")),
    (FormKind::Closing, said!("Penutup" | "Looking back")),
    (FormKind::Appreciation, said!("Ucapan terima kasih" | "A thank-you")),
];

pub(in crate::library) const WELCOMES: &[(FormKind, Said)] = &[
    (
        FormKind::IntakeMentor,
        said!(
            "Di program ini, yang muda yang mengajar. Ceritakan apa yang bisa Anda bagikan dan kapan Anda luang. Sekitar tiga menit."
                | "In this program the young do the teaching. Tell us what you can share and when you are free. About three minutes."
        ),
    ),
    (
        FormKind::IntakeMentee,
        said!(
            "Terima kasih sudah bersedia belajar dari rekan yang lebih muda. Ceritakan apa yang ingin Anda pelajari dan kapan Anda luang. Sekitar tiga menit."
                | "Thank you for being ready to learn from a younger colleague. Tell us what you would like to learn and when you are free. About three minutes."
        ),
    ),
    (
        FormKind::SkillsBefore,
        said!(
            "Sebelum mulai, di mana Anda berdiri hari ini? Jawaban yang jujur membuat kemajuan nanti terlihat. Satu menit."
                | "Before the start: where do you stand today? An honest answer makes progress show later. One minute."
        ),
    ),
    (
        FormKind::CheckIn,
        said!(
            "Bagaimana kabar berdua sejauh ini? Pasangan Anda mendapat pertanyaan yang sama, dan tidak membaca jawaban Anda. Dua menit."
                | "How are the two of you doing? Your partner gets the same questions and does not read your answers. Two minutes."
        ),
    ),
    (
        FormKind::SessionFeedback,
        said!(
            "Catat sesinya selagi masih segar. Dua menit."
                | "Note down the session while it is fresh. Two minutes."
        ),
    ),
    (
        FormKind::SkillsAfter,
        said!(
            "Di mana Anda berdiri sekarang? Tidak perlu mengingat jawaban dulu. Dua menit."
                | "Where do you stand now? No need to remember what you said before. Two minutes."
        ),
    ),
    (
        FormKind::Closing,
        said!(
            "Programnya hampir selesai. Apa yang berbalik arah, dan apa yang sebaiknya lain di putaran berikutnya? Dua menit."
                | "The program is nearly over. What turned over, and what should be different next time? Two minutes."
        ),
    ),
    (
        FormKind::Appreciation,
        said!(
            "Satu kalimat tulus lebih berarti daripada seribu bintang."
                | "One sincere sentence is worth more than a thousand stars."
        ),
    ),
];

pub(in crate::library) const GROUPS: &[(&str, Said)] = &[
    ("you", said!("Tentang Anda" | "About you")),
    ("style", said!("Cara Anda bekerja dan belajar" | "How you like to work and learn")),
    ("ready", said!("Sebagai mentor" | "As a mentor")),
    ("open", said!("Belajar dari yang lebih muda" | "Learning from someone younger")),
    ("time", said!("Waktu dan cara bertemu" | "When and how to meet")),
    ("private", said!("Hanya dibaca fasilitator" | "Read by the facilitator alone")),
    ("two", said!("Di antara kalian berdua" | "Between the two of you")),
    ("session", said!("Sesinya" | "The session")),
    ("learned", said!("Yang dipelajari" | "What was learned")),
    ("change", said!("Yang berubah" | "What changed")),
    ("voice", said!("Suara dan rasa aman" | "Voice and safety")),
];

const AGREE: How = Scale(said!("Belum" | "Not yet"), said!("Sangat" | "Very much"));

const NAME: Item = ask("name", said!("Siapa nama Anda?" | "What is your name?"), Line)
    .fills(Fills::Name)
    .required()
    .group("you")
    .help(said!("Satu kata pun cukup." | "A single word is enough."));
const ACCURATE: How =
    Scale(said!("Sangat tidak sesuai" | "Very inaccurate"), said!("Sangat sesuai" | "Very accurate"));

pub(in crate::library) const IPIP_CREDIT: Said = said!(
    "International Personality Item Pool (ipip.ori.org), ranah publik. Terjemahan Indonesia dari kami, belum divalidasi."
        | "International Personality Item Pool (ipip.ori.org), public domain; English word for word."
);

pub(in crate::library) const IPIP: &[Item] = &[
    ask("ipip-party", said!("Saya meramaikan suasana pesta." | "Am the life of the party."), ACCURATE)
        .of_ipip(),
    ask("ipip-quiet", said!("Saya tidak banyak bicara." | "Don't talk a lot."), ACCURATE).of_ipip(),
    ask(
        "ipip-mingle",
        said!(
            "Di pesta saya mengobrol dengan banyak orang." | "Talk to a lot of different people at parties."
        ),
        ACCURATE,
    )
    .of_ipip(),
    ask("ipip-background", said!("Saya lebih suka di belakang layar." | "Keep in the background."), ACCURATE)
        .of_ipip(),
    ask("ipip-imagination", said!("Daya khayal saya kuat." | "Have a vivid imagination."), ACCURATE)
        .of_ipip(),
    ask(
        "ipip-abstract",
        said!("Saya tidak tertarik pada gagasan abstrak." | "Am not interested in abstract ideas."),
        ACCURATE,
    )
    .of_ipip(),
    ask("ipip-order", said!("Saya suka keteraturan." | "Like order."), ACCURATE).of_ipip(),
    ask(
        "ipip-feel",
        said!("Saya ikut merasakan perasaan orang lain." | "Sympathize with others' feelings."),
        ACCURATE,
    )
    .of_ipip(),
];
