//! Tones and sizes shared by many parts.

/// What a colour says. Mentor and Mentee are kept for the two roles, never for good or bad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Says nothing of its own.
    #[default]
    Neutral,
    /// Strong, without a judgement.
    Ink,
    /// The mentor's side: teal.
    Mentor,
    /// The mentee's side: amber.
    Mentee,
    /// Good.
    Ok,
    /// Look at this.
    Warn,
    /// Wrong, or lost when done.
    Danger,
}

impl Tone {
    /// The value of `data-tone`, which the styles read.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Ink => "ink",
            Self::Mentor => "mentor",
            Self::Mentee => "mentee",
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Danger => "danger",
        }
    }
}

/// How large a part is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// For rows of tables and toolbars.
    Small,
    /// The usual one.
    #[default]
    Medium,
    /// The one action of a page.
    Large,
}

impl Size {
    /// The value of `data-size`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Small => "s",
            Self::Medium => "m",
            Self::Large => "l",
        }
    }
}
