//! What the macro returns for an input, read with a separate parser.

use super::promised;
use crate::derive;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeSet;
use syn::{Block, Data, DeriveInput, Expr, Item, ItemConst, Lit, Meta};

/// The result for an input that is a struct, an enum or a union.
pub(super) enum Outcome {
    /// The messages of all errors.
    Refused(Vec<String>),
    /// Everything that the derive writes.
    Accepted(Block),
    /// Impls without content and no error: the compiler will report one.
    LeftToTheCompiler,
}

/// Hands `input` to the macro; `None` if it is not a Rust item. A compiler never hands over such
/// an input, but an editor does.
pub(super) fn of(input: TokenStream) -> Option<Outcome> {
    let outcome = read_outcome(input);
    // With `span-locations`, a long run would keep the text of every case.
    proc_macro2::extra::invalidate_current_thread_spans();
    outcome
}

fn read_outcome(input: TokenStream) -> Option<Outcome> {
    let output = derive(input.clone());
    let Ok(input) = syn::parse2::<DeriveInput>(input) else {
        // Without `full` syn does not know all expressions: `A = 1 +` may be one.
        let (errors, block) = items(&output);
        assert!(
            !errors.is_empty() || block.is_some(),
            "neither errors nor code",
        );
        return None;
    };
    let (errors, block) = read(&output);
    if !errors.is_empty() {
        assert!(
            block.is_some() || !is_plain_enum(&input),
            "an enum without stubs: {output}",
        );
        return Some(Outcome::Refused(errors));
    }
    let block = block.unwrap_or_else(|| panic!("neither errors nor code: {output}"));
    promised::check(&block, &input.ident.to_string(), has_words(&input));
    if output.to_string().contains("Table :: stub") {
        assert!(
            has_refused_discriminants(&input),
            "stubs without an error: {output}",
        );
        return Some(Outcome::LeftToTheCompiler);
    }
    Some(Outcome::Accepted(block))
}

/// The messages of all errors, and the code beside them. Checks that the macro returns items.
fn items(output: &TokenStream) -> (Vec<String>, Option<Block>) {
    let file: syn::File = match syn::parse2(output.clone()) {
        Ok(file) => file,
        Err(error) => panic!("{error} in: {output}"),
    };
    let errors = file.items.iter().filter_map(compile_error).collect();
    (errors, file.items.into_iter().find_map(block_of_constant))
}

/// The same, and checks that the errors read well.
pub(super) fn read(output: &TokenStream) -> (Vec<String>, Option<Block>) {
    let (errors, block) = items(output);
    for error in &errors {
        if let Some(complaint) = complaint(error) {
            panic!("{complaint}: {error:?}");
        }
    }
    (errors, block)
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
    // syn's own errors say what a parser wants, not what the author should write.
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

/// Whether it is an enum without parameters, for which the macro always writes items.
fn is_plain_enum(input: &DeriveInput) -> bool {
    matches!(input.data, Data::Enum(_)) && input.generics.params.is_empty()
}

/// Whether the enum says `repr = str`.
fn has_words(input: &DeriveInput) -> bool {
    let lists = input.attrs.iter().filter_map(|attr| match &attr.meta {
        Meta::List(list) if attr.path().is_ident("response_code") => Some(flat(&list.tokens)),
        _ => None,
    });
    let mut lists = lists.into_iter();
    lists.any(|list| list.windows(3).any(|three| three == ["repr", "=", "str"]))
}

/// The tokens, including those in invisible groups.
fn flat(tokens: &TokenStream) -> Vec<String> {
    let tokens = tokens.clone().into_iter();
    let flat = tokens.flat_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => flat(&group.stream()),
        token => vec![token.to_string()],
    });
    flat.collect()
}

/// Whether two discriminants are the same: the compiler refuses these itself, so a second error
/// would only be in the way.
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

/// Sign and magnitude of an integer literal; `None` for any other expression.
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
