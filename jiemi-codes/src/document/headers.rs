//! What headers of columns say, in the words that lists use.

use std::string::String;

/// A header as it is compared: `Error_Code` is `errorcode`.
pub(super) fn key(header: &str) -> String {
    let meant = header.chars().filter(|c| !c.is_whitespace());
    let meant = meant.filter(|c| !matches!(c, '_' | '-' | '`' | '*'));
    meant.flat_map(char::to_lowercase).collect()
}

/// How surely a header is that of the codes, the surest first.
pub(super) const CODE: [fn(&str) -> bool; 4] = [
    |key| CODE_WORDS.contains(&key),
    |key| CODE_WORDS.iter().skip(SHORT).any(|word| key.contains(word)),
    |key| key.contains("状态码") || key.contains("响应码") || key.contains("statuscode"),
    |key| ["number", "status", "value", "id", "值", "数值", "编号"].contains(&key),
];
/// Of the last of these, and of any other column, the numbers have to speak.
pub(super) const SURE: usize = 3;

/// How many of the words below are too short to be looked for within others.
const SHORT: usize = 6;
const CODE_WORDS: [&str; 22] = [
    "code",
    "codes",
    "errno",
    "ret",
    "代码",
    "编码",
    "errcode",
    "errorcode",
    "returncode",
    "resultcode",
    "retcode",
    "返回码",
    "返回代码",
    "返回编码",
    "返回值",
    "错误码",
    "错误代码",
    "错误编码",
    "错误编号",
    "错误号",
    "结果码",
    "业务码",
];

/// A column that counts its rows.
pub(super) fn counts_rows(key: &str) -> bool {
    ["序号", "行号", "no", "no.", "index"].contains(&key)
}

pub(super) fn is_zh(key: &str) -> bool {
    ["zh", "zhcn", "zhhans", "chinese"].contains(&key)
        || ["中文", "简体"].iter().any(|word| key.starts_with(word))
}

pub(super) fn is_en(key: &str) -> bool {
    ["en", "enus", "engb", "english"].contains(&key)
        || ["英文", "英语"].iter().any(|word| key.starts_with(word))
}

/// Messages of a language that the header does not tell.
pub(super) fn is_text(key: &str) -> bool {
    let words = [
        "message",
        "description",
        "meaning",
        "errmsg",
        "说明",
        "描述",
        "含义",
        "信息",
        "消息",
        "提示",
        "解释",
        "释义",
    ];
    ["text", "desc", "msg"].contains(&key) || words.iter().any(|word| key.contains(word))
}

pub(super) fn is_name(key: &str) -> bool {
    [
        "name",
        "variant",
        "identifier",
        "constant",
        "名称",
        "变体",
        "标识",
    ]
    .contains(&key)
}

pub(super) fn is_class(key: &str) -> bool {
    ["class", "nextstep", "后续处理", "类别"].contains(&key)
}

/// Whether the HTTP status decides: a column of the CSV that this crate writes.
pub(super) fn is_by_status(key: &str) -> bool {
    key == "bystatus"
}
