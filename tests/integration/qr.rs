//! QR codes: what is drawn is read, several at once, turned and dirty; anything else gets its own word.

use balik::exchange::letters::to_parts;
use balik::exchange::link::LinkKind;
use balik::exchange::qr::{Correction, QrCode};

#[test]
fn a_code_is_as_large_as_its_text_needs() {
    let code = QrCode::of("https://balik.example/", Correction::Medium).unwrap();
    assert_eq!(code.size(), 25);
    assert!(
        code.dark(0, 0) && code.dark(24, 0) && code.dark(0, 24) && !code.dark(25, 0) && !code.dark(0, 25)
    );
    assert!(code.svg_path().starts_with("M4 4h7v1h-7z"), "{}", code.svg_path());
    assert_eq!(QrCode::of(&"A".repeat(5000), Correction::Low).map(|c| c.size()).unwrap_err().bytes, 5000);
    assert_eq!(QrCode::of(&"1".repeat(9000), Correction::Low).map(|c| c.size()).unwrap_err().bytes, 9000);
    // A telephone still reads 85 squares a side.
    let payload: Vec<u8> = (0..5000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    for part in to_parts(LinkKind::Answer, &payload) {
        assert!(QrCode::of(&part, Correction::Medium).unwrap().size() <= 85);
    }
}

#[cfg(feature = "qr-reading")]
mod reading {
    use super::*;
    use balik::exchange::letters::LetterFault;
    use balik::exchange::qr::{Picture, QrFault, read_codes, read_letters};
    use proptest::prelude::*;

    /// A sheet of white paper with codes on it.
    struct Sheet {
        width: usize,
        gray: Vec<u8>,
    }

    impl Sheet {
        fn new(width: usize, height: usize) -> Self {
            Self { width, gray: vec![230; width * height] }
        }

        fn with(mut self, text: &str, left: usize, top: usize, scale: usize) -> Self {
            let code = QrCode::of(text, Correction::Medium).unwrap();
            for y in 0..code.size() * scale {
                for x in 0..code.size() * scale {
                    if code.dark(x / scale, y / scale) {
                        self.gray[(top + y) * self.width + left + x] = 40;
                    }
                }
            }
            self
        }

        fn picture(&self) -> Picture<'_> {
            Picture { width: self.width, gray: &self.gray }
        }
    }

    fn noise(length: usize) -> Vec<u8> {
        (0..length).map(|n| u32::try_from(n).unwrap().wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect()
    }

    #[test]
    fn parts_on_one_sheet_are_read_and_joined() {
        let payload = noise(700);
        let parts = to_parts(LinkKind::Answer, &payload);
        assert_eq!(parts.len(), 2);
        let sheet = Sheet::new(900, 500).with(&parts[1], 30, 40, 4).with(&parts[0], 460, 60, 4);
        let letters = read_letters(sheet.picture()).unwrap();
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].letter.as_ref().unwrap().payload, payload);
        let sheet = Sheet::new(450, 450).with(&parts[1], 30, 40, 4);
        let letters = read_letters(sheet.picture()).unwrap();
        assert_eq!(letters[0].letter, Err(LetterFault::MissingParts { missing: vec![1], of: 2 }));
    }

    #[test]
    fn a_turned_and_dirty_code_is_read() {
        let text = &to_parts(LinkKind::Answer, b"Rabu pagi")[0];
        let mut sheet = Sheet::new(300, 300).with(text, 60, 60, 5);
        for (at, shade) in sheet.gray.iter_mut().enumerate() {
            *shade = shade.wrapping_add(u8::try_from(at * 7 % 23).unwrap());
        }
        let turned = (0..300).flat_map(|y| (0..300).map(move |x| (x, y)));
        let gray: Vec<u8> = turned.map(|(x, y)| sheet.gray[(299 - x) * 300 + y]).collect();
        assert_eq!(read_codes(Picture { width: 300, gray: &gray }).unwrap(), vec![text.clone()]);
    }

    #[test]
    fn what_is_wrong_is_told_apart() {
        assert_eq!(read_codes(Picture { width: 0, gray: &[] }), Err(QrFault::NotAPicture));
        assert_eq!(read_codes(Picture { width: 30, gray: &[0; 1000] }), Err(QrFault::NotAPicture));
        let white = Sheet::new(200, 200);
        assert_eq!(read_codes(white.picture()), Err(QrFault::NothingFound));
        let foreign = Sheet::new(200, 200).with("https://example.com/", 20, 20, 5);
        assert_eq!(
            read_letters(foreign.picture()),
            Err(QrFault::NotOurs { says: "https://example.com/".into() })
        );
        let mut covered = Sheet::new(300, 300).with(&to_parts(LinkKind::Answer, &noise(60))[0], 20, 20, 4);
        for y in 60..140 {
            covered.gray[y * 300 + 50..y * 300 + 110].fill(40);
        }
        assert!(matches!(read_codes(covered.picture()), Err(QrFault::Unreadable { codes: 1 })));
        let huge = vec![0; 41_000_000];
        assert!(matches!(read_codes(Picture { width: 1000, gray: &huge }), Err(QrFault::TooLarge { .. })));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn wild_pictures_never_panic(width in 21..80_usize, gray in prop::collection::vec(any::<u8>(), 441..6400), is_flat in any::<bool>()) {
            let rows = gray.len() / width * width;
            let gray: Vec<u8> = gray[..rows].iter().map(|&b| if is_flat { b & 0x80 } else { b }).collect();
            let _ = read_codes(Picture { width, gray: &gray });
        }

        #[test]
        fn a_code_with_squares_changed_is_whole_or_refused(flips in prop::collection::vec((0..200_usize, 0..200_usize), 0..60)) {
            let payload = noise(40);
            let mut sheet = Sheet::new(240, 240).with(&to_parts(LinkKind::Answer, &payload)[0], 20, 20, 4);
            for (x, y) in flips {
                for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    sheet.gray[(20 + y + dy) * 240 + 20 + x + dx] ^= 0xff;
                }
            }
            for found in read_letters(sheet.picture()).unwrap_or_default() {
                if let Ok(letter) = found.letter {
                    prop_assert_eq!(&letter.payload, &payload);
                }
            }
        }
    }
}
