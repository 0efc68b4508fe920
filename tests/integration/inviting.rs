//! Asking people: links that pass, texts that are ready, nobody's name where it does not belong.

use balik::exchange::answers::Invitation;
use balik::exchange::link::{LinkKind, unpack};
use balik::exchange::sealed::Identity;
use balik::exchange::table::Separator;
use balik::language::{Language, Words};
use balik::library::{made_up_company, packs};
use balik::program::{
    Answer, AnswerId, AuthorId, Bilingual, Command, Extra, FormKind, Ledger, Moment, PersonId, Program,
    ProgramId, Seal, SealId, Setup, TabId,
};
use balik::screen::Route;
use balik::screen::invite::{
    Asking, Audience, LONGEST_SAFE_LINK, PhoneFault, ReplyEdit, ReplyFault, Wording, audience_of, filled,
    invitees, link, mailto, merge_list, newest_seal, phone, qr, reach, ready_text, reply_edited, whatsapp,
};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write;

const BASE: &str = "https://program.nusantara-sejahtera.co.id/balik/";
const ID: Words = Words::new(Language::Indonesian);

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 20).unwrap()
}

fn seal(made: u64) -> Seal {
    let identity = Identity::generate([u8::try_from(made).unwrap(); 32]);
    Seal {
        id: SealId::new(format!("s{made}")),
        recipient: identity.recipient().to_text(),
        identity: Some(identity.to_text()),
        made,
    }
}

/// The made-up company, ready to ask.
fn company() -> Program {
    let mut program =
        made_up_company(ProgramId::new("7m4kq0z2c9x1t5h8"), &|text: &Bilingual| text.id.clone());
    program.setup.facilitator = "Laksmi Prameswari".into();
    program.setup.reply_phone = "6281234567890".into();
    program.setup.reply_mail = "ratna@nusa.example".into();
    let seal = seal(7);
    program.seals.insert(seal.id.clone(), seal);
    program
}

fn asking(kind: FormKind) -> Asking {
    Asking {
        until: NaiveDate::from_ymd_opt(2027, 1, 29),
        ..Asking::usual(kind, Language::Indonesian, today())
    }
}

fn opened(link: &str) -> Invitation {
    let hash = &link[link.find('#').unwrap()..];
    let Route::Fill(packed) = Route::of_hash(hash) else { panic!("{hash}") };
    let (kind, bytes) = unpack(&packed).unwrap();
    assert_eq!(kind, LinkKind::Invitation);
    Invitation::from_bytes(&bytes).unwrap()
}

#[test]
fn links_pass_every_chat_whole_even_with_every_topic_there_is() {
    let small = company();
    let mut large = company();
    for topic in packs().iter().flat_map(balik::library::Pack::all_topics) {
        large.topics.insert(topic.id.clone(), topic);
    }
    let mut lengths = String::new();
    for kind in FormKind::ALL {
        let length = |program: &Program| link(program, &asking(kind), None, BASE).unwrap().len();
        let (small, large) = (length(&small), length(&large));
        assert!(small < LONGEST_SAFE_LINK && large < LONGEST_SAFE_LINK, "{kind:?}: {small}, {large}");
        writeln!(lengths, "{}: made-up company {small}, all topics of all packs {large}", kind.code())
            .unwrap();
    }
    insta::assert_snapshot!(lengths);
}

#[test]
fn a_link_opens_as_what_was_asked() {
    let program = company();
    let asked = asking(FormKind::CheckIn);
    let sari = PersonId::new("sari");
    let link = link(&program, &asked, Some(&sari), &format!("{BASE}#/p/abc/answers/invite")).unwrap();
    assert!(link.starts_with(&format!("{BASE}#/l/1i")), "{link}");
    let invitation = opened(&link);
    assert_eq!(invitation.program, program.id);
    assert_eq!(invitation.form.kind, FormKind::CheckIn);
    assert_eq!((invitation.round.as_str(), invitation.until), ("2027-01-20", asked.until));
    assert_eq!(invitation.person, Some(sari));
    assert_eq!(invitation.phone, "6281234567890");
    assert!(
        invitation.topics.is_empty() && invitation.grades.is_empty(),
        "what is not asked does not travel"
    );
    assert_eq!(invitation.recipient, program.seals.values().next().unwrap().recipient);
}

#[test]
fn without_a_key_nobody_is_asked_and_the_newest_key_is_used() {
    let mut program = company();
    program.seals.clear();
    assert_eq!(link(&program, &asking(FormKind::Closing), None, BASE), None);
    for made in [3, 9, 5] {
        let seal = seal(made);
        program.seals.insert(seal.id.clone(), seal);
    }
    assert_eq!(newest_seal(&program).unwrap().made, 9);
    let invitation = opened(&link(&program, &asking(FormKind::Closing), None, BASE).unwrap());
    assert_eq!(invitation.recipient, seal(9).recipient);
    let bytes = String::from_utf8(invitation.to_bytes()).unwrap();
    assert!(!bytes.to_uppercase().contains("SECRET"), "the key that opens stays here");
}

#[test]
fn a_key_is_not_unmade_by_undo() {
    let mut program = company();
    program.seals.clear();
    let mut ledger = Ledger::open(program, Vec::new(), AuthorId::new("me"), TabId::new("t"));
    let mut n = 0;
    let mut ids = move || {
        n += 1;
        format!("c{n}")
    };
    let mut moment = Moment { now: 1, ids: &mut ids };
    let setup = Setup { name: "Lain".into(), ..ledger.program().setup.clone() };
    ledger.dispatch(Command::EditSetup(Box::new(setup)), &mut moment).unwrap();
    ledger.dispatch(Command::MakeSeal(Box::new(seal(7))), &mut moment).unwrap();
    ledger.undo(&mut moment).unwrap();
    assert_ne!(ledger.program().setup.name, "Lain", "what was done before it can be undone");
    assert_eq!(newest_seal(ledger.program()).unwrap().made, 7, "invitations may be out");
    assert!(ledger.undo(&mut moment).is_err());
    let log = ledger.log().to_vec();
    let again = Ledger::open(ledger.program().clone(), log, AuthorId::new("me"), TabId::new("t"));
    assert!(again.undoable().undo.is_none(), "nor after a reload");
}

#[test]
fn no_link_holds_the_name_of_anybody() {
    let mut program = company();
    for person in program.people.values_mut() {
        person.contact = Some(format!("{}@nusa.example", person.id));
        person.note = "rahasia".into();
    }
    for kind in FormKind::ALL {
        for person in [None, program.people.keys().next().cloned()] {
            let link = link(&program, &asking(kind), person.as_ref(), BASE).unwrap();
            let bytes = String::from_utf8(opened(&link).to_bytes()).unwrap();
            for person in program.people.values() {
                assert!(!bytes.contains(&person.name), "{kind:?} names {}", person.name);
            }
            assert!(!bytes.contains("rahasia"));
        }
    }
}

#[test]
fn every_ready_text_in_both_languages() {
    let program = company();
    let mut all = String::new();
    for english in [false, true] {
        for kind in FormKind::ALL {
            for wording in Wording::ALL {
                let asked = Asking { english, each: !kind.is_intake(), ..asking(kind) };
                let ready = ready_text(&program, &asked, audience_of(kind), wording, ID);
                let language = if english { "en" } else { "id" };
                writeln!(all, "=== {} · {} · {language}", kind.code(), wording.code()).unwrap();
                if wording == Wording::Mail {
                    writeln!(all, "[{}]", ready.subject).unwrap();
                }
                writeln!(all, "{}\n", ready.text).unwrap();
            }
        }
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_text_without_facilitator_or_last_day_is_whole_too() {
    let mut program = company();
    program.setup = Setup::default();
    let asked = Asking { until: None, ..asking(FormKind::IntakeMentee) };
    let ready = ready_text(&program, &asked, Audience::Mentees, Wording::Chat, ID);
    insta::assert_snapshot!(ready.text);
}

#[test]
fn gaps_are_filled_and_a_lost_gap_costs_nobody_the_link() {
    assert_eq!(filled("Hai {nama},\n{tautan}\nSalam", Some("Sari"), "L"), "Hai Sari,\nL\nSalam");
    assert_eq!(filled("Hello {name},\n{link}", None, "L"), "Hello,\nL");
    assert_eq!(
        filled("Hai {nama}, tolong diisi ya.\n", Some("Sari"), "L"),
        "Hai Sari, tolong diisi ya.\n\nL"
    );
    assert_eq!(
        filled("Hai {nama}: {tautan}", Some("{tautan}"), "L"),
        "Hai {tautan}: L",
        "a name is only a name"
    );
    assert_eq!(filled("", None, "L"), "L");
}

#[test]
fn whatsapp_and_mail_get_everything_escaped() {
    let text = "Hai Sari & Budi,\n50% luang? #1 +62 “ya”";
    let whatsapp = whatsapp(Some("628123"), text);
    assert_eq!(
        whatsapp,
        "https://wa.me/628123?text=Hai%20Sari%20%26%20Budi%2C%0A50%25%20luang%3F%20%231%20%2B62%20%E2%80%9Cya%E2%80%9D"
    );
    let mail = mailto(Some("sari+hr@nusa.example"), "Apa kabar?&cc=x@y.z", "a\nb");
    assert_eq!(mail, "mailto:sari%2Bhr@nusa.example?subject=Apa%20kabar%3F%26cc%3Dx%40y.z&body=a%0D%0Ab");
    assert!(balik::screen::invite::whatsapp(None, "x").starts_with("https://wa.me/?text="));
}

#[test]
fn numbers_as_people_write_them() {
    for text in [
        "0812-3456-7890",
        "+62 812 3456 7890",
        "62 812.3456.7890",
        "+62 (0)812 3456 7890",
        "81234567890",
        "0062 812 3456 7890",
        "'0812 3456 7890",
        "+62 0812 3456 7890",
    ] {
        assert_eq!(phone(text).as_deref(), Ok("6281234567890"), "{text}");
    }
    assert_eq!(phone("+65 9123 4567").as_deref(), Ok("6591234567"));
    assert_eq!(phone("021 555 1234").as_deref(), Ok("62215551234"));
    assert_eq!(phone("ratna@nusa.example"), Err(PhoneFault::NotANumber));
    assert_eq!(phone(""), Err(PhoneFault::NotANumber));
    assert_eq!(phone("0812"), Err(PhoneFault::TooShort));
    assert_eq!(phone("0812 3456 7890 0812 3456 7890"), Err(PhoneFault::TooLong));
    assert_eq!(phone("91234567"), Err(PhoneFault::NoCountry));
}

#[test]
fn a_contact_field_may_hold_a_number_a_mail_or_both() {
    let both = reach("sari@nusa.example / 0812 3456 7890");
    assert_eq!(
        (both.phone.as_deref(), both.mail.as_deref()),
        (Some("6281234567890"), Some("sari@nusa.example"))
    );
    assert_eq!(reach("WA: 0812 3456 7890").phone.as_deref(), Some("6281234567890"));
    assert_eq!(reach("Sari <sari@nusa.example>").mail.as_deref(), Some("sari@nusa.example"));
    let nothing = reach("tanya Bu Rina, lantai 3");
    assert_eq!((nothing.phone, nothing.mail), (None, None));
}

#[test]
fn where_answers_come_back_is_checked_before_it_is_kept() {
    let setup = Setup::default();
    let edit = |edit: ReplyEdit| reply_edited(&setup, &edit);
    assert_eq!(edit(ReplyEdit::Phone("0812 3456 7890".into())).unwrap().reply_phone, "6281234567890");
    assert_eq!(edit(ReplyEdit::Phone("12".into())), Err(ReplyFault::Phone(PhoneFault::NoCountry)));
    assert_eq!(edit(ReplyEdit::Mail("ratna@".into())), Err(ReplyFault::Mail));
    assert_eq!(
        edit(ReplyEdit::Mail(" ratna@nusa.example ".into())).unwrap().reply_mail,
        "ratna@nusa.example"
    );
    assert_eq!(edit(ReplyEdit::Mail(" ".into())).unwrap().reply_mail, "");
    assert_eq!(edit(ReplyEdit::Facilitator(" Ratna ".into())).unwrap().facilitator, "Ratna");
}

fn answered(program: &mut Program, person: &PersonId, kind: FormKind, round: &str) {
    let answer = Answer {
        id: AnswerId::new(format!("{person}.1")),
        letter: person.to_string(),
        version: 1,
        form: kind.form_id(),
        form_version: 1,
        round: round.into(),
        person: person.clone(),
        written: 1,
        taken_in: 2,
        replies: BTreeMap::new(),
        extra: Extra::new(),
    };
    program.answers.insert(answer.id.clone(), answer);
}

#[test]
fn who_is_asked_and_who_has_not_answered_this_round() {
    let mut program = company();
    let asked = asking(FormKind::CheckIn);
    let everyone = invitees(&program, &asked, Audience::All, false);
    assert_eq!((everyone.shown.len(), everyone.answered, everyone.of), (44, 0, 44));
    let mentors = invitees(&program, &asked, Audience::Mentors, false).of;
    let mentees = invitees(&program, &asked, Audience::Mentees, false).of;
    assert!(mentors < 44 && mentees < 44 && mentors + mentees >= 44);

    let first = everyone.shown[0].id.clone();
    answered(&mut program, &first, FormKind::CheckIn, "2026-11-01");
    assert_eq!(invitees(&program, &asked, Audience::All, true).shown.len(), 44, "an earlier round");
    answered(&mut program, &first, FormKind::CheckIn, "2027-01-20");
    let waiting = invitees(&program, &asked, Audience::All, true);
    assert_eq!((waiting.shown.len(), waiting.answered, waiting.of), (43, 1, 44));

    let second = everyone.shown[1].id.clone();
    program.people.get_mut(&second).unwrap().paused = true;
    assert_eq!(invitees(&program, &asked, Audience::All, false).of, 43, "who sits out is not asked");
}

#[test]
fn the_list_for_a_mail_merge_runs_no_formula() {
    let mut program = company();
    let id = program.people.keys().next().cloned().unwrap();
    let person = program.people.get_mut(&id).unwrap();
    person.name = "=HYPERLINK(\"http://x\";\"Budi\")".into();
    person.contact = Some("+62 812 3456 7890".into());
    let asked = asking(FormKind::CheckIn);
    let shown: Vec<_> = invitees(&program, &asked, Audience::All, false)
        .shown
        .into_iter()
        .filter(|invitee| invitee.id == id)
        .collect();
    let list = merge_list(&program, &asked, &shown, BASE, Separator::Semicolon, ID);
    let link = link(&program, &asked, Some(&id), BASE).unwrap();
    let row = format!("\"'=HYPERLINK(\"\"http://x\"\";\"\"Budi\"\")\";\"6281234567890\";\"{link}\"\r\n");
    assert_eq!(list, format!("\u{feff}\"Nama\";\"Kontak\";\"Tautan\"\r\n{row}"));
}

#[test]
fn a_link_becomes_a_code_that_a_phone_can_scan() {
    let link = link(&company(), &asking(FormKind::IntakeMentor), None, BASE).unwrap();
    let code = qr(&link).unwrap();
    assert!(code.side < 120, "{} modules", code.side);
    // The corner mark begins behind four modules of white.
    assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", &code.path[..20]);
    assert_eq!(qr(&"x".repeat(4_000)), None);
}

#[test]
fn people_are_asked_in_their_language_whatever_the_page_speaks() {
    let program = company();
    let text = |english: bool, page: Language| {
        let asked = Asking { english, ..asking(FormKind::IntakeMentor) };
        ready_text(&program, &asked, Audience::Mentors, Wording::Chat, Words::new(page)).text
    };
    assert_eq!(text(true, Language::Indonesian), text(true, Language::English));
    assert_eq!(text(false, Language::Indonesian), text(false, Language::English));
    assert!(text(false, Language::English).starts_with("Hai teman-teman"));
}

proptest! {
    #[test]
    fn wild_contacts_make_addresses_and_nothing_else(contact in "\\PC{0,40}", text in "\\PC{0,40}") {
        let reach = reach(&contact);
        if let Some(number) = &reach.phone {
            prop_assert!(number.len() <= 15 && number.bytes().all(|b| b.is_ascii_digit()));
        }
        let fine = |address: &str| address.bytes().all(|b| b.is_ascii_graphic() && !b"<>\"'`\\{}|^".contains(&b));
        prop_assert!(fine(&whatsapp(reach.phone.as_deref(), &text)));
        prop_assert!(fine(&mailto(reach.mail.as_deref(), &text, &text)));
    }
}
