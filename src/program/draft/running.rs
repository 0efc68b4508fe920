//! Commands about running pairs: steps, sessions, thanks, the facilitator's list.

use super::{ChangeKind, ChangeName, Draft, Record, RecordRef, Refusal};
use crate::program::check::{check_pair, check_session, check_thanks};
use crate::program::{
    Ending, Pair, PairKey, PairStatus, PersonId, Reminder, ReminderId, Session, SessionId, SessionStatus,
    Thanks, ThanksId,
};
use chrono::NaiveDate;

impl Draft<'_> {
    fn pair(&self, key: &PairKey) -> Result<Pair, Refusal> {
        self.program.pairs.get(key).cloned().ok_or(Refusal::NoSuchPair)
    }

    fn names(&self, key: &PairKey) -> [String; 2] {
        let name = |id: &PersonId| self.program.people.get(id).map_or_else(String::new, |p| p.name.clone());
        [name(&key.mentor), name(&key.mentee)]
    }

    fn about(&self, kind: ChangeKind, key: &PairKey) -> ChangeName {
        let [mentor, mentee] = self.names(key);
        ChangeName::about(kind, &[&mentor, &mentee])
    }

    /// A legal step; a pair that stops loses the sessions nobody has held.
    pub(super) fn step_pair(
        &mut self,
        key: &PairKey,
        to: PairStatus,
        on: NaiveDate,
        ending: Option<Ending>,
    ) -> Result<ChangeName, Refusal> {
        let pair = self.pair(key)?;
        if !pair.status.may_become(to) {
            return Err(Refusal::NotNow { from: pair.status, to });
        }
        let ending = if to.goes_on() { None } else { ending };
        let pair = Pair { status: to, since: Some(on), ending, ..pair };
        if let Some(problem) = check_pair(&pair) {
            return Err(Refusal::BadSession(problem));
        }
        self.put(&pair)?;
        if !to.goes_on() {
            self.drop_planned(key, Some(on))?;
        }
        Ok(self.about(ChangeKind::PairStepped, key))
    }

    /// What two people settled; where they stand is another command.
    pub(super) fn edit_pair(&mut self, pair: &Pair) -> Result<ChangeName, Refusal> {
        let key = pair.key();
        let now = self.pair(&key)?;
        if let Some(problem) = check_pair(pair) {
            return Err(Refusal::BadSession(problem));
        }
        self.put(&Pair { status: now.status, since: now.since, ending: now.ending, ..pair.clone() })?;
        Ok(self.about(ChangeKind::PairEdited, &key))
    }

    /// Makes room: a pair that has not begun goes without a trace, one that has is ended and kept.
    pub(super) fn end_or_forget(&mut self, key: &PairKey) -> Result<(), Refusal> {
        let pair = self.pair(key)?;
        let settled = self.program.sessions.values().any(|s| s.is_of(key) && s.is_settled());
        self.drop_planned(key, None)?;
        if settled || matches!(pair.status, PairStatus::Running | PairStatus::Paused) {
            self.put(&Pair { status: PairStatus::Ended, since: None, ..pair })?;
        } else if pair.status.goes_on() {
            self.remove(&pair.place())?;
        }
        Ok(())
    }

    /// Removes the planned sessions of a pair, from a day on where one is given.
    fn drop_planned(&mut self, key: &PairKey, from: Option<NaiveDate>) -> Result<(), Refusal> {
        let gone: Vec<RecordRef> = self
            .program
            .sessions
            .values()
            .filter(|s| s.is_of(key) && !s.is_settled() && from.is_none_or(|day| s.on >= day))
            .map(Record::place)
            .collect();
        for place in &gone {
            self.remove(place)?;
        }
        Ok(())
    }

    /// Puts a plan in the place of all planned sessions of these pairs; what was held or called off stays.
    pub(super) fn plan_sessions(
        &mut self,
        pairs: &[PairKey],
        sessions: &[Session],
    ) -> Result<ChangeName, Refusal> {
        for key in pairs {
            self.goes_on(key)?;
            let kept = |s: &Session| sessions.iter().any(|new| new.id == s.id);
            let gone: Vec<RecordRef> = self
                .program
                .sessions
                .values()
                .filter(|s| s.is_of(key) && !s.is_settled() && !kept(s))
                .map(Record::place)
                .collect();
            for place in &gone {
                self.remove(place)?;
            }
        }
        for session in sessions {
            // What was held or called off is nobody's to plan again, and a plan is about its own pairs only.
            let settled = self.program.sessions.get(&session.id).is_some_and(Session::is_settled);
            if settled || session.is_settled() || !pairs.contains(&session.pair()) {
                return Err(Refusal::NoSuchPair);
            }
            self.checked_session(session)?;
            self.put(&counted(self.program.sessions.get(&session.id), session))?;
        }
        Ok(ChangeName::many(ChangeKind::SessionsPlanned, sessions.len()))
    }

    pub(super) fn put_session(&mut self, session: &Session) -> Result<ChangeName, Refusal> {
        self.checked_session(session)?;
        if !session.is_settled() {
            self.goes_on(&session.pair())?;
        }
        let before = self.program.sessions.get(&session.id);
        let kind = match (&session.status, before) {
            (SessionStatus::Held, _) => ChangeKind::SessionLogged,
            (SessionStatus::Cancelled { .. }, _) => ChangeKind::SessionCancelled,
            (SessionStatus::Planned, Some(before)) if before.on != session.on => ChangeKind::SessionMoved,
            (SessionStatus::Planned, Some(_)) => ChangeKind::SessionEdited,
            (SessionStatus::Planned, None) => ChangeKind::SessionsPlanned,
        };
        let session = counted(before, session);
        self.put(&session)?;
        // The first session that is held means that the two have begun.
        let key = session.pair();
        let pair = self.pair(&key)?;
        if session.is_held() && pair.status.may_become(PairStatus::Running) && pair.status.goes_on() {
            let begins = matches!(pair.status, PairStatus::Approved | PairStatus::Introduced);
            if begins {
                self.put(&Pair { status: PairStatus::Running, since: Some(session.on), ..pair })?;
            }
        }
        if kind == ChangeKind::SessionsPlanned {
            return Ok(ChangeName::many(kind, 1));
        }
        Ok(self.about(kind, &key))
    }

    /// Refuses for a pair that has come to its end: nothing is planned for it.
    fn goes_on(&self, key: &PairKey) -> Result<(), Refusal> {
        match self.pair(key)?.status {
            from if from.goes_on() => Ok(()),
            from => Err(Refusal::NotNow { from, to: PairStatus::Running }),
        }
    }

    fn checked_session(&self, session: &Session) -> Result<(), Refusal> {
        self.pair(&session.pair())?;
        // A session never goes over to another pair: it would take its notes along.
        if self.program.sessions.get(&session.id).is_some_and(|known| known.pair() != session.pair()) {
            return Err(Refusal::NoSuchPair);
        }
        match check_session(session, self.program) {
            Some(problem) => Err(Refusal::BadSession(problem)),
            None => Ok(()),
        }
    }

    pub(super) fn remove_sessions(&mut self, ids: &[SessionId]) -> Result<ChangeName, Refusal> {
        let places: Vec<RecordRef> =
            ids.iter().filter_map(|id| self.program.sessions.get(id)).map(Record::place).collect();
        for place in &places {
            self.remove(place)?;
        }
        Ok(ChangeName::many(ChangeKind::SessionsRemoved, places.len()))
    }

    pub(super) fn put_thanks(&mut self, thanks: &Thanks) -> Result<ChangeName, Refusal> {
        let name = |id: &PersonId| self.program.people.get(id).map(|p| p.name.clone());
        let (from, to) = name(&thanks.from).zip(name(&thanks.to)).ok_or(Refusal::NoSuchPerson)?;
        if let Some(problem) = check_thanks(thanks) {
            return Err(Refusal::BadSession(problem));
        }
        self.put(thanks)?;
        Ok(ChangeName::about(ChangeKind::ThanksGiven, &[&from, &to]))
    }

    pub(super) fn remove_thanks(&mut self, ids: &[ThanksId]) -> Result<ChangeName, Refusal> {
        let places: Vec<RecordRef> =
            ids.iter().filter_map(|id| self.program.thanks.get(id)).map(Record::place).collect();
        for place in &places {
            self.remove(place)?;
        }
        Ok(ChangeName::many(ChangeKind::ThanksRemoved, places.len()))
    }

    /// Puts something off, ticks it off, or (neither) brings it back.
    pub(super) fn put_reminder(&mut self, reminder: &Reminder) -> Result<ChangeName, Refusal> {
        if reminder.until.is_none() && reminder.done.is_none() {
            let place = ReminderId::clone(&reminder.id);
            if let Some(known) = self.program.reminders.get(&place) {
                let place = known.place();
                self.remove(&place)?;
            }
        } else {
            self.put(reminder)?;
        }
        Ok(ChangeName::many(
            if reminder.done.is_some() { ChangeKind::ReminderDone } else { ChangeKind::ReminderPutOff },
            1,
        ))
    }
}

/// A session with its count of changes that a calendar has to hear of.
fn counted(before: Option<&Session>, session: &Session) -> Session {
    let Some(before) = before else { return session.clone() };
    let cancelled = |s: &Session| matches!(s.status, SessionStatus::Cancelled { .. });
    let told = |s: &Session| (s.on, s.part, s.minutes, s.format, s.topic.clone(), cancelled(s), s.swapped);
    let sequence = before.sequence + u32::from(told(before) != told(session));
    Session { sequence, ..session.clone() }
}
