//! Clauses for the agreement between mentor and mentee. Each row: id, whether it is proposed, title, what the two say.

use crate::library::clauses::Clause;
use crate::library::said::said;

pub(in crate::library) const CLAUSES: &[Clause] = &[
    Clause {
        id: "neutral-venue",
        usual: true,
        title: said!("Tempat netral" | "A neutral place"),
        text: said!(
            "Kami bertemu di tempat netral, bukan di ruang kerja mentee. Kalau daring, kamera keduanya menyala atau keduanya mati."
                | "We meet in a neutral place, not in the mentee's office. Online, both cameras are on or both are off."
        ),
    },
    Clause {
        id: "mentor-leads",
        usual: true,
        title: said!("Mentor yang memimpin" | "The mentor leads"),
        text: said!(
            "Mentor menyusun agenda dan membuka pertemuan. Mentee boleh mengusulkan, mentor yang memutuskan."
                | "The mentor sets the agenda and opens each meeting. The mentee may suggest, the mentor decides."
        ),
    },
    Clause {
        id: "moving",
        usual: true,
        title: said!("Kalau berhalangan" | "When something comes up"),
        text: said!(
            "Siapa pun boleh memindahkan pertemuan, langsung kepada pasangannya dan bukan lewat sekretaris, sekaligus dengan hari penggantinya."
                | "Either of us may move a meeting: directly, not through an assistant, and with a new day in the same message."
        ),
    },
    Clause {
        id: "in-person",
        usual: true,
        title: said!("Datang sendiri" | "Nobody is sent instead"),
        text: said!(
            "Kami datang sendiri. Pertemuan tidak diwakilkan dan tidak ditambah orang tanpa kesepakatan berdua."
                | "We come ourselves. Nobody is sent instead, and nobody joins unless both of us agree."
        ),
    },
    Clause {
        id: "confidential",
        usual: true,
        title: said!("Tetap di antara kami" | "It stays between us"),
        text: said!(
            "Yang kami bicarakan tinggal di antara kami. Yang ingin dibawa keluar, kami sepakati dulu."
                | "What we talk about stays between us. What either wants to take outside, we agree on first."
        ),
    },
    Clause {
        id: "no-appraisal",
        usual: true,
        title: said!("Bukan penilaian" | "Not an appraisal"),
        text: said!(
            "Apa pun yang terjadi di sini tidak masuk penilaian kinerja siapa pun, dan tidak dilaporkan kepada atasan."
                | "Nothing that happens here goes into anybody's appraisal, and nothing is reported to a manager."
        ),
    },
    Clause {
        id: "no-blame-exit",
        usual: true,
        title: said!("Berhenti tanpa alasan" | "Leaving without a reason"),
        text: said!(
            "Siapa pun boleh berhenti atau beristirahat kapan saja, cukup dengan memberi tahu fasilitator. Tidak perlu alasan, tidak ada yang disalahkan."
                | "Either of us may stop or take a break at any time by telling the facilitator. No reason needed, nobody to blame."
        ),
    },
    Clause {
        id: "phones-away",
        usual: true,
        title: said!("Ponsel disimpan" | "Phones away"),
        text: said!(
            "Selama bertemu, ponsel dan pesan menunggu, kecuali dipakai untuk belajar."
                | "While we meet, phones and messages wait, unless we are learning with them."
        ),
    },
    Clause {
        id: "not-knowing",
        usual: true,
        title: said!("Boleh tidak tahu" | "Not knowing is fine"),
        text: said!(
            "“Saya tidak tahu” adalah jawaban yang baik di sini, dari mentor maupun mentee."
                | "“I don't know” is a good answer here, from the mentor and from the mentee."
        ),
    },
    Clause {
        id: "both-learn",
        usual: true,
        title: said!("Dua arah" | "Both ways"),
        text: said!(
            "Setiap pertemuan ditutup dengan satu hal yang dipelajari mentee, satu hal yang dipelajari mentor, dan satu langkah berikutnya."
                | "Each meeting closes with one thing the mentee learned, one thing the mentor learned, and one next step."
        ),
    },
    Clause {
        id: "no-favours",
        usual: false,
        title: said!("Tanpa titipan" | "No favours"),
        text: said!(
            "Kami tidak saling menitip pekerjaan, promosi, atau urusan tim. Ini waktu untuk belajar."
                | "We ask each other for no work, no promotion and no favours for our teams. This is time to learn."
        ),
    },
    Clause {
        id: "own-story",
        usual: false,
        title: said!("Cerita pribadi itu pilihan" | "Personal stories are a choice"),
        text: said!(
            "Mentor tidak diminta mewakili generasi atau kelompoknya. Cerita pribadi hanya kalau ia sendiri mau."
                | "The mentor is not asked to speak for a generation or a group. Personal stories come only by choice."
        ),
    },
    Clause {
        id: "working-hours",
        usual: false,
        title: said!("Di jam kerja" | "In working hours"),
        text: said!(
            "Pertemuan dan persiapannya dihitung sebagai jam kerja. Pesan di luar jam kerja tidak perlu segera dibalas."
                | "Meetings and preparing for them count as working time. Messages after hours need no quick answer."
        ),
    },
];
