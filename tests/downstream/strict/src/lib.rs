//! Forbids every lint that people turn on, and all lints of clippy. The derive's output
//! triggers none, and allows hardly any.

#![deny(warnings)]
#![forbid(
    unsafe_code,
    unused,
    nonstandard_style,
    future_incompatible,
    let_underscore,
    refining_impl_trait,
    keyword_idents,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility
)]
#![forbid(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_in_future,
    deref_into_dyn_supertrait,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    impl_trait_redundant_captures,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unstable_features,
    unused_crate_dependencies,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![forbid(clippy::complexity, clippy::correctness, clippy::perf, clippy::style)]
#![forbid(clippy::pedantic, clippy::nursery)]
#![deny(clippy::suspicious, clippy::restriction)]
#![allow(
    clippy::blanket_clippy_restriction_lints,
    clippy::arbitrary_source_item_ordering,
    clippy::doc_paragraphs_missing_punctuation,
    reason = "all of them at once is the point; numbers have an order of their own; `。` is none"
)]

pub mod shapes;
mod unused;

#[cfg(test)]
mod tests {
    use crate::shapes::{MixedCode, SignedCode, UnitCode, WideCode};
    use jiemi_codes::ResponseCode as _;

    #[test]
    fn a_strict_crate_has_everything() {
        assert_eq!(MixedCode::from(1).code(), 1);
        assert_eq!(MixedCode::from(511), MixedCode::Range(511));
        let busy = SignedCode::lookup(SignedCode::Busy.code());
        assert_eq!(busy.one(), Some(SignedCode::Busy));
        assert!(UnitCode::judge_without_code(204).is_success());
        assert_eq!(WideCode::Greatest.to_string(), WideCode::Greatest.en());
    }
}
