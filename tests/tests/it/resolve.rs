//! The server's message tells the meanings of a shared number apart.

use jiemi_codes::{Lookup, ResponseCode};
use jiemi_codes_tests::ShopCode;

const SHARED: Lookup<ShopCode> = ShopCode::const_lookup(1008);

#[track_caller]
fn refused(message: &str) {
    assert_eq!(
        SHARED.resolve(message),
        Some(ShopCode::RequestRefused),
        "{message:?}",
    );
}

#[track_caller]
fn fits_nothing(message: &str) {
    assert_eq!(SHARED.resolve(message), None, "{message:?}");
}

#[test]
fn the_message_itself_fits_in_both_languages() {
    refused("请求被拒绝。");
    refused("The request was refused.");
    assert_eq!(
        SHARED.resolve("用户名或者密码错误。"),
        Some(ShopCode::InvalidCredentials),
    );
    assert_eq!(
        SHARED.resolve("Wrong user name or password."),
        Some(ShopCode::InvalidCredentials),
    );
}

#[test]
fn space_around_and_closing_punctuation_make_no_difference() {
    refused("请求被拒绝");
    refused("  请求被拒绝。\r\n");
    refused("\u{3000}请求被拒绝！ ");
    refused("请求被拒绝……");
    refused("请求被拒绝.");
    refused("The request was refused");
    refused("The request was refused!!");
    refused("The request was refused。");
}

#[test]
fn a_text_may_continue_after_a_boundary() {
    refused("请求被拒绝：余额不足");
    refused("请求被拒绝，请稍后再试。");
    refused("请求被拒绝。请稍后再试。");
    refused("请求被拒绝（风控）");
    refused("请求被拒绝 [E1]");
    refused("请求被拒绝,code=7");
    refused("请求被拒绝\n余额不足");
    refused("The request was refused: not enough money");
    refused("The request was refused by the bank");
}

#[test]
fn a_text_that_continues_without_a_boundary_is_another_text() {
    fits_nothing("请求被拒绝了");
    fits_nothing("请求被拒绝1");
    fits_nothing("请求被拒绝abc");
    fits_nothing("The request was refusedly");
}

#[test]
fn a_message_within_a_text_or_a_part_of_one_does_not_fit() {
    fits_nothing("错误：请求被拒绝。");
    fits_nothing("请求被");
    fits_nothing("The request");
}

#[test]
fn an_empty_text_fits_nothing() {
    for message in ["", " ", "\u{3000}\n", "。", "...", " ！ "] {
        fits_nothing(message);
    }
}

#[test]
fn a_single_variant_is_still_asked_for_its_message() {
    let single = ShopCode::lookup(1018);
    assert_eq!(
        single.resolve("支付宝支付需要轮询"),
        Some(ShopCode::AlipayPending)
    );
    assert_eq!(single.resolve("微信支付需要轮询"), None);
    assert_eq!(single.resolve(""), None);
}

#[test]
fn an_unknown_number_has_no_message_to_fit() {
    assert_eq!(Alike::lookup(2).resolve("支付失败"), None);
}

/// Messages that begin with each other, and two that are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, class = fail)]
enum Alike {
    /// 支付失败。
    ///
    /// Payment failed.
    #[code(1, shared)]
    Failed,
    /// 支付失败：余额不足。
    ///
    /// Payment failed: balance too low.
    #[code(1, shared)]
    Balance,
    /// 支付失败，卡无效
    ///
    /// Payment failed.
    #[code(1, shared)]
    Card,
    /// 支付
    ///
    /// Payment
    #[code(1, shared)]
    Payment,
}

#[test]
fn an_exact_fit_beats_a_beginning() {
    let alike = Alike::lookup(1);
    assert_eq!(alike.resolve("支付失败"), Some(Alike::Failed));
    assert_eq!(alike.resolve("支付失败：余额不足"), Some(Alike::Balance));
    assert_eq!(alike.resolve("支付失败，卡无效。"), Some(Alike::Card));
    assert_eq!(
        alike.resolve("Payment failed: balance too low"),
        Some(Alike::Balance),
    );
}

#[test]
fn only_a_single_fit_counts() {
    let alike = Alike::lookup(1);
    assert_eq!(
        alike.resolve("Payment failed."),
        None,
        "two are that text, another begins it"
    );
    assert_eq!(
        alike.resolve("支付失败：余额不足，请充值"),
        None,
        "two begin the text"
    );
    assert_eq!(
        alike.resolve("支付失败：银行拒绝"),
        Some(Alike::Failed),
        "one begins it"
    );
}

/// One text for both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, class = fail, messages = zh)]
enum OneLanguage {
    /// 余额不足？
    #[code(1, shared)]
    Balance,
    /// “超时”
    #[code(1, shared)]
    Timeout,
}

#[test]
fn a_text_for_both_languages_is_a_single_fit() {
    let shared = OneLanguage::lookup(1);
    assert_eq!(shared.resolve("余额不足"), Some(OneLanguage::Balance));
    assert_eq!(shared.resolve("“超时”"), Some(OneLanguage::Timeout));
}
