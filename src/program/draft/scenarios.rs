//! Commands about scenarios.

use super::{ChangeKind, ChangeName, Draft, Record, Refusal, check};
use crate::program::{MOST_SCENARIOS, Scenario, ScenarioId, same_name};

impl Draft<'_> {
    fn scenario(&self, id: &ScenarioId) -> Result<Scenario, Refusal> {
        self.program.scenarios.get(id).cloned().ok_or(Refusal::NoSuchScenario)
    }

    fn put_scenario(&mut self, scenario: &Scenario) -> Result<(), Refusal> {
        if let Some(problem) = check::check_scenario(scenario) {
            return Err(Refusal::BadScenario(problem));
        }
        let twin = |other: &&Scenario| other.id != scenario.id && same_name(&other.name, &scenario.name);
        if let Some(twin) = self.program.scenarios.values().find(twin) {
            return Err(Refusal::ScenarioTwice(twin.name.clone()));
        }
        self.put(scenario)?;
        Ok(())
    }

    pub(super) fn keep_scenario(&mut self, scenario: &Scenario) -> Result<ChangeName, Refusal> {
        let scenarios = &self.program.scenarios;
        if !scenarios.contains_key(&scenario.id) && scenarios.len() >= MOST_SCENARIOS {
            return Err(Refusal::TooManyScenarios(scenarios.len()));
        }
        self.put_scenario(scenario)?;
        Ok(ChangeName::about(ChangeKind::ScenarioKept, &[&scenario.name]))
    }

    pub(super) fn rename_scenario(&mut self, id: &ScenarioId, name: String) -> Result<ChangeName, Refusal> {
        let old = self.scenario(id)?;
        let new = Scenario { name, ..old.clone() };
        self.put_scenario(&new)?;
        Ok(ChangeName::about(ChangeKind::ScenarioRenamed, &[&old.name, &new.name]))
    }

    pub(super) fn drop_scenario(&mut self, id: &ScenarioId) -> Result<ChangeName, Refusal> {
        let scenario = self.scenario(id)?;
        self.remove(&scenario.place())?;
        Ok(ChangeName::about(ChangeKind::ScenarioDropped, &[&scenario.name]))
    }

    /// Makes its rules the program's. The scenario stays, so that it can be compared with what comes later.
    pub(super) fn adopt_scenario(&mut self, id: &ScenarioId) -> Result<ChangeName, Refusal> {
        let scenario = self.scenario(id)?;
        if let Some(problem) = check::check_rules(&scenario.rules) {
            return Err(Refusal::BadRules(problem));
        }
        self.put(&scenario.rules)?;
        Ok(ChangeName::about(ChangeKind::ScenarioAdopted, &[&scenario.name]))
    }
}
