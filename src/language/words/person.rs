//! The editor of one person: labels, hints, levels, and the items of the three short scales.

use crate::language::spoken::words;

words! {
    person_title_new() { id: "Orang baru", en: "New person" }
    person_back_to_list() { id: "Kembali ke daftar", en: "Back to the list" }
    person_previous() { id: "Orang sebelumnya", en: "Previous person" }
    person_next() { id: "Orang berikutnya", en: "Next person" }
    person_position(at: usize, all: usize) { id: "{at} dari {all}", en: "{at} of {all}" }
    person_remove() { id: "Hapus orang ini", en: "Remove this person" }
    person_gone() { id: "Orang ini sudah tidak ada dalam program.", en: "This person is no longer in the program." }
    person_saved_as_you_go() {
        id: "Setiap perubahan langsung disimpan dan bisa diurungkan.",
        en: "Every change is kept at once and can be undone."
    }
    person_not_validated() { id: "Bukan skala yang divalidasi", en: "Not a validated scale" }
    person_answer_all(left: usize) {
        id: "Tinggal {left} lagi, lalu jawabannya disimpan.",
        en: "{left} more to go, then the answers are kept.",
        one(left): "{left} more to go, then the answers are kept."
    }
    person_clear_answers() { id: "Kosongkan jawaban", en: "Clear the answers" }
    person_not_a_number() { id: "Isi dengan angka bulat, misalnya 2.", en: "Write a whole number, such as 2." }
    person_topic_twice() { id: "Topik ini sudah ada di daftar.", en: "This topic is in the list already." }

    person_section_profile() { id: "Profil", en: "Profile" }
    person_section_role() { id: "Peran & jenjang", en: "Role & grade" }
    person_section_reporting() { id: "Garis atasan", en: "Reporting line" }
    person_section_time() { id: "Waktu & cara bertemu", en: "Time & way to meet" }
    person_section_needs() { id: "Ingin dipelajari", en: "Wants to learn" }
    person_section_offers() { id: "Bisa dibagikan", en: "Can share" }
    person_section_interests() { id: "Minat", en: "Interests" }
    person_section_style() { id: "Gaya belajar & bekerja", en: "Style of working & learning" }
    person_section_readiness() { id: "Kesiapan sebagai mentor", en: "Readiness as a mentor" }
    person_section_openness() { id: "Keterbukaan sebagai mentee", en: "Openness as a mentee" }
    person_section_private() { id: "Pilihan pribadi", en: "Private preferences" }
    person_section_consent() { id: "Persetujuan & catatan", en: "Consent & note" }

    person_name() { id: "Nama", en: "Name" }
    person_name_hint() { id: "Satu kata pun cukup.", en: "A single word is enough." }
    person_employee_no() { id: "Nomor pegawai", en: "Employee number" }
    person_employee_no_hint() {
        id: "Membuat impor berikutnya mengenali orang yang sama.",
        en: "Lets the next import find the same person."
    }
    person_job_title() { id: "Jabatan", en: "Job title" }
    person_unit() { id: "Unit", en: "Unit" }
    person_place() { id: "Lokasi kerja", en: "Place" }
    person_contact() { id: "Kontak", en: "Contact" }
    person_contact_hint() { id: "Surel atau nomor WhatsApp. Boleh dikosongkan.", en: "Mail or phone. Optional." }
    person_role() { id: "Peran", en: "Role" }
    person_role_hint() {
        id: "Mentor adalah yang muda dan berbagi; mentee adalah senior yang belajar.",
        en: "Mentors are young and teach; mentees are senior and learn."
    }
    person_grade() { id: "Jenjang", en: "Grade" }
    person_grade_none() { id: "Belum diisi", en: "Not said yet" }
    person_mentor_places() { id: "Sanggup mendampingi (mentee)", en: "Takes on (mentees)" }
    person_mentee_places() { id: "Ingin punya (mentor)", en: "Would like (mentors)" }
    person_paused() { id: "Jeda putaran ini", en: "Sits this round out" }
    person_paused_hint() {
        id: "Tetap ada di daftar, tetapi tidak dipasangkan.",
        en: "Stays in the list, but is not paired."
    }
    person_manager() { id: "Atasan langsung", en: "Manager" }
    person_manager_hint() {
        id: "Supaya tidak ada yang dipasangkan dengan garis atasannya sendiri.",
        en: "So that nobody is paired within their own reporting line."
    }
    person_manager_none() { id: "Belum diisi", en: "Not said yet" }
    person_manager_inside() { id: "Ada dalam program", en: "In this program" }
    person_manager_outside() { id: "Di luar program", en: "Outside this program" }
    person_manager_outside_name() { id: "Nama atasan di luar program", en: "Name of the manager outside" }
    person_reports() { id: "Melapor kepadanya", en: "Report to them" }
    person_appraiser() { id: "Penilai kinerja, bila bukan atasan", en: "Appraiser, if not the manager" }
    person_appraiser_none() { id: "Sama dengan atasan", en: "Same as the manager" }
    person_choose() { id: "Pilih orang", en: "Choose somebody" }
    person_languages() { id: "Bahasa yang nyaman dipakai", en: "Languages they are at ease in" }
    person_languages_hint() { id: "Misalnya: Indonesia, Inggris, Jawa.", en: "For example: Indonesian, English." }
    person_availability() { id: "Waktu luang dalam seminggu", en: "Free time in a week" }
    person_availability_hint() {
        id: "Kosong berarti belum diisi, dan tidak menghalangi siapa pun.",
        en: "Empty means not said, and keeps nobody apart."
    }
    person_meets() { id: "Lebih suka bertemu", en: "Prefers to meet" }
    person_meets_unsaid() { id: "Belum diisi", en: "Not said yet" }
    person_meets_in_person() { id: "Tatap muka", en: "Face to face" }
    person_meets_online() { id: "Daring", en: "Online" }
    person_meets_either() { id: "Keduanya boleh", en: "Either" }
    person_monday() { id: "Sen", en: "Mon" }
    person_tuesday() { id: "Sel", en: "Tue" }
    person_wednesday() { id: "Rab", en: "Wed" }
    person_thursday() { id: "Kam", en: "Thu" }
    person_friday() { id: "Jum", en: "Fri" }
    person_saturday() { id: "Sab", en: "Sat" }
    person_sunday() { id: "Min", en: "Sun" }
    person_morning() { id: "Pagi", en: "Morning" }
    person_afternoon() { id: "Siang", en: "Afternoon" }
    person_evening() { id: "Sore", en: "Evening" }
    person_slot(day: &str, part: &str) { id: "{day} {part}", en: "{day} {part}" }

    person_needs_hint() {
        id: "Tingkat sekarang, tingkat yang diinginkan, dan seberapa penting.",
        en: "The level now, the level wanted, and how important it is."
    }
    person_needs_mentor_hint() {
        id: "Mentor juga belajar: apa yang ingin dipelajari dari para senior?",
        en: "Mentors learn too: what would they like to learn from seniors?"
    }
    person_offers_hint() { id: "Apa yang bisa dibagikan, dan setinggi apa.", en: "What they can share, and how well." }
    person_offers_mentee_hint() {
        id: "Senior juga berbagi: pengalaman apa yang bisa dibagikan balik?",
        en: "Seniors share too: what experience can they give back?"
    }
    person_add_need() { id: "Tambah topik yang ingin dipelajari", en: "Add a topic to learn" }
    person_add_offer() { id: "Tambah topik yang bisa dibagikan", en: "Add a topic to share" }
    person_no_topics() {
        id: "Program ini belum punya topik. Tambahkan topik dahulu.",
        en: "This program has no topics yet. Add some first."
    }
    person_go_to_topics() { id: "Buka topik", en: "Open topics" }
    person_topic() { id: "Topik", en: "Topic" }
    person_now() { id: "Sekarang", en: "Now" }
    person_wanted() { id: "Diinginkan", en: "Wanted" }
    person_importance() { id: "Penting", en: "Importance" }
    person_level() { id: "Tingkat", en: "Level" }
    person_remove_topic(name: &str) { id: "Hapus {name}", en: "Remove {name}" }
    person_topic_gone() { id: "Topik yang sudah dihapus", en: "A topic that was removed" }

    level_0() { id: "belum pernah", en: "never tried" }
    level_1() { id: "pernah mencoba", en: "has tried it" }
    level_2() { id: "bisa dengan bantuan", en: "can with help" }
    level_3() { id: "bisa sendiri", en: "can alone" }
    level_4() { id: "bisa mengajar orang lain", en: "can teach others" }
    importance_1() { id: "kalau sempat", en: "if there is time" }
    importance_2() { id: "cukup berguna", en: "useful" }
    importance_3() { id: "penting", en: "important" }
    importance_4() { id: "sangat penting", en: "very important" }
    importance_5() { id: "mendesak", en: "urgent" }

    person_interests_hint() {
        id: "Di luar pekerjaan: memasak, lari, sejarah. Dua hal yang sama sudah memulai obrolan.",
        en: "Outside work: cooking, running, history. Two in common start a conversation."
    }

    style_hint() {
        id: "Tidak ada jawaban yang salah. Empat hal yang mirip memudahkan; energi yang berbeda saling melengkapi.",
        en: "No answer is wrong. Four things in common make it easy; a different energy completes the other."
    }
    style_energy() { id: "Dari mana energinya datang?", en: "Where does their energy come from?" }
    style_energy_low() { id: "Suasana tenang", en: "A quiet room" }
    style_energy_high() { id: "Ramai bersama orang", en: "Being with people" }
    style_pace() { id: "Bagaimana memulai hal baru?", en: "How do they start something new?" }
    style_pace_low() { id: "Menyusun rencana dahulu", en: "Plans first" }
    style_pace_high() { id: "Langsung mencoba", en: "Tries first" }
    style_directness() { id: "Bagaimana menyampaikan pendapat?", en: "How do they say what they think?" }
    style_directness_low() { id: "Halus dan hati-hati", en: "With care" }
    style_directness_high() { id: "Apa adanya", en: "Straight out" }
    style_learning() { id: "Bagaimana paling cepat paham?", en: "How do they learn best?" }
    style_learning_low() { id: "Dari gagasannya", en: "From the idea" }
    style_learning_high() { id: "Dari contohnya", en: "From the example" }
    style_focus() { id: "Bagaimana obrolan yang enak?", en: "What makes a good conversation?" }
    style_focus_low() { id: "Ikut agenda", en: "Keeps to the agenda" }
    style_focus_high() { id: "Mengalir ke mana saja", en: "Wanders freely" }

    readiness_hint() {
        id: "Bukan lulus atau gagal: yang rendah menjadi bahan persiapan sebelum sesi pertama.",
        en: "Not a pass or a fail: what is low becomes preparation before the first session."
    }
    readiness_skill() {
        id: "Menguasai topik yang ingin dibagikan, dan tahu batasnya.",
        en: "Knows the topic they want to share, and where their knowledge ends."
    }
    readiness_confidence() {
        id: "Percaya diri menjelaskan di depan orang yang lebih berpengalaman.",
        en: "Explains with confidence to someone more experienced."
    }
    readiness_communication() {
        id: "Menjelaskan dengan sederhana, dan mendengar sebelum menjawab.",
        en: "Explains simply, and listens before answering."
    }
    readiness_ease_with_rank() {
        id: "Tetap santai dan jujur meski lawan bicaranya berjabatan tinggi.",
        en: "Stays relaxed and honest, however high the other person's rank."
    }
    readiness_low() { id: "Perlu dukungan", en: "Needs support" }
    readiness_high() { id: "Siap", en: "Ready" }

    openness_hint() {
        id: "Untuk memilih cara memulai yang tepat, bukan untuk menilai orangnya.",
        en: "To choose the right way to begin, not to judge the person."
    }
    openness_curiosity() {
        id: "Bertanya karena sungguh ingin tahu, bukan untuk menguji.",
        en: "Asks because they want to know, not to test."
    }
    openness_admits_gaps() {
        id: "Nyaman berkata “saya belum tahu” di depan yang lebih muda.",
        en: "Is at ease saying “I don't know” to someone younger."
    }
    openness_values_the_young() {
        id: "Percaya bahwa yang muda punya sesuatu yang layak dipelajari.",
        en: "Believes the young know something worth learning."
    }
    openness_makes_time() {
        id: "Menyediakan waktu untuk belajar, dan menepatinya.",
        en: "Makes time to learn, and keeps it."
    }
    openness_low() { id: "Perlu pendekatan pelan", en: "Begin gently" }
    openness_high() { id: "Terbuka", en: "Open" }

    person_private_hint() {
        id: "Hanya terlihat di sini. Pemasangan menghormatinya tanpa pernah menunjukkannya, dan tidak ada yang ditanya alasannya.",
        en: "Seen only here. Pairing respects it and never shows it, and nobody is asked why."
    }
    person_wishes() { id: "Ingin dipasangkan dengan", en: "Would like to be paired with" }
    person_wishes_add() { id: "Tambah orang yang diinginkan", en: "Add somebody they would like" }
    person_vetoes() { id: "Sebaiknya tidak dengan", en: "Please not with" }
    person_vetoes_add() { id: "Tambah orang yang sebaiknya tidak", en: "Add somebody to keep apart" }
    person_nobody_chosen() { id: "Belum ada.", en: "Nobody yet." }
    person_remove_choice(name: &str) { id: "Lepas {name}", en: "Remove {name}" }

    person_consent() { id: "Persetujuan", en: "Consent" }
    person_consent_none() { id: "Belum ada persetujuan yang dicatat.", en: "No consent recorded yet." }
    person_consent_purpose_default() { id: "Ikut program reverse mentoring", en: "Taking part in reverse mentoring" }
    person_consent_wording_default() {
        id: "Saya setuju data saya di atas dipakai untuk memasangkan saya dalam program ini, dan tahu bahwa saya bisa menarik persetujuan kapan saja.",
        en: "I agree that my data above is used to pair me in this program, and I know that I can withdraw at any time."
    }
    person_consent_add() { id: "Catat persetujuan", en: "Record a consent" }
    person_consent_withdraw() { id: "Hapus catatan ini", en: "Remove this record" }
    person_consent_line(purpose: &str, on: chrono::NaiveDate) { id: "{purpose}, {on}", en: "{purpose}, {on}" }
    person_note() { id: "Catatan fasilitator", en: "Facilitator's note" }
    person_note_hint() { id: "Hanya untuk Anda; ikut tersimpan dalam berkas program.", en: "For you only; kept in the program file." }
}
