//! The trait that the derive implements.

#[cfg(feature = "json")]
use crate::Envelope;
use crate::code::{Digits, parse_integer};
use crate::verdict::judge::{Answer, Said, judge};
use crate::{Class, Code, Entries, Entry, Language, Lookup, Protocol, Verdict};
use core::fmt::{Debug, Display};
use core::hash::Hash;

/// An enum of return codes; these pages call it a *catalogue*.
///
/// Only [`#[derive(ResponseCode)]`](derive@crate::ResponseCode) implements it. Import the trait to
/// read and judge answers, and to look up codes:
///
/// - `read` takes the status and the JSON body of an answer.
/// - [`judge`](ResponseCode::judge) and [`judge_without_code`](ResponseCode::judge_without_code)
///   judge an answer whose code you have read yourself, such as one in XML.
/// - [`lookup`](ResponseCode::lookup) finds the variants of a code. It judges nothing: a success
///   code with HTTP 500 is still no success.
///
/// `ENTRIES`, `UNIT_VARIANTS`, `code` and `entry` are inherent items of the enum too, `const` and
/// without an import. In a constant, look up a code with the inherent `const_lookup`.
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
/// /// The labels that a dashboard may group by.
/// fn labels<C: ResponseCode>() -> Vec<&'static str> {
///     C::UNIT_VARIANTS.iter().map(|code| code.label()).collect()
/// }
///
/// assert_eq!(labels::<jiemi_codes::PayCode>().len(), 26);
/// ```
pub trait ResponseCode: Copy + Send + Sync + 'static {
    /// The type of the codes, which is the enum's `repr`: an integer, or `&'static str` for words.
    type Repr: Copy + Ord + Hash + Debug + Display + Into<Code<'static>> + 'static;

    /// One row for each variant, in the order of declaration.
    const ENTRIES: Entries;

    /// The variants without a field, in the order of declaration.
    const UNIT_VARIANTS: &'static [Self];

    /// Where the API puts its code, and which HTTP statuses go with its success.
    ///
    /// `#[response_code(protocol = …)]` sets it.
    const PROTOCOL: Protocol<'static> = Protocol::DEFAULT;

    /// The code; for a range or `other` variant, the number that it keeps.
    fn code(self) -> Self::Repr;

    /// What a code stands for.
    ///
    /// Takes any integer up to `i64` and any string. The catalogue reads both as its own kind of
    /// code:
    ///
    /// - A catalogue of numbers reads a string as the integer that it is in JSON: `"1018"`, but
    ///   not `"01018"`, `"+5"` or `" 7"`.
    /// - A catalogue of words compares a string byte for byte, and an integer by its decimal
    ///   digits: 10000 as `"10000"`.
    ///
    /// A number that does not fit [`Repr`](ResponseCode::Repr) is unknown, even to a catalogue
    /// with an `other` variant.
    ///
    /// Every variant `v` that is found has the code that was looked up: `v.code()` is that code,
    /// and `lookup(v.code())` finds `v` again. But a range or `other` variant that you make by
    /// hand around another variant's number, such as `Other(1000)`, becomes that other variant by
    /// `lookup(v.code())`. And if a later version of an enum lists a number as a unit inside a
    /// range, a match arm for the range no longer gets that number.
    ///
    /// ```
    /// use jiemi_codes::{Lookup, PayCode, ResponseCode};
    ///
    /// assert_eq!(PayCode::lookup(1011), Lookup::One(PayCode::TokenExpired));
    /// assert_eq!(PayCode::lookup("1011"), Lookup::One(PayCode::TokenExpired));
    /// assert_eq!(PayCode::lookup(77), Lookup::Unknown);
    /// assert_eq!(PayCode::lookup(-1), Lookup::Unknown);
    /// ```
    #[inline]
    fn lookup<'a>(code: impl Into<Code<'a>>) -> Lookup<Self> {
        match (Self::__HAS_WORDS, code.into()) {
            (false, Code::Number(number)) => Self::__find(number),
            (false, Code::Word(word)) => match parse_integer(word) {
                Some(number) => Self::__find(number),
                None => Lookup::Unknown,
            },
            (true, Code::Word(word)) => Self::__find_word(word),
            (true, Code::Number(number)) => Self::__find_word(Digits::of(number).as_str()),
        }
    }

    /// The unit variant with this name, such as `TokenExpired`; `None` if there is none.
    ///
    /// ```
    /// use jiemi_codes::{PayCode, ResponseCode};
    ///
    /// assert_eq!(PayCode::from_name("TokenExpired"), Some(PayCode::TokenExpired));
    /// assert_eq!(PayCode::from_name("tokenExpired"), None);
    /// ```
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        let mut units = Self::UNIT_VARIANTS.iter().copied();
        units.find(|code| code.name() == name)
    }

    /// The row of this variant.
    ///
    /// ```
    /// use jiemi_codes::{PayCode, ResponseCode};
    ///
    /// assert!(PayCode::RequestRefused.entry().shared);
    /// ```
    #[must_use]
    fn entry(self) -> Entry {
        Self::ENTRIES.table.entry(self.__index())
    }

    /// The variant's name, such as `InvalidCredentials`.
    #[must_use]
    fn name(self) -> &'static str {
        Self::ENTRIES.table.name(self.__index())
    }

    /// What to do next.
    #[must_use]
    fn class(self) -> Class {
        Self::ENTRIES.table.class(self.__index())
    }

    /// The Chinese message.
    #[must_use]
    fn zh(self) -> &'static str {
        Self::ENTRIES.table.zh(self.__index())
    }

    /// The English message.
    #[must_use]
    fn en(self) -> &'static str {
        Self::ENTRIES.table.en(self.__index())
    }

    /// The message in a language.
    #[must_use]
    fn message(self, language: Language) -> &'static str {
        match language {
            Language::Zh => self.zh(),
            Language::En => self.en(),
        }
    }

    /// A label for metrics: the variant's name.
    ///
    /// There are no more labels than variants: the number that a range or `other` variant keeps
    /// is not in it.
    #[must_use]
    fn label(self) -> &'static str {
        self.name()
    }

    /// Judges an answer by its code first, then by its HTTP status: see the table of [`Verdict`].
    ///
    /// Pass the code as it came: it need not fit [`Repr`](ResponseCode::Repr). This sees no body,
    /// and a body may deny a success (`"success": false`): `read` sees it.
    ///
    /// ```
    /// use jiemi_codes::{Class, PayCode, ResponseCode};
    ///
    /// assert_eq!(PayCode::judge(1018, 200).class(), Class::Poll);
    /// assert_eq!(PayCode::judge(-1, 200).class(), Class::Indeterminate);
    /// // The catalogue cannot read this code.
    /// assert_eq!(PayCode::judge("SYSTEM_ERROR", 400).class(), Class::Indeterminate);
    /// ```
    fn judge<'a>(code: impl Into<Code<'a>>, status: u16) -> Verdict<Self> {
        let code = code.into();
        let said = match code.as_number() {
            None if !Self::__HAS_WORDS => Said::Unreadable,
            _ => Said::Code(code),
        };
        judge(&Self::PROTOCOL, &Answer::new(said, status))
    }

    /// Judges an answer without a code, by its HTTP status.
    ///
    /// It assumes that the body is an object in which nothing denies a success. So do not use it
    /// on a page of HTML or text: with any status, a proxy may have sent it. Nor does it know the
    /// method: a 304 to a write is not a success.
    ///
    /// ```
    /// use jiemi_codes::{Class, PayCode, ResponseCode};
    ///
    /// assert_eq!(PayCode::judge_without_code(401).class(), Class::Reauthenticate);
    /// assert_eq!(PayCode::judge_without_code(200).class(), Class::Indeterminate);
    /// ```
    fn judge_without_code(status: u16) -> Verdict<Self> {
        judge(&Self::PROTOCOL, &Answer::new(Said::Absent, status))
    }

    /// Reads and judges an answer: short for [`Envelope::read`].
    ///
    /// `status` is the HTTP status of the response, not the one in its body.
    ///
    /// ```
    /// use jiemi_codes::{Class, PayCode, ResponseCode};
    ///
    /// let answer = PayCode::read(200, br#"{"code":1018,"message":"wait"}"#);
    /// assert_eq!(answer.verdict().class(), Class::Poll);
    /// ```
    #[cfg(feature = "json")]
    fn read(status: u16, body: &[u8]) -> Envelope<'_, Self> {
        Envelope::read(status, body)
    }

    // The derive writes the rest for this crate alone.

    /// All variants; one with a field has the number 0.
    #[doc(hidden)]
    const __VARIANTS: &'static [Self];

    /// The variants that share their codes, in the order of the table's `holders`.
    #[doc(hidden)]
    const __HOLDERS: &'static [Self] = &[];

    #[doc(hidden)]
    fn __index(self) -> usize;

    /// Whether the codes are words.
    #[doc(hidden)]
    const __HAS_WORDS: bool = false;

    /// The inherent `const_lookup`, in a catalogue of numbers.
    #[doc(hidden)]
    #[inline]
    fn __find(_: i64) -> Lookup<Self> {
        Lookup::Unknown
    }

    /// The same in a catalogue of words.
    #[doc(hidden)]
    #[inline]
    fn __find_word(_: &str) -> Lookup<Self> {
        Lookup::Unknown
    }
}
