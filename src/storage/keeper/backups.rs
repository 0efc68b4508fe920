//! What was before: kept in the durable store before anything replaces it, and now and then.

use super::super::frame::{framed, unframed};
use super::super::key::{self, BackupPart, Kept, key, parse};
use super::super::ports::{LocalStore, Mirror, MirrorError, Write};
use super::super::snapshot;
use super::super::status::KeepError;
use super::Keeper;
use crate::program::{Change, Program, ProgramId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyBackup {
    /// Before a file replaced the program.
    BeforeReplace,
    /// Before a list was imported.
    BeforeImport,
    /// Before another backup was restored.
    BeforeRestore,
    /// When the program was removed.
    Removed,
    /// Every ten minutes or so while somebody works.
    Rolling,
}

/// A backup, without its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// Its id among the backups of its program.
    pub id: String,
    /// When it was made, milliseconds since 1970.
    pub at: u64,
    /// Why.
    pub why: WhyBackup,
    /// The program's name then.
    pub name: String,
    /// People in it.
    pub people: usize,
    /// Approved pairs in it.
    pub pairs: usize,
    /// Bytes it takes.
    pub bytes: usize,
}

/// Rolling backups are this far apart, in milliseconds.
pub const ROLLING_EVERY: u64 = 10 * 60 * 1_000;
const DAY: u64 = 24 * 60 * 60 * 1_000;
const RING: usize = 3;
const ROLLING: usize = 12;
const DAYS: u64 = 7;
const WEEKS: u64 = 4;

impl<L: LocalStore, M: Mirror> Keeper<L, M> {
    /// Keeps a program as it is now, beside it.
    ///
    /// # Errors
    /// [`KeepError`]: then do not go on with what the backup was made for without asking.
    pub async fn backup(
        &self,
        program: &Program,
        log: &[Change],
        why: WhyBackup,
        now: u64,
    ) -> Result<Backup, KeepError> {
        let known = self.backups(&program.id).await;
        let mut at = now;
        while known.iter().any(|backup| backup.at == at) {
            at += 1;
        }
        let state = snapshot::write_state(program, log);
        let backup = Backup {
            id: format!("{at:015}"),
            at,
            why,
            name: program.setup.name.clone(),
            people: program.people.len(),
            pairs: program.pairs.len(),
            bytes: state.len(),
        };
        let head = part(&program.id, &backup.id, BackupPart::Head);
        let text = part(&program.id, &backup.id, BackupPart::Text);
        let head_json = serde_json::to_string(&backup).unwrap_or_default();
        let mut batch = vec![
            Write::Put(head.clone(), framed(&head, &head_json)),
            Write::Put(text.clone(), framed(&text, &state)),
        ];
        let mut all = known;
        all.push(backup.clone());
        for old in thinned_out(&all) {
            batch.push(Write::Delete(part(&program.id, &old, BackupPart::Head)));
            batch.push(Write::Delete(part(&program.id, &old, BackupPart::Text)));
        }
        match self.0.mirror.write(batch).await {
            Ok(()) => Ok(backup),
            Err(MirrorError::Missing) => Err(KeepError::NoDurableStore),
            Err(MirrorError::Full) => Err(KeepError::Full),
            Err(MirrorError::Failed(reason)) => Err(KeepError::Failed(reason)),
        }
    }

    /// The backups of a program, newest first.
    pub async fn backups(&self, id: &ProgramId) -> Vec<Backup> {
        let names = self.0.mirror.keys(&key::backups(id)).await.unwrap_or_default();
        let mut found = Vec::new();
        for name in names {
            if let Some((_, Kept::Backup(_, BackupPart::Head))) = parse(&name)
                && let Ok(Some(value)) = self.0.mirror.get(&name).await
                && let Ok(text) = unframed(&name, &value)
                && let Ok(backup) = serde_json::from_str::<Backup>(text)
            {
                found.push(backup);
            }
        }
        found.sort_by_key(|backup| std::cmp::Reverse(backup.at));
        found
    }

    /// What a backup holds, exactly: show it before restoring it, or write it as a program file.
    ///
    /// # Errors
    /// [`KeepError::NotThere`] also when it is damaged.
    pub async fn read_backup(
        &self,
        id: &ProgramId,
        backup: &Backup,
    ) -> Result<(Program, Vec<Change>), KeepError> {
        let name = part(id, &backup.id, BackupPart::Text);
        let value = self.0.mirror.get(&name).await.map_err(|_| KeepError::NoDurableStore)?;
        let value = value.ok_or(KeepError::NotThere)?;
        let text = unframed(&name, &value).map_err(|_| KeepError::NotThere)?;
        snapshot::read_state(text).map_err(|_| KeepError::NotThere)
    }

    /// Whether it is time for a rolling backup of the open program, given when anything was last changed.
    pub async fn rolling_backup_is_due(&self, id: &ProgramId, changed_at: u64, now: u64) -> bool {
        let newest = self.backups(id).await.into_iter().next().map_or(0, |backup| backup.at);
        changed_at > newest && now.saturating_sub(newest) >= ROLLING_EVERY
    }

    pub(super) async fn newest_backup(&self, id: &ProgramId) -> Option<(Backup, Program, Vec<Change>)> {
        for backup in self.backups(id).await {
            if let Ok((program, log)) = self.read_backup(id, &backup).await {
                return Some((backup, program, log));
            }
        }
        None
    }
}

fn part(id: &ProgramId, backup: &str, part: BackupPart) -> String {
    key(id, &Kept::Backup(backup.to_owned(), part))
}

/// The backups that make room: of those made before something, the newest three stay, and the newest that
/// was not made by restoring; of the rolling ones the newest twelve, one a day for a week, one a week for four.
fn thinned_out(all: &[Backup]) -> Vec<String> {
    let mut newest_first: Vec<&Backup> = all.iter().collect();
    newest_first.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    let is_rolling = |backup: &&&Backup| backup.why == WhyBackup::Rolling;
    let ring = || newest_first.iter().filter(|backup| !is_rolling(backup));
    let rolling = || newest_first.iter().filter(is_rolling);
    let mut stay: BTreeSet<&str> = BTreeSet::new();
    stay.extend(ring().take(RING).map(|backup| backup.id.as_str()));
    stay.extend(ring().find(|b| b.why != WhyBackup::BeforeRestore).map(|backup| backup.id.as_str()));
    stay.extend(rolling().take(ROLLING).map(|backup| backup.id.as_str()));
    let newest = newest_first.first().map_or(0, |backup| backup.at);
    let age = |backup: &Backup, unit: u64| newest / unit - backup.at / unit;
    for (unit, count) in [(DAY, DAYS), (7 * DAY, WEEKS)] {
        for ago in 0..count {
            stay.extend(rolling().find(|b| age(b, unit) == ago).map(|backup| backup.id.as_str()));
        }
    }
    newest_first.iter().filter(|b| !stay.contains(b.id.as_str())).map(|b| b.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn backup(at: u64, why: WhyBackup) -> Backup {
        Backup { id: at.to_string(), at, why, name: String::new(), people: 0, pairs: 0, bytes: 0 }
    }

    #[test]
    fn restoring_again_and_again_never_pushes_out_what_was_before() {
        let mut all = vec![backup(1, WhyBackup::BeforeReplace)];
        for at in 2..9 {
            all.push(backup(at, WhyBackup::BeforeRestore));
            let gone = thinned_out(&all);
            all.retain(|b| !gone.contains(&b.id));
        }
        assert!(all.iter().any(|b| b.at == 1), "{all:?}");
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn rolling_backups_thin_out_with_age() {
        let mut all = Vec::new();
        for n in 0..(40 * 24 * 6) {
            all.push(backup(n * ROLLING_EVERY, WhyBackup::Rolling));
            let gone = thinned_out(&all);
            all.retain(|b| !gone.contains(&b.id));
        }
        let newest = all.last().unwrap().at;
        assert!((18..=23).contains(&all.len()), "{}", all.len());
        assert!(all.iter().any(|b| newest - b.at > 15 * DAY), "one of the third week back");
        assert!(all.iter().any(|b| newest - b.at > DAY && newest - b.at < 3 * DAY), "one of the day before");
    }
}
