//! What is asked along the way and at the end.

use super::{AGREE, NAME};
use crate::library::forms::How::{Choice, Count, Levels, Line, Lines, People, Several};
use crate::library::forms::{Item, ask};
use crate::library::said::said;
use crate::program::{LevelsOf, SeenBy};

const SAFE: Item = ask(
    "safe",
    said!(
        "Saya bisa bilang apa adanya, termasuk “saya tidak tahu”."
            | "I can say what I think, “I don't know” included."
    ),
    AGREE,
)
.group("two");
const USEFUL: Item =
    ask("useful", said!("Pertemuan kami berguna." | "Our meetings are useful."), AGREE).group("two");
const HELP: Item = ask(
    "help",
    said!("Perlu bantuan fasilitator?" | "Would help from the facilitator be good?"),
    Choice(&[
        ("no", said!("Tidak, lancar" | "No, all is well")),
        ("talk", said!("Boleh ngobrol sebentar" | "A short talk would be nice")),
        ("soon", said!("Ya, tolong segera" | "Yes, soon please")),
    ]),
);

pub(in crate::library) const CHECK_IN: &[Item] = &[
    NAME,
    ask(
        "met",
        said!(
            "Sudah berapa kali bertemu sejak terakhir ditanya?"
                | "How often have you met since we last asked?"
        ),
        Count,
    ),
    SAFE,
    USEFUL,
    ask(
        "led",
        said!("Siapa yang biasanya memimpin pertemuan?" | "Who usually leads the meetings?"),
        Choice(&[
            ("mentor", said!("Mentor" | "The mentor")),
            ("both", said!("Berdua" | "Both of us")),
            ("mentee", said!("Mentee" | "The mentee")),
        ]),
    ),
    ask(
        "talked",
        said!("Siapa yang lebih banyak bicara?" | "Who talks more?"),
        Choice(&[
            ("mentor", said!("Mentor" | "The mentor")),
            ("both", said!("Kurang lebih sama" | "About the same")),
            ("mentee", said!("Mentee" | "The mentee")),
        ]),
    ),
    ask(
        "taught",
        said!("Pasangan saya juga belajar sesuatu dari saya." | "My partner learns something from me too."),
        AGREE,
    )
    .group("learned"),
    ask("learned", said!("Saya belajar sesuatu yang saya pakai." | "I learn things that I use."), AGREE)
        .group("learned"),
    ask(
        "next",
        said!("Sudah tahu langkah berikutnya?" | "Do you know the next step?"),
        Choice(&[
            ("yes", said!("Ya, jelas" | "Yes, clearly")),
            ("roughly", said!("Kira-kira" | "Roughly")),
            ("no", said!("Belum" | "Not yet")),
        ]),
    ),
    HELP,
    ask(
        "line",
        said!("Ada yang ingin disampaikan kepada fasilitator saja?" | "Anything for the facilitator alone?"),
        Lines,
    )
    .help(said!(
        "Tidak dibaca orang lain, termasuk pasangan dan atasan Anda."
            | "Nobody else reads it, neither your partner nor your manager."
    )),
];

pub(in crate::library) const SESSION: &[Item] = &[
    NAME,
    ask("date", said!("Tanggal berapa?" | "What date was it?"), Line)
        .group("session")
        .help(said!("Misalnya 14 Januari." | "For example 14 January."))
        .seen_by(SeenBy::Pair),
    ask(
        "held",
        said!("Jadi bertemu?" | "Did you meet?"),
        Choice(&[
            ("held", said!("Ya" | "Yes")),
            ("moved", said!("Dipindah ke hari lain" | "Moved to another day")),
            ("cancelled-mentor", said!("Batal, mentor berhalangan" | "Cancelled by the mentor")),
            ("cancelled-mentee", said!("Batal, mentee berhalangan" | "Cancelled by the mentee")),
            ("cancelled-other", said!("Batal, sebab lain" | "Cancelled for another reason")),
        ]),
    )
    .required()
    .group("session")
    .seen_by(SeenBy::Pair),
    ask(
        "format",
        said!("Bentuknya?" | "What kind of session?"),
        Choice(&[
            ("casual-talk", said!("Obrolan santai" | "Casual talk")),
            ("hands-on", said!("Praktik langsung" | "Hands-on")),
            ("project-observation", said!("Melihat pekerjaan nyata" | "Watching real work")),
        ]),
    )
    .group("session")
    .seen_by(SeenBy::Pair),
    ask("mentee-learned", said!("Apa yang dipelajari mentee?" | "What did the mentee learn?"), Lines)
        .group("learned")
        .seen_by(SeenBy::Pair),
    ask("mentor-learned", said!("Apa yang dipelajari mentor?" | "What did the mentor learn?"), Lines)
        .group("learned")
        .seen_by(SeenBy::Pair),
    ask("next-step", said!("Langkah berikutnya, siapa, kapan?" | "Next step: what, who, by when?"), Line)
        .seen_by(SeenBy::Pair),
    ask("idea", said!("Ada yang layak diubah di perusahaan?" | "Anything the company should change?"), Lines)
        .seen_by(SeenBy::Pair)
        .help(said!(
            "Satu kalimat cukup. Dari sinilah perubahan dimulai."
                | "One sentence is enough. This is where change starts."
        )),
    USEFUL,
];

const SKILLS: Item = ask(
    "skills",
    said!("Sejauh mana kemampuan Anda hari ini?" | "How far are you today?"),
    Levels(LevelsOf::Skills),
);
const VOICE: [Item; 4] = [
    ask("voice", said!("Di tempat kerja, pendapat saya didengar." | "At work, my opinion is heard."), AGREE)
        .group("voice"),
    ask(
        "confidence",
        said!(
            "Saya berani bicara di depan orang yang jauh lebih senior atau lebih muda."
                | "I speak up to people far more senior, or far younger, than me."
        ),
        AGREE,
    )
    .group("voice"),
    ask(
        "climate",
        said!(
            "Di sini, yang muda dan yang senior saling belajar."
                | "Here, young and senior learn from each other."
        ),
        AGREE,
    )
    .group("voice"),
    ask(
        "stay",
        said!("Saya ingin tetap bekerja di sini dua tahun lagi." | "I want to be working here in two years."),
        AGREE,
    )
    .group("voice"),
];

pub(in crate::library) const SKILLS_BEFORE: &[Item] = &[NAME, SKILLS, VOICE[0], VOICE[1], VOICE[2], VOICE[3]];

pub(in crate::library) const SKILLS_AFTER: &[Item] = &[
    NAME,
    SKILLS,
    ask(
        "skills-then",
        said!("Kalau diingat lagi, di mana Anda waktu itu?" | "Looking back, where were you at the start?"),
        Levels(LevelsOf::Skills),
    )
    .help(said!(
        "Dengan yang Anda tahu sekarang. Sering kali lain dari yang kita kira dulu."
            | "Knowing what you know now. Often not what we thought then."
    )),
    VOICE[0],
    VOICE[1],
    VOICE[2],
    VOICE[3],
    SAFE,
];

pub(in crate::library) const CLOSING: &[Item] = &[
    NAME,
    ask(
        "turned",
        said!("Apa yang berbalik arah dalam cara Anda bekerja?" | "What turned over in the way you work?"),
        Lines,
    )
    .group("change")
    .help(said!("Satu contoh nyata." | "One real example.")),
    ask("kept", said!("Apa yang akan terus Anda lakukan?" | "What will you keep doing?"), Lines)
        .group("change"),
    ask(
        "again",
        said!("Mau ikut lagi?" | "Would you do it again?"),
        Several(&[
            ("mentor", said!("Ya, sebagai mentor" | "Yes, as a mentor")),
            ("mentee", said!("Ya, sebagai mentee" | "Yes, as a mentee")),
            ("champion", said!("Ya, mengajak orang lain" | "Yes, bringing others in")),
            ("rest", said!("Istirahat dulu" | "Not this time")),
        ]),
    ),
    ask(
        "better",
        said!("Apa yang sebaiknya lain di putaran berikutnya?" | "What should be different next time?"),
        Lines,
    ),
    SAFE,
    USEFUL,
    ask(
        "story",
        said!("Boleh kisah Anda diceritakan?" | "May your story be told?"),
        Choice(&[
            ("named", said!("Boleh, dengan nama" | "Yes, with my name")),
            ("unnamed", said!("Boleh, tanpa nama" | "Yes, without my name")),
            ("no", said!("Jangan dulu" | "Please not")),
        ]),
    ),
];

pub(in crate::library) const APPRECIATION: &[Item] = &[
    NAME,
    ask("to", said!("Untuk siapa?" | "For whom?"), People(1)).required(),
    ask("thanks", said!("Terima kasih untuk apa?" | "Thank you for what?"), Lines)
        .required()
        .seen_by(SeenBy::Pair)
        .help(said!(
            "Sebut satu hal yang dia lakukan, dan apa artinya bagi Anda."
                | "Name one thing they did, and what it meant to you."
        )),
    ask(
        "wall",
        said!("Boleh ditampilkan di dinding terima kasih?" | "May it go on the wall of thanks?"),
        Choice(&[("yes", said!("Boleh" | "Yes")), ("no", said!("Untuk orangnya saja" | "For them only"))]),
    ),
];
