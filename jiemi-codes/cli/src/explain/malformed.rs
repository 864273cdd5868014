//! Why a body could not be read, in both languages. The English is the library's sentence.

use crate::words::Words;

/// The library's reasons: the English before the numbers, the Chinese before and after them.
const REASONS: [(&str, &str, &str); 5] = [
    (
        "the body is not UTF-8 from byte ",
        "响应体从第 ",
        " 字节起不是 UTF-8（从 0 算起）",
    ),
    (
        "the body is not JSON from line ",
        "响应体从第 ",
        " 列起不是 JSON",
    ),
    (
        "the body is JSON, but not an object, an array or `null`",
        "响应体是 JSON，但不是对象、数组或 null",
        "",
    ),
    (
        "the body repeats a key that the protocol names",
        "响应体中协议约定的键出现了不止一次",
        "",
    ),
    (
        "a path of the protocol leads to something that is not an object",
        "协议约定的路径上有一个值不是对象",
        "",
    ),
];

/// The reason that [`Malformed`](jiemi_codes::Malformed) writes.
pub(crate) fn reason(en: &str) -> Words {
    let found = REASONS.iter().find_map(|(start, before, after)| {
        let numbers = en.strip_prefix(start)?;
        let numbers = numbers.replace(", column ", " 行第 ");
        Some(format!("{before}{numbers}{after}"))
    });
    // The library may have a newer reason.
    let zh = found.unwrap_or_else(|| "响应体不符合约定".to_owned());
    Words::new(zh, en.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{REASONS, reason};
    use jiemi_codes::{Envelope, PayCode, Protocol};
    use std::collections::HashSet;

    /// A protocol that knows every reason.
    const PROTOCOL: Protocol = Protocol::new("code").within("result.body");

    /// For every reason of the library a body, and the Chinese text.
    const BODIES: [(&[u8], &str); 5] = [
        (
            b"{\"code\":1000,\"m\":\"\xff\"}",
            "响应体从第 18 字节起不是 UTF-8（从 0 算起）",
        ),
        (b"{\n\"code\":1,}", "响应体从第 2 行第 10 列起不是 JSON"),
        (b"1000", "响应体是 JSON，但不是对象、数组或 null"),
        (
            b"{\"result\":{},\"result\":{}}",
            "响应体中协议约定的键出现了不止一次",
        ),
        (b"{\"result\":7}", "协议约定的路径上有一个值不是对象"),
    ];

    #[test]
    fn every_reason_has_a_chinese_text() {
        let mut sentences = HashSet::new();
        for (body, zh) in BODIES {
            let answer = Envelope::<PayCode>::read_with(PROTOCOL, 502, body);
            let why = answer.malformed().expect(zh).to_string();
            let words = reason(&why);
            assert_eq!((words.zh(), words.en()), (zh, why.as_str()));
            let fixed = REASONS.iter().find(|(start, ..)| why.starts_with(start));
            sentences.insert(fixed.expect(&why).0);
        }
        assert_eq!(sentences.len(), REASONS.len(), "{sentences:?}");
    }

    #[test]
    fn a_reason_that_is_not_known_has_a_chinese_text_too() {
        assert_eq!(reason("something new").zh(), "响应体不符合约定");
    }
}
