//! A sealed answer in all the forms in which it can be sent.

use crate::exchange::answers::{Envelope, Invitation, Letter};
use crate::exchange::letters::{EXTENSION, to_block, to_file, to_parts};
use crate::exchange::link::{LONGEST_LINK, LinkKind, address, pack};
use crate::exchange::qr::{Correction, QrCode};
use crate::exchange::sealed::{KeyError, Randomness, Recipient, SealError, seal};
use crate::language::Words;

/// Longest address of a chat that every system takes along, in characters.
const LONGEST_CHAT: usize = 3_500;
/// Longest address of a mail that every system takes, in characters.
const LONGEST_MAIL: usize = 1_900;
/// More codes than anybody scans.
const MOST_CODES: usize = 12;

/// Why an answer could not be sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The invitation's key is none.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// It is too large.
    #[error(transparent)]
    Seal(#[from] SealError),
}

/// A letter sealed for whoever asks, in its envelope. `random` must come from the browser's own source of chance and is
/// used once.
///
/// # Errors
/// [`SendError`].
pub fn seal_letter(invitation: &Invitation, letter: &Letter, random: [u8; 64]) -> Result<Vec<u8>, SendError> {
    let recipient = Recipient::from_text(&invitation.recipient)?;
    let sealed = seal(&letter.to_bytes(), &recipient, Randomness::new(random))?;
    Ok(Envelope { program: invitation.program.clone(), sealed }.to_bytes())
}

/// A way to send an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// A chat with the facilitator's number.
    Chat,
    /// A mail to the facilitator.
    Mail,
    /// Whatever the device shares with.
    Share,
    /// The text, to be pasted anywhere.
    Copy,
    /// A file.
    File,
    /// Codes for the facilitator's camera.
    Codes,
}

/// A sealed answer, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Which version of the answer it is.
    pub version: u32,
    /// The whole text to paste: a sentence, and the block.
    pub text: String,
    /// The link; none where the page has no address that others can open, or the link would be too long.
    pub link: Option<String>,
    /// The address that opens a chat; none where no number is known.
    pub chat: Option<String>,
    /// Whether the chat opens without the answer, which then has to be pasted.
    pub chat_wants_paste: bool,
    /// The address that opens a mail; none where no address is known.
    pub mail: Option<String>,
    /// Whether the mail opens without the answer.
    pub mail_wants_paste: bool,
    /// The file's name.
    pub file_name: String,
    /// The file.
    pub file: Vec<u8>,
    /// The codes as paths of an SVG with the side of its view box; empty where there would be too many.
    pub codes: Vec<(usize, String)>,
}

impl Outgoing {
    /// An envelope in all its forms. `page` is the address of the page without its fragment.
    pub fn new(invitation: &Invitation, words: Words, letter: &Letter, envelope: &[u8], page: &str) -> Self {
        let block = to_block(LinkKind::Answer, envelope);
        let title = words.pick(&crate::library::form_name(invitation.form.kind));
        let subject = words.fill_subject(&title, invitation.name.trim());
        let packed = pack(LinkKind::Answer, envelope);
        let page = page.split('#').next().unwrap_or_default();
        let is_open_to_others = page.starts_with("https://") || page.starts_with("http://");
        let link = (is_open_to_others && packed.len() <= LONGEST_LINK).then(|| address(page, &packed));
        let short = link
            .as_ref()
            .map_or_else(|| format!("{subject}\n\n{block}"), |link| format!("{subject}\n\n{link}"));
        let pasted = format!("{subject}\n\n{}\n", words.fill_paste_here());
        let fitting = |limit: usize, to: &dyn Fn(&str) -> String| {
            let whole = to(&short);
            if whole.len() <= limit { (whole, false) } else { (to(&pasted), true) }
        };
        let digits: String = invitation.phone.chars().filter(char::is_ascii_digit).collect();
        let chat = (!digits.is_empty()).then(|| {
            fitting(LONGEST_CHAT, &|text| format!("https://wa.me/{digits}?text={}", percent_encoded(text)))
        });
        let to = invitation.mail.trim();
        let mail = is_mail(to).then(|| {
            fitting(LONGEST_MAIL, &|text| {
                let (subject, body) =
                    (percent_encoded(&subject), percent_encoded(&text.replace('\n', "\r\n")));
                format!("mailto:{}?subject={subject}&body={body}", percent_encoded(to).replace("%40", "@"))
            })
        });
        let parts = to_parts(LinkKind::Answer, envelope);
        let code = |part: &String| QrCode::of(part, Correction::Medium).ok();
        let drawn = |code: QrCode| (code.size() + 2 * QrCode::BORDER, code.svg_path());
        let codes =
            if parts.len() > MOST_CODES { None } else { parts.iter().map(code).collect::<Option<Vec<_>>>() };
        let name: String = letter.letter.chars().take(8).collect();
        Self {
            version: letter.version,
            text: format!("{subject}\n\n{block}"),
            link,
            chat_wants_paste: chat.as_ref().is_some_and(|(_, wants)| *wants),
            chat: chat.map(|(address, _)| address),
            mail_wants_paste: mail.as_ref().is_some_and(|(_, wants)| *wants),
            mail: mail.map(|(address, _)| address),
            file_name: format!("{}-{name}{EXTENSION}", invitation.form.kind.code()),
            file: to_file(LinkKind::Answer, envelope),
            codes: codes.unwrap_or_default().into_iter().map(drawn).collect(),
        }
    }

    /// The ways there are, the best first.
    pub fn ways(&self, can_share: bool) -> Vec<Way> {
        let there = |way: &Way| match way {
            Way::Chat => self.chat.is_some(),
            Way::Mail => self.mail.is_some(),
            Way::Share => can_share,
            Way::Codes => !self.codes.is_empty(),
            Way::Copy | Way::File => true,
        };
        [Way::Chat, Way::Mail, Way::Share, Way::Copy, Way::File, Way::Codes]
            .into_iter()
            .filter(there)
            .collect()
    }
}

/// An address that a mail can go to, and nothing else: it comes from a link that anybody may have made.
fn is_mail(text: &str) -> bool {
    let plain =
        |c: char| !c.is_control() && !c.is_whitespace() && !matches!(c, ',' | ';' | '?' | '&' | '<' | '>');
    text.len() <= 254
        && text.chars().all(plain)
        && text.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
}

/// A text as it may stand in an address.
fn percent_encoded(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(text.len() * 3 / 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a text never fails.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
