//! The fast path around syn reads what syn reads: both readings of the variants of an enum.

use crate::ctxt::Ctxt;
use crate::parse::attr::VariantOptions;
use crate::parse::codes::Codes;
use crate::parse::source::{Discriminant, DocText, Fields, Source};
use crate::parse::{quick, syntax};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{DeriveInput, Lit};

/// Everything that a variant says, as a text.
fn shown(source: &Source) -> String {
    let fields = match &source.fields {
        Fields::Unit => String::new(),
        Fields::One(field) => format!("({})", field.to_token_stream()),
        Fields::Wrong(fields) => fields.to_string(),
    };
    let discriminant = match &source.discriminant {
        Discriminant::Absent => String::new(),
        Discriminant::Literal(number) => number.value.to_string(),
        Discriminant::TooLarge(error) => error.to_string(),
        Discriminant::Range(tokens) | Discriminant::Computed(tokens) => tokens.to_string(),
    };
    let docs = source.docs.iter().map(|text| match text {
        DocText::Literal(literal) => match Lit::new(literal.clone()) {
            Lit::Str(text) => text.value(),
            _ => "unseen".to_owned(),
        },
        DocText::Unseen(_) => "unseen".to_owned(),
    });
    format!(
        "{}{fields} = {discriminant} {:?} {} {} {}",
        source.ident,
        docs.collect::<Vec<_>>(),
        options(&source.options),
        source.is_hidden,
        source.is_deprecated,
    )
}

fn options(options: &VariantOptions) -> String {
    let code = match &options.codes {
        None => "none".to_owned(),
        Some(Codes::One(number)) => number.value.to_string(),
        Some(Codes::Word(word)) => format!("{:?}", word.value),
        Some(Codes::Range(_)) => "a range".to_owned(),
        Some(Codes::Other(_)) => "other".to_owned(),
    };
    format!(
        "{} {code} {:?} {} {} {} {} {:?}",
        options.attr.is_some(),
        options.next_step.map(|next_step| next_step.value),
        options.shared.is_some(),
        options.primary.is_some(),
        options.zh.is_some(),
        options.en.is_some(),
        options.doubts,
    )
}

/// Reads the variants of an enum in both ways and compares the results: a variant that the fast
/// path takes, it must read completely. Returns whether syn can read them all.
pub(super) fn check(input: TokenStream) -> bool {
    // The compiler derives nothing for what is not Rust.
    if syn::parse2::<DeriveInput>(input.clone()).is_err() {
        return false;
    }
    let body = input.into_iter().last();
    let Some(TokenTree::Group(body)) = body else {
        return false;
    };
    let read = |is_quick: bool, has_words: bool| {
        let variants = |input: ParseStream| {
            let (mut ctxt, mut shown_variants) = (Ctxt::new(), Vec::new());
            while !input.is_empty() {
                let plain = match is_quick {
                    true => input.step(|cursor| Ok(quick::variant(*cursor)))?,
                    false => None,
                };
                let source = plain.map_or_else(|| syntax::variant(input, has_words, &mut ctxt), Ok);
                shown_variants.push(shown(&source?));
            }
            let errors = ctxt.finish().err().into_iter().flatten();
            let errors: Vec<_> = errors.map(|error| error.to_string()).collect();
            Ok((shown_variants, errors))
        };
        variants.parse2(body.stream()).ok()
    };
    [false, true].into_iter().all(|has_words| {
        let with_syn = read(false, has_words);
        assert_eq!(read(true, has_words), with_syn, "{}", body.stream());
        with_syn.is_some()
    })
}
