//! What events say in the calendars of mentors and mentees.

use crate::language::spoken::words;

words! {
    calendar_of(program: &str, names: &str) { id: "{program}: {names}", en: "{program}: {names}" }
    calendar_title(mentor: &str, mentee: &str, n: u16) { id: "Sesi {n}: {mentor} dan {mentee}", en: "Session {n}: {mentor} and {mentee}" }
    calendar_title_extra(mentor: &str, mentee: &str) { id: "Sesi tambahan: {mentor} dan {mentee}", en: "Extra session: {mentor} and {mentee}" }
    calendar_topic(topic: &str) { id: "Topik: {topic}", en: "Topic: {topic}" }
    calendar_guide(n: u8) { id: "Panduan: sesi {n}", en: "Guide: session {n}" }
    calendar_talk() { id: "Bentuk: obrolan santai", en: "Format: casual talk" }
    calendar_hands_on() { id: "Bentuk: praktik langsung", en: "Format: hands-on" }
    calendar_observation() { id: "Bentuk: melihat pekerjaan nyata", en: "Format: watching real work" }
    calendar_swapped() { id: "Kali ini bertukar peran: yang senior mengajar.", en: "Roles change sides this time: the senior teaches." }
    calendar_hour_open() { id: "Jamnya diatur berdua.", en: "The two of you settle the hour." }
    calendar_leads() { id: "Mentor yang memimpin, di tempat yang netral.", en: "The mentor leads, in a neutral place." }
}
