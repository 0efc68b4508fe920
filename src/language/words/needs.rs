//! Needs against offers: the headline, the bars, the people behind them.

use crate::language::spoken::words;

words! {
    needs_title() { id: "Kebutuhan & keahlian", en: "Needs & offers" }
    needs_upward() { id: "Senior belajar dari yang muda", en: "Seniors learn from the young" }
    needs_back() { id: "Yang muda belajar dari senior", en: "The young learn from seniors" }
    needs_direction() { id: "Siapa belajar dari siapa", en: "Who learns from whom" }

    needs_headline_short_mentors(topic: &str, n: usize) {
        id: "{topic} kurang {n} mentor", en: "{topic} is {n} mentors short", one(n): "{topic} is {n} mentor short"
    }
    needs_headline_short_seniors(topic: &str, n: usize) {
        id: "{topic} kurang {n} senior yang berbagi",
        en: "{topic} is {n} seniors short", one(n): "{topic} is {n} senior short"
    }
    needs_headline_enough() {
        id: "Setiap kebutuhan punya seseorang yang bisa mengajarkannya",
        en: "Every need has somebody who can teach it"
    }
    needs_headline_no_wants() { id: "Belum ada yang menyebut kebutuhannya", en: "Nobody has named a need yet" }
    needs_more_short(n: usize) {
        id: "{n} topik lain juga kekurangan", en: "{n} other topics are short too", one(n): "{n} other topic is short too"
    }
    needs_totals(wants: usize, topics: usize, people: usize) {
        id: "{wants} kebutuhan dari {people} orang, dalam {topics} topik",
        en: "{wants} needs of {people} people, in {topics} topics"
    }
    needs_each_alone() {
        id: "Setiap topik dihitung sendiri-sendiri: yang kurang di sini pasti kurang. Cukup tidaknya secara bersama-sama baru terlihat saat pemasangan.",
        en: "Each topic is counted on its own: what is short here is certain. Whether all can be served at once shows when people are paired."
    }

    needs_number(n: usize) { id: "{n}", en: "{n}" }
    needs_places_of(places: usize, people: usize) {
        id: "{places} ({people} orang)", en: "{places} ({people} people)", one(people): "{places} ({people} person)"
    }
    needs_gap_short(n: usize) { id: "kurang {n}", en: "{n} short" }
    needs_gap_nobody() { id: "belum ada yang bisa", en: "nobody can yet" }
    needs_gap_above(n: usize) {
        id: "{n} sudah di atas semua yang berbagi", en: "{n} above everyone who shares",
        one(n): "{n} is above everyone who shares"
    }
    needs_gap_full(n: usize) { id: "{n} tidak kebagian tempat", en: "{n} find no place", one(n): "{n} finds no place" }
    needs_gap_enough() { id: "cukup", en: "enough" }
    needs_gap_spare(n: usize) { id: "sisa {n} tempat", en: "{n} places to spare", one(n): "{n} place to spare" }
    needs_gap_unneeded() { id: "belum ada yang ingin", en: "nobody wants it yet" }

    needs_sort() { id: "Urutkan", en: "Sort by" }
    needs_sort_gap() { id: "Kekurangan terbesar", en: "Largest shortage" }
    needs_sort_demand() { id: "Paling diinginkan", en: "Most wanted" }
    needs_sort_urgency() { id: "Paling penting", en: "Most important" }
    needs_sort_name() { id: "Nama topik", en: "Topic name" }
    needs_group_nobody() { id: "Belum ada yang bisa mengajarkan", en: "Nobody can teach these yet" }
    needs_group_rest() { id: "Topik lainnya", en: "The other topics" }
    needs_silent(n: usize) {
        id: "{n} topik belum disebut siapa pun", en: "{n} topics nobody has named", one(n): "{n} topic nobody has named"
    }
    needs_table_caption() { id: "Kebutuhan dan keahlian per topik", en: "Needs and offers by topic" }
    needs_column_topic() { id: "Topik", en: "Topic" }
    needs_column_wants() { id: "Ingin belajar", en: "Want it" }
    needs_column_places() { id: "Tempat", en: "Places" }
    needs_column_gap() { id: "Selisih", en: "Gap" }

    needs_behind(topic: &str) { id: "Di balik {topic}", en: "Behind {topic}" }
    needs_who_wants(n: usize) { id: "Ingin belajar ({n})", en: "Want to learn ({n})" }
    needs_who_can(n: usize) { id: "Bisa berbagi ({n})", en: "Can share ({n})" }
    needs_from_to(now: u8, wanted: u8) { id: "dari {now} ke {wanted}", en: "from {now} to {wanted}" }
    needs_reach(n: usize) { id: "{n} orang di atas tingkatnya", en: "{n} people above their level", one(n): "{n} person above their level" }
    needs_reach_nobody() { id: "belum ada yang di atas tingkatnya", en: "nobody above their level" }
    needs_at_level(level: &str, places: u8) { id: "{level}, {places} tempat", en: "{level}, {places} places" }
    needs_nobody_wants() { id: "Belum ada yang menginginkannya.", en: "Nobody wants it yet." }
    needs_nobody_can() {
        id: "Belum ada yang menawarkannya. Tanyakan kepada para mentor, atau cari mentor baru untuk topik ini.",
        en: "Nobody offers it yet. Ask your mentors, or look for a new one for this topic."
    }

    needs_without_needs(n: usize) {
        id: "{n} orang belum menyebut apa yang ingin dipelajari",
        en: "{n} people have not said what they want to learn", one(n): "{n} person has not said what they want to learn"
    }
    needs_without_offers(n: usize) {
        id: "{n} orang belum menyebut apa yang bisa dibagikan",
        en: "{n} people have not said what they can share", one(n): "{n} person has not said what they can share"
    }
    needs_show_them() { id: "Lihat mereka", en: "Show them" }
    needs_empty_title() { id: "Belum ada yang bisa dibandingkan", en: "Nothing to compare yet" }
    needs_empty_text() {
        id: "Setelah orang menyebut apa yang ingin dipelajari dan apa yang bisa dibagikan, gambarnya muncul di sini.",
        en: "Once people say what they want to learn and what they can share, the picture appears here."
    }
}
