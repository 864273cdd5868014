//! What holds for any input at all, and for an enum without a mistake.

#[path = "../../tests/fuzz/lines.rs"]
mod lines;

use super::enums::valid;
use super::mutate::mutation;
use super::outcome::{self, Outcome};
use super::render::source;
use super::tokens::{Tree, any_trees, parsed, stream};
use super::{cases, fuzzed, promised, table, text};
use proc_macro2::Delimiter::Parenthesis;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// `before`, the trees, `after`.
fn between(before: &str, trees: Vec<Tree>, after: &str) -> Vec<Tree> {
    [parsed(before), trees, parsed(after)].concat()
}

/// An enum with the trees as the list of an attribute.
fn in_attribute(
    name: &str,
    trees: Vec<Tree>,
    (on_enum, [_, code]): (&str, [&str; 2]),
    on_variant: &str,
) -> Vec<Tree> {
    let attribute = [
        Tree::Ident(name.to_owned()),
        Tree::Group(Parenthesis, trees),
    ];
    let attribute = Tree::Group(proc_macro2::Delimiter::Bracket, attribute.into());
    match name {
        "response_code" => between(
            "#",
            vec![attribute],
            &format!("enum E {{ {on_variant} A }}"),
        ),
        _ => {
            let mut variant = between("#", vec![attribute], on_variant);
            variant.extend(parsed(&format!("A, #[code({code})] B")));
            let body = Tree::Group(proc_macro2::Delimiter::Brace, variant);
            between(&format!("{on_enum} enum E"), vec![body], "")
        }
    }
}

/// What is on an enum of numbers and on one of words, and two codes of each.
const HEADS: [(&str, [&str; 2]); 2] = [
    ("#[response_code(repr = u16, class = fail)]", ["1", "7"]),
    (
        "#[response_code(repr = str, class = fail)]",
        ["\"A\"", "\"B\""],
    ),
];
const DOCS: &str = "/// 成功\n\n/// Done\n";

/// `outcome::of` refuses an error with a control character.
#[test]
fn a_literal_over_several_lines_is_shown_on_one() {
    for source in [
        "#[response_code(repr = u16, class = fail)] enum E { #[code(m!() \"a\\\n b\")] A }",
        "#[response_code(\"class = \n fail\")] enum E {}",
    ] {
        outcome::of(source.parse().expect("tokens"));
    }
}

proptest! {
    #![proptest_config(cases(240))]

    #[test]
    fn any_tokens_are_read_or_refused(trees in any_trees(), (on_enum, _) in select(&HEADS[..])) {
        outcome::of(stream(&trees));
        outcome::of(stream(&between("enum E", trees.clone(), "")));
        let body = Tree::Group(proc_macro2::Delimiter::Brace, trees);
        outcome::of(stream(&between(&format!("{on_enum} enum E"), vec![body], "")));
    }

    #[test]
    fn any_tokens_may_be_in_an_attribute(trees in any_trees(), head in select(&HEADS[..])) {
        for name in ["response_code", "code"] {
            for docs in ["", DOCS] {
                outcome::of(stream(&in_attribute(name, trees.clone(), head, docs)));
            }
        }
        // After a code, where options are read.
        let (_, [code, _]) = head;
        let options = between(&format!("{code},"), trees, "");
        outcome::of(stream(&in_attribute("code", options, head, DOCS)));
    }

    #[test]
    fn any_tokens_may_be_where_rust_has_its_own_syntax(
        trees in any_trees(),
        (on_enum, [code, _]) in select(&HEADS[..]),
    ) {
        let head = format!("{on_enum} enum E");
        let body = |trees| vec![Tree::Group(proc_macro2::Delimiter::Brace, trees)];
        let discriminant = between("A =", trees.clone(), ", B = 2");
        outcome::of(stream(&between(&head, body(discriminant), "")));
        let field = vec![Tree::Group(Parenthesis, trees.clone())];
        let field = between("#[code(other)] A", field, ", #[code(1..=2)] B(u16)");
        outcome::of(stream(&between(&head, body(field), "")));
        let doc = between("doc =", trees, "");
        let doc = vec![Tree::Group(proc_macro2::Delimiter::Bracket, doc)];
        let doc = between("#", doc, &format!("#[code({code})] A"));
        outcome::of(stream(&between(&head, body(doc), "")));
    }
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn any_text_may_be_documentation_or_a_message_or_a_word(
        texts in vec(text::hostile(), 1..4),
        (on_enum, [code, _]) in select(&HEADS[..]),
    ) {
        let literals: Vec<_> = texts.iter().map(|part| text::literal(part)).collect();
        let docs: String = literals.iter().map(|literal| format!("#[doc = {literal}]")).collect();
        outcome::of(format!("{on_enum} {docs} enum E {{ {docs} #[code({code})] A }}").parse().expect("tokens"));
        let (zh, en) = (&literals[0], &literals[literals.len() - 1]);
        let attributes = [
            format!("#[code({code}, zh = {zh}, en = {en})]"),
            format!("#[code({zh})]"),
            format!("#[code({zh}, zh = {zh}, en = {en})]"),
            format!("#[code({code}, {zh} = {en})]"),
            format!("#[response_code(crate = {zh})] #[code({code}, fail = {en})]"),
        ];
        for attribute in attributes {
            outcome::of(format!("{on_enum} enum E {{ {attribute} A }}").parse().expect("tokens"));
        }
        for option in ["repr", "class", "messages", "protocol", "display", "crate", "total"] {
            let input = format!("#[response_code({option} = {zh})] enum E {{ #[code(1)] A }}");
            outcome::of(input.parse().expect("tokens"));
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn an_enum_without_a_mistake_is_accepted_and_means_what_it_says(code in valid()) {
        let source = source(&code);
        match outcome::of(source.parse().expect("tokens")) {
            Some(Outcome::Accepted(block)) => {
                table::check(&block, &code);
                let options = code.options.iter();
                let mut protocol = options.filter_map(|option| option.strip_prefix("protocol = "));
                let written = promised::protocol(&block);
                prop_assert_eq!(written.as_deref(), protocol.next());
            }
            Some(Outcome::LeftToTheCompiler) => {} // equal discriminants
            Some(Outcome::Refused(errors)) => panic!("{errors:#?} in:\n{source}"),
            _ => panic!("not read:\n{source}"),
        }
    }

    #[test]
    fn a_damaged_enum_is_read_or_refused(code in valid(), mutations in vec(mutation(), 1..5)) {
        let mut trees = parsed(&source(&code));
        for mutation in &mutations {
            mutation.apply(&mut trees);
        }
        outcome::of(stream(&trees));
    }
}

#[test]
fn what_fuzzing_found_is_read_or_refused() {
    let found = include_str!("../../tests/fuzz/derive.txt");
    let mut accepted = 0;
    for (number, input) in (1..).zip(lines::inputs(found)) {
        println!("line {number}"); // the last one fails
        accepted += usize::from(fuzzed::holds(&String::from_utf8_lossy(&input)));
    }
    assert!(accepted > 5, "{accepted}");
}
