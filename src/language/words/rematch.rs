//! Pairing anew around pairs that run: what has changed, the settings, and what each would mean.

use crate::language::numbers::Points;
use crate::language::spoken::words;

words! {
    rematch_title() { id: "Ada yang berubah", en: "Something has changed" }
    rematch_title_calm() { id: "Menyusun ulang di sekitar pasangan yang berjalan", en: "Rearranging around running pairs" }
    rematch_sub() { id: "Anda yang menentukan seberapa banyak pasangan berjalan boleh berganti. Setiap pilihan dihitung sampai terbukti, dan belum ada yang berubah sampai Anda menyetujuinya.", en: "You decide how many running pairs may change. Each choice is worked out until it is proven, and nothing changes until you approve it." }
    rematch_running(n: usize) { id: "{n} pasangan sudah berjalan.", en: "{n} pairs are running.", one(n): "{n} pair is running." }
    rematch_all_can_go_on() { id: "Semuanya masih bisa dilanjutkan.", en: "All of them can go on." }
    rematch_no_mentor(n: usize) { id: "{n} mentee belum punya mentor", en: "{n} mentees have no mentor yet", one(n): "{n} mentee has no mentor yet" }
    rematch_no_mentee(n: usize) { id: "{n} mentor belum punya mentee", en: "{n} mentors have no mentee yet", one(n): "{n} mentor has no mentee yet" }
    rematch_ended(n: usize) { id: "{n} pasangan tidak bisa dilanjutkan", en: "{n} pairs cannot go on", one(n): "{n} pair cannot go on" }
    rematch_not_part(pair: &str, name: &str) { id: "{pair}: {name} sedang tidak ikut di peran itu", en: "{pair}: {name} is not taking part in that role now" }
    rematch_blocked(pair: &str, rules: &str) { id: "{pair}: {rules}", en: "{pair}: {rules}" }
    rematch_pin_hint() { id: "Pasangan yang terhalang aturan tetap bisa dilanjutkan bila Anda menyematkannya.", en: "A pair that a rule stands in the way of can go on if you pin it." }
    rematch_moved(n: usize) { id: "Kecocokan {n} pasangan bergeser sejak disetujui", en: "The match of {n} pairs has moved since approval", one(n): "The match of {n} pair has moved since approval" }
    rematch_moved_line(pair: &str, was: Points, now: Points) { id: "{pair}: dari {was} menjadi {now}", en: "{pair}: from {was} to {now}" }
    rematch_more(n: usize) { id: "dan {n} lagi", en: "and {n} more" }

    rematch_ask() { id: "Lihat pilihannya", en: "See the choices" }
    rematch_working() { id: "Menghitung pilihan", en: "Working out the choices" }
    rematch_by_fit() { id: "Pilihan di bawah ini mengutamakan jumlah pasangan, lalu kecocokan. Untuk menyusun ulang dengan tujuan program Anda, gunakan \u{201c}Pasangkan ulang\u{201d}.", en: "The choices below put the number of pairs first, then the match. To rearrange with your program's own aim, use \u{201c}Pair again\u{201d}." }
    rematch_one() { id: "Hanya ada satu pilihan: menyusun ulang semua pun tidak menghasilkan yang lebih baik.", en: "There is one choice only: pairing everyone anew would be no better." }
    rematch_dial() { id: "Pasangan berjalan yang berganti", en: "Running pairs that change" }
    rematch_dial_hint() { id: "Kiri: sesedikit mungkin yang disentuh. Kanan: semua disusun ulang.", en: "Left: as few touched as possible. Right: everyone anew." }
    rematch_none_touched() { id: "tidak ada", en: "none" }
    rematch_touched(n: usize, of: usize) { id: "{n} dari {of}", en: "{n} of {of}" }
    rematch_stays(n: usize) { id: "Semua {n} pasangan berjalan tetap seperti sekarang.", en: "All {n} running pairs stay as they are.", one(n): "The running pair stays as it is." }
    rematch_changes(n: usize, kept: usize) { id: "{n} pasangan berjalan berganti, {kept} tetap.", en: "{n} running pairs change, {kept} kept.", one(n): "{n} running pair changes, {kept} kept." }
    rematch_proven(kept: usize) { id: "Terbukti: tidak ada susunan yang lebih baik dengan sedikitnya {kept} pasangan berjalan tetap.", en: "Proven: no pairing with at least {kept} running pairs kept is better." }
    rematch_proven_best() { id: "Terbukti: tidak ada susunan lain yang lebih baik.", en: "Proven: no other pairing is better." }
    rematch_pairs() { id: "Pasangan seluruhnya", en: "Pairs in all" }
    rematch_new() { id: "Pasangan baru", en: "New pairs" }
    rematch_left() { id: "Mentee yang belum dapat mentor", en: "Mentees without a mentor" }
    rematch_total() { id: "Jumlah kecocokan", en: "Total match" }
    rematch_mean() { id: "Rata-rata", en: "Mean" }
    rematch_gain() { id: "Dibanding menyentuh sesedikit mungkin", en: "Against touching as few as possible" }
    rematch_price() { id: "Dibanding menyusun ulang semua", en: "Against everyone anew" }
    rematch_same() { id: "sama", en: "the same" }
    rematch_points(points: &str) { id: "{points} poin", en: "{points} points" }
    rematch_pairs_more(n: usize) { id: "{n} pasangan lebih banyak", en: "{n} pairs more", one(n): "{n} pair more" }
    rematch_pairs_fewer(n: usize) { id: "{n} pasangan lebih sedikit", en: "{n} pairs fewer", one(n): "{n} pair fewer" }
    rematch_who_changes() { id: "Yang berganti pasangan", en: "Who changes partners" }
    rematch_who_joins() { id: "Yang mulai berpasangan", en: "Who starts a pair" }
    rematch_who_waits() { id: "Yang masih menunggu mentor", en: "Who still waits for a mentor" }
    rematch_instead(pair: &str, after: &str) { id: "{pair}. Berikutnya: {after}", en: "{pair}. Next: {after}" }
    rematch_next(name: &str, with: &str) { id: "{name} dengan {with}", en: "{name} with {with}" }
    rematch_mentor_waits(name: &str) { id: "{name} menunggu mentee berikutnya", en: "{name} waits for a next mentee" }
    rematch_mentee_waits(name: &str) { id: "{name} menunggu mentor berikutnya", en: "{name} waits for a next mentor" }
    rematch_scored(pair: &str, score: Points) { id: "{pair} ({score})", en: "{pair} ({score})" }
    rematch_use() { id: "Pakai susunan ini", en: "Use this arrangement" }
    rematch_in_use() { id: "Ini usulan yang sekarang", en: "This is the present proposal" }
    rematch_used() { id: "Susunan ini sekarang menjadi usulan. Yang berjalan baru berganti setelah Anda menyetujuinya.", en: "This arrangement is the proposal now. Running pairs change only once you approve it." }

    rematch_sub_kept(kept: usize) { id: "{kept} pasangan yang berjalan tetap. Tidak ada susunan yang mempertahankan sebanyak itu dan lebih baik.", en: "{kept} running pairs stay. No pairing that keeps as many is better.", one(kept): "{kept} running pair stays. No pairing that keeps it is better." }
    rematch_seal(kept: usize) { id: "Terbukti terbaik dengan {kept} pasangan tetap", en: "Proven best with {kept} pairs kept", one(kept): "Proven best with {kept} pair kept" }
    rematch_proof_text() { id: "Setiap pasangan yang berjalan diberi tambahan nilai, dan setiap tempat mentor dan mentee diberi harga. Harga-harga itu menetapkan batas yang tidak bisa dilewati susunan mana pun, dan susunan ini tepat mencapainya. Susunan yang mempertahankan sama banyak pasangan atau lebih mendapat tambahan yang sama atau lebih, jadi tidak mungkin lebih baik. Pemeriksaannya dilakukan oleh kode lain yang tidak tahu cara susunan ini ditemukan.", en: "Every running pair is given something extra, and every place of a mentor and a mentee has a price. Together the prices set a limit that no pairing can pass, and this one reaches it exactly. A pairing that keeps as many running pairs or more gets as much extra or more, so it cannot be better. The check is made by separate code that does not know how the pairing was found." }
    rematch_proof_kept() { id: "Pasangan berjalan yang tetap", en: "Running pairs that stay" }

    rematch_approve_title(n: usize) { id: "Setujui {n} pasangan?", en: "Approve {n} pairs?", one(n): "Approve {n} pair?" }
    rematch_approve_text(n: usize) { id: "{n} pasangan yang berjalan akan berakhir:", en: "{n} running pairs will end:", one(n): "{n} running pair will end:" }
    rematch_approve_hint() { id: "Sebaiknya mereka mendengarnya lebih dulu dari Anda. Langkah ini bisa diurungkan.", en: "They had better hear it from you first. This step can be undone." }
    rematch_approve_do() { id: "Setujui dan akhiri", en: "Approve, and end these" }
}
