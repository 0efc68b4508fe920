//! Where answers come back: who reads them, and their number and address.

use super::contact::{PhoneFault, is_mail, phone, phone_fault};
use crate::language::Words;
use crate::program::{Problem, Program, Setup, check_setup};

/// What somebody did to one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyEdit {
    /// Who reads the answers.
    Facilitator(String),
    /// Their number, as typed; empty for none.
    Phone(String),
    /// Their mail address; empty for none.
    Mail(String),
}

/// Why an edit cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyFault {
    /// Not a number that WhatsApp takes.
    Phone(PhoneFault),
    /// Not a mail address.
    Mail,
    /// As everywhere.
    Problem(Problem),
}

/// Why, in words.
pub fn reply_fault(words: Words, fault: &ReplyFault, program: &Program) -> String {
    match fault {
        ReplyFault::Phone(fault) => phone_fault(words, *fault),
        ReplyFault::Mail => words.invite_mail_wrong(),
        ReplyFault::Problem(problem) => crate::language::problem(words, problem, program),
    }
}

/// The settings after an edit.
///
/// # Errors
/// [`ReplyFault`]; the settings stay as they are.
pub fn reply_edited(setup: &Setup, edit: &ReplyEdit) -> Result<Setup, ReplyFault> {
    let mut new = setup.clone();
    match edit {
        ReplyEdit::Facilitator(name) => name.trim().clone_into(&mut new.facilitator),
        ReplyEdit::Phone(text) if text.trim().is_empty() => new.reply_phone.clear(),
        ReplyEdit::Phone(text) => new.reply_phone = phone(text).map_err(ReplyFault::Phone)?,
        ReplyEdit::Mail(text) if text.trim().is_empty() => new.reply_mail.clear(),
        ReplyEdit::Mail(text) if is_mail(text.trim()) => text.trim().clone_into(&mut new.reply_mail),
        ReplyEdit::Mail(_) => return Err(ReplyFault::Mail),
    }
    match check_setup(&new) {
        Some(problem) => Err(ReplyFault::Problem(problem)),
        None => Ok(new),
    }
}
