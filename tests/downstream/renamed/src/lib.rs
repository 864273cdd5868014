//! A crate that uses jiemi-codes under another name, through every path that leads to it.

use codes::ResponseCode;

pub mod library {
    pub use codes::*;
}

/// Where this API puts things.
pub const WIRE: codes::Protocol = codes::Protocol::new("errcode");

/// By the name alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en, crate = codes, display = en, error)]
#[response_code(protocol = WIRE)]
pub enum ByName {
    /// One.
    #[code(1, shared)]
    One,
    /// Another.
    #[code(1, shared)]
    Another,
}

/// By a path that begins with the name of a crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en, crate = ::codes, total)]
pub enum ByGlobalPath {
    /// All.
    #[code(other)]
    All(u16),
}

/// Words, by such a path too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en, crate = codes, display = en, error)]
pub enum Word {
    /// One.
    #[code("ONE", shared)]
    One,
    /// Another.
    #[code("ONE", shared)]
    Another,
}

/// By a path within this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en, crate = crate::library)]
pub enum ByModule {
    /// One.
    #[code(1)]
    One,
}

/// By paths relative to the enum.
pub mod nested {
    /// From here.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, codes::ResponseCode)]
    #[response_code(repr = u16, class = fail, messages = en, crate = super::library)]
    pub enum BySuper {
        /// One.
        #[code(1)]
        One,
    }

    use codes as here;

    /// From here, too.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, here::ResponseCode)]
    #[response_code(repr = u16, class = fail, messages = en, crate = self::here)]
    pub enum BySelf {
        /// One.
        #[code(1)]
        One,
    }
}

#[cfg(test)]
mod tests {
    use super::nested::{BySelf, BySuper};
    use super::{ByGlobalPath, ByModule, ByName};
    use codes::ResponseCode as _;

    #[test]
    fn the_crate_may_have_another_name() {
        assert_eq!(ByName::lookup(1).as_slice().len(), 2);
        assert_eq!(ByName::Another.to_string(), "Another.");
        assert_eq!(ByName::PROTOCOL, super::WIRE);
        assert_eq!(ByGlobalPath::from(7), ByGlobalPath::All(7));
        assert_eq!(ByModule::try_from(1), Ok(ByModule::One));
        assert_eq!(BySuper::lookup(1).one(), Some(BySuper::One));
        assert_eq!(BySelf::lookup(1).one(), Some(BySelf::One));
    }
}
