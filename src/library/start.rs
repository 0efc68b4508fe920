//! New programs: blank, or from a template.

use super::content::packs::PACKS;
use super::said::{Pick, Said, said};
use super::{template, topic};
use crate::program::{Grade, GradeId, Program, ProgramId, same_name};

/// A new program with nothing in it but the default settings.
pub fn blank(id: ProgramId) -> Program {
    Program::new(id)
}

/// A new program as a template proposes it, worded in one language; none when there is no such template.
pub fn program_from_template(template_id: &str, id: ProgramId, pick: Pick) -> Option<Program> {
    let template = template(template_id)?;
    let mut program = Program::new(id);
    (program.setup, program.rules) = template.preset();
    program.setup.name = pick(&template.name.bilingual());
    program.setup.purpose = pick(&template.purpose.bilingual());
    program.setup.success_signs = template.signs.iter().map(|s| pick(&s.bilingual())).collect();
    let topics = template.topics.iter().filter_map(|id| topic(id));
    program.topics = topics.map(|t| (t.id.clone(), t)).collect();
    // Learning goes both ways: what seniors teach back is there from the start.
    let back = PACKS.iter().filter(|p| p.id == "experience").flat_map(super::Pack::all_topics);
    program.topics.extend(back.map(|t| (t.id.clone(), t)));
    Some(program)
}

/// A grade ladder that many companies use, lowest step first.
#[derive(Clone, Copy, Debug)]
pub struct Ladder {
    /// What it is called.
    pub name: Said,
    /// The ids and names of its steps.
    pub steps: &'static [(&'static str, Said)],
}

static LADDERS: &[Ladder] = &[
    Ladder {
        name: said!("Staf sampai Direktur" | "Staff to director"),
        steps: &[
            ("staf", said!("Staf" | "Staff")),
            ("supervisor", said!("Supervisor" | "Supervisor")),
            ("manajer", said!("Manajer" | "Manager")),
            ("gm", said!("General Manager" | "General Manager")),
            ("direktur", said!("Direktur" | "Director")),
        ],
    },
    Ladder {
        name: said!("EO, HEO, SEO" | "EO, HEO, SEO"),
        steps: &[("eo", said!("EO" | "EO")), ("heo", said!("HEO" | "HEO")), ("seo", said!("SEO" | "SEO"))],
    },
];

/// Grade ladders to start from.
pub fn usual_ladders() -> &'static [Ladder] {
    LADDERS
}

/// The steps of a ladder as a program keeps them; steps that are on `already` by name or id are left out.
pub fn ladder_steps(ladder: &Ladder, already: &[Grade], pick: Pick) -> Vec<Grade> {
    let steps =
        ladder.steps.iter().map(|(id, name)| Grade::named(GradeId::new(id), &pick(&name.bilingual())));
    steps.filter(|step| !already.iter().any(|g| g.id == step.id || same_name(&g.name, &step.name))).collect()
}
