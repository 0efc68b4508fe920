//! Ready texts: what a facilitator or a leader sends, with everything filled in that the program knows.

use super::Said;
use super::address::{called, you};
use super::content::messages::MESSAGES;
use crate::program::AddressForm;

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MessageKind {
    /// Introduces the mentee to the mentor.
    IntroduceToMentor,
    /// Introduces the mentor to the mentee.
    IntroduceToMentee,
    /// Invites to the first meeting that binds nobody.
    ChemistryMeeting,
    /// The leader launches the program.
    LeaderLaunch,
    /// The leader writes to a senior who called off twice.
    LeaderAfterCancelling,
    /// Asks for a check-in.
    CheckInAsked,
    /// Reminds of a check-in.
    CheckInReminder,
    /// Asks for the next date.
    PlanNudge,
    /// Asks how a session was.
    HowWasIt,
    /// Talks with a mentor who has too much.
    LoadTalk,
    /// Invites to a mentor circle.
    CircleInvitation,
    /// Invites to the closing.
    ClosingInvitation,
    /// Thanks the mentor's manager.
    ManagerLetter,
    /// The mentor's certificate.
    MentorCertificate,
    /// The mentee's certificate.
    MenteeCertificate,
}

/// What is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Blank {
    /// Whom it is to, as they are called.
    To,
    /// The word for "you".
    You,
    /// The same at the beginning of a sentence.
    YouFirst,
    /// The other one of the pair.
    Partner,
    /// The mentor's full name.
    Mentor,
    /// The mentee's full name.
    Mentee,
    /// What it is about.
    Topics,
    /// A day, in words.
    Date,
    /// How many sessions.
    Sessions,
    /// Where to answer.
    Link,
    /// The program's name.
    Program,
    /// Whose program it is.
    Organisation,
    /// The leader who stands behind it.
    Leader,
    /// Who runs it.
    Facilitator,
}

impl Blank {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::To,
        Self::You,
        Self::YouFirst,
        Self::Partner,
        Self::Mentor,
        Self::Mentee,
        Self::Topics,
        Self::Date,
        Self::Sessions,
        Self::Link,
        Self::Program,
        Self::Organisation,
        Self::Leader,
        Self::Facilitator,
    ];

    /// As it stands in texts.
    pub fn mark(self) -> &'static str {
        match self {
            Self::To => "{to}",
            Self::You => "{you}",
            Self::YouFirst => "{You}",
            Self::Partner => "{partner}",
            Self::Mentor => "{mentor}",
            Self::Mentee => "{mentee}",
            Self::Topics => "{topics}",
            Self::Date => "{date}",
            Self::Sessions => "{sessions}",
            Self::Link => "{link}",
            Self::Program => "{program}",
            Self::Organisation => "{organisation}",
            Self::Leader => "{leader}",
            Self::Facilitator => "{facilitator}",
        }
    }
}

/// A text with what it leaves to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it is for.
    pub kind: MessageKind,
    /// Its subject, or its title.
    pub subject: Said,
    /// Its text.
    pub text: Said,
}

/// Somebody who is written to or about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Addressee<'a> {
    /// Their full name.
    pub name: &'a str,
    /// How they are addressed.
    pub form: AddressForm,
}

/// What a message is filled with. What is empty here and asked for there becomes an underscore line to write on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filling<'a> {
    /// Whom it is to.
    pub to: Addressee<'a>,
    /// The other one of the pair.
    pub partner: Addressee<'a>,
    /// The mentor's full name.
    pub mentor: &'a str,
    /// The mentee's full name.
    pub mentee: &'a str,
    /// Topics, as a list in words.
    pub topics: &'a str,
    /// A day, in words.
    pub date: &'a str,
    /// How many sessions.
    pub sessions: usize,
    /// Where to answer.
    pub link: &'a str,
    /// The program's name.
    pub program: &'a str,
    /// Whose program it is.
    pub organisation: &'a str,
    /// The leader who stands behind it.
    pub leader: &'a str,
    /// Who runs it.
    pub facilitator: &'a str,
}

/// A message, ready to send.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ready {
    /// Its subject, or its title.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// What nobody has filled in yet.
    pub missing: Vec<Blank>,
}

/// All messages, in the order of a program.
pub fn messages() -> impl Iterator<Item = Message> {
    MESSAGES.iter().map(|&(kind, subject, text)| Message { kind, subject, text })
}

/// The message of a kind.
pub fn message(kind: MessageKind) -> Option<Message> {
    messages().find(|message| message.kind == kind)
}

impl Message {
    /// What it leaves to be filled in, in one language.
    pub fn blanks(&self, indonesian: bool) -> Vec<Blank> {
        let (subject, text) = self.said(indonesian);
        Blank::ALL.into_iter().filter(|b| subject.contains(b.mark()) || text.contains(b.mark())).collect()
    }

    /// The message filled in. What was filled in is not read again: a name in braces stays a name.
    pub fn filled(&self, with: &Filling<'_>, indonesian: bool) -> Ready {
        let (subject, text) = self.said(indonesian);
        let value = |blank: Blank| with.value(blank, indonesian);
        let missing = self.blanks(indonesian).into_iter().filter(|b| value(*b).is_empty()).collect();
        Ready { subject: fill(subject, &value), text: fill(text, &value), missing }
    }

    fn said(&self, indonesian: bool) -> (&'static str, &'static str) {
        if indonesian { (self.subject.id, self.text.id) } else { (self.subject.en, self.text.en) }
    }
}

impl Filling<'_> {
    fn value(&self, blank: Blank, indonesian: bool) -> String {
        let named = |who: &Addressee<'_>| called(who.name, who.form, indonesian);
        match blank {
            Blank::To => named(&self.to),
            Blank::You => you(self.to.name, self.to.form, indonesian),
            Blank::YouFirst => capital(&you(self.to.name, self.to.form, indonesian)),
            Blank::Partner => named(&self.partner),
            Blank::Mentor => self.mentor.to_owned(),
            Blank::Mentee => self.mentee.to_owned(),
            Blank::Topics => self.topics.to_owned(),
            Blank::Date => self.date.to_owned(),
            Blank::Sessions if self.sessions == 0 => String::new(),
            Blank::Sessions => self.sessions.to_string(),
            Blank::Link => self.link.to_owned(),
            Blank::Program => self.program.to_owned(),
            Blank::Organisation => self.organisation.to_owned(),
            Blank::Leader => self.leader.to_owned(),
            Blank::Facilitator => self.facilitator.to_owned(),
        }
    }
}

fn fill(text: &str, value: &dyn Fn(Blank) -> String) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, marked) = rest.split_at(at);
        out.push_str(before);
        let Some(blank) = Blank::ALL.into_iter().find(|blank| marked.starts_with(blank.mark())) else {
            out.push('{');
            rest = marked.get(1..).unwrap_or("");
            continue;
        };
        let value = value(blank);
        out.push_str(if value.is_empty() { "________" } else { &value });
        rest = marked.get(blank.mark().len()..).unwrap_or("");
    }
    out.push_str(rest);
    out
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
