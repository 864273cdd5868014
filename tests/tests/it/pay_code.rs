//! The catalogue of return codes, checked against a copy of the reference document made
//! by hand.

use jiemi_codes::Class::{self, Fail, Indeterminate, Poll, Reauthenticate, Retry, Success};
use jiemi_codes::{Code, Codes, Lookup, PayCode, ResponseCode};

/// Number, name, Chinese text of the document and class, in its order.
#[rustfmt::skip]
const DOCUMENT: [(u16, &str, &str, Class); 26] = [
    (0, "SeeHttpStatus", "出错。此时检查HTTP状态码`status`", Indeterminate),
    (1000, "Success", "返回成功，得到有效数据。", Success),
    (1001, "InvalidParameter", "参数出错，有时会有详细到哪个参数出错，例如：手机号错误。", Fail),
    (1002, "ValidationFailed", "校验失败，例如：参数校验失败。", Fail),
    (1003, "ExpiredOrTimedOut", "已过期/已超时。", Indeterminate),
    (1004, "SmsNotSent", "短信发送失败/未到发送时间。", Retry),
    (1005, "SaveFailed", "服务器模型保存失败。", Indeterminate),
    (1006, "AlreadyRegistered", "用户已被注册。", Fail),
    (1007, "InvalidSmsCode", "短信认证码错误或者已失效。", Fail),
    (1008, "InvalidCredentials", "用户名或者密码错误。", Fail),
    (1008, "RequestRefused", "请求被拒绝。", Fail),
    (1009, "AuthenticationFailed", "用户认证失败，权限校验失败。", Reauthenticate),
    (1010, "ResourceNotFound", "所需要的资源未查到，例如用户、店铺等。", Fail),
    (1011, "TokenExpired", "TOKEN已失效。", Reauthenticate),
    (1012, "UnknownServerFault", "服务器未知故障。", Indeterminate),
    (1013, "WechatFault", "微信故障，详细查看返回代码。", Indeterminate),
    (1014, "RequestFailed", "请求失败。", Indeterminate),
    (1015, "WechatOrder", "微信订单信息。", Poll),
    (1016, "AlipayOrder", "支付宝订单信息。", Poll),
    (1017, "PaymentCancelled", "支付宝或者微信取消支付。", Indeterminate),
    (1018, "AlipayPending", "支付宝支付需要轮询。", Poll),
    (1019, "WechatPending", "微信支付需要轮询。", Poll),
    (1020, "UnauthorizedUrl", "未授权的URL。", Fail),
    (1021, "EmptyOrNotSet", "查询的信息为空或者未设置。", Fail),
    (1022, "OnlyOneAllowed", "设置的信息只能被设置一个或者只能拥有一个有效的资源。", Fail),
    (1023, "ConditionNotMet", "所需条件不满足。", Fail),
];

#[test]
fn every_code_of_the_document_is_there_in_order_and_verbatim() {
    let rows: Vec<_> = PayCode::ENTRIES
        .iter()
        .map(|entry| (entry.codes, entry.name, entry.zh, entry.class))
        .collect();
    let document: Vec<_> = DOCUMENT
        .iter()
        .map(|(code, name, zh, class)| (Codes::One((*code).into()), *name, *zh, *class))
        .collect();
    assert_eq!(rows, document);
}

#[test]
fn a_variant_says_what_its_row_says() {
    for (code, (number, name, zh, class)) in PayCode::UNIT_VARIANTS.iter().zip(DOCUMENT) {
        assert_eq!(code.code(), number);
        assert_eq!((code.name(), code.label()), (name, name));
        assert_eq!(code.zh(), zh);
        assert_eq!(code.class(), class);
        assert_eq!(format!("{code:?}"), name);
    }
    assert_eq!(PayCode::UNIT_VARIANTS.len(), DOCUMENT.len());
}

#[test]
fn no_other_number_is_a_code() {
    for number in 0..=u16::MAX {
        let names: Vec<_> = PayCode::lookup(number)
            .into_iter()
            .map(|code| code.name())
            .collect();
        let document: Vec<_> = DOCUMENT
            .iter()
            .filter(|row| row.0 == number)
            .map(|row| row.1)
            .collect();
        assert_eq!(names, document, "{number}");
    }
}

#[test]
fn only_1008_is_shared_and_neither_meaning_is_preferred() {
    for entry in PayCode::ENTRIES {
        assert_eq!(
            entry.shared,
            entry.codes == Codes::One(Code::Number(1008)),
            "{}",
            entry.name
        );
    }
    const BOTH: &[PayCode] = &[PayCode::InvalidCredentials, PayCode::RequestRefused];
    assert_eq!(PayCode::lookup(1008), Lookup::Shared(BOTH));
    assert_eq!(PayCode::try_from(1008_u16).unwrap_err().candidates(), BOTH);
}

#[test]
fn only_0_defers_to_the_status() {
    for entry in PayCode::ENTRIES {
        assert_eq!(
            entry.by_status,
            entry.codes == Codes::One(Code::Number(0)),
            "{}",
            entry.name
        );
    }
}

#[test]
fn every_message_is_resolved_to_its_own_variant() {
    for code in PayCode::UNIT_VARIANTS {
        let lookup = PayCode::lookup(code.code());
        assert_eq!(lookup.resolve(code.zh()), Some(*code));
        assert_eq!(lookup.resolve(code.en()), Some(*code));
    }
}

#[test]
fn english_messages_are_english_sentences_and_none_is_used_twice() {
    let mut messages = std::collections::HashSet::new();
    for entry in PayCode::ENTRIES {
        let is_latin = entry.en.chars().all(|c| c.is_ascii() && !c.is_control());
        assert!(is_latin, "{}: {}", entry.name, entry.en);
        assert!(
            entry.en.starts_with(char::is_uppercase) && entry.en.ends_with('.'),
            "{}",
            entry.en
        );
        assert!(messages.insert(entry.en), "{}", entry.en);
    }
}
