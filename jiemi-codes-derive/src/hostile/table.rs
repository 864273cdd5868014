//! Whether an expansion says what the enum means: the names, messages and numbers
//! in its table.

use super::enums::{Enum, Numbers};
use quote::ToTokens as _;
use syn::{Block, Expr, Item, Lit, Stmt};

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

    let numbers = field(block, "numbers").to_token_stream().to_string();
    let numbers = numbers.replace("& ", "").replace(' ', "");
    let limits =
        ["MIN", "MAX"].map(|limit| format!("<::core::primitive::{}>::{limit}", code.repr.name));
    let expected = code.variants.iter().map(|variant| match variant.numbers {
        Numbers::One(nth) => code.repr.number(nth),
        Numbers::Range(first, _) => code.repr.number(first),
        Numbers::Other => "0".to_owned(),
    });
    let expected: Vec<_> = expected.collect();
    let numbers = numbers.replace(&limits[0], &code.repr.number(0));
    assert_eq!(numbers, format!("[{},]", expected.join(",")));
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
        // The first constant; `const _` stands behind it.
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
    let field = table.fields.iter().find(|field| match &field.member {
        syn::Member::Named(ident) => ident == name,
        syn::Member::Unnamed(_) => false,
    });
    &field.expect("the table has the field").expr
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
