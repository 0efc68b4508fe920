//! The header of an age file: who may open it, and a seal over that.

use super::error::OpenError;
use crate::exchange::signs::BASE64;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

const FORMAT: &[u8] = b"age-encryption.org/";
const VERSION: &[u8] = b"v1";
/// Signs of a line of a stanza's body.
const COLUMNS: usize = 64;
/// A header is a few hundred bytes; hundreds of recipients still fit.
const LARGEST_HEADER: usize = 64 * 1024;

/// The key of one file.
pub(super) type FileKey = [u8; 16];

/// One way to come by the file key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stanza {
    /// Its kind, and what that kind needs.
    pub(super) arguments: Vec<String>,
    /// The wrapped file key.
    pub(super) body: Vec<u8>,
}

/// A header as it was read.
pub(super) struct Header<'a> {
    pub(super) stanzas: Vec<Stanza>,
    sealed: &'a [u8],
    seal: Vec<u8>,
}

/// 32 bytes from a secret, for one purpose (HKDF-SHA-256).
pub(super) fn derive(secret: &[u8], salt: &[u8], purpose: &[u8]) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(Some(salt), secret).expand(purpose, &mut key).ok().map(|()| key)
}

fn sealing(file_key: &FileKey) -> Option<Hmac<Sha256>> {
    Hmac::new_from_slice(&derive(file_key, &[], b"header")?).ok()
}

/// Writes a header of one stanza.
pub(super) fn write(stanza: &Stanza, file_key: &FileKey) -> Option<Vec<u8>> {
    let mut text = [FORMAT, VERSION, b"\n->"].concat();
    for argument in &stanza.arguments {
        text.push(b' ');
        text.extend(argument.as_bytes());
    }
    text.push(b'\n');
    let body = BASE64.write(&stanza.body);
    for line in body.as_bytes().chunks(COLUMNS) {
        text.extend(line);
        text.push(b'\n');
    }
    if body.len().is_multiple_of(COLUMNS) {
        text.push(b'\n');
    }
    text.extend(b"---");
    let seal = sealing(file_key)?.chain_update(&text).finalize().into_bytes();
    text.push(b' ');
    text.extend(BASE64.write(&seal).as_bytes());
    text.push(b'\n');
    Some(text)
}

/// Reads a header; gives what follows it.
///
/// # Errors
/// [`OpenError::NotSealed`], [`OpenError::Newer`], [`OpenError::CutOff`], [`OpenError::Tampered`].
pub(super) fn read(bytes: &[u8]) -> Result<(Header<'_>, &[u8]), OpenError> {
    if bytes.is_empty() {
        return Err(OpenError::Empty);
    }
    if FORMAT.starts_with(bytes) {
        return Err(OpenError::CutOff);
    }
    if !bytes.starts_with(FORMAT) {
        return Err(OpenError::NotSealed);
    }
    let mut lines = Lines { bytes, at: 0 };
    let version = lines.next()?.get(FORMAT.len()..).unwrap_or_default();
    if version != VERSION {
        let is_newer = version.starts_with(b"v") && version.iter().skip(1).all(u8::is_ascii_digit);
        return Err(if is_newer { OpenError::Newer } else { OpenError::NotSealed });
    }
    let mut stanzas = Vec::new();
    loop {
        let start = lines.at;
        let line = lines.next()?;
        if let Some(seal) = line.strip_prefix(b"--- ") {
            let seal = BASE64.read(seal).ok_or(OpenError::Tampered)?;
            let sealed = bytes.get(..start + b"---".len()).unwrap_or_default();
            let rest = bytes.get(lines.at..).unwrap_or_default();
            if stanzas.is_empty() {
                return Err(OpenError::Tampered);
            }
            return Ok((Header { stanzas, sealed, seal }, rest));
        }
        let arguments = arguments(line.strip_prefix(b"-> ").ok_or(OpenError::Tampered)?)?;
        stanzas.push(Stanza { arguments, body: lines.body()? });
    }
}

impl Header<'_> {
    /// Whether nothing of it was changed since it was written with this key.
    pub(super) fn is_sealed_with(&self, file_key: &FileKey) -> bool {
        sealing(file_key).is_some_and(|s| s.chain_update(self.sealed).verify_slice(&self.seal).is_ok())
    }
}

/// One or more words of visible ASCII, one space between them.
fn arguments(line: &[u8]) -> Result<Vec<String>, OpenError> {
    line.split(|&b| b == b' ')
        .map(|word| {
            let is_word = !word.is_empty() && word.iter().all(u8::is_ascii_graphic);
            let word = is_word.then(|| String::from_utf8(word.to_vec()).ok()).flatten();
            word.ok_or(OpenError::Tampered)
        })
        .collect()
}

struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Lines<'a> {
    /// The next line, without its end.
    fn next(&mut self) -> Result<&'a [u8], OpenError> {
        let rest =
            self.bytes.get(self.at..LARGEST_HEADER.min(self.bytes.len())).ok_or(OpenError::Tampered)?;
        let length = rest.iter().position(|&b| b == b'\n').ok_or({
            if self.bytes.len() <= LARGEST_HEADER { OpenError::CutOff } else { OpenError::Tampered }
        })?;
        self.at += length + 1;
        Ok(rest.get(..length).unwrap_or_default())
    }

    /// Full lines, and one that is shorter.
    fn body(&mut self) -> Result<Vec<u8>, OpenError> {
        let mut signs = Vec::new();
        loop {
            let line = self.next()?;
            if line.len() > COLUMNS {
                return Err(OpenError::Tampered);
            }
            signs.extend(line);
            if line.len() < COLUMNS {
                return BASE64.read(&signs).ok_or(OpenError::Tampered);
            }
        }
    }
}
