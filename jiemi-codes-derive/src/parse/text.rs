//! The value of a string literal.

use proc_macro2::Literal;
use syn::Lit;

/// The value of a string literal, given as written, if it has nothing to unescape; `None` for
/// any other literal.
pub(super) fn unquoted(written: &str) -> Option<&str> {
    let text = written.strip_prefix('"')?.strip_suffix('"')?;
    (!text.contains('\\')).then_some(text)
}

/// The value of a string literal; `None` for any other literal.
pub(super) fn value(literal: &Literal) -> Option<String> {
    match unquoted(&literal.to_string()) {
        Some(text) => Some(text.to_owned()),
        None => match Lit::new(literal.clone()) {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
    }
}
