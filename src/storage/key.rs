//! The names of stored values. One writer per key: a tab writes its own journal, a leader the snapshots.

use crate::program::{ProgramId, TabId};

/// Version of this layout; another version's keys are left alone.
const ROOT: &str = "balik/1/";
/// Settings of the page, plain JSON: the boot script reads language and theme from it.
pub const SETTINGS: &str = "balik/settings";
/// Says, in both stores, how many programs there were: an empty store that had some was cleared.
pub const USED: &str = "balik/used";
/// Room to free first when the fast store is full.
pub const BALLAST: &str = "balik/ballast";
/// Where all programs are.
pub const PROGRAMS: &str = ROOT;

/// What a stored value of a program is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kept {
    /// One change of one tab: `j/<tab>/<seq>`.
    Record(TabId, u64),
    /// A snapshot: `s/0` or `s/1`.
    Slot(u64),
    /// What the shelf shows of it: `m`.
    Label,
    /// When it was last saved to a file: `f`.
    SavedToFile,
    /// It is being removed: `gone`.
    Gone,
    /// The head or the text of a backup: `b/<id>/h`, `b/<id>/t`.
    Backup(String, BackupPart),
    /// Something damaged, as it was found: `q/<n>`.
    SetAside(u64),
}

/// A backup is kept in two parts, so that a list reads no texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BackupPart {
    /// When, why, how large.
    Head,
    /// The program file.
    Text,
}

/// Everything of one program starts so.
pub fn of_program(program: &ProgramId) -> String {
    format!("{ROOT}{program}/")
}

/// All journal records of one program start so.
pub fn journal(program: &ProgramId) -> String {
    format!("{ROOT}{program}/j/")
}

/// All backups of one program start so.
pub fn backups(program: &ProgramId) -> String {
    format!("{ROOT}{program}/b/")
}

/// The key of a value.
pub fn key(program: &ProgramId, kept: &Kept) -> String {
    let root = of_program(program);
    match kept {
        Kept::Record(tab, seq) => format!("{root}j/{tab}/{seq:08}"),
        Kept::Slot(slot) => format!("{root}s/{slot}"),
        Kept::Label => format!("{root}m"),
        Kept::SavedToFile => format!("{root}f"),
        Kept::Gone => format!("{root}gone"),
        Kept::Backup(id, BackupPart::Head) => format!("{root}b/{id}/h"),
        Kept::Backup(id, BackupPart::Text) => format!("{root}b/{id}/t"),
        Kept::SetAside(n) => format!("{root}q/{n}"),
    }
}

/// What a key names; none for keys of others.
pub fn parse(key: &str) -> Option<(ProgramId, Kept)> {
    let mut parts = key.strip_prefix(ROOT)?.split('/');
    let program = ProgramId::new(parts.next()?);
    let rest: Vec<&str> = parts.collect();
    let kept = match rest[..] {
        ["j", tab, seq] => Kept::Record(TabId::new(tab), seq.parse().ok()?),
        ["s", slot] => Kept::Slot(slot.parse().ok()?),
        ["m"] => Kept::Label,
        ["f"] => Kept::SavedToFile,
        ["gone"] => Kept::Gone,
        ["b", id, "h"] => Kept::Backup(id.to_owned(), BackupPart::Head),
        ["b", id, "t"] => Kept::Backup(id.to_owned(), BackupPart::Text),
        ["q", n] => Kept::SetAside(n.parse().ok()?),
        _ => return None,
    };
    Some((program, kept))
}
