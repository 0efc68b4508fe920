//! Links: what goes in comes out, through everything that chat and mail do; nothing half is taken for whole.

use balik::exchange::link::compact::{self, CompactError};
use balik::exchange::link::{LARGEST_PAYLOAD, LONGEST_LINK, LinkError, LinkKind, address, pack, unpack};
use proptest::prelude::*;

const PAYLOAD: &[u8] = "Sari, form kebutuhan bulan November, sampai Jumat".as_bytes();

fn packed() -> String {
    pack(LinkKind::Invitation, PAYLOAD)
}

fn arrives(text: &str) {
    assert_eq!(unpack(text), Ok((LinkKind::Invitation, PAYLOAD.to_vec())), "{text}");
}

#[test]
fn a_link_arrives_however_it_is_copied() {
    let packed = packed();
    let link = address("https://balik.example/app/index.html?x=1#/p/ab1/people", &packed);
    assert_eq!(link, format!("https://balik.example/app/index.html?x=1#/l/{packed}"));
    for text in [
        packed.clone(),
        link.clone(),
        format!("#/l/{packed}"),
        format!("/l/{packed}"),
        format!("  \n{link}\n\n"),
        format!("Ini linknya: {link}. Tolong diisi ya!"),
        format!("<{link}>"),
        format!("({link}),"),
        format!("\"{link}\"'"),
        format!("\u{201c}{link}\u{201d}"),
        format!("{link}{link}"),
        format!("{link} {link}"),
        format!("{link}&fbclid=IwAR0abc_def"),
        link.replace('#', "%23").replace('/', "%2F"),
        format!(
            "https://safe.example/?url={}&data=05",
            link.replace("#/l/", "%2523%252Fl%252F").replace('-', "%252D")
        ),
        link.replace("#/l/", "#/l/\u{200b}").replace('-', "\u{2011}"),
        link.replace('_', "\\_"),
    ] {
        arrives(&text);
    }
}

#[test]
fn a_link_broken_into_lines_by_a_mail_arrives() {
    let link = address("https://balik.example/", &packed());
    for width in [20, 33, 60] {
        let lines: Vec<String> =
            link.as_bytes().chunks(width).map(|line| String::from_utf8(line.to_vec()).unwrap()).collect();
        arrives(&lines.join("\n"));
        arrives(&lines.join("\r\n> "));
        arrives(&lines.join("=\r\n"));
        arrives(&lines.join(" "));
    }
}

#[test]
fn two_hyphens_drawn_together_into_a_dash_are_told_apart() {
    let found = (0_u32..200_000)
        .map(|n| (n, pack(LinkKind::Answer, &n.wrapping_mul(2_654_435_761).to_be_bytes())))
        .find(|(_, packed)| packed.contains("--") && packed.replace("--", "").contains('-'));
    let (n, packed) = found.expect("one of these has both");
    let drawn = packed.replace("--", "\u{2014}").replace('-', "\u{2013}");
    assert_eq!(unpack(&drawn), Ok((LinkKind::Answer, n.wrapping_mul(2_654_435_761).to_be_bytes().to_vec())));
}

#[test]
fn what_is_wrong_is_told_apart() {
    let packed = packed();
    let link = address("https://balik.example/", &packed);
    let fault = |text: &str| unpack(text).expect_err(text);
    assert_eq!(fault(""), LinkError::Empty);
    assert_eq!(fault(" \u{200b}\n"), LinkError::Empty);
    for foreign in ["https://example.com/", "halo Sari", "1 apel", "#/p/ab1/people", "12", "\u{1f600}"] {
        assert_eq!(fault(foreign), LinkError::NotOurs, "{foreign}");
    }
    assert!(matches!(fault("https://balik.example/#/l/"), LinkError::CutOff { .. }));
    for cut in 1..packed.len() {
        let kept = link.len() - cut;
        let fault = fault(&link[..kept]);
        assert!(matches!(fault, LinkError::CutOff { .. }), "{cut}: {fault:?}");
    }
    let have = packed.len() - 5;
    let cut = &link[..link.len() - 5];
    assert_eq!(fault(&format!("{cut} tolong diisi ya")), LinkError::CutOff { have, of: packed.len() });
    assert_eq!(fault(&format!("{cut}\u{2026}")), LinkError::CutOff { have, of: packed.len() });
    let middle = link.len() - 20;
    for other in ["*", "é"] {
        let mut changed = link.clone();
        changed.replace_range(middle..=middle, other);
        assert_eq!(fault(&changed), LinkError::Damaged, "{changed}");
    }
    assert_eq!(fault(&link.replace("#/l/1", "#/l/2")), LinkError::Newer);
    assert_eq!(fault(&link.replace("#/l/1i", "#/l/1q")), LinkError::Newer);
    assert_eq!(fault(&link.replace("#/l/1i", "#/l/1a")), LinkError::Damaged);
}

#[test]
fn every_other_sign_at_every_place_is_noticed() {
    let packed = pack(LinkKind::Answer, b"Rabu");
    let signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for at in 0..packed.len() {
        for sign in signs.chars().filter(|&sign| !packed[at..].starts_with(sign)) {
            let mut changed = packed.clone();
            changed.replace_range(at..=at, &sign.to_string());
            assert!(unpack(&format!("#/l/{changed}")).is_err(), "{changed}");
        }
    }
}

#[test]
fn limits_hold() {
    let noise: Vec<u8> = (0..30_000_u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()).collect();
    let long = pack(LinkKind::Answer, &noise);
    assert!(long.len() > LONGEST_LINK);
    assert!(matches!(unpack(&long), Err(LinkError::TooLong { .. })));
    assert!(matches!(
        unpack(&format!("#/l/1i{}", "_".repeat(LONGEST_LINK + 1))),
        Err(LinkError::TooLong { .. })
    ));
    assert!(matches!(unpack(&" ".repeat(10_000_000)), Err(LinkError::TooLong { .. })));
    let whole = vec![0; LARGEST_PAYLOAD];
    assert_eq!(unpack(&pack(LinkKind::Answer, &whole)), Ok((LinkKind::Answer, whole)));
    let bomb = pack(LinkKind::Answer, &vec![0; 16 * 1024 * 1024]);
    assert!(bomb.len() < 32_000, "{}", bomb.len());
    assert_eq!(unpack(&bomb), Err(LinkError::TooLarge));
}

#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Asked {
    form: String,
    #[serde(default)]
    topics: Vec<String>,
}

#[test]
fn records_come_back_and_what_is_wrong_with_them_has_a_place() {
    let asked = Asked { form: "needs".into(), topics: vec!["AI".into(), "media sosial".into()] };
    let bytes = compact::to_bytes(&asked).unwrap();
    assert_eq!(compact::from_bytes(&bytes), Ok(asked));
    let newer = compact::to_bytes(&serde_json::json!({"form": "x", "later": [1, 2]})).unwrap();
    assert_eq!(compact::from_bytes(&newer), Ok(Asked { form: "x".into(), topics: Vec::new() }));
    let wrong = compact::to_bytes(&serde_json::json!({"form": "x", "topics": ["a", 7]})).unwrap();
    let error = compact::from_bytes::<Asked>(&wrong).unwrap_err();
    assert!(matches!(&error, CompactError::Field { path, .. } if path == "topics[1]"), "{error:?}");
    let mut deep = vec![0];
    deep.extend("[".repeat(100_000).into_bytes());
    assert!(matches!(compact::from_bytes::<Asked>(&deep), Err(CompactError::Text(_))));
    assert_eq!(compact::from_bytes::<Asked>(&[]), Err(CompactError::Empty));
    assert_eq!(compact::from_bytes::<Asked>(&[9, 9]), Err(CompactError::Damaged));
}

fn kinds() -> impl Strategy<Value = LinkKind> {
    prop::sample::select(&LinkKind::ALL)
}

fn payloads() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..300),
        (any::<u8>(), 0..5000_usize).prop_map(|(byte, n)| vec![byte; n]),
        ".{0,200}".prop_map(String::into_bytes),
    ]
}

proptest! {
    #[test]
    fn anything_comes_back(kind in kinds(), payload in payloads(), before in "[a-zA-Z /:.]{0,20}", after in ".{0,20}") {
        let packed = pack(kind, &payload);
        prop_assert_eq!(unpack(&packed), Ok((kind, payload.clone())));
        let inside = format!("{before}#/l/{packed} {after}");
        prop_assert_eq!(unpack(&inside), Ok((kind, payload)));
    }

    #[test]
    fn breaks_anywhere_do_no_harm(kind in kinds(), payload in payloads(), at in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        what in prop::sample::select(&["\n", " ", "\r\n> ", "=\n", "\u{200b}", "\u{a0}", "\u{2028}"][..])) {
        let packed = pack(kind, &payload);
        let mut text = format!("https://x.example/#/l/{packed}");
        let first = text.len() - packed.len() + 1;
        let mut places: Vec<usize> = at.iter().map(|i| first + i.index(packed.len() - 1)).collect();
        places.sort_unstable();
        for place in places.into_iter().rev() {
            text.insert_str(place, what);
        }
        prop_assert_eq!(unpack(&text), Ok((kind, payload)), "{}", text);
    }

    #[test]
    fn one_changed_or_lost_sign_is_noticed(kind in kinds(), payload in payloads(), at in any::<prop::sample::Index>(),
        sign in prop::sample::select("ABCXYZabcxyz0189-_".chars().collect::<Vec<_>>())) {
        let packed = pack(kind, &payload);
        let at = at.index(packed.len());
        let mut changed: Vec<char> = packed.chars().collect();
        let was = std::mem::replace(&mut changed[at], sign);
        let text: String = changed.iter().collect();
        prop_assume!(was != sign);
        let result = unpack(&format!("#/l/{text}"));
        prop_assert!(result.is_err());
        prop_assert!(unpack(&text).is_err());
        changed.remove(at);
        let text: String = changed.iter().collect();
        let result = unpack(&format!("#/l/{text}"));
        prop_assert!(result.is_err());
    }

    #[test]
    fn wild_text_is_refused_and_never_a_panic(text in ".{0,200}", signs in "[1-3][a-z][A-Za-z0-9_\u{2014}-]{0,60}") {
        let _ = unpack(&text);
        let _ = unpack(&format!("#/l/{text}"));
        prop_assert!(unpack(&signs).is_err());
        let result = unpack(&format!("x#/l/{signs}"));
        prop_assert!(result.is_err());
    }

    #[test]
    fn wild_bytes_are_no_record(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = compact::from_bytes::<Asked>(&bytes);
    }
}
