//! The fast path around syn reads what syn reads.

use super::cases;
use super::enums::valid;
use super::mutate::mutation;
use super::render::source;
use super::tokens::{parsed, stream};
use crate::ctxt::Ctxt;
use crate::parse::attr::VariantOptions;
use crate::parse::codes::Codes;
use crate::parse::source::{Discriminant, DocText, Fields, Source};
use crate::parse::{quick, syntax};
use proc_macro2::{TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::*;
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
fn check(input: TokenStream) -> bool {
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

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_fast_path_reads_what_syn_reads(code in valid(), mutations in vec(mutation(), 0..4)) {
        let mut trees = parsed(&source(&code));
        for mutation in &mutations {
            mutation.apply(&mut trees);
        }
        check(stream(&trees));
    }
}

#[test]
fn plain_variants_of_every_form_are_read_as_syn_reads_them() {
    let variants = "
        /// 成功
        ///
        /// Done
        #[doc(alias = \"1000\")]
        #[code(1000, success)]
        Success = 1000,
        #[code(1008, shared, fail,)] A,
        #[code(1008, fail, shared)] B,
        #[code(1, shared)] #[serde(rename = \"c\")] C,
        #[doc(hidden)] #[code(2)] Hidden,
        #[deprecated] #[code(3)] Old,
        #[cfg(all())] #[allow(unused)] D = 4,
        #[code(5, fail, fail)] E,
        #[code(6, shared, shared)] F,
        #[code(7)] #[code(8)] G,
        #[code()] H,
        #[code] I,
        #[doc = include_str!(\"x\")] J,
        #[code(0x10)] K = 0x10,
        r#type,
        #[response_code(x)] L,
        #[code(\"SYSTEM_ERROR\", fail, shared)] M,
        #[code(\"系统错误\",)] N,
        #[code(\"in two
            lines\")] O,
        #[code(\" \", shared, fail, shared)] P,
        #[code(\"\\u{41}\\x42\\n\\\n    C\", fail)] Q,
        #[code(r\"RAW\", fail)] R,
        #[code(r#\"\"RAW\"\"#, fail)] S,
        #[code(\"\")] T,
        #[code(r\"\")] U,
        #[code(\"A\"suffix)] V,
        #[code(\"A\", \"B\")] W,
        #[code(\"A\", 5)] X,
        #[code(fail, \"A\")] Y,
        #[code(\"A\"..=\"B\")] Z,
        #[code(b\"A\")] A1,
        #[code(\"5\")] A2 = 5";
    let input = format!("enum Code {{ {variants} }}");
    assert!(check(input.parse().expect("tokens")));
}

/// Whether the fast path reads a variant with this code.
fn is_quick(code: &str) -> bool {
    is_read_quickly(&format!("#[code({code}, fail)] A"))
}

fn is_read_quickly(variant: &str) -> bool {
    let read = |input: ParseStream| input.step(|cursor| Ok(quick::variant(*cursor)));
    let is_read = |input: ParseStream| {
        let is_read = read(input)?.is_some();
        input.parse::<TokenStream>()?;
        Ok(is_read)
    };
    is_read.parse_str(variant).expect("tokens")
}

#[test]
fn plain_codes_are_read_on_the_fast_path_and_all_others_with_syn() {
    for plain in ["1008", "\"SYSTEM_ERROR\"", "\"系统 \n'错误'\"", "\"1008\""] {
        assert!(is_quick(plain), "{plain}");
    }
    assert!(is_read_quickly("A = 1008"));
    let others = [
        "-1",
        "0x10",
        "1u8",
        "1..=2",
        "\"\"",
        "r\"A\"",
        "r#\"A\"#",
        "\"\\x41\"",
        "\"\\u{41}\"",
        "\"\\\\\"",
        "\"\\\n A\"",
        "\"A\"suffix",
        "b\"A\"",
        "c\"A\"",
        "'A'",
        "other",
    ];
    for other in others {
        assert!(!is_quick(other), "{other}");
    }
}
