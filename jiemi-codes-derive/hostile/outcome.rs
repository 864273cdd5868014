//! What the macro makes of an input, looked at by a parser of its own.

use crate::derive;
use proc_macro2::TokenStream;
use quote::ToTokens as _;
use std::collections::BTreeSet;
use syn::{Block, Data, DeriveInput, Expr, ImplItem, Item, ItemConst, ItemImpl, Lit};

/// What came of an input that is a struct, an enum or a union.
pub(super) enum Outcome {
    /// The messages of all errors.
    Refused(Vec<String>),
    /// All that the derive gives.
    Accepted(Block),
    /// Impls without content and no error: the compiler will report one.
    LeftToTheCompiler,
}

/// Hands `input` to the macro; `None` where syn refuses it before. Whatever the
/// macro returns is held to be items, and the errors among them to read well.
pub(super) fn of(input: TokenStream) -> Option<Outcome> {
    let tokens = input.clone();
    let input: DeriveInput = syn::parse2(input).ok()?;
    let output = derive(tokens);
    let file: syn::File = match syn::parse2(output.clone()) {
        Ok(file) => file,
        Err(error) => panic!("{error} in: {output}"),
    };
    let errors: Vec<_> = file.items.iter().filter_map(compile_error).collect();
    for error in &errors {
        if let Some(complaint) = complaint(error) {
            panic!("{complaint}: {error:?}");
        }
    }
    if !errors.is_empty() {
        return Some(Outcome::Refused(errors));
    }
    let block = file.items.into_iter().find_map(block_of_constant);
    let block = block.unwrap_or_else(|| panic!("neither errors nor code: {output}"));
    let missing = missing(&block, &input);
    assert!(missing.is_empty(), "{missing:?} not in: {output}");
    if output.to_string().contains("Table :: stub") {
        assert!(
            has_refused_discriminants(&input),
            "nothing is done, and nothing said: {output}",
        );
        return Some(Outcome::LeftToTheCompiler);
    }
    Some(Outcome::Accepted(block))
}

fn compile_error(item: &Item) -> Option<String> {
    let Item::Macro(item) = item else { return None };
    assert_eq!(item.mac.path.segments.last()?.ident, "compile_error");
    let message: syn::LitStr = item.mac.parse_body().expect("a message");
    Some(message.value())
}

/// Why a message does not read like the others.
fn complaint(message: &str) -> Option<&'static str> {
    let first = message.chars().next();
    // syn's own say what a parser wants, not what an author is to write.
    let is_bare = ["unexpected ", "expected "]
        .iter()
        .any(|start| message.starts_with(start))
        && !["such as", "write"]
            .iter()
            .any(|help| message.contains(help));
    match first {
        None => Some("an error says nothing"),
        _ if message.chars().any(char::is_control) => Some("an error has control characters"),
        Some(first) if first.is_uppercase() => Some("an error begins with an upper-case letter"),
        _ if message.ends_with('.') => Some("an error ends with a full stop"),
        _ if is_bare => Some("an error says what a parser wanted, not what to write"),
        _ => None,
    }
}

fn block_of_constant(item: Item) -> Option<Block> {
    match item {
        Item::Const(ItemConst { expr, .. }) => match *expr {
            Expr::Block(block) => Some(block.block),
            _ => None,
        },
        _ => None,
    }
}

/// What the contract promises for every enum, and the block does not have.
fn missing(block: &Block, input: &DeriveInput) -> Vec<&'static str> {
    let name_of_trait = |item: &ItemImpl| {
        let (path, _) = item.trait_.as_ref()?;
        Some(path.segments.last()?.ident.to_string())
    };
    let has = |promised: &str| {
        impls(block).any(|item| {
            let of = name_of_trait(item).unwrap_or_default();
            let mut names = item.items.iter().map(|item| match item {
                ImplItem::Const(item) => item.ident.to_string(),
                ImplItem::Fn(item) => item.sig.ident.to_string(),
                _ => String::new(),
            });
            let is_for_enum = input.ident == item.self_ty.to_token_stream().to_string();
            is_for_enum && names.any(|name| format!("{of} {name}") == promised)
        })
    };
    let promised = [
        " ENTRIES",
        " UNIT_VARIANTS",
        " code",
        " const_lookup",
        " entry",
        "ResponseCode ENTRIES",
        "ResponseCode UNIT_VARIANTS",
        "ResponseCode code",
    ];
    let mut missing: Vec<_> = promised
        .into_iter()
        .filter(|promised| !has(promised))
        .collect();
    // To the repr and to `i64`, and from each of seven integer types.
    let is_conversion = |item: &&ItemImpl| {
        name_of_trait(item).is_some_and(|name| name == "From" || name == "TryFrom")
    };
    if ![8, 9].contains(&impls(block).filter(is_conversion).count()) {
        missing.push("conversions");
    }
    missing
}

/// The impls in a block.
pub(super) fn impls(block: &Block) -> impl Iterator<Item = &ItemImpl> {
    block.stmts.iter().filter_map(|statement| match statement {
        syn::Stmt::Item(Item::Impl(item)) => Some(item),
        _ => None,
    })
}

/// Whether the compiler refuses the discriminants by itself, so that a second error would
/// only be in the way: two are the same.
fn has_refused_discriminants(input: &DeriveInput) -> bool {
    let Data::Enum(data) = &input.data else {
        return false;
    };
    let is_written = data.variants.iter().any(|v| v.discriminant.is_some());
    let mut seen = BTreeSet::new();
    let mut next = Some((false, 0));
    for variant in &data.variants {
        if let Some((_, expr)) = &variant.discriminant {
            next = match written(expr) {
                Some(Err(_)) => return false,
                Some(Ok(value)) => Some(value),
                None => None,
            };
        }
        if let Some((is_negative, magnitude)) = next {
            if !seen.insert((is_negative, magnitude)) && is_written {
                return true;
            }
            next = match is_negative {
                true => Some((magnitude != 1, magnitude - 1)),
                false => magnitude.checked_add(1).map(|magnitude| (false, magnitude)),
            };
        }
    }
    false
}

/// Sign and magnitude of an integer literal; `None` of another expression.
fn written(expr: &Expr) -> Option<syn::Result<(bool, u128)>> {
    match expr {
        Expr::Group(group) => written(&group.expr),
        Expr::Unary(unary) => {
            let value = written(&unary.expr)?;
            Some(value.map(|(_, magnitude)| (magnitude != 0, magnitude)))
        }
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(literal) => {
                let magnitude = literal.base10_parse::<u128>();
                Some(magnitude.map(|magnitude| (false, magnitude)))
            }
            _ => None,
        },
        _ => None,
    }
}
