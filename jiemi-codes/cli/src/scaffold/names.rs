//! Names of variants: valid, unique, and close to what the list says.

use jiemi_codes::CodeRange;
use jiemi_codes_document::{PublishedCode, Row};
use std::collections::{HashMap, HashSet};

/// How many words of a text become a name.
const WORDS: usize = 6;
/// A longer name would make a line too long.
const LENGTH: usize = 64;

/// Gives each variant a unique name.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: HashSet<String>,
    /// How often each name was asked for.
    counts: HashMap<String, usize>,
}

impl Names {
    /// The name for a row: from its name, or else its word, its English text, its number.
    pub(crate) fn of(&mut self, row: &Row) -> String {
        let given = row.name().map(|name| pascal_case(name, usize::MAX));
        let given = given.filter(|name| !name.is_empty());
        let given = given.or_else(|| word(row.code()));
        let told = || {
            let sentence = row.en()?.split(['.', ',', ';', ':', '(', '?', '!']);
            let mut clauses = sentence.map(|clause| pascal_case(clause, WORDS));
            clauses.find(|name| !name.is_empty())
        };
        let name = given.or_else(told).unwrap_or_else(|| number(row.code()));
        self.claim(name)
    }

    /// The name, with a number at the end if it would not be unique.
    pub(crate) fn claim(&mut self, name: String) -> String {
        let name = valid(name);
        let mut unlike = name.clone();
        let count = self.counts.entry(name.clone()).or_insert(1);
        while !self.taken.insert(unlike.clone()) {
            *count += 1;
            let ends_in_digit = name.ends_with(|c: char| c.is_ascii_digit());
            let between = if ends_in_digit { "_" } else { "" };
            unlike = format!("{name}{between}{count}");
        }
        unlike
    }
}

/// An identifier begins with a letter, and `Self` is a keyword.
fn valid(name: String) -> String {
    let is_none = name.is_empty() || name == "Self";
    match is_none || name.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("Code{name}"),
        false => name,
    }
}

/// `SYSTEM_ERROR`, `systemError` and `system error` are all `SystemError`.
fn pascal_case(text: &str, words: usize) -> String {
    let text = text.replace(['\'', '’'], "");
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric());
    let parts = parts.filter(|part| !part.is_empty());
    let mut name = String::new();
    for part in parts.take(words) {
        if name.len() + part.len() > LENGTH && !name.is_empty() {
            break;
        }
        let begins_with_digit = part.starts_with(|c: char| c.is_ascii_digit());
        if begins_with_digit && name.ends_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        let is_shouted = !part.chars().any(|c| c.is_ascii_lowercase());
        let mut chars = part.chars();
        name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        name.extend(chars.take(LENGTH).map(|c| match is_shouted {
            true => c.to_ascii_lowercase(),
            false => c,
        }));
    }
    name
}

/// A word is a name already: `ACQ.TRADE_NOT_EXIST` is `AcqTradeNotExist`.
fn word(code: &PublishedCode) -> Option<String> {
    match code {
        PublishedCode::Word(word) => {
            Some(pascal_case(word, usize::MAX)).filter(|name| !name.is_empty())
        }
        _ => None,
    }
}

fn number(code: &PublishedCode) -> String {
    let number = |code: i64| match code < 0 {
        true => format!("Minus{}", code.unsigned_abs()),
        false => code.to_string(),
    };
    match code {
        PublishedCode::Number(code) => format!("Code{}", number(*code)),
        PublishedCode::Word(_) => String::new(),
        PublishedCode::Range(CodeRange { first, last }) => {
            let name = format!("Code{}To{}", number(*first), number(*last));
            match name.len() > LENGTH {
                true => "CodeRange".to_owned(),
                false => name,
            }
        }
        PublishedCode::Other => "Other".to_owned(),
    }
}
