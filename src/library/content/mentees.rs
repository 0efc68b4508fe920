//! The mentees of the made-up company. How a row reads: see `company::Row`.

use crate::library::company::{Row, people};
use crate::library::said::said;

people! { MENTEES:
    "budi" "Budi Santoso" ("Direktur Operasi" | "Operations Director") "operasi direktur Surabaya -"
    knows "negotiation 4, decisions-under-pressure 4, industry 4" wants "tiktok 0 2 4, dashboards 1 3 3" likes "memasak badminton kopi"
    style [2, 4, 4, 5, 3] parts [4, 4, 4, 2] free "tue-afternoon thu-afternoon" more "wish=sari";

    "ratih" "Hj. Ratih Kusumawardani" ("Direktur Keuangan" | "Finance Director") "keuangan direktur Jakarta -"
    knows "finance-basics 4, decisions-under-pressure 3, reading-the-organisation 4" wants "dashboards 1 3 5, ai-assistants 0 3 4" likes "memasak lari film"
    style [2, 3, 4, 3, 3] parts [4, 3, 4, 4] free "mon-morning wed-morning thu-morning" more "lang=en";

    "hotma" "Hotma Situmorang" ("General Manager Penjualan" | "General Manager, Sales") "penjualan gm Medan hendra"
    knows "negotiation 4, customer-relations 4, leading-a-team 4" wants "dashboards 0 3 4, linkedin 1 3 3" likes "kopi sepeda kuliner"
    style [4, 3, 4, 3, 3] parts [3, 2, 3, 3] free "tue-morning wed-afternoon thu-morning";

    "ratna" "Ratna Wulandari" ("Direktur SDM" | "People Director") "sdm direktur Jakarta -"
    knows "reading-the-organisation 4, public-speaking 4, leading-a-team 4" wants "ai-notes 1 3 4, design-thinking 1 3 4" likes "buku kopi lari"
    style [4, 3, 3, 3, 4] parts [5, 5, 5, 4] free "mon-afternoon tue-morning wed-morning thu-afternoon" more "lang=en";

    "pangerang" "Andi Pangerang" ("General Manager Wilayah Timur" | "General Manager, Eastern Region") "penjualan gm Makassar hendra"
    knows "customer-relations 4, negotiation 3, industry 4" wants "dashboards 1 3 5, ai-assistants 1 2 3" likes "bola mancing kuliner"
    style [4, 3, 4, 4, 3] parts [4, 3, 4, 3] free "tue-morning wed-morning" more "meets=online";

    "made" "Made Suardana" ("General Manager Operasi Bali" | "General Manager, Bali Operations") "operasi gm Denpasar budi"
    knows "leading-a-team 4, customer-relations 3, industry 3" wants "green-habits 1 3 5, on-camera 0 2 2" likes "berkebun sepeda fotografi"
    style [3, 3, 2, 4, 4] parts [4, 4, 4, 4] free "mon-morning tue-morning wed-morning";

    "lilis" "Lilis Suryani" ("Manajer Pemasaran" | "Marketing Manager") "pemasaran manajer Bandung hendra"
    knows "negotiation 3, customer-relations 3, leading-a-team 3" wants "small-experiments 1 3 4, data-story 1 3 4" likes "kuliner film lari"
    style [4, 4, 3, 4, 3] parts [4, 4, 5, 3] free "mon-afternoon tue-morning wed-morning" more "lang=en";

    "hendra" "Hendra Gunawan" ("Direktur Pemasaran dan Penjualan" | "Marketing and Sales Director") "pemasaran direktur Jakarta -"
    knows "negotiation 4, public-speaking 4, finance-basics 3" wants "ai-assistants 1 3 5, young-customers 2 4 4" likes "badminton kopi film"
    style [5, 5, 5, 4, 4] parts [3, 2, 4, 2] free "mon-afternoon tue-morning thu-morning" more "lang=en";

    "sutrisno" "Sutrisno" ("Manajer Gudang" | "Warehouse Manager") "pasok manajer Surabaya fadhil"
    knows "leading-a-team 3, industry 4, decisions-under-pressure 3" wants "automation 0 2 4, task-boards 0 2 3" likes "mancing catur berkebun"
    style [2, 2, 2, 5, 2] parts [3, 3, 3, 4] free "tue-morning wed-afternoon fri-morning" more "meets=person";

    "yuliana" "Yuliana Tandean" ("Manajer Keuangan" | "Finance Manager") "keuangan manajer Jakarta ratih"
    knows "finance-basics 4, leading-a-team 3" wants "dashboards 2 4 4, ai-notes 0 2 3" likes "lari memasak film"
    style [3, 1, 3, 2, 1] parts [4, 4, 3, 3] free "tue-morning thu-afternoon" more "lang=en";

    "fadhil" "Teuku Fadhil" ("General Manager Rantai Pasok" | "General Manager, Supply Chain") "pasok gm Medan budi"
    knows "negotiation 4, decisions-under-pressure 4" wants "spreadsheets 1 3 4, ai-assistants 0 2 4" likes "catur kopi buku"
    style [2, 2, 4, 2, 2] parts [3, 3, 3, 3] free "mon-morning wed-morning thu-morning" more "lang=en";

    "nurhayati" "Nurhayati" ("Manajer SDM" | "People Manager") "sdm manajer Makassar ratna"
    knows "reading-the-organisation 3, public-speaking 3, leading-a-team 3" wants "hybrid-meetings 1 3 4, spreadsheets 1 3 3" likes "memasak buku relawan"
    style [3, 3, 2, 4, 3] parts [4, 5, 4, 4] free "mon-morning tue-afternoon thu-morning";

    "johanis" "Johanis Wenas" ("Manajer Penjualan" | "Sales Manager") "penjualan manajer Makassar pangerang"
    knows "customer-relations 4, negotiation 3, public-speaking 3" wants "tiktok 1 3 5, creators 0 2 3" likes "musik kuliner bola"
    style [5, 5, 4, 5, 5] parts [5, 4, 5, 3] free "mon-afternoon wed-morning thu-afternoon";

    "asep" "Asep Hidayat" ("Manajer Produksi" | "Production Manager") "operasi manajer Bandung made"
    knows "leading-a-team 4, industry 4" wants "ai-assistants 0 2 4, digital-safety 0 2 3" likes "sepeda mancing kopi"
    style [3, 3, 2, 5, 3] parts [4, 4, 4, 4] free "mon-morning wed-morning fri-morning";

    "maria" "Maria Goreti Nahak" ("Manajer Mutu" | "Quality Manager") "produk manajer Bandung ayu"
    knows "decisions-under-pressure 3, public-speaking 3, leading-a-team 3" wants "inclusive-leading 1 3 4, balance 1 3 4" likes "relawan musik memasak"
    style [3, 2, 2, 3, 4] parts [5, 4, 5, 4] free "tue-morning wed-afternoon thu-morning";

    "bambang" "Bambang Prasetyo" ("General Manager TI" | "General Manager, IT") "ti gm Jakarta ratih"
    knows "decisions-under-pressure 4, reading-the-organisation 3" wants "personal-brand 0 2 3, online-writing 0 2 3" likes "kopi gim buku"
    style [1, 2, 3, 2, 2] parts [3, 4, 4, 3] free "mon-morning wed-afternoon thu-afternoon" more "lang=en";

    "zulkifli" "Zulkifli Nasution" ("Manajer Penjualan Barat" | "Sales Manager, West") "penjualan manajer Medan hotma"
    knows "customer-relations 4, negotiation 4" wants "linkedin 0 2 4, instagram 0 2 3" likes "bola kuliner musik"
    style [4, 4, 5, 5, 4] parts [2, 2, 3, 3] free "tue-morning wed-morning thu-morning" more "veto=putri";

    "ayu" "Ni Luh Ayu Kartini" ("General Manager Riset dan Produk" | "General Manager, Research and Product") "produk gm Denpasar hendra"
    knows "industry 4, finance-basics 3, public-speaking 4" wants "social-listening 1 3 5, green-customers 1 3 4" likes "berkebun batik fotografi"
    style [3, 4, 3, 3, 4] parts [5, 4, 5, 4] free "mon-morning tue-afternoon wed-afternoon" more "lang=en wish=kevin";

    "soedarmo" "Soedarmo" ("Manajer Pabrik" | "Plant Manager") "operasi manajer Surabaya made"
    knows "industry 4, decisions-under-pressure 4, leading-a-team 3" wants "dashboards 1 3 3" likes "catur mancing berkebun"
    style [1, 1, 4, 5, 1] parts [2, 1, 2, 1] free "fri-morning" more "meets=person";

    "vincent" "Vincent Liem" ("Manajer Kemitraan" | "Partnerships Manager") "pemasaran manajer Jakarta hendra"
    knows "negotiation 4, customer-relations 4, finance-basics 3" wants "live-commerce 1 3 5, async-work 0 2 3" likes "badminton kuliner lari"
    style [4, 5, 5, 4, 3] parts [4, 3, 4, 3] free "mon-afternoon tue-afternoon wed-afternoon" more "lang=en";
}
