//! Check-ins, thanks and circles.

use super::{DeskItem, Task, Urgency};
use crate::insight::checkins::{CheckInRound, checkin_rounds, round_state};
use crate::insight::labour::mentor_circles;
use crate::insight::plan::Days;
use crate::program::Program;
use chrono::{NaiveDate, TimeDelta};

/// Days before its day that something is on the list.
const AHEAD: i64 = 6;
/// Days after which those who have not answered are reminded, once.
const REMIND_AFTER: i64 = 7;
/// Days after which a check-in is let go.
const LET_GO: i64 = 28;

pub(super) fn items(program: &Program, days: &Days, today: NaiveDate, items: &mut Vec<DeskItem>) {
    let ahead = today + TimeDelta::days(AHEAD);
    let soon = |day: NaiveDate| if day <= today { Urgency::DueToday } else { Urgency::ThisWeek };
    for round in checkin_rounds(&program.setup) {
        if round.due <= ahead && round.due + TimeDelta::days(LET_GO) > today {
            items.extend(check_in(program, &round, today, soon(round.due)));
        }
    }
    for thanks in program.thanks.values().filter(|thanks| thanks.on <= today) {
        let task = Task::PassOnThanks { thanks: thanks.id.clone() };
        items.push(DeskItem::new(format!("thanks/{}", thanks.id), Urgency::ThisWeek, thanks.on, task));
    }
    for on in mentor_circles(&program.setup, days) {
        if on <= ahead && on + TimeDelta::days(AHEAD) >= today {
            let since = on - TimeDelta::days(AHEAD);
            items.push(DeskItem::new(format!("circle/{on}"), soon(on), since, Task::Circle { on }));
        }
    }
}

/// A check-in is sent once; a week later those who have not answered are reminded.
fn check_in(program: &Program, round: &CheckInRound, today: NaiveDate, soon: Urgency) -> Option<DeskItem> {
    let state = round_state(program, round);
    let (number, people) = (round.number, state.missing.into_iter().collect::<Vec<_>>());
    if people.is_empty() {
        return None;
    }
    let remind = round.due + TimeDelta::days(REMIND_AFTER);
    if today >= remind {
        let task = Task::RemindCheckIn { round: number, people };
        return Some(DeskItem::new(format!("remind/{number}"), Urgency::ThisWeek, remind, task));
    }
    let opens = round.due - TimeDelta::days(AHEAD);
    let task = Task::SendCheckIn { round: number, people };
    state.answered.is_empty().then(|| DeskItem::new(format!("check-in/{number}"), soon, opens, task))
}
