//! A participant fills in a form: one thing at a time, nothing lost, and what is sent can be opened by whoever asked.

use balik::exchange::answers::{AnswersError, Invitation, Letter, invited_topics, open_envelope};
use balik::exchange::letters::find_letters;
use balik::exchange::link::{LinkError, LinkKind, pack, unpack};
use balik::exchange::sealed::{Identity, KeyError};
use balik::language::{Language, Words};
use balik::library::made_up_company;
use balik::program::{
    Availability, Bilingual, Day, DayPart, Form, FormKind, LevelsOf, PersonId, Program, ProgramId, Question,
    QuestionId, QuestionKind, Reply, TopicId,
};
use balik::screen::fill::{
    At, Draft, FillError, Filling, Missing, Outgoing, Way, draft_key, minutes, open_invitation, promise,
    seal_letter, start_reply, topic_groups, trouble, with_importance, with_level, with_topic, with_wanted,
};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::fs;

/// 20 January 2027, 09:00 UTC.
const NOW: u64 = 1_800_435_600_000;
const INDONESIAN: Words = Words::new(Language::Indonesian);
const ENGLISH: Words = Words::new(Language::English);
/// An invitation as it was sent to somebody, for this version and all later ones.
const SENT: &str = "tests/files/answers/intake-mentee.txt";

fn company() -> Program {
    made_up_company(ProgramId::new("p"), &|text: &Bilingual| text.id.clone())
}

fn identity() -> Identity {
    let file = fs::read_to_string("tests/files/sealed/key.txt").unwrap();
    Identity::from_text(file.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).unwrap()).unwrap()
}

pub(super) fn invitation(kind: FormKind) -> Invitation {
    let program = company();
    Invitation {
        program: program.id.clone(),
        name: "Balik Arah 2027".into(),
        organisation: "PT Nusa Rekaan".into(),
        facilitator: "Ratna Wulandari".into(),
        phone: "+62 812-3456-7890".into(),
        mail: "ratna@nusa.example".into(),
        recipient: identity().recipient().to_text(),
        form: Form::unchanged(kind),
        topics: invited_topics(&program),
        grades: program.setup.grades.clone(),
        person: None,
        round: String::new(),
        until: NaiveDate::from_ymd_opt(2027, 1, 31),
        english: false,
    }
}

pub(super) fn filling(kind: FormKind) -> Filling {
    Filling::new(invitation(kind), None)
}

fn packed(invitation: &Invitation) -> String {
    pack(LinkKind::Invitation, &invitation.to_bytes())
}

fn id(id: &str) -> QuestionId {
    QuestionId::new(id)
}

#[allow(clippy::unnecessary_wraps, reason = "as an answer is given")]
fn text(text: &str) -> Option<Reply> {
    Some(Reply::Text(text.into()))
}

/// Answers what has to be answered, and goes on to the review.
pub(super) fn to_the_review(filling: &mut Filling) {
    for _ in 0..60 {
        if filling.at() == At::Review {
            return;
        }
        for (question, _) in filling.missing_here() {
            let kind = filling.steps().iter().flat_map(|s| &s.questions).find(|q| q.id == question).unwrap();
            let reply = match &kind.kind {
                QuestionKind::Choice(choices) => Reply::Choice(choices[0].id.clone()),
                QuestionKind::People(_) => Reply::People(vec!["Budi Hartono".into()]),
                _ => Reply::Text("Sari".into()),
            };
            filling.answer(&question, Some(reply));
        }
        assert!(filling.go_on(), "{:?}", filling.at());
    }
    panic!("the review was never reached");
}

pub(super) fn agree(filling: &mut Filling, words: Words) {
    for question in filling.consents().to_vec() {
        filling.agree(&question, words, true);
    }
}

#[test]
fn questions_of_one_group_stand_together_and_others_alone() {
    let filling = filling(FormKind::IntakeMentee);
    let steps = filling.steps();
    assert_eq!(steps[0].title.as_ref().unwrap().id, "Tentang Anda");
    assert_eq!(steps[0].questions.len(), 6);
    let asked: Vec<_> = steps.iter().map(|step| step.questions[0].id.to_string()).collect();
    assert_eq!(
        asked,
        [
            "name",
            "needs",
            "offers",
            "interests",
            "style-energy",
            "open-curiosity",
            "week",
            "meets",
            "languages",
            "wishes"
        ]
    );
    assert!(
        steps.iter().all(|step| !step.questions.iter().any(|q| matches!(q.kind, QuestionKind::Consent(_))))
    );
    assert_eq!(filling.consents().len(), 1, "what is agreed to comes with the review");
}

#[test]
fn every_form_can_be_filled_in_from_its_first_step_to_the_review() {
    for kind in FormKind::ALL {
        let mut filling = filling(kind);
        assert_eq!(filling.at(), At::Welcome);
        to_the_review(&mut filling);
        agree(&mut filling, INDONESIAN);
        assert_eq!(filling.unready(INDONESIAN), None, "{kind:?}");
        let (n, of) = filling.progress();
        assert_eq!((n, of), (filling.steps().len() + 1, filling.steps().len() + 1));
    }
}

#[test]
fn whom_the_program_knows_is_not_asked_who_they_are() {
    let known = Invitation { person: Some(PersonId::new("sari")), ..invitation(FormKind::IntakeMentee) };
    let filling = Filling::new(known, None);
    assert_eq!(filling.steps()[0].questions[0].id, id("needs"));
}

#[test]
fn a_question_with_nothing_to_choose_from_is_not_asked() {
    let bare = Invitation { topics: Vec::new(), grades: Vec::new(), ..invitation(FormKind::IntakeMentee) };
    let filling = Filling::new(bare, None);
    let asked: Vec<_> = filling.steps().iter().flat_map(|s| &s.questions).map(|q| q.id.as_str()).collect();
    for gone in ["needs", "offers", "grade"] {
        assert!(!asked.contains(&gone), "{gone}");
    }
    let with_grades = self::filling(FormKind::IntakeMentee);
    let grade = with_grades.steps()[0].questions.iter().find(|q| q.id == id("grade")).unwrap();
    assert!(matches!(&grade.kind, QuestionKind::Choice(choices) if choices.len() > 2), "{grade:?}");
}

#[test]
fn one_does_not_go_on_without_what_is_required_or_with_too_much() {
    let mut filling = filling(FormKind::IntakeMentee);
    filling.go_on();
    assert!(!filling.go_on());
    assert_eq!(filling.missing_here(), [(id("name"), Missing::Answer)]);
    filling.answer(&id("name"), text("   "));
    assert_eq!(filling.missing_here(), [(id("name"), Missing::Answer)], "blanks are no name");
    filling.answer(&id("name"), text(&"a".repeat(201)));
    assert_eq!(filling.missing_here(), [(id("name"), Missing::TooLong { have: 201, limit: 200 })]);
    filling.answer(&id("name"), text("Hendra Wijaya"));
    assert!(filling.go_on());
    assert_eq!(filling.at(), At::Step(1, 0));
}

#[test]
fn levels_are_asked_only_for_topics_that_were_chosen() {
    let mut filling = filling(FormKind::IntakeMentee);
    filling.answer(&id("name"), text("Hendra"));
    filling.go_to(At::Step(1, 0));
    filling.go_on();
    assert_eq!(filling.at(), At::Step(2, 0), "nothing chosen: on to the next step");
    filling.go_back();
    assert_eq!(filling.at(), At::Step(1, 0));
    let topic = filling.invitation.topics[0].id.clone();
    let reply = with_topic(filling.reply(&id("needs")), LevelsOf::Needs, &topic, true);
    filling.answer(&id("needs"), Some(reply));
    filling.go_on();
    assert_eq!(filling.at(), At::Step(1, 1), "chosen: how well");
    assert_eq!(filling.progress().0, 2, "both parts are one step");
    filling.go_on();
    filling.go_back();
    assert_eq!(filling.at(), At::Step(1, 1), "and back to it");
    filling.go_back();
    filling.go_back();
    assert_eq!(filling.at(), At::Step(0, 0));
}

#[test]
fn a_level_wanted_stays_above_the_level_now() {
    let topic = TopicId::new("t");
    let said = |reply: &Reply| match reply {
        Reply::Levels(levels) => (levels[&topic].level, levels[&topic].wanted, levels[&topic].importance),
        _ => panic!(),
    };
    let reply = with_topic(None, LevelsOf::Needs, &topic, true);
    assert_eq!(said(&reply), (0, Some(2), Some(3)));
    let reply = with_level(Some(&reply), LevelsOf::Needs, &topic, 4);
    assert_eq!(said(&reply), (3, Some(4), Some(3)));
    let reply = with_wanted(Some(&reply), &topic, 1);
    assert_eq!(said(&reply), (0, Some(1), Some(3)));
    let reply = with_importance(Some(&reply), &topic, 9);
    assert_eq!(said(&reply), (0, Some(1), Some(5)));
    let again = with_topic(Some(&reply), LevelsOf::Needs, &topic, true);
    assert_eq!(again, reply, "choosing twice forgets nothing");
    assert_eq!(with_topic(Some(&reply), LevelsOf::Needs, &topic, false), Reply::Levels([].into()));
    assert_eq!(start_reply(LevelsOf::Offers).wanted, None);
}

#[test]
fn topics_are_found_by_name_in_the_language_shown() {
    let invitation = invitation(FormKind::IntakeMentee);
    let all = topic_groups(&invitation, INDONESIAN, "");
    let count: usize = all.iter().map(|group| group.topics.len()).sum();
    assert_eq!(count, invitation.topics.len());
    let (_, name) = all[0].topics[0].clone();
    let found = topic_groups(&invitation, INDONESIAN, &name.to_uppercase());
    assert!(found.iter().flat_map(|group| &group.topics).any(|(_, found)| *found == name));
    assert!(topic_groups(&invitation, ENGLISH, "zzzz").is_empty());
}

#[test]
fn looking_back_starts_with_the_topics_of_today() {
    let mut filling = filling(FormKind::SkillsAfter);
    filling.answer(&id("name"), text("Sari"));
    let topic = filling.invitation.topics[0].id.clone();
    filling.answer(&id("skills"), Some(with_topic(None, LevelsOf::Skills, &topic, true)));
    let then = filling.steps().iter().position(|step| step.questions[0].id == id("skills-then")).unwrap();
    filling.go_to(At::Step(then, 0));
    let reply = filling.reply(&id("skills-then"));
    assert!(matches!(reply, Some(Reply::Levels(levels)) if levels.contains_key(&topic)), "{reply:?}");
}

#[test]
fn who_reads_what_is_said_before_anything_is_asked() {
    let intake = promise(&invitation(FormKind::IntakeMentee), INDONESIAN);
    assert_eq!(intake.facilitator, "Hanya Ratna Wulandari, fasilitator program ini.");
    assert!(intake.pair.is_empty());
    let session = promise(&invitation(FormKind::SessionFeedback), INDONESIAN);
    assert_eq!(session.facilitator, "Ratna Wulandari, fasilitator program ini, membaca semuanya.");
    assert!(session.pair.contains(&"Apa yang dipelajari mentee?".to_owned()), "{session:?}");
    assert!((2..=6).contains(&minutes(&invitation(FormKind::IntakeMentee))));
    assert_eq!(minutes(&invitation(FormKind::Appreciation)), 2);
}

#[test]
fn consent_is_to_the_wording_that_was_read() {
    let mut filling = filling(FormKind::IntakeMentee);
    to_the_review(&mut filling);
    assert_eq!(filling.unready(INDONESIAN), Some(At::Review));
    agree(&mut filling, INDONESIAN);
    assert_eq!(filling.unready(INDONESIAN), None);
    assert_eq!(filling.unready(ENGLISH), Some(At::Review), "the English wording was not read");
    let letter = filling.letter(INDONESIAN, NOW, || "ab12cd34ef".into());
    let Some(Reply::Consent(wording)) = letter.replies.get(&id("consent")) else { panic!("{letter:?}") };
    assert!(wording.starts_with("Saya setuju jawaban ini dipakai fasilitator"), "{wording}");
    let in_english = filling.letter(ENGLISH, NOW, || unreachable!());
    assert!(!in_english.replies.contains_key(&id("consent")));
}

#[test]
fn the_review_shows_every_answer_in_words() {
    let mut filling = filling(FormKind::IntakeMentee);
    to_the_review(&mut filling);
    let topic = filling.invitation.topics[0].id.clone();
    let week = Availability::default().with(Day::Monday, DayPart::Morning, true).with(
        Day::Monday,
        DayPart::Evening,
        true,
    );
    filling.answer(&id("name"), text("Hendra Wijaya"));
    filling.answer(&id("needs"), Some(with_topic(None, LevelsOf::Needs, &topic, true)));
    filling.answer(&id("week"), Some(Reply::Week(week)));
    filling.answer(&id("meets"), Some(Reply::Choice("either".into())));
    filling.answer(&id("style-energy"), Some(Reply::Scale(5)));
    filling.answer(&id("languages"), Some(Reply::Words(vec!["Indonesia".into(), "Bali".into()])));
    let review = |words: Words| -> Vec<String> {
        let seen = filling.review(words);
        seen.iter().map(|seen| format!("{} | {}", seen.question, seen.lines.join(" / "))).collect()
    };
    let said = review(INDONESIAN);
    assert!(said.contains(&"Siapa nama Anda? | Hendra Wijaya".to_owned()), "{said:#?}");
    assert!(said.contains(&"Kapan biasanya Anda bisa bertemu? | Sen: Pagi, Sore".to_owned()), "{said:#?}");
    assert!(
        said.contains(&"Dari mana energi Anda datang? | 5 dari 5: Ramai bersama orang".to_owned()),
        "{said:#?}"
    );
    assert!(
        said.iter().any(|line| line.ends_with("dari belum pernah ke bisa dengan bantuan, penting")),
        "{said:#?}"
    );
    assert!(said.contains(&"Apa jabatan Anda? | ".to_owned()), "what was left empty is there too");
    assert!(review(ENGLISH).contains(&"Which languages are you at ease in? | Indonesian, Bali".to_owned()));
}

#[test]
fn what_is_sealed_here_only_whoever_asked_can_open() {
    let mut filling = filling(FormKind::IntakeMentee);
    to_the_review(&mut filling);
    agree(&mut filling, INDONESIAN);
    let letter = filling.letter(INDONESIAN, NOW, || "ab12cd34ef".into());
    let envelope = seal_letter(&filling.invitation, &letter, [7; 64]).unwrap();
    let opened = open_envelope(&envelope, &ProgramId::new("p"), &[identity()]).unwrap();
    assert_eq!(opened, letter);
    let plain = String::from_utf8_lossy(&envelope).into_owned();
    assert!(!plain.contains("Sari"), "{plain}");
    assert!(open_envelope(&envelope, &ProgramId::new("p"), &[Identity::generate([3; 32])]).is_err());
}

fn outgoing(filling: &mut Filling, page: &str) -> (Letter, Outgoing) {
    let letter = filling.letter(INDONESIAN, NOW, || "ab12cd34ef".into());
    let envelope = seal_letter(&filling.invitation, &letter, [7; 64]).unwrap();
    (letter.clone(), Outgoing::new(&filling.invitation, INDONESIAN, &letter, &envelope, page))
}

#[test]
fn an_answer_leaves_by_chat_mail_text_file_and_codes() {
    let mut filling = filling(FormKind::IntakeMentee);
    to_the_review(&mut filling);
    agree(&mut filling, INDONESIAN);
    let (letter, out) = outgoing(&mut filling, "https://balik.example/app/?x=1#/l/1iabc");
    let link = out.link.clone().unwrap();
    assert!(link.starts_with("https://balik.example/app/?x=1#/l/1a"), "{link}");
    for text in [link.clone(), out.text.clone(), String::from_utf8(out.file.clone()).unwrap()] {
        let found = find_letters(&text);
        let payload = &found[0].letter.as_ref().unwrap().payload;
        assert_eq!(open_envelope(payload, &ProgramId::new("p"), &[identity()]).unwrap(), letter);
    }
    let chat = out.chat.clone().unwrap();
    assert!(chat.starts_with("https://wa.me/6281234567890?text=Formulir%20mentee%20senior%2C%20"), "{chat}");
    assert!(!out.chat_wants_paste && chat.len() < 3_500);
    assert!(out.mail.clone().unwrap().starts_with("mailto:ratna@nusa.example?subject="));
    assert_eq!(out.file_name, "intake-mentee-ab12cd34.balik-answer");
    assert!(!out.codes.is_empty());
    assert_eq!(out.ways(false), [Way::Chat, Way::Mail, Way::Copy, Way::File, Way::Codes]);
    assert_eq!(out.ways(true)[2], Way::Share);
}

#[test]
fn without_an_address_of_its_own_the_page_sends_text() {
    let mut filling = filling(FormKind::CheckIn);
    to_the_review(&mut filling);
    let (_, out) = outgoing(&mut filling, "file:///media/usb/balik.html");
    assert_eq!(out.link, None);
    assert!(out.chat.unwrap().contains("BALIK%201A%20BEGIN"));
}

#[test]
fn an_answer_too_long_for_a_chat_is_copied_first() {
    let mut filling = filling(FormKind::Closing);
    to_the_review(&mut filling);
    // Text that does not get shorter: letters without a pattern.
    let mut seed = 1_u32;
    for question in ["turned", "kept", "better"] {
        let letter = |_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b'a' + u8::try_from((seed >> 24) % 26).unwrap())
        };
        let wild: String = (0..2_000).map(letter).collect();
        filling.answer(&id(question), text(&wild));
    }
    let (_, out) = outgoing(&mut filling, "https://balik.example/");
    assert!(out.chat_wants_paste && out.mail_wants_paste);
    assert!(out.chat.unwrap().len() < 1_000);
}

#[test]
fn a_link_cannot_make_the_page_open_anything_else() {
    let hostile = Invitation {
        phone: "javascript:alert(1)//62812".into(),
        mail: "a@b.example?bcc=c@d.example&x=".into(),
        ..invitation(FormKind::CheckIn)
    };
    let mut filling = Filling::new(hostile, None);
    to_the_review(&mut filling);
    let (_, out) = outgoing(&mut filling, "javascript:alert(1)");
    assert!(out.chat.unwrap().starts_with("https://wa.me/162812?text="));
    assert_eq!(out.mail, None, "that is no address of one person");
    assert_eq!(out.link, None);
}

#[test]
fn changing_an_answer_makes_its_next_version_and_sending_it_again_does_not() {
    let mut filling = filling(FormKind::CheckIn);
    to_the_review(&mut filling);
    let first = filling.letter(INDONESIAN, NOW, || "ab12cd34ef".into());
    assert_eq!((first.version, first.written), (1, NOW));
    filling.was_sent(first.version, NOW);
    assert_eq!(filling.at(), At::Receipt);
    let receipt = filling.receipt().unwrap();
    assert_eq!((receipt.code.as_str(), receipt.version, receipt.at), ("AB12-CD34", 1, NOW));

    let again = filling.letter(INDONESIAN, NOW + 9, || unreachable!());
    assert_eq!(again, first, "another way for the same letter");
    filling.was_sent(again.version, NOW + 9);
    assert_eq!(filling.receipt().unwrap().at, NOW);

    filling.answer(&id("useful"), Some(Reply::Scale(4)));
    let second = filling.letter(INDONESIAN, NOW + 10, || unreachable!());
    assert_eq!((second.letter.as_str(), second.version, second.written), ("ab12cd34ef", 2, NOW + 10));
    filling.was_sent(second.version, NOW + 10);
    assert_eq!(filling.receipt().unwrap().version, 2);
}

#[test]
fn notes_of_the_next_session_are_a_letter_of_their_own() {
    let mut filling = filling(FormKind::SessionFeedback);
    to_the_review(&mut filling);
    let first = filling.letter(INDONESIAN, NOW, || "ab12cd34ef".into());
    filling.was_sent(first.version, NOW);
    assert!(filling.can_begin_another());
    filling.begin_another();
    assert_eq!(filling.reply(&id("name")), text("Sari").as_ref(), "who one is stays");
    assert_eq!(filling.reply(&id("held")), None);
    assert_eq!(filling.receipt(), None);
    to_the_review(&mut filling);
    let next = filling.letter(INDONESIAN, NOW, || "zz99yy88xx".into());
    assert_eq!((next.letter.as_str(), next.version), ("zz99yy88xx", 1));
    assert!(!self::filling(FormKind::IntakeMentor).can_begin_another());
}

#[test]
fn a_draft_is_gone_on_with_where_it_was_left() {
    let mut filling = filling(FormKind::IntakeMentor);
    filling.go_on();
    filling.answer(&id("name"), text("Sari"));
    filling.go_on();
    let kept = filling.draft.to_json();
    let again = Filling::new(filling.invitation.clone(), Draft::from_json(&kept));
    assert_eq!(again, filling);
    assert!(again.is_begun());

    let shorter = Invitation { topics: Vec::new(), ..filling.invitation.clone() };
    let elsewhere = Draft { at: At::Step(40, 1), ..filling.draft.clone() };
    assert_eq!(
        Filling::new(shorter.clone(), Some(elsewhere)).at(),
        At::Review,
        "the form has fewer steps now"
    );
    let sealed = Draft { at: At::Send, ..filling.draft.clone() };
    assert_eq!(Filling::new(shorter, Some(sealed)).at(), At::Review, "what was sealed is not kept");

    assert_eq!(Draft::from_json("{\"at\":\"no"), None);
    assert_eq!(Draft::from_json("[]"), None);
}

#[test]
fn two_rounds_and_two_people_have_drafts_of_their_own() {
    let one = invitation(FormKind::CheckIn);
    let keys = [
        draft_key(&one),
        draft_key(&Invitation { round: "2027-03".into(), ..one.clone() }),
        draft_key(&Invitation { person: Some(PersonId::new("sari")), ..one.clone() }),
        draft_key(&invitation(FormKind::Closing)),
    ];
    for (at, key) in keys.iter().enumerate() {
        assert!(key.starts_with("balik/fill/p/"), "{key}");
        assert!(!keys[..at].contains(key), "{key}");
    }
}

#[test]
fn the_last_day_is_still_in_time() {
    let filling = filling(FormKind::CheckIn);
    let day = |d| NaiveDate::from_ymd_opt(2027, 1, d).unwrap();
    assert!(!filling.is_late(day(31)));
    assert!(filling.is_late(NaiveDate::from_ymd_opt(2027, 2, 1).unwrap()));
}

#[test]
fn each_bad_link_says_what_happened_and_what_helps() {
    let good = packed(&invitation(FormKind::CheckIn));
    let bytes = |json: &str| pack(LinkKind::Invitation, json.as_bytes());
    let recipient = identity().recipient().to_text();
    let mut damaged = good.clone().into_bytes();
    damaged[40] = if damaged[40] == b'A' { b'B' } else { b'A' };
    let weak = Invitation { recipient: format!("age1{}", "q".repeat(58)), ..invitation(FormKind::CheckIn) };
    let mut nothing = invitation(FormKind::CheckIn);
    nothing.form.dropped =
        balik::library::form_questions(FormKind::CheckIn).into_iter().map(|q| q.id).collect();
    let bad = [
        (String::from(" "), "Tautan ini kosong"),
        ("halo".into(), "Ini bukan tautan formulir"),
        (good[..good.len() - 5].to_owned(), "Tautan ini terpotong"),
        (String::from_utf8(damaged).unwrap(), "Tautan ini berubah di tengah jalan"),
        (format!("#/l/9{}", &good[1..]), "Tautan ini dibuat dengan Balik yang lebih baru"),
        (pack(LinkKind::Answer, b"sealed"), "Ini tautan jawaban, bukan undangan"),
        (pack(LinkKind::Showing, b"{}"), "Tautan ini tidak membawa formulir"),
        (bytes("{}"), "Undangan di tautan ini tidak terbaca"),
        (bytes("{\"v\":2}"), "Tautan ini dibuat dengan Balik yang lebih baru"),
        (
            bytes(&format!("{{\"v\":1,\"p\":\"p\",\"r\":\"{recipient}\",\"k\":\"quiz\"}}")),
            "Formulir di tautan ini belum dikenal halaman ini",
        ),
        (packed(&weak), "Tautan ini tidak membawa kunci yang sah, jadi jawaban tidak akan aman"),
        (packed(&nothing), "Formulir ini belum berisi pertanyaan"),
    ];
    for (link, title) in bad {
        let error = open_invitation(&link).unwrap_err();
        let said = trouble(INDONESIAN, &error);
        assert!(said.title.starts_with(title), "{error:?}: {said:?}");
        assert!(said.text.len() > 20, "{said:?}");
        assert_ne!(trouble(ENGLISH, &error), said);
    }
    assert!(open_invitation(&good).is_ok());
    assert_eq!(open_invitation(&good[..20]).unwrap_err(), open_invitation(&good[..20]).unwrap_err());
    assert!(matches!(open_invitation("x"), Err(FillError::Link(LinkError::NotOurs))));
    assert!(matches!(open_invitation(&bytes("[]")), Err(FillError::Invitation(AnswersError::Unreadable(_)))));
    assert!(matches!(
        open_invitation(&packed(&weak)),
        Err(FillError::Key(KeyError::Damaged | KeyError::Weak | KeyError::NotAKey))
    ));
}

/// Links lie in chats for months: each version must open those of all versions before.
#[test]
fn an_invitation_that_was_sent_before_still_opens() {
    let wanted = Invitation { name: "Balik Arah 2027".into(), ..invitation(FormKind::IntakeMentee) };
    if std::env::var_os("BALIK_WRITE_INVITATION").is_some() {
        fs::write(SENT, packed(&wanted) + "\n").unwrap();
    }
    let opened = open_invitation(&fs::read_to_string(SENT).unwrap()).unwrap();
    assert_eq!(opened.name, wanted.name);
    assert_eq!(opened.form, wanted.form);
    assert!(opened.topics.len() > 5);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn wild_links_and_drafts_break_nothing(text in "\\PC{0,200}", cut in 0_usize..2_000) {
        let _ = open_invitation(&text).map_err(|error| trouble(INDONESIAN, &error));
        let good = packed(&invitation(FormKind::IntakeMentor));
        let cut = good.get(..cut).unwrap_or(&good);
        let _ = open_invitation(cut).map_err(|error| trouble(ENGLISH, &error));
        let _ = unpack(&format!("{cut}{text}"));
        let _ = Draft::from_json(&text);
    }

    #[test]
    fn going_on_and_back_in_any_order_stays_within_the_form(ways in prop::collection::vec(any::<bool>(), 0..80)) {
        let mut filling = filling(FormKind::IntakeMentor);
        filling.answer(&id("name"), text("Sari"));
        let topic = filling.invitation.topics[0].id.clone();
        filling.answer(&id("offers"), Some(with_topic(None, LevelsOf::Offers, &topic, true)));
        for on in ways {
            if on { filling.go_on(); } else { filling.go_back(); }
            let (n, of) = filling.progress();
            prop_assert!(n <= of);
            if let At::Step(step, part) = filling.at() {
                prop_assert!(step < filling.steps().len());
                prop_assert!(part == 0 || filling.steps()[step].asks_topics());
            }
        }
    }
}

#[test]
fn a_question_of_the_programs_own_may_ask_anything_again() {
    let mut asked = invitation(FormKind::Closing);
    let like = balik::library::form_questions(FormKind::Closing)[1].clone();
    asked.form.added = vec![Question { id: id("own"), group: None, required: true, ..like }];
    let mut filling = Filling::new(open_invitation(&packed(&asked)).unwrap(), None);
    let last = filling.steps().len() - 1;
    assert_eq!(filling.steps()[last].questions[0].id, id("own"));
    filling.go_to(At::Step(last, 0));
    assert_eq!(filling.missing_here(), [(id("own"), Missing::Answer)]);
}
