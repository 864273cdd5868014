//! The options of the enum that add an implementation, and `crate`.

use jiemi_codes::ResponseCode;
use std::error::Error;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, display = en, error)]
enum English {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Refused,
    /// 服务器错误 {0}。
    ///
    /// Server error {0}.
    #[code(5000..=5999)]
    Server(u16),
}

#[derive(Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, display = zh)]
enum Chinese {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Refused,
}

#[test]
fn a_code_is_displayed_as_its_message_in_the_language_of_the_option() {
    assert_eq!(English::Refused.to_string(), "The request was refused.");
    assert_eq!(
        English::Server(5003).to_string(),
        "Server error {0}. (5003)"
    );
    assert_eq!(Chinese::Refused.to_string(), "请求被拒绝。");
}

#[test]
fn a_displayed_message_can_be_padded() {
    assert_eq!(format!("{:>8}", Chinese::Refused), "  请求被拒绝。");
    assert_eq!(format!("{:.3}", Chinese::Refused), "请求被");
}

#[test]
fn a_code_that_is_an_error_works_with_a_question_mark() {
    fn pay(number: u16) -> Result<(), Box<dyn Error + Send + Sync>> {
        Err(English::try_from(number)?)?
    }
    let refused = pay(1008).expect_err("refused");
    assert_eq!(refused.to_string(), "The request was refused.");
    assert_eq!(refused.downcast_ref::<English>(), Some(&English::Refused));
    assert!(refused.source().is_none());
    let unknown = pay(1).expect_err("unknown");
    assert!(unknown.to_string().contains('1'));
}

/// The options may be in several attributes, as `cfg_attr` adds them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16)]
#[cfg_attr(all(), response_code(class = retry, messages = en))]
#[cfg_attr(any(), response_code(serde, error))]
enum Parted {
    /// Busy.
    #[code(1)]
    Busy,
}

#[test]
fn options_may_be_in_several_attributes() {
    assert!(Parted::Busy.class().is_retryable());
}

/// A crate that re-exports `jiemi_codes` under another name.
mod payments {
    pub(super) use jiemi_codes as codes;
}

mod far_away {
    use super::payments::codes::ResponseCode;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
    #[response_code(repr = u16, class = fail, messages = en, display = en, error)]
    #[response_code(crate = super::payments::codes)]
    pub(super) enum Renamed {
        /// One.
        #[code(1, shared)]
        One,
        /// Another.
        #[code(1, shared)]
        Another,
        /// The rest.
        #[code(other)]
        Rest(u16),
    }
}

#[test]
fn the_crate_may_be_reached_by_another_path() {
    use far_away::Renamed;
    assert_eq!(Renamed::lookup(1).as_slice().len(), 2);
    assert_eq!(Renamed::try_from(5), Ok(Renamed::Rest(5)));
    assert_eq!(Renamed::Another.to_string(), "Another.");
}
