//! Fairness of a result: groups, spread, load, hours.

use crate::language::spoken::words;
use crate::language::{Percent, Points};

words! {
    fairness_title() { id: "Keadilan", en: "Fairness" }
    fairness_tabs() { id: "Dua sisi hasil ini", en: "Two sides of this result" }
    fairness_see() { id: "Lihat keadilannya", en: "See how fair it is" }
    fairness_notices() { id: "Patut diperhatikan", en: "Worth a look" }
    fairness_show() { id: "Tunjukkan", en: "Show it" }
    fairness_none() {
        id: "Di antara kelompok yang bisa ditampilkan, tidak ada yang jauh tertinggal.",
        en: "Among the groups that can be shown, none is far behind."
    }

    fairness_left_mentees(who: &str, people: usize, left: usize, all: usize, all_left: usize) {
        id: "Dari {people} mentee {who}, {left} belum dapat mentor. Dari semua {all} mentee: {all_left}.",
        en: "Of {people} mentees {who}, {left} have no mentor. Of all {all} mentees: {all_left}."
    }
    fairness_left_mentors(who: &str, people: usize, left: usize, all: usize, all_left: usize) {
        id: "Dari {people} mentor {who}, {left} belum dapat mentee. Dari semua {all} mentor: {all_left}.",
        en: "Of {people} mentors {who}, {left} have no mentee. Of all {all} mentors: {all_left}."
    }
    fairness_low_mentees(who: &str, mean: Points, all: Points) {
        id: "Mentee {who}: kecocokan rata-rata {mean}. Semua mentee: {all}.",
        en: "Mentees {who}: a mean match of {mean}. All mentees: {all}."
    }
    fairness_low_mentors(who: &str, mean: Points, all: Points) {
        id: "Mentor {who}: kecocokan rata-rata {mean}. Semua mentor: {all}.",
        en: "Mentors {who}: a mean match of {mean}. All mentors: {all}."
    }
    fairness_who_unit(name: &str) { id: "di unit {name}", en: "in {name}" }
    fairness_who_grade(name: &str) { id: "berjenjang {name}", en: "at grade {name}" }
    fairness_who_place(name: &str) { id: "di {name}", en: "in {name}" }
    fairness_who_languages(name: &str) { id: "yang nyaman hanya dalam bahasa {name}", en: "at ease in {name} only" }
    fairness_who_one_role() { id: "dengan satu peran", en: "with one role" }
    fairness_who_both() { id: "yang merangkap mentor dan mentee", en: "who are both mentor and mentee" }
    fairness_who_in_person() { id: "yang lebih suka tatap muka", en: "who would rather meet face to face" }
    fairness_who_online() { id: "yang lebih suka daring", en: "who would rather meet online" }
    fairness_who_either() { id: "yang boleh tatap muka atau daring", en: "who meet either way" }
    fairness_who_job(name: &str) { id: "dengan jabatan {name}", en: "with the job title {name}" }
    fairness_who_manager(name: &str) { id: "yang atasannya {name}", en: "who report to {name}" }
    fairness_who_unsaid(what: &str) { id: "tanpa keterangan {what}", en: "with no {what} filled in" }

    fairness_groups() { id: "Kelompok demi kelompok", en: "Group by group" }
    fairness_groups_sub() {
        id: "Siapa yang tertinggal, dan siapa yang kurang cocok. Tidak ada angka untuk kurang dari lima orang.",
        en: "Who is left out, and who matches less. No figure stands for fewer than five people."
    }
    fairness_by() { id: "Kelompokkan menurut", en: "Group by" }
    fairness_languages() { id: "Bahasa", en: "Languages" }
    fairness_meets() { id: "Cara bertemu", en: "Way to meet" }
    fairness_measure() { id: "Bandingkan", en: "Compare" }
    fairness_measure_left() { id: "Belum berpasangan", en: "Without a pair" }
    fairness_measure_match() { id: "Kecocokan", en: "Match" }
    fairness_mentees_left() { id: "Mentee tanpa mentor", en: "Mentees without a mentor" }
    fairness_mentors_left() { id: "Mentor tanpa mentee", en: "Mentors without a mentee" }
    fairness_mentees_match() { id: "Mentee, rata-rata", en: "Mentees, mean match" }
    fairness_mentors_match() { id: "Mentor, rata-rata", en: "Mentors, mean match" }
    fairness_everyone() { id: "Semua", en: "Everyone" }
    fairness_others() { id: "Kelompok lain", en: "Other groups" }
    fairness_both_roles() { id: "Mentor dan mentee", en: "Mentor and mentee" }
    fairness_of(n: usize, all: usize) { id: "{n} dari {all}", en: "{n} of {all}" }
    fairness_percent(share: Percent) { id: "{share}", en: "{share}" }
    fairness_points(points: Points) { id: "{points}", en: "{points}" }
    fairness_number(n: usize) { id: "{n}", en: "{n}" }
    fairness_untold() { id: "–", en: "–" }
    fairness_mark_left_mentees() { id: "mentee tertinggal", en: "mentees left out" }
    fairness_mark_left_mentors() { id: "mentor tertinggal", en: "mentors left out" }
    fairness_mark_low() { id: "kecocokan rendah", en: "lower match" }
    fairness_note() {
        id: "Tanda – : tidak ada orangnya, kurang dari lima, atau disembunyikan supaya kelompok kecil tidak bisa ditebak dari selisihnya.",
        en: "A dash: nobody, fewer than five, or hidden so that a small group cannot be worked out from the rest."
    }
    fairness_too_few() {
        id: "Yang ikut kurang dari lima mentee dan lima mentor. Terlalu sedikit untuk dibandingkan per kelompok.",
        en: "Fewer than five mentees and five mentors took part: too few to compare by group."
    }
    fairness_nothing() {
        id: "Belum ada yang membedakan: isi unit, jenjang, atau lokasi orang-orangnya dulu.",
        en: "Nothing tells people apart yet: fill in their unit, grade or place first."
    }
    fairness_all_small() {
        id: "Semua kelompok di sini terlalu kecil untuk ditampilkan sendiri.",
        en: "All groups here are too small to be shown on their own."
    }
    fairness_more(n: usize) { id: "{n} kelompok lagi ada di tabel.", en: "{n} more groups are in the table.", one(n): "{n} more group is in the table." }
    fairness_column_group() { id: "Kelompok", en: "Group" }
    fairness_column_people() { id: "Orang", en: "People" }
    fairness_column_paired() { id: "Berpasangan", en: "Paired" }
    fairness_column_left() { id: "Belum", en: "Without" }
    fairness_column_share() { id: "Bagian yang belum", en: "Share without" }
    fairness_column_mean() { id: "Kecocokan rata-rata", en: "Mean match" }
    fairness_column_note() { id: "Catatan", en: "Note" }
    fairness_row_mentees(name: &str) { id: "{name}: mentee", en: "{name}: mentees" }
    fairness_row_mentors(name: &str) { id: "{name}: mentor", en: "{name}: mentors" }

    fairness_range(lowest: Points, highest: Points) { id: "Dari {lowest} sampai {highest}.", en: "From {lowest} to {highest}." }
    fairness_half(low: Points, high: Points, middle: Points) {
        id: "Separuh pasangan ada di antara {low} dan {high}, titik tengahnya {middle}.",
        en: "Half of the pairs lie between {low} and {high}, with {middle} in the middle."
    }
    fairness_worst() { id: "Kecocokan terendah", en: "Lowest matches" }
    fairness_worst_sub() {
        id: "Hanya untuk mata fasilitator. Buka untuk melihat sebabnya dan pilihan lain.",
        en: "For the facilitator's eyes only. Open one to see why, and who else there is."
    }

    fairness_places(taken: usize, places: usize) { id: "{taken} dari {places} tempat mentor terisi.", en: "{taken} of {places} places with mentors are taken." }
    fairness_full(n: usize) { id: "{n} mentor sudah penuh.", en: "{n} mentors are full.", one(n): "{n} mentor is full." }
    fairness_heaviest(names: &str, n: usize) { id: "Paling banyak membimbing: {names} ({n} mentee).", en: "Most mentees: {names} ({n})." }
    fairness_carries(n: usize) { id: "Membimbing {n} orang", en: "{n} mentees each", one(n): "One mentee each" }
    fairness_carries_none() { id: "Belum membimbing", en: "No mentee yet" }
    fairness_mentors(n: usize) { id: "{n} mentor", en: "{n} mentors", one(n): "{n} mentor" }
    fairness_mentors_time(n: usize, time: &str) { id: "{n} mentor, {time} per orang", en: "{n} mentors, {time} each", one(n): "{n} mentor, {time}" }
    fairness_load_of() { id: "Beban", en: "Load" }
    fairness_load_who() { id: "Mentor dan waktunya", en: "Mentors and their time" }

    fairness_time() { id: "Waktu yang diminta", en: "Time asked" }
    fairness_hours_pair(sessions: u16, minutes: u16, time: &str) {
        id: "Tiap pasangan: {sessions} pertemuan × {minutes} menit, jadi {time} bagi masing-masing.",
        en: "Each pair: {sessions} sessions of {minutes} minutes, so {time} for each of the two.",
        one(sessions): "Each pair: {sessions} session of {minutes} minutes, so {time} for each of the two."
    }
    fairness_hours_month(time: &str) { id: "Kira-kira {time} sebulan selama program berjalan.", en: "About {time} a month while the program runs." }
    fairness_hours_rhythm(rhythm: &str, minutes: u16) {
        id: "Tanggal program belum diisi. Iramanya {rhythm}, {minutes} menit tiap pertemuan.",
        en: "The program has no dates yet. The rhythm is {rhythm}, {minutes} minutes a session."
    }
    fairness_hours_mentees(people: usize, mentors: usize, time: &str) {
        id: "{people} mentee dengan {mentors} mentor: {time}.",
        en: "{people} mentees with {mentors} mentors: {time}.",
        one(mentors): "{people} mentees with one mentor: {time}."
    }
    fairness_together_mentors() { id: "Semua mentee dari satu mentor bertemu bersama, jadi waktunya tidak berlipat.", en: "A mentor's mentees meet together, so the mentor's time does not multiply." }
    fairness_together_mentees() { id: "Semua mentor dari satu mentee bertemu bersama, jadi waktunya tidak berlipat.", en: "A mentee's mentors meet together, so the mentee's time does not multiply." }
    fairness_not_counted() { id: "Persiapan belum dihitung.", en: "Preparing is not counted." }
    fairness_circle_not_counted(months: u8) {
        id: "Persiapan dan lingkar mentor tiap {months} bulan belum dihitung.",
        en: "Preparing, and the mentor circle every {months} months, are not counted.",
        one(months): "Preparing, and the mentor circle every month, are not counted."
    }
    fairness_hours(hours: u32) { id: "{hours} jam", en: "{hours} hours", one(hours): "{hours} hour" }
    fairness_minutes(minutes: u32) { id: "{minutes} menit", en: "{minutes} minutes", one(minutes): "{minutes} minute" }
    fairness_hours_minutes(hours: u32, minutes: u32) { id: "{hours} jam {minutes} menit", en: "{hours} h {minutes} min" }
}
