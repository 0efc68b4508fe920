//! Which guide files there are.

/// What a guide file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GuideKind {
    /// A module.
    Module,
    /// A set of cards.
    Cards,
    /// A training path.
    Path,
    /// The facilitator's handbook.
    Handbook,
    /// The playbook.
    Plays,
    /// Preparation for mentors, by part of the readiness profile.
    Readiness,
    /// A gentle start with seniors, by part of the openness profile.
    Openness,
}

/// A guide file that can be fetched, in either language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GuideFile {
    /// What it holds.
    pub kind: GuideKind,
    /// Its name: a topic's id, a set's or a path's key.
    pub name: &'static str,
}

const fn file(kind: GuideKind, name: &'static str) -> GuideFile {
    GuideFile { kind, name }
}

static FILES: &[GuideFile] = &[
    file(GuideKind::Handbook, "handbook"),
    file(GuideKind::Path, "mentor"),
    file(GuideKind::Path, "mentee"),
    file(GuideKind::Plays, "plays"),
    file(GuideKind::Readiness, "readiness"),
    file(GuideKind::Openness, "openness"),
    file(GuideKind::Cards, "opening"),
    file(GuideKind::Cards, "power"),
    file(GuideKind::Cards, "generations"),
    file(GuideKind::Cards, "failure"),
    file(GuideKind::Cards, "feedback"),
    file(GuideKind::Cards, "close"),
    file(GuideKind::Module, "ai-assistants"),
    file(GuideKind::Module, "ai-notes"),
    file(GuideKind::Module, "tiktok"),
    file(GuideKind::Module, "digital-marketing"),
    file(GuideKind::Module, "dashboards"),
    file(GuideKind::Module, "automation"),
    file(GuideKind::Module, "linkedin"),
    file(GuideKind::Module, "async-work"),
    file(GuideKind::Module, "design-thinking"),
    file(GuideKind::Module, "young-customers"),
    file(GuideKind::Module, "inclusive-leading"),
    file(GuideKind::Module, "green-habits"),
    file(GuideKind::Module, "digital-safety"),
];

impl GuideFile {
    /// All guide files, in the order of a table of contents.
    pub fn all() -> &'static [Self] {
        FILES
    }

    /// Where it lies below the folder of guides, in a language (`id` or `en`): `modules/tiktok.id.md`.
    pub fn path(self, language: &str) -> String {
        let folder = match self.kind {
            GuideKind::Module => "modules/",
            GuideKind::Cards => "cards/",
            GuideKind::Path => "paths/",
            GuideKind::Handbook | GuideKind::Plays | GuideKind::Readiness | GuideKind::Openness => "",
        };
        format!("{folder}{}.{language}.md", self.name)
    }
}
