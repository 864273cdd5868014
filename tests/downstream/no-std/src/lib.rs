//! A crate without the standard library that uses everything that works there. Linking
//! shows that it needs no allocator: see `tests/no-alloc`.
#![no_std]

use jiemi_codes::{Class, Protocol, ResponseCode};

/// An answer without a code is a success with 204.
const DEVICE: Protocol = Protocol::new("result").success_without_code(&[204]);

/// Codes of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, class = indeterminate, messages = en, total, display = en, error)]
pub enum DeviceCode {
    /// Done.
    #[code(0, success)]
    Done,
    /// Busy.
    #[code(1, shared, primary, retry)]
    Busy,
    /// Starting.
    #[code(1, shared, retry)]
    Starting,
    /// A fault.
    #[code(2..=127)]
    Fault(u8),
    /// Anything else.
    #[code(other)]
    Other(u8),
}

/// Words of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str, class = indeterminate, messages = en, display = en, error)]
#[response_code(protocol = DEVICE)]
pub enum DeviceWord {
    /// Done.
    #[code("OK", success)]
    Done,
    /// The paper is out.
    #[code("ERR_PAPER", retry)]
    NoPaper,
}

/// Whether the device may be asked again, worked out by the compiler.
pub const NO_PAPER: Option<DeviceWord> = DeviceWord::const_lookup("ERR_PAPER").one();

/// What all busy codes ask for, worked out by the compiler.
pub const BUSY: usize = DeviceCode::const_lookup(1).as_slice().len();

/// Whether any catalogue has a code that came as a word.
pub fn is_known(code: &str) -> bool {
    DeviceCode::lookup(code).primary().is_some()
}

/// Whether a status alone is a success.
pub fn is_success(status: u16) -> bool {
    DeviceWord::judge_without_code(status).is_success()
}

/// Whether the device may be asked again.
pub fn may_ask_again(code: u8) -> bool {
    DeviceCode::from(code).class() == Class::Retry
}

#[cfg(test)]
mod tests {
    use super::{BUSY, DeviceCode, is_known, is_success, may_ask_again};
    use core::error::Error;
    use core::fmt::{self, Write};

    /// What is written into it must be the rest of this text.
    struct Expected<'a>(&'a str);

    impl Write for Expected<'_> {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(text).ok_or(fmt::Error)?;
            Ok(())
        }
    }

    #[test]
    fn a_crate_without_the_standard_library_has_everything() {
        assert_eq!(BUSY, 2);
        assert!(may_ask_again(1));
        assert!(!may_ask_again(200));
        assert!(is_known("200") && !is_known("256"));
        assert!(is_success(204) && !is_success(200));
        let error: &dyn Error = &DeviceCode::from(99);
        let mut expected = Expected("A fault. (99)");
        assert!(write!(expected, "{error}").is_ok());
        assert_eq!(expected.0, "");
    }
}
