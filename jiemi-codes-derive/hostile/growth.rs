//! Large enums: what the macro writes grows no faster than what it reads. Size is
//! counted in tokens, since times differ between machines.

use super::tokens::count;
use crate::derive;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// How many tokens the macro writes for an enum with these variants, and how many errors.
fn size(repr: &str, variants: impl Iterator<Item = TokenStream>) -> (usize, usize) {
    let repr = format_ident!("{repr}");
    let input = quote! {
        #[response_code(repr = #repr, class = fail)]
        enum Code { #(#variants),* }
    };
    let output = derive(input);
    let errors = output.to_string().matches("compile_error").count();
    (count(output), errors)
}

/// Checks that twice as many variants are little more than twice as many tokens, and that
/// each variant is `errors` errors.
fn check_growth(repr: &str, errors: usize, variant: impl Fn(u64) -> TokenStream) {
    let (small, large) = (
        size(repr, (0..2_000).map(&variant)),
        size(repr, (0..4_000).map(&variant)),
    );
    assert!(
        large.0 * 10 <= small.0 * 21,
        "{} tokens, then {}",
        small.0,
        large.0
    );
    assert_eq!((small.1, large.1), (2_000 * errors, 4_000 * errors));
}

/// A variant with messages, and with these parts of `#[code(…)]` before them.
fn variant(number: u64, parts: TokenStream, fields: TokenStream) -> TokenStream {
    let name = format_ident!("V{number}");
    quote!(#[code(#parts, zh = "码", en = "code")] #name #fields)
}

/// A variant with a word that begins with `start`.
fn word(number: u64, start: &str) -> TokenStream {
    let word = format!("{start}{number}");
    variant(number, quote!(#word), quote!())
}

#[test]
fn twice_as_many_variants_are_twice_as_much_code() {
    check_growth("i64", 0, |n| {
        let number = Literal::u64_unsuffixed(n);
        variant(n, quote!(#number), quote!())
    });
}

/// Tokens are most of what a user's build pays for.
#[test]
fn a_variant_more_is_five_tokens_more_and_with_a_field_somewhere_eight_on_top() {
    let unit = |n: u64| {
        let number = Literal::u64_unsuffixed(n * n);
        variant(n, quote!(#number), quote!())
    };
    let other = || [variant(u64::MAX, quote!(other), quote!((i64)))];
    let tokens = |size: u64, others: bool| {
        let others = others.then(other).into_iter().flatten();
        self::size("i64", (0..size).map(unit).chain(others)).0
    };
    // Five tokens name the variant in the list; a row is a few more.
    assert!(tokens(2_000, false) - tokens(1_000, false) <= 5_200);
    // Eight more are an arm of the match from the variant to its index.
    assert!(tokens(2_000, true) - tokens(1_000, true) <= 13_200);
}

#[test]
fn twice_as_many_holders_of_one_number_are_twice_as_much_code() {
    check_growth("i64", 0, |n| variant(n, quote!(7, shared), quote!()));
}

#[test]
fn twice_as_many_words_are_twice_as_much_code() {
    check_growth("str", 0, |n| word(n, "ERROR_"));
}

#[test]
fn words_that_begin_with_the_same_hundred_bytes_are_no_more_code() {
    let long = "SYSTEM_ERROR_".repeat(8);
    let size = |start| size("str", (0..2_000).map(|n| word(n, start)));
    assert_eq!(size(&long[..100]), size("_"));
}

#[test]
fn a_word_more_is_no_more_tokens_than_a_number_more() {
    let tokens = |size: u64| self::size("str", (0..size).map(|n| word(n, "ERROR_"))).0;
    assert!(tokens(2_000) - tokens(1_000) <= 5_200);
}

#[test]
fn twice_as_many_holders_of_one_word_are_twice_as_much_code() {
    check_growth("str", 0, |n| variant(n, quote!("BUSY", shared), quote!()));
}

#[test]
fn twice_as_many_ranges_are_twice_as_much_code() {
    check_growth("i64", 0, |n| {
        let [first, last] = [n * 2, n * 2 + 1].map(Literal::u64_unsuffixed);
        variant(n, quote!(#first..=#last), quote!((i64)))
    });
}

#[test]
fn twice_as_many_mistakes_are_twice_as_many_errors() {
    check_growth("i64", 1, |n| {
        let number = Literal::u64_unsuffixed(n);
        variant(n, quote!(#number, sucess), quote!())
    });
    check_growth("i64", 1, |_| variant(7, quote!(7), quote!()));
}

#[test]
fn a_message_of_a_megabyte_is_written_once_and_once_for_docs() {
    let message = "\u{7801}\"<&".repeat(180_000);
    let input = quote! {
        #[response_code(repr = u16, class = fail)]
        enum Code { #[code(1, zh = #message, en = "code")] A }
    };
    let output = derive(input).to_string();
    assert_eq!(output.matches("\u{7801}").count(), 2 * 180_000);
    assert!(
        output.len() < message.len() * 6,
        "{} of {}",
        output.len(),
        message.len()
    );
}

#[test]
fn ranges_may_be_all_numbers_of_the_widest_types() {
    for (repr, half) in [("i64", 0), ("u32", u32::MAX / 2)] {
        let repr = format_ident!("{repr}");
        let half = Literal::u32_unsuffixed(half);
        let input = quote! {
            #[response_code(repr = #repr, class = fail, total)]
            enum Code {
                #[code(..#half, zh = "小", en = "small")] Small(#repr),
                #[code(#half.., zh = "大", en = "great")] Great(#repr),
            }
        };
        let output = derive(input).to_string();
        assert!(!output.contains("compile_error"), "{output}");
    }
}

#[test]
fn however_many_numbers_one_attribute_has_they_are_one_error() {
    for count in [2_000_usize, 4_000] {
        let numbers = (0..count).map(Literal::usize_unsuffixed);
        let parts = quote!(#(#numbers),*);
        let (_, errors) = size("i64", [variant(0, parts, TokenStream::new())].into_iter());
        assert_eq!(errors, 1, "{count} numbers");
    }
}

#[test]
fn twice_as_many_mistakes_in_one_attribute_are_twice_as_many_errors() {
    for count in [2_000_usize, 4_000] {
        let words = (0..count).map(|n| format_ident!("option{n}"));
        let parts = quote!(7, #(#words),*);
        let (_, errors) = size("i64", [variant(0, parts, TokenStream::new())].into_iter());
        assert_eq!(errors, count);
    }
}
