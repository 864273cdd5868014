//! The trait that the derive implements.

#[cfg(feature = "json")]
use crate::Envelope;
use crate::code::{Digits, parse_integer};
use crate::verdict::judge::{Answer, Said, judge};
use crate::{Class, Code, Entries, Entry, Language, Lookup, Protocol, Verdict};
use core::fmt::{Debug, Display};
use core::hash::Hash;

/// An enum of return codes.
///
/// Only `#[derive(ResponseCode)]` implements it. `ENTRIES`, `UNIT_VARIANTS`, `code` and
/// `entry` are inherent items of the enum as well: they are `const` and need no import.
/// For a lookup in a constant the enum has `const_lookup`.
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
pub trait ResponseCode: Copy + Send + Sync + 'static {
    /// The type of the codes, the enum's `repr`: an integer, or `&'static str` for words.
    type Repr: Copy + Ord + Hash + Debug + Display + Into<Code<'static>> + 'static;

    /// One row for each variant, in the order of declaration.
    const ENTRIES: Entries;

    /// The variants without a field, in the order of declaration.
    const UNIT_VARIANTS: &'static [Self];

    /// Where the API puts its code, and which HTTP statuses go with its success: what
    /// `#[response_code(protocol = …)]` names.
    const PROTOCOL: Protocol<'static> = Protocol::DEFAULT;

    /// The code; of a range or `other` variant the number it keeps.
    fn code(self) -> Self::Repr;

    /// What a code stands for.
    ///
    /// Takes any integer up to `i64` and any string. The catalogue reads both as its own
    /// kind of code. For a catalogue of numbers, a string stands for the integer that it is
    /// in JSON: `"1018"`, but not `"01018"`, `"+5"` or `" 7"`. A catalogue of words compares
    /// a string byte for byte, and an integer by its decimal digits: 10000 as `"10000"`.
    ///
    /// A number that does not fit [`Repr`](ResponseCode::Repr) is unknown, even to a
    /// catalogue with an `other` variant.
    ///
    /// Every variant `v` that comes out has the code that went in: `v.code()` is that
    /// code. The reverse holds for what `lookup` yields. A variant of a range or `other`
    /// that you make by hand around a number of another variant, such as `Other(1000)`,
    /// becomes that other variant by `lookup(v.code())`. If a later version of an enum
    /// lists a number as a unit inside a range, a match arm for the range no longer gets
    /// that number.
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

    /// The unit variant of a name, such as `TokenExpired`; `None` for any other text.
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

    /// A label for metrics: the variant's name. There are no more labels than variants,
    /// whatever numbers a range or `other` variant keeps.
    #[must_use]
    fn label(self) -> &'static str {
        self.name()
    }

    /// Judges an answer by this catalogue: its code first, then its HTTP status.
    ///
    /// The code is as it came, so it need not fit [`Repr`](ResponseCode::Repr). See
    /// [`Verdict`]. This sees no body, which may deny a success (`"success": false`): `read` does.
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

    /// Judges an answer without a code. It takes the body for an object in which nothing denies a
    /// success, so do not use it on a page of HTML or text: that may be a proxy's, whatever its
    /// status. It does not know the method either: a 304 to a write is not a success.
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

    /// Reads and judges an answer: short for `Envelope::read`. `status` is the HTTP status of
    /// the response, not the one in its body.
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

    // What the derive writes besides, for this crate alone.

    /// All variants, those with a field with the number 0.
    #[doc(hidden)]
    const __VARIANTS: &'static [Self];

    /// The variants that share their codes, in the order of the table.
    #[doc(hidden)]
    const __HOLDERS: &'static [Self] = &[];

    #[doc(hidden)]
    fn __index(self) -> usize;

    /// Whether the codes are words.
    #[doc(hidden)]
    const __HAS_WORDS: bool = false;

    /// `const_lookup`, which is inherent, of a catalogue of numbers.
    #[doc(hidden)]
    #[inline]
    fn __find(_: i64) -> Lookup<Self> {
        Lookup::Unknown
    }

    /// The same of a catalogue of words.
    #[doc(hidden)]
    #[inline]
    fn __find_word(_: &str) -> Lookup<Self> {
        Lookup::Unknown
    }
}
