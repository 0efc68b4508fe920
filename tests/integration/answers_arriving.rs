//! Answers as they arrive: sealed, in chats, files and codes; opened with the program's keys, or told why not.

use balik::exchange::answers::{
    AnswerChoices, Envelope, Found, Invitation, LettersDraft, NotOpened, Unread, WhyUnread, identities,
    plan_answers, program_of_link, read_file, read_pictures, read_text,
};
use balik::exchange::letters::{to_block, to_file, to_parts};
use balik::exchange::link::{LinkError, LinkKind, address, pack};
use balik::exchange::sealed::{Identity, Randomness, seal};
use balik::language::{Language, Words, unread_line};
use balik::library::made_up_company;
use balik::program::{Bilingual, Form, FormKind, Program, ProgramId, Reply, Seal, SealId};
use std::collections::BTreeMap;

const NOW: u64 = 1_800_435_600_000;
const PAGE: &str = "https://balik.example/";

fn identity(seed: u8) -> Identity {
    Identity::generate([seed; 32])
}

fn company() -> Program {
    let mut program = made_up_company(ProgramId::new("p"), &|text: &Bilingual| text.id.clone());
    add_key(&mut program, 7, 1);
    program
}

fn add_key(program: &mut Program, seed: u8, made: u64) {
    let identity = identity(seed);
    let recipient = identity.recipient().to_text();
    let id = SealId::new(format!("k{seed}"));
    program.seals.insert(id.clone(), Seal { id, recipient, identity: Some(identity.to_text()), made });
}

/// A sealed answer of this person, for the program and key given, as it travels.
fn envelope(program: &str, seed: u8, who: &str, letter: &str) -> Vec<u8> {
    let invitation = Invitation {
        program: ProgramId::new(program),
        name: String::new(),
        organisation: String::new(),
        facilitator: String::new(),
        phone: String::new(),
        mail: String::new(),
        recipient: identity(seed).recipient().to_text(),
        form: Form::unchanged(FormKind::CheckIn),
        topics: Vec::new(),
        grades: Vec::new(),
        person: Some(who.into()),
        round: "2027-01".into(),
        until: None,
        english: false,
    };
    let replies = BTreeMap::from([
        ("safe".into(), Reply::Scale(4)),
        ("line".into(), Reply::Text(format!("Terima kasih, semuanya lancar. {letter}"))),
    ]);
    let letter = LettersDraft { letter: letter.into(), sent: 0, replies }.letter(&invitation, NOW);
    let mut random = [seed; 64];
    random[..8].copy_from_slice(&letter.letter.as_bytes()[..8]);
    let sealed = seal(&letter.to_bytes(), &identity(seed).recipient(), Randomness::new(random)).unwrap();
    Envelope { program: ProgramId::new(program), sealed }.to_bytes()
}

fn read(program: &Program, text: &str) -> Found {
    read_text(text, &program.id, &identities(program))
}

fn why(found: &Found) -> Vec<&WhyUnread> {
    found.unread.iter().map(|one| &one.why).collect()
}

#[test]
fn answers_are_found_in_a_pasted_chat_among_other_talk() {
    let program = company();
    let (sari, budi) = (envelope("p", 7, "sari", "aaaaaaaa"), envelope("p", 7, "budi", "bbbbbbbb"));
    let chat = format!(
        "[12/01/27 09.14] Sari Dewanti: Pagi Bu, ini jawaban saya\n{}\n[12/01/27 09.20] Ratna: Terima kasih!\n\
         [12/01/27 10.01] Pak Budi: {}\n",
        to_block(LinkKind::Answer, &sari),
        address(PAGE, &pack(LinkKind::Answer, &budi)),
    );
    let found = read(&program, &chat);
    assert!(found.unread.is_empty(), "{:?}", found.unread);
    let plan = plan_answers(&program, &found.arrivals, &AnswerChoices::default());
    let names: Vec<_> = plan.letters.iter().map(|letter| letter.name.as_str()).collect();
    assert_eq!(names, ["Sari Dewanti", "Budi Santoso"]);
    assert_eq!(plan.ticked(), 2);
}

#[test]
#[allow(clippy::disallowed_methods, reason = "prints a time, and is not about one")]
fn two_hundred_answers_in_one_paste_are_all_there() {
    let program = company();
    let people: Vec<String> = program.people.keys().map(ToString::to_string).collect();
    let blocks: Vec<String> = (0..200)
        .map(|n| {
            to_block(LinkKind::Answer, &envelope("p", 7, &people[n % people.len()], &format!("letter{n:03}")))
        })
        .collect();
    let chat = blocks.join("\nSiap, terima kasih\n");
    let begun = std::time::Instant::now();
    let found = read(&program, &chat);
    println!("200 answers, {} kB: {} ms", chat.len() / 1024, begun.elapsed().as_millis());
    assert_eq!((found.arrivals.len(), found.unread.len()), (200, 0));
}

#[test]
fn an_older_key_of_the_program_still_opens() {
    let mut program = company();
    add_key(&mut program, 9, 2);
    let old = envelope("p", 7, "sari", "aaaaaaaa");
    assert_eq!(read(&program, &to_block(LinkKind::Answer, &old)).arrivals.len(), 1);
}

#[test]
fn what_cannot_be_opened_says_why_and_changes_nothing() {
    let program = company();
    let closed = |found: &Found| match why(found).as_slice() {
        [WhyUnread::Closed(why)] => why.clone(),
        other => panic!("{other:?}"),
    };
    let block = |bytes: &[u8]| to_block(LinkKind::Answer, bytes);
    let other = envelope("q", 7, "sari", "aaaaaaaa");
    assert_eq!(closed(&read(&program, &block(&other))), NotOpened::OtherProgram(ProgramId::new("q")));
    let foreign = envelope("p", 8, "sari", "aaaaaaaa");
    assert_eq!(closed(&read(&program, &block(&foreign))), NotOpened::AnotherKey);
    let mut bare = company();
    bare.seals.values_mut().for_each(|seal| seal.identity = None);
    let ours = envelope("p", 7, "sari", "aaaaaaaa");
    assert_eq!(closed(&read(&bare, &block(&ours))), NotOpened::NoKey);
    // Another program's envelope around a letter of ours: what is sealed within counts.
    let mut lying = Envelope::from_bytes(&other).unwrap();
    lying.program = program.id.clone();
    assert_eq!(
        closed(&read(&program, &block(&lying.to_bytes()))),
        NotOpened::OtherProgram(ProgramId::new("q"))
    );
    let mut tampered = ours.clone();
    *tampered.last_mut().unwrap() ^= 1;
    assert_eq!(closed(&read(&program, &block(&tampered))), NotOpened::Damaged);
}

#[test]
fn a_damaged_block_is_reported_with_its_line_and_the_rest_is_read() {
    let program = company();
    let (good, bad) = (envelope("p", 7, "sari", "aaaaaaaa"), envelope("p", 7, "budi", "bbbbbbbb"));
    let bad = to_block(LinkKind::Answer, &bad);
    let cut: String = bad.chars().take(bad.len() / 2).collect();
    let chat = format!("Budi: {cut}\n\nSari:\n{}", to_block(LinkKind::Answer, &good));
    let found = read(&program, &chat);
    assert_eq!(found.arrivals.len(), 1);
    let [Unread { whence, why: WhyUnread::Link(LinkError::CutOff { .. } | LinkError::Damaged) }] =
        found.unread.as_slice()
    else {
        panic!("{:?}", found.unread)
    };
    assert_eq!(whence.line, Some(1));
    assert!(whence.begins.starts_with("Budi:"), "{whence:?}");
}

#[test]
fn a_text_without_answers_says_so_and_an_invitation_is_no_trouble() {
    let program = company();
    assert_eq!(why(&read(&program, "Pagi semua, jangan lupa isi formulirnya ya")), [&WhyUnread::Nothing]);
    let invitation = address(PAGE, &pack(LinkKind::Invitation, b"{}"));
    let sari = to_block(LinkKind::Answer, &envelope("p", 7, "sari", "aaaaaaaa"));
    let found = read(&program, &format!("Ini tautannya: {invitation}\n\n{sari}"));
    assert_eq!((found.arrivals.len(), found.unread.len()), (1, 0));
}

#[test]
fn answers_come_as_files_and_as_codes_in_several_pictures() {
    let program = company();
    let bytes = envelope("p", 7, "sari", "aaaaaaaa");
    let keys = identities(&program);
    let file = read_file(&to_file(LinkKind::Answer, &bytes), "sari.balik-answer", &program.id, &keys);
    assert_eq!(file.arrivals.len(), 1);
    let nothing = read_file(b"\x89PNG\r\n\x1a\n", "foto.png", &program.id, &keys);
    assert_eq!(nothing.unread[0].whence.file.as_deref(), Some("foto.png"));

    let mut seed = 1_u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    let large: Vec<u8> = (0..1_500).map(|_| next()).collect();
    let parts = to_parts(LinkKind::Answer, &large);
    assert!(parts.len() > 1);
    let some = read_pictures(&parts[1..], &program.id, &keys);
    assert_eq!(why(&some), [&WhyUnread::Parts(vec![1])]);
    let mut codes = to_parts(LinkKind::Answer, &bytes);
    codes.reverse();
    assert_eq!(read_pictures(&codes, &program.id, &keys).arrivals.len(), 1);
}

#[test]
fn a_link_leads_to_its_program_without_being_opened() {
    let bytes = envelope("p", 7, "sari", "aaaaaaaa");
    let link = address(PAGE, &pack(LinkKind::Answer, &bytes));
    assert_eq!(program_of_link(&link), Ok(ProgramId::new("p")));
    assert_eq!(program_of_link("#/l/"), Err(LinkError::CutOff { have: 0, of: 0 }));
    let invitation = address(PAGE, &pack(LinkKind::Invitation, b"{}"));
    assert_eq!(program_of_link(&invitation), Err(LinkError::NotOurs));
}

#[test]
fn every_reason_has_its_own_sentence_in_both_languages() {
    let program = company();
    let whence = balik::exchange::answers::Whence { file: None, line: None, begins: String::new() };
    let reasons = [
        WhyUnread::Link(LinkError::CutOff { have: 1, of: 2 }),
        WhyUnread::Link(LinkError::Damaged),
        WhyUnread::Link(LinkError::Newer),
        WhyUnread::Link(LinkError::TooLarge),
        WhyUnread::Link(LinkError::NotOurs),
        WhyUnread::Closed(NotOpened::OtherProgram(ProgramId::new("q"))),
        WhyUnread::Closed(NotOpened::NoKey),
        WhyUnread::Closed(NotOpened::AnotherKey),
        WhyUnread::Picture,
        WhyUnread::Parts(vec![2, 3]),
        WhyUnread::Nothing,
    ];
    for language in [Language::Indonesian, Language::English] {
        let words = Words::new(language);
        let lines: std::collections::BTreeSet<String> = reasons
            .iter()
            .map(|why| unread_line(words, &Unread { whence: whence.clone(), why: why.clone() }, &program))
            .collect();
        assert_eq!(lines.len(), reasons.len(), "{lines:#?}");
    }
}
