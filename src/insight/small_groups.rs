//! Small-group privacy: no figure for fewer than five people, and none that can be had by subtraction.

/// The fewest people a figure may stand for.
pub const FEWEST: usize = 5;

/// Which groups of a whole may be shown, by their sizes; the others may only be shown together.
///
/// A group under [`FEWEST`] is hidden. The total is public, so whatever is hidden can be had as the total without
/// the groups shown. Therefore, as long as that remainder is one group alone, or is itself under [`FEWEST`], the
/// smallest group still shown is hidden with it. An empty group has nothing to show and nothing to hide.
pub fn may_show(sizes: &[usize]) -> Vec<bool> {
    let mut shown: Vec<bool> = sizes.iter().map(|&size| size >= FEWEST).collect();
    loop {
        let hidden = || sizes.iter().zip(&shown).filter(|&(&size, &shown)| size > 0 && !shown);
        let (groups, people) = (hidden().count(), hidden().map(|(size, _)| size).sum::<usize>());
        if groups == 0 || (groups > 1 && people >= FEWEST) {
            return shown;
        }
        let smallest =
            sizes.iter().zip(&mut shown).filter(|(_, shown)| **shown).min_by_key(|(size, _)| **size);
        match smallest {
            Some((_, shown)) => *shown = false,
            None => return shown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::may_show;

    #[test]
    fn a_group_alone_takes_the_next_smallest_with_it() {
        assert_eq!(may_show(&[12, 9, 7]), [true, true, true]);
        assert_eq!(may_show(&[12, 3, 7]), [true, false, false]);
        assert_eq!(may_show(&[12, 4, 4, 7]), [true, false, false, true]);
        assert_eq!(
            may_show(&[12, 1, 2, 7]),
            [true, false, false, false],
            "three people together are too few"
        );
        assert_eq!(may_show(&[12, 3]), [false, false]);
        assert_eq!(may_show(&[3]), [false]);
        assert_eq!(may_show(&[8, 0]), [true, false], "nobody is nobody's secret");
    }
}
