//! The phrases by which headings are known; `headings.rs` says how.

use super::fields::{Field, OpennessPart, ReadinessPart, StyleItem};

/// The phrases of each field, between commas. The order of words in a phrase does not matter; `?` marks a phrase
/// that gives way to any other.
#[rustfmt::skip]
pub(super) const PHRASES: &[(Field, &str)] = &[
    (Field::Name, "nama, name, nama lengkap, full name, nama karyawan, nama pegawai, employee name, nama peserta, \
        participant name, nama mentor, nama mentee, nama staf, staff name, nama pekerja, display name, \
        nama panggilan lengkap"),
    (Field::GivenName, "first name, given name, nama depan, firstname"),
    (Field::FamilyName, "last name, family name, nama belakang, surname, lastname, nama keluarga"),
    (Field::EmployeeNo, "nik, nip, npk, nrp, nopeg, employee id, employee no, employee number, employee code, id karyawan, \
        id pegawai, no karyawan, nomor karyawan, nomor pegawai, no pegawai, nomor induk, \
        nomor induk karyawan, nomor induk pegawai, no induk, kode karyawan, kode pegawai, staff id, \
        personnel number, pers no, badge, emp id, nik karyawan, payroll id, sap id, id peserta"),
    (Field::Role, "peran, role, peran program, role program, sebagai, peserta sebagai, mentor mentee, ingin menjadi, \
        ikut sebagai, berperan sebagai, join as, participate as, take part as, tipe peserta, \
        jenis peserta, participant type, peran mentoring"),
    (Field::Unit, "unit, unit kerja, departemen, department, dept, divisi, division, direktorat, directorate, \
        bagian, ?cost center, ?cost centre, business unit, bidang, biro, fungsi, function, \
        nama departemen, nama divisi, nama unit, organisasi, organization unit, organizational unit, tim, \
        team, seksi, section, satuan kerja, department name"),
    (Field::JobTitle, "jabatan, nama jabatan, job title, title, position, posisi, position title, jabatan sekarang, \
        job position, pekerjaan, job, job role, position name, jabatan saat ini"),
    (Field::Grade, "grade, golongan, gol, jenjang, level jabatan, job level, job grade, pangkat, level, \
        jenjang jabatan, band, personal grade, pg, golongan jabatan, grade level, tingkat jabatan, \
        employee level, kelas jabatan, job class, eselon, golongan ruang, pangkat golongan"),
    (Field::Manager, "atasan, nama atasan, atasan langsung, nama atasan langsung, supervisor, manager, line manager, \
        reports to, reporting to, direct supervisor, direct manager, manager name, supervisor name, \
        lapor kepada, melapor kepada, direct superior, superior, manajer langsung, email atasan, \
        manager email, email atasan langsung, reporting manager, atasan saat ini"),
    (Field::ManagerNo, "nik atasan, nip atasan, id atasan, nomor atasan, supervisor id, manager id, supervisor no, \
        manager number, manager employee id, nik atasan langsung, kode atasan, no atasan"),
    (Field::Appraiser, "penilai, appraiser, nama penilai, penilai kinerja, reviewer, evaluator, atasan penilai"),
    (Field::Place, "lokasi, location, kota, city, branch, cabang, kantor, office, lokasi kerja, work location, \
        tempat kerja, tempat, place, site, area, wilayah, lokasi kantor, office location, penempatan, \
        kantor cabang, domisili, region"),
    (Field::Contact, "kontak, contact, contact info, contact details"),
    (Field::Email, "email, e mail, surel, alamat email, email address, email kantor, email kerja, work email, \
        alamat surel, office email, corporate email, email perusahaan, nama pengguna, username"),
    (Field::Phone, "hp, no hp, nomor hp, telepon, no telepon, nomor telepon, phone, phone number, mobile, \
        mobile phone, wa, no wa, whatsapp, nomor wa, no whatsapp, nomor whatsapp, handphone, \
        no handphone, telp, no telp, ponsel, cell, wa aktif, hp wa, no hp wa"),
    (Field::Languages, "bahasa, language, languages, bahasa dikuasai, languages spoken, kemampuan bahasa, bahasa nyaman, \
        nyaman bahasa"),
    (Field::Meets, "cara bertemu, prefer meet, preferred meet, preferred way meet, meeting mode, cara pertemuan, \
        mode pertemuan, format pertemuan, lebih suka bertemu, suka bertemu, meeting format, \
        meeting preference, how meet, online offline, luring daring, daring luring, meet mode"),
    (Field::Capacity, "kapasitas, capacity, kuota, jumlah pasangan, number pairs, max pairs, slot pasangan"),
    (Field::MentorCapacity, "kapasitas mentor, mentor capacity, jumlah mentee, number mentees, berapa mentee, \
        how many mentees, mentees max, max mentee, maksimal mentee, mentee capacity as mentor"),
    (Field::MenteeCapacity, "kapasitas mentee, mentee capacity, jumlah mentor, number mentors, berapa mentor, \
        how many mentors, max mentor, maksimal mentor"),
    (Field::Needs, "kebutuhan, needs, kebutuhan belajar, learning needs, learning need, ingin belajar, \
        ingin pelajari, ingin dipelajari, topik pelajari, topik dipelajari, topik ingin dipelajari, \
        topik ingin pelajari, want learn, like learn, topics learn, topic learn, learn about, \
        mau belajar, mau dipelajari, topik diminati, learning goals, tujuan belajar, topik belajar, \
        learning topics, topics want learn, needs topics, perlu dipelajari, topik kebutuhan, \
        hal dipelajari, learning interests, need"),
    (Field::Offers, "keahlian, skills, skill, offers, offer, bisa mengajar, bisa diajarkan, dapat diajarkan, \
        bisa ajarkan, dapat ajarkan, kompetensi, competencies, expertise, can teach, could teach, \
        topics teach, topik diajarkan, topik ajarkan, bisa dibagikan, bisa bagikan, dapat dibagikan, \
        keterampilan, kemampuan, topik dikuasai, keahlian dikuasai, share topics, can share, can mentor, \
        topics mentor, teach others, topik kuasai, keahlian kuasai, topik mentori"),
    (Field::Interests, "minat, hobi, interests, interest, hobby, hobbies, minat hobi, hobi minat, kegemaran, \
        minat pribadi, personal interests, kesukaan, hobi di luar kerja, minat lain"),
    (Field::Availability, "ketersediaan, availability, available, waktu luang, waktu tersedia, jadwal, jadwal luang, \
        schedule, kapan bisa, kapan bertemu, when meet, waktu bertemu, hari bertemu, when available, \
        preferred time, waktu pilihan, waktu cocok, free time, slot waktu, time slots, hari luang"),
    (Field::Paused, "jeda, paused, pause, istirahat dulu, sits out, tidak ikut, sedang jeda"),
    (Field::Consent, "persetujuan, consent, setuju data, agree data, setuju ikut, bersedia ikut, i agree, \
        bersedia mengikuti, setuju mengikuti, persetujuan data, data consent, bersedia data, izin data, \
        menyetujui, pernyataan persetujuan, agree take part"),
    (Field::AnsweredOn, "timestamp, cap waktu, stempel waktu, completion time, waktu penyelesaian, submitted at, \
        submission date, tanggal pengisian, waktu selesai, tanggal isi, submitted"),
    (Field::BalikId, "balik id, id balik"),
    (Field::Style(StyleItem::Energy), "gaya energi, style energy, introvert extrovert, introver ekstrover, pendiam ramai"),
    (Field::Style(StyleItem::Pace), "gaya tempo, style pace, rencana coba, plan try"),
    (Field::Style(StyleItem::Directness), "gaya keterusterangan, style directness, gaya bicara, style direct"),
    (Field::Style(StyleItem::Learning), "gaya belajar, style learning, learning style"),
    (Field::Style(StyleItem::Focus), "gaya fokus, style focus, agenda mengalir, agenda wander"),
    (Field::Readiness(ReadinessPart::Skill), "kesiapan keahlian, readiness skill, menguasai topik, strong skill"),
    (Field::Readiness(ReadinessPart::Confidence), "kesiapan percaya diri, readiness confidence, percaya diri, confident"),
    (Field::Readiness(ReadinessPart::Communication), "kesiapan komunikasi, readiness communication, komunikatif, communicative, komunikasi"),
    (Field::Readiness(ReadinessPart::EaseWithRank), "kesiapan hadapi atasan, readiness rank, tidak sungkan, ease rank, nyaman senior"),
    (Field::Openness(OpennessPart::Curiosity), "keterbukaan rasa ingin tahu, openness curiosity, rasa ingin tahu, curious, curiosity"),
    (Field::Openness(OpennessPart::AdmitsGaps), "keterbukaan mengakui, openness admits, mengakui belum tahu, admits gaps"),
    (Field::Openness(OpennessPart::ValuesTheYoung), "keterbukaan menghargai muda, openness values young, menghargai muda, values young"),
    (Field::Openness(OpennessPart::MakesTime), "keterbukaan meluangkan waktu, openness time, meluangkan waktu, makes time"),
];
