//! Enums that macros write, with everything that a macro can pass on.

use jiemi_codes::ResponseCode;

/// All from outside: attributes, visibility, names, numbers and options.
macro_rules! whole {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$on:meta])* $variant:ident $(($field:ty))?,)*
    }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        $(#[$meta])*
        // No parameters, as written by a macro that could pass some on.
        $vis enum $name<> {
            $($(#[$on])* $variant $(($field))?,)*
        }
    };
}
whole! {
    /// An enum through a macro.
    #[response_code(repr = u16, class = fail)]
    pub enum Whole {
        /// 订单不存在。
        ///
        /// No such order.
        #[code(3001)]
        NotFound,
        /** 服务器错误。
         *
         *  Server error. */
        #[code(5000..=5999)]
        Server(u16),
    }
}

/// A word and its name from a list, as somebody writes who has hundreds.
macro_rules! words {
    ($($variant:ident = $word:literal: $class:ident, $text:literal;)*) => {
        /// Words through a macro.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = str, messages = en)]
        pub enum Listed {
            $(#[doc = $text] #[code($word, $class)] $variant,)*
        }
    };
}
words! {
    Paying = "USERPAYING": poll, "The user is paying.";
    Closed = r"ORDER\CLOSED": fail, "The order is closed.";
    Escaped = "\u{7801}\x41": fail, "A word with escapes.";
}

/// Parts alone: literals, expressions and tokens.
macro_rules! parts {
    ($name:ident, $repr:ident, $number:literal, $text:literal, $class:ident, $last:tt, $rest:expr) => {
        /// An enum from parts.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[repr($repr)]
        #[response_code(repr = $repr)]
        pub enum $name {
            #[doc = $text]
            #[code($number, $class, zh = $text)]
            One = $number,
            #[code($last, $class, zh = "末", en = $text)]
            Last = $last,
            #[doc = $rest]
            #[code(7, $class, zh = "其余")]
            Rest,
        }
    };
}
parts!(Parts, i16, -5, "Not there.", retry, 6, "The rest.");

/// A macro of a macro.
macro_rules! outer {
    ($name:ident) => {
        macro_rules! inner {
            ($number:expr) => {
                /// An enum from within.
                #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
                #[response_code(repr = u8, class = fail, messages = en)]
                #[repr(u8)]
                pub enum $name {
                    /// Inner.
                    Inner = $number,
                }
            };
        }
        inner!(9);
    };
}
outer!(Nested);

/// What `$crate` leads to.
pub mod shown {
    pub use jiemi_codes::*;
}

/// A macro that knows where the crate is.
#[macro_export]
macro_rules! through_crate {
    ($name:ident) => {
        /// An enum through `$crate`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, $crate::fragments::shown::ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en, crate = $crate::fragments::shown)]
        pub enum $name {
            /// Here.
            #[code(1)]
            Here,
        }
    };
}
through_crate!(ThroughCrate);

/// A protocol that a macro passes on, as a path and as its last name.
macro_rules! by_protocol {
    ($name:ident, $protocol:path, $ident:ident) => {
        /// By the path.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en, protocol = $protocol)]
        pub enum $name {
            /// Here.
            #[code(1)]
            Here,
        }

        /// By the name, and from a macro.
        pub mod by_name {
            /// By the name.
            #[derive(Debug, Clone, Copy, PartialEq, Eq, jiemi_codes::ResponseCode)]
            #[response_code(repr = u8, class = fail, messages = en)]
            #[response_code(protocol = $crate::fragments::wires::$ident)]
            pub enum $name {
                /// Here.
                #[code(1)]
                Here,
            }
        }
    };
}
/// Protocols.
pub mod wires {
    use jiemi_codes::Protocol;

    /// One.
    pub const WIRE: Protocol<'static> = Protocol::new("errcode").message("errmsg");
}
by_protocol!(ByProtocol, self::wires::WIRE, WIRE);

#[cfg(test)]
mod tests {
    use super::wires::WIRE;
    use super::{by_name, ByProtocol, Listed, Nested, Parts, ThroughCrate, Whole};
    use jiemi_codes::{Class, ResponseCode};

    #[test]
    fn words_may_come_from_a_macros_list() {
        assert_eq!("USERPAYING".parse(), Ok(Listed::Paying));
        assert_eq!(Listed::Closed.code(), "ORDER\\CLOSED");
        assert_eq!(Listed::Escaped.as_ref(), "码A");
    }

    #[test]
    fn a_macro_may_write_an_enum() {
        assert_eq!(Whole::NotFound.zh(), "订单不存在。");
        assert_eq!(Whole::Server(5001).en(), "Server error.");
        assert_eq!(Whole::lookup(5001).one(), Some(Whole::Server(5001)));
    }

    #[test]
    fn an_enum_may_be_made_of_macro_fragments() {
        assert_eq!(Parts::lookup(-5).one(), Some(Parts::One));
        assert_eq!(Parts::lookup(6).one(), Some(Parts::Last));
        assert_eq!(Parts::One.en(), "Not there.");
        assert_eq!(Parts::Rest.en(), "The rest.");
        assert_eq!(Parts::Last.class(), Class::Retry);
        assert_eq!(Nested::lookup(9).one(), Some(Nested::Inner));
    }

    #[test]
    fn a_macro_may_pass_on_a_protocol() {
        assert_eq!(ByProtocol::PROTOCOL, WIRE);
        assert_eq!(by_name::ByProtocol::PROTOCOL, WIRE);
        assert_ne!(Whole::PROTOCOL, WIRE);
    }

    #[test]
    fn a_macro_can_say_where_the_crate_is() {
        assert_eq!(ThroughCrate::Here.code(), 1);
    }
}
