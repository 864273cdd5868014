//! Constants and statics in lower case, which a pattern of the same name would refer to.

#![allow(non_upper_case_globals)]

use jiemi_codes::ResponseCode;

macro_rules! constants {
    ($($name:ident)*) => {$(
        /// In the way.
        pub const $name: u16 = 1;
    )*};
}
constants!(code number value index variant name n i f c e x self_ other entry table text);
constants!(formatter from to lookup_ start end place first last mark class zh en);

/// In the way.
pub static result: u8 = 0;
/// In the way.
pub static error: u8 = 0;

/// Codes among constants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en, display = en, error, total)]
pub enum Code {
    /// One.
    #[code(1, shared, primary)]
    One,
    /// Another.
    #[code(1, shared)]
    Another,
    /// Range.
    #[code(500..600)]
    Range(u16),
    /// The rest.
    #[code(other)]
    Rest(u16),
}

#[cfg(test)]
mod tests {
    use super::Code;
    use jiemi_codes::ResponseCode as _;

    #[test]
    fn constants_in_scope_change_nothing() {
        assert_eq!(Code::Rest(7).code(), 7);
        assert_eq!(Code::Another.code(), 1);
        assert_eq!(Code::from(599), Code::Range(599));
        assert_eq!(Code::from(600), Code::Rest(600));
        assert_eq!(Code::lookup(1).as_slice().len(), 2);
        assert_eq!(Code::Rest(8).to_string(), "The rest. (8)");
    }
}
