//! A search finds the codes of the catalogues, in Chinese too, and the words of the attributes.

use crate::site::DOC;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeSet;
use std::fs;

/// The aliases on the lines of a source.
fn aliases(source: &str) -> impl Iterator<Item = &str> {
    let lines = source.lines().filter(|line| line.contains("doc(alias"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// The bytes of an index: rustdoc writes text with escapes, or base64.
fn index(file: &str) -> Vec<u8> {
    let (_, rest) = file.split_once('"').expect("a string");
    let (content, _) = rest.rsplit_once('"').expect("its end");
    if file.starts_with("rb_") {
        return STANDARD.decode(content).expect("base64");
    }
    let mut bytes = Vec::new();
    let mut rest = content.as_bytes();
    while let [first, behind @ ..] = rest {
        (bytes, rest) = match (first, behind) {
            (b'\\', [b'x', digits @ ..]) => {
                let digits = std::str::from_utf8(&digits[..2]).expect("digits");
                bytes.push(u8::from_str_radix(digits, 16).expect("digits"));
                (bytes, &behind[3..])
            }
            (first, behind) => {
                bytes.push(*first);
                (bytes, behind)
            }
        };
    }
    bytes
}

/// A whole entry of an index: the length, in digits of 16 of which the last begins at `` ` ``
/// and the others at `@`, and the text.
fn entry(text: &str) -> Vec<u8> {
    let digit = |base: u8, digit: usize| base + u8::try_from(digit).expect("a digit");
    let (high, low) = (text.len() / 16, text.len() % 16);
    let length = (high > 0).then(|| digit(b'@', high));
    let length = length.into_iter().chain([digit(b'`', low)]);
    length.chain(text.bytes()).collect()
}

/// The words of the attributes.
fn words() -> impl Iterator<Item = &'static str> {
    let words = include_str!("../../../../jiemi-codes/src/private/words.rs").lines();
    let words = words.filter_map(|line| line.strip_prefix("pub const "));
    let words = words.filter_map(|line| Some(line.split_once(':')?.0));
    words.chain(["response_code", "code", "crate"])
}

#[test]
fn every_alias_is_in_the_index_of_the_search() {
    let mut wanted = BTreeSet::new();
    wanted.extend(aliases(include_str!(
        "../../../../jiemi-codes/src/catalog/pay.rs"
    )));
    wanted.extend(aliases(include_str!(
        "../../../../jiemi-codes/src/catalog/http_status.rs"
    )));
    wanted.extend(words());
    assert!(
        wanted.contains("1008") && wanted.contains("请求被拒绝") && wanted.contains("by_status")
    );

    let names = fs::read_dir(DOC.join("search.index/name")).expect("the index");
    let names = names.map(|file| fs::read_to_string(file.expect("a file").path()).expect("names"));
    let names: Vec<_> = names.map(|names| index(&names)).collect();
    for alias in wanted {
        let entry = entry(alias);
        let is_there = |names: &Vec<u8>| names.windows(entry.len()).any(|part| part == entry);
        assert!(names.iter().any(is_there), "{alias}");
    }
}

#[test]
fn every_word_of_the_attributes_is_an_alias_of_the_derive() {
    let lib = include_str!("../../../../jiemi-codes/src/lib.rs");
    let (_, derive) = lib
        .split_once("// Its page is the attribute reference")
        .expect("the derive");
    let aliases: BTreeSet<_> = derive.split('"').skip(1).step_by(2).collect();
    for word in words() {
        assert!(aliases.contains(word), "{word}");
    }
}
