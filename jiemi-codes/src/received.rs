//! A code exactly as it was received.

use crate::{Class, Code, Lookup, ResponseCode, text};
use alloc::borrow::ToOwned as _;
use alloc::string::String;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

/// A code exactly as it was received, and its meaning in the catalogue `C`.
///
/// Use it as the type of a field in a struct of your own. It keeps any integer that fits `i64`
/// and any string: known or not, and even if it does not fit the catalogue's `repr`.
///
/// With the feature `serde` it reads an integer or a string and writes the same value back:
///
/// - **Large integers.** An integer beyond `i64`, up to `u64::MAX`, is kept as its digits and
///   written back as an integer.
/// - **Binary formats.** Formats that serde calls not human-readable, such as MessagePack, CBOR and
///   postcard, have one type: strings for a catalogue of words, integers for a catalogue of
///   numbers. Writing a string for the latter is an error.
/// - **XML.** quick-xml presents the text of an element as a map with the single entry `$text`, so
///   a JSON object of that shape is read as its text too. It presents an empty element as nothing
///   at all, which is an error: if the code may be empty, read a `String` and make a `Received`
///   from it.
/// - **CSV.** Do not read a `Received` from a format that guesses types: it takes the text `01000`
///   for the integer 1000. Read a `String` and make a `Received` from it.
///
/// ```
/// use jiemi_codes::{Class, Code, Lookup, PayCode, Received};
///
/// let code = Received::<PayCode>::new(1011);
/// assert_eq!(code.lookup(), Lookup::One(PayCode::TokenExpired));
/// assert_eq!(code.class(), Class::Reauthenticate);
/// assert_eq!(code.to_string(), "1011 (TokenExpired)");
///
/// let strange = Received::<PayCode>::new("SYSTEM_ERROR");
/// assert_eq!(strange.code(), Code::Word("SYSTEM_ERROR"));
/// assert_eq!(strange.class(), Class::Indeterminate);
/// assert_eq!(strange.to_string(), "SYSTEM_ERROR (unknown)");
/// ```
///
/// # Errors
///
/// Reading fails for a float, an integer beyond `u64`, `-0`, and anything else that is
/// neither an integer nor a string.
pub struct Received<C> {
    pub(crate) value: Value,
    catalog: PhantomData<fn() -> C>,
}

/// What was received.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    Number(i64),
    /// A string, or an integer beyond `i64`.
    Text {
        text: String,
        is_integer: bool,
    },
}

impl<C> Received<C> {
    /// A code exactly as it was received.
    ///
    /// ```
    /// # use jiemi_codes::{Code, PayCode, Received};
    /// assert_eq!(Received::<PayCode>::new(1008), Received::from(Code::Number(1008)));
    /// ```
    pub fn new<'a>(code: impl Into<Code<'a>>) -> Self {
        Received::of(match code.into() {
            Code::Number(number) => Value::Number(number),
            Code::Word(word) => Value::Text {
                text: word.to_owned(),
                is_integer: false,
            },
        })
    }

    pub(crate) fn of(value: Value) -> Self {
        Received {
            value,
            catalog: PhantomData,
        }
    }

    /// The code exactly as it was received; an integer beyond `i64` as the word of its digits.
    ///
    /// ```
    /// # use jiemi_codes::{Code, PayCode, Received};
    /// assert_eq!(Received::<PayCode>::new(i64::MIN).code(), Code::Number(i64::MIN));
    /// // A word stays a word, even if the catalogue reads it as a number.
    /// assert_eq!(Received::<PayCode>::new("1018").code(), Code::Word("1018"));
    /// ```
    #[must_use]
    pub fn code(&self) -> Code<'_> {
        match &self.value {
            Value::Number(number) => Code::Number(*number),
            Value::Text { text, .. } => Code::Word(text),
        }
    }
}

impl<C: ResponseCode> Received<C> {
    /// What the code means in the catalogue.
    ///
    /// ```
    /// # use jiemi_codes::{Lookup, PayCode, Received};
    /// assert_eq!(Received::new("1000").lookup(), Lookup::One(PayCode::Success));
    /// // Not 1000, though the lower 16 bits are.
    /// assert_eq!(Received::<PayCode>::new(65_536 + 1000).lookup(), Lookup::Unknown);
    /// ```
    pub fn lookup(&self) -> Lookup<C> {
        C::lookup(self.code())
    }

    /// What to do next; see [`Lookup::class`].
    ///
    /// ```
    /// # use jiemi_codes::{Class, PayCode, Received};
    /// assert_eq!(Received::<PayCode>::new(1018).class(), Class::Poll);
    /// ```
    #[must_use]
    pub fn class(&self) -> Class {
        self.lookup().class()
    }

    /// A label for metrics; see [`Lookup::label`].
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, Received};
    /// assert_eq!(Received::<PayCode>::new(1018).label(), "AlipayPending");
    /// assert_eq!(Received::<PayCode>::new("anything").label(), "unknown");
    /// ```
    #[must_use]
    pub fn label(&self) -> &'static str {
        self.lookup().label()
    }
}

impl<C> From<Code<'_>> for Received<C> {
    fn from(code: Code<'_>) -> Self {
        Received::new(code)
    }
}

/// The code and the names of its meanings: `1008 (InvalidCredentials or RequestRefused)`.
/// Line breaks and other controls in a word are escaped.
impl<C: ResponseCode> fmt::Display for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let write = |f: &mut fmt::Formatter<'_>| {
            let code = text::InLine(self.code());
            write!(f, "{code} ({})", self.lookup().names())
        };
        text::pad(f, text::from_fn(write))
    }
}

impl<C: ResponseCode> fmt::Debug for Received<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Received({self})")
    }
}

impl<C> Clone for Received<C> {
    fn clone(&self) -> Self {
        Received::of(self.value.clone())
    }
}

impl<C> PartialEq for Received<C> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<C> Eq for Received<C> {}

impl<C> Hash for Received<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}
