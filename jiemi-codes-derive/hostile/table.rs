//! Checks that an expansion says what the enum means: the names, messages and codes
//! in its table.

use super::enums::{Enum, Numbers};
use super::written::{Codes, Table};
use syn::Block;

/// Checks that the table in `block` is the one for `code`.
pub(super) fn check(block: &Block, code: &Enum) {
    let table = Table::of(block);
    assert_eq!(table.texts, texts_of(code));
    let expected = match code.has_words() {
        true => Codes::Words(expected_words(code)),
        false => Codes::Numbers(expected_numbers(code)),
    };
    assert_eq!(table.codes, expected);
}

fn expected_words(code: &Enum) -> Vec<String> {
    let words = code.variants.iter().map(|variant| match variant.numbers {
        Numbers::One(nth) => code.words[nth as usize].clone(),
        Numbers::Range(..) | Numbers::Other => panic!("{variant:?}"),
    });
    words.collect()
}

/// The numbers that it must have; for `other` the least, which is never read.
fn expected_numbers(code: &Enum) -> Vec<i128> {
    let number = |nth| code.repr.number(nth).parse::<i128>().expect("a number");
    let number = |numbers: &Numbers| match *numbers {
        Numbers::One(nth) | Numbers::Range(nth, _) => Some(number(nth)),
        Numbers::Other => None,
    };
    let numbers = code.variants.iter().map(|variant| number(&variant.numbers));
    let numbers: Vec<_> = numbers.collect();
    let least = numbers.iter().flatten().min().copied().unwrap_or_default();
    numbers
        .into_iter()
        .map(|number| number.unwrap_or(least))
        .collect()
}

/// Chinese message, English message and name of each variant.
fn texts_of(code: &Enum) -> Vec<String> {
    let texts = code.variants.iter().flat_map(|variant| {
        let name = variant.name.trim_start_matches("r#").to_owned();
        let (zh, en) = match (variant.zh.message(), variant.en.message()) {
            (Some(zh), Some(en)) if zh == en => (zh, String::new()),
            (Some(zh), Some(en)) => (zh, en),
            (zh, en) => (zh.or(en).expect("one message at least"), String::new()),
        };
        [zh, en, name]
    });
    texts.collect()
}
