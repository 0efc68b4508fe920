//! Answers as they are read: by whoever gave them, before they are sent, and by whoever collects them.

use crate::exchange::answers::Invitation;
use crate::language::{Language, Words};
use crate::program::{Day, Fills, Question, QuestionKind, Reply, TopicId};
use crate::screen::person::{day_name, importance_name, level_name, part_name};

/// What a topic of an invitation is called.
pub(super) fn topic_name(invitation: &Invitation, words: Words, id: &TopicId) -> Option<String> {
    let topic = invitation.topics.iter().find(|topic| topic.id == *id)?;
    topic.called().map(|name| words.pick(&name))
}

/// The answers to choose from: ids and texts.
pub fn choices_of(question: &Question, words: Words) -> Vec<(String, String)> {
    match &question.kind {
        QuestionKind::Choice(choices) | QuestionKind::Several(choices) => {
            choices.iter().map(|choice| (choice.id.clone(), words.pick(&choice.text))).collect()
        }
        _ => Vec::new(),
    }
}

/// Languages to choose from: as they are kept, and by name. Kept in Indonesian whoever answers, so that two who speak the
/// same language are seen to.
pub fn language_choices(words: Words) -> Vec<(String, String)> {
    let names: [fn(Words) -> String; 6] = [
        Words::language_name_indonesian,
        Words::language_name_english,
        Words::language_name_javanese,
        Words::language_name_sundanese,
        Words::language_name_mandarin,
        Words::language_name_japanese,
    ];
    let kept = Words::new(Language::Indonesian);
    names.iter().map(|name| (name(kept), name(words))).collect()
}

/// A place on a scale of one to five, with its end where it is at one.
fn scale_text(question: &Question, words: Words, value: u8) -> String {
    match (&question.kind, value) {
        (QuestionKind::Scale { low, .. }, 1) => words.fill_scale_end(value, &words.pick(low)),
        (QuestionKind::Scale { high, .. }, 5) => words.fill_scale_end(value, &words.pick(high)),
        (QuestionKind::Scale { low, high }, _) => {
            words.fill_scale_between(value, &words.pick(low), &words.pick(high))
        }
        _ => words.fill_scale(value),
    }
}

/// An answer to an invitation in lines; no line where nothing was answered.
pub fn reply_lines(
    invitation: &Invitation,
    words: Words,
    question: &Question,
    reply: Option<&Reply>,
) -> Vec<String> {
    let Some(reply) = reply.filter(|reply| !reply.is_empty()) else { return Vec::new() };
    said_lines(words, Some(question), reply, &super::chosen_topics(invitation, words, Some(reply)))
}

/// An answer in lines; of a question that is gone, as it was kept. `topics` names the topics in it, in the order in
/// which they are told.
pub fn said_lines(
    words: Words,
    question: Option<&Question>,
    reply: &Reply,
    topics: &[(TopicId, String)],
) -> Vec<String> {
    let chosen = |ids: &[String]| -> Vec<String> {
        let Some(question) = question else { return ids.to_vec() };
        let all = choices_of(question, words);
        all.into_iter().filter(|(id, _)| ids.contains(id)).map(|(_, text)| text).collect()
    };
    match reply {
        Reply::Text(text) => text.trim().lines().map(str::to_owned).collect(),
        Reply::Choice(id) => chosen(std::slice::from_ref(id)),
        Reply::Several(ids) => chosen(ids),
        Reply::Scale(value) => {
            vec![question.map_or_else(|| words.fill_scale(*value), |q| scale_text(q, words, *value))]
        }
        Reply::Count(count) => vec![words.fill_count(*count)],
        Reply::Words(list) if question.is_some_and(|q| q.fills == Fills::Languages) => {
            let known = language_choices(words);
            let name =
                |kept: &String| known.iter().find(|(k, _)| k == kept).map_or(kept, |(_, name)| name).clone();
            vec![list.iter().map(name).collect::<Vec<_>>().join(", ")]
        }
        Reply::Words(list) | Reply::People(list) => vec![list.join(", ")],
        Reply::Consent(wording) => vec![wording.clone()],
        Reply::Week(week) => Day::ALL
            .into_iter()
            .filter_map(|day| {
                let parts: Vec<String> = week
                    .slots()
                    .filter(|(on, _)| *on == day)
                    .map(|(_, part)| part_name(words, part))
                    .collect();
                (!parts.is_empty()).then(|| words.fill_day(&day_name(words, day), &parts.join(", ")))
            })
            .collect(),
        Reply::Levels(levels) => topics
            .iter()
            .filter_map(|(id, name)| {
                let said = levels.get(id)?;
                let level = level_name(words, said.level);
                Some(match (said.wanted, said.importance) {
                    (Some(wanted), Some(importance)) => words.fill_need_line(
                        name,
                        &level,
                        &level_name(words, wanted),
                        &importance_name(words, importance),
                    ),
                    _ => words.fill_level_line(name, &level),
                })
            })
            .collect(),
    }
}
