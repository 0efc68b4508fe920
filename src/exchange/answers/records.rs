//! What answers say about sessions and thanks, as records: proposals that the facilitator accepts with one command.
//!
//! A proposal that was accepted proposes nothing any more: it is compared with what is there.

use super::day::day_said;
use crate::program::{
    Answer, AnswerId, CalledOffBy, Command, Extra, FormKind, Format, Moved, NextStep, Pair, PairKey,
    PersonId, Program, QuestionId, Reply, Session, SessionId, SessionLog, SessionStatus, Thanks, ThanksId,
    same_name,
};
use chrono::{DateTime, NaiveDate};

/// Most days between the day that somebody names and the day that was planned.
const FAR: i64 = 21;

/// A session as an answer would have it.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionProposal {
    /// Which answer says so.
    pub answer: AnswerId,
    /// The session as it would be.
    pub session: Session,
    /// Whether it was planned or logged before; else it would be a new one, outside the plan.
    pub known: bool,
}

/// Thanks as an answer would have them.
#[derive(Clone, Debug, PartialEq)]
pub struct ThanksProposal {
    /// Which answer says so.
    pub answer: AnswerId,
    /// The thanks; not on the wall before both agree.
    pub thanks: Thanks,
    /// Whether who gives them would like them on the wall.
    pub wants_wall: bool,
}

impl SessionProposal {
    /// The command that accepts it.
    pub fn command(&self) -> Command {
        Command::PutSession(Box::new(self.session.clone()))
    }
}

impl ThanksProposal {
    /// The command that accepts it.
    pub fn command(&self) -> Command {
        Command::PutThanks(Box::new(self.thanks.clone()))
    }
}

/// What the session notes that were taken in propose, in the order in which they were written. Notes of both sides of
/// one session go together.
pub fn session_proposals(program: &Program) -> Vec<SessionProposal> {
    latest(program, FormKind::SessionFeedback)
        .into_iter()
        .filter_map(|a| session_proposal(program, a))
        .collect()
}

/// What the thanks that were taken in propose, in the order in which they were written.
pub fn thanks_proposals(program: &Program) -> Vec<ThanksProposal> {
    latest(program, FormKind::Appreciation).into_iter().filter_map(|a| thanks_proposal(program, a)).collect()
}

/// The newest version of each answer to a form, by when it was written.
fn latest(program: &Program, kind: FormKind) -> Vec<&Answer> {
    let form = kind.form_id();
    let of_form = || program.answers.values().filter(|answer| answer.form == form);
    let newest = |answer: &&Answer| {
        of_form().all(|other| other.letter != answer.letter || other.version <= answer.version)
    };
    let mut answers: Vec<&Answer> = of_form().filter(newest).collect();
    answers.sort_by_key(|answer| (answer.written, answer.id.clone()));
    answers
}

fn text<'a>(answer: &'a Answer, id: &str) -> &'a str {
    match answer.replies.get(&QuestionId::new(id)) {
        Some(Reply::Text(text) | Reply::Choice(text)) => text.trim(),
        _ => "",
    }
}

fn written_on(answer: &Answer) -> Option<NaiveDate> {
    let at = i64::try_from(answer.written).ok()?;
    Some(DateTime::from_timestamp_millis(at)?.date_naive())
}

/// What an answer to the session form proposes; none when it says nothing that is not there already, or when it is of
/// nobody's pair.
fn session_proposal(program: &Program, answer: &Answer) -> Option<SessionProposal> {
    let written = written_on(answer)?;
    let said = day_said(text(answer, "date"), written);
    let on = said.unwrap_or(written);
    let letter = SessionId::new(format!("a{}", answer.letter));
    let own = |s: &&Session| [&s.mentor, &s.mentee].contains(&&answer.person);
    let own_new = program.sessions.get(&letter);
    let near = program
        .sessions
        .values()
        .filter(own)
        .filter(|s| (s.on - on).num_days().abs() <= FAR)
        // One that was logged belongs to an answer only if it names the same days, give or take two.
        .filter(|s| {
            !s.is_settled() || (s.on - on).num_days().abs() <= 2 || s.moved.iter().any(|m| m.from == on)
        })
        .min_by_key(|s| ((s.on - on).num_days().abs(), s.is_settled(), s.id.clone()));
    let (before, known) = match own_new.or(near) {
        Some(session) => (session.clone(), true),
        None => (fresh(program, answer, letter, on)?, false),
    };
    let after = told(&before, answer, said)?;
    (!known || after != before).then_some(SessionProposal {
        answer: answer.id.clone(),
        session: after,
        known,
    })
}

/// The session with what an answer says about it; none when it says nothing about it.
fn told(before: &Session, answer: &Answer, said: Option<NaiveDate>) -> Option<Session> {
    let mut session = before.clone();
    let off = |by| SessionStatus::Cancelled { by, why: String::new() };
    let status = match text(answer, "held") {
        "held" => SessionStatus::Held,
        "cancelled-mentor" => off(CalledOffBy::Mentor),
        "cancelled-mentee" => off(CalledOffBy::Mentee),
        "cancelled-other" => off(CalledOffBy::Other),
        "moved" => {
            let to = said.filter(|to| *to != session.on && !session.is_settled())?;
            session.moved.push(Moved { from: session.on, by: None, why: String::new() });
            session.on = to;
            return Some(session);
        }
        _ => return None,
    };
    if session.is_settled() && session.status != status {
        // The two sides tell it differently, or the facilitator knows better: what is logged stays.
        return None;
    }
    session.status = status;
    if session.is_held() {
        session.on = said.filter(|_| !before.is_settled()).unwrap_or(session.on);
        match text(answer, "format") {
            "casual-talk" => session.format = Format::CasualTalk,
            "hands-on" => session.format = Format::HandsOn,
            "project-observation" => session.format = Format::ProjectObservation,
            _ => {}
        }
    }
    let log = &mut session.log;
    add(&mut log.mentee_learned, text(answer, "mentee-learned"));
    add(&mut log.mentor_learned, text(answer, "mentor-learned"));
    add(&mut log.idea, text(answer, "idea"));
    let step = text(answer, "next-step");
    match &mut log.next_step {
        Some(known) => add(&mut known.what, step),
        None if !step.is_empty() => {
            log.next_step = Some(NextStep { what: step.to_owned(), owner: None, by: None, done: false });
        }
        None => {}
    }
    Some(session)
}

/// Adds what is new to what is there.
fn add(to: &mut String, text: &str) {
    if text.is_empty() || to.contains(text) {
        return;
    }
    if !to.is_empty() {
        to.push('\n');
    }
    to.push_str(text);
}

/// A session outside the plan, of the one pair that the person has; with several, of the one that met last.
fn fresh(program: &Program, answer: &Answer, id: SessionId, on: NaiveDate) -> Option<Session> {
    let own = |(key, _): &(&PairKey, &Pair)| [&key.mentor, &key.mentee].contains(&&answer.person);
    let met = |key: &PairKey| program.sessions.values().filter(|s| s.is_of(key)).map(|s| s.on).max();
    let (key, pair) = program.living_pairs().filter(own).max_by_key(|(key, _)| met(key))?;
    Some(Session {
        id,
        mentor: key.mentor.clone(),
        mentee: key.mentee.clone(),
        number: 0,
        on,
        part: None,
        minutes: pair.own_way.session_minutes.unwrap_or(program.setup.session_minutes),
        format: Format::CasualTalk,
        topic: None,
        guide: None,
        swapped: false,
        status: SessionStatus::Planned,
        moved: Vec::new(),
        log: SessionLog::default(),
        sequence: 0,
        extra: Extra::new(),
    })
}

fn thanks_proposal(program: &Program, answer: &Answer) -> Option<ThanksProposal> {
    let id = ThanksId::new(format!("a{}", answer.letter));
    let said = text(answer, "thanks");
    let to = recipient(program, answer)?;
    let before = program.thanks.get(&id);
    if said.is_empty() || to == answer.person || before.is_some_and(|t| t.text == said && t.to == to) {
        return None;
    }
    let thanks = Thanks {
        id,
        from: answer.person.clone(),
        to,
        text: said.to_owned(),
        on: written_on(answer)?,
        on_wall: false,
        extra: Extra::new(),
    };
    Some(ThanksProposal { answer: answer.id.clone(), thanks, wants_wall: text(answer, "wall") == "yes" })
}

/// Whom thanks are for: the one of that name; of several, or by the first name alone, the other one of the pair.
fn recipient(program: &Program, answer: &Answer) -> Option<PersonId> {
    let Some(Reply::People(names)) = answer.replies.get(&QuestionId::new("to")) else { return None };
    let name = names.first()?;
    let partners: Vec<&PersonId> = program
        .pairs
        .keys()
        .filter_map(|key| match &answer.person {
            id if *id == key.mentor => Some(&key.mentee),
            id if *id == key.mentee => Some(&key.mentor),
            _ => None,
        })
        .collect();
    let goes_by = |id: &PersonId| {
        program.people.get(id).is_some_and(|person| {
            same_name(&person.name, name) || person.name.split_whitespace().any(|word| same_name(word, name))
        })
    };
    if let Some(partner) = partners.into_iter().find(|id| goes_by(id)) {
        return Some(partner.clone());
    }
    let mut alike = program.people.values().filter(|person| same_name(&person.name, name));
    let first = alike.next()?;
    alike.next().is_none().then(|| first.id.clone())
}
