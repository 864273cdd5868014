//! The variants of an enum, one after the other, and what is wrong with all of them.

use super::mentions::Mentions;
use super::source::Source;
use super::variant::{Defaults, Read, Variant};
use super::{messages, quick, syntax};
use crate::ctxt::Ctxt;
use crate::repr::Repr;
use proc_macro2::{Span, TokenTree};
use syn::parse::ParseStream;
use syn::{Token, braced};

/// What is between the braces.
pub(super) struct Variants {
    /// Those whose code can be read.
    pub(super) variants: Vec<Variant>,
    /// Whether these are all.
    pub(super) is_whole: bool,
    pub(super) has_any: bool,
}

impl Variants {
    pub(super) fn read(
        input: ParseStream,
        defaults: &Defaults<'_>,
        mentions: &mut Mentions,
        ctxt: &mut Ctxt,
    ) -> syn::Result<Self> {
        let content;
        braced!(content in input);
        let mut all = Variants {
            variants: Vec::new(),
            is_whole: true,
            has_any: false,
        };
        let (mut missing, mut others) = (Vec::new(), Vec::new());
        let mut mismatches = Vec::new();
        let has_words = defaults.repr == Some(Repr::Str);
        while !content.is_empty() {
            all.has_any = true;
            let source = match source(&content, has_words, ctxt) {
                Ok(source) => source,
                Err(error) => {
                    ctxt.push(error);
                    all.is_whole = false;
                    missing.push(None);
                    pass_over(&content)?;
                    continue;
                }
            };
            source.options.add_to(mentions);
            let read = Read::new(source, defaults, ctxt);
            all.is_whole &= read.variant.is_some();
            all.variants.extend(read.variant);
            others.extend(read.other);
            mismatches.extend(read.mismatch);
            missing.push(read.missing);
        }
        match mismatches.len() > 1 && mismatches.len() == missing.len() {
            true => refuse_repr(defaults, ctxt),
            false => {
                for error in mismatches {
                    ctxt.push(error);
                }
            }
        }
        messages::report(missing, defaults.name, ctxt);
        // Among words each has an error of its own, so "keep one" would be wrong.
        if !has_words {
            refuse_many_others(&others, ctxt);
        }
        Ok(all)
    }
}

/// Reads a variant: on the fast path if it is plain, else with syn.
fn source(input: ParseStream, has_words: bool, ctxt: &mut Ctxt) -> syn::Result<Source> {
    match input.step(|cursor| Ok(quick::variant(*cursor)))? {
        Some(source) => Ok(source),
        None => syntax::variant(input, has_words, ctxt),
    }
}

/// Skips the rest of a variant that cannot be read, and its comma.
fn pass_over(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    input.parse::<Option<Token![,]>>()?;
    Ok(())
}

/// If no code fits the `repr`, reports that once, at the `repr`.
fn refuse_repr(defaults: &Defaults<'_>, ctxt: &mut Ctxt) {
    let name = defaults.name;
    let message = match defaults.repr == Some(Repr::Str) {
        true => format!(
            "the codes of `{name}` are written as numbers, but `repr = str` is for words: write \
             each code in quotes, as the API sends it, or write `repr = u16` if it sends integers"
        ),
        false => format!("the codes of `{name}` are words: write `#[response_code(repr = str)]`"),
    };
    ctxt.error(defaults.at_repr, message);
}

/// Reports each `other`, even on variants that otherwise cannot be read.
fn refuse_many_others(others: &[Span], ctxt: &mut Ctxt) {
    if others.len() > 1 {
        for word in others {
            ctxt.error(*word, "only one variant can be `other`: keep one");
        }
    }
}
