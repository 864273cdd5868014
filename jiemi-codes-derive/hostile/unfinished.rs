//! Enums that are still being written, which an editor hands to the macro: the macro says in its
//! own words what is missing, and writes the items, so that the editor can complete them.

use super::enums::{Enum, valid};
use super::outcome::{self, Outcome};
use super::render::{head, variants, visibility};
use super::{cases, promised};
use crate::derive;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use quote::ToTokens as _;

/// What precedes a variant that has no name yet.
const NAMELESS: [&str; 6] = [
    "/// 文档 Documentation.\n",
    "#[doc = \"文档\"]",
    "#[code(",
    "#[allow(unused)]",
    "/// 文档\n#[code(",
    "#[code(",
];

/// Attributes that have no name yet.
const UNNAMED: [&str; 4] = ["#[]", "#", "#[] #[]", "# #[]"];

/// What the author has not written yet.
#[derive(Clone, Debug)]
enum Missing {
    /// There is documentation, or there are attributes, and nothing below.
    Variant(&'static str),
    /// The name of an attribute, at a variant or below the last one.
    Name(&'static str),
    /// The same at the enum.
    NameOnEnum(&'static str),
    Comma,
    /// What follows `A =`.
    Discriminant,
}

fn missing() -> impl Strategy<Value = Missing> {
    prop_oneof![
        select(&NAMELESS[..]).prop_map(Missing::Variant),
        select(&UNNAMED[..]).prop_map(Missing::Name),
        select(&UNNAMED[..]).prop_map(Missing::NameOnEnum),
        Just(Missing::Comma),
        Just(Missing::Discriminant),
    ]
}

/// The enum without it; `None` if it cannot be missing.
fn unfinished(code: &Enum, missing: &Missing, index: &Index) -> Option<String> {
    let (mut head, mut parts) = (head(code), variants(code));
    let count = parts.len();
    match missing {
        Missing::Variant(attributes) => {
            let attributes = match attributes.strip_suffix("#[code(") {
                Some(before) => format!("{before}#[code({}, fail)]", code.spelt(0, 0)),
                None => (*attributes).to_owned(),
            };
            parts.insert(index.index(count + 1), attributes);
        }
        Missing::Name(unnamed) => match index.index(count + 1) {
            last if last == count => parts.push((*unnamed).to_owned()),
            nth => parts[nth].insert_str(0, unnamed),
        },
        Missing::NameOnEnum(unnamed) => head.insert_str(0, unnamed),
        Missing::Comma if count < 2 => return None,
        Missing::Comma => {
            let first = index.index(count - 1);
            let second = parts.remove(first + 1);
            parts[first].push_str(&format!("\n{second}"));
        }
        Missing::Discriminant => {
            let nth = index.index(count);
            if code.variants[nth].discriminant.is_some() {
                return None;
            }
            parts[nth].push_str(" =");
        }
    }
    Some(format!("{head} {{\n{}\n}}", parts.join(",\n")))
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn an_enum_that_is_still_being_written_is_told_what_is_missing_and_keeps_its_items(
        code in valid(),
        missing in missing(),
        index in any::<Index>(),
    ) {
        let Some(source) = unfinished(&code, &missing, &index) else {
            return Ok(());
        };
        let output = derive(source.parse().expect("tokens"));
        let (errors, block) = outcome::read(&output);
        assert!(!errors.is_empty(), "{missing:?} is missing without an error in:\n{source}");
        let block = block.unwrap_or_else(|| panic!("no items for:\n{source}"));
        promised::check(&block, "Code", code.has_words());
        for vis in promised::visibilities(&block) {
            let vis = vis.to_token_stream().to_string().replace(' ', "");
            assert_eq!(vis, visibility(&code), "in:\n{source}");
        }
    }
}

#[test]
fn what_has_no_name_or_no_braces_yet_is_an_error() {
    let inputs = [
        "",
        "pub",
        "enum",
        "enum {}",
        "enum enum {}",
        "enum _ {}",
        "enum Code",
    ];
    for input in inputs {
        for on_enum in ["", "#[response_code(repr = str)]"] {
            let input = format!("{on_enum} {input}");
            let tokens: TokenStream = input.parse().expect("tokens");
            let errors = derive(tokens.clone()).to_string();
            assert!(errors.contains("compile_error"), "{input}");
            assert!(outcome::of(tokens).is_none(), "{input}");
        }
    }
}

#[test]
fn what_is_missing_is_the_only_error_and_what_follows_it_is_read() {
    for (first, message) in [
        ("A =, ", "a number is missing after `=`"),
        ("A = 1 ", "a comma is missing after `A`"),
        ("A = 1, 5 B C, ", "a variant begins with a name"),
    ] {
        for second in ["#[code(2, zh = \"二\", en = \"Two\")] D", "D = 2"] {
            let input = format!(
                "#[response_code(repr = u16, class = fail, messages = en)] enum Code {{
                    #[code(zh = \"一\", en = \"One\")] {first}
                    /// Two
                    {second}
                }}"
            );
            let output = derive(input.parse().expect("tokens"));
            let (errors, _) = outcome::read(&output);
            assert_eq!(errors.len(), 1, "{errors:#?} for:\n{input}");
            assert!(errors[0].contains(message), "{errors:#?} for:\n{input}");
        }
    }
}

/// Fragments of a macro by example arrive in groups that nobody sees.
#[test]
fn an_enum_of_fragments_that_has_a_mistake_keeps_its_items() {
    let enumeration = "#[code(1)] #[response_code(repr = u8)] pub(crate) enum Code { A }";
    let tokens: TokenStream = enumeration.parse().expect("tokens");
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut read = 0;
    for start in 0..tokens.len() {
        for end in start + 1..=tokens.len() {
            let fragment = tokens[start..end].iter().cloned().collect();
            let fragment = TokenTree::from(Group::new(Delimiter::None, fragment));
            let before = tokens[..start].iter().cloned();
            let input = before.chain([fragment]).chain(tokens[end..].to_vec());
            if let Some(outcome) = outcome::of(input.collect()) {
                assert!(matches!(outcome, Outcome::Refused(_)), "{start}..{end}");
                read += 1;
            }
        }
    }
    assert!(read > 5, "{read}");
}
