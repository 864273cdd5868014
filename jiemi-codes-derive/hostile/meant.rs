//! A second reading of an enum that the macro accepted: its names, and the codes, classes and
//! messages that are written as plainly as can be. Nothing else is asked about.

use super::written::{Codes, Table};
use crate::agreed::{CLASSES, row};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Attribute, Block, Data, DeriveInput, Expr, Lit, Meta, Variant};

/// Checks that the table in `block` has all of it.
pub(super) fn check(block: &Block, input: &TokenStream) {
    let input: DeriveInput = syn::parse2(input.clone()).expect("an enum");
    let Data::Enum(data) = &input.data else {
        panic!("only enums are accepted");
    };
    let table = Table::of(block);
    assert_eq!(table.rows.len(), data.variants.len());
    assert_eq!(table.texts.len(), 3 * data.variants.len());
    let class_of_enum = parts(&input.attrs, "response_code").find_map(|part| class_of_all(&part));
    let rows = data
        .variants
        .iter()
        .zip(&table.rows)
        .zip(table.texts.chunks(3));
    for (index, ((variant, row), texts)) in rows.enumerate() {
        let name = variant.ident.to_string();
        assert_eq!(texts[2], name.trim_start_matches("r#"));
        let parts: Vec<_> = parts(&variant.attrs, "code").collect();
        check_code(code(variant, &parts), &table.codes, index);
        check_class(&parts, class_of_enum, *row);
        check_messages(&parts, &texts[0], &texts[1]);
    }
}

/// A code that can be read at a glance.
enum Plain {
    Number(i128),
    Word(String),
}

fn code(variant: &Variant, parts: &[Vec<TokenTree>]) -> Option<Plain> {
    let discriminant = || match &variant.discriminant.as_ref()?.1 {
        Expr::Lit(literal) => plain(&literal.lit, false),
        _ => None,
    };
    match parts.first().map(Vec::as_slice) {
        Some([TokenTree::Literal(code)]) => plain(&Lit::new(code.clone()), false),
        Some([TokenTree::Punct(minus), TokenTree::Literal(code)]) if minus.as_char() == '-' => {
            plain(&Lit::new(code.clone()), true)
        }
        // The least of a range.
        Some([TokenTree::Literal(first), TokenTree::Punct(_), ..]) => {
            plain(&Lit::new(first.clone()), false)
        }
        Some([TokenTree::Ident(word)]) if word == "other" => None,
        Some([TokenTree::Ident(_), ..]) | None => discriminant(),
        Some(_) => None,
    }
}

fn plain(literal: &Lit, is_negative: bool) -> Option<Plain> {
    match literal {
        Lit::Int(number) => {
            let number: i128 = number.base10_parse().ok()?;
            Some(Plain::Number(if is_negative { -number } else { number }))
        }
        Lit::Str(word) => Some(Plain::Word(word.value())),
        _ => None,
    }
}

fn check_code(code: Option<Plain>, codes: &Codes, index: usize) {
    match (code, codes) {
        (None, _) => {}
        (Some(Plain::Number(number)), Codes::Numbers(numbers)) => {
            assert_eq!(numbers[index], number);
        }
        (Some(Plain::Word(word)), Codes::Words(words)) => assert_eq!(words[index], word),
        // Words may have discriminants, which are not their codes.
        (Some(Plain::Number(_)), Codes::Words(_)) => {}
        (Some(Plain::Word(word)), Codes::Numbers(_)) => panic!("{word:?} is no number"),
    }
}

/// The class that a variant names, else the enum's; `other` is always indeterminate.
fn check_class(parts: &[Vec<TokenTree>], of_enum: Option<usize>, row: u8) {
    let words: Vec<_> = parts.iter().filter_map(|part| word(part)).collect();
    let is_other = words.iter().any(|word| word == "other");
    let named = words.iter().find_map(|word| class(word));
    let by_status = words.iter().any(|word| word == "by_status");
    let indeterminate = class("indeterminate");
    let expected = match is_other || by_status {
        true => indeterminate,
        false => named.or(of_enum),
    };
    assert_eq!(Some(usize::from(row & row::CLASS)), expected);
    assert_eq!(row & row::BY_STATUS != 0, by_status);
    assert_eq!(
        row & row::SHARED != 0,
        words.iter().any(|word| word == "shared")
    );
    assert_eq!(
        row & row::PRIMARY != 0,
        words.iter().any(|word| word == "primary")
    );
}

/// A message that is written as an option is the variant's to the letter.
fn check_messages(parts: &[Vec<TokenTree>], zh: &str, en: &str) {
    let option = |name: &str| parts.iter().find_map(|part| text(part, name));
    if let Some(text) = option("zh") {
        assert_eq!(zh, text);
    }
    if let Some(text) = option("en") {
        assert!(
            en == text || (en.is_empty() && zh == text),
            "{zh:?}, {en:?} and not {text:?}"
        );
    }
}

fn class(word: &str) -> Option<usize> {
    CLASSES.iter().position(|class| *class == word)
}

/// `class = fail`
fn class_of_all(part: &[TokenTree]) -> Option<usize> {
    match part {
        [TokenTree::Ident(name), _, TokenTree::Ident(word)] if name == "class" => {
            class(&word.to_string())
        }
        _ => None,
    }
}

fn word(part: &[TokenTree]) -> Option<String> {
    match part {
        [TokenTree::Ident(word)] => Some(word.to_string()),
        _ => None,
    }
}

/// `zh = "…"`
fn text(part: &[TokenTree], option: &str) -> Option<String> {
    match part {
        [TokenTree::Ident(name), _, TokenTree::Literal(text)] if name == option => {
            match Lit::new(text.clone()) {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// What is between the commas of all attributes of this name.
fn parts(attrs: &[Attribute], name: &str) -> impl Iterator<Item = Vec<TokenTree>> {
    let lists = attrs.iter().filter_map(move |attr| match &attr.meta {
        Meta::List(list) if attr.path().is_ident(name) => Some(flat(list.tokens.clone())),
        _ => None,
    });
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
    lists.flat_map(move |tokens| {
        let parts = tokens.split(is_comma).map(<[TokenTree]>::to_vec);
        parts.collect::<Vec<_>>()
    })
}

/// The tokens, including those in invisible groups.
fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let flat = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => flat(group.stream()),
        token => vec![token],
    });
    flat.collect()
}
