//! Words as codes: words that no API sends, and the ways to write them in Rust.

use super::text;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Words that look like each other, or like something else.
const WORDS: [&str; 40] = [
    "SYSTEM_ERROR",
    "system_error",
    "SYSTEM_ERROR ",
    " SYSTEM_ERROR",
    "SYSTEM",
    "ACQ.SYSTEM_ERROR",
    "OK",
    "Ok",
    "A",
    "V0",
    "other",
    "fail",
    "shared",
    "str",
    "__jiemi",
    "0",
    "00",
    "0007",
    "-1",
    "1008",
    "500..=599",
    " ",
    "\0",
    "\n",
    "\r\n",
    "\"",
    "'",
    "\\",
    "\\u{41}",
    "\\0",
    "r#\"A\"#",
    "\"#\"##",
    "{}",
    "%s",
    "系统错误",
    "系統錯誤",
    "😀",
    "é",
    "e\u{301}",
    "\u{feff}A",
];

fn word() -> impl Strategy<Value = String> {
    let long = "SYSTEM_ERROR_".repeat(16);
    prop_oneof![
        4 => select(&WORDS[..]).prop_map(str::to_owned),
        // One begins with the other.
        2 => (1..=200_usize).prop_map(move |length| long[..length].to_owned()),
        // A hash reads eight bytes at a time.
        2 => any::<char>().prop_map(|last| format!("12345678{last}")),
        1 => (1..=200_usize).prop_map(|count| "\0".repeat(count)),
        3 => text::message(),
    ]
}

/// A few words, of which no two are the same.
pub(super) fn words() -> impl Strategy<Value = Vec<String>> {
    vec(word(), 1..16).prop_map(|mut words| {
        let mut seen = Vec::new();
        words.retain(|word| {
            let is_new = !seen.contains(word);
            seen.push(word.clone());
            is_new
        });
        words
    })
}

/// The word as a literal, in one of the ways that Rust allows.
pub(super) fn spelt(word: &str, style: u16) -> String {
    match style % 8 {
        0 => quoted(word, |c| c.escape_unicode().to_string()),
        1 => quoted(word, in_hexadecimal),
        2 if may_be_raw(word) => raw(word, 0),
        3 if may_be_raw(word) => raw(word, 1),
        4 => quoted(word, as_it_is),
        5 => quoted(word, on_a_line_of_its_own),
        _ => text::literal(word),
    }
}

fn quoted(word: &str, spelt: impl Fn(char) -> String) -> String {
    let inner: String = word.chars().map(spelt).collect();
    format!("\"{inner}\"")
}

fn in_hexadecimal(c: char) -> String {
    match c.is_ascii() {
        true => format!("\\x{:02x}", u32::from(c)),
        false => c.escape_unicode().to_string(),
    }
}

/// Escaped only if quotes require it, so that a literal may have several lines.
fn as_it_is(c: char) -> String {
    match c {
        '"' | '\\' | '\r' => c.escape_default().to_string(),
        _ => c.to_string(),
    }
}

/// White space at the start of a line is not part of a literal.
fn on_a_line_of_its_own(c: char) -> String {
    let c = match c.is_whitespace() {
        true => c.escape_unicode().to_string(),
        false => as_it_is(c),
    };
    format!("\\\n    {c}")
}

/// The compiler normalises `\r\n` and refuses a lone `\r`, so a carriage return must be escaped.
fn may_be_raw(word: &str) -> bool {
    !word.contains('\r')
}

/// In as many `#` as it needs, and `more`.
fn raw(word: &str, more: usize) -> String {
    let runs = word.split(|c| c != '#').map(str::len);
    let needed = match word.contains('"') {
        true => runs.max().unwrap_or_default() + 1,
        false => 0,
    };
    let hashes = "#".repeat(needed + more);
    format!("r{hashes}\"{word}\"{hashes}")
}

#[test]
fn every_spelling_of_a_word_is_that_word() {
    for word in WORDS {
        for style in 0..8 {
            let spelt = spelt(word, style);
            let literal: syn::LitStr = syn::parse_str(&spelt).expect("a literal");
            assert_eq!(literal.value(), word, "{spelt}");
        }
    }
}
