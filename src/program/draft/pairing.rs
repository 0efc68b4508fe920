//! Commands about pairs.

use super::{ChangeKind, ChangeName, Draft, Record, RecordRef, Refusal};
use crate::program::{Constraint, ConstraintKind, Extra, Pair, PairKey, Person, Run};

impl Draft<'_> {
    fn two(&self, pair: &PairKey) -> Result<(&Person, &Person), Refusal> {
        let someone = |id| self.program.people.get(id).ok_or(Refusal::NoSuchPerson);
        let (mentor, mentee) = (someone(&pair.mentor)?, someone(&pair.mentee)?);
        if pair.mentor == pair.mentee || !mentor.role.mentors() || !mentee.role.learns() {
            return Err(Refusal::WrongRoles(mentor.name.clone(), mentee.name.clone()));
        }
        Ok((mentor, mentee))
    }

    pub(super) fn constrain(
        &mut self,
        pair: &PairKey,
        kind: Option<ConstraintKind>,
    ) -> Result<ChangeName, Refusal> {
        let (mentor, mentee) = self.two(pair)?;
        let names = [mentor.name.clone(), mentee.name.clone()];
        let about_both = |kind| ChangeName::about(kind, &[names[0].as_str(), names[1].as_str()]);
        match kind {
            Some(ConstraintKind::Pinned) => {
                self.pin(pair)?;
                Ok(about_both(ChangeKind::PairPinned))
            }
            Some(ConstraintKind::Forbidden) => {
                self.put(&constraint(pair, ConstraintKind::Forbidden))?;
                Ok(about_both(ChangeKind::PairForbidden))
            }
            None => {
                self.remove(&constraint(pair, ConstraintKind::Forbidden).place())?;
                Ok(about_both(ChangeKind::PairFreed))
            }
        }
    }

    fn pin(&mut self, pair: &PairKey) -> Result<(), Refusal> {
        let (mentor, mentee) = self.two(pair)?;
        if mentor.vetoes.contains(&mentee.id) || mentee.vetoes.contains(&mentor.id) {
            return Err(Refusal::PrivatePreference);
        }
        self.put(&constraint(pair, ConstraintKind::Pinned))?;
        let (mentor, mentee) = self.two(pair)?;
        let pins = |of: &dyn Fn(&Constraint) -> bool| {
            self.program.constraints.values().filter(|c| c.kind == ConstraintKind::Pinned && of(c)).count()
        };
        let full = |person: &Person, capacity: u8, count: usize| {
            (count > usize::from(capacity))
                .then(|| Refusal::NoPlaceLeft { name: person.name.clone(), capacity })
        };
        let teaches = pins(&|c| c.mentor == mentor.id);
        let learns = pins(&|c| c.mentee == mentee.id);
        full(mentor, mentor.mentor_capacity, teaches)
            .or_else(|| full(mentee, mentee.mentee_capacity, learns))
            .map_or(Ok(()), Err)
    }

    pub(super) fn swap(&mut self, one: &PairKey, other: &PairKey) -> Result<ChangeName, Refusal> {
        self.two(one)?;
        self.two(other)?;
        for old in [one, other] {
            self.remove(&constraint(old, ConstraintKind::Pinned).place())?;
        }
        let crossed = [PairKey::new(&one.mentor, &other.mentee), PairKey::new(&other.mentor, &one.mentee)];
        for pair in &crossed {
            self.pin(pair)?;
        }
        let (mentor, mentee) = self.two(one)?;
        Ok(ChangeName::about(ChangeKind::PairsSwapped, &[&mentor.name, &mentee.name]))
    }

    pub(super) fn keep_run(&mut self, run: &Run) -> Result<ChangeName, Refusal> {
        let known = |id| self.program.people.contains_key(id);
        if !run.pairs.iter().all(|p| known(&p.mentor) && known(&p.mentee)) {
            return Err(Refusal::NoSuchPerson);
        }
        let keep = self.program.latest_run().map(|r| r.id.clone());
        let old: Vec<RecordRef> = self
            .program
            .runs
            .values()
            .filter(|r| Some(&r.id) != keep.as_ref() && r.id != run.id)
            .map(Record::place)
            .collect();
        for place in &old {
            self.remove(place)?;
        }
        self.put(run)?;
        Ok(ChangeName::many(ChangeKind::PairsProposed, run.pairs.len()))
    }

    pub(super) fn approve(&mut self, keys: &[PairKey]) -> Result<ChangeName, Refusal> {
        let run = self.program.latest_run().cloned().ok_or(Refusal::NoSuchPair)?;
        for key in keys {
            let proposed = run
                .pairs
                .iter()
                .find(|p| p.mentor == key.mentor && p.mentee == key.mentee)
                .ok_or(Refusal::NoSuchPair)?;
            self.two(key)?;
            // A pair that runs already keeps what it has come to.
            let known = self.program.pairs.get(key).filter(|pair| pair.status.goes_on()).cloned();
            let pair = known.unwrap_or_else(|| Pair::approved(key, proposed.score, None));
            self.put(&Pair { score: proposed.score, run: Some(run.id.clone()), ..pair })?;
        }
        Ok(ChangeName::many(ChangeKind::PairsApproved, keys.len()))
    }

    pub(super) fn withdraw(&mut self, keys: &[PairKey]) -> Result<ChangeName, Refusal> {
        for key in keys {
            self.end_or_forget(key)?;
        }
        Ok(ChangeName::many(ChangeKind::ApprovalWithdrawn, keys.len()))
    }
}

fn constraint(pair: &PairKey, kind: ConstraintKind) -> Constraint {
    Constraint { mentor: pair.mentor.clone(), mentee: pair.mentee.clone(), kind, extra: Extra::new() }
}
