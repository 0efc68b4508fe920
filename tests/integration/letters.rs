//! Letters: whatever the form, all are found in what is pasted, once each, and what is broken is named with its place.

use balik::exchange::letters::{
    Found, LONGEST_PART, LetterFault, LetterForm, find_in_file, find_letters, to_block, to_file, to_parts,
};
use balik::exchange::link::{LinkError, LinkKind, address, pack};
use balik::exchange::sealed::{Identity, Randomness, open, seal};
use proptest::prelude::*;
use std::fmt::Write;
use std::time::{Duration, Instant};

const KIND: LinkKind = LinkKind::Answer;

fn link(payload: &[u8]) -> String {
    address("https://balik.example/", &pack(KIND, payload))
}

/// Bytes that cannot be made shorter, as sealed ones are.
fn noise(seed: u32, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(2_654_435_761) | 1;
    std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_be_bytes()[1]
    })
    .take(length)
    .collect()
}

fn payloads(found: &[Found]) -> Vec<Vec<u8>> {
    found.iter().filter_map(|f| f.letter.as_ref().ok()).map(|letter| letter.payload.clone()).collect()
}

fn only(text: &str) -> Found {
    let mut found = find_letters(text);
    assert_eq!(found.len(), 1, "{text}\n{found:?}");
    found.remove(0)
}

#[test]
fn answers_are_found_in_a_chat_in_the_order_they_came() {
    let (sari, budi, tono) = (noise(1, 300), noise(2, 300), noise(3, 300));
    let chat = format!(
        "[12/11/26 09.14] Sari: Pagi Bu, ini jawaban saya {}\n\
         [12/11/26 09.20] Budi: <Media tidak disertakan>\n\
         12/11/26, 09:31 - Budi: {}\n\
         siap!\n\
         [12/11/26 10.02] Tono: pakai teks ya\n{}[12/11/26 10.05] Sari: kirim ulang {}\n",
        link(&sari),
        link(&budi),
        to_block(KIND, &tono),
        link(&sari),
    );
    let found = find_letters(&chat);
    assert_eq!(payloads(&found), [sari, budi, tono]);
    assert_eq!(found.iter().map(|f| f.line).collect::<Vec<_>>(), [1, 3, 6]);
    assert_eq!(
        found.iter().map(|f| f.form).collect::<Vec<_>>(),
        [LetterForm::Link, LetterForm::Link, LetterForm::Block]
    );
    assert!(found[0].words.starts_with("[12/11/26 09.14] Sari: Pagi Bu"), "{}", found[0].words);
    assert_eq!(found[0].letter.as_ref().unwrap().copies, 2);
}

#[test]
fn a_damaged_answer_is_named_with_its_place_and_the_others_arrive() {
    let (sari, budi) = (noise(1, 300), noise(2, 300));
    let cut = link(&sari);
    let block = to_block(KIND, &noise(3, 200)).replacen('\n', "\n0", 1);
    let chat = format!(
        "[12/11/26 09.14] Sari: {}\n[12/11/26 09.20] Budi: {}\n[12/11/26 09.22] Tono:\n{block}",
        &cut[..cut.len() - 40],
        link(&budi)
    );
    let found = find_letters(&chat);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(matches!(found[0].letter, Err(LetterFault::Text(LinkError::CutOff { .. }))), "{:?}", found[0]);
    assert_eq!((found[0].line, &found[0].words[..22]), (1, "[12/11/26 09.14] Sari:"));
    assert_eq!(payloads(&found), [budi]);
    assert!(matches!(found[2].letter, Err(LetterFault::Text(LinkError::Damaged))), "{:?}", found[2]);
    assert_eq!(found[2].line, 4);
}

#[test]
fn a_damaged_copy_of_a_whole_answer_is_not_worth_a_word() {
    let sari = noise(1, 300);
    let (whole, block) = (link(&sari), to_block(KIND, &sari));
    let cut = &whole[..whole.len() - 40];
    for chat in [format!("{cut}\n{whole}"), format!("{whole}\n> {cut}..."), format!("{cut}\n{block}")] {
        let found = find_letters(&chat);
        assert_eq!(payloads(&found), vec![sari.clone()], "{chat}");
        assert_eq!(found.len(), 1);
    }
}

#[test]
fn a_block_survives_what_mail_and_chat_do() {
    let payload = noise(4, 700);
    let block = to_block(KIND, &payload);
    assert!(block.is_ascii() && block.lines().all(|line| line.len() <= 60), "{block}");
    let quoted: String = block.lines().fold(String::new(), |mut all, line| {
        let _ = writeln!(all, "> > {line}\r");
        all
    });
    let unwrapped = block.replace('\n', " ");
    let words: Vec<&str> = unwrapped.split(' ').collect();
    for text in [
        block.clone(),
        quoted,
        unwrapped.clone(),
        words.join("\n"),
        block.replace('\n', "\n\n"),
        block.to_lowercase(),
        block.replace('[', "\u{201c}").replace(']', "\u{201d}"),
        block.replace(['[', ']'], "*"),
        block.replace(['[', ']'], "\u{2014}"),
        block.replace('0', "O").replace('1', "l"),
        block.replace("[BALIK 1A END]", ""),
        format!("Halo, ini jawabannya:\n\n{block}\n--\nSari\n"),
        block.chars().flat_map(|c| [c, '\u{200b}']).collect(),
    ] {
        assert_eq!(only(&text).letter.map(|l| l.payload), Ok(payload.clone()), "{text}");
    }
}

#[test]
fn a_block_that_is_cut_says_so() {
    let block = to_block(KIND, &noise(4, 700));
    let lines: Vec<&str> = block.lines().collect();
    let without_last = [&lines[..lines.len() - 3], &lines[lines.len() - 1..]].concat().join("\n");
    let fault = only(&without_last).letter.unwrap_err();
    assert!(matches!(fault, LetterFault::Text(LinkError::CutOff { .. })), "{fault:?}");
    let fault = only(&block.replace(" 1A ", " 3A ")).letter.unwrap_err();
    assert_eq!(fault, LetterFault::Text(LinkError::Newer));
}

#[test]
fn a_file_is_the_block_and_so_is_a_saved_mail() {
    let payload = noise(5, 900);
    let file = to_file(KIND, &payload);
    assert_eq!(payloads(&find_in_file(&file)), vec![payload.clone()]);
    let with_mark = [&[0xef, 0xbb, 0xbf][..], &file].concat();
    assert_eq!(payloads(&find_in_file(&with_mark)), vec![payload.clone()]);
    let text = String::from_utf8(file).unwrap();
    let utf16: Vec<u8> =
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(payloads(&find_in_file(&utf16)), [payload]);
    assert!(find_in_file(b"%PDF-1.7 \xff\xfe").is_empty());
    assert!(find_in_file(b"").is_empty());
}

#[test]
fn codes_come_in_any_order_and_missing_ones_are_named() {
    let payload = noise(6, 1500);
    let parts = to_parts(KIND, &payload);
    assert_eq!(parts.len(), 4);
    assert!(parts.iter().all(|part| part.len() <= LONGEST_PART));
    let is_small = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || c == '/';
    assert!(parts.iter().all(|part| part.chars().all(is_small)));
    let shuffled = [&parts[2], &parts[0], &parts[2], &parts[3], &parts[1]].map(String::as_str).join("\n");
    assert_eq!(only(&shuffled).letter.map(|l| l.payload), Ok(payload.clone()));
    let fault = only(&[parts[3].as_str(), &parts[1]].join(" ")).letter.unwrap_err();
    assert_eq!(fault, LetterFault::MissingParts { missing: vec![1, 3], of: 4 });
    let other = to_parts(KIND, &noise(7, 1500));
    let mixed: Vec<String> = parts.iter().zip(&other).flat_map(|(a, b)| [a.clone(), b.clone()]).collect();
    assert_eq!(payloads(&find_letters(&mixed.join("\n"))), [payload.clone(), noise(7, 1500)]);
    let broken = find_letters(&format!("{}\n{}", parts[0], parts[1].replace("/2/4/", "/3/4/")));
    assert!(broken.iter().any(|f| f.letter == Err(LetterFault::Text(LinkError::Damaged))), "{broken:?}");
    assert_eq!(to_parts(KIND, b"ya").len(), 1);
    assert_eq!(only(&format!("{}\n{}", link(&payload), shuffled)).letter.unwrap().copies, 2);
}

#[test]
fn a_text_without_letters_gives_none() {
    for text in [
        "",
        "halo",
        "Balik besok ya",
        "BALIK 1 APEL",
        "#/l",
        "#balik",
        "BALIK/1A/x/y",
        "https://a.example/#/p/1",
    ] {
        assert_eq!(find_letters(text), [], "{text}");
    }
    assert_eq!(payloads(&find_letters(&pack(KIND, b"hanya isi"))), [b"hanya isi".to_vec()]);
}

#[test]
fn two_hundred_sealed_answers_in_one_paste_take_a_moment() {
    let me = Identity::generate([7; 32]);
    let answers: Vec<Vec<u8>> = (0..200_u8).map(|n| noise(u32::from(n), 900)).collect();
    let mut chat = String::new();
    for (n, answer) in (0..200_u8).zip(&answers) {
        let sealed = seal(answer, &me.recipient(), Randomness::new([n; 64])).unwrap();
        let text = if n % 2 == 0 { link(&sealed) } else { format!("\n{}", to_block(KIND, &sealed)) };
        let _ = writeln!(chat, "[12/11/26 09.{n:02}] Karyawan {n}: ini ya {text}\nterima kasih");
    }
    #[allow(clippy::disallowed_methods, reason = "a figure we promise")]
    let start = Instant::now();
    let found = payloads(&find_letters(&chat));
    let searched = start.elapsed();
    let opened: Vec<Vec<u8>> = found.iter().map(|f| open(f, std::slice::from_ref(&me)).unwrap()).collect();
    println!("{} kB: found in {searched:?}, opened after {:?}", chat.len() / 1000, start.elapsed());
    assert_eq!(opened, answers);
    assert!(searched < Duration::from_secs(2), "{searched:?}");
}

#[test]
fn hostile_pastes_end_too() {
    #[allow(clippy::disallowed_methods, reason = "it must end")]
    let start = Instant::now();
    let bomb = pack(KIND, &vec![0; 16 * 1024 * 1024]);
    for text in [
        "#/l/1a".repeat(100_000),
        "BALIK1ABEGIN".repeat(50_000),
        "# / ".repeat(100_000),
        format!("#/l/1a{}", " ".repeat(1_000_000)).repeat(2),
        format!("#/l/1i____{}", "\u{2014}".repeat(30_000)),
        "BALIK/1A/AAAAA/1/9/A A A A A A A ".repeat(20_000),
        format!("#/l/{bomb}\n").repeat(20),
        "%25".repeat(100_000),
        ">".repeat(1_000_000),
    ] {
        let _ = find_letters(&text);
    }
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

proptest! {
    #[test]
    fn every_form_of_anything_is_found(payload in prop::collection::vec(any::<u8>(), 0..3000), kind in prop::sample::select(&LinkKind::ALL),
        before in "[a-z0-9 ,.:]{0,30}", after in "[a-z0-9 ,.:]{0,30}") {
        let link = address("https://balik.example/", &pack(kind, &payload));
        for text in [link, to_block(kind, &payload), to_parts(kind, &payload).join("\n")] {
            let found = find_letters(&format!("{before}\n{text}\n{after}"));
            prop_assert_eq!(found.len(), 1, "{:?}", found);
            let letter = found[0].letter.clone().unwrap();
            prop_assert_eq!((letter.kind, &letter.payload), (kind, &payload));
            prop_assert_eq!(found[0].line, 2);
        }
    }

    #[test]
    fn a_changed_or_lost_sign_is_never_taken_for_whole(payload in prop::collection::vec(any::<u8>(), 1..900), at in any::<prop::sample::Index>(),
        sign in prop::sample::select("ABCXYZ0189".chars().collect::<Vec<_>>()), is_lost in any::<bool>()) {
        for text in [to_block(KIND, &payload), to_parts(KIND, &payload).join("\n"), link(&payload)] {
            let mut chars: Vec<char> = text.chars().collect();
            let at = at.index(chars.len());
            if is_lost { chars.remove(at); } else { chars[at] = sign; }
            let changed: String = chars.into_iter().collect();
            for found in find_letters(&changed) {
                if let Ok(letter) = found.letter {
                    prop_assert_eq!(&letter.payload, &payload, "{}", changed);
                }
            }
        }
    }

    #[test]
    fn wild_text_never_panics(text in "(.{0,20}|#/l/|BALIK|/1A/|\\[BALIK 1A BEGIN\\]|[0-9A-Z]{0,30}|%23|\n|\u{2014}){0,20}") {
        let found = find_letters(&text);
        prop_assert!(found.iter().all(|f| f.line >= 1 && f.words.chars().count() <= 60));
        let _ = find_in_file(text.as_bytes());
    }
}
