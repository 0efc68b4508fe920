//! Pairs: the board, a pair explained, who is left, rules and weights.

use crate::language::spoken::words;
use crate::language::{Percent, Points};

words! {
    board_title() { id: "Pasangan", en: "Pairs" }
    board_start_sub(mentors: usize, mentees: usize) { id: "{mentors} mentor dan {mentees} mentee siap dipasangkan.", en: "{mentors} mentors and {mentees} mentees are ready to be paired." }
    board_run() { id: "Pasangkan", en: "Pair people" }
    board_run_again() { id: "Pasangkan ulang", en: "Pair again" }
    board_rules() { id: "Aturan dan bobot", en: "Rules and weights" }
    board_empty_people() { id: "Belum ada orang", en: "Nobody here yet" }
    board_empty_people_text() { id: "Masukkan daftar orang dulu: siapa yang membimbing, siapa yang ingin belajar, dan tentang apa.", en: "Bring in a list first: who mentors, who wants to learn, and about what." }
    board_empty_mentors() { id: "Belum ada mentor", en: "No mentors yet" }
    board_empty_mentors_text() { id: "Pilih rekan muda yang kuat di topiknya, lalu beri peran mentor.", en: "Choose young colleagues who are strong in a topic, and give them the role of mentor." }
    board_empty_mentees() { id: "Belum ada mentee", en: "No mentees yet" }
    board_empty_mentees_text() { id: "Tambahkan senior yang ingin belajar, lalu beri peran mentee.", en: "Add seniors who want to learn, and give them the role of mentee." }
    board_no_needs() { id: "Belum ada yang menuliskan kebutuhan", en: "Nobody has named a need yet" }
    board_no_needs_text() { id: "Tanpa kebutuhan dan keahlian, pasangan hanya dinilai dari minat, gaya, waktu, dan unit.", en: "Without needs and skills, pairs are judged only by interests, style, time and unit." }
    board_first() { id: "Siap dipasangkan", en: "Ready to pair" }
    board_first_text() { id: "Balik mencoba setiap kemungkinan pasangan, mematuhi aturan Anda, dan membuktikan bahwa susunannya yang terbaik. Anda tetap yang memutuskan.", en: "Balik looks at every possible pair, keeps to your rules, and proves that the pairing is the best there is. You still decide." }
    board_go_people() { id: "Ke daftar orang", en: "Go to people" }
    board_go_import() { id: "Masukkan daftar", en: "Bring in a list" }

    board_working() { id: "Mencari pasangan terbaik", en: "Finding the best pairs" }
    board_scoring(done: u32, of: u32) { id: "Menilai setiap pasangan: {done} dari {of}", en: "Looking at every pair: {done} of {of}" }
    board_solving(done: u32, of: u32) { id: "Menyusun yang terbaik: {done} dari {of}", en: "Finding the best: {done} of {of}" }
    board_proving() { id: "Memeriksa bukti", en: "Checking the proof" }
    board_cancelled() { id: "Dihentikan. Tidak ada yang berubah.", en: "Stopped. Nothing has changed." }
    board_too_many_pins(name: &str, pins: u16, places: u16) { id: "{name} disematkan {pins} kali, tetapi hanya punya {places} tempat. Lepas satu sematan atau tambah tempatnya.", en: "{name} is pinned {pins} times and has {places} places. Free a pin or add a place." }
    board_too_many(pairs: u64) { id: "Ada {pairs} kemungkinan pasangan, lebih dari yang muat di peramban ini.", en: "There are {pairs} possible pairs, more than this browser can hold." }
    board_not_proven() { id: "Hasilnya tidak bisa dibuktikan, jadi tidak disimpan. Ini kesalahan Balik; simpan programnya ke berkas dan coba lagi.", en: "The result could not be proven, so it was not kept. This is a mistake of Balik; save the program to a file and try again." }

    board_all_paired(n: usize) { id: "{n} pasangan, tidak ada yang tertinggal", en: "{n} pairs, nobody left behind", one(n): "{n} pair, nobody left behind" }
    board_some_left(n: usize, left: usize) { id: "{n} pasangan, {left} mentee belum dapat mentor", en: "{n} pairs, {left} mentees still without a mentor", one(left): "{n} pairs, one mentee still without a mentor" }
    board_no_pairs() { id: "Belum ada pasangan yang mungkin", en: "No pair is possible yet" }
    board_announce(headline: &str) { id: "Selesai: {headline}.", en: "Done: {headline}." }
    board_sub_most() { id: "Tidak ada susunan lain dengan pasangan lebih banyak, atau dengan jumlah kecocokan lebih tinggi, di bawah aturan ini.", en: "No other pairing under these rules has more pairs, or as many with a higher total match." }
    board_sub_total() { id: "Tidak ada susunan lain dengan jumlah kecocokan lebih tinggi di bawah aturan ini.", en: "No other pairing under these rules has a higher total match." }
    board_sub_lowest() { id: "Kecocokan terendah sudah setinggi mungkin untuk pasangan sebanyak ini; setelah itu jumlahnya yang tertinggi.", en: "The lowest match is as high as it can be with this many pairs; after that, the total is the highest." }
    board_sub_each() { id: "Kecocokan terendah setinggi mungkin, lalu yang terendah kedua, dan seterusnya sampai yang teratas.", en: "The lowest match is as high as it can be, then the second lowest, and so on up to the top." }
    board_sub_wishes() { id: "Tidak ada mentor dan mentee yang sama-sama lebih memilih satu sama lain daripada pasangannya di sini.", en: "No mentor and mentee would both rather have each other than whom they have here." }
    board_sub_old() { id: "Hasil ini terbaik untuk keadaan saat dihitung.", en: "This was the best for things as they were when it was made." }
    board_proven() { id: "Terbukti terbaik", en: "Proven best" }
    board_proven_lowest() { id: "Terbukti: tidak ada yang bisa diangkat lagi", en: "Proven: nobody can be raised further" }
    board_proven_wishes() { id: "Terbukti stabil", en: "Proven stable" }
    board_see_proof() { id: "Lihat buktinya", en: "See the proof" }
    board_proof_title() { id: "Mengapa ini yang terbaik", en: "Why this is the best" }
    board_proof_text() { id: "Setiap tempat mentor dan mentee diberi harga. Harga-harga itu menetapkan batas yang tidak bisa dilewati susunan mana pun, dan susunan ini tepat mencapai batas itu. Pemeriksaannya dilakukan lagi oleh kode lain yang tidak tahu cara susunan ini ditemukan.", en: "Every place of a mentor and a mentee has a price. Together the prices set a limit that no pairing can pass, and this one reaches it exactly. The check is made again by separate code that does not know how the pairing was found." }
    board_proof_text_lowest() { id: "Dua hal diperiksa oleh kode lain yang tidak tahu cara susunan ini ditemukan. Pertama, sekelompok mentor dan mentee yang tempatnya terlalu sedikit: tanpa mereka tidak ada pasangan di atas nilai terendah ini, jadi tidak ada susunan dengan pasangan sebanyak ini yang nilai terendahnya lebih tinggi. Kedua, harga setiap tempat menetapkan batas jumlah kecocokan, dan susunan ini tepat mencapai batas itu.", en: "Separate code that does not know how the pairing was found checks two things. First, a group of mentors and mentees with too few places between them: every pair above this lowest match needs one of them, so no pairing with as many pairs has a higher lowest match. Second, the prices of all places set a limit to the total, and this pairing reaches it exactly." }
    board_proof_text_each() { id: "Untuk setiap tingkat kecocokan yang dipakai, setiap tempat diberi harga. Kode lain memeriksa bahwa perubahan apa pun, dari tingkat terendah ke atas, hanya akan menambah pasangan yang rendah.", en: "For each level of match that is used, every place has a price. Separate code checks that any change, from the lowest level up, would only make more low pairs." }
    board_proof_text_wishes() { id: "Kode lain melihat setiap kemungkinan pasangan dan menghitung mentor dan mentee yang sama-sama lebih memilih satu sama lain. Jumlahnya nol, jadi tidak ada yang punya alasan untuk diam-diam bertukar. Urutan keinginan: orang yang disebut lebih dulu, lalu menurut kecocokan.", en: "Separate code looks at every possible pair and counts the mentors and mentees who would both rather have each other. There are none, so nobody has a reason to swap behind the scenes. What people want: those they named, in their order, then by match." }
    board_proof_lowest() { id: "Kecocokan terendah, tidak termasuk yang disematkan", en: "Lowest match, pinned pairs aside" }
    board_proof_blocking() { id: "Mentor dan mentee yang sama-sama lebih memilih satu sama lain", en: "Mentors and mentees who would both rather have each other" }
    board_proof_looked() { id: "Kemungkinan pasangan diperiksa", en: "Possible pairs checked" }
    board_proof_forbidden() { id: "Di antaranya tidak boleh", en: "Of these not allowed" }
    board_proof_total() { id: "Jumlah kecocokan", en: "Total match" }
    board_proof_limit() { id: "Batas tertinggi yang mungkin", en: "Highest possible" }
    board_proof_print() { id: "Sidik data", en: "Fingerprint of the data" }
    board_points(points: Points) { id: "{points} poin", en: "{points} points" }

    board_outdated() { id: "Data berubah sejak pasangan ini dihitung", en: "Things have changed since these pairs were made" }
    board_outdated_text() { id: "Orang, aturan, atau sematan sudah lain. Pasangkan ulang untuk melihat susunan terbaik sekarang.", en: "People, rules or pins are different now. Pair again to see the best pairing as things are." }

    board_stat_mean() { id: "rata-rata kecocokan", en: "mean match" }
    board_stat_lowest() { id: "kecocokan terendah", en: "lowest match" }
    board_stat_two(mentor: &str, mentee: &str) { id: "{mentor} dan {mentee}", en: "{mentor} and {mentee}" }
    board_stat_spare() { id: "mentor cadangan", en: "spare mentors" }
    board_stat_approved() { id: "pasangan disetujui", en: "pairs approved" }
    board_stat_of(n: usize) { id: "dari {n}", en: "of {n}" }

    board_proposed() { id: "Usulan", en: "Proposal" }
    board_approve_all(n: usize) { id: "Setujui {n} pasangan", en: "Approve {n} pairs", one(n): "Approve {n} pair" }
    board_approve() { id: "Setujui", en: "Approve" }
    board_withdraw() { id: "Tarik persetujuan", en: "Withdraw approval" }
    board_approved() { id: "Disetujui", en: "Approved" }
    board_pinned() { id: "Disematkan", en: "Pinned" }
    board_new() { id: "Baru", en: "New" }
    board_score_up(points: Points) { id: "naik {points}", en: "up {points}" }
    board_score_down(points: Points) { id: "turun {points}", en: "down {points}" }
    board_pin() { id: "Sematkan: harus berpasangan", en: "Pin: must be a pair" }
    board_unpin() { id: "Lepas sematan", en: "Unpin" }
    board_forbid() { id: "Jangan pasangkan mereka", en: "Keep these two apart" }
    board_free() { id: "Boleh lagi", en: "Allow again" }
    board_swap() { id: "Tukar mentee dengan…", en: "Swap mentee with…" }
    board_open() { id: "Lihat kecocokan", en: "See the match" }
    board_actions(mentor: &str, mentee: &str) { id: "Tindakan untuk {mentor} dan {mentee}", en: "Actions for {mentor} and {mentee}" }
    board_ring(mentor: &str, mentee: &str, score: &str) { id: "Kecocokan {mentor} dan {mentee}: {score} dari 100. Buka penjelasan.", en: "Match of {mentor} and {mentee}: {score} of 100. Open the explanation." }
    board_mentee_card(name: &str) { id: "Mentee: {name}. Seret ke pasangan lain untuk menukar.", en: "Mentee: {name}. Drag to another pair to swap." }
    board_search() { id: "Cari nama, unit, atau jabatan", en: "Search name, unit or job title" }
    board_filter() { id: "Tampilkan", en: "Show" }
    board_filter_all() { id: "Semua", en: "All" }
    board_filter_waiting() { id: "Belum disetujui", en: "To approve" }
    board_filter_changed() { id: "Berubah", en: "Changed" }
    board_none_found() { id: "Tidak ada pasangan yang cocok dengan pencarian ini.", en: "No pair fits this search." }
    board_more(n: usize) { id: "Tampilkan {n} lagi", en: "Show {n} more" }
    board_sort() { id: "Urutkan", en: "Sort" }
    board_sort_name() { id: "Nama", en: "Name" }
    board_sort_low() { id: "Terendah dulu", en: "Lowest first" }
    board_sort_high() { id: "Tertinggi dulu", en: "Highest first" }

    board_swap_title() { id: "Tukar mentee", en: "Swap mentees" }
    board_swap_text(mentor: &str, mentee: &str) { id: "{mentee} pindah dari {mentor} ke mentor lain, dan mentee di sana datang ke {mentor}. Keduanya disematkan.", en: "{mentee} moves from {mentor} to another mentor, whose mentee comes to {mentor}. Both pairs are pinned." }
    board_swap_with() { id: "Tukar dengan pasangan", en: "Swap with the pair" }
    board_swap_choose() { id: "Pilih pasangan", en: "Choose a pair" }
    board_swap_do() { id: "Tukar", en: "Swap" }

    board_compare_same() { id: "Sama seperti hasil sebelumnya.", en: "The same as the previous result." }
    board_compare(new: usize, gone: usize, kept: usize) { id: "Dibanding hasil sebelumnya: {new} pasangan baru, {gone} hilang, {kept} tetap.", en: "Against the previous result: {new} new pairs, {gone} gone, {kept} kept." }
    board_compare_total(now: Points, before: Points) { id: "Jumlah kecocokan {now}, sebelumnya {before}.", en: "Total match {now}, {before} before." }
    board_compare_gone() { id: "Tidak lagi berpasangan", en: "No longer a pair" }
    board_elsewhere() { id: "Sudah disetujui, tetapi tidak ada di usulan ini", en: "Approved, but not in this proposal" }

    board_spread() { id: "Sebaran kecocokan", en: "Spread of matches" }
    board_spread_sub() { id: "Berapa pasangan di tiap tingkat kecocokan.", en: "How many pairs at each level of match." }
    board_load() { id: "Beban mentor", en: "Load of mentors" }

    board_left() { id: "Mentee yang belum dapat mentor", en: "Mentees without a mentor" }
    board_left_sub() { id: "Bukan karena kurang: ada aturan atau tempat yang menghalangi.", en: "Not for a lack in them: a rule or a place stands in the way." }
    board_spare() { id: "Mentor cadangan", en: "Spare mentors" }
    board_spare_sub() { id: "Siap menggantikan, atau membimbing mentee baru.", en: "Ready to step in, or to take a new mentee." }
    board_help() { id: "Apa yang bisa membantu?", en: "What would help?" }
    board_help_for(name: &str) { id: "Yang bisa membantu {name}", en: "What would help {name}" }
    board_why_title() { id: "Mengapa", en: "Why" }
    board_why_nobody_mentor() { id: "Belum ada mentor sama sekali.", en: "There are no mentors at all." }
    board_why_nobody_mentee() { id: "Belum ada mentee sama sekali.", en: "There are no mentees at all." }
    board_why_taken_mentee(n: u32) { id: "{n} mentor boleh, tetapi susunan terbaik memasangkan mereka dengan orang lain.", en: "{n} mentors would be allowed; the best pairing has them with others.", one(n): "One mentor would be allowed; the best pairing has them with somebody else." }
    board_why_taken_mentor(n: u32) { id: "{n} mentee boleh, tetapi semuanya sudah dapat mentor.", en: "{n} mentees would be allowed; all have a mentor already.", one(n): "One mentee would be allowed, and has a mentor already." }
    board_why_blocked() { id: "Semua terhalang aturan:", en: "Rules block everyone:" }
    board_why_rule(rule: &str, n: u32) { id: "{rule}: {n} orang", en: "{rule}: {n} people", one(n): "{rule}: one person" }
    board_help_rule(rule: &str, n: u32) { id: "Tanpa aturan \u{201c}{rule}\u{201d} saja, {n} orang jadi boleh.", en: "Without the rule \u{201c}{rule}\u{201d} alone, {n} people would be allowed.", one(n): "Without the rule \u{201c}{rule}\u{201d} alone, one person would be allowed." }
    board_help_place(name: &str, score: Points) { id: "Satu tempat lagi pada {name} akan memasangkan mereka, dengan kecocokan {score}.", en: "One more place with {name} would pair them, with a match of {score}." }
    board_help_learn_mentee(name: &str, topic: &str, level: &str, score: Points) { id: "Kalau {name} mempelajari {topic} sampai tingkat \u{201c}{level}\u{201d}, mereka berpasangan, dengan kecocokan {score}.", en: "If {name} learned {topic} up to \u{201c}{level}\u{201d}, they would be a pair, with a match of {score}." }
    board_help_learn_mentor(name: &str, topic: &str, level: &str, score: Points) { id: "Kalau {name} mempelajari {topic} sampai tingkat \u{201c}{level}\u{201d}, ada mentee baginya, dengan kecocokan {score}.", en: "If {name} learned {topic} up to \u{201c}{level}\u{201d}, there would be a mentee for them, with a match of {score}." }
    board_help_more_pairs(n: u32) { id: "Seluruhnya bertambah {n} pasangan.", en: "{n} pairs more in all.", one(n): "One pair more in all." }
    board_help_more_points(points: Points) { id: "Seluruhnya bertambah {points} poin.", en: "{points} points more in all." }
    board_help_none() { id: "Tidak ada satu perubahan aturan, tempat, atau topik yang cukup. Lihat kebutuhannya: mungkin topiknya belum ada yang mengajarkan.", en: "No single rule, place or topic would be enough. Look at the needs: perhaps nobody teaches the topic yet." }
    board_help_loosen() { id: "Buka aturan dan bobot", en: "Open rules and weights" }

    board_match() { id: "Kecocokan", en: "Match" }
    board_of_hundred(score: Points) { id: "{score} dari 100", en: "{score} of 100" }
    board_factor_points(got: Points, most: Points) { id: "{got} dari {most}", en: "{got} of {most}" }
    board_teaches() { id: "Yang dipelajari mentee", en: "What the mentee learns" }
    board_learns_back() { id: "Yang dipelajari mentor", en: "What the mentor learns back" }
    board_interests() { id: "Minat yang sama", en: "Interests in common" }
    board_style() { id: "Gaya bekerja", en: "Ways of working" }
    board_logistics() { id: "Waktu dan tempat", en: "Time and place" }
    board_across() { id: "Lintas unit", en: "Across units" }
    board_learning() { id: "Kebutuhan belajar", en: "Learning need" }
    board_gain_full(topic: &str, now: &str, wanted: &str) { id: "{topic}: dari {now} sampai {wanted}, semua bisa dipelajari di sini.", en: "{topic}: from {now} to {wanted}, all of it can be learned here." }
    board_gain_part(topic: &str, wanted: &str, level: &str) { id: "{topic}: ingin sampai {wanted}, di sini sampai {level}.", en: "{topic}: {wanted} is wanted, {level} can be reached here." }
    board_gain_none(topic: &str) { id: "{topic}: belum terbantu oleh pasangan ini.", en: "{topic}: this pair does not help yet." }
    board_half_needs_mentee() { id: "Mentee belum menuliskan kebutuhan, jadi dihitung setengah.", en: "The mentee has named no need, so half counts." }
    board_half_needs_mentor() { id: "Mentor belum menuliskan apa yang ingin dipelajari, jadi dihitung setengah.", en: "The mentor has not said what they would like to learn, so half counts." }
    board_half_offers_mentor() { id: "Mentor belum menuliskan keahlian, jadi dihitung setengah.", en: "The mentor has named no skill, so half counts." }
    board_half_offers_mentee() { id: "Mentee belum menuliskan keahlian, jadi dihitung setengah.", en: "The mentee has named no skill, so half counts." }
    board_half() { id: "Belum diketahui untuk keduanya, jadi dihitung setengah.", en: "Not known for both, so half counts." }
    board_shared_interests(list: &str) { id: "Sama-sama suka {list}.", en: "Both like {list}." }
    board_no_interests() { id: "Belum ada minat yang sama.", en: "No interest in common." }
    board_alike_much() { id: "Cara kerja mereka mirip.", en: "They work in similar ways." }
    board_alike_some() { id: "Cara kerja mereka agak mirip.", en: "They work in somewhat similar ways." }
    board_alike_little() { id: "Cara kerja mereka berbeda.", en: "They work in different ways." }
    board_energy_apart() { id: "Yang satu lebih tenang, yang lain lebih ramai: saling melengkapi.", en: "One is quieter, the other more outgoing: they complement each other." }
    board_energy_same() { id: "Energinya serupa.", en: "Their energy is alike." }
    board_slots(n: u8) { id: "{n} waktu yang sama dalam seminggu.", en: "{n} weekly slots in common.", one(n): "One weekly slot in common." }
    board_slots_none() { id: "Tidak ada waktu yang sama.", en: "No slot in common." }
    board_slots_unknown() { id: "Waktu luang belum diketahui, jadi dihitung setengah.", en: "Free time is not known, so half counts." }
    board_place_same() { id: "Bekerja di tempat yang sama.", en: "They work in one place." }
    board_place_other() { id: "Bekerja di tempat berbeda.", en: "They work in different places." }
    board_place_online() { id: "Keduanya bisa bertemu daring.", en: "Both can meet online." }
    board_ways_differ() { id: "Yang satu ingin tatap muka, yang lain daring.", en: "One prefers face to face, the other online." }
    board_units_differ() { id: "Dari unit berbeda: keduanya melihat bagian lain perusahaan.", en: "From different units: both see another part of the company." }
    board_units_same() { id: "Dari unit yang sama.", en: "From the same unit." }
    board_reason_teaches(list: &str) { id: "Belajar {list}", en: "Learns {list}" }
    board_reason_back(list: &str) { id: "Mentor belajar {list}", en: "Mentor learns {list}" }
    board_reason_likes(list: &str) { id: "Sama-sama suka {list}", en: "Both like {list}" }
    board_reason_slots(n: u8) { id: "{n} waktu sama", en: "{n} slots in common", one(n): "Only one slot in common" }
    board_reason_energy() { id: "Energi saling melengkapi", en: "Energy complements" }
    board_reason_thin() { id: "Masih sedikit yang diketahui tentang keduanya", en: "Little is known about the two yet" }

    board_next_title() { id: "Pilihan berikutnya", en: "Next best" }
    board_next_less(for_whom: &str, name: &str, score: Points, less: Points) { id: "Untuk {for_whom}: {name}, kecocokan {score}, lebih rendah {less}.", en: "For {for_whom}: {name}, match {score}, lower by {less}." }
    board_next_more(for_whom: &str, name: &str, score: Points, more: Points) { id: "Untuk {for_whom}: {name}, kecocokan {score}, lebih tinggi {more}, tetapi susunan keseluruhan jadi kurang baik.", en: "For {for_whom}: {name}, match {score}, higher by {more}, but the pairing as a whole would be worse." }
    board_next_none(for_whom: &str) { id: "Untuk {for_whom}: tidak ada orang lain yang boleh.", en: "For {for_whom}: nobody else is allowed." }
    board_if_tab() { id: "Bagaimana jika", en: "What if" }
    board_if_working() { id: "Sedang dihitung…", en: "Working it out…" }
    board_if_same() { id: "Sebagai pasangan mereka tidak mengurangi apa pun: jumlah kecocokan tetap sama.", en: "As a pair they would cost nothing: the total match stays the same." }
    board_if_costs(points: Points) { id: "Kalau mereka dipasangkan, jumlah kecocokan semua orang turun {points} poin. Lebih kecil dari itu tidak mungkin.", en: "As a pair they would cost everyone together {points} points of match. No arrangement makes it less." }
    board_if_gains(points: Points) { id: "Kalau mereka dipasangkan, jumlah kecocokan naik {points} poin, tetapi bertentangan dengan yang diutamakan.", en: "As a pair they would raise the total match by {points} points, against what comes first." }
    board_if_fewer(pairs: usize) { id: "Kalau mereka dipasangkan, {pairs} pasangan hilang.", en: "As a pair they would leave {pairs} pair(s) fewer." }
    board_if_pinned() { id: "Mereka disematkan, jadi tidak ada pilihan lain.", en: "They are pinned, so there is no other way." }
    board_if_no_room() { id: "Semua tempat salah satu dari mereka sudah disematkan untuk orang lain.", en: "Every place of one of them is pinned to others." }
    board_if_without(points: Points) { id: "Tanpa pasangan ini jumlah kecocokan turun {points} poin: sejauh itu nilainya boleh turun sebelum susunan lain jadi lebih baik.", en: "Without this pair the total match falls by {points} points: that is how far its score could drop before another pairing would be better." }
    board_if_without_same() { id: "Tanpa pasangan ini ada susunan lain yang sama baiknya.", en: "Without this pair another arrangement is just as good." }
    board_if_without_fewer(pairs: usize) { id: "Tanpa pasangan ini {pairs} pasangan hilang seluruhnya.", en: "Without this pair there would be {pairs} pair(s) fewer altogether." }
    board_if_changes() { id: "Yang berubah", en: "What would change" }
    board_if_added(pair: &str, points: Points) { id: "+ {pair} ({points})", en: "+ {pair} ({points})" }
    board_if_dropped(pair: &str, points: Points) { id: "− {pair} ({points})", en: "− {pair} ({points})" }
    board_if_here() { id: "Kalau pasangan ini tidak ada", en: "Without this pair" }
    board_if_here_ask() { id: "Hitung", en: "Work it out" }

    board_aims_title() { id: "Lima cara menentukan yang terbaik", en: "Five ways to say what is best" }
    board_aims_sub() { id: "Orang dan aturan sama, yang diutamakan berbeda. Semuanya dihitung sampai terbukti.", en: "The same people and rules, another thing put first. Each worked out until it is proven." }
    board_aims_ask() { id: "Bandingkan", en: "Compare them" }
    board_aims_aim() { id: "Yang diutamakan", en: "What comes first" }
    board_aims_pairs() { id: "Pasangan", en: "Pairs" }
    board_aims_total() { id: "Jumlah", en: "Total" }
    board_aims_cost() { id: "Selisih dengan sekarang", en: "Against now" }
    board_aims_lowest() { id: "Terendah", en: "Lowest" }
    board_aims_same() { id: "Pasangan yang sama", en: "Pairs in common" }
    board_aims_now() { id: "dipakai sekarang", en: "in use" }
    board_aims_use() { id: "Pakai", en: "Use this" }
    board_aims_use_aim(aim: &str) { id: "Pakai: {aim}", en: "Use: {aim}" }

    board_firm_title() { id: "Seberapa kokoh pasangan ini", en: "How firmly these pairs hold" }
    board_firm_sub() { id: "Setiap bobot diturunkan dan dinaikkan seperlima, lalu semuanya dipasangkan lagi.", en: "Each weight is lowered and raised by a fifth, and everyone is paired again." }
    board_firm_ask() { id: "Uji", en: "Test them" }
    board_firm_all(pairs: usize) { id: "Kokoh: {pairs} pasangan tetap sama, bobot mana pun yang bergeser.", en: "Firm: all {pairs} pairs stay the same, whichever weight moves." }
    board_firm_some(held: usize, pairs: usize) { id: "{held} dari {pairs} pasangan tetap sama, bobot mana pun yang bergeser. Yang lain bergantung pada bobot:", en: "{held} of {pairs} pairs stay the same, whichever weight moves. The others depend on the weights:" }
    board_firm_line(pair: &str, weights: &str) { id: "{pair}: berganti bila {weights}", en: "{pair}: changes with {weights}" }
    board_firm_slack(points: Points) { id: "cadangan {points} poin", en: "{points} points to spare" }
    board_firm_up(weight: &str) { id: "{weight} naik", en: "more {weight}" }
    board_firm_down(weight: &str) { id: "{weight} turun", en: "less {weight}" }
    board_why_not() { id: "Mengapa bukan orang lain?", en: "Why not somebody else?" }
    board_why_not_choose() { id: "Pilih mentor", en: "Choose a mentor" }
    board_why_not_mentor(mentee: &str) { id: "Mentor lain untuk {mentee}", en: "Another mentor for {mentee}" }
    board_not_blocked(name: &str) { id: "{name} tidak boleh:", en: "{name} is not allowed:" }
    board_not_part(name: &str) { id: "{name} tidak ikut dipasangkan sekarang.", en: "{name} does not take part now." }
    board_not_pair(name: &str) { id: "{name} memang pasangannya.", en: "{name} is in fact paired with them." }
    board_not_wished(name: &str, points: Points) { id: "{name} boleh, kecocokannya {points}. Tetapi salah satu dari mereka sudah bersama orang yang setidaknya sama diinginkannya.", en: "{name} is allowed, with a match of {points}. But one of the two has somebody they want at least as much." }
    board_not_better(name: &str, score: Points) { id: "Boleh: kecocokan dengan {name} {score}.", en: "Allowed: the match with {name} is {score}." }
    board_not_better_has(name: &str, score: Points) { id: "{name} sudah dalam pasangan dengan kecocokan {score}; secara keseluruhan susunan ini lebih baik.", en: "{name} is in a pair with a match of {score}; as a whole this pairing is better." }

    board_rule_same_person() { id: "Orang yang sama", en: "The same person" }
    board_rule_forbidden() { id: "Dipisahkan oleh fasilitator", en: "Kept apart by the facilitator" }
    board_rule_direction() { id: "Jenjang mentor di bawah mentee", en: "Mentor's grade below the mentee's" }
    board_rule_direction_text() { id: "Inti mentoring terbalik: yang muda membimbing yang senior.", en: "The heart of reverse mentoring: the young guide the senior." }
    board_rule_min_gap() { id: "Paling sedikit selisih jenjang", en: "Smallest step between grades" }
    board_rule_gap() { id: "Selisih jenjang dibatasi", en: "Grades not too far apart" }
    board_rule_gap_text() { id: "Terlalu jauh bisa membuat percakapan kaku.", en: "Too far apart can make talk stiff." }
    board_rule_max_gap() { id: "Paling banyak selisih jenjang", en: "Largest step between grades" }
    board_rule_reporting() { id: "Bukan satu garis atasan", en: "Never in one reporting line" }
    board_rule_reporting_text() { id: "Bukan atasan dan bawahan, langsung atau tidak, supaya orang berani jujur.", en: "Not boss and report, at any distance, so that people dare to be frank." }
    board_rule_appraiser() { id: "Bukan penilainya", en: "Not one's appraiser" }
    board_rule_appraiser_text() { id: "Yang menilai kinerja tidak dipasangkan dengan yang dinilai.", en: "Who appraises somebody is not paired with them." }
    board_rule_unit() { id: "Beda unit", en: "Different units" }
    board_rule_unit_text() { id: "Supaya keduanya melihat bagian lain perusahaan.", en: "So that both see another part of the company." }
    board_rule_topic() { id: "Ada topik yang cocok", en: "A topic that fits" }
    board_rule_topic_text() { id: "Mentor menguasai minimal satu kebutuhan mentee di atas tingkat mentee sekarang.", en: "The mentor knows at least one of the mentee's needs better than the mentee does now." }
    board_rule_language() { id: "Bahasa yang sama", en: "A common language" }
    board_rule_language_text() { id: "Kalau keduanya menuliskan bahasa, harus ada yang sama.", en: "Where both named languages, one must be shared." }
    board_rule_slot() { id: "Waktu yang sama", en: "A common slot" }
    board_rule_slot_text() { id: "Kalau keduanya menuliskan waktu luang, harus ada yang sama.", en: "Where both named free slots, one must be shared." }
    board_rule_repeated() { id: "Pernah berpasangan", en: "A pair in an earlier cycle" }
    board_rules_hard() { id: "Aturan", en: "Rules" }
    board_rules_hard_text() { id: "Yang belum diketahui tidak pernah menghalangi. Pasangan yang Anda sematkan mengalahkan aturan.", en: "What is not known never blocks. A pair that you pin overrules these." }
    board_rules_weights() { id: "Bobot", en: "Weights" }
    board_rules_weights_text() { id: "Seberapa besar tiap hal menentukan kecocokan.", en: "How much each thing counts in a match." }
    board_share(percent: Percent) { id: "{percent} dari nilai", en: "{percent} of the score" }
    board_mutual() { id: "Belajar dua arah", en: "Learning both ways" }
    board_mutual_text() { id: "Bagian kebutuhan belajar yang datang dari mentor: apa yang ingin ia pelajari dari mentee.", en: "The part of learning need that is the mentor's: what they would like to learn from the mentee." }
    board_objective() { id: "Yang diutamakan", en: "What comes first" }
    board_objective_most() { id: "Sebanyak mungkin pasangan", en: "As many pairs as possible" }
    board_objective_total() { id: "Jumlah kecocokan tertinggi", en: "Highest total match" }
    board_objective_most_text() { id: "Tidak ada yang ditinggalkan demi nilai; setelah itu jumlah kecocokan tertinggi.", en: "Nobody is left out for the sake of points; after that, the highest total match." }
    board_objective_total_text() { id: "Boleh ada yang menunggu bila jumlahnya jadi lebih tinggi.", en: "Some may wait where that makes the total higher." }
    board_objective_lowest() { id: "Tidak ada yang dirugikan", en: "Nobody served badly" }
    board_objective_lowest_text() { id: "Kecocokan terendah diangkat setinggi mungkin, baru jumlahnya.", en: "The lowest match is raised as far as it goes, then the total." }
    board_objective_each() { id: "Semua diangkat, satu per satu", en: "Everyone raised in turn" }
    board_objective_each_text() { id: "Yang terendah dulu, lalu yang kedua, dan seterusnya. Sampai 500 orang.", en: "The lowest first, then the second, and so on. Up to 500 people." }
    board_objective_wishes() { id: "Keinginan didahulukan", en: "Wishes first" }
    board_objective_wishes_text() { id: "Siapa yang disebut orang dihormati dulu: tidak ada dua orang yang sama-sama ingin bertukar.", en: "Whom people named counts first: no two would both rather swap." }
    board_too_many_for_each(people: u32, limit: u32) { id: "Mengangkat satu per satu bisa untuk paling banyak {limit} orang; di sini ada {people}. Pilih “Tidak ada yang dirugikan” di Aturan.", en: "Raising everyone in turn works for up to {limit} people; there are {people} here. Choose “Nobody served badly” in Rules." }
    board_objective_text() { id: "Semua pilihan dihitung sampai terbukti, di bawah aturan yang sama.", en: "Every choice is worked out until it is proven, under the same rules." }
    board_forbidden_pairs() { id: "Pasangan yang dipisahkan", en: "Pairs kept apart" }
    board_pinned_waiting() { id: "Disematkan, berlaku saat dipasangkan ulang", en: "Pinned, in force when you pair again" }
}
