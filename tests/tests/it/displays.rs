//! `Display` of an enum: its message, and the number where a variant keeps one.

use jiemi_codes::ResponseCode;
use std::error::Error;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i32, class = fail, display = zh, error)]
enum Chinese {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Refused,
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(i32),
    /// 网关错误
    ///
    /// Gateway error
    #[code(6000..=6999)]
    Gateway(i32),
    /// 其他（见文档）
    ///
    /// Others, see 文档
    #[code(other, en = "Others")]
    Other(i32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i32, class = fail, display = en, error)]
enum English {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008)]
    Refused,
    /// 服务器错误。
    ///
    /// Server error.
    #[code(5000..=5999)]
    Server(i32),
    /// 其他。
    ///
    /// Others
    #[code(other)]
    Other(i32),
}

#[test]
fn a_unit_variant_is_displayed_as_its_message() {
    assert_eq!(Chinese::Refused.to_string(), "请求被拒绝。");
    assert_eq!(English::Refused.to_string(), "The request was refused.");
}

#[test]
fn a_variant_that_keeps_a_number_is_displayed_with_it() {
    assert_eq!(English::Server(5003).to_string(), "Server error. (5003)");
    assert_eq!(English::Other(-7).to_string(), "Others (-7)");
}

#[test]
fn chinese_has_no_space_before_the_number() {
    assert_eq!(Chinese::Server(5003).to_string(), "服务器错误。(5003)");
    assert_eq!(Chinese::Gateway(6000).to_string(), "网关错误(6000)");
    assert_eq!(Chinese::Other(-7).to_string(), "其他（见文档）(-7)");
}

#[test]
fn two_numbers_of_one_variant_are_told_apart_in_a_log() {
    assert_ne!(
        English::Server(5003).to_string(),
        English::Server(5004).to_string()
    );
    let error: Box<dyn Error> = English::Server(5003).into();
    assert_eq!(error.to_string(), "Server error. (5003)");
}

#[test]
fn the_message_itself_does_not_have_the_number() {
    assert_eq!(English::Server(5003).en(), "Server error.");
    assert_eq!(Chinese::Server(5003).zh(), "服务器错误。");
}

#[test]
fn padding_counts_the_characters_of_message_and_number() {
    let (server, refused) = (Chinese::Server(5003), Chinese::Refused);
    assert_eq!(format!("{server:14}|"), "服务器错误。(5003)  |");
    assert_eq!(format!("{server:<14}|"), "服务器错误。(5003)  |");
    assert_eq!(format!("{server:>14}|"), "  服务器错误。(5003)|");
    assert_eq!(format!("{server:*^15}"), "*服务器错误。(5003)**");
    assert_eq!(format!("{server:—^14}"), "—服务器错误。(5003)—");
    assert_eq!(format!("{server:3}"), "服务器错误。(5003)");
    assert_eq!(format!("{refused:8}|"), "请求被拒绝。  |");
    assert_eq!(format!("{refused:>8}|"), "  请求被拒绝。|");
    assert_eq!(format!("{refused:*^9}"), "*请求被拒绝。**");
    let server = English::Server(5003);
    assert_eq!(format!("{server:>22}|"), "  Server error. (5003)|");
    assert_eq!(format!("{server:-<22}|"), "Server error. (5003)--|");
}

/// A range that looks like `other` in the table, and `other` that has no limits.
#[derive(Clone, Copy, ResponseCode)]
#[response_code(repr = i64, class = fail, messages = en, display = en)]
enum Limits {
    /// A single number {}.
    #[code(0)]
    Zero,
    /// Any {0} %d.
    #[code(other)]
    Any(i64),
}

#[test]
fn the_limits_of_a_type_and_braces_are_displayed_as_they_are() {
    assert_eq!(Limits::Zero.to_string(), "A single number {}.");
    assert_eq!(
        Limits::Any(i64::MIN).to_string(),
        "Any {0} %d. (-9223372036854775808)"
    );
}

#[test]
fn a_precision_truncates_a_message_with_its_number_like_any_text() {
    let server = English::Server(5003);
    assert_eq!(format!("{server:.6}|"), "Server|");
    assert_eq!(format!("{server:>8.6}|"), "  Server|");
    assert_eq!(format!("{:.2}|", Chinese::Server(5003)), "服务|");
    assert_eq!(format!("{:.2}|", Chinese::Refused), "请求|");
}
