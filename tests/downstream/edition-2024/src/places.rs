//! Enums of every visibility, declared in modules, functions and methods.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, class = fail, messages = en, display = en, error)]
enum Private {
    /// One.
    #[code(1)]
    One,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, class = fail, messages = en)]
pub(crate) enum InCrate {
    /// One.
    #[code(1)]
    One,
}

/// Nested, so that others can be nearer or further.
pub mod outer {
    /// Further in.
    pub mod inner {
        use super::super::*;

        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en)]
        pub(super) enum InSuper {
            /// One.
            #[code(1)]
            One,
        }

        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en)]
        pub(in crate::places) enum InPath {
            /// One.
            #[code(1)]
            One,
        }
    }

    pub(super) fn of_super() -> u8 {
        inner::InSuper::One.code()
    }
}

/// May grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, class = fail, messages = en)]
#[non_exhaustive]
pub enum MayGrow {
    /// One.
    #[code(1)]
    One,
    /// Two and more.
    #[code(2..)]
    More(u8),
}

fn in_a_function() -> u8 {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en)]
    enum Local {
        /// One.
        #[code(1)]
        One,
    }
    Local::One.code()
}

const IN_A_CONSTANT: u8 = {
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en)]
    enum Local {
        /// Seven.
        #[code(7)]
        Seven,
    }
    Local::Seven.code()
};

struct Type;

impl Type {
    fn in_a_method(&self) -> u8 {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en)]
        enum Local {
            /// Eight.
            #[code(8)]
            Eight,
        }
        Local::Eight.code()
    }
}

mod hidden {
    /// The enum alone can name it.
    const PROTOCOL: jiemi_codes::Protocol = jiemi_codes::Protocol::new("errcode");

    #[derive(Debug, Clone, Copy, PartialEq, Eq, jiemi_codes::ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en, protocol = PROTOCOL)]
    pub enum ByHidden {
        /// One.
        #[code(1)]
        One,
    }

    /// Its constant is its own.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, jiemi_codes::ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en, protocol = Self::WIRE)]
    pub enum ByItself {
        /// One.
        #[code(1)]
        One,
    }

    impl ByItself {
        const WIRE: jiemi_codes::Protocol<'static> = PROTOCOL;
    }
}

fn by_a_protocol_in_a_function() -> bool {
    const PROTOCOL: jiemi_codes::Protocol = jiemi_codes::Protocol::JIEMI;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
    #[response_code(repr = u8, class = fail, messages = en, protocol = PROTOCOL)]
    enum Local {
        /// One.
        #[code(1)]
        One,
    }
    Local::PROTOCOL == PROTOCOL && Local::One.code() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enum_may_have_any_visibility() {
        assert_eq!(Private::One.to_string(), "One.");
        assert_eq!(InCrate::lookup(1).one(), Some(InCrate::One));
        assert_eq!(outer::of_super(), 1);
        assert_eq!(outer::inner::InPath::ENTRIES.len(), 1);
        assert_eq!(MayGrow::lookup(255).one(), Some(MayGrow::More(255)));
    }

    #[test]
    fn a_protocol_may_have_any_visibility_and_be_declared_anywhere() {
        let hidden = jiemi_codes::Protocol::new("errcode");
        assert_eq!(hidden::ByHidden::PROTOCOL, hidden);
        assert_eq!(hidden::ByItself::PROTOCOL, hidden);
        assert!(by_a_protocol_in_a_function());
    }

    #[test]
    fn an_enum_may_be_declared_in_a_body() {
        assert_eq!(in_a_function(), 1);
        assert_eq!(IN_A_CONSTANT, 7);
        assert_eq!(Type.in_a_method(), 8);
    }
}
