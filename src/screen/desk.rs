//! Which ready text goes with a line of the facilitator's list.

use crate::insight::desk::Task;
use crate::library::MessageKind;

/// The texts to send for a task, in order; empty where there is nothing to send but something to do.
pub fn messages_for(task: &Task) -> &'static [MessageKind] {
    match task {
        Task::LeaderMessage { .. } => &[MessageKind::LeaderAfterCancelling],
        Task::TalkAboutLoad { .. } => &[MessageKind::LoadTalk],
        Task::Introduce { .. } => {
            &[MessageKind::IntroduceToMentor, MessageKind::IntroduceToMentee, MessageKind::ChemistryMeeting]
        }
        Task::MakePlan { .. } => &[MessageKind::PlanNudge],
        Task::HowWasIt { .. } => &[MessageKind::HowWasIt],
        Task::SendCheckIn { .. } => &[MessageKind::CheckInAsked],
        Task::RemindCheckIn { .. } => &[MessageKind::CheckInReminder],
        Task::Circle { .. } => &[MessageKind::CircleInvitation],
        Task::Close { .. } => &[MessageKind::ClosingInvitation, MessageKind::ManagerLetter],
        Task::TalkToPair { .. }
        | Task::FindAnother { .. }
        | Task::SignAgreement { .. }
        | Task::PassOnThanks { .. }
        | Task::Watch { .. } => &[],
    }
}
