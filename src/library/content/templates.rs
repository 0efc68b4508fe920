//! The templates, with what is known about the programs they follow, by whom it is told, and what is not known.

use crate::library::said::said;
use crate::library::{Fact, Origin, Said, Setting, Template, What};
use crate::program::{AddressForm, Format, GroupForm, Rhythm};

const GE_PRESS: Said = said!(
    "Matt Murray, The Wall Street Journal, Februari 2000"
        | "Matt Murray, The Wall Street Journal, February 2000"
);
const GE_RETOLD: Said =
    said!("Leadership Weekly, Christianity Today, 2004" | "Leadership Weekly, Christianity Today, 2004");
const GE_OTHERS: Said = said!("Cerita ulang tanpa rujukan" | "Retold without a reference");
const PWC_AU: Said = said!(
    "HRD Australia, “Inside PwC’s reverse mentoring program”"
        | "HRD Australia, “Inside PwC’s reverse mentoring program”"
);
const PWC_CN: Said = said!(
    "PwC, “Flipping the script: reimagining mentoring to build an inclusive workforce”"
        | "PwC, “Flipping the script: reimagining mentoring to build an inclusive workforce”"
);
const PWC_UK: Said = said!("PwC Inggris, bagian audit" | "PwC UK, audit");
const UNILEVER: Said = said!(
    "Advertising Age, “Unilever Youth Teach Vets the ABCs of Digital”, 2007"
        | "Advertising Age, “Unilever Youth Teach Vets the ABCs of Digital”, 2007"
);
const OUR_BRIEF: Said = said!("Hanya di bahan sumber kami" | "In our own source only");
const REMEDI: Said = said!(
    "Raza & Onyesoh, Future Healthcare Journal 7(1):94, 2020"
        | "Raza & Onyesoh, Future Healthcare Journal 7(1):94, 2020"
);

macro_rules! settings {
    ($($what:ident ($($value:tt)+) $origin:expr;)+) => {
        &[$(Setting { what: What::$what, value: said!($($value)+), origin: $origin }),+]
    };
}

macro_rules! facts {
    ($(($($says:tt)+) $source:expr;)+) => {
        &[$(Fact { says: said!($($says)+), source: $source }),+]
    };
}

macro_rules! saids {
    ($(($($says:tt)+))*) => {
        &[$(said!($($says)+)),*]
    };
}

use Origin::{Assumed, Sourced};

/// All templates, the default first.
pub(in crate::library) static TEMPLATES: &[Template] = &[DEFAULT, GE, PWC, UNILEVER_TRENDSLATOR, REMEDI_LIKE];

const DEFAULT: Template = Template {
    id: "balik",
    name: said!("Reverse mentoring enam bulan" | "Six months of reverse mentoring"),
    special: said!(
        "Titik awal yang tenang: enam pertemuan satu jam, mentor yang memimpin, kedua pihak sama-sama belajar."
            | "A calm place to start: six sessions of an hour, the mentor leads, both sides learn."
    ),
    purpose: said!(
        "Para senior belajar langsung dari rekan muda, rekan muda didengar, dan apa yang dipelajari berujung pada satu perubahan nyata per pasangan."
            | "Seniors learn at first hand from young colleagues, young colleagues are heard, and what is learned ends in one real change per pair."
    ),
    signs: saids! {
        ("Setiap pasangan bertemu paling sedikit lima kali" | "Every pair meets at least five times")
        ("Kedua pihak bisa menyebut satu hal yang dipelajari dari yang lain" | "Both sides can name one thing they learned from the other")
        ("Sedikitnya separuh pasangan mengubah satu cara kerja" | "At least half the pairs change one way of working")
    },
    note: None,
    facts: &[],
    unknown: &[],
    settings: settings! {
        People ("Mentor di jenjang lebih rendah dari mentee, di luar garis atasan" | "The mentor's grade is below the mentee's, outside the reporting line") Assumed;
        Rhythm ("Sebulan sekali" | "Monthly") Assumed;
        SessionCount ("Enam pertemuan" | "Six sessions") Assumed;
        SessionMinutes ("60 menit, di tempat netral" | "60 minutes, at a neutral place") Assumed;
        Months ("Enam bulan" | "Six months") Assumed;
        Formats ("Obrolan santai, praktik langsung, melihat proyek" | "Casual talk, hands-on, project observation") Assumed;
        GroupForm ("Satu mentor, satu mentee" | "One mentor, one mentee") Assumed;
        CircleMonths ("Lingkar mentor setiap tiga bulan" | "A mentor circle every three months") Assumed;
        Training ("Mentor dilatih lebih dulu" | "Mentors are trained first") Assumed;
        Lead ("Mentor yang memimpin" | "The mentor leads") Assumed;
        CheckIns ("Setelah bulan pertama, lalu dua bulan sekali, dari kedua pihak" | "After the first month, then every second month, from both sides") Assumed;
        Close ("Perayaan, dan penilaian dari kedua pihak" | "A celebration, and both sides' assessments") Assumed;
    },
    topics: &[
        "ai-assistants",
        "dashboards",
        "tiktok",
        "linkedin",
        "design-thinking",
        "async-work",
        "young-customers",
    ],
    months: 6,
    mentor_capacity: 1,
    preset: |_, _| {},
};

const GE: Template = Template {
    id: "ge-1999",
    name: said!("Ala General Electric, 1999" | "After General Electric, 1999"),
    special: said!(
        "Perintah dari puncak, satu topik sulit, belajar dengan mengerjakan. Internet waktu itu, alat AI sekarang."
            | "Ordered from the top, one hard topic, learned by doing. The internet then, AI tools now."
    ),
    purpose: said!(
        "Setiap pemimpin mampu memakai sendiri satu teknologi yang sedang mengubah usaha kita, bukan sekadar mendengarnya dari laporan."
            | "Every leader can use for themselves the one technology that is changing our business, rather than hear of it in reports."
    ),
    signs: saids! {
        ("Pimpinan tertinggi punya mentor sendiri dan membicarakannya" | "The head of the company has a mentor too, and talks about it")
        ("Setiap mentee menyelesaikan satu pekerjaan nyata dengan alat itu" | "Every mentee finishes one real piece of work with the tool")
        ("Setiap mentee sudah mencoba apa yang dipakai pesaing" | "Every mentee has tried what competitors use")
    },
    note: Some(said!(
        "Mentor-mentor waktu itu kebanyakan Generasi X; “Gen Y” adalah cara cerita ini sering dituturkan ulang."
            | "Those mentors were mostly Generation X; “Gen Y” is how the story is retold."
    )),
    facts: facts! {
        ("CEO memerintahkannya pada Juni 1999 untuk manajer puncak: “600 orang atau sekitar itu”." | "The CEO ordered it in June 1999 for his top managers: “top 600 or so”.") GE_PRESS;
        ("Sumber lain menyebut “lebih dari 500”." | "Another source says “more than 500”.") GE_RETOLD;
        ("Ada juga yang menyebut “sekitar 1.000”." | "Others say “about 1,000”.") GE_OTHERS;
        ("CEO sendiri juga punya mentor." | "The CEO took a mentor himself.") GE_PRESS;
        ("Para eksekutif mencari ke jenjang bawah dan memilih mentornya." | "Executives reached down into the ranks and chose.") GE_PRESS;
        ("Mentor kebanyakan awal tiga puluhan atau lebih muda; mentee akhir tiga puluhan sampai hampir enam puluh." | "Mentors were mostly in their early thirties or younger, mentees in their late thirties to nearly sixty.") GE_PRESS;
        ("Satu topik sulit, internet, dipelajari dengan mengerjakan: melihat situs pesaing, memesan produk sendiri, menilai situs yang baik." | "One hard topic, the internet, learned by doing: competitors' sites, ordering an own product online, judging good sites.") GE_PRESS;
    },
    unknown: saids! {
        ("Seberapa sering bertemu" | "How often they met")
        ("Berapa lama programnya" | "How long it ran")
        ("Bagaimana hasilnya dinilai" | "How it was evaluated")
    },
    settings: settings! {
        Start ("Diperintahkan pimpinan tertinggi, yang ikut punya mentor" | "Ordered by the head of the company, who takes a mentor too") Sourced(GE_PRESS);
        People ("Eksekutif belajar dari rekan di jenjang bawah" | "Executives learn from people down the ranks") Sourced(GE_PRESS);
        Gap ("Sedikitnya dua jenjang di bawah" | "At least two steps below") Assumed;
        Pairing ("Mentee ikut memilih mentornya: catat sebagai keinginan" | "Mentees have a say in who: note it as a wish") Sourced(GE_PRESS);
        Topics ("Satu topik; isinya alat AI, bukan internet" | "One topic; AI tools in place of the internet") Assumed;
        Formats ("Praktik langsung" | "Hands-on") Sourced(GE_PRESS);
        Rhythm ("Setiap minggu" | "Weekly") Assumed;
        SessionCount ("12 pertemuan" | "12 sessions") Assumed;
        SessionMinutes ("60 menit" | "60 minutes") Assumed;
        Months ("Tiga bulan" | "Three months") Assumed;
        GroupForm ("Satu mentor, satu mentee" | "One mentor, one mentee") Assumed;
    },
    topics: &["ai-assistants", "prompting", "ai-care"],
    months: 3,
    mentor_capacity: 1,
    preset: |setup, rules| {
        setup.rhythm = Rhythm::Weekly;
        setup.session_count = 12;
        setup.formats = vec![Format::HandsOn];
        // Executives reached far down: two steps at least.
        rules.min_gap = 2;
    },
};

const PWC: Template = Template {
    id: "pwc",
    name: said!("Ala PwC" | "After PwC"),
    special: said!(
        "Keberagaman dan inklusi, dipimpin mentor: satu mentor mendampingi sampai dua senior, dan para mentor saling menguatkan."
            | "Diversity and inclusion, led by mentors: a mentor takes up to two seniors, and mentors back each other up."
    ),
    purpose: said!(
        "Para pemimpin melihat perusahaan ini dari mata rekan yang pengalamannya berbeda, dan bertindak karenanya."
            | "Leaders see the company through the eyes of colleagues whose experience differs from theirs, and act on it."
    ),
    signs: saids! {
        ("Mentor merasa aman untuk menanyakan hal yang sulit" | "Mentors feel safe to ask the hard questions")
        ("Setiap mentee mengubah satu kebiasaan memimpin" | "Every mentee changes one habit of leading")
        ("Hubungan lintas jenjang tetap berjalan setelah program selesai" | "Ties across grades go on after the program ends")
    },
    note: Some(said!(
        "Bicara tentang identitas itu melelahkan bagi yang berbagi. Beri mentor ruang untuk jeda dan lingkar sesama mentor."
            | "Talking about identity costs those who share. Give mentors the right to pause, and a circle of their own."
    )),
    facts: facts! {
        ("Australia, sejak 2014: untuk keberagaman dan inklusi." | "Australia, since 2014: for diversity and inclusion.") PWC_AU;
        ("122 mentor muda untuk 200 partner dan direktur." | "122 young mentors for 200 partners and directors.") PWC_AU;
        ("Bertemu sebulan sekali; para mentor berkumpul setiap triwulan." | "They meet monthly; mentors meet each other every quarter.") PWC_AU;
        ("Mentor dilatih setiap Januari: generasi, peran, dan batas hierarki." | "Mentors are trained each January: generations, the role, hierarchical boundaries.") PWC_AU;
        ("Mentor yang memimpin." | "The mentor leads.") PWC_AU;
        ("Tiongkok, praktik Deals: enam bulan; hubungan, menjembatani generasi, gagasan baru, inklusi." | "China, deals practice: six months; relationships, bridging generations, new ideas, inclusion.") PWC_CN;
        ("Inggris, audit, saling mentoring sejak 2020: yang junior mengirim bahan obrolan lebih dulu." | "UK, audit, mutual mentoring since 2020: the junior sends talking points first.") PWC_UK;
    },
    unknown: saids! {
        ("Aturan pemasangannya; “di luar garis atasan” adalah dugaan kami" | "The matching rules; “no reporting line” is assumed")
    },
    settings: settings! {
        Start ("Bagian dari keberagaman dan inklusi" | "Part of diversity and inclusion") Sourced(PWC_AU);
        MentorCapacity ("Sampai dua mentee per mentor (122 untuk 200)" | "Up to two mentees per mentor (122 for 200)") Sourced(PWC_AU);
        Rhythm ("Sebulan sekali" | "Monthly") Sourced(PWC_AU);
        CircleMonths ("Mentor berkumpul setiap tiga bulan" | "Mentors meet every three months") Sourced(PWC_AU);
        Training ("Setiap Januari: generasi, peran, batas hierarki" | "Each January: generations, the role, hierarchical boundaries") Sourced(PWC_AU);
        Lead ("Mentor yang memimpin" | "The mentor leads") Sourced(PWC_AU);
        Months ("Enam bulan (Tiongkok)" | "Six months (China)") Sourced(PWC_CN);
        SessionCount ("Enam pertemuan" | "Six sessions") Assumed;
        SessionMinutes ("60 menit" | "60 minutes") Assumed;
        Pairing ("Tidak pernah dalam satu garis atasan" | "Never in one reporting line") Assumed;
        Formats ("Obrolan santai; bahan obrolan dikirim mentor lebih dulu, seperti di Inggris" | "Casual talk; the mentor sends talking points first, as in the UK") Sourced(PWC_UK);
        GroupForm ("Satu mentor dengan beberapa mentee, bertemu satu per satu" | "One mentor with several mentees, met one by one") Assumed;
    },
    topics: &["inclusive-leading", "inclusive-words", "fair-choices", "access", "young-colleagues"],
    months: 6,
    mentor_capacity: 2,
    preset: |setup, _| {
        setup.formats = vec![Format::CasualTalk];
        setup.group_form = GroupForm::OneMentorSeveralMentees;
    },
};

const UNILEVER_TRENDSLATOR: Template = Template {
    id: "unilever-trendslator",
    name: said!("Ala Unilever “Trendslator”" | "After Unilever's “Trendslator”"),
    special: said!(
        "Ringan dan menyenangkan: tim kecil rekan muda menyusun pelajarannya, senior mengerjakan tugasnya."
            | "Light-hearted: a small team of young colleagues writes the lessons, seniors do the homework."
    ),
    purpose: said!(
        "Para pemimpin merek hadir di tempat pelanggan berada, dan tahu rasanya dari pengalaman sendiri."
            | "Leaders of our brands are where customers are, and know from their own hands what it is like."
    ),
    signs: saids! {
        ("Setiap mentee membuat profil sendiri dan membagikan satu video" | "Every mentee builds a profile and shares one video")
        ("Tim rekan muda menerbitkan pelajaran baru setiap bulan" | "The young core team brings out a new lesson every month")
        ("Satu kampanye memakai apa yang dipelajari" | "One campaign uses what was learned")
    },
    note: None,
    facts: facts! {
        ("Amerika Serikat, 2007: “Trendslator”, 30 pasangan pertama." | "USA, 2007: “Trendslator”, 30 first pairs.") UNILEVER;
        ("Associate brand manager mementori senior vice president dan direktur." | "Associate brand managers with senior vice presidents and directors.") UNILEVER;
        ("Sedikitnya dua jam sebulan, dan kemauan untuk mengajar dan belajar." | "At least two hours a month, and willingness asked for.") UNILEVER;
        ("Tim inti rekan muda menyusun kurikulumnya." | "A core team of young associates writes the curriculum.") UNILEVER;
        ("Tugasnya ringan: membuat profil, membuat dan membagikan video." | "Light-hearted assignments: build a profile, make and share a video.") UNILEVER;
        ("Bagian keberlanjutan." | "The sustainability half.") OUR_BRIEF;
    },
    unknown: saids! {
        ("Kurikulum keberlanjutan: yang ada di sini susunan kami" | "The sustainability curriculum: the one here is ours")
    },
    settings: settings! {
        People ("Associate brand manager dengan senior vice president dan direktur" | "Associate brand managers with senior vice presidents and directors") Sourced(UNILEVER);
        Rhythm ("Dua minggu sekali" | "Every two weeks") Assumed;
        SessionMinutes ("60 menit, supaya genap dua jam sebulan" | "60 minutes, which makes two hours a month") Sourced(UNILEVER);
        SessionCount ("12 pertemuan" | "12 sessions") Assumed;
        Months ("Enam bulan" | "Six months") Assumed;
        Formats ("Tugas ringan: membuat profil, membuat dan membagikan video" | "Light-hearted assignments: build a profile, make and share a video") Sourced(UNILEVER);
        Curriculum ("Disusun tim inti rekan muda" | "Written by a core team of young associates") Sourced(UNILEVER);
        Topics ("Media digital (bersumber) dan keberlanjutan (susunan kami)" | "Digital media (sourced) and sustainability (ours)") Assumed;
        GroupForm ("Satu mentor, satu mentee" | "One mentor, one mentee") Sourced(UNILEVER);
    },
    topics: &[
        "tiktok",
        "instagram",
        "digital-marketing",
        "creators",
        "trends",
        "green-habits",
        "green-customers",
        "circular",
    ],
    months: 6,
    mentor_capacity: 1,
    preset: |setup, _| {
        setup.rhythm = Rhythm::EveryTwoWeeks;
        setup.session_count = 12;
        setup.formats = vec![Format::CasualTalk, Format::HandsOn];
        setup.address = AddressForm::FirstName;
    },
};

const REMEDI_LIKE: Template = Template {
    id: "remedi",
    name: said!("Ala ReMEDI" | "After ReMEDI"),
    special: said!(
        "Mentor melihat sendiri: wawancara, ikut mengamati rapat, dan berkunjung ke tempat kerja."
            | "The mentor sees for themselves: interviews, a meeting observed, a visit to the place of work."
    ),
    purpose: said!(
        "Seorang pemimpin dilihat bekerja oleh rekan yang berbeda pengalaman, mendengar apa yang terlihat, lalu memperbaiki satu hal."
            | "A leader is seen at work by a colleague with a different experience, hears what was seen, and mends one thing."
    ),
    signs: saids! {
        ("Setiap pasangan menjalani wawancara, pengamatan rapat, dan kunjungan" | "Every pair has held an interview, observed a meeting and made a visit")
        ("Setiap mentee menerima catatan praktik baik dan satu saran" | "Every mentee gets a note of good practice and one suggestion")
        ("Satu hal yang disarankan benar-benar berubah" | "One suggested thing really changes")
    },
    note: None,
    facts: facts! {
        ("Enam pertemuan dalam enam bulan." | "Six meetings in six months.") REMEDI;
        ("Dengan wawancara, pengamatan rapat, dan kunjungan ke tempat kerja." | "With interviews, meeting observation and a site visit.") REMEDI;
    },
    unknown: &[],
    settings: settings! {
        Rhythm ("Sebulan sekali" | "Monthly") Sourced(REMEDI);
        SessionCount ("Enam pertemuan" | "Six meetings") Sourced(REMEDI);
        Months ("Enam bulan" | "Six months") Sourced(REMEDI);
        Formats ("Wawancara, pengamatan rapat, kunjungan" | "Interviews, meeting observation, a site visit") Sourced(REMEDI);
        SessionMinutes ("60 menit" | "60 minutes") Assumed;
        GroupForm ("Satu mentor, satu mentee" | "One mentor, one mentee") Assumed;
        Pairing ("Tidak pernah dalam satu garis atasan" | "Never in one reporting line") Assumed;
    },
    topics: &["inclusive-leading", "fair-choices", "inclusive-words", "young-colleagues"],
    months: 6,
    mentor_capacity: 1,
    preset: |setup, _| setup.formats = vec![Format::CasualTalk, Format::ProjectObservation],
};
