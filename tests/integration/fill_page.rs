//! The form as it is drawn: one step at a time, every control with its name, nothing of anybody's programs.

use super::fill::{agree, filling, invitation, to_the_review};
use super::pseudo::unspoken;
use balik::language::{Language, Words};
use balik::program::{FormKind, LevelsOf, QuestionId, Reply};
use balik::rendering::fill_html;
use balik::screen::fill::{At, Filling, with_topic};
use std::collections::BTreeSet;

const NOW: u64 = 1_800_435_600_000;

fn html(filling: &Filling, language: Language) -> String {
    fill_html(filling.invitation.clone(), Some(filling.draft.clone()), language)
}

/// Each screen of a form, in order.
fn screens(kind: FormKind) -> Vec<Filling> {
    let mut now = filling(kind);
    let topic = now.invitation.topics[0].id.clone();
    for (question, of) in
        [("needs", LevelsOf::Needs), ("offers", LevelsOf::Offers), ("skills", LevelsOf::Skills)]
    {
        let id = QuestionId::new(question);
        if now.steps().iter().flat_map(|step| &step.questions).any(|q| q.id == id) {
            now.answer(&id, Some(with_topic(None, of, &topic, true)));
        }
    }
    let name = QuestionId::new("name");
    now.answer(&name, Some(Reply::Text("Sari".into())));
    let mut all = vec![now.clone()];
    let mut last = now.clone();
    to_the_review(&mut last);
    now.draft.letter.replies.clone_from(&last.draft.letter.replies);
    while now.at() != At::Review {
        assert!(now.go_on());
        all.push(now.clone());
    }
    agree(&mut now, Words::new(Language::Indonesian));
    let letter = now.letter(Words::new(Language::Indonesian), NOW, || "ab12cd34ef".into());
    now.was_sent(letter.version, NOW);
    all.push(now);
    all
}

#[test]
fn the_first_screen_says_who_asks_and_who_reads_before_anything_is_asked() {
    let html = fill_html(invitation(FormKind::IntakeMentee), None, Language::Indonesian);
    for said in [
        "PT Nusa Rekaan",
        "Balik Arah 2027",
        "Formulir mentee senior",
        "Hanya Ratna Wulandari",
        "dikunci di perangkat ini",
        "Mulai isi",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(!html.contains("<input type=\"text\""), "nothing is asked yet");
    assert!(!html.contains("<a "), "and there is nowhere else to go: {html}");
}

#[test]
fn every_screen_of_every_form_has_one_headline_and_speaks_through_the_language_room() {
    for kind in FormKind::ALL {
        let written: BTreeSet<String> = [
            "balik",
            "arah",
            "nusa",
            "rekaan",
            "ratna",
            "wulandari",
            "sari",
            "budi",
            "hartono",
            "ab12",
            "cd34",
        ]
        .into_iter()
        .map(str::to_owned)
        .chain(invitation(kind).grades.iter().flat_map(|g| g.name.split(' ').map(str::to_lowercase)))
        .collect();
        for filling in screens(kind) {
            let html = html(&filling, Language::Pseudo);
            assert_eq!(html.matches("<h1").count(), 1, "{kind:?} {:?}", filling.at());
            assert!(html.contains("id=\"page-title\" tabindex=\"-1\""));
            let found = unspoken(&html, &written);
            assert!(found.is_empty(), "{kind:?} {:?}: {found:?}", filling.at());
        }
    }
}

#[test]
fn a_step_shows_its_questions_and_how_far_one_is() {
    let mut filling = filling(FormKind::IntakeMentor);
    filling.go_on();
    let html = html(&filling, Language::Indonesian);
    for said in [
        "Tentang Anda",
        "Siapa nama Anda?",
        "Di bagian mana Anda bekerja? (boleh kosong)",
        "1 dari 12",
        "Kembali",
        "Lanjut",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(!html.contains("Dari mana energi Anda datang?"), "not all at once");
}

#[test]
fn what_people_wrote_never_becomes_a_part_of_the_page() {
    let mut hostile = invitation(FormKind::CheckIn);
    hostile.organisation = "<script>alert(1)</script>".into();
    hostile.facilitator = "<img src=x onerror=alert(1)>".into();
    hostile.form.welcome = balik::program::Bilingual::same("<a href=\"javascript:alert(1)\">buka</a>");
    let html = fill_html(hostile, None, Language::Indonesian);
    for tag in ["<script", "<img", "<a "] {
        assert!(!html.contains(tag), "{tag}: {html}");
    }
}
