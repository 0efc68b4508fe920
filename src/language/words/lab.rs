//! The what-if lab: other rules tried, who would change partners, scenarios kept by name.

use crate::language::Points;
use crate::language::spoken::words;

words! {
    lab_title() { id: "Coba aturan lain", en: "Try other rules" }
    lab_sub() { id: "Geser bobot atau ubah aturan dan lihat siapa yang berganti. Tidak ada yang berubah sampai Anda memakainya.", en: "Move a weight or change a rule and see who changes. Nothing is different until you use it." }
    lab_idle() { id: "Geser salah satu bobot, atau ubah satu aturan, untuk melihat akibatnya di sini.", en: "Move one of the weights, or change a rule, to see here what it does." }
    lab_sliders() { id: "Bobot dan aturan yang dicoba", en: "Weights and rules to try" }
    lab_same() { id: "Tidak ada yang berganti pasangan.", en: "Nobody changes partners." }
    lab_flips(n: usize) { id: "{n} mentee berganti mentor", en: "{n} mentees change mentors", one(n): "{n} mentee changes mentors" }
    lab_gains(n: usize) { id: "{n} mentee mendapat mentor", en: "{n} mentees get a mentor", one(n): "{n} mentee gets a mentor" }
    lab_loses(n: usize) { id: "{n} mentee kehilangan mentor", en: "{n} mentees lose their mentor", one(n): "{n} mentee loses their mentor" }
    lab_pairs() { id: "pasangan", en: "pairs" }
    lab_total() { id: "jumlah kecocokan", en: "total match" }
    lab_left() { id: "mentee tanpa mentor", en: "mentees without a mentor" }
    lab_now(now: &str) { id: "sekarang {now}", en: "{now} now" }
    lab_now_apart(now: &str, apart: &str) { id: "sekarang {now}, selisih {apart}", en: "{now} now, {apart}" }
    lab_measure() { id: "Semua angka ini memakai bobot yang berlaku sekarang, supaya bisa dibandingkan.", en: "All these figures use the weights in force, so that they can be compared." }
    lab_own(then: Points, now: Points) { id: "Menurut bobot yang dicoba sendiri: susunan ini {then} poin, susunan sekarang {now}.", en: "By the tried weights themselves: this pairing {then} points, the present one {now}." }
    lab_barred_now(n: u32) { id: "{n} pasangan di sini tidak boleh menurut aturan yang berlaku sekarang.", en: "{n} of these pairs are not allowed by the rules in force.", one(n): "One of these pairs is not allowed by the rules in force." }
    lab_barred_tried(n: u32) { id: "{n} pasangan yang sekarang tidak boleh menurut aturan yang dicoba.", en: "{n} of the present pairs are not allowed by the tried rules.", one(n): "One of the present pairs is not allowed by the tried rules." }
    lab_spread_now() { id: "Sebaran sekarang", en: "Spread now" }
    lab_spread_then() { id: "Sebaran dengan aturan yang dicoba", en: "Spread under the tried rules" }
    lab_who() { id: "Siapa yang berganti", en: "Who changes" }
    lab_flip(mentee: &str, had: &str, has: &str) { id: "{mentee}: sekarang {had}, nanti {has}", en: "{mentee}: now {had}, then {has}" }
    lab_flip_gain(mentee: &str, has: &str) { id: "{mentee}: sekarang belum ada, nanti {has}", en: "{mentee}: nobody now, then {has}" }
    lab_flip_lose(mentee: &str, had: &str) { id: "{mentee}: sekarang {had}, nanti tidak ada", en: "{mentee}: now {had}, then nobody" }
    lab_flip_more(mentee: &str, has: &str) { id: "{mentee}: nanti juga dengan {has}", en: "{mentee}: then with {has} as well" }
    lab_flip_less(mentee: &str, had: &str) { id: "{mentee}: nanti tidak lagi dengan {had}", en: "{mentee}: then no longer with {had}" }
    lab_partner(name: &str, score: Points) { id: "{name} ({score})", en: "{name} ({score})" }
    lab_mentors_gain(names: &str) { id: "Mentor yang mendapat mentee: {names}.", en: "Mentors who get a mentee: {names}." }
    lab_mentors_lose(names: &str) { id: "Mentor yang menjadi cadangan: {names}.", en: "Mentors who become spare: {names}." }
    lab_names_more(names: &str, n: usize) { id: "{names}, dan {n} lainnya", en: "{names}, and {n} more" }
    lab_use() { id: "Pakai aturan ini", en: "Use these rules" }
    lab_reset() { id: "Kembali ke aturan yang berlaku", en: "Back to the rules in force" }
    lab_board_old() { id: "Papan pasangan belum dihitung dengan aturan yang berlaku sekarang.", en: "The board has not been worked out under the rules now in force." }

    lab_moved(list: &str) { id: "Yang berbeda: {list}.", en: "What differs: {list}." }
    lab_moved_nothing() { id: "Sama dengan aturan yang berlaku", en: "The same as the rules in force" }
    lab_moved_number(name: &str, from: u8, to: u8) { id: "{name} {from} → {to}", en: "{name} {from} → {to}" }
    lab_moved_on(rule: &str) { id: "dengan aturan “{rule}”", en: "with the rule “{rule}”" }
    lab_moved_off(rule: &str) { id: "tanpa aturan “{rule}”", en: "without the rule “{rule}”" }
    lab_moved_aim(aim: &str) { id: "yang diutamakan “{aim}”", en: "first comes “{aim}”" }

    lab_scenarios() { id: "Skenario", en: "Scenarios" }
    lab_scenarios_sub(most: usize) { id: "Aturan yang Anda simpan dengan nama, di samping aturan yang berlaku. Paling banyak {most}.", en: "Rules that you keep by name, beside the rules in force. At most {most}." }
    lab_scenario_none() { id: "Belum ada skenario. Coba aturan lain di atas, lalu simpan dengan nama.", en: "No scenarios yet. Try other rules above, and keep them by name." }
    lab_name() { id: "Nama skenario", en: "Name of the scenario" }
    lab_name_hint() { id: "Misalnya “Waktu lebih penting”.", en: "Such as “Time matters more”." }
    lab_keep() { id: "Simpan sebagai skenario", en: "Keep as a scenario" }
    lab_compare() { id: "Hitung semua skenario", en: "Work out all scenarios" }
    lab_comparing() { id: "Menghitung skenario", en: "Working out scenarios" }
    lab_done_of(done: u32, of: u32) { id: "{done} dari {of}", en: "{done} of {of}" }
    lab_in_force() { id: "Aturan yang berlaku", en: "Rules in force" }
    lab_head_name() { id: "Skenario", en: "Scenario" }
    lab_head_left() { id: "Tanpa mentor", en: "No mentor" }
    lab_head_mean() { id: "Rata-rata", en: "Mean" }
    lab_head_flips() { id: "Berganti", en: "Change" }
    lab_head_actions() { id: "Tindakan", en: "Actions" }
    lab_adopt_named(name: &str) { id: "Pakai skenario {name}", en: "Use the scenario {name}" }
    lab_load() { id: "Muat untuk dicoba", en: "Load to try" }
    lab_loaded(name: &str) { id: "Skenario “{name}” dimuat untuk dicoba.", en: "The scenario “{name}” is loaded to try." }
    lab_rename() { id: "Ganti nama", en: "Rename" }
    lab_rename_title() { id: "Ganti nama skenario", en: "Rename the scenario" }
    lab_drop() { id: "Hapus", en: "Remove" }
    lab_actions(name: &str) { id: "Tindakan untuk skenario {name}", en: "Actions for the scenario {name}" }
}
