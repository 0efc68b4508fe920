//! The facilitator's list of a day: what to do, what matters first, each thing with what it is about.
//!
//! Derived from the program and the day alone; what was put off or ticked off are reminders under stable ids. Not here:
//! words (`language`) and which text goes with a task (`screen`).
//!
//! Start with [`desk`].

mod kickoff;
mod people;
mod sessions;

use super::health::{Health, Level, Reason, health};
use super::plan::Days;
use crate::program::{Extra, PairKey, PersonId, Program, Reminder, ReminderId, SessionId, ThanksId};
use chrono::NaiveDate;

/// How soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Urgency {
    /// A pair may be lost.
    ActNow,
    /// Its day has come.
    DueToday,
    /// In the next seven days, or whenever there is time this week.
    ThisWeek,
}

/// Something to do. The order is that within one urgency.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// The senior side called off twice: the leader writes.
    LeaderMessage {
        /// About whom.
        pair: PairKey,
    },
    /// Something is not well: talk to the two, each alone. The reasons are in the pair's health.
    TalkToPair {
        /// To whom.
        pair: PairKey,
    },
    /// A mentor has too much: talk about it, and about the right to pause.
    TalkAboutLoad {
        /// To whom.
        mentor: PersonId,
    },
    /// After the first meeting one of the two would rather not: find each of them somebody else.
    FindAnother {
        /// Who will not go on together.
        pair: PairKey,
    },
    /// Let the two know of each other.
    Introduce {
        /// Whom.
        pairs: Vec<PairKey>,
    },
    /// Agreements to sign.
    SignAgreement {
        /// Whose.
        pairs: Vec<PairKey>,
    },
    /// Sessions to plan.
    MakePlan {
        /// Whose.
        pairs: Vec<PairKey>,
    },
    /// Ask how it was, and log it.
    HowWasIt {
        /// Which sessions, all of one day; or all that are older than two weeks.
        sessions: Vec<SessionId>,
    },
    /// Check-ins to send.
    SendCheckIn {
        /// Which: its number, from 1.
        round: u16,
        /// To whom.
        people: Vec<PersonId>,
    },
    /// Check-ins that have not come back.
    RemindCheckIn {
        /// Which: its number, from 1.
        round: u16,
        /// Whose.
        people: Vec<PersonId>,
    },
    /// Thanks to pass on.
    PassOnThanks {
        /// Which.
        thanks: ThanksId,
    },
    /// A mentor circle to call together.
    Circle {
        /// When.
        on: NaiveDate,
    },
    /// Pairs to close, with thanks.
    Close {
        /// Whom.
        pairs: Vec<PairKey>,
    },
    /// Pairs to keep an eye on.
    Watch {
        /// Whom.
        pairs: Vec<PairKey>,
    },
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskItem {
    /// Its id: the same tomorrow, for as long as it is about the same.
    pub id: ReminderId,
    /// How soon.
    pub urgency: Urgency,
    /// The day on which it came up; ticked off before, it is there again.
    pub since: NaiveDate,
    /// What to do.
    pub task: Task,
}

impl DeskItem {
    fn new(id: String, urgency: Urgency, since: NaiveDate, task: Task) -> Self {
        Self { id: ReminderId::new(id), urgency, since, task }
    }

    /// The reminder that puts it off until a day.
    pub fn put_off(&self, until: NaiveDate) -> Reminder {
        Reminder { id: self.id.clone(), until: Some(until), done: None, extra: Extra::new() }
    }

    /// The reminder that ticks it off.
    pub fn tick_off(&self, today: NaiveDate) -> Reminder {
        Reminder { id: self.id.clone(), until: None, done: Some(today), extra: Extra::new() }
    }
}

/// The list of a day, what matters first. What was put off is not on it until its day; what was ticked off is not on it
/// until something new happens.
pub fn desk(program: &Program, days: &Days, today: NaiveDate) -> Vec<DeskItem> {
    let mut items = Vec::new();
    let health = health(program, today);
    items.extend(trouble(program, &health, today));
    kickoff::items(program, today, &mut items);
    sessions::items(program, today, &mut items);
    people::items(program, days, today, &mut items);
    items.retain(|item| !is_hidden(program, item, today));
    items.sort_by(|a, b| (a.urgency, &a.task).cmp(&(b.urgency, &b.task)));
    items
}

fn is_hidden(program: &Program, item: &DeskItem, today: NaiveDate) -> bool {
    let Some(reminder) = program.reminders.get(&item.id) else { return false };
    reminder.until.is_some_and(|until| until > today) || reminder.done.is_some_and(|done| done >= item.since)
}

/// What the health of pairs asks for: one line a pair where somebody should act, one for all to keep an eye on.
fn trouble(program: &Program, health: &[Health], today: NaiveDate) -> Vec<DeskItem> {
    let mut items = Vec::new();
    let mut watched = Vec::new();
    let mut loaded: Vec<&PersonId> = Vec::new();
    for Health { pair, level, reasons } in health {
        for (level, _) in reasons.iter().filter(|(_, reason)| is_load(reason)) {
            if !loaded.contains(&&pair.mentor) {
                loaded.push(&pair.mentor);
                let urgency = if *level == Level::Act { Urgency::ActNow } else { Urgency::ThisWeek };
                // Once a month is often enough to talk about it.
                let since = today - chrono::TimeDelta::days(30);
                let task = Task::TalkAboutLoad { mentor: pair.mentor.clone() };
                items.push(DeskItem::new(format!("load/{}", pair.mentor), urgency, since, task));
            }
        }
        let senior = reasons.iter().find_map(|(level, reason)| match reason {
            Reason::CalledOffBySenior { last, .. } if *level == Level::Act => Some(*last),
            _ => None,
        });
        if let Some(last) = senior {
            let task = Task::LeaderMessage { pair: pair.clone() };
            items.push(DeskItem::new(format!("leader/{pair}"), Urgency::ActNow, last, task));
        }
        let others = || reasons.iter().filter(|(_, reason)| !is_load(reason) && !is_senior(reason));
        let worst = others().map(|(level, _)| *level).max();
        match worst {
            Some(Level::Act) => {
                let since = latest_word(program, pair, today);
                let task = Task::TalkToPair { pair: pair.clone() };
                items.push(DeskItem::new(format!("talk/{pair}"), Urgency::ActNow, since, task));
            }
            _ if *level == Level::Watch && senior.is_none() && reasons.iter().any(|(_, r)| !is_load(r)) => {
                watched.push(pair.clone());
            }
            _ => {}
        }
    }
    if !watched.is_empty() {
        // An eye once a week.
        let since = today - chrono::TimeDelta::days(6);
        items.push(DeskItem::new(
            "watch".to_owned(),
            Urgency::ThisWeek,
            since,
            Task::Watch { pairs: watched },
        ));
    }
    items
}

fn is_load(reason: &Reason) -> bool {
    matches!(reason, Reason::MentorOverload { .. })
}

fn is_senior(reason: &Reason) -> bool {
    matches!(reason, Reason::CalledOffBySenior { .. })
}

/// The last day on which anything happened or was said; at least two weeks back, so that a talk that changed nothing
/// comes up again.
fn latest_word(program: &Program, pair: &PairKey, today: NaiveDate) -> NaiveDate {
    let said = [&pair.mentor, &pair.mentee]
        .into_iter()
        .filter_map(|id| super::checkins::latest_checkin(program, id, today))
        .map(|said| said.on);
    let back = today - chrono::TimeDelta::days(13);
    said.max().map_or(back, |said| said.max(back))
}
