//! Modules: six sessions on a topic, each building on the one before.

use super::sheet::{Fault, Flaw, Section, Sheet};

/// Sessions of a module.
pub const SESSIONS: usize = 6;

/// A topic in six sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// The topic of the packs it is written for.
    pub topic: String,
    /// Other topics of the packs that it serves until they have their own.
    pub also: Vec<String>,
    /// What it is called.
    pub title: String,
    /// Whom it is for, and how it goes.
    pub about: String,
    /// What the senior holds in hand after the last session.
    pub result: String,
    /// Exactly [`SESSIONS`], in order.
    pub sessions: Vec<SessionGuide>,
}

/// One session, for both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionGuide {
    /// Its place in the module, from 1.
    pub number: u8,
    /// What it is called.
    pub title: String,
    /// What it is for, in one sentence.
    pub aim: String,
    /// What the mentor prepares.
    pub mentor: String,
    /// What the mentee prepares.
    pub mentee: String,
    /// What the mentor asks, three or four questions.
    pub questions: Vec<String>,
    /// What the mentor asks to learn from the senior's experience.
    pub back: String,
    /// What the task is called.
    pub task: String,
    /// How long the task takes, in minutes.
    pub minutes: u8,
    /// The task, step by step: the senior does it, the mentor sits beside.
    pub steps: Vec<String>,
    /// How to know that it worked.
    pub worked: String,
}

impl Module {
    /// Reads the file of a module.
    ///
    /// # Errors
    /// The first thing that is wrong, with its line.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let sheet = Sheet::read(text)?;
        let head = &sheet.head;
        head.has(&[("topic", 1..=1), ("also", 0..=1), ("about", 1..=1), ("result", 1..=1)])?;
        let sessions = sheet.sections.iter().enumerate().map(|(at, s)| session(at, s));
        let sessions: Vec<_> = sessions.collect::<Result<_, _>>()?;
        if sessions.len() != SESSIONS {
            return Err(Flaw::Count("session", SESSIONS..=SESSIONS).at(head.line));
        }
        Ok(Self {
            topic: head.one("topic"),
            also: head.names("also"),
            title: head.heading.to_owned(),
            about: head.one("about"),
            result: head.one("result"),
            sessions,
        })
    }

    /// The session with this number, from 1.
    pub fn session(&self, number: usize) -> Option<&SessionGuide> {
        self.sessions.get(number.checked_sub(1)?)
    }

    /// What a pair that has planned `of` sessions does in its session `number`, from 1.
    ///
    /// With more than six, some of the guide's sessions take two meetings; with fewer, a meeting takes two of them. The
    /// last meeting always has the last one. Empty when there is no such meeting.
    pub fn sessions_for(&self, number: usize, of: usize) -> &[SessionGuide] {
        if number == 0 || number > of {
            return &[];
        }
        let all = self.sessions.len();
        let start = (number - 1) * all / of;
        let end = (number * all / of).max(start + 1);
        self.sessions.get(start..end).unwrap_or_default()
    }
}

fn session(at: usize, section: &Section<'_>) -> Result<SessionGuide, Fault> {
    let number = section.known(|key| key.parse::<u8>().ok().filter(|n| usize::from(*n) == at + 1))?;
    section.has(&[
        ("aim", 1..=1),
        ("mentor", 1..=1),
        ("mentee", 1..=1),
        ("ask", 3..=4),
        ("back", 1..=1),
        ("task", 1..=1),
        ("minutes", 1..=1),
        ("do", 3..=5),
        ("worked", 1..=1),
    ])?;
    Ok(SessionGuide {
        number,
        title: section.heading.to_owned(),
        aim: section.one("aim"),
        mentor: section.one("mentor"),
        mentee: section.one("mentee"),
        questions: section.all("ask"),
        back: section.one("back"),
        task: section.one("task"),
        minutes: section.minutes()?,
        steps: section.all("do"),
        worked: section.one("worked"),
    })
}
