//! Days on which Indonesia is off, and the fasting month: data for plans, with their source.
//!
//! A company edits them in its setup: days off of its own, and holidays on which it works.

use super::Said;
use super::content::holidays as rows;
use crate::program::Setup;
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeSet;

/// What kind of day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HolidayKind {
    /// A public holiday.
    Public,
    /// Joint leave: the state is off, companies decide.
    JointLeave,
}

/// A day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub on: NaiveDate,
    /// What it is called.
    pub name: Said,
    /// Public holiday or joint leave.
    pub kind: HolidayKind,
    /// Whether the day is computed: a decree may set another.
    pub estimated: bool,
    /// Where it is from.
    pub source: Said,
}

/// The fasting month of a year. Always estimated: it begins by what is seen of the moon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ramadan {
    /// First day of fasting.
    pub first: NaiveDate,
    /// Last day of fasting.
    pub last: NaiveDate,
}

/// The days off of a year, in order. Years without data have only the days that never move and those around Easter.
pub fn holidays(year: i32) -> Vec<Holiday> {
    let known = rows::YEARS.iter().find(|y| y.of == year);
    let decreed = known.is_some_and(|y| !y.estimated);
    let source = known.filter(|_| decreed).map_or(rows::FIXED, |y| y.source);
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let easter = easter(year);
    let around = |days: i64| easter.and_then(|e| e.checked_add_signed(chrono::TimeDelta::days(days)));
    let still = [
        (day(1, 1), rows::NEW_YEAR),
        (around(-2), rows::GOOD_FRIDAY),
        (easter, rows::EASTER),
        (day(5, 1), rows::LABOUR),
        (around(39), rows::ASCENSION),
        (day(6, 1), rows::PANCASILA),
        (day(8, 17), rows::INDEPENDENCE),
        (day(12, 25), rows::CHRISTMAS),
    ];
    let mut all: Vec<Holiday> = still
        .into_iter()
        .filter_map(|(on, name)| {
            Some(Holiday { on: on?, name, kind: HolidayKind::Public, estimated: !decreed, source })
        })
        .collect();
    if let Some(known) = known {
        all.extend(known.moving.iter().filter_map(|&(month, day, kind, name)| {
            let on = NaiveDate::from_ymd_opt(known.of, month, day)?;
            Some(Holiday { on, name, kind, estimated: known.estimated, source: known.source })
        }));
    }
    all.sort_by_key(|holiday| holiday.on);
    all
}

/// The days off between two days, both included, in order.
pub fn holidays_between(first: NaiveDate, last: NaiveDate) -> Vec<Holiday> {
    let years = first.year()..=last.year();
    years.flat_map(holidays).filter(|holiday| (first..=last).contains(&holiday.on)).collect()
}

/// The fasting months that touch these days, in order.
pub fn ramadans(first: NaiveDate, last: NaiveDate) -> Vec<Ramadan> {
    let date = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day);
    let all =
        rows::RAMADAN.iter().filter_map(|&(from, to)| Some(Ramadan { first: date(from)?, last: date(to)? }));
    all.filter(|month| month.first <= last && month.last >= first).collect()
}

/// The days on which this company is off between two days: public holidays and joint leave but those on which it
/// works, and days of its own.
pub fn days_off(setup: &Setup, first: NaiveDate, last: NaiveDate) -> BTreeSet<NaiveDate> {
    let public = holidays_between(first, last).into_iter().map(|holiday| holiday.on);
    let own = setup.days_off.iter().map(|day| day.on).filter(|day| (first..=last).contains(day));
    public.filter(|day| !setup.worked_holidays.contains(day)).chain(own).collect()
}

/// Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher).
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let shift = (golden + 11 * moon + 22 * weekday) / 451;
    let days = u64::try_from(moon + weekday - 7 * shift).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(days))
}
