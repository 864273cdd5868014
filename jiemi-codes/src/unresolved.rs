//! The error of `TryFrom`: a code that does not stand for one variant.

use crate::{Code, Lookup, ResponseCode, text};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

/// The error of `TryFrom`: the code does not stand for one variant.
///
/// Either no variant has it, or several share it and none of them is `primary`.
///
/// ```
/// use jiemi_codes::{Code, PayCode, UnresolvedCode};
///
/// let unknown = PayCode::try_from(77_u16).unwrap_err();
/// assert_eq!(unknown.to_string(), "unknown code 77");
///
/// let shared = PayCode::try_from(1008_u16).unwrap_err();
/// assert_eq!(shared.code(), Code::Number(1008));
/// assert_eq!(shared.candidates(), [PayCode::InvalidCredentials, PayCode::RequestRefused]);
/// assert_eq!(
///     shared.to_string(),
///     "code 1008 is shared by `InvalidCredentials` and `RequestRefused`",
/// );
/// ```
///
/// It keeps the code without allocating. An unknown word longer than 62 bytes is cut at a
/// character; [`is_cut`](UnresolvedCode::is_cut) and `Display` say so. To keep every word whole,
/// use `Received`.
pub struct UnresolvedCode<C> {
    kept: Kept,
    catalog: PhantomData<fn() -> C>,
}

/// The most bytes of an unknown word: the error takes 64.
const MOST: usize = 62;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Kept {
    /// No variant has this number.
    Number(i64),
    /// No variant has this word.
    Word { bytes: [u8; MOST], length: u8 },
    /// No variant has the word that begins like this.
    Beginning { bytes: [u8; MOST], length: u8 },
    /// Several variants share the code of the one with this index.
    Shared(u32),
}

impl Kept {
    fn unknown(code: Code<'_>) -> Self {
        let word = match code {
            Code::Number(number) => return Kept::Number(number),
            Code::Word(word) => word,
        };
        let mut length = word.len().min(MOST);
        while !word.is_char_boundary(length) {
            length -= 1;
        }
        let mut bytes = [0; MOST];
        bytes[..length].copy_from_slice(&word.as_bytes()[..length]);
        let is_cut = length < word.len();
        let length = length as u8; // 62 at most
        match is_cut {
            true => Kept::Beginning { bytes, length },
            false => Kept::Word { bytes, length },
        }
    }
}

impl<C> UnresolvedCode<C> {
    fn of(kept: Kept) -> Self {
        UnresolvedCode {
            kept,
            catalog: PhantomData,
        }
    }
}

impl<C: ResponseCode> UnresolvedCode<C> {
    /// The error for a code and what the catalogue found for it.
    pub(crate) fn new(code: Code<'_>, found: Lookup<C>) -> Self {
        let first = match found {
            Lookup::Shared([first, ..]) => Some(first.__index() as u32),
            _ => None,
        };
        UnresolvedCode::of(first.map_or_else(|| Kept::unknown(code), Kept::Shared))
    }

    /// The code exactly as it was received, even if it does not fit the catalogue's `repr`.
    ///
    /// For an unknown word that is too long to keep, this is its beginning.
    ///
    /// ```
    /// # use jiemi_codes::{Code, PayCode};
    /// assert_eq!(PayCode::try_from(-77_i32).unwrap_err().code(), Code::Number(-77));
    /// ```
    #[must_use]
    pub fn code(&self) -> Code<'_> {
        match &self.kept {
            Kept::Number(number) => Code::Number(*number),
            Kept::Word { bytes, length } | Kept::Beginning { bytes, length } => {
                let bytes = bytes.split_at(usize::from(*length)).0;
                Code::Word(core::str::from_utf8(bytes).unwrap_or_default()) // it was a `str`
            }
            Kept::Shared(index) => C::__VARIANTS[*index as usize].code().into(),
        }
    }

    /// Whether [`code`](UnresolvedCode::code) is only the beginning of the word.
    ///
    /// ```
    /// use jiemi_codes::ResponseCode;
    ///
    /// #[derive(Debug, Clone, Copy, ResponseCode)]
    /// #[response_code(repr = str, class = fail, messages = en)]
    /// enum BankCode {
    ///     /// The card is locked.
    ///     #[code("A6")]
    ///     CardLocked,
    /// }
    ///
    /// assert!(!BankCode::try_from("A7").unwrap_err().is_cut());
    /// let long = "A7".repeat(100);
    /// let error = BankCode::try_from(long.as_str()).unwrap_err();
    /// assert!(error.is_cut());
    /// assert_eq!(error.code(), long[..62].into());
    /// ```
    #[must_use]
    pub fn is_cut(&self) -> bool {
        matches!(self.kept, Kept::Beginning { .. })
    }

    /// The variants that share the code; empty if no variant has it.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// let error = PayCode::try_from(1008_u16).unwrap_err();
    /// assert_eq!(error.candidates(), [PayCode::InvalidCredentials, PayCode::RequestRefused]);
    /// ```
    #[must_use]
    pub fn candidates(&self) -> &'static [C] {
        match self.kept {
            Kept::Shared(_) => match C::lookup(self.code()) {
                Lookup::Shared(candidates) => candidates,
                Lookup::Unknown | Lookup::One(_) => &[],
            },
            _ => &[],
        }
    }

    /// Whether no variant has the code.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// assert!(PayCode::try_from(77_u16).unwrap_err().is_unknown());
    /// ```
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.candidates().is_empty()
    }

    /// Whether several variants have the code.
    ///
    /// ```
    /// # use jiemi_codes::PayCode;
    /// assert!(PayCode::try_from(1008_u16).unwrap_err().is_shared());
    /// ```
    #[must_use]
    pub fn is_shared(&self) -> bool {
        !self.is_unknown()
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        let (code, candidates) = (text::Quoted(self.code()), self.candidates());
        if candidates.is_empty() {
            write!(f, "unknown code {code}")?;
            return match self.is_cut() {
                true => write!(f, "… (the first {MOST} bytes)"),
                false => Ok(()),
            };
        }
        write!(f, "code {code} is shared by ")?;
        for (index, candidate) in candidates.iter().enumerate() {
            f.write_str(match index {
                0 => "",
                _ if index + 1 == candidates.len() => " and ",
                _ => ", ",
            })?;
            write!(f, "`{}`", candidate.name())?;
        }
        Ok(())
    }
}

impl<C: ResponseCode> fmt::Display for UnresolvedCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        text::pad(f, text::from_fn(|f| self.write(f)))
    }
}

impl<C: ResponseCode> fmt::Debug for UnresolvedCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UnresolvedCode(")?;
        self.write(f)?;
        f.write_str(")")
    }
}

impl<C: ResponseCode> core::error::Error for UnresolvedCode<C> {}

impl<C> Clone for UnresolvedCode<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for UnresolvedCode<C> {}

impl<C> PartialEq for UnresolvedCode<C> {
    fn eq(&self, other: &Self) -> bool {
        self.kept == other.kept
    }
}

impl<C> Eq for UnresolvedCode<C> {}

impl<C> Hash for UnresolvedCode<C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.kept.hash(state);
    }
}
