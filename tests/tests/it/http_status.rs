//! The catalogue of HTTP statuses, checked against copies made by hand of the reference
//! document and the IANA registry.

use jiemi_codes::Class::{self, Fail, Indeterminate, Poll, Reauthenticate, Retry, Success};
use jiemi_codes::{Codes, HttpStatus, Lookup, ResponseCode};

/// Number, variant, Chinese text of the document and class.
#[rustfmt::skip]
const DOCUMENT: [(u16, HttpStatus, &str, Class); 13] = [
    (200, HttpStatus::Ok, "OK。一切正常。", Success),
    (201, HttpStatus::Created, "响应 POST 请求时成功创建一个资源。Location header 包含的URL指向新创建的资源。", Success),
    (204, HttpStatus::NoContent, "该请求被成功处理，响应不包含正文内容 (类似 DELETE 请求)。", Success),
    (304, HttpStatus::NotModified, "资源没有被修改。可以使用缓存的版本。", Success),
    (400, HttpStatus::BadRequest, "错误的请求。可能通过用户方面的多种原因引起的，例如在请求体内有无效的JSON 数据，无效的操作参数，等等。", Fail),
    (401, HttpStatus::Unauthorized, "验证失败。", Reauthenticate),
    (403, HttpStatus::Forbidden, "已经经过身份验证的用户不允许访问指定的 API 末端。", Fail),
    (404, HttpStatus::NotFound, "所请求的资源不存在。", Fail),
    (405, HttpStatus::MethodNotAllowed, "不被允许的方法。 请检查 Allow header 允许的HTTP方法。", Fail),
    (415, HttpStatus::UnsupportedMediaType, "不支持的媒体类型。 所请求的内容类型或版本号是无效的。", Fail),
    (422, HttpStatus::UnprocessableEntity, "数据验证失败 (例如，响应一个 POST 请求)。 请检查响应体内详细的错误消息。", Fail),
    (429, HttpStatus::TooManyRequests, "请求过多。 由于限速请求被拒绝。", Retry),
    (500, HttpStatus::InternalServerError, "内部服务器错误。 这可能是由于内部程序错误引起的。", Indeterminate),
];

/// Number, name and class of every registered status that is neither unused nor temporary,
/// from IANA's list, and of nginx's own status.
const REGISTERED: [(u16, &str, Class); 62] = [
    (100, "Continue", Indeterminate),
    (101, "SwitchingProtocols", Indeterminate),
    (102, "Processing", Indeterminate),
    (103, "EarlyHints", Indeterminate),
    (200, "Ok", Success),
    (201, "Created", Success),
    (202, "Accepted", Poll),
    (203, "NonAuthoritativeInformation", Indeterminate),
    (204, "NoContent", Success),
    (205, "ResetContent", Indeterminate),
    (206, "PartialContent", Indeterminate),
    (207, "MultiStatus", Indeterminate),
    (208, "AlreadyReported", Indeterminate),
    (226, "ImUsed", Indeterminate),
    (300, "MultipleChoices", Indeterminate),
    (301, "MovedPermanently", Indeterminate),
    (302, "Found", Indeterminate),
    (303, "SeeOther", Indeterminate),
    (304, "NotModified", Success),
    (305, "UseProxy", Indeterminate),
    (307, "TemporaryRedirect", Indeterminate),
    (308, "PermanentRedirect", Indeterminate),
    (400, "BadRequest", Fail),
    (401, "Unauthorized", Reauthenticate),
    (402, "PaymentRequired", Fail),
    (403, "Forbidden", Fail),
    (404, "NotFound", Fail),
    (405, "MethodNotAllowed", Fail),
    (406, "NotAcceptable", Fail),
    (407, "ProxyAuthenticationRequired", Fail),
    (408, "RequestTimeout", Indeterminate),
    (409, "Conflict", Indeterminate),
    (410, "Gone", Fail),
    (411, "LengthRequired", Fail),
    (412, "PreconditionFailed", Indeterminate),
    (413, "PayloadTooLarge", Fail),
    (414, "UriTooLong", Fail),
    (415, "UnsupportedMediaType", Fail),
    (416, "RangeNotSatisfiable", Fail),
    (417, "ExpectationFailed", Fail),
    (421, "MisdirectedRequest", Fail),
    (422, "UnprocessableEntity", Fail),
    (423, "Locked", Indeterminate),
    (424, "FailedDependency", Fail),
    (425, "TooEarly", Retry),
    (426, "UpgradeRequired", Fail),
    (428, "PreconditionRequired", Fail),
    (429, "TooManyRequests", Retry),
    (431, "RequestHeaderFieldsTooLarge", Fail),
    (451, "UnavailableForLegalReasons", Fail),
    (499, "ClientClosedRequest", Indeterminate),
    (500, "InternalServerError", Indeterminate),
    (501, "NotImplemented", Indeterminate),
    (502, "BadGateway", Indeterminate),
    (503, "ServiceUnavailable", Indeterminate),
    (504, "GatewayTimeout", Indeterminate),
    (505, "HttpVersionNotSupported", Indeterminate),
    (506, "VariantAlsoNegotiates", Indeterminate),
    (507, "InsufficientStorage", Indeterminate),
    (508, "LoopDetected", Indeterminate),
    (510, "NotExtended", Indeterminate),
    (511, "NetworkAuthenticationRequired", Indeterminate),
];

fn is_registered(number: u16) -> bool {
    REGISTERED.iter().any(|row| row.0 == number)
}

#[test]
fn every_status_of_the_document_has_its_text_and_class() {
    for (number, status, zh, class) in DOCUMENT {
        assert_eq!(status.code(), number);
        assert_eq!(status.zh(), zh);
        assert_eq!(status.class(), class);
    }
}

#[test]
fn every_registered_status_has_its_usual_name_and_its_class_and_nothing_else_is_a_unit() {
    let units: Vec<_> = HttpStatus::UNIT_VARIANTS
        .iter()
        .map(|status| (status.code(), status.name(), status.class()))
        .collect();
    assert_eq!(units, REGISTERED);
    for status in HttpStatus::UNIT_VARIANTS {
        assert_eq!(status.name(), format!("{status:?}"));
        assert_eq!(HttpStatus::from(status.code()), *status);
    }
}

#[test]
fn every_u16_is_a_status_and_keeps_its_number() {
    for number in 0..=u16::MAX {
        let status = HttpStatus::from(number);
        if !is_registered(number) {
            let expected = match number {
                100..=199 => HttpStatus::Informational(number),
                200..=299 => HttpStatus::Successful(number),
                300..=399 => HttpStatus::Redirection(number),
                400..=499 => HttpStatus::ClientError(number),
                500..=599 => HttpStatus::ServerError(number),
                _ => HttpStatus::Other(number),
            };
            assert_eq!(status, expected);
        }
        assert_eq!(HttpStatus::lookup(number), Lookup::One(status));
        assert_eq!(u16::from(status), number);
    }
}

/// The rules in words: what is certain is listed, a refusal is a registered 4xx, and
/// everything else is uncertain.
#[test]
fn only_what_is_certain_has_a_class_other_than_indeterminate() {
    for number in 0..=u16::MAX {
        let class = match number {
            200 | 201 | 204 | 304 => Success,
            202 => Poll,
            401 => Reauthenticate,
            425 | 429 => Retry,
            // An earlier copy of the request may have won or may still run.
            409 | 412 | 423 => Indeterminate,
            // That one side gave up says nothing about the other.
            408 | 499 => Indeterminate,
            400..=499 if is_registered(number) => Fail,
            _ => Indeterminate,
        };
        assert_eq!(HttpStatus::from(number).class(), class, "{number}");
    }
}

#[test]
fn no_message_claims_an_unconfirmed_success() {
    for number in 0..=u16::MAX {
        let status = HttpStatus::from(number);
        if status.class() != Success {
            let en = status.en().to_lowercase();
            assert!(!status.zh().contains("成功"), "{number}: {}", status.zh());
            assert!(!en.contains("success"), "{number}: {en}");
        }
    }
    for number in [203, 205, 206, 207, 208, 226, 299] {
        let status = HttpStatus::from(number);
        assert!(status.zh().ends_with("：结果待确认。"), "{}", status.zh());
        assert!(status.en().ends_with(": the result is not confirmed."));
    }
}

#[test]
fn no_status_is_shared_or_defers_to_another() {
    for entry in HttpStatus::ENTRIES {
        assert!(!entry.shared && !entry.by_status, "{}", entry.name);
    }
}

#[test]
fn english_messages_are_english_sentences_and_none_is_used_twice() {
    let mut messages = std::collections::HashSet::new();
    for entry in HttpStatus::ENTRIES {
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

#[test]
fn ranges_follow_the_first_digit() {
    let ranges: Vec<_> = HttpStatus::ENTRIES
        .iter()
        .filter_map(|entry| match entry.codes {
            Codes::Range(range) => Some((range.first, range.last)),
            Codes::One(_) | Codes::Other => None,
        })
        .collect();
    assert_eq!(
        ranges,
        [(100, 199), (200, 299), (300, 399), (400, 499), (500, 599)]
    );
}

#[cfg(feature = "http")]
#[test]
fn every_status_code_of_the_http_crate_round_trips() {
    for number in 100..=999 {
        let code = http::StatusCode::from_u16(number).expect("three digits");
        let status = HttpStatus::from(code);
        assert_eq!(status, HttpStatus::from(number));
        assert_eq!(http::StatusCode::try_from(status).ok(), Some(code));
    }
}

/// 418 has a name there; the registry marks it unused.
#[cfg(feature = "http")]
#[test]
fn names_are_those_of_the_http_crate() {
    for number in (100..=999).filter(|number| *number != 418) {
        let code = http::StatusCode::from_u16(number).expect("three digits");
        if let Some(reason) = code.canonical_reason() {
            let letters = reason.chars().filter(char::is_ascii_alphabetic);
            let name: String = letters.collect();
            assert!(is_registered(number), "{number} {reason}");
            assert!(HttpStatus::from(code).name().eq_ignore_ascii_case(&name));
        }
    }
}

#[cfg(feature = "http")]
#[test]
fn a_number_the_http_crate_cannot_hold_is_refused() {
    for number in [0, 99, 1000, u16::MAX] {
        assert!(http::StatusCode::try_from(HttpStatus::from(number)).is_err());
    }
}
