//! How files of earlier versions become files of this one: pure steps, each from one version to the next.
//!
//! To change the format: raise [`super::VERSION`], add a [`Step`] here, and a file of the version before to
//! `tests/files/programs/`. A test fails when a step or its file is missing.

use serde_json::{Map, Value};

/// From one version of the file to the next.
#[derive(Clone, Copy)]
pub struct Step {
    /// The version it starts from; it makes `from + 1`.
    pub from: u32,
    /// What it changes, in a few words.
    pub name: &'static str,
    /// What it does to a whole file.
    pub apply: fn(&mut Map<String, Value>) -> Result<(), String>,
}

/// All steps, in order. Version 1 is the first, so there is none yet.
pub(super) const STEPS: &[Step] = &[];

/// A step that could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("step from version {from} ({name}): {reason}")]
pub struct MigrationFailed {
    /// The version it started from.
    pub from: u32,
    /// What it would have changed.
    pub name: &'static str,
    /// Why not.
    pub reason: String,
}

/// Brings a file from its version to `to`, step by step; writes the version it reached into it.
///
/// # Errors
/// [`MigrationFailed`] when a step is missing or cannot be made; the file may then be half changed, so pass a copy.
pub fn migrate(
    file: &mut Map<String, Value>,
    from: u32,
    to: u32,
    steps: &[Step],
) -> Result<(), MigrationFailed> {
    for version in from..to {
        let step = steps.iter().find(|s| s.from == version).ok_or_else(|| MigrationFailed {
            from: version,
            name: "",
            reason: "no such step".to_owned(),
        })?;
        (step.apply)(file).map_err(|reason| MigrationFailed { from: version, name: step.name, reason })?;
        file.insert("version".to_owned(), Value::from(version + 1));
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Step, migrate};
    use serde_json::{Map, Value, json};

    fn rename(file: &mut Map<String, Value>) -> Result<(), String> {
        let old = file.remove("titel").ok_or("no title")?;
        file.insert("title".to_owned(), old);
        Ok(())
    }

    fn shout(file: &mut Map<String, Value>) -> Result<(), String> {
        let title = file.get("title").and_then(Value::as_str).ok_or("no title")?.to_uppercase();
        file.insert("title".to_owned(), Value::from(title));
        Ok(())
    }

    const STEPS: &[Step] =
        &[Step { from: 1, name: "rename", apply: rename }, Step { from: 2, name: "shout", apply: shout }];

    #[test]
    fn an_old_file_takes_every_step_and_keeps_what_no_step_knows() {
        let mut file = json!({"version": 1, "titel": "hai", "other": 1}).as_object().unwrap().clone();
        migrate(&mut file, 1, 3, STEPS).unwrap();
        assert_eq!(Value::Object(file), json!({"version": 3, "title": "HAI", "other": 1}));
    }

    #[test]
    fn a_step_that_cannot_be_made_says_which() {
        let mut file = json!({"version": 1}).as_object().unwrap().clone();
        let failed = migrate(&mut file, 1, 3, STEPS).unwrap_err();
        assert_eq!((failed.from, failed.name), (1, "rename"));
        let mut file = json!({"titel": "hai"}).as_object().unwrap().clone();
        assert_eq!(migrate(&mut file, 1, 4, STEPS).unwrap_err().from, 3);
    }

    #[test]
    fn the_products_own_steps_have_no_gap() {
        let from: Vec<u32> = super::STEPS.iter().map(|s| s.from).collect();
        assert_eq!(from, (1..super::super::VERSION).collect::<Vec<_>>());
    }
}
