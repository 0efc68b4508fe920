//! What a column of a list can be.

use crate::program::{Day, DayPart};

/// What a column of a list says about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Full name.
    Name,
    /// Given name, where lists keep names in two.
    GivenName,
    /// Family name.
    FamilyName,
    /// Employee number.
    EmployeeNo,
    /// Mentor, mentee or both.
    Role,
    /// Unit, department, division.
    Unit,
    /// Job title.
    JobTitle,
    /// Grade.
    Grade,
    /// Manager, by name, number or mail.
    Manager,
    /// The manager's employee number.
    ManagerNo,
    /// Who appraises, where that is not the manager.
    Appraiser,
    /// Place of work.
    Place,
    /// Mail or phone.
    Contact,
    /// Mail.
    Email,
    /// Phone.
    Phone,
    /// Languages.
    Languages,
    /// Preferred way to meet.
    Meets,
    /// Capacity in the person's role.
    Capacity,
    /// Mentees wanted at a time.
    MentorCapacity,
    /// Mentors wanted at a time.
    MenteeCapacity,
    /// Topics to learn.
    Needs,
    /// Topics to teach.
    Offers,
    /// A topic to learn, named by the heading; the cells rate how important it is.
    NeedRated,
    /// A topic to teach, named by the heading; the cells rate the level.
    OfferRated,
    /// Interests.
    Interests,
    /// Slots in words.
    Availability,
    /// Parts of the heading's day.
    OnDay(Day),
    /// Days for the heading's part of the day.
    OnPart(DayPart),
    /// Yes or no for the heading's slot.
    AtSlot(Day, DayPart),
    /// One item of the style profile, 1 to 5.
    Style(StyleItem),
    /// One part of the readiness profile, 1 to 5.
    Readiness(ReadinessPart),
    /// One part of the openness profile, 1 to 5.
    Openness(OpennessPart),
    /// Sits this round out.
    Paused,
    /// Agrees to take part; the heading is the wording.
    Consent,
    /// When the answer was given.
    AnsweredOn,
    /// The person's id in this program, in our own export.
    BalikId,
}

macro_rules! parts {
    ($(#[$doc:meta])* $name:ident { $($(#[$part_doc:meta])* $part:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$part_doc])* $part),+ }
        impl $name {
            /// All, in order.
            pub const ALL: &'static [Self] = &[$(Self::$part),+];
        }
    };
}

parts! {
    /// Items of [`crate::program::Style`].
    StyleItem {
        /// Quiet or company.
        Energy,
        /// Plans or tries.
        Pace,
        /// Careful or straight out.
        Directness,
        /// Idea or example.
        Learning,
        /// Agenda or wandering.
        Focus,
    }
}

parts! {
    /// Parts of [`crate::program::Readiness`].
    ReadinessPart {
        /// Strong in the skill.
        Skill,
        /// Confident.
        Confidence,
        /// Explains and listens.
        Communication,
        /// At ease with rank.
        EaseWithRank,
    }
}

parts! {
    /// Parts of [`crate::program::Openness`].
    OpennessPart {
        /// Curious.
        Curiosity,
        /// Admits gaps.
        AdmitsGaps,
        /// Values the young.
        ValuesTheYoung,
        /// Makes time.
        MakesTime,
    }
}

impl Field {
    /// Every field, in the order of a form.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::Name,
            Self::GivenName,
            Self::FamilyName,
            Self::EmployeeNo,
            Self::Role,
            Self::Unit,
            Self::JobTitle,
            Self::Grade,
            Self::Manager,
            Self::ManagerNo,
            Self::Appraiser,
            Self::Place,
            Self::Contact,
            Self::Email,
            Self::Phone,
            Self::Languages,
            Self::Meets,
            Self::Capacity,
            Self::MentorCapacity,
            Self::MenteeCapacity,
            Self::Needs,
            Self::NeedRated,
            Self::Offers,
            Self::OfferRated,
            Self::Interests,
            Self::Availability,
        ];
        all.extend(Day::ALL.map(Self::OnDay));
        all.extend(DayPart::ALL.map(Self::OnPart));
        all.extend(Day::ALL.into_iter().flat_map(|d| DayPart::ALL.map(|p| Self::AtSlot(d, p))));
        all.extend(StyleItem::ALL.iter().copied().map(Self::Style));
        all.extend(ReadinessPart::ALL.iter().copied().map(Self::Readiness));
        all.extend(OpennessPart::ALL.iter().copied().map(Self::Openness));
        all.extend([Self::Paused, Self::Consent, Self::AnsweredOn, Self::BalikId]);
        all
    }

    /// Whether several columns of one list may be this.
    pub fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::Needs
                | Self::Offers
                | Self::NeedRated
                | Self::OfferRated
                | Self::Interests
                | Self::Languages
                | Self::Availability
                | Self::OnDay(_)
                | Self::OnPart(_)
                | Self::AtSlot(..)
                | Self::Consent
        )
    }
}
