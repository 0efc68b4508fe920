//! How many of a score's 10,000 hundredths each factor can give.

use crate::program::Rules;

/// The most that each factor can give to a score, in hundredths of a point. They sum to 10,000.
///
/// A weight counts in proportion to the sum of all weights; `learning` is divided in what the mentee
/// learns and what the mentor learns back. Hundredths that do not divide evenly go to the factors with the
/// largest remainders, the first of equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shares {
    /// What the mentee learns from the mentor.
    pub teaches: u16,
    /// What the mentor learns back.
    pub learns_back: u16,
    /// Interests in common.
    pub interests: u16,
    /// Likeness of values, complement of energy.
    pub style: u16,
    /// Slots, place and way of meeting.
    pub logistics: u16,
    /// Different units.
    pub across_units: u16,
}

/// A perfect score, in hundredths of a point.
pub const FULL: u16 = 10_000;

impl Shares {
    /// The shares that the rules ask for. Rules whose weights are all 0 count every factor alike.
    pub fn of(rules: &Rules) -> Self {
        let w = &rules.weights;
        let weights = [w.learning, w.interests, w.style, w.logistics, w.across_units].map(u64::from);
        Self::of_weights(weights, rules.mutual_percent)
    }

    /// The shares of these weights: learning, interests, style, logistics, across units; and how many percent of
    /// learning the mentor's own is.
    pub(super) fn of_weights(weights: [u64; 5], mutual_percent: u8) -> Self {
        let weights = if weights.iter().sum::<u64>() == 0 { [1; 5] } else { weights };
        let [learning, interests, style, logistics, across] = weights;
        let back = u64::from(mutual_percent.min(100));
        let parts = [
            learning * (100 - back),
            learning * back,
            interests * 100,
            style * 100,
            logistics * 100,
            across * 100,
        ];
        let [teaches, learns_back, interests, style, logistics, across_units] = divide(parts);
        Self { teaches, learns_back, interests, style, logistics, across_units }
    }
}

/// Divides [`FULL`] in proportion to `parts`, which are not all 0.
fn divide(parts: [u64; 6]) -> [u16; 6] {
    let mut divided = parts;
    for (place, share) in divided.iter_mut().zip(in_proportion(FULL, &parts)) {
        *place = u64::from(share);
    }
    divided.map(|share| u16::try_from(share).unwrap_or(FULL))
}

/// Divides `whole` in proportion to `parts`; they sum to it unless all parts are 0. Units that do not divide
/// evenly go to the parts with the largest remainders, the first of equals.
pub(super) fn in_proportion(whole: u16, parts: &[u64]) -> Vec<u16> {
    let sum: u64 = parts.iter().sum();
    if sum == 0 {
        return vec![0; parts.len()];
    }
    let exact = parts.iter().map(|part| u64::from(whole) * part);
    let mut shares: Vec<u64> = exact.clone().map(|units| units / sum).collect();
    let left = u64::from(whole) - shares.iter().sum::<u64>();
    let mut order: Vec<(u64, usize)> = exact.enumerate().map(|(at, units)| (units % sum, at)).collect();
    order.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, at) in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        if let Some(share) = shares.get_mut(at) {
            *share += 1;
        }
    }
    shares.into_iter().map(|share| u16::try_from(share).unwrap_or(whole)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_forty_twenty_twenty_ten_ten() {
        let shares = Shares::of(&Rules::default());
        assert_eq!(
            shares,
            Shares {
                teaches: 3000,
                learns_back: 1000,
                interests: 2000,
                style: 2000,
                logistics: 1000,
                across_units: 1000
            }
        );
    }

    #[test]
    fn odd_weights_still_sum_to_a_full_score() {
        for learning in 0..=20_u8 {
            let mut rules = Rules { mutual_percent: 33, ..Rules::default() };
            rules.weights.learning = learning;
            rules.weights.interests = 7;
            rules.weights.style = 3;
            let s = Shares::of(&rules);
            let sum = s.teaches + s.learns_back + s.interests + s.style + s.logistics + s.across_units;
            assert_eq!(sum, FULL, "learning {learning}");
        }
    }

    #[test]
    fn no_weight_at_all_counts_every_factor_alike() {
        let mut rules = Rules { mutual_percent: 0, ..Rules::default() };
        rules.weights.learning = 0;
        rules.weights.interests = 0;
        rules.weights.style = 0;
        rules.weights.logistics = 0;
        rules.weights.across_units = 0;
        assert_eq!(Shares::of(&rules).style, 2000);
    }
}
