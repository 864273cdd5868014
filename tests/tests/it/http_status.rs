//! The catalogue of HTTP statuses against the reference document, of which this
//! is a copy made by hand, and against RFC 9110.

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

/// The two that the document does not list.
const ADDED: [(u16, HttpStatus, Class); 2] = [
    (202, HttpStatus::Accepted, Poll),
    (408, HttpStatus::RequestTimeout, Indeterminate),
];

fn named() -> impl Iterator<Item = (u16, HttpStatus, Class)> {
    let document = DOCUMENT.map(|(number, status, _, class)| (number, status, class));
    document.into_iter().chain(ADDED)
}

#[test]
fn every_status_of_the_document_has_its_words_and_class() {
    for (number, status, zh, class) in DOCUMENT {
        assert_eq!(status.code(), number);
        assert_eq!(status.zh(), zh);
        assert_eq!(status.class(), class);
    }
}

#[test]
fn statuses_have_their_usual_names() {
    for (_, status, _) in named() {
        assert_eq!(status.name(), format!("{status:?}"));
    }
}

#[test]
fn every_u16_is_a_status_and_keeps_its_number() {
    for number in 0..=u16::MAX {
        let (status, class) = match named().find(|row| row.0 == number) {
            Some((_, status, class)) => (status, class),
            None => match number {
                100..=199 => (HttpStatus::Informational(number), Indeterminate),
                200..=299 => (HttpStatus::Successful(number), Indeterminate),
                300..=399 => (HttpStatus::Redirection(number), Indeterminate),
                400..=499 => (HttpStatus::ClientError(number), Fail),
                500..=599 => (HttpStatus::ServerError(number), Indeterminate),
                _ => (HttpStatus::Other(number), Indeterminate),
            },
        };
        assert_eq!(HttpStatus::from(number), status);
        assert_eq!(HttpStatus::lookup(number), Lookup::One(status));
        assert_eq!(u16::from(status), number);
        assert_eq!(status.class(), class, "{number}");
    }
}

#[test]
fn all_named_statuses_are_listed_and_nothing_else() {
    let mut listed: Vec<_> = HttpStatus::UNIT_VARIANTS.to_vec();
    listed.sort_by_key(|status| status.code());
    let mut statuses: Vec<_> = named().map(|row| row.1).collect();
    statuses.sort_by_key(|status| status.code());
    assert_eq!(listed, statuses);
}

#[test]
fn no_status_is_shared_or_left_to_another() {
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
        assert!(entry.en.ends_with('.'), "{}", entry.en);
        assert!(messages.insert(entry.en), "{}", entry.en);
    }
}

#[test]
fn ranges_are_those_of_the_first_digit() {
    let ranges: Vec<_> = HttpStatus::ENTRIES
        .iter()
        .filter_map(|entry| match entry.codes {
            Codes::Range(range) => Some((range.start, range.end)),
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
fn every_status_code_of_http_converts_there_and_back() {
    for number in 100..=999 {
        let code = http::StatusCode::from_u16(number).expect("three digits");
        let status = HttpStatus::from(code);
        assert_eq!(status, HttpStatus::from(number));
        assert_eq!(http::StatusCode::try_from(status).ok(), Some(code));
    }
}

#[cfg(feature = "http")]
#[test]
fn a_number_that_is_no_status_code_of_http_is_refused() {
    for number in [0, 99, 1000, u16::MAX] {
        assert!(http::StatusCode::try_from(HttpStatus::from(number)).is_err());
    }
}
