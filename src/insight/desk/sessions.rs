//! Sessions that are over and nobody has spoken of.

use super::{DeskItem, Task, Urgency};
use crate::program::{Program, Session, SessionId};
use chrono::{NaiveDate, TimeDelta};
use std::collections::BTreeMap;

/// Days after which sessions nobody spoke of become one line.
const OLD_DAYS: i64 = 14;

pub(super) fn items(program: &Program, today: NaiveDate, items: &mut Vec<DeskItem>) {
    let old = today - TimeDelta::days(OLD_DAYS);
    let mut by_day: BTreeMap<Option<NaiveDate>, Vec<&Session>> = BTreeMap::new();
    for session in program.sessions.values().filter(|s| !s.is_settled() && s.on < today) {
        by_day.entry((session.on >= old).then_some(session.on)).or_default().push(session);
    }
    for (day, mut sessions) in by_day {
        sessions.sort_by_key(|s| (s.on, s.part, s.id.clone()));
        let since = sessions.iter().map(|s| s.on).max().unwrap_or(today);
        let ids: Vec<SessionId> = sessions.iter().map(|s| s.id.clone()).collect();
        let id = day.map_or_else(|| "log/older".to_owned(), |day| format!("log/{day}"));
        items.push(DeskItem::new(id, Urgency::DueToday, since, Task::HowWasIt { sessions: ids }));
    }
}
