//! From an address to an invitation.

use crate::exchange::answers::{AnswersError, Invitation};
use crate::exchange::link::{LinkError, LinkKind, unpack};
use crate::exchange::sealed::{KeyError, Recipient};

/// Why a link does not lead to a form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FillError {
    /// It is no whole link.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// It is a whole link, and carries something else.
    #[error("a link of another kind: {0:?}")]
    Kind(LinkKind),
    /// What it carries is no invitation that can be read.
    #[error(transparent)]
    Invitation(#[from] AnswersError),
    /// Nothing could be sealed for whoever asks.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// It asks nothing.
    #[error("no questions")]
    NoQuestions,
}

/// The invitation that is packed into an address.
///
/// Its key is tried at once: nobody should fill in twelve steps and then be unable to send them.
///
/// # Errors
/// Each [`FillError`].
pub fn open_invitation(packed: &str) -> Result<Invitation, FillError> {
    let (kind, bytes) = unpack(packed)?;
    if kind != LinkKind::Invitation {
        return Err(FillError::Kind(kind));
    }
    let invitation = Invitation::from_bytes(&bytes)?;
    Recipient::from_text(&invitation.recipient)?;
    if super::steps(&invitation).is_empty() {
        return Err(FillError::NoQuestions);
    }
    Ok(invitation)
}
