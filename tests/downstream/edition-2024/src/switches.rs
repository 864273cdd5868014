//! Attributes that decide what is there, and variants that are on their way out.

use jiemi_codes::ResponseCode;

/// Everything by `cfg_attr`, and one variant not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(all(), derive(ResponseCode))]
#[cfg_attr(all(), response_code(repr = u16), response_code(class = fail))]
#[cfg_attr(any(), response_code(class = success, protocol = NOWHERE))]
#[cfg_attr(all(), response_code(protocol = jiemi_codes::Protocol::JIEMI))]
#[response_code(messages = en)]
pub enum Switched {
    /// Always.
    #[cfg_attr(all(), code(1))]
    Always,
    #[cfg_attr(all(), doc = "Documented.")]
    #[cfg_attr(any(), doc = "文档。")]
    #[code(2, retry)]
    Documented,
    /// Never.
    #[cfg(any())]
    #[code(1)]
    Never,
    /// Sometimes shared.
    #[cfg_attr(any(), code(1, shared))]
    #[cfg_attr(all(), code(3))]
    Unshared,
    /// A field.
    #[code(other)]
    Field(
        #[cfg(any(unix, not(unix)))] u16,
        #[cfg(all(unix, not(unix)))] u32,
    ),
}

/// On its way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en, display = en, error)]
#[deprecated = "say `Switched`"]
pub enum Old {
    /// One.
    #[code(1)]
    One,
    /// More.
    #[code(2..)]
    More(u16),
}

/// Has variants that are on their way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
pub enum Renamed {
    /// The old name.
    #[deprecated(since = "1.0.0", note = "say `New`")]
    #[code(1, shared)]
    Old,
    /// The new name.
    #[code(1, shared)]
    New,
    /// Others.
    #[deprecated]
    #[code(other)]
    Others(#[deprecated] u16),
}

#[cfg(test)]
mod tests {
    use super::{Renamed, Switched};
    use jiemi_codes::{Class, ResponseCode};

    #[test]
    fn a_variant_that_is_switched_off_does_not_exist() {
        assert_eq!(Switched::lookup(1).one(), Some(Switched::Always));
        assert_eq!(Switched::Always.class(), Class::Fail);
        assert_eq!(Switched::Documented.en(), "Documented.");
        assert_eq!(Switched::lookup(3).one(), Some(Switched::Unshared));
        assert_eq!(Switched::lookup(9).one(), Some(Switched::Field(9)));
        assert_eq!(Switched::ENTRIES.len(), 4);
        assert_eq!(Switched::PROTOCOL, jiemi_codes::Protocol::JIEMI);
    }

    #[test]
    fn a_deprecated_variant_still_works() {
        assert_eq!(Renamed::lookup(1).as_slice().len(), 2);
        assert_eq!(Renamed::New.name(), "New");
        #[allow(deprecated)]
        let old = super::Old::More(7);
        #[allow(deprecated)]
        let shown = (old.to_string(), super::Old::lookup(7).one() == Some(old));
        assert_eq!(shown, ("More. (7)".to_owned(), true));
    }
}
