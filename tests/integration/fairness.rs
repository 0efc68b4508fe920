//! Fairness of a result: small examples worked out by hand, what a facilitator would notice, and that nothing shown
//! gives a small group away.

use balik::insight::fairness::{
    Carried, Figures, GroupName, Grouping, Hours, Load, Side, Split, Spread, Unevenness, by_tens, compare,
    notices, worst_served, worth_comparing,
};
use balik::insight::small_groups::{FEWEST, may_show};
use balik::program::{
    Extra, Grade, GradeId, GroupForm, Manager, MeetingMode, Objective, Person, PersonId, Program, ProgramId,
    Rhythm, Role, Run, RunId, RunPair, RunUnpaired, Setup, WhyUnpaired,
};
use chrono::NaiveDate;
use proptest::prelude::*;

fn empty_run() -> Run {
    Run {
        id: RunId::new("r1"),
        at: 1,
        objective: Objective::MostPairs,
        pairs: Vec::new(),
        unpaired: Vec::new(),
        total: 0,
        certified: true,
        proof: None,
        fingerprint: String::new(),
        extra: Extra::new(),
    }
}

/// A program with a result, made by hand.
struct Made {
    program: Program,
    run: Run,
}

impl Made {
    fn new() -> Self {
        Self { program: Program::new(ProgramId::new("p")), run: empty_run() }
    }

    fn person(&mut self, id: &str, role: Role, unit: &str) {
        let mut person = Person::named(PersonId::new(id), id, role);
        person.unit = (!unit.is_empty()).then(|| unit.to_owned());
        self.program.people.insert(person.id.clone(), person);
    }

    fn edit(&mut self, id: &str, edit: impl FnOnce(&mut Person)) {
        edit(self.program.people.get_mut(&PersonId::new(id)).unwrap());
    }

    fn pair(&mut self, mentor: &str, mentee: &str, score: u16) {
        self.run.pairs.push(RunPair { mentor: mentor.into(), mentee: mentee.into(), score });
    }

    fn leave(&mut self, person: &str, as_mentor: bool) {
        let why = WhyUnpaired::NobodyThere;
        self.run.unpaired.push(RunUnpaired { person: person.into(), as_mentor, why });
    }

    /// Mentees of a unit, each with a score (a mentor of its own, from IT) or left.
    fn mentees(&mut self, unit: &str, scores: &[Option<u16>]) {
        for (i, score) in scores.iter().enumerate() {
            let (mentee, mentor) = (format!("{unit}-s{i}"), format!("{unit}-m{i}"));
            self.person(&mentee, Role::Mentee, unit);
            match score {
                Some(score) => {
                    self.person(&mentor, Role::Mentor, "IT");
                    self.pair(&mentor, &mentee, *score);
                }
                None => self.leave(&mentee, false),
            }
        }
    }

    fn split(&self, side: Side, grouping: Grouping) -> Split {
        compare(&self.program, &self.run, side, grouping)
    }
}

fn figures(people: usize, paired: usize, mean: Option<u16>) -> Figures {
    Figures { people, paired, mean }
}

/// Finance: 12 mentees, 5 left, the others 60 each. Operations: 28 mentees, 3 left, the others 80 each.
fn forty() -> Made {
    let mut made = Made::new();
    let mut finance = vec![Some(6000); 7];
    finance.extend([None; 5]);
    let mut operations = vec![Some(8000); 25];
    operations.extend([None; 3]);
    made.mentees("Keuangan", &finance);
    made.mentees("Operasi", &operations);
    made
}

#[test]
fn people_are_counted_by_group_and_side() {
    let split = forty().split(Side::Mentees, Grouping::Unit);
    // 7 x 60 and 25 x 80 are 2420 points in 32 pairs: 75.625.
    assert_eq!(split.all, Some(figures(40, 32, Some(7563))));
    let named: Vec<_> = split.groups.iter().map(|(name, f)| (name.clone(), *f)).collect();
    let text = |text: &str| GroupName::Text(text.to_owned());
    assert_eq!(
        named,
        [(text("Keuangan"), figures(12, 7, Some(6000))), (text("Operasi"), figures(28, 25, Some(8000)))]
    );
    assert_eq!((named[0].1.unpaired(), split.others), (5, None));
    let mentors = forty().split(Side::Mentors, Grouping::Unit);
    assert_eq!(mentors.groups.len(), 1);
    assert_eq!(mentors.all, Some(figures(32, 32, Some(7563))));
}

#[test]
fn a_facilitator_notices_who_is_left_out_and_who_matches_less() {
    let made = forty();
    let found = notices(&made.program, &made.run, Grouping::Unit);
    assert_eq!(found.iter().map(|n| n.what).collect::<Vec<_>>(), [Unevenness::LeftOut, Unevenness::LowMatch]);
    for notice in &found {
        assert_eq!(notice.name, GroupName::Text("Keuangan".into()));
        assert_eq!((notice.group.people, notice.group.unpaired()), (12, 5));
        assert_eq!((notice.all.people, notice.all.unpaired()), (40, 8));
    }
    // 5 of 12 against 3 of 28.
    assert!((found[0].distance - (5.0 / 12.0 - 3.0 / 28.0)).abs() < 1e-12);
}

#[test]
fn one_person_is_no_pattern() {
    let mut made = Made::new();
    made.mentees("Keuangan", &[Some(8000), Some(8000), Some(8000), Some(8000), None]);
    made.mentees("Operasi", &[Some(8000); 20]);
    assert_eq!(notices(&made.program, &made.run, Grouping::Unit), []);
    made.edit("Operasi-s0", |p| p.unit = Some("KEUANGAN ".into()));
    let split = made.split(Side::Mentees, Grouping::Unit);
    assert_eq!(split.groups[0].1.people, 6, "spelling does not make another unit");
}

#[test]
fn a_small_group_and_the_next_are_only_shown_together() {
    let mut made = Made::new();
    made.mentees("Hukum", &[None, None, Some(5000)]);
    made.mentees("Keuangan", &[Some(8000); 6]);
    made.mentees("Operasi", &[Some(7000); 10]);
    let split = made.split(Side::Mentees, Grouping::Unit);
    assert_eq!(split.groups, [(GroupName::Text("Operasi".into()), figures(10, 10, Some(7000)))]);
    // 5000 and six times 8000, in seven pairs.
    assert_eq!(split.others, Some(figures(9, 7, Some(7571))));
    assert_eq!(notices(&made.program, &made.run, Grouping::Unit), [], "not a word of a hidden group");
}

#[test]
fn a_mean_of_few_is_hidden_with_one_more() {
    let mut made = Made::new();
    made.mentees("Hukum", &[None, None, None, None, Some(5000), Some(4000)]);
    made.mentees("Keuangan", &[Some(8000); 6]);
    made.mentees("Operasi", &[Some(7000); 10]);
    let split = made.split(Side::Mentees, Grouping::Unit);
    let means: Vec<_> = split.groups.iter().map(|(_, f)| (f.people, f.mean)).collect();
    assert_eq!(means, [(6, None), (6, None), (10, Some(7000))]);
    assert_eq!(split.groups[0].1.unpaired(), 4, "how many are left may be told of six");
}

#[test]
fn too_few_for_any_figure() {
    let mut made = Made::new();
    made.mentees("Hukum", &[None, None, Some(5000), Some(6000)]);
    let split = made.split(Side::Mentees, Grouping::Unit);
    assert_eq!(split, Split { side: Side::Mentees, all: None, groups: Vec::new(), others: None });
}

#[test]
fn everybody_is_in_one_group_of_each_grouping() {
    let mut made = Made::new();
    made.mentees("Operasi", &[Some(7000); 12]);
    made.program.setup.grades =
        ["staf", "direktur"].iter().map(|id| Grade::named(GradeId::new(*id), id)).collect();
    for i in 0..6 {
        made.edit(&format!("Operasi-s{i}"), |p| {
            p.languages = vec!["Inggris".into(), "indonesia".into()];
            p.grade = Some(GradeId::new("direktur"));
            p.meets = Some(MeetingMode::Online);
            p.manager = Some(Manager::Outside("Bu Tini".into()));
            p.role = Role::Both;
        });
    }
    for i in 6..12 {
        made.edit(&format!("Operasi-s{i}"), |p| {
            p.languages = vec!["Indonesia".into()];
            p.grade = Some(GradeId::new(if i == 6 { "gone" } else { "staf" }));
            p.manager = Some(Manager::Person("Operasi-m1".into()));
        });
    }
    let names = |grouping| -> Vec<GroupName> {
        made.split(Side::Mentees, grouping).groups.into_iter().map(|(name, _)| name).collect()
    };
    let languages = |list: &[&str]| GroupName::Languages(list.iter().map(|&l| l.to_owned()).collect());
    assert_eq!(names(Grouping::Languages), [languages(&["Indonesia"]), languages(&["indonesia", "Inggris"])]);
    assert_eq!(names(Grouping::Role), [GroupName::Role(Role::Mentee), GroupName::Role(Role::Both)]);
    assert_eq!(names(Grouping::Meets), [GroupName::Meets(MeetingMode::Online), GroupName::Unsaid]);
    assert_eq!(
        names(Grouping::Manager),
        [GroupName::Text("Bu Tini".into()), GroupName::ReportsTo("Operasi-m1".into())]
    );
    // Whose grade is no longer on the ladder is alone, so the five on the lower step are hidden as well.
    assert_eq!(names(Grouping::Grade), [GroupName::Grade(GradeId::new("direktur"))]);
    assert_eq!(names(Grouping::JobTitle), [GroupName::Unsaid]);
    assert!(!worth_comparing(&made.program, &made.run).contains(&Grouping::JobTitle));
    assert!(worth_comparing(&made.program, &made.run).contains(&Grouping::Languages));
}

#[test]
fn the_spread_is_that_of_a_spreadsheet() {
    let scores = vec![9000, 4000, 6000, 7000, 8000];
    let spread = Spread::of_scores(scores).unwrap();
    assert_eq!((spread.lowest, spread.lower_quarter, spread.median), (4000, 6000, 7000));
    assert_eq!((spread.upper_quarter, spread.highest, spread.mean, spread.pairs), (8000, 9000, 6800, 5));
    // Between two: QUARTILE of 40, 60, 70, 81 is 55, 65, 72.75.
    let spread = Spread::of_scores(vec![4000, 6000, 7000, 8100]).unwrap();
    assert_eq!((spread.lower_quarter, spread.median, spread.upper_quarter), (5500, 6500, 7275));
    assert_eq!(Spread::of_scores(vec![5050]).unwrap().upper_quarter, 5050);
    assert_eq!(Spread::of_scores(Vec::new()), None);
}

#[test]
fn the_worst_served_are_the_lowest_quarter_and_five_at_most() {
    let mut made = Made::new();
    made.mentees(
        "A",
        &[Some(10_000), Some(5999), Some(7000), Some(6000), Some(9000), Some(5999), None, None],
    );
    let worst = worst_served(&made.program, &made.run);
    assert_eq!(worst.len(), 1, "of six pairs one");
    assert_eq!((worst[0].mentee.as_str(), worst[0].score), ("A-s1", 5999));
    assert_eq!(by_tens(&made.program, &made.run), [(5, 2), (6, 1), (7, 1), (8, 0), (9, 2)]);
    made.mentees("B", &[Some(8000); 30]);
    assert_eq!(worst_served(&made.program, &made.run).len(), 5);
}

#[test]
fn who_left_the_program_does_not_count_and_their_partner_has_no_pair() {
    let mut made = Made::new();
    made.mentees("A", &[Some(8000); 6]);
    made.program.people.remove(&PersonId::new("A-m0"));
    made.program.people.remove(&PersonId::new("A-s1"));
    assert_eq!(made.split(Side::Mentees, Grouping::Unit).all, Some(figures(5, 4, None)));
    assert_eq!(Spread::of(&made.program, &made.run).unwrap().pairs, 4);
}

#[test]
fn load_is_what_mentors_have_against_what_they_take() {
    let mut made = Made::new();
    made.mentees("A", &[Some(8000); 4]);
    for (mentor, takes) in [("A-m0", 3), ("A-m1", 1), ("A-m2", 2), ("A-m3", 0)] {
        made.edit(mentor, |p| p.mentor_capacity = takes);
    }
    made.person("extra", Role::Mentee, "A");
    made.pair("A-m0", "extra", 7000);
    made.person("free", Role::Mentor, "B");
    made.edit("free", |p| p.mentor_capacity = 2);
    made.leave("free", true);
    let load = Load::of(&made.program, &made.run, Side::Mentors);
    assert_eq!(load.carried, [(2, 1), (1, 3), (0, 1)].map(|(partners, people)| Carried { partners, people }));
    // 3 + 1 + 2 + 1 (was given one, takes none now) + 2.
    assert_eq!((load.places, load.taken, load.full), (9, 5, 2));
    assert_eq!(load.heaviest, [PersonId::new("A-m0")]);
    assert!(Load::of(&made.program, &made.run, Side::Mentees).heaviest.is_empty());
}

#[test]
fn hours_come_from_the_settings_and_nothing_else() {
    let mut setup = Setup { session_count: 8, session_minutes: 90, ..Setup::default() };
    let hours = Hours::of(&setup);
    assert_eq!((hours.of_pair(), hours.of_pair_a_month(), hours.rhythm), (720, None, Rhythm::Monthly));
    assert_eq!((hours.of_person(Side::Mentors, 3), hours.of_person(Side::Mentees, 0)), (2160, 0));
    setup.group_form = GroupForm::OneMentorSeveralMentees;
    let hours = Hours::of(&setup);
    assert_eq!(hours.of_person(Side::Mentors, 3), 720, "they sit together");
    assert_eq!(hours.of_person(Side::Mentees, 2), 1440);
    setup.starts = NaiveDate::from_ymd_opt(2027, 1, 1);
    setup.ends = NaiveDate::from_ymd_opt(2027, 6, 30);
    // 720 minutes over 181 days, a month of 30.4375 days: 121.08.
    assert_eq!(Hours::of(&setup).of_pair_a_month(), Some(121));
    setup.ends = NaiveDate::from_ymd_opt(2026, 6, 30);
    assert_eq!(Hours::of(&setup).days, None, "an end before the start says nothing");
}

/// Every sum of a subset, so that no clever choice of rows is forgotten.
fn subset_sums(values: &[usize]) -> Vec<usize> {
    (0..1_usize << values.len())
        .map(|mask| values.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, v)| v).sum())
        .collect()
}

proptest! {
    #[test]
    fn what_is_hidden_cannot_be_had_by_subtraction(sizes in prop::collection::vec(0_usize..13, 0..9)) {
        let total: usize = sizes.iter().sum();
        let shown = may_show(&sizes);
        let visible: Vec<usize> = sizes.iter().zip(&shown).filter(|(_, s)| **s).map(|(n, _)| *n).collect();
        let hidden: Vec<usize> = sizes.iter().zip(&shown).filter(|(n, s)| **n > 0 && !**s).map(|(n, _)| *n).collect();
        prop_assert!(visible.iter().all(|&n| n >= FEWEST));
        for known in subset_sums(&visible) {
            let rest = total - known;
            prop_assert!(rest == 0 || rest >= FEWEST || visible.is_empty(), "{sizes:?}: {rest} people remain");
        }
        if total >= FEWEST {
            prop_assert!(hidden.len() != 1, "{sizes:?}: one group alone is the total without the others");
        }
        // Nothing is hidden without need: all large groups are shown together.
        if sizes.iter().all(|&n| n == 0 || n >= FEWEST) {
            prop_assert!(hidden.is_empty());
        }
    }

    /// The same for whole results: of each unit how many mentees are paired (each one's score given) and how many left.
    #[test]
    fn no_figure_of_a_result_gives_a_small_group_away(
        units in prop::collection::vec((prop::collection::vec(0_u16..10_001, 0..9), 0_usize..7), 0..7),
    ) {
        let mut made = Made::new();
        let mut truth: Vec<(String, usize, usize)> = Vec::new();
        for (at, (scores, left)) in units.iter().enumerate() {
            let unit = format!("unit {at}");
            let mut all: Vec<Option<u16>> = scores.iter().copied().map(Some).collect();
            all.extend(vec![None; *left]);
            made.mentees(&unit, &all);
            if !all.is_empty() {
                truth.push((unit, all.len(), scores.len()));
            }
        }
        let people: usize = truth.iter().map(|(_, people, _)| people).sum();
        let paired: usize = truth.iter().map(|(.., paired)| paired).sum();
        let split = made.split(Side::Mentees, Grouping::Unit);
        let Some(all) = split.all else {
            prop_assert!(people < FEWEST);
            prop_assert!(split.groups.is_empty() && split.others.is_none());
            return Ok(());
        };
        prop_assert_eq!((all.people, all.paired), (people, paired));

        // What is shown is true, adds up, and stands for five people or more.
        let mut rows: Vec<Figures> = split.groups.iter().map(|(_, f)| *f).collect();
        for (name, f) in &split.groups {
            let GroupName::Text(name) = name else { panic!("{name:?}") };
            let (_, people, paired) = truth.iter().find(|(unit, ..)| unit == name).unwrap();
            prop_assert_eq!((f.people, f.paired), (*people, *paired));
        }
        rows.extend(split.others);
        prop_assert_eq!(rows.iter().map(|f| f.people).sum::<usize>(), people);
        prop_assert!(rows.iter().all(|f| f.people >= FEWEST));

        // The row of others is never one unit under another name.
        let hidden = truth.len() - split.groups.len();
        prop_assert!(hidden != 1, "one unit hidden alone");

        // Means: each on five people with a pair, and what remains of the total without any choice of them too.
        let told: Vec<usize> = rows.iter().filter(|f| f.mean.is_some()).map(|f| f.paired).collect();
        let untold = rows.iter().filter(|f| f.mean.is_none() && f.paired > 0).count();
        prop_assert!(told.iter().all(|&paired| paired >= FEWEST));
        if all.mean.is_some() {
            for known in subset_sums(&told) {
                let rest = paired - known;
                prop_assert!(rest == 0 || rest >= FEWEST, "the mean of {rest} people remains");
            }
            prop_assert!(untold != 1, "one mean hidden alone is the total without the others");
        } else {
            prop_assert!(told.is_empty());
        }

        // A sentence names only groups that are shown, and is about both sides of five people or more.
        for notice in notices(&made.program, &made.run, Grouping::Unit) {
            prop_assert!(notice.all.people - notice.group.people >= FEWEST || notice.side == Side::Mentors);
            let shown = made.split(notice.side, Grouping::Unit).groups;
            prop_assert!(shown.contains(&(notice.name, notice.group)));
        }
    }
}

mod on_screen {
    use super::*;
    use balik::language::{Language, Words};
    use balik::screen::fairness::{FairnessView, GroupsView, Measure};

    const ID: Words = Words::new(Language::Indonesian);
    const EN: Words = Words::new(Language::English);

    pub(super) fn stored(mut made: Made) -> Program {
        made.run.total = made.run.pairs.iter().map(|pair| u64::from(pair.score)).sum();
        made.program.runs.insert(made.run.id.clone(), made.run);
        made.program
    }

    #[test]
    fn without_a_result_there_is_nothing_to_judge() {
        let program = Program::new(ProgramId::new("p"));
        assert_eq!(FairnessView::of(&program, ID), None);
        assert_eq!(GroupsView::of(&program, Grouping::Unit, None, ID), None);
    }

    #[test]
    fn the_most_telling_difference_is_said_as_how_many_of_how_many() {
        let program = stored(forty());
        let said = |words| FairnessView::of(&program, words).unwrap().notices;
        assert_eq!(
            said(ID).iter().map(|line| line.text.as_str()).collect::<Vec<_>>(),
            [
                "Dari 12 mentee di unit Keuangan, 5 belum dapat mentor. Dari semua 40 mentee: 8.",
                "Mentee di unit Keuangan: kecocokan rata-rata 60,0. Semua mentee: 75,6.",
            ]
        );
        assert_eq!(said(EN)[0].text, "Of 12 mentees in Keuangan, 5 have no mentor. Of all 40 mentees: 8.");
        assert_eq!((said(EN)[1].grouping, said(EN)[1].measure), (Grouping::Unit, Measure::Match));
    }

    #[test]
    fn who_is_meant_is_said_as_people_say_it() {
        let said = |edit: &dyn Fn(&mut Person)| {
            let mut made = forty();
            for i in 0..28 {
                made.edit(&format!("Operasi-s{i}"), |p| p.unit = Some("sama".into()));
            }
            for i in 0..12 {
                made.edit(&format!("Keuangan-s{i}"), |p| {
                    p.unit = Some("sama".into());
                    edit(p);
                });
            }
            made.program.setup.grades = vec![Grade::named(GradeId::new("d"), "Direktur")];
            FairnessView::of(&stored(made), ID).unwrap().notices[0].text.clone()
        };
        let end = ", 5 belum dapat mentor. Dari semua 40 mentee: 8.";
        let languages =
            |p: &mut Person| p.languages = vec!["Jawa".into(), "Inggris".into(), "Indonesia".into()];
        for (edit, who) in [
            (
                &languages as &dyn Fn(&mut Person),
                "yang nyaman hanya dalam bahasa Indonesia, Inggris dan Jawa",
            ),
            (&|p| p.place = Some("Medan".into()), "di Medan"),
            (&|p| p.grade = Some(GradeId::new("d")), "berjenjang Direktur"),
            (&|p| p.meets = Some(MeetingMode::InPerson), "yang lebih suka tatap muka"),
            (&|p| p.job_title = Some("Kepala Cabang".into()), "dengan jabatan Kepala Cabang"),
            (&|p| p.manager = Some(Manager::Outside("Bu Tini".into())), "yang atasannya Bu Tini"),
            (&|p| p.role = Role::Both, "yang merangkap mentor dan mentee"),
            (&|p| p.unit = None, "tanpa keterangan unit"),
        ] {
            assert_eq!(said(edit), format!("Dari 12 mentee {who}{end}"));
        }
    }

    #[test]
    fn a_grouping_is_a_picture_with_everyone_first_and_a_table_of_all_figures() {
        let program = stored(forty());
        let view = GroupsView::of(&program, Grouping::Unit, None, ID).unwrap();
        assert_eq!(view.measure, Measure::Unpaired);
        let rows: Vec<_> = view
            .rows
            .iter()
            .map(|row| [&row.name, &row.mentees_text, &row.mentors_text, &row.mark])
            .collect();
        assert_eq!(
            rows,
            [
                ["Semua", "8 dari 40", "0 dari 32", ""],
                ["Keuangan", "5 dari 12", "\u{2013}", "mentee tertinggal"],
                ["Operasi", "3 dari 28", "\u{2013}", ""],
                ["IT", "\u{2013}", "0 dari 32", ""],
            ]
        );
        assert!(view.hides);
        assert_eq!(view.heads.len(), 6);
        assert_eq!(view.table[2], ["Keuangan: mentee", "12", "7", "5", "42%", "60,0"]);
        let matches = GroupsView::of(&program, Grouping::Unit, Some(Measure::Match), EN).unwrap();
        assert_eq!(matches.says, ["Mentees in Keuangan: a mean match of 60.0. All mentees: 75.6."]);
        assert_eq!(matches.rows[1].mentees_text, "60.0");
    }

    #[test]
    fn what_is_hidden_is_told_together_and_in_no_sentence() {
        let mut made = Made::new();
        made.mentees("Hukum", &[None, None, None]);
        made.mentees("Keuangan", &[Some(8000); 6]);
        made.mentees("Operasi", &[Some(7000); 10]);
        let program = stored(made);
        let view = GroupsView::of(&program, Grouping::Unit, None, ID).unwrap();
        assert_eq!(
            view.rows.last().map(|row| (row.name.as_str(), row.mentees_text.as_str())),
            Some(("Kelompok lain", "3 dari 9"))
        );
        let all = format!("{view:?} {:?}", FairnessView::of(&program, ID).unwrap().notices);
        assert!(!all.contains("Hukum") && !all.contains("Keuangan"), "{all}");
        assert_eq!(view.says, ["Di antara kelompok yang bisa ditampilkan, tidak ada yang jauh tertinggal."]);
    }

    #[test]
    fn few_people_are_told_that_they_are_few() {
        let mut made = Made::new();
        made.mentees("Hukum", &[None, Some(5000)]);
        made.mentees("Keuangan", &[Some(8000)]);
        let view = GroupsView::of(&stored(made), Grouping::Unit, None, EN).unwrap();
        assert_eq!(
            view.says,
            ["Fewer than five mentees and five mentors took part: too few to compare by group."]
        );
        assert!(view.rows.is_empty() && view.table.is_empty());
        let mut made = Made::new();
        for unit in ["A", "B", "C"] {
            made.mentees(unit, &[Some(8000), Some(8000)]);
        }
        let view = GroupsView::of(&stored(made), Grouping::Unit, None, EN).unwrap();
        assert_eq!(view.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Everyone", "IT"]);
        assert_eq!(view.measure, Measure::Match, "nobody is left out");
    }

    #[test]
    fn grades_stand_as_on_the_ladder_and_the_rest_with_the_worst_first() {
        let mut made = Made::new();
        made.mentees("A", &[Some(8000); 5]);
        made.mentees("B", &[Some(6000); 5]);
        made.mentees("", &[Some(5000); 5]);
        made.program.setup.grades =
            ["Staf", "Direktur"].iter().map(|id| Grade::named(GradeId::new(*id), id)).collect();
        for i in 0..5 {
            made.edit(&format!("A-s{i}"), |p| p.grade = Some(GradeId::new("Direktur")));
            made.edit(&format!("B-s{i}"), |p| p.grade = Some(GradeId::new("Staf")));
        }
        let program = stored(made);
        let names = |grouping| -> Vec<String> {
            let view = GroupsView::of(&program, grouping, None, EN).unwrap();
            view.rows.into_iter().filter(|row| row.mentees > 0.0).map(|row| row.name).collect()
        };
        assert_eq!(names(Grouping::Grade), ["Everyone", "Staf", "Direktur", "Not said"]);
        assert_eq!(names(Grouping::Unit), ["Everyone", "B", "A", "Not said"]);
    }

    #[test]
    fn many_groups_are_drawn_as_the_worst_and_told_in_full_by_the_table() {
        let mut made = Made::new();
        for unit in 10..30 {
            let mut scores = vec![Some(8000); 6];
            scores[0] = (unit != 27).then_some(8000);
            made.mentees(&format!("U{unit}"), &scores);
        }
        let program = stored(made);
        let view = GroupsView::of(&program, Grouping::Unit, None, ID).unwrap();
        let names: Vec<&str> = view.rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(
            (names.len(), names[1], names[2]),
            (15, "U27", "IT"),
            "who is left out first, then by name"
        );
        assert_eq!(view.more, "7 kelompok lagi ada di tabel.");
        assert_eq!(view.table.len(), 2 + 20 + 1);
    }

    #[test]
    fn without_a_difference_the_first_grouping_with_something_to_show_is_shown() {
        let mut made = Made::new();
        for unit in ["A", "B", "C", "D"] {
            made.mentees(unit, &[Some(8000); 3]);
        }
        for id in made.program.people.keys().cloned().collect::<Vec<_>>() {
            let at = if id.as_str() < "C" { "Bandung" } else { "Medan" };
            made.edit(id.as_str(), |p| {
                p.place = Some(at.into());
                if p.role == Role::Mentor {
                    p.unit = Some(format!("{id}"));
                }
            });
        }
        let view = FairnessView::of(&stored(made), ID).unwrap();
        assert_eq!(view.groupings, [Grouping::Unit, Grouping::Place]);
        assert_eq!((view.first, view.first_measure), (Some(Grouping::Place), None));
        assert!(view.notices.is_empty());
    }

    #[test]
    fn spread_load_and_hours_in_words() {
        let mut made = Made::new();
        made.mentees("A", &[Some(4000), Some(6000), Some(7000), Some(8100)]);
        made.mentees("B", &[Some(8000), Some(8000), Some(8000), Some(9000)]);
        made.person("extra", Role::Mentee, "A");
        made.pair("A-m0", "extra", 5000);
        made.edit("A-m0", |p| p.mentor_capacity = 3);
        let view = FairnessView::of(&stored(made), ID).unwrap();
        let spread = view.spread.unwrap();
        // 40, 50, 60, 70, 80, 80, 80, 81, 90.
        assert_eq!(
            spread.sentence,
            "Dari 40,0 sampai 90,0. Separuh pasangan ada di antara 60,0 dan 80,0, titik tengahnya 80,0."
        );
        assert_eq!(spread.steps.len(), 6);
        let worst: Vec<_> = spread.worst.iter().map(|row| (row.names.as_str(), row.score.as_str())).collect();
        assert_eq!(worst, [("A-m0 dan A-s0", "40,0"), ("A-m0 dan extra", "50,0")]);
        assert_eq!(
            view.load.sentence,
            "9 dari 10 tempat mentor terisi. 7 mentor sudah penuh. Paling banyak membimbing: A-m0 (2 mentee)."
        );
        let parts: Vec<_> =
            view.load.parts.iter().map(|part| (part.label.as_str(), part.text.as_str())).collect();
        assert_eq!(
            parts,
            [
                ("Membimbing 2 orang", "1 mentor, 12 jam per orang"),
                ("Membimbing 1 orang", "7 mentor, 6 jam per orang")
            ]
        );
        assert_eq!(
            view.load.hours,
            [
                "Tiap pasangan: 6 pertemuan \u{d7} 60 menit, jadi 6 jam bagi masing-masing.",
                "Tanggal program belum diisi. Iramanya tiap bulan, 60 menit tiap pertemuan.",
                "Persiapan dan lingkar mentor tiap 3 bulan belum dihitung.",
            ]
        );
    }

    #[test]
    fn with_dates_the_hours_are_also_told_by_the_month() {
        let mut made = Made::new();
        made.mentees("A", &[Some(8000)]);
        made.program.setup.session_minutes = 90;
        made.program.setup.circle_months = 0;
        made.program.setup.group_form = GroupForm::OneMentorSeveralMentees;
        made.program.setup.starts = NaiveDate::from_ymd_opt(2027, 1, 1);
        made.program.setup.ends = NaiveDate::from_ymd_opt(2027, 6, 30);
        let hours = FairnessView::of(&stored(made), EN).unwrap().load.hours;
        assert_eq!(
            hours,
            [
                "Each pair: 6 sessions of 90 minutes, so 9 hours for each of the two.",
                "About 1 h 30 min a month while the program runs.",
                "A mentor's mentees meet together, so the mentor's time does not multiply.",
                "Preparing is not counted.",
            ]
        );
    }
}

#[cfg(feature = "ui")]
mod rendered {
    use super::*;
    use balik::language::Language;
    use balik::rendering::place_html;
    use balik::screen::Place;

    #[test]
    fn the_place_shows_each_picture_once_with_its_table() {
        let html = place_html(on_screen::stored(forty()), Place::Pairs, Language::Indonesian);
        for (picture, count) in [("histogram__columns", 1), ("stacked__bar", 1), ("bar-pair__rows", 1)] {
            assert_eq!(html.matches(&format!("class=\"{picture}\"")).count(), count, "{picture}");
        }
        assert_eq!(html.matches("class=\"figure__table\"").count(), 3);
        let sentence = "Dari 12 mentee di unit Keuangan, 5 belum dapat mentor. Dari semua 40 mentee: 8.";
        assert!(html.contains(&format!("aria-label=\"{sentence}\"")), "the picture speaks its point");
        for text in ["Keadilan", "Patut diperhatikan", "Kelompokkan menurut", "Waktu yang diminta", "42%"] {
            assert!(html.contains(text), "{text}");
        }
    }
}
