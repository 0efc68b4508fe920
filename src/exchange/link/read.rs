//! From a text with a link in it to the payload, and a verdict where it is not whole.

use super::pack::{VERSION, seal_of, unwrap, whole_length};
use super::plain::{DASH, plain};
use super::{LONGEST_LINK, LinkError, LinkKind, MARKER};
use crate::exchange::signs::BASE64_URL;

/// Signs before the wrapping: version and kind.
const HEAD: usize = 2;
/// Signs that hold the number in front of a wrapping, whatever it is.
const NUMBER_SIGNS: usize = 6;
/// Signs that hold the number and the checksum.
const SEAL_SIGNS: usize = 10;
/// Dashes that may each have been two; more are taken for one each.
const MOST_DASHES: u32 = 6;
/// A text this many times the longest link is not looked through.
const MOST_TEXT: usize = 8;
/// Signs that a text without [`MARKER`] must have in one piece to be taken for a link that was cut.
const SURELY_OURS: usize = 10;
/// Signs from which a line that holds nothing else may be the next part of a wrapped link.
const SOLID_LINE: usize = 8;

/// What stands at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::exchange) struct Reading {
    /// The letter, or why it is none.
    pub(in crate::exchange) result: Result<(LinkKind, Vec<u8>), LinkError>,
    /// Where reading stopped.
    pub(in crate::exchange) end: usize,
    /// The signs in one piece from the start.
    signs: Vec<u8>,
}

impl Reading {
    /// The checksum it should have, by which a damaged copy of a whole letter is known; none if that is cut off too.
    pub(in crate::exchange) fn seal(&self) -> Option<u32> {
        let signs = self.signs.get(HEAD..).unwrap_or_default();
        seal_of(&BASE64_URL.read_start(signs.get(..SEAL_SIGNS).unwrap_or(signs))?)
    }
}

/// Reads a link: an address, its fragment, or the packed text alone, with whatever chat and mail did to it.
///
/// # Errors
/// Each [`LinkError`]; where a text holds several links, the first whole one counts.
pub fn unpack(text: &str) -> Result<(LinkKind, Vec<u8>), LinkError> {
    if text.len() > MOST_TEXT * LONGEST_LINK {
        return Err(LinkError::TooLong { signs: text.len() });
    }
    let text = plain(text).bytes;
    if text.iter().all(u8::is_ascii_whitespace) {
        return Err(LinkError::Empty);
    }
    let mut first_fault = None;
    let mut at = 0;
    while at < text.len() {
        let Some(start) = marker_at(&text, at) else {
            at += 1;
            continue;
        };
        let reading = read_at(&text, start);
        match reading.result {
            Ok(whole) => return Ok(whole),
            Err(fault) => first_fault = first_fault.or(Some(fault)),
        }
        at = start;
    }
    first_fault.map_or_else(|| without_marker(&text), Err)
}

/// Where the packed text begins, if [`MARKER`] stands here.
pub(in crate::exchange) fn marker_at(text: &[u8], at: usize) -> Option<usize> {
    let mut at = at;
    for (index, &wanted) in MARKER.as_bytes().iter().enumerate() {
        while index > 0 && text.get(at).is_some_and(u8::is_ascii_whitespace) {
            at += 1;
        }
        if text.get(at) != Some(&wanted) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// A packed text alone, or a fragment that lost its `#`.
fn without_marker(text: &[u8]) -> Result<(LinkKind, Vec<u8>), LinkError> {
    let is_around = |b: &u8| b.is_ascii_whitespace() || b"<(\"'[".contains(b);
    let start = text.iter().position(|b| !is_around(b)).unwrap_or_default();
    let rest = text.get(start..).unwrap_or_default();
    let start = start + [&b"/l/"[..], b"l/"].iter().find(|m| rest.starts_with(m)).map_or(0, |m| m.len());
    let reading = read_at(text, start);
    let is_ours = reading.signs.len() >= SURELY_OURS
        && reading.signs.first().is_some_and(|v| (b'1'..=b'9').contains(v))
        && reading.signs.get(1).is_some_and(u8::is_ascii_lowercase);
    match reading.result {
        Err(_) if !is_ours => Err(LinkError::NotOurs),
        result => result,
    }
}

/// Reads a packed text that begins here.
pub(in crate::exchange) fn read_at(text: &[u8], start: usize) -> Reading {
    let gathered = gather(text, start);
    let mut result = unpack_signs(&gathered.signs);
    let dashes = gathered.signs.split(|&s| s == DASH).count() - 1;
    if dashes > 0 {
        result = (0..1_u32 << MOST_DASHES.min(u32::try_from(dashes).unwrap_or(MOST_DASHES)))
            .map(|doubled| unpack_signs(&with_hyphens(&gathered.signs, doubled)))
            .find(Result::is_ok)
            .unwrap_or(result);
    }
    let result = result.map_err(|fault| gathered.verdict(text, fault));
    let mut signs = gathered.signs;
    signs.truncate(gathered.solid);
    Reading { result, end: gathered.end, signs }
}

/// Each dash as one hyphen, or as two where its bit is set.
fn with_hyphens(signs: &[u8], doubled: u32) -> Vec<u8> {
    let mut dash = 0;
    let mut out = Vec::with_capacity(signs.len() + MOST_DASHES as usize);
    for &sign in signs {
        if sign == DASH {
            out.push(b'-');
            if dash < MOST_DASHES && doubled >> dash & 1 == 1 {
                out.push(b'-');
            }
            dash += 1;
        } else {
            out.push(sign);
        }
    }
    out
}

/// The signs from a place on, as far as they can belong to one packed text.
struct Gathered {
    signs: Vec<u8>,
    /// Where reading stopped.
    end: usize,
    /// How many of the signs came in one piece, or on lines that hold nothing else.
    solid: usize,
    /// How many were called for, if that could be read.
    called_for: Option<usize>,
}

fn gather(text: &[u8], start: usize) -> Gathered {
    let mut signs = Vec::new();
    let (mut at, mut solid, mut is_solid, mut called_for) = (start, 0, true, None);
    while let Some(&byte) = text.get(at) {
        if byte.is_ascii_whitespace() {
            let gap = text.iter().skip(at).take_while(|b| b.is_ascii_whitespace()).count();
            is_solid = is_solid && (signs.is_empty() || goes_on_below(text, at, gap));
            at += gap;
            continue;
        }
        if !(BASE64_URL.has(byte) || byte == DASH) || signs.len() > LONGEST_LINK {
            break;
        }
        signs.push(byte);
        at += 1;
        solid += usize::from(is_solid);
        if signs.len() == HEAD + NUMBER_SIGNS {
            called_for = length_called_for(&signs);
        }
        if called_for.is_some_and(|of| signs.len() >= of) {
            break;
        }
    }
    if called_for.is_none() {
        called_for = length_called_for(&signs);
    }
    Gathered { signs, end: at, solid, called_for }
}

/// Whether, after a gap, the text goes on in another line with signs and nothing else.
fn goes_on_below(text: &[u8], at: usize, gap: usize) -> bool {
    let is_new_line = text.iter().skip(at).take(gap).any(|&b| b == b'\n');
    let after = text.get(at + gap..).unwrap_or_default();
    let length = after.iter().take(LONGEST_LINK).take_while(|&&b| BASE64_URL.has(b) || b == DASH).count();
    is_new_line && length >= SOLID_LINE && after.get(length).is_none_or(|&b| b == b'\n')
}

/// How many signs the whole packed text has, by its first ones.
fn length_called_for(signs: &[u8]) -> Option<usize> {
    let signs = with_hyphens(signs, 0);
    let start = BASE64_URL.read_start(signs.get(HEAD..)?)?;
    let bytes = whole_length(&start).ok()??;
    Some(HEAD + BASE64_URL.length(bytes))
}

impl Gathered {
    /// Tells what was cut off from what was changed, where the plain reading could not.
    fn verdict(&self, text: &[u8], fault: LinkError) -> LinkError {
        if self.signs.len() > LONGEST_LINK {
            return LinkError::TooLong { signs: self.signs.len() };
        }
        let Some(of) = self.called_for else { return fault };
        match fault {
            LinkError::Damaged if self.solid < of => LinkError::CutOff { have: self.solid, of },
            LinkError::CutOff { .. } => {
                // A foreign character within, and then as many signs as were missing: changed, not cut.
                let rest = text.get(self.end + 1..).unwrap_or_default();
                let more = rest.iter().take(of).take_while(|&&b| BASE64_URL.has(b)).count();
                let is_within =
                    more > 0 && self.solid == self.signs.len() && self.signs.len() + 1 + more >= of;
                if is_within { LinkError::Damaged } else { LinkError::CutOff { have: self.signs.len(), of } }
            }
            fault => fault,
        }
    }
}

/// The payload of signs in one piece; signs beyond its end are not looked at.
fn unpack_signs(signs: &[u8]) -> Result<(LinkKind, Vec<u8>), LinkError> {
    let cut = |of| LinkError::CutOff { have: signs.len(), of };
    let (Some(&version), Some(&letter)) = (signs.first(), signs.get(1)) else { return Err(cut(0)) };
    if version != VERSION {
        return Err(if version.is_ascii_digit() { LinkError::Newer } else { LinkError::Damaged });
    }
    let kind = LinkKind::ALL.into_iter().find(|kind| kind.letter() == char::from(letter));
    let Some(kind) = kind else {
        return Err(if letter.is_ascii_lowercase() { LinkError::Newer } else { LinkError::Damaged });
    };
    let body = signs.get(HEAD..).unwrap_or_default();
    let start = BASE64_URL.read_start(body.get(..NUMBER_SIGNS).unwrap_or(body)).ok_or(LinkError::Damaged)?;
    let Some(length) = whole_length(&start)? else { return Err(cut(0)) };
    let length = BASE64_URL.length(length);
    let body = body.get(..length).ok_or(cut(HEAD + length))?;
    let payload = unwrap(kind, &BASE64_URL.read(body).ok_or(LinkError::Damaged)?)?;
    Ok((kind, payload))
}
