//! How pairs are doing, what there is to do, and what a plan could not keep to. For the facilitator's eyes.

use crate::language::spoken::words;

words! {
    health_well() { id: "Berjalan baik", en: "Going well" }
    health_watch() { id: "Perlu diperhatikan", en: "Worth an eye" }
    health_act() { id: "Perlu langkah", en: "Needs a step" }

    reason_rhythm(weeks: u32) { id: "Sudah {weeks} minggu tidak bertemu", en: "Have not met for {weeks} weeks", one(weeks): "Have not met for {weeks} week" }
    reason_not_begun(weeks: u32) { id: "Sudah {weeks} minggu, belum ada pertemuan pertama", en: "{weeks} weeks on, they have not met yet", one(weeks): "{weeks} week on, they have not met yet" }
    reason_not_begun_planned(weeks: u32) { id: "Sudah {weeks} minggu, pertemuan pertama baru direncanakan", en: "{weeks} weeks on, the first session is still to come", one(weeks): "{weeks} week on, the first session is still to come" }
    reason_senior(times: usize) { id: "Pertemuan {times} kali bergeser dari pihak senior", en: "Called off {times} times by the senior side", one(times): "Called off once by the senior side" }
    reason_apart_safe(mentor: u8, mentee: u8) { id: "Merasa bebas bicara: mentor {mentor}, mentee {mentee} dari 5", en: "Free to speak: the mentor says {mentor}, the mentee {mentee} of 5" }
    reason_apart_useful(mentor: u8, mentee: u8) { id: "Berguna: menurut mentor {mentor}, menurut mentee {mentee} dari 5", en: "Useful: the mentor says {mentor}, the mentee {mentee} of 5" }
    reason_apart_led() { id: "Keduanya bercerita lain tentang siapa yang memimpin", en: "The two differ on who leads" }
    reason_apart_talked() { id: "Keduanya bercerita lain tentang siapa yang lebih banyak bicara", en: "The two differ on who talks more" }
    reason_safety_mentor() { id: "Mentor belum merasa bebas bicara", en: "The mentor does not feel free to speak" }
    reason_safety_mentee() { id: "Mentee belum merasa bebas bicara", en: "The mentee does not feel free to speak" }
    reason_no_next() { id: "Pertemuan selesai tanpa langkah berikutnya", en: "Sessions end without a next step" }
    reason_one_way() { id: "Belajarnya baru satu arah", en: "Learning goes one way so far" }
    reason_load(hours: u32, budget: u32) { id: "Mentor sudah {hours} jam dalam 30 hari, batasnya {budget}", en: "The mentor gave {hours} hours in 30 days, the limit is {budget}" }
    reason_silent_mentor(days: u32) { id: "{days} hari tanpa kabar sejak mentor bilang kurang baik", en: "{days} days of silence since the mentor said it was not good" }
    reason_silent_mentee(days: u32) { id: "{days} hari tanpa kabar sejak mentee bilang kurang baik", en: "{days} days of silence since the mentee said it was not good" }
    reason_help_mentor() { id: "Mentor ingin bicara dengan Anda", en: "The mentor would like to talk to you" }
    reason_help_mentee() { id: "Mentee ingin bicara dengan Anda", en: "The mentee would like to talk to you" }
    reason_soon_mentor() { id: "Mentor minta bantuan segera", en: "The mentor asks for help soon" }
    reason_soon_mentee() { id: "Mentee minta bantuan segera", en: "The mentee asks for help soon" }

    desk_now() { id: "Sekarang", en: "Now" }
    desk_today() { id: "Hari ini", en: "Today" }
    desk_week() { id: "Minggu ini", en: "This week" }
    desk_leader(names: &str) { id: "Minta pimpinan menyapa {names}", en: "Ask the leader to write to {names}" }
    desk_talk(names: &str) { id: "Ajak bicara {names}, satu per satu", en: "Talk to {names}, one at a time" }
    desk_load(name: &str) { id: "Tanya kabar {name}: jangan sampai terlalu berat", en: "Ask {name} how it is going, before it gets too much" }
    desk_another(names: &str) { id: "Carikan pasangan lain untuk {names}", en: "Find other partners for {names}" }
    desk_introduce(n: usize) { id: "Perkenalkan {n} pasangan", en: "Introduce {n} pairs", one(n): "Introduce {n} pair" }
    desk_agreement(n: usize) { id: "{n} kesepakatan menunggu tanda tangan", en: "{n} agreements to sign", one(n): "{n} agreement to sign" }
    desk_plan(n: usize) { id: "Rencanakan pertemuan {n} pasangan", en: "Plan sessions for {n} pairs", one(n): "Plan sessions for {n} pair" }
    desk_how_was_it(n: usize) { id: "Tanyakan bagaimana {n} pertemuan", en: "Ask how {n} sessions were", one(n): "Ask how {n} session was" }
    desk_check_in(n: usize) { id: "Kirim tanya kabar kepada {n} orang", en: "Send check-ins to {n} people", one(n): "Send a check-in to {n} person" }
    desk_remind(n: usize) { id: "Ingatkan {n} orang yang belum menjawab", en: "Remind {n} people who have not answered", one(n): "Remind {n} person who has not answered" }
    desk_thanks(from: &str, to: &str) { id: "Sampaikan terima kasih {from} kepada {to}", en: "Pass on {from}'s thanks to {to}" }
    desk_circle(on: chrono::NaiveDate) { id: "Undang lingkar mentor, {on}", en: "Invite the mentor circle, {on}" }
    desk_close(n: usize) { id: "Tutup {n} pasangan dengan terima kasih", en: "Close {n} pairs with thanks", one(n): "Close {n} pair with thanks" }
    desk_watch(n: usize) { id: "Perhatikan {n} pasangan", en: "Keep an eye on {n} pairs", one(n): "Keep an eye on {n} pair" }

    plan_outside(names: &str, on: chrono::NaiveDate) { id: "{names}, {on}: di luar waktu yang mereka sebut", en: "{names}, {on}: outside the times they named" }
    plan_squeezed(names: &str, days: u16) { id: "{names}: waktunya sempit, jadi setiap {days} hari", en: "{names}: little time left, so every {days} days", one(days): "{names}: little time left, so every day" }
    plan_late(names: &str, on: chrono::NaiveDate) { id: "{names}, {on}: sesudah hari terakhir program", en: "{names}, {on}: after the program's last day" }
    plan_no_place(names: &str, n: u16) { id: "{names}: sesi {n} belum mendapat tempat", en: "{names}: no place found for session {n}" }
    names_of_pair(mentor: &str, mentee: &str) { id: "{mentor} dan {mentee}", en: "{mentor} and {mentee}" }
}
