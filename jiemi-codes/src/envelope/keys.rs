//! The names of the fields that decide how an answer is judged.

/// The field names of a body, for [`Envelope::with_keys`].
///
/// The default names are those of the [reference document](crate#sources): `code`, `status`,
/// `name` and `message`.
///
/// [`Envelope::with_keys`]: crate::Envelope::with_keys
///
/// ```
/// use jiemi_codes::{Envelope, Keys};
///
/// let keys = Keys::default().code("errcode").message("errmsg");
/// let answer = Envelope::with_keys(keys, 200, br#"{"errcode":1018,"errmsg":"wait"}"#);
/// assert_eq!((answer.code(), answer.message()), (Some(1018), Some("wait")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keys<'a> {
    pub(super) code: &'a str,
    pub(super) status: &'a str,
    pub(super) name: &'a str,
    pub(super) message: &'a str,
}

impl<'a> Keys<'a> {
    /// The field of the code.
    #[must_use]
    pub const fn code(self, code: &'a str) -> Self {
        Keys { code, ..self }
    }

    /// The field that repeats the HTTP status. If its number differs from the HTTP status, a
    /// success becomes a contradiction. So if `status` means something else, such as the
    /// state of an order, name a field here that no body has.
    #[must_use]
    pub const fn status(self, status: &'a str) -> Self {
        Keys { status, ..self }
    }

    /// The field of the error's name.
    #[must_use]
    pub const fn name(self, name: &'a str) -> Self {
        Keys { name, ..self }
    }

    /// The field of the message.
    #[must_use]
    pub const fn message(self, message: &'a str) -> Self {
        Keys { message, ..self }
    }
}

impl Default for Keys<'_> {
    fn default() -> Self {
        Keys {
            code: "code",
            status: "status",
            name: "name",
            message: "message",
        }
    }
}
