//! The beginning: introductions, agreements, plans.

use super::{DeskItem, Task, Urgency};
use crate::program::{Pair, PairKey, PairStatus, Program};
use chrono::{NaiveDate, TimeDelta};

pub(super) fn items(program: &Program, today: NaiveDate, items: &mut Vec<DeskItem>) {
    let pairs = |of: &dyn Fn(&PairKey, &Pair) -> bool| -> Vec<PairKey> {
        program.living_pairs().filter(|(key, pair)| of(key, pair)).map(|(key, _)| key.clone()).collect()
    };
    let newest = |pairs: &[PairKey]| {
        let stepped = pairs.iter().filter_map(|key| program.pairs.get(key)?.since);
        let called_off = program.sessions.values().filter(|s| s.is_settled() && !s.is_held());
        let called_off = called_off.filter(|s| pairs.contains(&s.pair())).map(|s| s.on);
        let since = stepped.chain(called_off).max();
        since.or(program.setup.starts).map_or(today, |day| day.min(today))
    };
    let mut line = |id: &str, urgency, pairs: Vec<PairKey>, task: fn(Vec<PairKey>) -> Task| {
        if !pairs.is_empty() {
            items.push(DeskItem::new(id.to_owned(), urgency, newest(&pairs), task(pairs)));
        }
    };
    let begun = |key: &PairKey| program.sessions.values().any(|s| s.is_held() && s.is_of(key));
    let said_no = |pair: &Pair| [pair.chemistry.mentor, pair.chemistry.mentee].contains(&Some(false));
    let introduce = pairs(&|_, pair| pair.status == PairStatus::Approved);
    line("introduce", Urgency::DueToday, introduce, |pairs| Task::Introduce { pairs });
    let sign = pairs(&|key, pair| {
        pair.status == PairStatus::Introduced && !pair.agreement.is_signed() && !begun(key) && !said_no(pair)
    });
    line("agreement", Urgency::ThisWeek, sign, |pairs| Task::SignAgreement { pairs });
    let plan = pairs(&|key, pair| !said_no(pair) && lacks_sessions(program, key, pair, today));
    line("plan", Urgency::DueToday, plan, |pairs| Task::MakePlan { pairs });
    let another = pairs(&|key, pair| said_no(pair) && !begun(key));
    let close = pairs(&|key, pair| is_to_close(program, key, pair, today));
    line("close", Urgency::ThisWeek, close, |pairs| Task::Close { pairs });
    for pair in another {
        let since = newest(std::slice::from_ref(&pair));
        let id = format!("another/{pair}");
        items.push(DeskItem::new(id, Urgency::DueToday, since, Task::FindAnother { pair }));
    }
}

/// Sessions a pair is to have.
fn wanted(program: &Program, pair: &Pair) -> usize {
    usize::from(pair.own_way.session_count.unwrap_or(program.setup.session_count))
}

fn held(program: &Program, key: &PairKey) -> usize {
    program.sessions.values().filter(|s| s.is_held() && s.number > 0 && s.is_of(key)).count()
}

/// Whether sessions are still to be planned: those held and those to come are fewer than the pair is to have, because
/// there is no plan yet or one was called off.
fn lacks_sessions(program: &Program, key: &PairKey, pair: &Pair, today: NaiveDate) -> bool {
    let runs = matches!(pair.status, PairStatus::Introduced | PairStatus::Running);
    let own = program.sessions.values().filter(|s| s.is_of(key) && s.number > 0);
    let open = own.filter(|s| !s.is_settled()).count();
    let over = program.setup.ends.is_some_and(|ends| ends < today);
    runs && !over && held(program, key) + open < wanted(program, pair)
}

/// Whether a pair is at its end: all sessions held, or the program's last day is two weeks away or past.
fn is_to_close(program: &Program, key: &PairKey, pair: &Pair, today: NaiveDate) -> bool {
    let running = matches!(pair.status, PairStatus::Running | PairStatus::Paused);
    let ending = program.setup.ends.is_some_and(|ends| ends - TimeDelta::days(14) <= today);
    running && (held(program, key) >= wanted(program, pair) || ending)
}
