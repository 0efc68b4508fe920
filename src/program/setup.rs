//! What the facilitator decides before anyone is invited.

use super::{Extra, GradeId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How often a pair meets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    /// Every week.
    Weekly,
    /// Every two weeks.
    EveryTwoWeeks,
    /// Every month.
    #[default]
    Monthly,
    /// As each pair agrees.
    ByAgreement,
}

/// What a session can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Casual talk.
    CasualTalk,
    /// Trying a thing together.
    HandsOn,
    /// Watching the mentor's project, or the senior's meeting.
    ProjectObservation,
}

/// Who sits with whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GroupForm {
    /// One mentor, one mentee.
    #[default]
    OneToOne,
    /// One mentor, several mentees.
    OneMentorSeveralMentees,
    /// Several mentors, one mentee.
    SeveralMentorsOneMentee,
}

/// How people address each other, unless a pair agrees otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AddressForm {
    /// Anda.
    #[default]
    Anda,
    /// Bapak or Ibu.
    BapakIbu,
    /// Kamu.
    Kamu,
    /// By first name.
    FirstName,
}

/// A step of the company's own ladder, by the company's own name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Grade {
    /// Its id.
    pub id: GradeId,
    /// Its name: "Staf", "Direktur", "SEO".
    pub name: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Grade {
    /// A step named so.
    pub fn named(id: GradeId, name: &str) -> Self {
        Self { id, name: name.to_owned(), extra: Extra::new() }
    }
}

/// A day on which nobody meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayOff {
    /// The day.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub on: NaiveDate,
    /// What it is called.
    pub name: String,
}

/// The program's settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Setup {
    /// The program's name.
    #[serde(default)]
    pub name: String,
    /// Whose program it is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// Why it exists.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// How everyone will notice that it worked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub success_signs: Vec<String>,
    /// The leader who stands behind it: name, title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sponsor: String,
    /// Who runs it and reads the answers: a name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub facilitator: String,
    /// Where answers come back by `WhatsApp`: digits with country code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reply_phone: String,
    /// Where answers come back by mail.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reply_mail: String,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub starts: Option<NaiveDate>,
    /// Last day, not before the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub ends: Option<NaiveDate>,
    /// How often pairs meet.
    #[serde(default)]
    pub rhythm: Rhythm,
    /// Length of a session in minutes, 15 to 240.
    #[serde(default = "sixty")]
    pub session_minutes: u16,
    /// Sessions a pair should have, 1 to 104.
    #[serde(default = "six")]
    pub session_count: u16,
    /// What sessions may be.
    #[serde(default = "all_formats")]
    pub formats: Vec<Format>,
    /// Who sits with whom.
    #[serde(default)]
    pub group_form: GroupForm,
    /// How people address each other.
    #[serde(default)]
    pub address: AddressForm,
    /// Months between mentor circles, 0 for none, to 12.
    #[serde(default = "three")]
    pub circle_months: u8,
    /// Months after the start until the first check-in, 0 for none, to 12.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub checkin_first: u8,
    /// Months between check-ins after the first, 0 for no more, to 12.
    #[serde(default = "two", skip_serializing_if = "is_two")]
    pub checkin_every: u8,
    /// Hours a month that a mentor should not have to go beyond, 1 to 40.
    #[serde(default = "four", skip_serializing_if = "is_four")]
    pub mentor_hours: u8,
    /// Days off besides the public holidays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days_off: Vec<DayOff>,
    /// Public holidays on which this company works.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub worked_holidays: Vec<NaiveDate>,
    /// Sessions in Ramadan are in the morning and half as long.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub ramadan_hours: bool,
    /// The grade ladder, lowest step first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grades: Vec<Grade>,
    /// The template it was started from; the library knows which settings were sourced or assumed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

macro_rules! is {
    ($($name:ident: $value:literal),+) => {$(
        #[allow(clippy::trivially_copy_pass_by_ref)] // serde calls it so
        fn $name(n: &u8) -> bool {
            *n == $value
        }
    )+};
}

is!(is_one: 1, is_two: 2, is_four: 4);

fn one() -> u8 {
    1
}
fn two() -> u8 {
    2
}
fn four() -> u8 {
    4
}
fn yes() -> bool {
    true
}
fn sixty() -> u16 {
    60
}
fn six() -> u16 {
    6
}
fn three() -> u8 {
    3
}
fn all_formats() -> Vec<Format> {
    vec![Format::CasualTalk, Format::HandsOn, Format::ProjectObservation]
}

impl Default for Setup {
    /// Six sessions of an hour, monthly, over six months, any format, one to one.
    fn default() -> Self {
        Self {
            name: String::new(),
            organisation: String::new(),
            purpose: String::new(),
            success_signs: Vec::new(),
            sponsor: String::new(),
            facilitator: String::new(),
            reply_phone: String::new(),
            reply_mail: String::new(),
            starts: None,
            ends: None,
            rhythm: Rhythm::default(),
            session_minutes: sixty(),
            session_count: six(),
            formats: all_formats(),
            group_form: GroupForm::default(),
            address: AddressForm::default(),
            circle_months: three(),
            checkin_first: one(),
            checkin_every: two(),
            mentor_hours: four(),
            days_off: Vec::new(),
            worked_holidays: Vec::new(),
            ramadan_hours: yes(),
            grades: Vec::new(),
            template: None,
            extra: Extra::new(),
        }
    }
}

impl Setup {
    /// The height of a grade on the ladder, lowest 0.
    pub fn rank(&self, grade: &GradeId) -> Option<usize> {
        self.grades.iter().position(|g| &g.id == grade)
    }

    /// The name of a grade.
    pub fn grade_name(&self, grade: &GradeId) -> Option<&str> {
        self.grades.iter().find(|g| &g.id == grade).map(|g| g.name.as_str())
    }
}
