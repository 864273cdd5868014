//! Whether an expansion says what the enum means: the names, messages and numbers
//! in its table.

use super::enums::{Enum, Numbers};
use quote::ToTokens as _;
use syn::{Block, Expr, ExprStruct, Item, Lit, Stmt};

/// Holds the table in `block` to be that of `code`.
pub(super) fn check(block: &Block, code: &Enum) {
    let text = match literal(field(block, "text")) {
        Lit::Str(text) => text.value(),
        other => panic!("{}", other.to_token_stream()),
    };
    let starts = match literal(argument(field(block, "starts"))) {
        Lit::ByteStr(starts) => starts.value(),
        other => panic!("{}", other.to_token_stream()),
    };
    let starts = starts
        .chunks(4)
        .map(|word| u32::from_le_bytes(word.try_into().expect("four")));
    let starts: Vec<_> = starts.map(|start| start as usize).collect();
    let texts: Vec<_> = starts
        .windows(2)
        .map(|pair| &text[pair[0]..pair[1]])
        .collect();
    assert_eq!(texts, texts_of(code));

    assert_eq!(numbers(field(block, "codes")), expected_numbers(code));
}

/// The numbers that a table has.
fn numbers(codes: &Expr) -> Vec<i128> {
    let Expr::Struct(codes) = codes else {
        panic!("{}", codes.to_token_stream())
    };
    let base = member(codes, "base").to_token_stream().to_string();
    let base: i128 = base.replace(' ', "").parse().expect("a number");
    let (Lit::Int(width), Lit::ByteStr(distances)) = (
        literal(member(codes, "width")),
        literal(member(codes, "distances")),
    ) else {
        panic!("{}", codes.to_token_stream())
    };
    let width = width.base10_parse().expect("a width");
    let distance = |bytes: &[u8]| {
        let bytes = bytes.iter().rev();
        bytes.fold(0, |distance, byte| distance << 8 | i128::from(*byte))
    };
    let distances = distances.value();
    let distances = distances.chunks(width).map(distance);
    distances.map(|distance| base + distance).collect()
}

/// Those that it must have; of `other` the least, which nobody asks for.
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

fn field<'a>(block: &'a Block, name: &str) -> &'a Expr {
    let table = block.stmts.iter().find_map(|statement| match statement {
        Stmt::Item(Item::Static(table)) => Some(&*table.expr),
        // The first constant; `const _` is behind it.
        Stmt::Item(Item::Const(table)) => match &*table.expr {
            Expr::Reference(table) => Some(&*table.expr),
            _ => None,
        },
        _ => None,
    });
    let table = match table {
        Some(Expr::Struct(table)) => Some(table),
        _ => None,
    };
    let table = table.expect("a table");
    member(table, name)
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

/// The one argument of a call.
fn argument(expr: &Expr) -> &Expr {
    match expr {
        Expr::Call(call) => call.args.first().expect("an argument"),
        other => panic!("no call: {}", other.to_token_stream()),
    }
}
