//! The topic packs. Each row: id, name, one sentence on what somebody can do who has learned it, other names.

use crate::library::said::said;
use crate::library::{Pack, PackTopic, Side};

macro_rules! packs {
    ($($side:ident $pack:literal ($($name:tt)+) ($($about:tt)+) {
        $($topic:literal ($($t_name:tt)+) ($($t_about:tt)+) [$($alias:literal),* $(,)?])+
    })+) => {
        /// All packs, in the order in which they are offered.
        pub(in crate::library) static PACKS: &[Pack] = &[$(Pack {
            id: $pack,
            side: Side::$side,
            name: said!($($name)+),
            about: said!($($about)+),
            topics: &[$(PackTopic {
                id: $topic,
                name: said!($($t_name)+),
                about: said!($($t_about)+),
                aliases: &[$($alias),*],
            }),+],
        }),+];
    };
}

packs! {
    Young "social" ("Media sosial dan TikTok" | "Social media and TikTok")
    ("Hadir di tempat pelanggan menghabiskan waktunya." | "Be where customers spend their time.") {
        "tiktok" ("TikTok dan video pendek" | "TikTok and short video")
        ("Membuat video pendek yang ditonton sampai habis, dan membaca angkanya."
            | "Make short videos that people watch to the end, and read the numbers behind them.")
        ["TikTok", "Tik Tok", "Reels", "Video pendek", "Short video", "Konten TikTok", "TikTok marketing"]

        "digital-marketing" ("Pemasaran digital" | "Digital marketing")
        ("Merancang kampanye digital kecil dari sasaran sampai hasilnya."
            | "Plan a small digital campaign from its aim to its result.")
        ["Digital marketing", "Pemasaran online", "Online marketing", "Iklan digital", "Performance marketing", "Meta Ads", "Google Ads", "SEO"]

        "instagram" ("Instagram dan konten visual" | "Instagram and visual content")
        ("Menyusun konten visual yang konsisten dan enak dilihat, cukup dengan ponsel."
            | "Put together visual content with one clear look, with nothing but a phone.")
        ["Instagram", "IG", "Konten visual", "Visual content", "Media sosial", "Social media", "Sosmed", "Medsos"]

        "creators" ("Kreator dan komunitas" | "Creators and communities")
        ("Memilih kreator yang cocok dengan merek dan bekerja sama dengan adil."
            | "Choose creators who suit the brand and work with them fairly.")
        ["Influencer", "Influencer marketing", "KOL", "Kreator", "Content creator", "Komunitas"]

        "live-commerce" ("Jualan lewat siaran langsung" | "Live shopping")
        ("Menyiapkan satu sesi jualan langsung: produk, naskah, penyiar, stok."
            | "Prepare one live shopping session: products, script, host, stock.")
        ["Live shopping", "Live commerce", "Live selling", "TikTok Shop", "Shopee Live", "E-commerce", "Marketplace"]

        "social-listening" ("Menyimak percakapan pelanggan" | "Listening to what customers say")
        ("Menemukan apa yang dibicarakan orang tentang merek, dan memilah mana yang perlu dijawab."
            | "Find what people say about the brand, and tell what needs an answer.")
        ["Social listening", "Ulasan pelanggan", "Customer reviews", "Reputasi online", "Online reputation"]
    }

    Young "ai" ("Alat AI" | "AI tools")
    ("Memakai AI untuk pekerjaan sehari-hari, dengan kepala dingin." | "Use AI for everyday work, with a cool head.") {
        "ai-assistants" ("Asisten AI sehari-hari" | "Everyday AI assistants")
        ("Menyelesaikan surat, ringkasan, dan ide pertama bersama asisten AI, lalu memeriksa hasilnya."
            | "Get letters, summaries and first ideas done with an AI assistant, then check the result.")
        ["AI", "ChatGPT", "Chat GPT", "Gemini", "Copilot", "Claude", "Kecerdasan buatan", "Artificial intelligence", "Generative AI", "GenAI", "AI generatif", "Alat AI", "AI tools"]

        "prompting" ("Menulis perintah untuk AI" | "Writing good prompts")
        ("Menulis perintah yang jelas: peran, bahan, contoh, batas." | "Write clear instructions: role, material, examples, limits.")
        ["Prompt", "Prompting", "Prompt engineering", "Menulis prompt"]

        "ai-notes" ("Catatan dan rangkuman rapat dengan AI" | "Notes and meeting summaries with AI")
        ("Mengubah rekaman dan catatan rapat menjadi keputusan dan tugas yang bisa ditindaklanjuti."
            | "Turn recordings and notes of a meeting into decisions and tasks that people follow up.")
        ["Notion AI", "AI notes", "Notulen AI", "Rangkuman rapat", "Meeting summaries"]

        "ai-visuals" ("Gambar dan presentasi dengan AI" | "Pictures and slides with AI")
        ("Membuat gambar dan kerangka presentasi dengan AI tanpa melanggar hak orang lain."
            | "Make pictures and outlines of slides with AI without taking what is not ours.")
        ["Canva AI", "Midjourney", "Gambar AI", "AI images", "Presentasi AI", "Gamma"]

        "ai-care" ("AI yang aman dan bertanggung jawab" | "Safe and responsible AI")
        ("Tahu data apa yang tidak boleh dimasukkan, dan kapan jawaban AI tidak boleh dipercaya."
            | "Know which data must stay out, and when an answer of AI cannot be trusted.")
        ["Etika AI", "AI ethics", "AI governance", "Keamanan AI", "Responsible AI"]
    }

    Young "data" ("Dasbor dan analisis data" | "Dashboards and data analysis")
    ("Melihat angkanya sendiri sebelum memutuskan." | "See the numbers for oneself before deciding.") {
        "dashboards" ("Dasbor" | "Dashboards")
        ("Membaca dan membuat dasbor sederhana yang menjawab satu pertanyaan."
            | "Read and build a simple dashboard that answers one question.")
        ["Dashboard", "Dasbor data", "Power BI", "PowerBI", "Tableau", "Looker Studio", "Looker", "Data Studio", "Dasbor & data", "Visualisasi data", "Data visualization"]

        "spreadsheets" ("Lembar kerja yang rapi" | "Spreadsheets that work")
        ("Merapikan data dan meringkasnya dengan tabel pivot, tanpa salin-tempel berulang."
            | "Tidy data and sum it up with a pivot table, without copying and pasting over and over.")
        ["Excel", "Microsoft Excel", "Google Sheets", "Spreadsheet", "Spreadsheets", "Pivot", "Pivot table", "Lembar kerja"]

        "data-reading" ("Membaca data untuk keputusan" | "Reading data for decisions")
        ("Bertanya dengan tepat pada angka: dibandingkan apa, sejak kapan, seberapa pasti."
            | "Ask numbers the right questions: compared with what, since when, how sure.")
        ["Analisis data", "Data analysis", "Data analytics", "Analitik data", "Literasi data", "Data literacy", "Data"]

        "data-story" ("Bercerita dengan data" | "Telling a story with data")
        ("Menyampaikan satu pesan dari data dalam satu grafik dan tiga kalimat."
            | "Carry one message from data in one chart and three sentences.")
        ["Data storytelling", "Storytelling with data", "Cerita data", "Grafik"]

        "data-queries" ("Bertanya langsung ke basis data" | "Asking the database directly")
        ("Mengambil sendiri angka yang dibutuhkan dengan SQL dasar." | "Fetch the numbers one needs with basic SQL.")
        ["SQL", "Database", "Basis data", "Python"]
    }

    Young "branding" ("Citra diri dan LinkedIn" | "Personal branding and LinkedIn")
    ("Dikenal karena apa yang dikerjakan dan dipikirkan." | "Be known for what one does and thinks.") {
        "linkedin" ("LinkedIn" | "LinkedIn")
        ("Punya profil yang jelas dan kebiasaan kecil untuk tetap hadir." | "Have a clear profile, and a small habit of being present.")
        ["Profil LinkedIn", "LinkedIn profile", "Linked In"]

        "personal-brand" ("Citra diri" | "Personal branding")
        ("Merumuskan untuk apa kita ingin dikenal, dan menunjukkannya dengan wajar."
            | "Say what one wants to be known for, and show it without boasting.")
        ["Personal brand", "Branding diri", "Jenama diri", "Merek diri"]

        "online-writing" ("Menulis dan berbagi gagasan" | "Writing and sharing ideas")
        ("Menulis tulisan pendek yang jujur tentang pekerjaan dan menanggapi pembacanya."
            | "Write short, honest pieces about work and answer those who read them.")
        ["Menulis", "Writing", "Copywriting", "Blog", "Thought leadership"]

        "on-camera" ("Tampil di depan kamera" | "Being on camera")
        ("Bicara di depan kamera atau podcast dengan tenang dan apa adanya."
            | "Speak to a camera or on a podcast, calm and as oneself.")
        ["Podcast", "Webinar", "Video diri", "Vlog", "YouTube"]
    }

    Young "design" ("Design thinking" | "Design thinking")
    ("Mulai dari orangnya, coba dulu yang kecil." | "Start from people, try small first.") {
        "design-thinking" ("Dasar design thinking" | "Basics of design thinking")
        ("Membawa satu masalah nyata melewati lima langkah, dari empati sampai uji coba."
            | "Take one real problem through five steps, from empathy to a test.")
        ["Design thinking", "Pola pikir desain", "Human-centered design", "Inovasi", "Innovation"]

        "user-interviews" ("Mewawancarai pengguna" | "Interviewing users")
        ("Bertanya tanpa mengarahkan, dan mendengar yang tidak diucapkan." | "Ask without leading, and hear what is not said.")
        ["User research", "UX research", "Riset pengguna", "Wawancara pengguna", "User interview", "UX"]

        "prototyping" ("Purwarupa cepat" | "Quick prototypes")
        ("Membuat contoh kasar dalam satu sore supaya gagasan bisa dicoba orang."
            | "Make a rough model in one afternoon so that people can try an idea.")
        ["Prototype", "Prototyping", "Prototipe", "Purwarupa", "Figma"]

        "small-experiments" ("Uji coba kecil" | "Small experiments")
        ("Menguji satu dugaan dengan murah sebelum menjalankannya besar-besaran."
            | "Test one guess cheaply before doing it on a large scale.")
        ["A/B test", "A/B testing", "Eksperimen", "Experiment", "Experiments", "Agile", "Scrum", "Lean startup"]
    }

    Young "hybrid" ("Kerja hibrida, async, dan hidup seimbang" | "Hybrid, async and balance")
    ("Bekerja bersama tanpa harus selalu bersamaan." | "Work together without always being together.") {
        "hybrid-meetings" ("Rapat hibrida yang adil" | "Fair hybrid meetings")
        ("Memimpin rapat campuran di mana yang di layar sama didengarnya dengan yang di ruangan."
            | "Lead a mixed meeting in which those on the screen are heard as much as those in the room.")
        ["Kerja hibrida", "Hybrid", "Hybrid work", "Hybrid working", "Rapat hibrida", "WFH", "Rapat online"]

        "async-work" ("Kerja async" | "Working async")
        ("Mengganti separuh rapat dengan tulisan yang jelas dan tenggat yang masuk akal."
            | "Replace half the meetings with clear writing and sensible deadlines.")
        ["Async", "Asinkron", "Kerja asinkron", "Asynchronous work", "Asynchronous"]

        "remote-teams" ("Memimpin tim jarak jauh" | "Leading from afar")
        ("Menjaga kepercayaan dan arah tanpa mengawasi setiap jam." | "Keep trust and direction without watching every hour.")
        ["Remote", "Remote work", "Tim jarak jauh", "Remote team", "Remote leadership"]

        "balance" ("Batas kerja dan hidup" | "Work and life in balance")
        ("Menyepakati batas yang dihormati: jam pesan, cuti, dan tanda kelelahan."
            | "Agree on limits that are kept: hours for messages, leave, and signs of exhaustion.")
        ["Work-life balance", "Work life balance", "Keseimbangan hidup", "Burnout", "Wellbeing", "Kesehatan mental", "Mental health"]
    }

    Young "generations" ("Tren, generasi, dan pelanggan muda" | "Trends, generations and young customers")
    ("Mengerti cara pandang yang lebih muda tanpa menebak-nebak." | "Understand a younger view without guessing.") {
        "young-colleagues" ("Bekerja dengan rekan muda" | "Working with young colleagues")
        ("Tahu apa yang membuat rekan muda bertahan dan berkembang, dari mereka sendiri."
            | "Know from young colleagues themselves what makes them stay and grow.")
        ["Gen Z", "Generasi Z", "Milenial", "Millennials", "Generasi muda", "Lintas generasi", "Generations"]

        "young-customers" ("Cara pelanggan muda memilih" | "How young customers choose")
        ("Mengikuti perjalanan seorang pelanggan muda dari melihat sampai membeli."
            | "Follow a young customer from first sight to purchase.")
        ["Pelanggan muda", "Young customers", "Perilaku konsumen", "Consumer behavior", "Consumer behaviour", "Customer journey"]

        "trends" ("Membaca tren" | "Reading trends")
        ("Membedakan tren yang menetap dari yang lewat, dan mencoba satu sejak dini."
            | "Tell a trend that stays from one that passes, and try one early.")
        ["Tren", "Trend", "Tren pasar", "Market trends", "Tren digital"]

        "internet-culture" ("Bahasa dan budaya internet" | "The language of the internet")
        ("Menangkap maksud meme, istilah, dan nada daring sebelum ikut memakainya."
            | "Understand memes, words and tone online before using them.")
        ["Meme", "Budaya internet", "Internet culture", "Bahasa gaul", "Slang"]
    }

    Young "inclusion" ("Inklusi" | "Inclusion")
    ("Membuat setiap orang bisa bicara dan diperhitungkan." | "Let everyone speak and count.") {
        "inclusive-leading" ("Memimpin dengan inklusif" | "Leading inclusively")
        ("Menjalankan rapat dan penugasan di mana yang pendiam dan yang baru ikut menentukan."
            | "Run meetings and hand out work so that quiet and new people help decide.")
        ["Inklusi", "Inclusion", "DEI", "D&I", "Diversity", "Keberagaman", "Keberagaman dan inklusi", "Diversity and inclusion", "Inclusive leadership"]

        "inclusive-words" ("Bahasa yang merangkul" | "Words that include")
        ("Memilih kata yang tidak menyisihkan siapa pun, dan memperbaiki diri tanpa canggung."
            | "Choose words that leave nobody out, and correct oneself without fuss.")
        ["Bahasa inklusif", "Inclusive language"]

        "fair-choices" ("Keputusan tanpa prasangka" | "Decisions without bias")
        ("Mengenali prasangka sendiri dalam merekrut dan menilai, dan memasang penangkalnya."
            | "Notice one's own bias in hiring and appraisal, and put a guard against it.")
        ["Bias", "Unconscious bias", "Prasangka"]

        "access" ("Akses untuk semua" | "Access for all")
        ("Memeriksa dokumen, acara, dan kantor dari sudut rekan dengan disabilitas."
            | "Look at documents, events and offices as a colleague with a disability would.")
        ["Aksesibilitas", "Accessibility", "Disabilitas", "Disability"]
    }

    Young "sustainability" ("Keberlanjutan" | "Sustainability")
    ("Dari niat baik ke kebiasaan yang bisa dihitung." | "From good intentions to habits that can be counted.") {
        "green-habits" ("Kebiasaan hijau di tempat kerja" | "Green habits at work")
        ("Memilih tiga kebiasaan yang paling banyak menghemat, dan mengukurnya."
            | "Choose the three habits that save the most, and measure them.")
        ["Keberlanjutan", "Sustainability", "Green office", "Ramah lingkungan", "Zero waste"]

        "green-customers" ("Pelanggan yang peduli lingkungan" | "Customers who care")
        ("Tahu klaim hijau apa yang dipercaya pelanggan, dan apa yang justru merusak."
            | "Know which green claims customers believe, and which do harm.")
        ["Greenwashing", "Konsumen hijau", "Green marketing", "Kemasan ramah lingkungan"]

        "circular" ("Produk dan kemasan berputar" | "Products that come round")
        ("Melihat produk sebagai lingkaran: pakai ulang, perbaiki, ambil kembali."
            | "See a product as a circle: use again, repair, take back.")
        ["Ekonomi sirkular", "Circular economy", "Daur ulang", "Recycling"]

        "esg" ("Laporan keberlanjutan" | "Sustainability reporting")
        ("Membaca laporan keberlanjutan dan menanyakan satu angka yang penting."
            | "Read a sustainability report and ask for the one number that matters.")
        ["ESG", "Laporan keberlanjutan ESG", "Jejak karbon", "Carbon footprint"]
    }

    Young "tools" ("Alat kerja digital" | "Digital tools")
    ("Alat yang sama untuk semua, dipakai dengan cara yang sama." | "One set of tools for all, used in one way.") {
        "shared-documents" ("Dokumen bersama" | "Shared documents")
        ("Mengerjakan satu dokumen bersama-sama, tanpa kiriman versi final-final."
            | "Work on one document together, without mailing versions to and fro.")
        ["Google Workspace", "Google Docs", "Google Drive", "Microsoft 365", "Office 365", "OneDrive", "SharePoint", "Digital tools", "Alat digital"]

        "task-boards" ("Papan tugas" | "Task boards")
        ("Melihat pekerjaan tim dalam satu papan, dan tidak lagi menanyakan statusnya."
            | "See the team's work on one board, and stop asking how far it is.")
        ["Trello", "Asana", "Jira", "Kanban", "Manajemen proyek", "Project management"]

        "team-notes" ("Catatan dan wiki tim" | "Team notes and wikis")
        ("Menyimpan pengetahuan tim di satu tempat yang mudah dicari." | "Keep what the team knows in one place that is easy to search.")
        ["Notion", "Wiki", "Confluence", "Obsidian", "OneNote", "Knowledge management"]

        "team-chat" ("Obrolan kerja yang tertata" | "Work chat in order")
        ("Menata saluran, sebutan, dan notifikasi supaya obrolan membantu, bukan mengganggu."
            | "Set up channels, mentions and notifications so that chat helps instead of disturbing.")
        ["Slack", "Microsoft Teams", "MS Teams", "Teams", "WhatsApp", "Zoom"]

        "automation" ("Otomasi pekerjaan berulang" | "Automating routine work")
        ("Menyerahkan satu pekerjaan berulang kepada alat otomasi tanpa menulis program."
            | "Hand one routine task to an automation without writing a program.")
        ["Otomasi", "Automation", "Zapier", "Power Automate", "Apps Script", "Make.com", "Low code", "No code"]

        "digital-safety" ("Aman di dunia digital" | "Staying safe online")
        ("Mengenali pesan penipuan, memakai pengelola sandi, dan menjaga data pelanggan."
            | "Spot a scam, use a password manager, and look after customers' data.")
        ["Keamanan digital", "Cyber security", "Cybersecurity", "Keamanan siber", "Phishing"]
    }

    Senior "experience" ("Pengalaman senior" | "What seniors bring back")
    ("Yang tidak ada di tutorial, dan hanya bisa didapat dari yang pernah menjalaninya."
        | "What no tutorial has, and only those who lived it can pass on.") {
        "negotiation" ("Negosiasi" | "Negotiation")
        ("Menyiapkan dan menjalani negosiasi sampai kedua pihak mau bertemu lagi."
            | "Prepare and hold a negotiation after which both sides want to meet again.")
        ["Nego", "Negotiation skills", "Negosiasi bisnis", "Procurement negotiation"]

        "reading-the-organisation" ("Membaca organisasi" | "Reading an organisation")
        ("Tahu siapa yang menentukan, siapa yang perlu diajak bicara dulu, dan kapan."
            | "Know who decides, who should be spoken to first, and when.")
        ["Politik organisasi", "Organisational savvy", "Office politics", "Stakeholder management", "Manajemen pemangku kepentingan"]

        "customer-relations" ("Merawat hubungan pelanggan" | "Looking after customers")
        ("Menjaga pelanggan besar tetap percaya, juga ketika ada kabar buruk."
            | "Keep a large customer's trust, also when the news is bad.")
        ["Relasi pelanggan", "Customer relations", "Customer relationship", "Account management", "Hubungan pelanggan"]

        "decisions-under-pressure" ("Mengambil keputusan di bawah tekanan" | "Deciding under pressure")
        ("Memutuskan ketika data kurang dan waktu sempit, lalu menanggungnya."
            | "Decide with little data and little time, and stand by it.")
        ["Pengambilan keputusan", "Decision making", "Manajemen krisis", "Crisis management"]

        "leading-a-team" ("Memimpin tim" | "Leading a team")
        ("Memberi arah, umpan balik, dan kepercayaan kepada tim pertama." | "Give a first team direction, feedback and trust.")
        ["Kepemimpinan", "Leadership", "People management", "Team leadership", "Manajemen tim", "Coaching"]

        "finance-basics" ("Keuangan untuk bukan orang keuangan" | "Finance for non-finance people")
        ("Membaca laba rugi dan arus kas, dan menyusun usulan yang lolos anggaran."
            | "Read profit, loss and cash flow, and write a proposal that passes the budget.")
        ["Keuangan", "Finance", "Finance for non-finance", "Anggaran", "Budgeting", "Laporan keuangan"]

        "industry" ("Pengetahuan industri" | "Knowing the industry")
        ("Mengerti bagaimana industri ini menghasilkan uang, dan pelajaran dari masa sulitnya."
            | "Understand how this industry earns its money, and what its hard years taught.")
        ["Wawasan industri", "Industry knowledge", "Pengetahuan bisnis", "Business acumen"]

        "public-speaking" ("Bicara di depan umum" | "Public speaking")
        ("Menyampaikan gagasan di depan direksi atau seratus orang, dengan tenang."
            | "Bring an idea across to a board or to a hundred people, calmly.")
        ["Presentasi", "Presentation", "Presentation skills", "Public speaking skills"]
    }
}
