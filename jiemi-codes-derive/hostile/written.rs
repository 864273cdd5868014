//! What the table in an expansion says: names, messages and codes.

use crate::agreed::hash::{scale, seeded, spread_word};
use quote::ToTokens as _;
use syn::{Block, Expr, ExprStruct, Item, Lit, Stmt};

/// A table, read back.
pub(super) struct Table {
    /// Chinese message, English message and name of each variant.
    pub(super) texts: Vec<String>,
    pub(super) codes: Codes,
    /// The byte of each variant: its class, and flags.
    pub(super) rows: Vec<u8>,
}

/// The code of each variant.
#[derive(Debug, PartialEq)]
pub(super) enum Codes {
    /// For a range its first number; for `other` the least of all.
    Numbers(Vec<i128>),
    Words(Vec<String>),
}

impl Table {
    pub(super) fn of(block: &Block) -> Self {
        let table = table(block);
        let codes = match find(table, "words") {
            Some(words) => Codes::Words(self::words(structure(words))),
            None => Codes::Numbers(numbers(member(table, "codes"))),
        };
        Table {
            texts: texts(table),
            codes,
            rows: bytes(member(table, "rows")),
        }
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

/// The word of each variant. Checks that each word leads to the first variant that has it.
fn words(written: &ExprStruct) -> Vec<String> {
    let words = texts(written);
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
    words
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
    find(of, name).expect("the field is there")
}

fn find<'a>(of: &'a ExprStruct, name: &str) -> Option<&'a Expr> {
    let mut fields = of.fields.iter();
    let field = fields.find(|field| match &field.member {
        syn::Member::Named(ident) => ident == name,
        syn::Member::Unnamed(_) => false,
    });
    field.map(|field| &field.expr)
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
