//! The trait that the derive implements.

use crate::integer::sealed::Sealed as _;
use crate::{Class, Entries, Entry, Integer, Language, Lookup, Verdict, private};

/// An enum of return codes.
///
/// Implemented with `#[derive(ResponseCode)]`, and only so: its rows can be made
/// by the derive alone. `ENTRIES`, `UNIT_VARIANTS`, `code`, `lookup` and `entry` are
/// inherent items of the enum as well, usable in `const` and without importing the trait.
///
/// ```
/// use jiemi_codes::{Class, Language, ResponseCode};
///
/// /// Works with every catalogue.
/// fn line<C: ResponseCode>(code: C) -> String {
///     format!("{} {}: {}", code.code(), code.name(), code.message(Language::En))
/// }
///
/// assert_eq!(
///     line(jiemi_codes::PayCode::TokenExpired),
///     "1011 TokenExpired: The token is no longer valid.",
/// );
///
/// /// What a dashboard may group by.
/// fn labels<C: ResponseCode>() -> Vec<&'static str> {
///     C::UNIT_VARIANTS.iter().map(|code| code.label()).collect()
/// }
///
/// assert_eq!(labels::<jiemi_codes::PayCode>().len(), 26);
/// ```
pub trait ResponseCode: Copy + 'static {
    /// The integer type of the numbers.
    type Repr: Integer;

    /// One row for each variant, in the order of declaration.
    const ENTRIES: Entries<Self::Repr>;

    /// The variants without a field, in the order of declaration.
    const UNIT_VARIANTS: &'static [Self];

    /// The number; of a range or `other` variant the one it keeps.
    fn code(self) -> Self::Repr;

    /// What a number stands for.
    ///
    /// Whatever variant `v` comes out, `v.code()` is the number that went in.
    /// The reverse holds for what `lookup` yields; a variant of a range or
    /// `other` made by hand around a number that another variant has (such as
    /// `Other(1000)`) becomes that variant by `lookup(v.code())`.
    ///
    /// ```
    /// use jiemi_codes::{Lookup, PayCode, ResponseCode};
    ///
    /// assert_eq!(PayCode::lookup(1011), Lookup::One(PayCode::TokenExpired));
    /// assert_eq!(PayCode::lookup(77), Lookup::Unknown);
    /// ```
    fn lookup(code: Self::Repr) -> Lookup<Self> {
        let found = code.find(Self::ENTRIES.table);
        private::lookup(found, Self::__variant(found.index, code))
    }

    /// The row of this variant.
    ///
    /// ```
    /// use jiemi_codes::{PayCode, ResponseCode};
    ///
    /// assert!(PayCode::RequestRefused.entry().shared);
    /// ```
    fn entry(self) -> Entry<Self::Repr> {
        Self::ENTRIES.table.entry(self.__index())
    }

    /// All variants, those with a field with the number 0.
    #[doc(hidden)]
    const __VARIANTS: &'static [Self];

    /// The variants that share their numbers, in the order of the table.
    #[doc(hidden)]
    const __HOLDERS: &'static [Self] = &[];

    #[doc(hidden)]
    fn __index(self) -> usize;

    /// The variant at an index, around a number if it keeps one.
    #[doc(hidden)]
    fn __variant(index: usize, code: Self::Repr) -> Self {
        let _ = code;
        private::variant(index)
    }

    /// The variant's name, such as `InvalidCredentials`.
    fn name(self) -> &'static str {
        Self::ENTRIES.table.name(self.__index())
    }

    /// What to do next.
    fn class(self) -> Class {
        Self::ENTRIES.table.class(self.__index())
    }

    /// The Chinese message.
    fn zh(self) -> &'static str {
        Self::ENTRIES.table.zh(self.__index())
    }

    /// The English message.
    fn en(self) -> &'static str {
        Self::ENTRIES.table.en(self.__index())
    }

    /// The message in a language.
    fn message(self, language: Language) -> &'static str {
        match language {
            Language::Zh => self.zh(),
            Language::En => self.en(),
        }
    }

    /// A label for metrics: the variant's name, so that there are no more labels
    /// than variants, whatever numbers a range or `other` variant keeps.
    fn label(self) -> &'static str {
        self.name()
    }

    /// Judges an answer by this catalogue: its code, if it has one, first, then
    /// its HTTP status. The code is as it came, so it need not fit
    /// `Repr`; one beyond `i64` can be looked up, not judged.
    /// See [`Verdict`].
    ///
    /// ```
    /// use jiemi_codes::{Class, PayCode, ResponseCode};
    ///
    /// assert_eq!(PayCode::judge(Some(1018), 200).class(), Class::Poll);
    /// assert_eq!(PayCode::judge(Some(-1), 200).class(), Class::Indeterminate);
    /// assert_eq!(PayCode::judge(None, 401).class(), Class::Reauthenticate);
    /// ```
    fn judge(code: Option<i64>, status: u16) -> Verdict<Self> {
        Verdict::judge(code, status)
    }
}
