//! Changes by name, as undo, redo, the history and toasts say them.

use super::Words;
use crate::program::{ChangeKind, ChangeName};

/// What a change is called, as it stands after "Urungkan: ": "Sari Dewanti ditambahkan", "impor 40 orang".
pub fn change_name(words: Words, name: &ChangeName) -> String {
    let at = |i: usize| name.about.get(i).map_or("", String::as_str);
    let n = name.count;
    match &name.kind {
        ChangeKind::ProgramStarted => words.change_program_started(),
        ChangeKind::ProgramReplaced => words.change_program_replaced(),
        ChangeKind::SetupEdited => words.change_setup_edited(),
        ChangeKind::LadderEdited => words.change_ladder_edited(),
        ChangeKind::RulesEdited => words.change_rules_edited(),
        ChangeKind::TopicsAdded => words.change_topics_added(n),
        ChangeKind::TopicEdited => words.change_topic_edited(at(0)),
        ChangeKind::TopicRemoved => words.change_topic_removed(at(0)),
        ChangeKind::TopicsMerged => words.change_topics_merged(at(0), at(1)),
        ChangeKind::PersonAdded => words.change_person_added(at(0)),
        ChangeKind::PersonEdited => words.change_person_edited(at(0)),
        ChangeKind::PeopleEdited => words.change_people_edited(n),
        ChangeKind::PeopleRemoved if name.about.is_empty() => words.change_people_removed(n),
        ChangeKind::PeopleRemoved => words.change_person_removed(at(0)),
        ChangeKind::PeopleImported => words.change_people_imported(n),
        ChangeKind::PairPinned => words.change_pair_pinned(at(0), at(1)),
        ChangeKind::PairForbidden => words.change_pair_forbidden(at(0), at(1)),
        ChangeKind::PairFreed => words.change_pair_freed(at(0), at(1)),
        ChangeKind::PairsSwapped => words.change_pairs_swapped(at(0), at(1)),
        ChangeKind::PairsProposed => words.change_pairs_proposed(n),
        ChangeKind::PairsApproved => words.change_pairs_approved(n),
        ChangeKind::PairsRearranged => words.change_pairs_rearranged(n),
        ChangeKind::ApprovalWithdrawn => words.change_approval_withdrawn(n),
        ChangeKind::FormEdited => words.change_form_edited(),
        ChangeKind::SealMade => words.change_seal_made(),
        ChangeKind::AnswersTaken if name.about.is_empty() => words.change_answers_taken(n),
        ChangeKind::AnswersTaken => words.change_answer_taken(at(0)),
        ChangeKind::AnswersRemoved => words.change_answers_removed(n),
        ChangeKind::PairStepped => words.change_pair_stepped(at(0), at(1)),
        ChangeKind::PairEdited => words.change_pair_edited(at(0), at(1)),
        ChangeKind::SessionsPlanned => words.change_sessions_planned(n),
        ChangeKind::SessionLogged => words.change_session_logged(at(0), at(1)),
        ChangeKind::SessionCancelled => words.change_session_cancelled(at(0), at(1)),
        ChangeKind::SessionMoved => words.change_session_moved(at(0), at(1)),
        ChangeKind::SessionEdited => words.change_session_edited(at(0), at(1)),
        ChangeKind::SessionsRemoved => words.change_sessions_removed(n),
        ChangeKind::ThanksGiven => words.change_thanks_given(at(0), at(1)),
        ChangeKind::ThanksRemoved => words.change_thanks_removed(n),
        ChangeKind::ReminderPutOff => words.change_reminder_put_off(),
        ChangeKind::ReminderDone => words.change_reminder_done(),
        ChangeKind::ScenarioKept => words.change_scenario_kept(at(0)),
        ChangeKind::ScenarioRenamed => words.change_scenario_renamed(at(0), at(1)),
        ChangeKind::ScenarioDropped => words.change_scenario_dropped(at(0)),
        ChangeKind::ScenarioAdopted => words.change_scenario_adopted(at(0)),
        ChangeKind::Newer(_) => words.change_newer(),
    }
}

/// The same with a capital, to stand alone: a toast, a line of the history.
pub fn change_sentence(words: Words, name: &ChangeName) -> String {
    let text = change_name(words, name);
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}
