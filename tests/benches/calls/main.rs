//! What a call costs: the derive against a match, num_enum, strum, phf and a sorted
//! table, in turns.
//!
//! `cargo bench --manifest-path tests/benches/Cargo.toml --bench calls`
//!
//! After `--`: `--rounds 11`, `--save FILE`, and words that a row must contain.

#[path = "../options.rs"]
mod options;
mod ranges;
#[path = "../report.rs"]
mod report;
mod words;

use jiemi_codes::{Lookup, PayCode, ResponseCode};
use options::Options;
use rand::rngs::SmallRng;
use rand::seq::SliceRandom as _;
use rand::{Rng as _, SeedableRng as _};
use report::Comparison;
use std::hint::black_box;
use std::sync::LazyLock;
use std::time::Instant;

mod enums {
    jiemi_codes_benches::enums! {
        pay: "pay"
        dense: "dense"
        sparse: "sparse"
        sparse_10000: "sparse_10000"
        shared: "shared"
        words_30: "words_30"
        words_1000: "words_1000"
        words_10000: "words_10000"
    }
}

/// The codes to ask for, one after the other.
struct Questions {
    name: &'static str,
    numbers: Vec<u32>,
}

/// Enough calls that a processor cannot learn them: of 8,192 lookups it remembers the outcome of
/// each branch of a match.
const COUNT: usize = 65_536;

fn questions(known: &[u32]) -> [Questions; 4] {
    let mut random = SmallRng::seed_from_u64(20_261_124);
    let mut hits: Vec<u32> = known.iter().copied().cycle().take(COUNT).collect();
    let (least, greatest) = (known[0], known[known.len() - 1]);
    let mut unknown = || loop {
        let number = random.random_range(least..=greatest + (greatest - least) / 2);
        if known.binary_search(&number).is_err() {
            break number;
        }
    };
    let misses: Vec<u32> = (0..COUNT).map(|_| unknown()).collect();
    let in_order = hits.clone();
    hits.shuffle(&mut SmallRng::seed_from_u64(1));
    let mut half: Vec<u32> = hits
        .iter()
        .step_by(2)
        .chain(misses.iter().step_by(2))
        .copied()
        .collect();
    half.shuffle(&mut SmallRng::seed_from_u64(2));
    [
        Questions {
            name: "half unknown",
            numbers: half,
        },
        Questions {
            name: "all known",
            numbers: hits,
        },
        Questions {
            name: "none known",
            numbers: misses,
        },
        Questions {
            name: "known, in order",
            numbers: in_order,
        },
    ]
}

/// Nanoseconds per call, each with its result.
fn time<T, R>(inputs: &[T], call: fn(T) -> R) -> f64
where
    T: Copy,
{
    let call = black_box(call);
    let begin = Instant::now();
    for input in inputs {
        black_box(call(*input));
    }
    begin.elapsed().as_secs_f64() * 1e9 / inputs.len() as f64
}

/// The options after `--`.
static OPTIONS: LazyLock<Options> = LazyLock::new(|| Options::read(101));

/// Its name, and one call.
type Other<T, S> = (&'static str, fn(T) -> S);

/// `ours` against each of the others, in turns.
fn compare<T: Copy, R, S>(
    what: &str,
    inputs: &[T],
    ours: fn(T) -> R,
    others: &[Other<T, S>],
    goal: Option<f64>,
) {
    let named = |name| format!("{what}, against {name}");
    let wanted = others
        .iter()
        .filter(|(name, _)| OPTIONS.wants(&named(name)));
    let mut comparisons: Vec<_> = wanted
        .map(|(name, other)| (other, Comparison::new(named(name), "ns")))
        .collect();
    if let Some((_, comparison)) = comparisons.first_mut() {
        comparison.goal = goal;
    }
    for _ in 0..OPTIONS.rounds {
        for (other, comparison) in &mut comparisons {
            comparison.add(time(inputs, ours), time(inputs, **other));
        }
    }
    comparisons
        .iter()
        .for_each(|(_, comparison)| comparison.print(&OPTIONS));
}

macro_rules! lookups {
    ($($name:ident: $goal:expr;)*) => {$({
        use enums::$name::{NUMBERS, by_hand, ours, peers};
        for questions in questions(&NUMBERS) {
            compare::<u32, Option<ours::Code>, _>(
                &format!("lookup, {}, {}", stringify!($name), questions.name),
                &questions.numbers,
                |number| ours::Code::lookup(number).one(),
                &[
                    ("a match", |number| by_hand::lookup(number).map(|code| code as usize)),
                    ("num_enum", |number| peers::Code::try_from(number).ok().map(|code| code as usize)),
                    ("strum", |number| peers::Code::from_repr(number).map(|code| code as usize)),
                    ("phf", |number| by_hand::MAP.get(&number).map(|code| *code as usize)),
                    ("a sorted table", |number| {
                        let index = by_hand::SORTED.binary_search_by_key(&number, |row| row.0).ok()?;
                        Some(by_hand::SORTED[index].1 as usize)
                    }),
                ],
                if questions.name == "half unknown" { $goal } else { None },
            );
        }
    })*};
}

fn main() {
    report::header();
    built_in();
    ranges::lookups();
    elsewhere();
    lookups! {
        pay: Some(0.3);
        dense: Some(1.05);
        sparse: None;
        sparse_10000: Some(0.08);
    }
    {
        use enums::shared::{NUMBERS, by_hand, ours};
        for questions in questions(&NUMBERS) {
            compare::<u32, &'static [ours::Code], _>(
                &format!("candidates, shared, {}", questions.name),
                &questions.numbers,
                |number| match ours::Code::lookup(number) {
                    Lookup::Shared(candidates) => candidates,
                    Lookup::One(_) | Lookup::Unknown => &[],
                },
                &[("a match", by_hand::candidates)],
                (questions.name == "half unknown").then_some(0.2),
            );
        }
    }
    words::lookups();
    messages();
}

/// The catalogue of the crate, which is compiled apart from the caller.
fn built_in() {
    use enums::pay::{NUMBERS, by_hand, peers};
    for questions in questions(&NUMBERS) {
        // The floor: what is in the time of every lookup.
        compare::<u32, Option<u32>, _>(
            &format!("lookup, only the call, {}", questions.name),
            &questions.numbers,
            Some,
            &[("a match", by_hand::lookup)],
            None,
        );
        let goal = (questions.name == "half unknown").then_some(0.3);
        compare::<u32, Option<PayCode>, _>(
            &format!("lookup, PayCode, {}", questions.name),
            &questions.numbers,
            |number| PayCode::lookup(number as u16).one(),
            &[("a match", by_hand::lookup)],
            goal,
        );
        compare::<u32, Option<PayCode>, _>(
            &format!("lookup in generic code, PayCode, {}", questions.name),
            &questions.numbers,
            |number| <PayCode as ResponseCode>::lookup(number as u16).one(),
            &[("a match", by_hand::lookup)],
            goal,
        );
    }
    let mut numbers: Vec<u32> = NUMBERS.iter().copied().cycle().take(COUNT).collect();
    numbers.shuffle(&mut SmallRng::seed_from_u64(3));
    let first = |number: &u32| PayCode::lookup(*number as u16).as_slice().first().copied();
    let ours: Vec<_> = numbers.iter().filter_map(first).collect();
    let theirs: Vec<_> = numbers
        .iter()
        .filter_map(|number| peers::Code::from_repr(*number))
        .collect();
    let mut message = Comparison::new("message, PayCode, against a match".to_owned(), "ns");
    message.goal = Some(0.2);
    // The floor: a text without looking at the code.
    let what = "message, only the call, against a match";
    let mut call = Comparison::new(what.to_owned(), "ns");
    for _ in 0..OPTIONS.rounds {
        message.add(time(&ours, |code| code.zh()), time(&theirs, peers::message));
        call.add(time(&ours, |_| ""), time(&theirs, peers::message));
    }
    for comparison in [message, call] {
        if OPTIONS.wants(&comparison.what) {
            comparison.print(&OPTIONS);
        }
    }
}

/// Enums of another crate. If their tables are large, the compiler does not see them here.
fn elsewhere() {
    use jiemi_codes_benches::enums::{dense, sparse};
    for questions in questions(&dense::NUMBERS) {
        compare::<u32, Option<dense::ours::Code>, _>(
            &format!("lookup in another crate, dense, {}", questions.name),
            &questions.numbers,
            |number| dense::ours::Code::lookup(number).one(),
            &[("a match", dense::by_hand::lookup)],
            None,
        );
    }
    for questions in questions(&sparse::NUMBERS) {
        compare::<u32, Option<sparse::ours::Code>, _>(
            &format!("lookup in another crate, sparse, {}", questions.name),
            &questions.numbers,
            |number| sparse::ours::Code::lookup(number).one(),
            &[("a match", sparse::by_hand::lookup)],
            None,
        );
    }
}

/// Messages of codes, and of numbers as they come.
fn messages() {
    use enums::pay::{NUMBERS, by_hand, ours, peers};
    let mut numbers: Vec<u32> = NUMBERS.iter().copied().cycle().take(COUNT).collect();
    numbers.shuffle(&mut SmallRng::seed_from_u64(3));
    let first = |number: &u32| ours::Code::lookup(*number).as_slice().first().copied();
    let ours: Vec<_> = numbers.iter().filter_map(first).collect();
    let theirs: Vec<_> = numbers
        .iter()
        .filter_map(|number| by_hand::lookup(*number))
        .collect();
    let numbered: Vec<_> = numbers
        .iter()
        .filter_map(|number| peers::Code::from_repr(*number))
        .collect();
    let zh = |code: ours::Code| code.zh();
    let mut plain = Comparison::new("message, pay, against a match".to_owned(), "ns");
    let mut with_numbers = Comparison::new(
        "message, pay, against a match, discriminants are the numbers".to_owned(),
        "ns",
    );
    with_numbers.goal = Some(0.2);
    for _ in 0..OPTIONS.rounds {
        plain.add(time(&ours, zh), time(&theirs, by_hand::message));
        with_numbers.add(time(&ours, zh), time(&numbered, peers::message));
    }
    for comparison in [plain, with_numbers] {
        if OPTIONS.wants(&comparison.what) {
            comparison.print(&OPTIONS);
        }
    }
    for questions in questions(&NUMBERS) {
        compare::<u32, Option<&'static str>, _>(
            &format!("message of a number, pay, {}", questions.name),
            &questions.numbers,
            |number| ours::Code::lookup(number).one().map(|code| code.zh()),
            &[("a match", peers::message_of_number)],
            None,
        );
    }
}
