//! The documentation of the built-in catalogues. After its two messages each variant gives
//! its code, its class, the reason and, for a status, the source; a search finds it by its
//! code and in Chinese.

use jiemi_codes::{Codes, HttpStatus, PayCode, ResponseCode};
use std::collections::HashSet;

/// The lines above a variant.
#[derive(Default)]
struct Variant {
    paragraphs: Vec<String>,
    aliases: Vec<String>,
}

/// The variants of the enum in a source file, in their order.
fn variants(source: &str) -> Vec<Variant> {
    let (_, body) = source.split_once("pub enum ").expect("an enum");
    let blocks = body.split("#[code(");
    let mut variants: Vec<_> = blocks.map(variant).collect();
    let rest = variants.pop().expect("the end of the enum");
    assert!(rest.paragraphs.is_empty());
    variants
}

fn variant(block: &str) -> Variant {
    let mut variant = Variant::default();
    let mut is_new = true;
    for line in block.lines().map(str::trim) {
        if let Some(doc) = line.strip_prefix("///") {
            match (doc.trim(), variant.paragraphs.last_mut()) {
                ("", _) => is_new = true,
                (text, Some(paragraph)) if !is_new => {
                    paragraph.push(' ');
                    paragraph.push_str(text);
                }
                (text, _) => {
                    variant.paragraphs.push(text.to_owned());
                    is_new = false;
                }
            }
        } else if let Some(alias) = line.strip_prefix("#[doc(alias = \"") {
            let alias = alias.strip_suffix("\")]").expect("one alias");
            variant.aliases.push(alias.to_owned());
        }
    }
    variant
}

/// The third paragraph of every variant begins with its code and its class; the reasons follow.
#[track_caller]
fn reasons<C: ResponseCode>(source: &str) -> Vec<String> {
    let variants = variants(source);
    assert_eq!(variants.len(), C::ENTRIES.len());
    let checked = variants.into_iter().zip(C::ENTRIES);
    let reasons = checked.map(|(variant, entry)| {
        let [zh, en, third] = variant.paragraphs.as_slice() else {
            panic!("{} has {} paragraphs", entry.name, variant.paragraphs.len());
        };
        assert_eq!((zh.as_str(), en.as_str()), (entry.zh, entry.en));
        let class = match entry.by_status {
            true => "by status",
            false => entry.class.as_str(),
        };
        let beginning = format!("`{}`, {class}: ", entry.codes);
        let reason = third.strip_prefix(&beginning);
        let reason = reason.unwrap_or_else(|| panic!("{third:?} begins with {beginning:?}"));
        assert!(reason.ends_with('.'), "{reason}");
        reason.to_owned()
    });
    reasons.collect()
}

/// A search of the documentation finds a single code by its digits first, and then by the
/// words that an engineer in China would type.
#[track_caller]
fn check_aliases<C: ResponseCode>(source: &str) {
    for (variant, entry) in variants(source).into_iter().zip(C::ENTRIES) {
        let (name, aliases) = (entry.name, variant.aliases);
        let (chinese, other): (Vec<&str>, Vec<&str>) = aliases
            .iter()
            .map(String::as_str)
            .partition(|alias| alias.contains(is_han));
        match entry.codes {
            Codes::One(code) => {
                assert_eq!(aliases.first(), Some(&code.to_string()), "{name}");
                assert!(!chinese.is_empty(), "{name} has no Chinese alias");
            }
            Codes::Range(_) | Codes::Other => assert!(other.is_empty(), "{name}: {other:?}"),
        }
        for alias in &chinese {
            let is_bare = alias.chars().all(char::is_alphanumeric);
            assert!(is_bare, "{name}: {alias:?} has punctuation or a space");
        }
        let distinct: HashSet<_> = aliases.iter().collect();
        assert_eq!(distinct.len(), aliases.len(), "{name}: {aliases:?}");
    }
}

fn is_han(c: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&c)
}

const PAY_CODE: &str = include_str!("../../../jiemi-codes/src/catalog/pay.rs");
const HTTP_STATUS: &str = include_str!("../../../jiemi-codes/src/catalog/http_status.rs");

#[test]
fn every_pay_code_says_its_code_its_class_and_why() {
    reasons::<PayCode>(PAY_CODE);
}

#[test]
fn every_variant_is_found_by_its_code_and_in_chinese() {
    check_aliases::<PayCode>(PAY_CODE);
    check_aliases::<HttpStatus>(HTTP_STATUS);
}

#[test]
fn every_http_status_says_its_code_its_class_why_and_by_which_source() {
    for reason in reasons::<HttpStatus>(HTTP_STATUS) {
        let has_source = reason.contains("RFC ") || reason.contains("nginx");
        assert!(has_source, "{reason}");
    }
}
