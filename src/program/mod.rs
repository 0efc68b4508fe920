//! WHAT a program is: its setup, people, topics, rules and pairs, and the one door through which it changes.
//!
//! Not here: how people are paired (`matching`), how a program is kept (`storage`) or read from a file
//! (`exchange`), and what any of it is called on screen (`language`).
//!
//! Start with [`Program`] (the state), [`Command`] (what may be asked of it), [`Ledger`] (the door) and
//! [`Change`] (what the door writes down).

mod answers;
mod change;
mod check;
mod command;
mod draft;
mod fold;
mod forms;
mod ids;
mod ledger;
mod names;
mod pair_life;
mod pairing;
mod people;
mod profile;
mod records;
mod rules;
mod scenarios;
mod sessions;
mod setup;
mod slots;
mod thanks;
mod topics;

pub use answers::{Answer, Reply, Seal, TopicReply};
pub use change::{Change, ChangeKind, ChangeName, Edit, Misfit, RecordRef};
pub use check::{
    LONGEST_NOTE, LONGEST_TEXT, MOST_OWN_QUESTIONS, MOST_PEOPLE, Problem, blank_name, check_form, check_pair,
    check_person, check_person_alone, check_rules, check_scenario, check_session, check_setup, check_thanks,
    reporting_loop,
};
pub use command::{Command, Refusal};
pub use fold::{fold_into, folded};
pub use forms::{Choice, Fills, Form, FormKind, ItemSource, LevelsOf, Question, QuestionKind, SeenBy};
pub use ids::{
    AnswerId, AuthorId, ChangeId, FormId, GradeId, IdSource, PersonId, ProgramId, QuestionId, ReminderId,
    RunId, ScenarioId, SealId, SessionId, Stamp, TabId, ThanksId, TopicId,
};
pub use ledger::{Ledger, Moment, Undoable};
pub use names::{name_key, name_key_of, same_name};
pub use pair_life::{Agreement, Chemistry, EndReason, Ending, OwnWay};
pub use pairing::{
    Constraint, ConstraintKind, Pair, PairKey, PairStatus, Run, RunPair, RunProof, RunUnpaired, WhyUnpaired,
};
pub use people::{Consent, Manager, MeetingMode, Need, Offer, Person, Role};
pub use profile::{Openness, Readiness, Style};
pub use records::{Extra, Kind, Program, Record, Table};
pub use rules::{HardRule, Objective, Rules, Weights};
pub use scenarios::{LONGEST_SCENARIO_NAME, MOST_SCENARIOS, Scenario};
pub use sessions::{CalledOffBy, Moved, NextStep, PairSide, Session, SessionLog, SessionStatus};
pub use setup::{AddressForm, DayOff, Format, Grade, GroupForm, Rhythm, Setup};
pub use slots::{Availability, Day, DayPart};
pub use thanks::{Reminder, Thanks};
pub use topics::{Bilingual, Topic};
