//! Checks that an expansion says what the enum means: the names, messages and codes
//! in its table.

use super::enums::{Enum, Numbers};
use crate::agreed::hash::{scale, seeded, spread_word};
use quote::ToTokens as _;
use syn::{Block, Expr, ExprStruct, Item, Lit, Stmt};

/// Checks that the table in `block` is the one for `code`.
pub(super) fn check(block: &Block, code: &Enum) {
    let table = table(block);
    assert_eq!(texts(table), texts_of(code));
    if code.has_words() {
        check_words(structure(member(table, "words")), code);
    } else {
        assert_eq!(numbers(member(table, "codes")), expected_numbers(code));
    }
}

/// The texts of a structure that has all of them in one text, and the offset of each.
fn texts(of: &ExprStruct) -> Vec<String> {
    let text = match literal(member(of, "text")) {
        Lit::Str(text) => text.value(),
        other => panic!("{}", other.to_token_stream()),
    };
    let starts = u32s(member(of, "starts"));
    let texts = starts.windows(2).map(|pair| &text[pair[0]..pair[1]]);
    texts.map(str::to_owned).collect()
}

/// Checks that each variant has its word, and that each word leads to the first variant that
/// has it.
fn check_words(written: &ExprStruct, code: &Enum) {
    let words = texts(written);
    assert_eq!(words, expected_words(code));

    let hash = structure(member(written, "hash"));
    let factor = match literal(member(hash, "factor")) {
        Lit::Int(factor) => factor.base10_parse::<u64>().expect("a factor"),
        other => panic!("{}", other.to_token_stream()),
    };
    let (seeds, slots) = (bytes(member(hash, "seeds")), u32s(member(hash, "slots")));
    for word in &words {
        let spread = spread_word(word.as_bytes(), factor);
        let bits = match seeds.len() {
            0 => spread,
            count => seeded(spread, seeds[scale(spread, count)]),
        };
        let found = slots[scale(bits, slots.len())];
        let first = words.iter().position(|other| other == word);
        assert_eq!(Some(found), first, "{word:?}");
    }
}

fn expected_words(code: &Enum) -> Vec<&str> {
    let words = code.variants.iter().map(|variant| match variant.numbers {
        Numbers::One(nth) => code.words[nth as usize].as_str(),
        Numbers::Range(..) | Numbers::Other => panic!("{variant:?}"),
    });
    words.collect()
}

/// The numbers that a table has.
fn numbers(codes: &Expr) -> Vec<i128> {
    let codes = structure(codes);
    let base = member(codes, "base").to_token_stream().to_string();
    let base: i128 = base.replace(' ', "").parse().expect("a number");
    let width = match literal(member(codes, "width")) {
        Lit::Int(width) => width.base10_parse().expect("a width"),
        other => panic!("{}", other.to_token_stream()),
    };
    let distance = |bytes: &[u8]| {
        let bytes = bytes.iter().rev();
        bytes.fold(0, |distance, byte| distance << 8 | i128::from(*byte))
    };
    let distances = bytes(member(codes, "distances"));
    let distances = distances.chunks(width).map(distance);
    distances.map(|distance| base + distance).collect()
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

fn table(block: &Block) -> &ExprStruct {
    let table = block.stmts.iter().find_map(|statement| match statement {
        Stmt::Item(Item::Static(table)) => Some(&*table.expr),
        // The first constant; `const _` comes after it.
        Stmt::Item(Item::Const(table)) => match &*table.expr {
            Expr::Reference(table) => Some(&*table.expr),
            _ => None,
        },
        _ => None,
    });
    structure(table.expect("a table"))
}

fn structure(expr: &Expr) -> &ExprStruct {
    match expr {
        Expr::Struct(structure) => structure,
        other => panic!("no structure: {}", other.to_token_stream()),
    }
}

fn member<'a>(of: &'a ExprStruct, name: &str) -> &'a Expr {
    let field = of.fields.iter().find(|field| match &field.member {
        syn::Member::Named(ident) => ident == name,
        syn::Member::Unnamed(_) => false,
    });
    &field.expect("the field is there").expr
}

fn literal(expr: &Expr) -> &Lit {
    match expr {
        Expr::Lit(literal) => &literal.lit,
        other => panic!("no literal: {}", other.to_token_stream()),
    }
}

fn bytes(expr: &Expr) -> Vec<u8> {
    match literal(expr) {
        Lit::ByteStr(bytes) => bytes.value(),
        other => panic!("no bytes: {}", other.to_token_stream()),
    }
}

/// The numbers in `__jiemi::U32s(b"…")`.
fn u32s(expr: &Expr) -> Vec<usize> {
    let list = match expr {
        Expr::Call(call) => bytes(call.args.first().expect("an argument")),
        other => panic!("no call: {}", other.to_token_stream()),
    };
    let numbers = list
        .chunks(4)
        .map(|bytes| u32::from_le_bytes(bytes.try_into().expect("four")));
    numbers.map(|number| number as usize).collect()
}
