//! What somebody is asked who joins.

use super::{AGREE, NAME};
use crate::library::Said;
use crate::library::forms::How::{Choice, Consent, Count, Levels, Line, People, Scale, Week, Words};
use crate::library::forms::{Item, ask};
use crate::library::said::said;
use crate::program::{Fills, LevelsOf};

const UNIT: Item =
    ask("unit", said!("Di bagian mana Anda bekerja?" | "Which department do you work in?"), Line)
        .fills(Fills::Unit)
        .group("you");
const JOB: Item = ask("job", said!("Apa jabatan Anda?" | "What is your job title?"), Line)
    .fills(Fills::JobTitle)
    .group("you");
const GRADE: Item =
    ask("grade", said!("Jenjang Anda?" | "Your grade?"), Choice(&[])).fills(Fills::Grade).group("you");
const PLACE: Item = ask("place", said!("Di kota mana Anda bekerja?" | "Where do you work?"), Line)
    .fills(Fills::Place)
    .group("you");
const CONTACT: Item =
    ask("contact", said!("Nomor WhatsApp atau surel kantor?" | "WhatsApp number or work mail?"), Line)
        .fills(Fills::Contact)
        .group("you")
        .help(said!("Supaya fasilitator bisa menghubungi Anda." | "So that the facilitator can reach you."));

const INTERESTS: Item =
    ask("interests", said!("Di luar pekerjaan, Anda suka apa?" | "What do you enjoy outside work?"), Words)
        .fills(Fills::Interests)
        .help(said!(
            "Dua hal yang sama sudah cukup untuk memulai obrolan: memasak, lari, kopi."
                | "Two things in common start a conversation: cooking, running, coffee."
        ));

const STYLE: [Item; 5] = [
    ask(
        "style-energy",
        said!("Dari mana energi Anda datang?" | "Where does your energy come from?"),
        Scale(said!("Suasana tenang" | "A quiet room"), said!("Ramai bersama orang" | "Being with people")),
    )
    .fills(Fills::StyleEnergy)
    .group("style"),
    ask(
        "style-pace",
        said!("Bagaimana Anda memulai hal baru?" | "How do you start something new?"),
        Scale(said!("Menyusun rencana dahulu" | "Plan first"), said!("Langsung mencoba" | "Try first")),
    )
    .fills(Fills::StylePace)
    .group("style"),
    ask(
        "style-directness",
        said!("Bagaimana Anda menyampaikan pendapat?" | "How do you say what you think?"),
        Scale(said!("Halus dan hati-hati" | "With care"), said!("Apa adanya" | "Straight out")),
    )
    .fills(Fills::StyleDirectness)
    .group("style"),
    ask(
        "style-learning",
        said!("Anda paling cepat paham dari mana?" | "How do you learn best?"),
        Scale(said!("Dari gagasannya" | "From the idea"), said!("Dari contohnya" | "From the example")),
    )
    .fills(Fills::StyleLearning)
    .group("style"),
    ask(
        "style-focus",
        said!("Obrolan seperti apa yang enak?" | "What makes a good conversation?"),
        Scale(
            said!("Ikut agenda" | "Keeps to the agenda"),
            said!("Mengalir ke mana saja" | "Wanders freely"),
        ),
    )
    .fills(Fills::StyleFocus)
    .group("style"),
];

const WEEK: Item =
    ask("week", said!("Kapan biasanya Anda bisa bertemu?" | "When can you usually meet?"), Week)
        .fills(Fills::Availability)
        .help(said!(
            "Pilih beberapa. Dua atau tiga waktu sudah cukup." | "Choose a few. Two or three are enough."
        ));
const MEETS: Item = ask(
    "meets",
    said!("Lebih suka bertemu bagaimana?" | "How do you prefer to meet?"),
    Choice(&[
        ("in-person", said!("Tatap muka" | "Face to face")),
        ("online", said!("Daring" | "Online")),
        ("either", said!("Dua-duanya boleh" | "Either way")),
    ]),
)
.fills(Fills::Meets);
const LANGUAGES: Item = ask(
    "languages",
    said!("Nyaman berbicara dalam bahasa apa?" | "Which languages are you at ease in?"),
    Words,
)
.fills(Fills::Languages)
.help(said!("Misalnya: Indonesia, Inggris." | "For example: Indonesian, English."));
const WISHES: Item = ask(
    "wishes",
    said!("Ada yang Anda harapkan menjadi pasangan Anda?" | "Is there anyone you hope to be paired with?"),
    People(3),
)
.fills(Fills::Wishes)
.group("private")
.help(said!("Boleh dikosongkan. Tidak perlu alasan." | "May be left empty. No reason needed."));
const VETOES: Item = ask(
    "vetoes",
    said!("Ada yang sebaiknya bukan pasangan Anda?" | "Is there anyone you would rather not be paired with?"),
    People(3),
)
.fills(Fills::Vetoes)
.group("private")
.help(said!(
    "Dihormati tanpa ditanya alasannya, dan tidak pernah diberitahukan kepada siapa pun."
        | "Respected without asking why, and never told to anyone."
));
const CONSENT: Item = ask("consent", said!("Persetujuan Anda" | "Your consent"), Consent(said!(
    "Saya setuju jawaban ini dipakai fasilitator untuk memasangkan saya dan menjalankan program ini. Saya bisa menarik persetujuan kapan saja dengan memberi tahu fasilitator."
    | "I agree that the facilitator uses these answers to pair me and to run this program. I can withdraw at any time by telling the facilitator.")))
    .fills(Fills::Consent).required();

pub(in crate::library) const CONSENT_PURPOSE: Said =
    said!("Ikut program reverse mentoring" | "Taking part in reverse mentoring");

pub(in crate::library) const INTAKE_MENTOR: &[Item] = &[
    NAME,
    UNIT,
    JOB,
    GRADE,
    PLACE,
    CONTACT,
    ask("offers", said!("Apa yang bisa Anda bagikan?" | "What can you share?"), Levels(LevelsOf::Offers))
        .fills(Fills::Offers)
        .help(said!(
            "Pilih beberapa saja, dan setinggi apa Anda menguasainya."
                | "Choose just a few, and how well you know them."
        )),
    ask(
        "needs",
        said!(
            "Apa yang ingin Anda pelajari dari para senior?" | "What would you like to learn from seniors?"
        ),
        Levels(LevelsOf::Needs),
    )
    .fills(Fills::Needs)
    .help(said!("Mentor juga belajar. Boleh dikosongkan." | "Mentors learn too. May be left empty.")),
    INTERESTS,
    STYLE[0],
    STYLE[1],
    STYLE[2],
    STYLE[3],
    STYLE[4],
    ask(
        "ready-skill",
        said!(
            "Saya menguasai topik itu, dan tahu batas pengetahuan saya."
                | "I know my topic, and where my knowledge ends."
        ),
        AGREE,
    )
    .fills(Fills::ReadySkill)
    .group("ready")
    .help(said!(
        "Bukan ujian. Yang masih rendah menjadi bahan persiapan bersama."
            | "Not a test. What is low we prepare together."
    )),
    ask(
        "ready-confidence",
        said!(
            "Saya percaya diri menjelaskan kepada orang yang lebih berpengalaman."
                | "I explain with confidence to someone more experienced."
        ),
        AGREE,
    )
    .fills(Fills::ReadyConfidence)
    .group("ready"),
    ask(
        "ready-communication",
        said!(
            "Saya menjelaskan dengan sederhana, dan mendengar dulu sebelum menjawab."
                | "I explain simply, and listen before I answer."
        ),
        AGREE,
    )
    .fills(Fills::ReadyCommunication)
    .group("ready"),
    ask(
        "ready-rank",
        said!(
            "Saya tetap santai dan jujur meski lawan bicara berjabatan tinggi."
                | "I stay relaxed and honest, however high the other person's rank."
        ),
        AGREE,
    )
    .fills(Fills::ReadyRank)
    .group("ready"),
    WEEK,
    MEETS,
    LANGUAGES,
    ask("capacity", said!("Sanggup mendampingi berapa orang?" | "How many people can you take on?"), Count)
        .fills(Fills::MentorCapacity)
        .help(said!("Satu sudah bagus sekali." | "One is plenty.")),
    WISHES,
    VETOES,
    CONSENT,
];

pub(in crate::library) const INTAKE_MENTEE: &[Item] = &[
    NAME,
    UNIT,
    JOB,
    GRADE,
    PLACE,
    CONTACT,
    ask(
        "needs",
        said!("Apa yang ingin Anda pelajari?" | "What would you like to learn?"),
        Levels(LevelsOf::Needs),
    )
    .fills(Fills::Needs)
    .help(said!(
        "Dua atau tiga topik yang sungguh berguna lebih baik daripada sepuluh."
            | "Two or three topics that truly help are better than ten."
    )),
    ask(
        "offers",
        said!("Pengalaman apa yang bisa Anda bagikan balik?" | "What experience can you share in return?"),
        Levels(LevelsOf::Offers),
    )
    .fills(Fills::Offers)
    .help(said!("Belajarnya dua arah. Boleh dikosongkan." | "Learning goes both ways. May be left empty.")),
    INTERESTS,
    STYLE[0],
    STYLE[1],
    STYLE[2],
    STYLE[3],
    STYLE[4],
    ask(
        "open-curiosity",
        said!("Saya bertanya karena sungguh ingin tahu." | "I ask because I truly want to know."),
        AGREE,
    )
    .fills(Fills::OpenCuriosity)
    .group("open")
    .help(said!(
        "Bukan penilaian. Membantu kami memilih cara memulai yang pas."
            | "Not an appraisal. It helps us choose the right way to begin."
    )),
    ask(
        "open-gaps",
        said!(
            "Saya nyaman berkata “saya belum tahu” di depan yang lebih muda."
                | "I am at ease saying “I don't know” to someone younger."
        ),
        AGREE,
    )
    .fills(Fills::OpenGaps)
    .group("open"),
    ask(
        "open-young",
        said!("Yang muda punya hal yang layak saya pelajari." | "The young know things worth my learning."),
        AGREE,
    )
    .fills(Fills::OpenYoung)
    .group("open"),
    ask(
        "open-time",
        said!(
            "Saya bisa menyediakan waktu untuk ini, dan menepatinya."
                | "I can make time for this, and keep it."
        ),
        AGREE,
    )
    .fills(Fills::OpenTime)
    .group("open"),
    WEEK,
    MEETS,
    LANGUAGES,
    WISHES,
    VETOES,
    CONSENT,
];
