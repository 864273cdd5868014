//! WeChat: Pay v3 sends a code only with an error, the open platform no `errcode` on success.

use super::Wanted::{Code, Status, Unclear as Is, Valid};
use super::{UNREADABLE, case, check};
use jiemi_codes::{Class, HttpStatus, Unclear};
use jiemi_codes_tests::apis::{OpenPlatform, WechatPay};

#[test]
fn wechat_pay_v3_sends_a_code_only_with_an_error() {
    check::<WechatPay>(&[
        case("an order", 200, r#"{"prepay_id":"wx2016"}"#, Valid),
        case("closed", 204, "", Valid),
        case("204 with a body", 204, "{}", Valid),
        case("an empty 200 is not an order", 200, "", Is(Unclear::NoCode)),
        case("a list is not an order", 200, "[]", Is(Unclear::NoCode)),
        case("a login page", 200, "<html>", UNREADABLE),
        case("201 is not in the protocol", 201, "{}", Is(Unclear::NoCode)),
        case(
            "a system error",
            500,
            r#"{"code":"SYSTEM_ERROR","message":"系统超时"}"#,
            Code(Class::Indeterminate),
        )
        .code("SYSTEM_ERROR")
        .message("系统超时"),
        case(
            "the user is paying",
            202,
            r#"{"code":"USERPAYING","message":"需要用户输入支付密码"}"#,
            Code(Class::Poll),
        )
        .code("USERPAYING")
        .message("需要用户输入支付密码"),
        case("accepted", 202, "{}", Status(HttpStatus::Accepted)),
        case(
            "a refusal",
            403,
            r#"{"code":"NOT_ENOUGH","message":"余额不足"}"#,
            Code(Class::Fail),
        )
        .code("NOT_ENOUGH")
        .message("余额不足"),
        case(
            "a new word",
            400,
            r#"{"code":"NEW_WORD"}"#,
            Code(Class::Indeterminate),
        )
        .code("NEW_WORD"),
        case(
            "a state is the order's",
            200,
            r#"{"trade_state":"NOTPAY","success":true}"#,
            Valid,
        ),
        case(
            "an error without a code",
            200,
            r#"{"error":"no"}"#,
            Is(Unclear::Errors),
        ),
        case("a code that is none", 403, r#"{"code":null}"#, UNREADABLE),
    ]);
}

#[test]
fn the_open_platform_sends_no_errcode_on_success() {
    check::<OpenPlatform>(&[
        case(
            "a token",
            200,
            r#"{"access_token":"ACCESS","expires_in":7200}"#,
            Valid,
        ),
        case(
            "an errcode of 0",
            200,
            r#"{"errcode":0,"errmsg":"ok"}"#,
            Valid,
        )
        .code(0)
        .message("ok"),
        case(
            "a wrong code",
            200,
            r#"{"errcode":40029,"errmsg":"invalid code, rid: 61e7"}"#,
            Code(Class::Fail),
        )
        .code(40029)
        .message("invalid code, rid: 61e7"),
        case(
            "an old token",
            200,
            r#"{"errcode":42001}"#,
            Code(Class::Reauthenticate),
        )
        .code(42001),
        case("busy", 200, r#"{"errcode":-1}"#, Code(Class::Indeterminate)).code(-1),
        case("an empty answer", 200, "", Is(Unclear::NoCode)),
        case("a page", 200, "<html>", UNREADABLE),
        case("an error", 502, "<html>", Status(HttpStatus::BadGateway)),
    ]);
}
