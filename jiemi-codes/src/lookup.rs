//! What a code stands for: nothing, one variant, or several.

use crate::{Class, ResponseCode, text};
use core::iter::{Copied, FusedIterator};
use core::slice;

/// What a code stands for in a catalogue: no variant, one, or several.
///
/// [`ResponseCode::lookup`] returns it. Real catalogues give one code two meanings, so a lookup
/// has three outcomes, and the compiler checks that a `match` handles them all:
///
/// ```
/// use jiemi_codes::{Lookup, PayCode, ResponseCode};
///
/// fn explain(code: i64) -> String {
///     match PayCode::lookup(code) {
///         Lookup::Unknown => format!("{code}: unknown"),
///         Lookup::One(code) => code.en().to_owned(),
///         Lookup::Shared(codes) => {
///             codes.iter().map(|code| code.en()).collect::<Vec<_>>().join(" Or: ")
///         }
///     }
/// }
///
/// assert_eq!(explain(1008), "Wrong user name or password. Or: The request was refused.");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub enum Lookup<C: 'static> {
    /// No variant has the code.
    Unknown,
    /// One variant has it.
    One(C),
    /// These variants share it, in the order of declaration.
    Shared(&'static [C]),
}

impl<C: 'static> Lookup<C> {
    /// The variants: none, one or several.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert_eq!(PayCode::lookup(1011).as_slice(), [PayCode::TokenExpired]);
    /// assert_eq!(PayCode::lookup(1008).as_slice().len(), 2);
    /// assert!(PayCode::lookup(77).as_slice().is_empty());
    /// ```
    #[must_use]
    pub const fn as_slice(&self) -> &[C] {
        match self {
            Lookup::Unknown => &[],
            Lookup::One(code) => slice::from_ref(code),
            Lookup::Shared(codes) => codes,
        }
    }

    /// The only variant that has the code; `None` if several share it, even if one of them
    /// is `primary`.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// const CODE: Option<PayCode> = PayCode::const_lookup(1011).one();
    /// assert_eq!(CODE, Some(PayCode::TokenExpired));
    /// assert_eq!(PayCode::lookup(1008).one(), None);
    /// ```
    #[must_use]
    pub const fn one(self) -> Option<C>
    where
        C: Copy,
    {
        match self {
            Lookup::One(code) => Some(code),
            Lookup::Unknown | Lookup::Shared(_) => None,
        }
    }

    /// The variants, one after the other.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// let shared = PayCode::lookup(1008);
    /// assert!(shared.iter().map(|code| code.en()).eq([
    ///     "Wrong user name or password.",
    ///     "The request was refused.",
    /// ]));
    /// ```
    pub fn iter(&self) -> slice::Iter<'_, C> {
        self.as_slice().iter()
    }
}

impl<C: ResponseCode> Lookup<C> {
    /// The variant that `TryFrom` chooses: the only one, or, of those that share the code, the
    /// one marked `primary`.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert_eq!(PayCode::lookup(1011).primary(), Some(PayCode::TokenExpired));
    /// // Neither of the two is marked.
    /// assert_eq!(PayCode::lookup(1008).primary(), None);
    /// ```
    #[inline]
    #[must_use]
    pub fn primary(self) -> Option<C> {
        match self {
            Lookup::Unknown => None,
            Lookup::One(code) => Some(code),
            Lookup::Shared(codes) => {
                let mut codes = codes.iter().copied();
                codes.find(|code| C::ENTRIES.table.is_primary(code.__index()))
            }
        }
    }

    /// What to do next if all variants agree; [`Class::Indeterminate`] if they do not, or if
    /// the code is unknown.
    ///
    /// ```
    /// # use jiemi_codes::{Class, PayCode, ResponseCode};
    /// assert_eq!(PayCode::lookup(1008).class(), Class::Fail);
    /// assert_eq!(PayCode::lookup(77).class(), Class::Indeterminate);
    /// ```
    #[must_use]
    pub fn class(&self) -> Class {
        let mut classes = self.iter().map(|code| code.class());
        match classes.next() {
            Some(first) if classes.all(|class| class == first) => first,
            _ => Class::Indeterminate,
        }
    }

    /// The variant whose message the server sent: it tells the variants of a shared code apart.
    ///
    /// The text is compared with the Chinese and the English message of each variant. Space
    /// around them and the punctuation that closes a sentence do not count. The text matches a
    /// message that it equals; failing that, a message that it starts with, if punctuation or
    /// space follows. Only a single match counts, and an empty text matches nothing.
    ///
    /// ```
    /// use jiemi_codes::{PayCode, ResponseCode};
    ///
    /// let shared = PayCode::lookup(1008);
    /// assert_eq!(shared.resolve("请求被拒绝"), Some(PayCode::RequestRefused));
    /// assert_eq!(shared.resolve("请求被拒绝：余额不足"), Some(PayCode::RequestRefused));
    /// assert_eq!(shared.resolve("请求被拒绝了"), None);
    /// ```
    #[must_use]
    pub fn resolve(&self, message: &str) -> Option<C> {
        let only = |fit: text::Fit| {
            let mut fitting = self.iter().copied().filter(|code| {
                text::fit(message, code.zh()).max(text::fit(message, code.en())) == fit
            });
            match (fitting.next(), fitting.next()) {
                (Some(code), None) => Ok(Some(code)),
                (None, _) => Ok(None),
                (Some(_), Some(_)) => Err(()),
            }
        };
        match only(text::Fit::Exact) {
            Ok(None) => only(text::Fit::Beginning).ok().flatten(),
            Ok(code) => code,
            Err(()) => None,
        }
    }

    /// A label for metrics: the variant's name, `shared` or `unknown`.
    ///
    /// ```
    /// # use jiemi_codes::{PayCode, ResponseCode};
    /// assert_eq!(PayCode::lookup(1011).label(), "TokenExpired");
    /// assert_eq!(PayCode::lookup(1008).label(), "shared");
    /// assert_eq!(PayCode::lookup(77).label(), "unknown");
    /// ```
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Lookup::Unknown => "unknown",
            Lookup::One(code) => code.label(),
            Lookup::Shared(_) => "shared",
        }
    }

    /// The names of the variants joined by `or`, or `unknown`.
    pub(crate) fn names(&self) -> impl core::fmt::Display {
        let lookup = *self;
        text::from_fn(move |f| {
            if lookup.as_slice().is_empty() {
                f.write_str("unknown")?;
            }
            for (index, code) in lookup.iter().enumerate() {
                f.write_str(if index == 0 { "" } else { " or " })?;
                f.write_str(code.name())?;
            }
            Ok(())
        })
    }

    /// Whether there are variants, and each passes a test of its index.
    #[inline]
    fn all(&self, test: impl Fn(usize) -> bool) -> bool {
        match self {
            Lookup::Unknown => false,
            Lookup::One(code) => test(code.__index()),
            Lookup::Shared(codes) => codes.iter().all(|code| test(code.__index())),
        }
    }

    /// Whether all its variants are of the class `Success`.
    #[inline]
    pub(crate) fn is_success(&self) -> bool {
        self.all(|index| matches!(C::ENTRIES.table.class(index), Class::Success))
    }

    /// Whether the HTTP status decides instead of the code: all its variants
    /// are `by_status`.
    #[inline]
    pub(crate) fn is_by_status(&self) -> bool {
        self.all(|index| C::ENTRIES.table.by_status(index))
    }

    /// Whether the catalogue does not list this code: it is unknown, or only the `other`
    /// variant takes it.
    #[inline]
    pub(crate) fn is_unlisted(&self) -> bool {
        match self {
            Lookup::Unknown => true,
            Lookup::One(code) => C::ENTRIES.table.is_other(code.__index()),
            Lookup::Shared(_) => false,
        }
    }
}

impl<C: Copy + 'static> IntoIterator for Lookup<C> {
    type Item = C;
    type IntoIter = LookupIter<C>;

    fn into_iter(self) -> LookupIter<C> {
        match self {
            Lookup::Unknown => LookupIter(Rest::One(None)),
            Lookup::One(code) => LookupIter(Rest::One(Some(code))),
            Lookup::Shared(codes) => LookupIter(Rest::Shared(codes.iter().copied())),
        }
    }
}

impl<'a, C: 'static> IntoIterator for &'a Lookup<C> {
    type Item = &'a C;
    type IntoIter = slice::Iter<'a, C>;

    fn into_iter(self) -> slice::Iter<'a, C> {
        self.iter()
    }
}

/// An iterator over the variants of a [`Lookup`].
///
/// ```
/// use jiemi_codes::{PayCode, ResponseCode};
///
/// let mut codes = PayCode::lookup(1008).into_iter();
/// assert_eq!(codes.len(), 2);
/// assert_eq!(codes.next(), Some(PayCode::InvalidCredentials));
/// ```
#[derive(Debug, Clone)]
pub struct LookupIter<C: 'static>(Rest<C>);

#[derive(Debug, Clone)]
enum Rest<C: 'static> {
    One(Option<C>),
    Shared(Copied<slice::Iter<'static, C>>),
}

impl<C: Copy + 'static> Iterator for LookupIter<C> {
    type Item = C;

    fn next(&mut self) -> Option<C> {
        match &mut self.0 {
            Rest::One(code) => code.take(),
            Rest::Shared(codes) => codes.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.0 {
            Rest::One(code) => {
                let count = usize::from(code.is_some());
                (count, Some(count))
            }
            Rest::Shared(codes) => codes.size_hint(),
        }
    }
}

impl<C: Copy + 'static> ExactSizeIterator for LookupIter<C> {}

impl<C: Copy + 'static> FusedIterator for LookupIter<C> {}
