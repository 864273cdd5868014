//! Why a body could not be read, in both languages. The English is the library's sentence.

use crate::words::Words;

/// The library's reasons, each up to its numbers, with the Chinese around those.
const REASONS: [(&str, &str, &str); 5] = [
    (
        "the body is not UTF-8 from byte ",
        "响应体从第 ",
        " 字节起不是 UTF-8（从 0 计）",
    ),
    (
        "the body is not JSON from line ",
        "响应体从第 ",
        " 列起不是 JSON",
    ),
    (
        "the body is JSON, but no object, array or `null`",
        "响应体是 JSON，但不是对象、数组或 null",
        "",
    ),
    (
        "the body repeats a key that the protocol names",
        "响应体中协议约定的键重复出现",
        "",
    ),
    (
        "a path of the protocol leads to something that is not an object",
        "协议约定的路径上有不是对象的值",
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
    // A reason that is newer than this program.
    let zh = found.unwrap_or_else(|| "响应体不符合约定".to_owned());
    Words::new(zh, en.to_owned())
}
