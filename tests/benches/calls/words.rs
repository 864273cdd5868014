//! Words: the derive against a match on `&str`, and against phf.

use super::{COUNT, compare, enums};
use jiemi_codes::ResponseCode as _;
use rand::SeedableRng as _;
use rand::rngs::SmallRng;
use rand::seq::SliceRandom as _;

/// Words in no order, as many from the first list as from the second.
fn shuffled(one: &[&'static str], other: &[&'static str]) -> Vec<&'static str> {
    let half = |words: &[&'static str]| {
        let words = words.iter().copied().cycle();
        words.take(COUNT / 2).collect::<Vec<_>>()
    };
    let mut words = [half(one), half(other)].concat();
    words.shuffle(&mut SmallRng::seed_from_u64(7));
    words
}

macro_rules! words {
    ($($name:ident: $goal:expr;)*) => {$({
        use enums::$name::{KNOWN, UNKNOWN, by_hand, ours};
        for (asked, words, goal) in [
            ("half unknown", shuffled(KNOWN, UNKNOWN), [Some($goal), Some(0.65)]),
            ("all known", shuffled(KNOWN, KNOWN), [None; 2]),
            ("none known", shuffled(UNKNOWN, UNKNOWN), [None; 2]),
        ] {
            let what = format!("lookup, {}, {asked}", stringify!($name));
            let ours = |word| ours::Code::lookup(word).one();
            compare::<&str, Option<ours::Code>, _>(
                &what,
                &words,
                ours,
                &[("a match", |word| by_hand::lookup(word).map(|code| code as usize))],
                goal[0],
            );
            compare::<&str, Option<ours::Code>, _>(
                &what,
                &words,
                ours,
                &[("phf", |word| by_hand::MAP.get(word).map(|code| *code as usize))],
                goal[1],
            );
        }
    })*};
}

pub(super) fn lookups() {
    words! {
        words_30: 1.2;
        words_1000: 0.5;
        words_10000: 0.07;
    }
}
