//! A score in words: a few for the board, all of them for the drawer.

use crate::language::{Points, Words};
use crate::matching::{Factor, Known, Learning, Logistics, ScoreParts, StyleFit, TopicGain};
use crate::program::{Program, TopicId};
use crate::screen::person::level_name;

/// One factor of a score.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorRow {
    /// Which factor.
    pub factor: Factor,
    /// Its name.
    pub name: String,
    /// "24,5 dari 30".
    pub points: String,
    /// How much of what it could give it gives, 0 to 1.
    pub share: f64,
    /// What speaks for it, in sentences.
    pub sentences: Vec<String>,
}

pub(super) fn topic_name(program: &Program, topic: &TopicId, words: Words) -> String {
    program.topics.get(topic).map_or_else(|| topic.to_string(), |topic| words.pick(&topic.name))
}

/// What speaks for a pair, in a few words each, the most telling first; at most four.
pub fn short_reasons(program: &Program, parts: &ScoreParts, words: Words) -> Vec<String> {
    let helped = |learning: &Learning| {
        let names: Vec<String> = learning
            .gains
            .iter()
            .filter(|gain| gain.helps())
            .take(2)
            .map(|gain| topic_name(program, &gain.topic, words))
            .collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let style = &parts.style;
    let apart = style.mentor_energy.abs_diff(style.mentee_energy) >= 2;
    let likes: Vec<String> = parts.interests.shared.iter().take(2).cloned().collect();
    let candidates = [
        helped(&parts.teaches).map(|list| words.board_reason_teaches(&list)),
        helped(&parts.learns_back).map(|list| words.board_reason_back(&list)),
        (!likes.is_empty()).then(|| words.board_reason_likes(&likes.join(", "))),
        parts.logistics.shared_slots.filter(|&n| n > 0).map(|n| words.board_reason_slots(n)),
        (style.known == Known::Both && apart).then(|| words.board_reason_energy()),
    ];
    let mut reasons: Vec<String> = candidates.into_iter().flatten().take(4).collect();
    if reasons.is_empty() {
        reasons.push(words.board_reason_thin());
    }
    reasons
}

/// A factor by name.
pub(super) fn factor_name(words: Words, factor: Factor) -> String {
    match factor {
        Factor::Teaches => words.board_teaches(),
        Factor::LearnsBack => words.board_learns_back(),
        Factor::Interests => words.board_interests(),
        Factor::Style => words.board_style(),
        Factor::Logistics => words.board_logistics(),
        Factor::AcrossUnits => words.board_across(),
    }
}

/// Every factor that counts, with its bar and its sentences.
pub fn factor_rows(program: &Program, parts: &ScoreParts, words: Words) -> Vec<FactorRow> {
    parts
        .factors()
        .into_iter()
        .filter(|(_, points)| points.most > 0)
        .map(|(factor, points)| FactorRow {
            factor,
            name: factor_name(words, factor),
            points: words.board_factor_points(Points(points.got.into()), Points(points.most.into())),
            share: f64::from(points.got) / f64::from(points.most),
            sentences: match factor {
                Factor::Teaches => learning(program, &parts.teaches, false, words),
                Factor::LearnsBack => learning(program, &parts.learns_back, true, words),
                Factor::Interests => vec![match (parts.interests.known, parts.interests.shared.is_empty()) {
                    (Known::Both, true) => words.board_no_interests(),
                    (Known::Both, false) => words.board_shared_interests(&parts.interests.shared.join(", ")),
                    _ => words.board_half(),
                }],
                Factor::Style => style(parts.style, words),
                Factor::Logistics => logistics(&parts.logistics, words),
                Factor::AcrossUnits => vec![match parts.across.different {
                    Some(true) => words.board_units_differ(),
                    Some(false) => words.board_units_same(),
                    None => words.board_half(),
                }],
            },
        })
        .collect()
}

fn learning(program: &Program, learning: &Learning, back: bool, words: Words) -> Vec<String> {
    let learner_silent = match learning.known {
        Known::Both => {
            return learning.gains.iter().map(|gain| gain_sentence(program, gain, words)).collect();
        }
        Known::NeitherSpoke => true,
        Known::MenteeSilent => !back,
        Known::MentorSilent => back,
    };
    vec![match (learner_silent, back) {
        (true, false) => words.board_half_needs_mentee(),
        (true, true) => words.board_half_needs_mentor(),
        (false, false) => words.board_half_offers_mentor(),
        (false, true) => words.board_half_offers_mentee(),
    }]
}

fn gain_sentence(program: &Program, gain: &TopicGain, words: Words) -> String {
    let topic = topic_name(program, &gain.topic, words);
    let level = |level| level_name(words, level).to_lowercase();
    if !gain.helps() {
        words.board_gain_none(&topic)
    } else if gain.teaches_at >= gain.wanted {
        words.board_gain_full(&topic, &level(gain.now), &level(gain.wanted))
    } else {
        words.board_gain_part(&topic, &level(gain.wanted), &level(gain.teaches_at))
    }
}

fn style(style: StyleFit, words: Words) -> Vec<String> {
    if style.known != Known::Both {
        return vec![words.board_half()];
    }
    let alike = match style.likeness {
        12.. => words.board_alike_much(),
        8.. => words.board_alike_some(),
        _ => words.board_alike_little(),
    };
    let apart = style.mentor_energy.abs_diff(style.mentee_energy) >= 2;
    vec![alike, if apart { words.board_energy_apart() } else { words.board_energy_same() }]
}

fn logistics(logistics: &Logistics, words: Words) -> Vec<String> {
    let slots = match logistics.shared_slots {
        None => words.board_slots_unknown(),
        Some(0) => words.board_slots_none(),
        Some(n) => words.board_slots(n),
    };
    let place = match logistics.same_place {
        _ if logistics.online => Some(words.board_place_online()),
        Some(true) => Some(words.board_place_same()),
        Some(false) => Some(words.board_place_other()),
        None => None,
    };
    let ways = (logistics.ways_agree == Some(false)).then(|| words.board_ways_differ());
    [Some(slots), place, ways].into_iter().flatten().collect()
}
