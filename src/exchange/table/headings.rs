//! What headings mean: word sets in Indonesian and English, as HR systems, forms and people write them.
//!
//! A heading means a field when it has every word of one of the field's phrases, in any order. Longer phrases
//! mean more; words that belong to no phrase make it less sure. That reads `NIK`, `Nama atasan langsung` and
//! `Topik apa yang ingin Anda pelajari?` alike.

use super::fields::{Field, OpennessPart, ReadinessPart, StyleItem};
use super::values::{days_of, slots_of, words_of};
use crate::program::DayPart;

/// Below this a heading is not recognised.
pub(super) const SURE_ENOUGH: f32 = 0.5;

/// Words that say nothing about what a column holds.
const EMPTY_WORDS: [&str; 45] = [
    "anda", "kamu", "saya", "bapak", "ibu", "your", "you", "do", "the", "a", "an", "of", "is", "are", "what",
    "apa", "apakah", "yang", "dan", "or", "atau", "and", "in", "on", "untuk", "for", "di", "ke", "pada",
    "with", "dengan", "please", "mohon", "silakan", "isi", "tuliskan", "sebutkan", "ini", "which", "saja",
    "my", "i", "would", "bila", "jika",
];

type Phrases = (Field, &'static [&'static str]);

/// The phrases of each field. The order of words does not matter; `?` marks a phrase that gives way to any other.
const PHRASES: &[Phrases] = &[
    (
        Field::Name,
        &[
            "nama",
            "name",
            "nama lengkap",
            "full name",
            "nama karyawan",
            "nama pegawai",
            "employee name",
            "nama peserta",
            "participant name",
            "nama mentor",
            "nama mentee",
            "nama staf",
            "staff name",
            "nama pekerja",
            "display name",
            "nama panggilan lengkap",
        ],
    ),
    (Field::GivenName, &["first name", "given name", "nama depan", "firstname"]),
    (
        Field::FamilyName,
        &["last name", "family name", "nama belakang", "surname", "lastname", "nama keluarga"],
    ),
    (
        Field::EmployeeNo,
        &[
            "nik",
            "nip",
            "npk",
            "nrp",
            "nopeg",
            "employee id",
            "employee no",
            "employee number",
            "employee code",
            "id karyawan",
            "id pegawai",
            "no karyawan",
            "nomor karyawan",
            "nomor pegawai",
            "no pegawai",
            "nomor induk",
            "nomor induk karyawan",
            "nomor induk pegawai",
            "no induk",
            "kode karyawan",
            "kode pegawai",
            "staff id",
            "personnel number",
            "pers no",
            "badge",
            "emp id",
            "nik karyawan",
            "payroll id",
            "sap id",
            "id peserta",
        ],
    ),
    (
        Field::Role,
        &[
            "peran",
            "role",
            "peran program",
            "role program",
            "sebagai",
            "peserta sebagai",
            "mentor mentee",
            "ingin menjadi",
            "ikut sebagai",
            "berperan sebagai",
            "join as",
            "participate as",
            "take part as",
            "tipe peserta",
            "jenis peserta",
            "participant type",
            "peran mentoring",
        ],
    ),
    (
        Field::Unit,
        &[
            "unit",
            "unit kerja",
            "departemen",
            "department",
            "dept",
            "divisi",
            "division",
            "direktorat",
            "directorate",
            "bagian",
            "?cost center",
            "?cost centre",
            "business unit",
            "bidang",
            "biro",
            "fungsi",
            "function",
            "nama departemen",
            "nama divisi",
            "nama unit",
            "organisasi",
            "organization unit",
            "organizational unit",
            "tim",
            "team",
            "seksi",
            "section",
            "satuan kerja",
            "department name",
        ],
    ),
    (
        Field::JobTitle,
        &[
            "jabatan",
            "nama jabatan",
            "job title",
            "title",
            "position",
            "posisi",
            "position title",
            "jabatan sekarang",
            "job position",
            "pekerjaan",
            "job",
            "job role",
            "position name",
            "jabatan saat ini",
        ],
    ),
    (
        Field::Grade,
        &[
            "grade",
            "golongan",
            "gol",
            "jenjang",
            "level jabatan",
            "job level",
            "job grade",
            "pangkat",
            "level",
            "jenjang jabatan",
            "band",
            "personal grade",
            "pg",
            "golongan jabatan",
            "grade level",
            "tingkat jabatan",
            "employee level",
            "kelas jabatan",
            "job class",
            "eselon",
            "golongan ruang",
            "pangkat golongan",
        ],
    ),
    (
        Field::Manager,
        &[
            "atasan",
            "nama atasan",
            "atasan langsung",
            "nama atasan langsung",
            "supervisor",
            "manager",
            "line manager",
            "reports to",
            "reporting to",
            "direct supervisor",
            "direct manager",
            "manager name",
            "supervisor name",
            "lapor kepada",
            "melapor kepada",
            "direct superior",
            "superior",
            "manajer langsung",
            "email atasan",
            "manager email",
            "email atasan langsung",
            "reporting manager",
            "atasan saat ini",
        ],
    ),
    (
        Field::ManagerNo,
        &[
            "nik atasan",
            "nip atasan",
            "id atasan",
            "nomor atasan",
            "supervisor id",
            "manager id",
            "supervisor no",
            "manager number",
            "manager employee id",
            "nik atasan langsung",
            "kode atasan",
            "no atasan",
        ],
    ),
    (
        Field::Appraiser,
        &[
            "penilai",
            "appraiser",
            "nama penilai",
            "penilai kinerja",
            "reviewer",
            "evaluator",
            "atasan penilai",
        ],
    ),
    (
        Field::Place,
        &[
            "lokasi",
            "location",
            "kota",
            "city",
            "branch",
            "cabang",
            "kantor",
            "office",
            "lokasi kerja",
            "work location",
            "tempat kerja",
            "tempat",
            "place",
            "site",
            "area",
            "wilayah",
            "lokasi kantor",
            "office location",
            "penempatan",
            "kantor cabang",
            "domisili",
            "region",
        ],
    ),
    (Field::Contact, &["kontak", "contact", "contact info", "contact details"]),
    (
        Field::Email,
        &[
            "email",
            "e mail",
            "surel",
            "alamat email",
            "email address",
            "email kantor",
            "email kerja",
            "work email",
            "alamat surel",
            "office email",
            "corporate email",
            "email perusahaan",
            "nama pengguna",
            "username",
        ],
    ),
    (
        Field::Phone,
        &[
            "hp",
            "no hp",
            "nomor hp",
            "telepon",
            "no telepon",
            "nomor telepon",
            "phone",
            "phone number",
            "mobile",
            "mobile phone",
            "wa",
            "no wa",
            "whatsapp",
            "nomor wa",
            "no whatsapp",
            "nomor whatsapp",
            "handphone",
            "no handphone",
            "telp",
            "no telp",
            "ponsel",
            "cell",
            "wa aktif",
            "hp wa",
            "no hp wa",
        ],
    ),
    (
        Field::Languages,
        &[
            "bahasa",
            "language",
            "languages",
            "bahasa dikuasai",
            "languages spoken",
            "kemampuan bahasa",
            "bahasa nyaman",
            "nyaman bahasa",
        ],
    ),
    (
        Field::Meets,
        &[
            "cara bertemu",
            "prefer meet",
            "preferred meet",
            "preferred way meet",
            "meeting mode",
            "cara pertemuan",
            "mode pertemuan",
            "format pertemuan",
            "lebih suka bertemu",
            "suka bertemu",
            "meeting format",
            "meeting preference",
            "how meet",
            "online offline",
            "luring daring",
            "daring luring",
            "meet mode",
        ],
    ),
    (
        Field::Capacity,
        &["kapasitas", "capacity", "kuota", "jumlah pasangan", "number pairs", "max pairs", "slot pasangan"],
    ),
    (
        Field::MentorCapacity,
        &[
            "kapasitas mentor",
            "mentor capacity",
            "jumlah mentee",
            "number mentees",
            "berapa mentee",
            "how many mentees",
            "mentees max",
            "max mentee",
            "maksimal mentee",
            "mentee capacity as mentor",
        ],
    ),
    (
        Field::MenteeCapacity,
        &[
            "kapasitas mentee",
            "mentee capacity",
            "jumlah mentor",
            "number mentors",
            "berapa mentor",
            "how many mentors",
            "max mentor",
            "maksimal mentor",
        ],
    ),
    (
        Field::Needs,
        &[
            "kebutuhan",
            "needs",
            "kebutuhan belajar",
            "learning needs",
            "learning need",
            "ingin belajar",
            "ingin pelajari",
            "ingin dipelajari",
            "topik pelajari",
            "topik dipelajari",
            "topik ingin dipelajari",
            "topik ingin pelajari",
            "want learn",
            "like learn",
            "topics learn",
            "topic learn",
            "learn about",
            "mau belajar",
            "mau dipelajari",
            "topik diminati",
            "learning goals",
            "tujuan belajar",
            "topik belajar",
            "learning topics",
            "topics want learn",
            "needs topics",
            "perlu dipelajari",
            "topik kebutuhan",
            "hal dipelajari",
            "learning interests",
            "need",
        ],
    ),
    (
        Field::Offers,
        &[
            "keahlian",
            "skills",
            "skill",
            "offers",
            "offer",
            "bisa mengajar",
            "bisa diajarkan",
            "dapat diajarkan",
            "bisa ajarkan",
            "dapat ajarkan",
            "kompetensi",
            "competencies",
            "expertise",
            "can teach",
            "could teach",
            "topics teach",
            "topik diajarkan",
            "topik ajarkan",
            "bisa dibagikan",
            "bisa bagikan",
            "dapat dibagikan",
            "keterampilan",
            "kemampuan",
            "topik dikuasai",
            "keahlian dikuasai",
            "share topics",
            "can share",
            "can mentor",
            "topics mentor",
            "teach others",
            "topik kuasai",
            "keahlian kuasai",
            "topik mentori",
        ],
    ),
    (
        Field::Interests,
        &[
            "minat",
            "hobi",
            "interests",
            "interest",
            "hobby",
            "hobbies",
            "minat hobi",
            "hobi minat",
            "kegemaran",
            "minat pribadi",
            "personal interests",
            "kesukaan",
            "hobi di luar kerja",
            "minat lain",
        ],
    ),
    (
        Field::Availability,
        &[
            "ketersediaan",
            "availability",
            "available",
            "waktu luang",
            "waktu tersedia",
            "jadwal",
            "jadwal luang",
            "schedule",
            "kapan bisa",
            "kapan bertemu",
            "when meet",
            "waktu bertemu",
            "hari bertemu",
            "when available",
            "preferred time",
            "waktu pilihan",
            "waktu cocok",
            "free time",
            "slot waktu",
            "time slots",
            "hari luang",
        ],
    ),
    (Field::Paused, &["jeda", "paused", "pause", "istirahat dulu", "sits out", "tidak ikut", "sedang jeda"]),
    (
        Field::Consent,
        &[
            "persetujuan",
            "consent",
            "setuju data",
            "agree data",
            "setuju ikut",
            "bersedia ikut",
            "i agree",
            "bersedia mengikuti",
            "setuju mengikuti",
            "persetujuan data",
            "data consent",
            "bersedia data",
            "izin data",
            "menyetujui",
            "pernyataan persetujuan",
            "agree take part",
        ],
    ),
    (
        Field::AnsweredOn,
        &[
            "timestamp",
            "cap waktu",
            "stempel waktu",
            "completion time",
            "waktu penyelesaian",
            "submitted at",
            "submission date",
            "tanggal pengisian",
            "waktu selesai",
            "tanggal isi",
            "submitted",
        ],
    ),
    (Field::BalikId, &["balik id", "id balik"]),
    (
        Field::Style(StyleItem::Energy),
        &["gaya energi", "style energy", "introvert extrovert", "introver ekstrover", "pendiam ramai"],
    ),
    (Field::Style(StyleItem::Pace), &["gaya tempo", "style pace", "rencana coba", "plan try"]),
    (
        Field::Style(StyleItem::Directness),
        &["gaya keterusterangan", "style directness", "gaya bicara", "style direct"],
    ),
    (Field::Style(StyleItem::Learning), &["gaya belajar", "style learning", "learning style"]),
    (Field::Style(StyleItem::Focus), &["gaya fokus", "style focus", "agenda mengalir", "agenda wander"]),
    (
        Field::Readiness(ReadinessPart::Skill),
        &["kesiapan keahlian", "readiness skill", "menguasai topik", "strong skill"],
    ),
    (
        Field::Readiness(ReadinessPart::Confidence),
        &["kesiapan percaya diri", "readiness confidence", "percaya diri", "confident"],
    ),
    (
        Field::Readiness(ReadinessPart::Communication),
        &["kesiapan komunikasi", "readiness communication", "komunikatif", "communicative", "komunikasi"],
    ),
    (
        Field::Readiness(ReadinessPart::EaseWithRank),
        &["kesiapan hadapi atasan", "readiness rank", "tidak sungkan", "ease rank", "nyaman senior"],
    ),
    (
        Field::Openness(OpennessPart::Curiosity),
        &["keterbukaan rasa ingin tahu", "openness curiosity", "rasa ingin tahu", "curious", "curiosity"],
    ),
    (
        Field::Openness(OpennessPart::AdmitsGaps),
        &["keterbukaan mengakui", "openness admits", "mengakui belum tahu", "admits gaps"],
    ),
    (
        Field::Openness(OpennessPart::ValuesTheYoung),
        &["keterbukaan menghargai muda", "openness values young", "menghargai muda", "values young"],
    ),
    (
        Field::Openness(OpennessPart::MakesTime),
        &["keterbukaan meluangkan waktu", "openness time", "meluangkan waktu", "makes time"],
    ),
];

/// A heading in two: its question, and the row of a form's grid in brackets.
pub(super) fn question_and_row(heading: &str) -> (&str, Option<&str>) {
    let trimmed = heading.trim();
    let found = trimmed.strip_suffix(']').and_then(|h| h.rsplit_once('['));
    match found {
        Some((question, row)) if !row.trim().is_empty() => (question.trim(), Some(row.trim())),
        _ => (trimmed, None),
    }
}

/// What a heading may mean, the surest first.
pub(super) fn meanings(heading: &str) -> Vec<(Field, f32)> {
    let (question, row) = question_and_row(heading);
    let mut found: Vec<(Field, f32)> = Vec::new();
    let words: Vec<String> =
        words_of(question).into_iter().filter(|w| !EMPTY_WORDS.contains(&w.as_str())).collect();
    for (field, phrases) in PHRASES {
        let best = phrases.iter().filter_map(|p| phrase_score(&words, p)).fold(0.0, f32::max);
        if best >= SURE_ENOUGH {
            found.push((*field, best));
        }
    }
    if let Some(row) = row {
        found = found.into_iter().filter_map(|(field, score)| Some((of_grid(field, row)?, score))).collect();
    }
    if let Some(slot) = slot_heading(row.unwrap_or(question)) {
        found.push((slot, 1.5));
    }
    found.sort_by(|a, b| b.1.total_cmp(&a.1));
    found
}

/// What a row of a form's grid asks, under the question's field: a topic, a day, a part of the day.
fn of_grid(field: Field, row: &str) -> Option<Field> {
    match field {
        Field::Needs => Some(Field::NeedRated),
        Field::Offers => Some(Field::OfferRated),
        Field::Availability => slot_heading(row),
        other => Some(other),
    }
}

/// A heading that is nothing but a day, a part of the day, or one slot.
fn slot_heading(heading: &str) -> Option<Field> {
    if words_of(heading).len() > 3 {
        return None;
    }
    let slots = slots_of(heading);
    if !slots.unknown.is_empty() || slots.set.is_empty() {
        return None;
    }
    let days = days_of(heading);
    let parts: Vec<DayPart> =
        DayPart::ALL.into_iter().filter(|p| slots.set.slots().any(|(_, part)| part == *p)).collect();
    match (days.as_slice(), parts.as_slice()) {
        ([day], [part]) => Some(Field::AtSlot(*day, *part)),
        ([day], all) if all.len() == 3 => Some(Field::OnDay(*day)),
        (week, [part]) if week.len() == 5 => Some(Field::OnPart(*part)),
        _ => None,
    }
}

/// How sure a phrase is of a heading: its words, less a little for each word that is not of it.
fn phrase_score(words: &[String], phrase: &str) -> Option<f32> {
    let mut count = 0_u8;
    let unsure = phrase.starts_with('?');
    for part in phrase.trim_start_matches('?').split(' ') {
        if !words.iter().any(|w| w == part) {
            return None;
        }
        count += 1;
    }
    let extra = words.len().saturating_sub(usize::from(count)).min(6);
    let extra = u8::try_from(extra).unwrap_or(6);
    let score = f32::from(count) - f32::from(extra) * 0.15;
    Some(if unsure { score.min(SURE_ENOUGH) } else { score })
}

#[cfg(test)]
mod tests {
    use super::meanings;
    use crate::exchange::table::Field::{
        AnsweredOn, AtSlot, Availability, Email, EmployeeNo, GivenName, Grade, Interests, JobTitle,
        Languages, Manager, ManagerNo, MentorCapacity, Name, NeedRated, Needs, Offers, OnDay, OnPart, Phone,
        Place, Role, Unit,
    };
    use crate::program::{Day, DayPart};

    #[test]
    fn headings_are_known() {
        let cases = [
            ("Nama Lengkap", Some(Name)),
            ("Nama lengkap Anda (sesuai KTP)", Some(Name)),
            ("First Name", Some(GivenName)),
            ("NIK", Some(EmployeeNo)),
            ("Employee ID", Some(EmployeeNo)),
            ("NIK Atasan Langsung", Some(ManagerNo)),
            ("Nama Atasan Langsung", Some(Manager)),
            ("Reports To", Some(Manager)),
            ("Jabatan", Some(JobTitle)),
            ("Job Title", Some(JobTitle)),
            ("Job Level", Some(Grade)),
            ("Golongan", Some(Grade)),
            ("Departemen / Divisi", Some(Unit)),
            ("Cost center", Some(Unit)),
            ("Lokasi kerja", Some(Place)),
            ("No. HP/WA (aktif)", Some(Phone)),
            ("Email Address", Some(Email)),
            ("Peran", Some(Role)),
            ("Apakah Anda ingin menjadi mentor atau mentee?", Some(Role)),
            ("Bahasa yang Anda kuasai", Some(Languages)),
            ("Topik apa yang ingin Anda pelajari?", Some(Needs)),
            ("What topics would you like to learn about from your mentor?", Some(Needs)),
            ("Keahlian yang bisa Anda ajarkan", Some(Offers)),
            ("Which topics could you teach to others?", Some(Offers)),
            ("Hobi / minat di luar pekerjaan", Some(Interests)),
            ("Berapa mentee yang sanggup Anda dampingi?", Some(MentorCapacity)),
            ("Kapan Anda bisa bertemu?", Some(Availability)),
            ("Kapan Anda bisa bertemu? [Senin]", Some(OnDay(Day::Monday))),
            ("Topik yang ingin dipelajari [AI]", Some(NeedRated)),
            ("Senin pagi", Some(AtSlot(Day::Monday, DayPart::Morning))),
            ("Pagi", Some(OnPart(DayPart::Morning))),
            ("Cap waktu", Some(AnsweredOn)),
            ("Completion time", Some(AnsweredOn)),
            ("Start time", None),
            ("No.", None),
            ("ID", None),
            ("", None),
        ];
        for (heading, field) in cases {
            assert_eq!(meanings(heading).first().map(|m| m.0), field, "{heading}");
        }
    }
}
