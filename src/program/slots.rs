//! When somebody can meet in a week: day by part of day.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // the names say it
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A part of a day; what hours it means is the program's custom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DayPart {
    /// Before noon.
    Morning,
    /// Around noon and after lunch.
    Afternoon,
    /// Late afternoon and evening.
    Evening,
}

impl Day {
    /// Monday to Sunday.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Monday => "mon",
            Self::Tuesday => "tue",
            Self::Wednesday => "wed",
            Self::Thursday => "thu",
            Self::Friday => "fri",
            Self::Saturday => "sat",
            Self::Sunday => "sun",
        }
    }
}

impl DayPart {
    /// In order of the day.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];

    fn code(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }
}

/// A set of weekly slots. Empty means "not said", and blocks nobody.
///
/// In files: a list such as `["mon-morning", "thu-afternoon"]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Availability(u32);

impl Availability {
    /// Nothing said.
    pub const NONE: Self = Self(0);

    fn bit(day: Day, part: DayPart) -> u32 {
        1 << (day as u32 * 3 + part as u32)
    }

    /// Whether the slot is in the set.
    pub fn has(self, day: Day, part: DayPart) -> bool {
        self.0 & Self::bit(day, part) != 0
    }

    /// The set with the slot in or out.
    #[must_use]
    pub fn with(self, day: Day, part: DayPart, on: bool) -> Self {
        let bit = Self::bit(day, part);
        Self(if on { self.0 | bit } else { self.0 & !bit })
    }

    /// Slots in both sets.
    #[must_use]
    pub fn shared(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// How many slots, 0 to 21.
    pub fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The set as bits: slot by slot in the order of the week.
    pub fn bits(self) -> u32 {
        self.0
    }

    /// A set from [`Availability::bits`]; bits that are no slot are left out.
    pub fn of_bits(bits: u32) -> Self {
        Self(bits & ((1 << 21) - 1))
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// The slots in order of the week.
    pub fn slots(self) -> impl Iterator<Item = (Day, DayPart)> {
        Day::ALL
            .into_iter()
            .flat_map(|d| DayPart::ALL.into_iter().map(move |p| (d, p)))
            .filter(move |&(d, p)| self.has(d, p))
    }

    /// The slot a code such as `mon-morning` names.
    pub fn slot_of_code(code: &str) -> Option<(Day, DayPart)> {
        let (day, part) = code.split_once('-')?;
        let day = Day::ALL.into_iter().find(|d| d.code() == day)?;
        let part = DayPart::ALL.into_iter().find(|p| p.code() == part)?;
        Some((day, part))
    }
}

impl FromIterator<(Day, DayPart)> for Availability {
    fn from_iter<I: IntoIterator<Item = (Day, DayPart)>>(slots: I) -> Self {
        slots.into_iter().fold(Self::NONE, |set, (d, p)| set.with(d, p, true))
    }
}

impl Serialize for Availability {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.slots().map(|(d, p)| format!("{}-{}", d.code(), p.code())))
    }
}

impl<'de> Deserialize<'de> for Availability {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let codes = Vec::<String>::deserialize(from)?;
        codes
            .iter()
            .map(|code| {
                Self::slot_of_code(code)
                    .ok_or_else(|| serde::de::Error::custom(format!("unknown slot `{code}`")))
            })
            .collect()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Availability {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Availability".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "array",
            "description": "Weekly slots, day by part of day. Empty: not said.",
            "items": { "type": "string", "pattern": "^(mon|tue|wed|thu|fri|sat|sun)-(morning|afternoon|evening)$" }
        })
    }
}
