//! Around running pairs: what the place says has changed, the settings in words, and approving in the place of
//! others.

use crate::story::{Story, someone, teaches, wants};
use balik::language::{Language, Words};
use balik::library::{made_up_company, sample_program};
use balik::matching::{Flow, Rematch, pair_people, rematch};
use balik::program::{Command, ConstraintKind, Objective, PairKey, PersonId, ProgramId, Role, RunId};
use balik::screen::board::{Approval, BoardView, DialView, ProofView, RunningView};

const ID: Words = Words::new(Language::Indonesian);
const EN: Words = Words::new(Language::English);

fn key(mentor: &str, mentee: &str) -> PairKey {
    PairKey::new(&PersonId::new(mentor), &PersonId::new(mentee))
}

/// Pairs, keeps the result and approves all of it.
fn running(mut story: Story) -> Story {
    let outcome = pair_people(story.program(), &mut |_| Flow::GoOn).unwrap();
    let run = outcome.into_run(RunId::new("r1"), story.now);
    let keys: Vec<PairKey> = run.pairs.iter().map(|pair| PairKey::new(&pair.mentor, &pair.mentee)).collect();
    story.must(Command::KeepRun(Box::new(run)));
    story.must(Command::ApprovePairs(keys));
    story
}

/// A small company whose best pairing of now would take one running pair apart.
fn torn() -> Story {
    let mut story = running(Story::small_company());
    for person in [
        teaches(teaches(someone("dina", "Dina", Role::Mentor, "staf"), "tiktok", 4), "ai", 4),
        wants(someone("hadi", "Hadi", Role::Mentee, "direktur"), "tiktok", 0, 3),
    ] {
        story.must(Command::PutPerson(Box::new(person)));
    }
    let mut ratih = story.person("ratih");
    ratih.needs[0].wanted = 4;
    ratih.needs.push(ratih.needs[0].clone());
    ratih.needs[1].topic = "ai".into();
    story.must(Command::PutPerson(Box::new(ratih)));
    story
}

fn found(story: &Story) -> Rematch {
    rematch(story.program(), &mut |_| Flow::GoOn).unwrap()
}

/// Takes a setting, as the page does.
fn take(story: &mut Story, setting: usize) {
    let outcome = found(story).settings[setting].outcome.clone();
    story.now += 10;
    let run = outcome.into_run(RunId::new("r2"), story.now);
    story.must(Command::KeepRun(Box::new(run)));
}

fn seen(story: &Story) -> RunningView {
    RunningView::of(story.program(), ID).unwrap()
}

#[test]
fn nothing_is_said_while_nothing_runs_and_nothing_asks_for_a_look_while_nothing_changes() {
    assert_eq!(RunningView::of(Story::small_company().program(), ID), None);
    let view = seen(&running(Story::small_company()));
    assert!(!view.changed && view.facts.is_empty());
    assert_eq!(view.sentence, "2 pasangan sudah berjalan. Semuanya masih bisa dilanjutkan.");
}

#[test]
fn while_pairs_are_still_being_approved_nothing_has_changed() {
    let mut story = running(Story::small_company());
    story.must(Command::WithdrawApproval(vec![key("sari", "budi")]));
    assert!(!seen(&story).changed);
}

#[test]
fn who_joined_who_left_and_what_moved_is_said_by_name() {
    let story = torn();
    let view = seen(&story);
    assert!(view.changed);
    assert_eq!(view.title, "Ada yang berubah");
    let told: Vec<(&str, Vec<&str>)> = view
        .facts
        .iter()
        .map(|fact| (fact.title.as_str(), fact.lines.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(told[0], ("1 mentee belum punya mentor", vec!["Hadi"]));
    assert_eq!(told[1], ("1 mentor belum punya mentee", vec!["Dina"]));
    assert_eq!(told[2].0, "Kecocokan 1 pasangan bergeser sejak disetujui");
    assert!(told[2].1[0].starts_with("Bima dan Hj. Ratih Kusuma: dari 65,0 menjadi "), "{told:?}");

    let mut story = running(Story::small_company());
    let mut sari = story.person("sari");
    sari.paused = true;
    story.must(Command::PutPerson(Box::new(sari)));
    let mut bima = story.person("bima");
    bima.vetoes.push("ratih".into());
    story.must(Command::PutPerson(Box::new(bima)));
    let view = seen(&story);
    assert_eq!(view.facts[0].title, "2 pasangan tidak bisa dilanjutkan");
    let lines: Vec<&str> = view.facts[0].lines.iter().map(String::as_str).collect();
    assert_eq!(
        lines,
        [
            "Bima dan Hj. Ratih Kusuma: Dipisahkan oleh fasilitator",
            "Sari Dewanti dan Budi Santoso: Sari Dewanti sedang tidak ikut di peran itu"
        ],
        "a veto reads like a ban"
    );
    assert!(!view.hint.is_empty());
}

#[test]
fn long_lists_name_the_first_and_count_the_others() {
    let mut story = running(Story::with(sample_program(ProgramId::new("s"), 80, 5)));
    let people: Vec<_> = story.program().people.values().cloned().collect();
    let paused = people.into_iter().filter(|p| p.role == Role::Mentor).map(|mut person| {
        person.paused = true;
        person
    });
    let paused: Vec<_> = paused.collect();
    story.must(Command::EditPeople(paused));
    let ended = &seen(&story).facts[0];
    assert_eq!(ended.lines.len(), 9);
    assert!(ended.lines[8].starts_with("dan ") && ended.lines[8].ends_with(" lagi"), "{ended:?}");
}

#[test]
fn the_settings_say_who_changes_what_it_gains_and_what_it_costs() {
    let story = torn();
    let rematch = found(&story);
    let view = DialView::of(story.program(), &rematch, EN);
    assert_eq!(view.stops.len(), 2);
    assert_eq!((view.only.as_str(), view.current), ("", None));
    let told = |at: usize| format!("{:#?}", view.stops[at]);
    insta::assert_snapshot!("the_fewest_touched", told(0));
    insta::assert_snapshot!("everyone_anew", told(1));
    insta::assert_snapshot!(
        "everyone_anew_in_indonesian",
        format!("{:#?}", DialView::of(story.program(), &rematch, ID).stops[1])
    );
}

#[test]
fn where_there_is_nothing_to_choose_it_says_so() {
    let mut story = running(Story::small_company());
    story.must(Command::PutPerson(Box::new(teaches(someone("dina", "Dina", Role::Mentor, "staf"), "ai", 3))));
    let view = DialView::of(story.program(), &found(&story), ID);
    assert_eq!(view.stops.len(), 1);
    assert!(!view.only.is_empty());
    assert_eq!(view.stops[0].headline, "Semua 2 pasangan berjalan tetap seperti sekarang.");
    assert!(view.stops[0].figures.iter().all(|(name, _)| !name.starts_with("Dibanding")));
}

#[test]
fn under_another_aim_the_place_says_what_the_choices_put_first() {
    let mut story = torn();
    assert!(seen(&story).aim.is_empty());
    let mut rules = story.program().rules.clone();
    rules.objective = Objective::RaiseLowest;
    story.must(Command::EditRules(Box::new(rules)));
    assert!(!seen(&story).aim.is_empty());
}

#[test]
fn a_setting_taken_is_the_proposal_and_its_seal_says_what_is_true_of_it() {
    let mut story = torn();
    take(&mut story, 0);
    let result = BoardView::of(story.program(), ID).result.unwrap();
    assert!(!result.outdated);
    assert_eq!(result.seal.as_deref(), Some("Terbukti terbaik dengan 2 pasangan tetap"));
    assert!(result.sub.starts_with("2 pasangan yang berjalan tetap."), "{}", result.sub);
    let proof = ProofView::of(story.program(), ID).unwrap();
    assert!(proof.text.contains("tambahan nilai"));
    assert!(proof.figures.contains(&("Pasangan berjalan yang tetap".to_owned(), "2".to_owned())));
    assert_eq!(DialView::of(story.program(), &found(&story), ID).current, Some(0));
    assert!(!seen(&story).changed, "every running pair is in it");

    take(&mut story, 1);
    let result = BoardView::of(story.program(), ID).result.unwrap();
    assert_eq!(result.seal.as_deref(), Some("Terbukti terbaik"), "nothing at all is better");
    assert!(seen(&story).changed, "it would end running pairs");
}

#[test]
fn approving_names_the_running_pairs_that_end_and_one_undo_brings_them_back() {
    let mut story = torn();
    take(&mut story, 1);
    let result = BoardView::of(story.program(), ID).result.unwrap();
    assert_eq!(result.elsewhere.len(), 1);
    let approval = Approval::of(story.program(), result.waiting.clone(), ID);
    assert!(approval.ends_any());
    assert_eq!(approval.lines, ["Bima dan Hj. Ratih Kusuma"]);
    assert_eq!(approval.text, "1 pasangan yang berjalan akan berakhir:");
    let before = story.program().pairs.clone();
    story.must(approval.command());
    let result = BoardView::of(story.program(), ID).result.unwrap();
    assert!(result.elsewhere.is_empty() && result.waiting.is_empty());
    assert!(!seen(&story).changed);
    story.undo().unwrap();
    assert_eq!(story.program().pairs, before);
}

#[test]
fn approving_ends_only_pairs_that_have_no_room_any_more() {
    let mut story = torn();
    take(&mut story, 0);
    let waiting = BoardView::of(story.program(), ID).result.unwrap().waiting;
    let approval = Approval::of(story.program(), waiting.clone(), ID);
    assert!(!approval.ends_any());
    assert_eq!(approval.command(), Command::ApprovePairs(waiting));

    // One new pair alone ends only the pair of its own people.
    let mut story = torn();
    take(&mut story, 1);
    let waiting = BoardView::of(story.program(), ID).result.unwrap().waiting;
    let of_hadi = waiting.iter().find(|pair| pair.mentee.as_str() == "hadi").unwrap().clone();
    let approval = Approval::of(story.program(), vec![of_hadi.clone()], ID);
    assert_eq!(of_hadi.mentor.as_str(), "bima");
    assert_eq!(approval.ended, [key("bima", "ratih")]);
    // Where the mentor has a second place, nobody has to go.
    let mut bima = story.person("bima");
    bima.mentor_capacity = 2;
    story.must(Command::PutPerson(Box::new(bima)));
    assert!(!Approval::of(story.program(), vec![of_hadi], ID).ends_any());
}

#[test]
fn a_pair_kept_apart_is_told_and_the_way_round_it_too() {
    let mut story = running(Story::small_company());
    story.must(Command::Constrain { pair: key("sari", "budi"), kind: Some(ConstraintKind::Forbidden) });
    let view = RunningView::of(story.program(), EN).unwrap();
    assert_eq!(view.facts[0].title, "1 pair cannot go on");
    assert_eq!(view.hint, "A pair that a rule stands in the way of can go on if you pin it.");
}

#[test]
fn in_the_made_up_company_one_touched_pair_places_whom_a_ban_left_alone() {
    let program = made_up_company(ProgramId::new("rekaan"), &|text| text.indonesian().to_owned());
    let mut story = running(Story::with(program));
    let first = BoardView::of(story.program(), ID).result.unwrap().pairs[0].key.clone();
    story.must(Command::Constrain { pair: first.clone(), kind: Some(ConstraintKind::Forbidden) });
    let rematch = found(&story);
    let view = DialView::of(story.program(), &rematch, ID);
    assert_eq!(view.stops[0].headline, "Semua 18 pasangan berjalan tetap seperti sekarang.");
    // Nobody touched: the two wait, like one mentee before them.
    assert_eq!(view.stops[0].waits, ["Andi Pangerang", "Soedarmo"]);
    // One pair touched: there is one pair more.
    assert_eq!(
        view.stops[1].changes,
        ["Michelle Tanuwijaya dan Hj. Ratih Kusumawardani. Berikutnya: Hj. Ratih Kusumawardani dengan \
             Fajar Nugroho, Michelle Tanuwijaya dengan Andi Pangerang"]
    );
    assert_eq!(view.stops[1].joins.len(), 2);
    assert!(view.stops[1].figures.iter().any(|(_, figure)| figure == "1 pasangan lebih banyak, +25,8 poin"));
    take(&mut story, 1);
    let waiting = BoardView::of(story.program(), ID).result.unwrap().waiting;
    let approval = Approval::of(story.program(), waiting, ID);
    assert!(approval.ended.contains(&first) && approval.ended.len() == 2, "{approval:?}");
    story.must(approval.command());
    assert_eq!(story.program().pairs.len(), 19);
}

#[cfg(feature = "ui")]
mod rendered {
    use super::*;
    use balik::rendering::place_html;
    use balik::screen::Place;

    #[test]
    fn the_panel_stands_before_the_pairs_once_something_has_changed() {
        let html = place_html(torn().program().clone(), Place::Pairs, Language::Indonesian);
        let panel = html.find("Ada yang berubah").expect("the panel");
        assert!(panel < html.find("Pasangan yang diusulkan").or(html.find("class=\"pair\"")).unwrap());
        for text in ["Lihat pilihannya", "1 mentee belum punya mentor", "Hadi", "2 pasangan sudah berjalan"] {
            assert!(html.contains(text), "{text}");
        }
        assert!(!html.contains("Data berubah sejak pasangan ini dihitung"), "said once");
        assert!(html.contains("Pasangkan ulang"), "and pairing anew is still there");
    }

    #[test]
    fn while_nothing_changes_the_way_is_beside_the_other_questions() {
        let html =
            place_html(running(Story::small_company()).program().clone(), Place::Pairs, Language::English);
        assert!(!html.contains("Something has changed"));
        assert!(html.contains("Rearranging around running pairs") && html.contains("See the choices"));
        let none = place_html(Story::small_company().program().clone(), Place::Pairs, Language::English);
        assert!(!none.contains("running pairs"));
    }
}
