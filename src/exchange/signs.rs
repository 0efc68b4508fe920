//! Bytes written in signs that chat and mail let through: base64url for links, base64 for age headers, base32
//! for text blocks and QR parts.
//!
//! Our own few lines, since one table serves all three, reading is strict (each text stands for exactly one
//! run of bytes, so that no changed last sign goes unnoticed), and a general library weighs 4 kB compressed.

/// The signs that stand for the numbers from 0, each for the same number of bits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Alphabet {
    signs: &'static [u8],
    bits: u32,
    /// Reads small letters as capitals, O as 0, I and L as 1.
    forgiving: bool,
}

/// base64url, RFC 4648 section 5, without padding.
pub(super) const BASE64_URL: Alphabet = Alphabet {
    signs: b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
    bits: 6,
    forgiving: false,
};
/// base64, RFC 4648 section 4, without padding.
pub(super) const BASE64: Alphabet = Alphabet {
    signs: b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
    bits: 6,
    forgiving: false,
};
/// Crockford's base32: only digits and capitals, and no two that look alike.
pub(super) const BASE32: Alphabet =
    Alphabet { signs: b"0123456789ABCDEFGHJKMNPQRSTVWXYZ", bits: 5, forgiving: true };

impl Alphabet {
    /// How many signs so many bytes take.
    pub(super) fn length(self, bytes: usize) -> usize {
        (bytes * 8).div_ceil(self.bits as usize)
    }

    /// Whether this is one of the signs.
    pub(super) fn has(self, sign: u8) -> bool {
        self.number(sign).is_some()
    }

    /// The sign that is written for what this one is read as.
    pub(super) fn as_written(self, sign: u8) -> Option<u8> {
        self.number(sign).and_then(|number| self.signs.get(number as usize)).copied()
    }

    /// Bytes as signs.
    pub(super) fn write(self, bytes: &[u8]) -> String {
        let mut text = String::with_capacity(self.length(bytes.len()));
        let (mut held, mut count) = (0_u32, 0);
        let mut push = |number: u32| {
            let sign = self.signs.get((number & self.mask()) as usize).copied().unwrap_or(b'?');
            text.push(char::from(sign));
        };
        for &byte in bytes {
            held = (held << 8 | u32::from(byte)) & 0xffff;
            count += 8;
            while count >= self.bits {
                count -= self.bits;
                push(held >> count);
            }
        }
        if count > 0 {
            push(held << (self.bits - count));
        }
        text
    }

    /// Signs as bytes; none if a sign is foreign, or if these signs are not how the bytes are written.
    pub(super) fn read(self, signs: &[u8]) -> Option<Vec<u8>> {
        let (bytes, rest) = self.bytes_of(signs)?;
        (rest == 0 && self.length(bytes.len()) == signs.len()).then_some(bytes)
    }

    /// The whole bytes at the start of a text that may stop anywhere.
    pub(super) fn read_start(self, signs: &[u8]) -> Option<Vec<u8>> {
        self.bytes_of(signs).map(|(bytes, _)| bytes)
    }

    fn bytes_of(self, signs: &[u8]) -> Option<(Vec<u8>, u32)> {
        let mut bytes = Vec::with_capacity(signs.len() * self.bits as usize / 8);
        let (mut held, mut count) = (0_u32, 0);
        for &sign in signs {
            held = (held << self.bits | self.number(sign)?) & 0xffff;
            count += self.bits;
            if count >= 8 {
                count -= 8;
                bytes.push(u8::try_from(held >> count & 0xff).ok()?);
            }
        }
        Some((bytes, held & ((1 << count) - 1)))
    }

    fn mask(self) -> u32 {
        (1 << self.bits) - 1
    }

    fn number(self, sign: u8) -> Option<u32> {
        let sign = match sign {
            b'o' | b'O' if self.forgiving => b'0',
            b'i' | b'I' | b'l' | b'L' if self.forgiving => b'1',
            _ if self.forgiving => sign.to_ascii_uppercase(),
            _ => sign,
        };
        self.signs.iter().position(|&s| s == sign).and_then(|at| u32::try_from(at).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::{BASE32, BASE64, BASE64_URL};

    #[test]
    fn bytes_are_written_as_the_standards_say() {
        for (plain, base64) in [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(BASE64.write(plain.as_bytes()), base64);
            assert_eq!(BASE64.read(base64.as_bytes()).as_deref(), Some(plain.as_bytes()));
        }
        assert_eq!(BASE64_URL.write(&[0xfb, 0xff]), "-_8");
        assert_eq!(BASE32.write(b"foobar"), "CSQPYRK1E8");
        assert_eq!(BASE32.read(b"csqpyrkle8").as_deref(), Some(b"foobar".as_slice()));
    }

    #[test]
    fn a_text_that_is_not_how_the_bytes_are_written_is_refused() {
        for bad in ["Zh", "Z", "Zm9vY", "Zg==", "Z g", "Zm8/é"] {
            assert_eq!(BASE64.read(bad.as_bytes()), None, "{bad}");
        }
    }
}
