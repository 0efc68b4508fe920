//! The mentors of the made-up company. How a row reads: see `company::Row`.

use crate::library::company::{Row, people};
use crate::library::said::said;

people! { MENTORS:
    "sari" "Sari Dewanti" ("Analis konten" | "Content analyst") "pemasaran staf Jakarta lilis"
    knows "tiktok 4, instagram 3, internet-culture 3" wants "negotiation 1 3 4, public-speaking 2 3 3" likes "memasak lari film"
    style [5, 4, 4, 5, 4] parts [5, 4, 5, 4] free "mon-morning tue-afternoon thu-afternoon" more "lang=en";

    "rizky" "Rizky Ananda" ("Insinyur data" | "Data engineer") "ti supervisor Jakarta bambang"
    knows "dashboards 4, data-queries 4, data-reading 3, automation 3" wants "leading-a-team 1 3 5, reading-the-organisation 0 2 3" likes "sepeda kopi gim"
    style [2, 2, 3, 2, 2] parts [5, 4, 4, 4] free "tue-morning wed-morning thu-afternoon" more "cap=2 lang=en";

    "bima" "Bima Pratama" ("Desainer produk" | "Product designer") "produk staf Bandung ayu"
    knows "prototyping 4, design-thinking 3, ai-visuals 3" wants "finance-basics 0 2 4, public-speaking 1 3 3" likes "musik film kopi"
    style [2, 4, 2, 5, 4] parts [4, 2, 3, 2] free "tue-afternoon wed-afternoon fri-morning";

    "putri" "Putri Maharani" ("Spesialis media sosial" | "Social media specialist") "pemasaran staf Jakarta lilis"
    knows "instagram 4, creators 4, tiktok 3, personal-brand 3" wants "customer-relations 1 3 4, negotiation 0 2 3" likes "fotografi kuliner musik"
    style [5, 5, 4, 5, 5] parts [5, 5, 4, 4] free "mon-afternoon wed-morning thu-morning" more "lang=en";

    "fajar" "Fajar Nugroho" ("Analis penjualan" | "Sales analyst") "penjualan staf Surabaya zulkifli"
    knows "spreadsheets 4, dashboards 2, live-commerce 3" wants "negotiation 1 3 5, industry 1 3 3" likes "bola badminton kopi"
    style [4, 4, 4, 5, 3] parts [4, 3, 4, 3] free "mon-morning tue-morning fri-afternoon";

    "zahra" "Cut Zahra Fitriani" ("Staf rekrutmen" | "Recruiter") "sdm staf Medan nurhayati"
    knows "linkedin 4, young-colleagues 4, fair-choices 3" wants "reading-the-organisation 1 3 4, public-speaking 2 4 3" likes "buku relawan memasak"
    style [4, 2, 2, 4, 3] parts [4, 4, 5, 4] free "tue-morning wed-afternoon thu-morning" more "lang=en";

    "yohanes" "Yohanes Manek" ("Dukungan TI" | "IT support") "ti staf Denpasar bambang"
    knows "digital-safety 4, shared-documents 4, team-chat 3" wants "customer-relations 0 2 3, leading-a-team 0 2 4" likes "musik mancing bola"
    style [3, 3, 2, 5, 3] parts [4, 3, 3, 2] free "mon-morning wed-morning fri-morning";

    "dwi" "Ni Made Dwi Lestari" ("Kreator merek" | "Brand creator") "pemasaran staf Denpasar lilis"
    knows "tiktok 4, on-camera 4, creators 3" wants "negotiation 0 2 4, finance-basics 0 2 2" likes "fotografi kuliner lari"
    style [5, 5, 5, 5, 5] parts [5, 5, 4, 5] free "tue-afternoon wed-morning thu-afternoon" more "lang=en";

    "tenri" "Andi Tenri Wulan" ("Analis pasar" | "Market analyst") "penjualan staf Makassar johanis"
    knows "young-customers 4, trends 4, social-listening 3" wants "decisions-under-pressure 1 3 4, industry 2 4 3" likes "buku kuliner film"
    style [3, 2, 3, 2, 2] parts [4, 4, 4, 3] free "mon-afternoon tue-morning thu-morning" more "lang=en";

    "togar" "Togar Simanjuntak" ("Staf anggaran" | "Budget officer") "keuangan staf Medan yuliana"
    knows "spreadsheets 4, automation 3, ai-assistants 3" wants "decisions-under-pressure 0 2 3, leading-a-team 1 3 4" likes "catur musik kopi"
    style [4, 2, 5, 2, 1] parts [5, 4, 3, 4] free "mon-morning wed-morning thu-morning";

    "michelle" "Michelle Tanuwijaya" ("Manajer produk muda" | "Associate product manager") "produk supervisor Jakarta ayu"
    knows "ai-assistants 4, prompting 4, small-experiments 4, design-thinking 3" wants "negotiation 2 4 4, decisions-under-pressure 1 3 4" likes "lari film kuliner"
    style [4, 5, 5, 4, 4] parts [5, 5, 5, 4] free "mon-afternoon tue-morning wed-morning" more "lang=en";

    "galih" "Galih" ("Teknisi otomasi" | "Automation technician") "operasi staf Surabaya asep"
    knows "automation 4, ai-assistants 3, spreadsheets 3" wants "industry 1 3 3, leading-a-team 0 2 4" likes "sepeda gim mancing"
    style [1, 3, 2, 5, 2] parts [4, 2, 2, 2] free "tue-morning wed-afternoon fri-morning";

    "aisyah" "Aisyah Rahmawati" ("Spesialis citra perusahaan" | "Employer branding specialist") "sdm staf Jakarta nurhayati"
    knows "linkedin 4, personal-brand 4, online-writing 3" wants "customer-relations 1 3 3, reading-the-organisation 1 3 4" likes "buku batik berkebun"
    style [3, 3, 3, 3, 3] parts [4, 4, 5, 4] free "mon-morning wed-afternoon thu-afternoon" more "lang=en";

    "dimas" "Dimas Wicaksono" ("Peneliti pengalaman pengguna" | "UX researcher") "produk staf Bandung ayu"
    knows "user-interviews 4, design-thinking 4, young-customers 3" wants "public-speaking 1 3 4, finance-basics 0 2 3" likes "gunung kopi buku"
    style [2, 2, 2, 3, 3] parts [5, 3, 4, 3] free "tue-morning wed-morning thu-afternoon" more "lang=en";

    "gerald" "Gerald Tumbelaka" ("Spesialis niaga elektronik" | "E-commerce specialist") "penjualan staf Makassar johanis"
    knows "live-commerce 4, digital-marketing 4, tiktok 2" wants "customer-relations 1 3 4, negotiation 1 3 4" likes "musik bola kuliner"
    style [5, 5, 4, 5, 4] parts [4, 5, 4, 4] free "mon-afternoon wed-afternoon thu-morning";

    "adi" "I Wayan Adi Putra" ("Staf keberlanjutan" | "Sustainability officer") "pasok staf Denpasar sutrisno"
    knows "green-habits 4, circular 4, green-customers 3" wants "negotiation 0 2 3, industry 1 3 4" likes "berkebun sepeda relawan"
    style [3, 2, 2, 3, 3] parts [4, 3, 4, 3] free "mon-morning tue-morning thu-morning";

    "nadia" "Nadia Safitri" ("Analis keuangan" | "Financial analyst") "keuangan supervisor Jakarta yuliana"
    knows "dashboards 3, data-story 4, data-reading 4" wants "public-speaking 1 3 5, leading-a-team 1 3 4" likes "lari memasak buku"
    style [2, 1, 3, 2, 1] parts [4, 3, 4, 3] free "tue-afternoon wed-morning thu-morning" more "lang=en";

    "reza" "Reza Firmansyah" ("Pengembang aplikasi" | "App developer") "ti staf Bandung bambang"
    knows "ai-assistants 4, ai-notes 4, async-work 4, team-notes 3" wants "reading-the-organisation 0 2 3, public-speaking 0 2 4" likes "gim kopi gunung"
    style [1, 4, 4, 2, 4] parts [5, 3, 3, 3] free "mon-afternoon tue-morning thu-afternoon" more "lang=en meets=online";

    "laras" "Laras" ("Staf budaya kerja" | "Culture officer") "sdm staf Surabaya nurhayati"
    knows "inclusive-leading 4, inclusive-words 4, access 4, balance 3" wants "reading-the-organisation 1 3 5, decisions-under-pressure 0 2 3" likes "relawan batik musik"
    style [4, 3, 3, 4, 5] parts [4, 3, 5, 3] free "tue-morning wed-afternoon thu-morning";

    "elisabet" "Elisabet Rumbiak" ("Perencana pasokan" | "Supply planner") "pasok staf Makassar sutrisno"
    knows "spreadsheets 3, remote-teams 3, hybrid-meetings 4" wants "negotiation 1 3 4, leading-a-team 0 2 4" likes "musik memasak bola"
    style [4, 3, 3, 4, 3] parts [4, 3, 4, 2] free "mon-morning tue-afternoon thu-morning";

    "kevin" "Kevin Halim" ("Pemasar digital" | "Digital marketer") "pemasaran supervisor Jakarta lilis"
    knows "digital-marketing 4, social-listening 4, ai-visuals 3" wants "finance-basics 1 3 4, leading-a-team 1 3 3" likes "badminton kopi fotografi"
    style [4, 5, 5, 4, 3] parts [5, 5, 4, 5] free "mon-morning tue-afternoon wed-afternoon" more "lang=en";

    "siti" "Siti Nurjanah" ("Staf produksi" | "Production officer") "operasi staf Bandung asep"
    knows "green-habits 3, team-chat 4, task-boards 3" wants "public-speaking 0 2 4, industry 1 3 3" likes "memasak berkebun batik"
    style [2, 2, 1, 4, 3] parts [3, 2, 4, 1] free "mon-morning wed-morning thu-morning";

    "rahmat" "Rahmat Noor" ("Staf logistik" | "Logistics officer") "pasok staf Surabaya sutrisno"
    knows "task-boards 4, shared-documents 3, ai-assistants 2" wants "customer-relations 0 2 3, decisions-under-pressure 1 3 3" likes "mancing bola catur"
    style [3, 3, 3, 4, 3] parts [3, 3, 3, 3] free "mon-afternoon tue-morning fri-afternoon";

    "gita" "Gita Permata" ("Koordinator proyek" | "Project coordinator") "operasi supervisor Surabaya asep"
    knows "task-boards 4, team-notes 4, async-work 3, hybrid-meetings 3" wants "negotiation 1 3 3, leading-a-team 1 4 5" likes "lari badminton film"
    style [4, 1, 3, 3, 1] parts [4, 4, 4, 4] free "tue-afternoon wed-morning thu-morning" more "lang=en";
}
