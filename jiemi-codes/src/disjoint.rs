//! Catalogues that a service merges have no number in common: checked by the compiler.

/// Asserts, when the crate is compiled, that catalogues share no number.
///
/// A service that hands on the codes of two vendors in one field can tell them apart only
/// as long as no number is in both lists; this stops the build on the day one is. A range
/// has all its numbers, an `other` variant none, since it stands for what is not listed.
/// The enums may have different integer types; a number shared within one enum is that
/// enum's own matter.
///
/// ```
/// use jiemi_codes::{HttpStatus, PayCode, ResponseCode, assert_disjoint};
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = i32, class = indeterminate, messages = en)]
/// enum BankCode {
///     /// Done.
///     #[code(-1, success)]
///     Done,
///     /// The bank's own.
///     #[code(7000..=7999)]
///     Bank(i32),
/// }
///
/// assert_disjoint!(BankCode, PayCode, HttpStatus);
/// ```
///
/// # Errors
///
/// The build fails and names the numbers, up to ten of them, each with both variants; of
/// two ranges, the first number that both have:
///
/// ```compile_fail
/// # use jiemi_codes::{PayCode, ResponseCode, assert_disjoint};
/// # #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// # #[response_code(repr = i32, class = indeterminate, messages = en)]
/// # enum BankCode {
/// #     /// Done.
/// #     #[code(-1, success)]
/// #     Done,
/// /// The card is locked.
/// #[code(1008, fail)]
/// CardLocked,
/// # }
/// // error: numbers of more than one catalogue: 1008 is `BankCode::CardLocked` and `PayCode::InvalidCredentials`
/// assert_disjoint!(BankCode, PayCode);
/// ```
#[macro_export]
macro_rules! assert_disjoint {
    ($($catalog:ty),+ $(,)?) => {
        // Thousands of numbers are a long evaluation to the compiler's mind.
        #[allow(long_running_const_eval)]
        const _: () = {
            let mut report = $crate::__jiemi_codes::Report::new();
            $crate::__assert_disjoint!(report: $($catalog),+);
            report.finish();
        };
    };
}

/// Compares the first with each of the rest, and these among each other.
#[doc(hidden)]
#[macro_export]
macro_rules! __assert_disjoint {
    ($report:ident: $one:ty) => {};
    ($report:ident: $one:ty, $($other:ty),+) => {
        let spans = <$one as $crate::ResponseCode>::ENTRIES.__spans::<{ <$one as $crate::ResponseCode>::ENTRIES.len() }>();
        let one = $crate::__jiemi_codes::Catalog(::core::stringify!($one), &spans);
        $(
            let spans = <$other as $crate::ResponseCode>::ENTRIES.__spans::<{ <$other as $crate::ResponseCode>::ENTRIES.len() }>();
            let other = $crate::__jiemi_codes::Catalog(::core::stringify!($other), &spans);
            <$other as $crate::ResponseCode>::ENTRIES.__compare(other.0, one, false, &mut $report);
            <$one as $crate::ResponseCode>::ENTRIES.__compare(one.0, other, true, &mut $report);
        )+
        $crate::__assert_disjoint!($report: $($other),+);
    };
}
