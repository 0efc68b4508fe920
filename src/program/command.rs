//! What may be asked of a program, and why it may be refused.

use super::change::{ChangeName, Misfit};
use super::check::{self, Problem};
use super::{
    Answer, AnswerId, ConstraintKind, Ending, Form, Grade, Pair, PairKey, PairStatus, Person, PersonId,
    Program, Reminder, Rules, Run, Scenario, ScenarioId, Seal, Session, SessionId, Setup, Thanks, ThanksId,
    Topic, TopicId,
};
use chrono::NaiveDate;

/// Something the facilitator asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Make the setup this.
    EditSetup(Box<Setup>),
    /// Make the matching rules this.
    EditRules(Box<Rules>),
    /// Add topics; those already there, by id, are left as they are.
    AddTopics(Vec<Topic>),
    /// Make a topic this.
    EditTopic(Box<Topic>),
    /// Remove a topic, with every need and offer of it.
    RemoveTopic(TopicId),
    /// Make one topic of two: needs, offers and names of `from` go to `into`.
    MergeTopics {
        /// The topic that goes.
        from: TopicId,
        /// The topic that stays.
        into: TopicId,
    },
    /// Add a person, or make the person with this id this.
    PutPerson(Box<Person>),
    /// Make these people this, all at once.
    EditPeople(Vec<Person>),
    /// Remove people, with everything that refers to them.
    RemovePeople(Vec<PersonId>),
    /// Take in a list: its ladder, its new topics, its people. One undo takes all of it back.
    ImportPeople {
        /// The whole ladder as it should be afterwards.
        grades: Vec<Grade>,
        /// Topics that are not there yet.
        topics: Vec<Topic>,
        /// New people, and known ones as they should be afterwards.
        people: Vec<Person>,
    },
    /// Pin or forbid a pair, or free it again.
    Constrain {
        /// Which pair.
        pair: PairKey,
        /// None frees it.
        kind: Option<ConstraintKind>,
    },
    /// Pin two pairs with their mentees exchanged.
    Swap {
        /// One pair as it is.
        one: PairKey,
        /// The other pair as it is.
        other: PairKey,
    },
    /// Keep the result of a run; the newest two are kept.
    KeepRun(Box<Run>),
    /// Approve pairs that the latest run proposes.
    ApprovePairs(Vec<PairKey>),
    /// Approve pairs that the latest run proposes, in the place of approved ones that end.
    ApproveInstead {
        /// Those that begin.
        pairs: Vec<PairKey>,
        /// Those that end.
        ended: Vec<PairKey>,
    },
    /// Take approvals back.
    WithdrawApproval(Vec<PairKey>),
    /// Make a form this; it becomes a new version when it says something else.
    EditForm(Box<Form>),
    /// Add a key pair to which answers are sealed from now on.
    MakeSeal(Box<Seal>),
    /// Take answers in, and make people what their answers say. One undo takes all of it back.
    TakeAnswers {
        /// The answers, each of somebody who is there or among `people`.
        answers: Vec<Answer>,
        /// New people, and known ones as they should be afterwards.
        people: Vec<Person>,
    },
    /// Remove answers that were taken in; what they filled in stays.
    RemoveAnswers(Vec<AnswerId>),
    /// Let a pair take a legal step; with how it ended, where it ends.
    StepPair {
        /// Which pair.
        pair: PairKey,
        /// Where it is to stand.
        to: PairStatus,
        /// From which day.
        on: NaiveDate,
        /// How it ended; looked at only where it ends.
        ending: Option<Ending>,
    },
    /// Make what two people settled this: first meeting, agreement, own way.
    EditPair(Box<Pair>),
    /// Put these sessions in the place of all planned sessions of these pairs.
    PlanSessions {
        /// Whose plan it is.
        pairs: Vec<PairKey>,
        /// All their planned sessions.
        sessions: Vec<Session>,
    },
    /// Add a session, or make the session with this id this: planned anew, moved, held, called off.
    PutSession(Box<Session>),
    /// Remove sessions.
    RemoveSessions(Vec<SessionId>),
    /// Add thanks, or make the thanks with this id this.
    PutThanks(Box<Thanks>),
    /// Remove thanks.
    RemoveThanks(Vec<ThanksId>),
    /// Put something on the list off, tick it off, or bring it back.
    PutReminder(Box<Reminder>),
    /// Keep rules by name, or make the scenario with this id this. The rules in force stay.
    KeepScenario(Box<Scenario>),
    /// Give a scenario another name.
    RenameScenario {
        /// Which.
        id: ScenarioId,
        /// Its new name.
        name: String,
    },
    /// Remove a scenario.
    DropScenario(ScenarioId),
    /// Make the rules of a scenario those in force.
    AdoptScenario(ScenarioId),
    /// Make the whole program another's: after a file was opened in its place.
    Replace(Box<Program>),
}

/// Why a command was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A person would be wrong.
    #[error("{name}: {problem}")]
    BadPerson {
        /// Who.
        name: String,
        /// What is wrong.
        problem: Problem,
    },
    /// The setup would be wrong.
    #[error("setup: {0}")]
    BadSetup(Problem),
    /// The rules would be wrong.
    #[error("rules: {0}")]
    BadRules(Problem),
    /// A form would be wrong.
    #[error("form: {0}")]
    BadForm(Problem),
    /// A session, a pair or thanks would be wrong.
    #[error("session: {0}")]
    BadSession(Problem),
    /// A step that a pair cannot take from where it stands.
    #[error("no step from {from:?} to {to:?}")]
    NotNow {
        /// Where it stands.
        from: PairStatus,
        /// Where it was to stand.
        to: PairStatus,
    },
    /// A scenario would be wrong.
    #[error("scenario: {0}")]
    BadScenario(Problem),
    /// Another scenario goes by this name already.
    #[error("two scenarios named {0}")]
    ScenarioTwice(String),
    /// A scenario that is not there.
    #[error("no such scenario")]
    NoSuchScenario,
    /// As many scenarios as a program can have.
    #[error("{0} scenarios, at most {limit}", limit = super::MOST_SCENARIOS)]
    TooManyScenarios(usize),
    /// A topic has no name.
    #[error("a topic without a name")]
    BlankTopic,
    /// Another topic goes by this name already.
    #[error("two topics named {0}")]
    TopicTwice(String),
    /// A grade that people have would be gone.
    #[error("grade {name} is the grade of {count}")]
    GradeInUse {
        /// Its name.
        name: String,
        /// How many people have it.
        count: usize,
    },
    /// A topic that is not there.
    #[error("no such topic")]
    NoSuchTopic,
    /// A person who is not there.
    #[error("no such person")]
    NoSuchPerson,
    /// A pair that the latest run does not propose, or that is not approved.
    #[error("no such pair")]
    NoSuchPair,
    /// A pair of people who are not a mentor and a mentee.
    #[error("{0} and {1} are not mentor and mentee")]
    WrongRoles(String, String),
    /// A pair that one of the two would rather not have. Private.
    #[error("private preference")]
    PrivatePreference,
    /// More pins than somebody has places.
    #[error("{name} has {capacity} places")]
    NoPlaceLeft {
        /// Who.
        name: String,
        /// Their capacity.
        capacity: u8,
    },
    /// More people than a program can have.
    #[error("{0} people, at most {limit}", limit = check::MOST_PEOPLE)]
    TooManyPeople(usize),
    /// Nothing left to undo or redo.
    #[error("nothing to take back")]
    NothingToTurnOver,
    /// Something else was changed afterwards, on top of what would be undone.
    #[error("later edits depend on it")]
    LaterEdits(ChangeName),
    /// The edits do not fit. Says that the program or the command is damaged.
    #[error(transparent)]
    Misfit(#[from] Misfit),
}
