//! Whether anything that the engine looks at has changed since a run.

use crate::program::{
    ConstraintKind, Day, DayPart, Manager, MeetingMode, Objective, Person, Program, Role, name_key_of,
};
use std::collections::BTreeMap;

/// Changes when the way of scoring does, or the choice among equally good pairings, so that runs of an older
/// engine show as out of date.
const ENGINE: u64 = 3;

/// A fingerprint of everything a run depends on: people but for their names and notes, rules, ladder, group
/// form, pins and bans. Sixteen hexadecimal digits (FNV-1a). Costs one walk over the people.
pub fn fingerprint(program: &Program) -> String {
    print_of(program, program.rules.objective == Objective::WishesFirst)
}

/// The same with everybody's wishes, whatever the aim: for answers in which other aims are tried as well.
pub fn fingerprint_with_wishes(program: &Program) -> String {
    print_of(program, true)
}

fn print_of(program: &Program, with_wishes: bool) -> String {
    let mut print = Print(0xcbf2_9ce4_8422_2325);
    print.number(ENGINE);
    rules(&mut print, program);
    let ranks: BTreeMap<&str, usize> =
        program.setup.grades.iter().enumerate().map(|(rank, grade)| (grade.id.as_str(), rank)).collect();
    print.number(program.people.len() as u64);
    for person in program.people.values() {
        look_at(&mut print, person, program, &ranks);
        // Wishes count for nothing else, and then changing one makes no run old.
        if with_wishes {
            print.number(person.wishes.len() as u64);
            person.wishes.iter().for_each(|id| print.text(id.as_str()));
        }
    }
    print.number(program.constraints.len() as u64);
    for constraint in program.constraints.values() {
        print.text(constraint.mentor.as_str());
        print.text(constraint.mentee.as_str());
        print.number(match constraint.kind {
            ConstraintKind::Pinned => 1,
            ConstraintKind::Forbidden => 2,
        });
    }
    format!("{:016x}", print.0)
}

fn rules(print: &mut Print, program: &Program) {
    let rules = &program.rules;
    let w = &rules.weights;
    for weight in [w.learning, w.interests, w.style, w.logistics, w.across_units, rules.mutual_percent] {
        print.number(weight.into());
    }
    for on in [
        rules.direction,
        rules.reporting_path,
        rules.appraiser,
        rules.different_unit,
        rules.shared_topic,
        rules.common_language,
        rules.common_slot,
        rules.no_repeat,
    ] {
        print.number(on.into());
    }
    print.number(rules.min_gap.into());
    print.number(rules.max_gap.map_or(u64::MAX, u64::from));
    print.number(match rules.objective {
        Objective::MostPairs => 1,
        Objective::LargestTotal => 2,
        Objective::RaiseLowest => 3,
        Objective::RaiseEach => 4,
        Objective::WishesFirst => 5,
    });
    print.number(program.setup.group_form as u64);
}

fn look_at(print: &mut Print, person: &Person, program: &Program, ranks: &BTreeMap<&str, usize>) {
    print.text(person.id.as_str());
    print.number(match person.role {
        Role::Mentor => 1,
        Role::Mentee => 2,
        Role::Both => 3,
    });
    print.number(u64::from(person.paused));
    print.number(person.mentor_capacity.into());
    print.number(person.mentee_capacity.into());
    let rank = person.grade.as_ref().and_then(|grade| ranks.get(grade.as_str()));
    print.number(rank.map_or(u64::MAX, |&rank| rank as u64));
    let manager = match &person.manager {
        Some(Manager::Person(id)) if program.people.contains_key(id) => id.as_str(),
        _ => "",
    };
    print.text(manager);
    print.text(person.appraiser.as_ref().map_or("", |id| id.as_str()));
    for name in [&person.unit, &person.place] {
        print.text(&name_key_of(name.as_deref().unwrap_or("")));
    }
    for names in [&person.languages, &person.interests] {
        print.number(names.len() as u64);
        for name in names {
            print.text(&name_key_of(name));
        }
    }
    // Slot by slot in the order of the week.
    for slot in 0..Day::ALL.len() * DayPart::ALL.len() {
        print.number(u64::from(person.availability.bits() >> slot & 1));
    }
    print.number(match person.meets {
        None => 0,
        Some(MeetingMode::InPerson) => 1,
        Some(MeetingMode::Online) => 2,
        Some(MeetingMode::Either) => 3,
    });
    let is_topic = |id| program.topics.contains_key(id);
    for need in person.needs.iter().filter(|need| is_topic(&need.topic)) {
        print.text(need.topic.as_str());
        print.number(u64::from(need.now) | u64::from(need.wanted) << 8 | u64::from(need.importance) << 16);
    }
    print.number(u64::MAX);
    for offer in person.offers.iter().filter(|offer| is_topic(&offer.topic)) {
        print.text(offer.topic.as_str());
        print.number(offer.level.into());
    }
    print.number(u64::MAX);
    for item in person.style.map_or([0; 5], |style| style.items()) {
        print.number(item.into());
    }
    print.number(person.vetoes.len() as u64);
    for id in &person.vetoes {
        print.text(id.as_str());
    }
}

/// FNV-1a over bytes, with lengths in front of texts.
struct Print(u64);

impl Print {
    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }

    fn number(&mut self, number: u64) {
        // Small numbers are most of it: one byte each, larger ones marked.
        match u8::try_from(number) {
            Ok(small) if small < u8::MAX => self.byte(small),
            _ => {
                self.byte(u8::MAX);
                number.to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
            }
        }
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        text.bytes().for_each(|byte| self.byte(byte));
    }
}
