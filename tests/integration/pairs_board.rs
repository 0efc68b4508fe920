//! The board of pairs: what it shows of a result, and how the place renders.

use crate::story::Story;
use balik::language::{Language, Words};
#[cfg(feature = "ui")]
use balik::library::made_up_company;
use balik::library::sample_program;
use balik::matching::{Flow, pair_people};
use balik::program::{Command, ConstraintKind, HardRule, PairKey, PersonId, Program, ProgramId, RunId};
use balik::screen::board::{
    BoardView, Filter, LeftSheet, Order, PairFit, PairSheet, ProofView, Query, RulesView, Stand, Weight,
    shown_rows, why_not_sentences,
};

const ID: Words = Words::new(Language::Indonesian);

fn board(story: &Story) -> BoardView {
    BoardView::of(story.program(), ID)
}

/// Pairs and keeps the result, as the page does.
fn paired(mut story: Story, run: &str) -> Story {
    let outcome = pair_people(story.program(), &mut |_| Flow::GoOn).unwrap();
    story.now += 10;
    let run = outcome.into_run(RunId::new(run), story.now);
    story.must(Command::KeepRun(Box::new(run)));
    story
}

fn key(mentor: &str, mentee: &str) -> PairKey {
    PairKey::new(&PersonId::new(mentor), &PersonId::new(mentee))
}

#[test]
fn what_is_missing_is_said_before_anybody_is_paired() {
    assert_eq!(board(&Story::begin()).stand, Stand::NoPeople);
    let mut story = Story::small_company();
    assert_eq!(board(&story).stand, Stand::Ready);
    story.must(Command::RemovePeople(vec!["sari".into(), "bima".into()]));
    assert_eq!(board(&story).stand, Stand::NoMentors);
}

#[test]
fn a_result_is_told_as_a_sentence_first() {
    let story = paired(Story::small_company(), "r1");
    let result = board(&story).result.unwrap();
    assert_eq!(result.headline, "2 pasangan, tidak ada yang tertinggal");
    assert!(result.seal.is_some() && !result.outdated && result.changes.is_none());
    assert_eq!(result.pairs.len(), 2);
    assert_eq!(result.pairs[0].mentee.name, "Budi Santoso");
    let fit = PairFit::of(story.program(), &result.pairs[0].key, ID);
    assert_eq!(fit.reasons[0], "Belajar Alat AI");
    assert!(fit.gives > 0.0 && fit.gives <= 1.0);
    assert_eq!(result.waiting.len(), 2);
    assert_eq!(result.figures.len(), 4);
    let english = BoardView::of(story.program(), Words::new(Language::English)).result.unwrap();
    assert_eq!(english.headline, "2 pairs, nobody left behind");
}

#[test]
fn a_change_makes_the_result_out_of_date_and_a_new_run_tells_what_differs() {
    let mut story = paired(Story::small_company(), "r1");
    story.must(Command::Constrain { pair: key("sari", "budi"), kind: Some(ConstraintKind::Forbidden) });
    let view = board(&story);
    assert!(view.result.unwrap().outdated);
    assert_eq!(view.decided.len(), 1);
    let story = paired(story, "r2");
    let result = board(&story).result.unwrap();
    assert!(!result.outdated);
    assert_eq!(result.headline, "1 pasangan, 1 mentee belum dapat mentor");
    let changes = result.changes.unwrap();
    assert!(changes.differs);
    assert_eq!(changes.gone, ["Sari Dewanti dan Budi Santoso"]);
    assert_eq!((result.left.len(), result.spare.len()), (1, 1));
    assert!(result.left[0].why.contains("Dipisahkan oleh fasilitator"), "{}", result.left[0].why);
}

#[test]
fn a_veto_reads_like_a_ban() {
    let veto = {
        let mut story = Story::small_company();
        let mut sari = story.person("sari");
        sari.vetoes.push("budi".into());
        story.must(Command::PutPerson(Box::new(sari)));
        paired(story, "r1")
    };
    let ban = {
        let mut story = Story::small_company();
        story.must(Command::Constrain { pair: key("sari", "budi"), kind: Some(ConstraintKind::Forbidden) });
        paired(story, "r1")
    };
    let told = |story: &Story| {
        let left = board(story).result.unwrap().left;
        (
            left,
            LeftSheet::of(story.program(), &"budi".into(), false, ID),
            why_not_sentences(story.program(), &"sari".into(), &"budi".into(), ID),
        )
    };
    assert_eq!(told(&veto), told(&ban));
}

#[test]
fn a_topic_that_would_help_is_told_in_a_sentence() {
    let mut story = Story::small_company();
    let mut bima = story.person("bima");
    bima.offers[0].topic = "ai".into();
    story.must(Command::PutPerson(Box::new(bima)));
    let story = paired(story, "r1");
    let told = |words| LeftSheet::of(story.program(), &"ratih".into(), false, words).unwrap().helps;
    let (indonesian, english) = (told(ID), told(Words::new(Language::English)));
    let learned = |helps: &[String], what: &str| helps.iter().find(|help| help.contains(what)).cloned();
    insta::assert_snapshot!(
        [learned(&indonesian, "mempelajari").unwrap(), learned(&english, "learned").unwrap()].join("\n")
    );
    let idle = board(&story).result.unwrap().spare.remove(0);
    let for_mentor = LeftSheet::of(story.program(), &idle.person, true, ID).unwrap().helps;
    let sentence = learned(&for_mentor, "ada mentee baginya").unwrap();
    assert!(sentence.ends_with("Seluruhnya bertambah 1 pasangan."), "{sentence}");
}

#[test]
fn approving_and_withdrawing_show_on_the_board() {
    let mut story = paired(Story::small_company(), "r1");
    story.must(Command::ApprovePairs(vec![key("sari", "budi")]));
    let result = board(&story).result.unwrap();
    assert_eq!(result.waiting, [key("bima", "ratih")]);
    assert!(result.pairs[0].approved);
    story.must(Command::Constrain { pair: key("sari", "budi"), kind: Some(ConstraintKind::Forbidden) });
    let result = board(&paired(story, "r2")).result.unwrap();
    assert_eq!(result.elsewhere.len(), 1, "approved, and no longer proposed");
}

#[test]
fn the_list_is_searched_filtered_and_sorted() {
    let story = Story::with(sample_program(ProgramId::new("s"), 60, 5));
    let story = paired(story, "r1");
    let rows = board(&story).result.unwrap().pairs;
    let ask = |text: &str, filter, order| shown_rows(&rows, &Query { text: text.into(), filter, order });
    assert_eq!(ask("", Filter::All, Order::Name).len(), rows.len());
    assert_eq!(ask("", Filter::Changed, Order::Name).len(), 0);
    let lowest = ask("", Filter::Waiting, Order::Lowest);
    assert!(lowest.windows(2).all(|w| rows[w[0]].score <= rows[w[1]].score));
    let name = rows[3].mentee.name.to_uppercase();
    assert!(ask(&name, Filter::All, Order::Highest).contains(&3));
    assert!(ask("tidak ada orang ini", Filter::All, Order::Name).is_empty());
}

#[test]
fn a_pair_is_explained_in_sentences_with_figures_that_add_up() {
    let story = paired(Story::small_company(), "r1");
    let sheet = PairSheet::of(story.program(), &key("sari", "budi"), ID).unwrap();
    assert_eq!(sheet.factors.len(), 6);
    assert!(sheet.factors[0].sentences[0].starts_with("Alat AI: dari"), "{:?}", sheet.factors[0]);
    assert_eq!(sheet.factors[0].points, "30,0 dari 30,0");
    assert_eq!(sheet.next.len(), 2);
    assert_eq!(sheet.others.len(), 1);
    let proof = ProofView::of(story.program(), ID).unwrap();
    assert_eq!((proof.figures[0].1.as_str(), proof.figures[1].1.as_str()), ("4", "2"));
    assert_eq!(proof.figures[2].1, proof.figures[3].1);
}

#[test]
fn every_switch_switches_its_rule_and_weights_show_their_share() {
    let rules = Program::new(ProgramId::new("p")).rules;
    for switch in RulesView::of(&rules, ID).switches {
        let other = RulesView::switched(rules.clone(), switch.rule, !switch.on);
        assert_ne!(other, rules, "{:?}", switch.rule);
        let now = RulesView::of(&other, ID).switches.into_iter().find(|s| s.rule == switch.rule).unwrap();
        assert_eq!(now.on, !switch.on);
    }
    assert_eq!(RulesView::switched(rules.clone(), HardRule::Veto, false), rules);
    assert_eq!(Weight::Learning.share(&rules, ID), "40% dari nilai");
    assert_eq!(Weight::Style.share(&Weight::Style.set(rules, 0), ID), "0% dari nilai");
}

#[cfg(feature = "ui")]
mod rendered {
    use super::*;
    use balik::rendering::place_html;
    use balik::screen::Place;

    #[test]
    fn the_place_shows_the_result_with_both_roles() {
        let program = made_up_company(ProgramId::new("rekaan"), &|text| text.indonesian().to_owned());
        let story = paired(Story::with(program), "r1");
        let pairs = board(&story).result.unwrap().pairs.len();
        let html = place_html(story.program().clone(), Place::Pairs, Language::Indonesian);
        assert_eq!(html.matches("class=\"pair\"").count(), pairs);
        assert_eq!(html.matches("class=\"ring\"").count(), pairs, "a ring for each pair");
        for text in
            ["Terbukti terbaik", "Lihat buktinya", "Aturan dan bobot", "Sebaran kecocokan", "Beban mentor"]
        {
            assert!(html.contains(text), "{text}");
        }
    }

    #[test]
    fn an_empty_program_is_shown_the_way_on() {
        let html = place_html(Program::new(ProgramId::new("kosong")), Place::Pairs, Language::Indonesian);
        assert!(html.contains("Belum ada orang") && html.contains("#/p/kosong/import"));
    }
}
