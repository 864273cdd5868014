//! The documentation of the built-in catalogues: after the two messages, each variant has
//! its code, its class, the reason and, for a status, the source.

use jiemi_codes::{Codes, HttpStatus, PayCode, ResponseCode};

/// What is written above a variant.
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

/// Checks every variant and returns its reason.
#[track_caller]
fn reasons<C: ResponseCode<Repr = u16>>(source: &str) -> Vec<String> {
    let variants = variants(source);
    assert_eq!(variants.len(), C::ENTRIES.len());
    let checked = variants.into_iter().zip(C::ENTRIES);
    let reasons = checked.map(|(variant, entry)| {
        let Variant {
            paragraphs,
            aliases,
        } = variant;
        let [zh, en, third] = paragraphs.as_slice() else {
            panic!("{} has {} paragraphs", entry.name, paragraphs.len());
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
        match entry.codes {
            Codes::One(code) => assert_eq!(aliases[0], code.to_string()),
            Codes::Range(_) | Codes::Other => assert!(aliases.is_empty(), "{aliases:?}"),
        }
        reason.to_owned()
    });
    reasons.collect()
}

#[test]
fn every_pay_code_says_its_code_its_class_and_why() {
    reasons::<PayCode>(include_str!("../../../jiemi-codes/src/catalog/pay.rs"));
}

#[test]
fn every_http_status_says_its_code_its_class_why_and_by_which_source() {
    let source = include_str!("../../../jiemi-codes/src/catalog/http_status.rs");
    for reason in reasons::<HttpStatus>(source) {
        let has_source = reason.contains("RFC ") || reason.contains("nginx");
        assert!(has_source, "{reason}");
    }
}
