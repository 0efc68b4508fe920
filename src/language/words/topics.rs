//! Topics: packs, own topics, merging.

use crate::language::spoken::words;

words! {
    topics_title(n: usize) {
        id: "{n} topik yang dipelajari",
        en: "{n} topics to learn",
        one(n): "{n} topic to learn"
    }
    topics_title_none() { id: "Tentang apa program ini?", en: "What is this program about?" }
    topics_sub() {
        id: "Topik yang dibutuhkan para senior, dan yang ingin dipelajari balik oleh para mentor.",
        en: "What seniors need, and what mentors want to learn back."
    }
    topics_empty() {
        id: "Belum ada topik. Pilih dari paket yang sudah kami siapkan, atau tulis sendiri.",
        en: "No topics yet. Choose from the packs we prepared, or write your own."
    }
    topics_add_packs() { id: "Pilih dari paket", en: "Choose from packs" }
    topics_add_own() { id: "Topik sendiri", en: "Own topic" }
    topics_search() { id: "Cari topik", en: "Search topics" }
    topics_found_none(text: &str) {
        id: "Tidak ada topik yang cocok dengan “{text}”.",
        en: "No topic matches “{text}”."
    }
    topics_see_needs() { id: "Lihat butuh dan bisa", en: "See needs and offers" }

    topics_own_group() { id: "Topik sendiri", en: "Own topics" }
    topics_wants(n: usize) { id: "{n} butuh", en: "{n} need it" , one(n): "{n} needs it" }
    topics_cans(n: usize) { id: "{n} bisa", en: "{n} can", one(n): "{n} can" }
    topics_nobody() { id: "belum ada yang memilih", en: "nobody chose it yet" }
    topics_also(names: &str) { id: "Disebut juga: {names}", en: "Also called: {names}" }
    topics_also_more(names: &str, more: usize) {
        id: "Disebut juga: {names}, dan {more} lagi",
        en: "Also called: {names}, and {more} more"
    }
    topics_more_for(name: &str) { id: "Lainnya untuk {name}", en: "More for {name}" }
    topics_merge() { id: "Gabungkan dengan topik lain", en: "Merge with another topic" }
    topics_remove() { id: "Hapus topik", en: "Remove topic" }
    topics_removed(name: &str) { id: "{name} dihapus", en: "{name} was removed" }
    topics_removed_with(name: &str, count: usize) {
        id: "{name} dihapus, bersama {count} kebutuhan dan keahlian",
        en: "{name} was removed, with {count} needs and offers",
        one(count): "{name} was removed, with {count} need or offer"
    }

    topics_packs_title() { id: "Paket topik", en: "Topic packs" }
    topics_packs_sub() {
        id: "Centang yang dipakai. Nama dan kalimatnya bisa diubah nanti.",
        en: "Tick what you want. Names and sentences can be changed later."
    }
    topics_packs_young() { id: "Yang diajarkan rekan muda", en: "What the young teach" }
    topics_packs_senior() { id: "Yang diajarkan balik oleh senior", en: "What seniors teach back" }
    topics_pack_there(there: usize, of: usize) { id: "{there} dari {of} dipakai", en: "{there} of {of} in use" }
    topics_pack_all(name: &str) { id: "Pilih semua di {name}", en: "Choose all of {name}" }
    topics_there() { id: "sudah ada", en: "there already" }
    topics_there_as(name: &str) { id: "sudah ada sebagai {name}", en: "there already as {name}" }
    topics_packs_add(n: usize) { id: "Tambahkan {n} topik", en: "Add {n} topics", one(n): "Add {n} topic" }
    topics_packs_choose() { id: "Pilih topik dulu", en: "Choose topics first" }

    topics_new_title() { id: "Topik sendiri", en: "A topic of your own" }
    topics_edit_title(name: &str) { id: "Ubah {name}", en: "Edit {name}" }
    topics_name_id() { id: "Nama dalam bahasa Indonesia", en: "Name in Indonesian" }
    topics_name_en() { id: "Nama dalam bahasa Inggris", en: "Name in English" }
    topics_about_id() { id: "Satu kalimat dalam bahasa Indonesia", en: "One sentence in Indonesian" }
    topics_about_en() { id: "Satu kalimat dalam bahasa Inggris", en: "One sentence in English" }
    topics_about_hint() {
        id: "Apa yang bisa dilakukan orang yang sudah mempelajarinya?",
        en: "What can somebody do who has learned it?"
    }
    topics_one_language() { id: "Satu bahasa saja cukup.", en: "One language is enough." }
    topics_aliases() { id: "Sebutan lain", en: "Other names" }
    topics_aliases_hint() {
        id: "Nama lain yang dipakai dalam daftar, supaya impor mengenalinya.",
        en: "Names that lists use for it, so that an import knows it."
    }
    topics_name_missing() { id: "Beri nama, dalam salah satu bahasa.", en: "Give it a name, in either language." }
    topics_name_taken(name: &str) {
        id: "Nama ini sudah dipakai untuk {name}. Gabungkan saja, atau pilih nama lain.",
        en: "This name already means {name}. Merge the two, or choose another name."
    }

    topics_merge_title(name: &str) { id: "Gabungkan {name}", en: "Merge {name}" }
    topics_merge_into() { id: "ke dalam topik", en: "into the topic" }
    topics_merge_choose() { id: "Pilih topik yang tetap ada", en: "Choose the topic that stays" }
    topics_merge_moves(needs: usize, offers: usize) {
        id: "{needs} kebutuhan dan {offers} keahlian pindah.",
        en: "{needs} needs and {offers} offers move."
    }
    topics_merge_nothing() { id: "Belum ada kebutuhan atau keahlian yang pindah.", en: "No needs or offers to move." }
    topics_merge_both(n: usize) {
        id: "{n} orang punya keduanya: kebutuhan yang lebih penting dan keahlian yang lebih tinggi yang dipertahankan.",
        en: "{n} people have both: the more important need and the higher offer stay.",
        one(n): "{n} person has both: the more important need and the higher offer stay."
    }
    topics_merge_name(from: &str, into: &str) {
        id: "“{from}” tetap dikenali sebagai sebutan lain dari {into}.",
        en: "“{from}” stays known as another name of {into}."
    }
    topics_merge_do() { id: "Gabungkan", en: "Merge" }
    topics_merged(from: &str, into: &str) { id: "{from} digabung ke {into}", en: "{from} was merged into {into}" }
    topics_added(n: usize) { id: "{n} topik ditambahkan", en: "{n} topics were added", one(n): "{n} topic was added" }
}
