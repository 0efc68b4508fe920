//! Sealed answers: only the right key opens them, the outside `age` tool agrees, and nothing changed is handed out.

use balik::exchange::sealed::{
    Identity, KeyError, OpenError, Randomness, Recipient, SealError, open, open_with_passphrase, seal,
    seal_with_passphrase,
};
use proptest::prelude::*;
use std::process::Command;

const KEY: &str = include_str!("../files/sealed/key.txt");

/// Chance for tests: the same each time.
fn chance(seed: u8) -> Randomness {
    Randomness::new(std::array::from_fn(|at| seed.wrapping_mul(31).wrapping_add(u8::try_from(at).unwrap())))
}

fn facilitator() -> Identity {
    let line = KEY.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).unwrap();
    Identity::from_text(line).unwrap()
}

#[test]
fn what_the_outside_tool_sealed_is_opened() {
    let me = [Identity::generate([9; 32]), facilitator()];
    let answer = open(include_bytes!("../files/sealed/answer.age"), &me).unwrap();
    assert_eq!(String::from_utf8(answer).unwrap(), "Jawaban Sari: bisa hari Rabu pagi.\n");
    let long = open(include_bytes!("../files/sealed/two-parts.age"), &me).unwrap();
    assert_eq!(long, vec![b'x'; 70_000]);
    assert_eq!(open(include_bytes!("../files/sealed/for-two.age"), &me).unwrap(), b"Untuk dua orang.\n");
    let copy =
        open_with_passphrase(include_bytes!("../files/sealed/passphrase.age"), "kopi susu pagi").unwrap();
    assert_eq!(copy, b"{\"format\": \"balik-program\"}\n");
}

/// The other way round, wherever the age tool is installed (`make test-age` installs it).
#[test]
fn what_we_seal_the_outside_tool_opens() {
    let folder = std::env::temp_dir().join(format!("balik-age-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (key, sealed) = (folder.join("key.txt"), folder.join("sealed.age"));
    std::fs::write(&key, format!("{}\n", facilitator().to_text())).unwrap();
    let mut is_there = true;
    for length in [0, 1, 900, 65_535, 65_536, 65_537, 200_000] {
        let bytes = vec![b'x'; length];
        std::fs::write(&sealed, seal(&bytes, &facilitator().recipient(), chance(8)).unwrap()).unwrap();
        let opened = Command::new("age").args(["-d", "-i"]).args([&key, &sealed]).output();
        is_there = opened.is_ok();
        let Ok(opened) = opened else { break };
        assert!(opened.status.success(), "{length}: {}", String::from_utf8_lossy(&opened.stderr));
        assert!(opened.stdout == bytes, "{length} bytes came back as others");
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(is_there || std::env::var_os("BALIK_NEEDS_AGE").is_none(), "the age tool is not installed");
}

#[test]
fn keys_are_written_as_the_outside_tool_writes_them() {
    let me = facilitator();
    assert!(KEY.contains(&me.to_text()));
    assert!(KEY.contains(&me.recipient().to_text()));
    assert_eq!(Recipient::from_text(&me.recipient().to_text()), Ok(me.recipient()));
    assert_eq!(Recipient::from_bytes(me.recipient().to_bytes()), Ok(me.recipient()));
    assert!(!format!("{me:?}").contains("SECRET"));
}

#[test]
fn a_key_with_a_slip_is_no_key() {
    let me = facilitator();
    let public = me.recipient().to_text();
    for (text, fault) in [
        (String::new(), KeyError::NotAKey),
        ("Sari".into(), KeyError::NotAKey),
        (me.to_text(), KeyError::NotAKey),
        (public[..61].into(), KeyError::Damaged),
        (public.replacen('q', "p", 1), KeyError::Damaged),
        (format!("{public}q"), KeyError::Damaged),
        ("age1".repeat(1000), KeyError::NotAKey),
    ] {
        assert_eq!(Recipient::from_text(&text), Err(fault), "{text}");
    }
    assert_eq!(Recipient::from_bytes([0; 32]), Err(KeyError::Weak));
    assert_eq!(Identity::from_text(&public), Err(KeyError::NotAKey));
}

#[test]
fn what_is_wrong_is_told_apart() {
    let me = [facilitator()];
    let sealed = seal(b"rahasia", &me[0].recipient(), chance(1)).unwrap();
    assert_eq!(sealed.len(), 200 + 7);
    assert_eq!(open(&sealed, &me).unwrap(), b"rahasia");
    let fault = |bytes: &[u8]| open(bytes, &me).expect_err("refused");
    assert_eq!(fault(b""), OpenError::Empty);
    assert_eq!(fault(b"{\"halo\": 1}"), OpenError::NotSealed);
    assert_eq!(
        fault(&String::from_utf8_lossy(&sealed).replace("/v1\n", "/v2\n").into_bytes()),
        OpenError::Newer
    );
    assert_eq!(open(&sealed, &[Identity::generate([9; 32])]), Err(OpenError::AnotherKey));
    assert_eq!(open(&sealed, &[]), Err(OpenError::AnotherKey));
    for length in 1..sealed.len() {
        let fault = fault(&sealed[..length]);
        // Within the last part, a cut and a change look the same.
        let is_within = length >= 184 + 16;
        assert!(
            fault == if is_within { OpenError::Tampered } else { OpenError::CutOff },
            "{length}: {fault:?}"
        );
    }
    let long = seal(&vec![7; 200_000], &me[0].recipient(), chance(2)).unwrap();
    assert_eq!(fault(&long[..184 + 2 * (65_536 + 16)]), OpenError::CutOff);
    assert!(matches!(fault(&vec![0; 70 * 1024 * 1024]), OpenError::TooLarge { .. }));
}

#[test]
fn nothing_changed_is_ever_opened() {
    let me = [facilitator()];
    let sealed = seal(b"rahasia", &me[0].recipient(), chance(3)).unwrap();
    for at in 0..sealed.len() {
        for bit in 0..8 {
            let mut changed = sealed.clone();
            changed[at] ^= 1 << bit;
            assert!(open(&changed, &me).is_err(), "bit {bit} of byte {at}");
        }
    }
    let mut longer = sealed.clone();
    longer.push(b'\n');
    assert_eq!(open(&longer, &me), Err(OpenError::Tampered));
}

#[test]
fn parts_cannot_change_places() {
    let me = [facilitator()];
    let contents: Vec<u8> = (0..3 * 65_536_u32).map(|n| u8::try_from(n >> 16).unwrap()).collect();
    let sealed = seal(&contents, &me[0].recipient(), chance(4)).unwrap();
    assert_eq!(open(&sealed, &me).unwrap(), contents);
    let mut swapped = sealed.clone();
    let (first, second) = swapped[184..].split_at_mut(65_552);
    first.swap_with_slice(&mut second[..65_552]);
    assert_eq!(open(&swapped, &me), Err(OpenError::Tampered));
}

#[test]
fn a_passphrase_seals_too() {
    let sealed = seal_with_passphrase(b"program", "kopi susu pagi", 10, chance(5)).unwrap();
    assert_eq!(open_with_passphrase(&sealed, "kopi susu pagi").unwrap(), b"program");
    assert_eq!(open_with_passphrase(&sealed, "kopi susu"), Err(OpenError::WrongPassphrase));
    assert_eq!(open(&sealed, &[facilitator()]), Err(OpenError::NeedsPassphrase));
    let for_key = seal(b"x", &facilitator().recipient(), chance(6)).unwrap();
    assert_eq!(open_with_passphrase(&for_key, "kopi"), Err(OpenError::AnotherKey));
    assert_eq!(seal_with_passphrase(b"x", "y", 30, chance(7)), Err(SealError::Work(30)));
    let text = String::from_utf8_lossy(&sealed);
    let line = text.lines().nth(1).unwrap().to_owned();
    for (work, fault) in [
        ("30", OpenError::TooMuchWork(30)),
        ("999", OpenError::TooMuchWork(255)),
        ("010", OpenError::Tampered),
        ("0", OpenError::Tampered),
        ("-1", OpenError::Tampered),
        ("99999999999999999999", OpenError::Tampered),
    ] {
        let bomb = line.replace(" 10", &format!(" {work}"));
        let at = sealed.windows(line.len()).position(|w| w == line.as_bytes()).unwrap();
        let bytes = [&sealed[..at], bomb.as_bytes(), &sealed[at + line.len()..]].concat();
        assert_eq!(open_with_passphrase(&bytes, "kopi susu pagi"), Err(fault), "{work}");
    }
}

proptest! {
    #[test]
    fn anything_sealed_opens(secret in any::<[u8; 32]>(), seed in any::<u8>(), bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let me = Identity::generate(secret);
        prop_assert_eq!(Identity::from_text(&me.to_text()).unwrap().recipient(), me.recipient());
        let sealed = seal(&bytes, &me.recipient(), chance(seed)).unwrap();
        prop_assert_eq!(open(&sealed, &[me]).unwrap(), bytes);
    }

    #[test]
    fn wild_bytes_are_refused_and_never_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), lines in "(-> [ -~]{0,40}\n|[A-Za-z+/]{0,64}\n|--- [A-Za-z]{43}\n){0,8}") {
        let me = [facilitator()];
        prop_assert!(open(&bytes, &me).is_err());
        let mut file = b"age-encryption.org/v1\n".to_vec();
        file.extend(lines.bytes());
        file.extend(&bytes);
        prop_assert!(open(&file, &me).is_err());
        prop_assert!(open_with_passphrase(&file, "x").is_err());
    }
}
