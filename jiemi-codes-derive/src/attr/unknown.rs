//! What to say of a word that is no option where it stands.

use super::list::first_part;
use super::{ENUM_OPTIONS, VARIANT_OPTIONS};
use crate::class::Class;
use crate::suggest;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

/// In `#[response_code(…)]`.
pub(super) fn enum_option(name: &Ident, written: &str) -> syn::Error {
    let message = if Class::from_word(written).is_some() {
        format!(
            "a class stands here as `class = {written}`, for the variants that name none; the \
             class of one variant belongs in its `#[code(…)]`"
        )
    } else if VARIANT_OPTIONS.contains(&written) {
        format!("`{written}` belongs on a variant, in its `#[code(…)]`")
    } else {
        not_an_option("#[response_code(…)]", written, &ENUM_OPTIONS)
    };
    syn::Error::new(name.span(), message)
}

/// In `#[code(…)]`, and as which option it was probably meant. `input` is what
/// follows the word.
pub(super) fn variant_option(
    name: &Ident,
    is_first: bool,
    input: ParseStream,
) -> (syn::Error, &'static str) {
    let written = name.to_string();
    let meant = suggest::nearest(&written, &VARIANT_OPTIONS);
    let error = |message| {
        (
            syn::Error::new(name.span(), message),
            meant.unwrap_or("fail"),
        )
    };
    if input.peek(Token![::]) || input.peek(Token![!]) {
        return value_or_path(name, is_first, input);
    }
    if input.peek(Token![=]) && input.peek2(LitStr) {
        let message = "a message is given as `zh = \"…\"` or `en = \"…\"`";
        return (syn::Error::new(name.span(), message), "zh");
    }
    if is_first && suggest::nearest(&written, &["other"]).is_some() {
        return error(format!("`{written}` is no number: did you mean `other`?"));
    }
    if written == "class" {
        return error(
            "on a variant the class is the word alone: write `fail`, not `class = fail`".to_owned(),
        );
    }
    if ENUM_OPTIONS.contains(&written.as_str()) {
        let message = format!("`{written}` belongs on the enum, in its `#[response_code(…)]`");
        return (syn::Error::new(name.span(), message), "total");
    }
    if is_first && meant.is_none() {
        return error(cannot_see(&written));
    }
    error(not_an_option("#[code(…)]", &written, &VARIANT_OPTIONS))
}

/// `codes::NOT_FOUND`, `Class::Fail`, `concat!(…)`
fn value_or_path(name: &Ident, is_first: bool, input: ParseStream) -> (syn::Error, &'static str) {
    let mut tokens = name.to_token_stream();
    tokens.extend(first_part(input));
    let written = as_written(&tokens);
    let last = written
        .rsplit(':')
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let message = match Class::from_word(&last) {
        Some(_) => format!("a class is a word, not a path: write `{last}`"),
        None if is_first => cannot_see(&written),
        None => not_an_option("#[code(…)]", &written, &VARIANT_OPTIONS),
    };
    (syn::Error::new_spanned(tokens, message), "fail")
}

/// A text where an option belongs. `quoted` is not the first part.
pub(super) fn quoted_option(quoted: &LitStr) -> (syn::Error, &'static str) {
    let written = quoted.value();
    let known = VARIANT_OPTIONS
        .into_iter()
        .find(|option| *option == written);
    let (message, meant) = match known {
        Some(option) => (
            format!("an option takes no quotes: write `{option}`"),
            option,
        ),
        None => (
            "a message is given as `zh = \"…\"` or `en = \"…\"`".to_owned(),
            "zh",
        ),
    };
    (syn::Error::new(quoted.span(), message), meant)
}

fn cannot_see(written: &str) -> String {
    format!(
        "a number is an integer literal, a range or `other`: the macro cannot see the value of \
         `{written}`"
    )
}

fn not_an_option(attribute: &str, written: &str, options: &[&str]) -> String {
    match suggest::nearest(written, options) {
        Some(option) => {
            format!("`{written}` is no option of `{attribute}`: did you mean `{option}`?")
        }
        None => format!(
            "`{written}` is no option of `{attribute}`: its options are {}",
            suggest::all_of(options),
        ),
    }
}

/// Tokens as a person writes them, without the spaces between; what stands in
/// parentheses is left out.
pub(super) fn as_written(tokens: &TokenStream) -> String {
    let tokens = tokens.clone().into_iter();
    tokens
        .map(|token| match token {
            proc_macro2::TokenTree::Group(_) => "(…)".to_owned(),
            token => token.to_string(),
        })
        .collect()
}
