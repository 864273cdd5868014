//! What the macro makes of an input, looked at by a parser of its own.

use crate::derive;
use proc_macro2::TokenStream;
use quote::ToTokens as _;
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
            has_unreadable_discriminant(&input),
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
        " lookup",
        " entry",
        "ResponseCode ENTRIES",
        "ResponseCode UNIT_VARIANTS",
        "ResponseCode code",
    ];
    let mut missing: Vec<_> = promised
        .into_iter()
        .filter(|promised| !has(promised))
        .collect();
    // To the number, and from it: the one way or the other.
    let is_conversion = |item: &&ItemImpl| {
        name_of_trait(item).is_some_and(|name| name == "From" || name == "TryFrom")
    };
    if impls(block).filter(is_conversion).count() != 2 {
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

/// Whether a discriminant is too great for every integer type: rustc refuses that
/// by itself, and a second error would only be in the way.
fn has_unreadable_discriminant(input: &DeriveInput) -> bool {
    fn is_too_great(expr: &Expr) -> bool {
        match expr {
            Expr::Group(group) => is_too_great(&group.expr),
            Expr::Unary(unary) => is_too_great(&unary.expr),
            Expr::Lit(literal) => match &literal.lit {
                Lit::Int(literal) => literal.base10_parse::<u128>().is_err(),
                _ => false,
            },
            _ => false,
        }
    }
    let Data::Enum(data) = &input.data else {
        return false;
    };
    let mut discriminants = data
        .variants
        .iter()
        .filter_map(|variant| variant.discriminant.as_ref());
    discriminants.any(|(_, expr)| is_too_great(expr))
}
