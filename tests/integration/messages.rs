//! Ready texts and agreement clauses: whole in both languages, filled in, and addressed as people want to be.

use balik::library::{
    Addressee, Blank, Filling, MessageKind, called, clause, clauses, message, messages, you,
};
use balik::program::AddressForm;
use std::collections::BTreeSet;

fn filling() -> Filling<'static> {
    Filling {
        to: Addressee { name: "Sari Dewanti", form: AddressForm::Kamu },
        partner: Addressee { name: "Hj. Ratih Kusuma", form: AddressForm::BapakIbu },
        mentor: "Sari Dewanti",
        mentee: "Hj. Ratih Kusuma",
        topics: "Alat AI",
        date: "9 Februari 2026",
        sessions: 6,
        link: "balik.example/#x",
        program: "Balik",
        organisation: "Toko Sejuk",
        leader: "Dewi Anggraini, Direktur Utama",
        facilitator: "Rina",
    }
}

#[test]
fn every_text_leaves_the_same_to_fill_in_in_both_languages_and_nothing_else() {
    for message in messages() {
        let blanks = |indonesian| -> BTreeSet<Blank> {
            // English always says "you"; Indonesian fills it in.
            let own = |b: &Blank| !matches!(b, Blank::You | Blank::YouFirst);
            message.blanks(indonesian).into_iter().filter(own).collect()
        };
        assert_eq!(blanks(true), blanks(false), "{:?}", message.kind);
        assert!(!message.blanks(false).contains(&Blank::You), "{:?}", message.kind);
        for indonesian in [true, false] {
            let ready = message.filled(&filling(), indonesian);
            assert_eq!(ready.missing, [], "{:?}", message.kind);
            assert!(!ready.text.contains(['{', '}']) && !ready.subject.contains(['{', '}']), "{ready:?}");
            assert!(ready.text.chars().count() < 700, "short: {:?}", message.kind);
            assert!(!ready.text.contains('!'), "calm: {:?}", message.kind);
        }
    }
    let kinds: BTreeSet<MessageKind> = messages().map(|m| m.kind).collect();
    assert_eq!(kinds.len(), messages().count(), "one text a kind");
    assert_eq!(kinds.len(), 15);
}

#[test]
fn texts_read_as_they_are_sent() {
    for (language, indonesian) in [("id", true), ("en", false)] {
        let all: Vec<String> = messages()
            .map(|m| {
                let ready = m.filled(&filling(), indonesian);
                format!("== {:?}: {}\n{}", m.kind, ready.subject, ready.text)
            })
            .collect();
        insta::assert_snapshot!(format!("messages_{language}"), all.join("\n\n"));
        let pick = |text: balik::library::Said| if indonesian { text.id } else { text.en };
        let all: Vec<String> =
            clauses().iter().map(|c| format!("{}: {}\n{}", c.id, pick(c.title), pick(c.text))).collect();
        insta::assert_snapshot!(format!("clauses_{language}"), all.join("\n\n"));
    }
}

#[test]
fn people_are_called_as_they_want_to_be() {
    use AddressForm::{Anda, BapakIbu, FirstName, Kamu};
    let cases = [
        ("Budi Santoso", Anda, true, "Budi Santoso", "Anda"),
        ("Budi Santoso", BapakIbu, true, "Bapak/Ibu Budi Santoso", "Bapak/Ibu"),
        ("Hj. Ratih Kusuma", BapakIbu, true, "Ibu Hj. Ratih Kusuma", "Bapak/Ibu"),
        ("Ibu Ratih", BapakIbu, true, "Ibu Ratih", "Bapak/Ibu"),
        ("Hj. Ratih Kusuma", FirstName, true, "Ratih", "Ratih"),
        ("Sari Dewanti", Kamu, true, "Sari", "kamu"),
        ("Bima", Kamu, true, "Bima", "kamu"),
        ("Dr.", FirstName, true, "Dr.", "Dr."),
        ("Budi Santoso", BapakIbu, false, "Budi Santoso", "you"),
        ("Budi Santoso", Kamu, false, "Budi", "you"),
        ("  Sari   Dewanti ", Anda, true, "Sari Dewanti", "Anda"),
    ];
    for (name, form, indonesian, name_said, you_said) in cases {
        assert_eq!(
            (called(name, form, indonesian).as_str(), you(name, form, indonesian).as_str()),
            (name_said, you_said)
        );
    }
}

#[test]
fn what_nobody_knows_yet_is_a_line_to_write_on_and_names_are_never_read_as_blanks() {
    let launch = message(MessageKind::LeaderLaunch).unwrap();
    let ready = launch.filled(&Filling { leader: "{program}", ..Filling::default() }, true);
    assert_eq!(ready.missing, [Blank::Program]);
    assert!(
        ready.text.contains("kita memulai ________:") && ready.text.ends_with("{program}"),
        "{}",
        ready.text
    );
}

#[test]
fn clauses_have_ids_of_their_own() {
    let ids: BTreeSet<&str> = clauses().iter().map(|c| c.id).collect();
    assert_eq!(ids.len(), clauses().len());
    assert!((10..=14).contains(&ids.len()));
    assert!(clause("neutral-venue").unwrap().usual && clause("nothing").is_none());
}
