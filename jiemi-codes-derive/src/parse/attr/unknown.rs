//! The errors for words that are not options where they are written.

use super::list::first_part;
use super::{Doubts, ENUM_OPTIONS, VARIANT_OPTIONS};
use crate::agreed::is_harmful;
use crate::class::Class;
use crate::integer::Integer;
use crate::suggest;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

/// In `#[response_code(…)]`.
pub(super) fn enum_option(name: &Ident, written: &str) -> syn::Error {
    let message = if Class::from_word(written).is_some() {
        format!(
            "on the enum, write `class = {written}`, the class of every variant that names none; \
             the class of one variant belongs in its `#[code(…)]`"
        )
    } else if let Some(integer) = Integer::meant(name) {
        format!(
            "the type of the codes has a name: write `repr = {}`",
            integer.name()
        )
    } else if VARIANT_OPTIONS.contains(&written) {
        format!("`{written}` belongs on a variant, in its `#[code(…)]`")
    } else {
        not_an_option("#[response_code(…)]", written, &ENUM_OPTIONS)
    };
    syn::Error::new(name.span(), message)
}

/// What belongs where an unknown name is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum InsteadOf {
    Option,
    Number,
    Word,
}

/// In `#[code(…)]`. `input` is what follows the name.
pub(super) fn variant_option(
    name: &Ident,
    instead_of: InsteadOf,
    input: ParseStream,
    doubts: &mut Doubts,
) -> syn::Error {
    let is_first = instead_of != InsteadOf::Option;
    doubts.code |= is_first;
    if input.peek(Token![::]) || input.peek(Token![!]) {
        doubts.next_step = true;
        return value_or_path(name, instead_of, input);
    }
    let written = name.to_string();
    let meant = suggest::nearest(&written, &VARIANT_OPTIONS);
    let names_word = instead_of == InsteadOf::Word
        && ["code", "rename", "serialize", "value", "word"].contains(&written.as_str());
    let message = if input.peek(Token![=]) && names_word {
        "a code takes no name: write it alone, as in `#[code(\"USERPAYING\")]`".to_owned()
    } else if written != "class" && input.peek(Token![=]) && input.peek2(LitStr) {
        doubts.messages = true;
        HOW_A_MESSAGE_IS_GIVEN.to_owned()
    } else if instead_of == InsteadOf::Word && is_misspelt_other(&written) {
        NO_OTHER_WORD.to_owned()
    } else if is_first && is_misspelt_other(&written) {
        format!(
            "`{written}` is not a number: for all numbers that no other variant has, write `other`"
        )
    } else if written == "class" {
        doubts.next_step = true;
        let class = class_after(input).unwrap_or("fail");
        format!("on a variant, a class takes no name: write `{class}` alone")
    } else if ENUM_OPTIONS.contains(&written.as_str()) {
        format!("`{written}` belongs on the enum, in its `#[response_code(…)]`")
    } else {
        doubts.add(meant.unwrap_or(&written));
        match (instead_of, meant) {
            (InsteadOf::Number, None) => cannot_see(&written, instead_of),
            (InsteadOf::Word, None) => {
                let written = name.unraw();
                format!(
                    "a word must be a string literal: write `\"{written}\"`, or the value of \
                     `{written}` if it is a constant"
                )
            }
            _ => not_an_option("#[code(…)]", &written, &VARIANT_OPTIONS),
        }
    };
    syn::Error::new(name.span(), message)
}

/// The class after `class =` or `class:`, perhaps in quotes.
fn class_after(input: ParseStream) -> Option<&'static str> {
    let ahead = input.fork();
    if ahead.peek(Token![=]) {
        ahead.parse::<Token![=]>().ok()?;
    } else {
        ahead.parse::<Token![:]>().ok()?;
    }
    let written = match ahead.parse::<LitStr>() {
        Ok(quoted) => quoted.value(),
        Err(_) => ahead.parse::<Ident>().ok()?.to_string(),
    };
    match Class::from_word(&written) {
        Some(class) => Some(class.as_str()),
        None => (written == "by_status").then_some("by_status"),
    }
}

/// `others`; also `default` and `_`, which mean "the rest" in other languages and in Rust.
fn is_misspelt_other(written: &str) -> bool {
    ["default", "_"].contains(&written) || suggest::nearest(written, &["other"]).is_some()
}

/// `codes::NOT_FOUND`, `Class::Fail`, `concat!(…)`
fn value_or_path(name: &Ident, instead_of: InsteadOf, input: ParseStream) -> syn::Error {
    let mut tokens = name.to_token_stream();
    tokens.extend(first_part(input));
    let written = as_written(&tokens);
    let last = written.rsplit(':').next().unwrap_or_default();
    let last = last.to_lowercase();
    let message = match Class::from_word(&last) {
        Some(_) => format!("a class is a word, not a path: write `{last}`"),
        None if instead_of != InsteadOf::Option => cannot_see(&written, instead_of),
        None => not_an_option("#[code(…)]", &written, &VARIANT_OPTIONS),
    };
    syn::Error::new_spanned(tokens, message)
}

const HOW_A_MESSAGE_IS_GIVEN: &str = "write a message as `zh = \"…\"` or `en = \"…\"`";

/// A text instead of an option, after the first part.
pub(super) fn quoted_option(quoted: &LitStr, has_words: bool, doubts: &mut Doubts) -> syn::Error {
    let written = quoted.value();
    let message = if VARIANT_OPTIONS.contains(&written.as_str()) {
        doubts.add(&written);
        format!("an option takes no quotes: write `{written}`")
    } else if has_words {
        doubts.messages = true;
        "a variant has one word: write a variant for each word. If this is a message, write it \
         as `zh = \"…\"` or `en = \"…\"`"
            .to_owned()
    } else {
        doubts.messages = true;
        HOW_A_MESSAGE_IS_GIVEN.to_owned()
    };
    syn::Error::new(quoted.span(), message)
}

/// `"class = fail"` in `#[response_code(…)]`.
pub(super) fn quoted_part(input: ParseStream) -> Option<syn::Error> {
    let quoted = input.fork().parse::<LitStr>().ok()?;
    let written = quoted.value();
    let name = written.split('=').next().unwrap_or_default().trim();
    ENUM_OPTIONS.contains(&name).then(|| {
        let message = format!("an option takes no quotes: write `{}`", visible(&written));
        syn::Error::new(quoted.span(), message)
    })
}

/// For `other` where the codes are words.
pub(in crate::parse) const NO_OTHER_WORD: &str = "an enum of words has no `other`: remove this variant. An unknown word is \
     `Lookup::Unknown`, and the answer that brought it keeps it";

fn cannot_see(written: &str, instead_of: InsteadOf) -> String {
    match instead_of {
        InsteadOf::Word => format!(
            "the macro cannot evaluate `{written}`: write the word as a string literal such as \
             `\"SYSTEM_ERROR\"`"
        ),
        _ => format!("the macro cannot evaluate `{written}`: write a number, a range or `other`"),
    }
}

fn not_an_option(attribute: &str, written: &str, options: &[&str]) -> String {
    match suggest::nearest(written, options) {
        Some(option) => {
            format!("unknown option `{written}` in `{attribute}`: did you mean `{option}`?")
        }
        None => format!(
            "unknown option `{written}` in `{attribute}`: the options are {}",
            suggest::all_of(options),
        ),
    }
}

/// Tokens as a person writes them, without spaces between them. The contents of
/// parentheses are left out, since they may be long.
fn as_written(tokens: &TokenStream) -> String {
    let mut written = String::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Group(_) => written.push_str("(…)"),
            token => written.push_str(&visible(&token.to_string())),
        }
    }
    written
}

/// A text of the source on one line: a string literal may have line ends.
fn visible(text: &str) -> String {
    let mut visible = String::new();
    for c in text.chars() {
        match is_harmful(c) {
            true => visible.extend(c.escape_default()),
            false => visible.push(c),
        }
    }
    visible
}
