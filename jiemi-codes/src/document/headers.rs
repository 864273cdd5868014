//! What headers of columns say, in the words that lists use.

use std::string::String;

/// A header as it is compared: `Error_Code` is `errorcode`.
pub(super) fn key(header: &str) -> String {
    // 代码（code）
    let header = header.split(['(', '（']).next().unwrap_or(header);
    let meant = header.chars().filter(|c| !c.is_whitespace());
    let meant = meant.filter(|c| !matches!(c, '_' | '-' | '`' | '*'));
    meant.flat_map(char::to_lowercase).collect()
}

/// How surely a header is that of the codes, the surest first.
pub(super) const CODE: [fn(&str) -> bool; 4] = [
    |key| {
        let begins = CODE_WORDS.iter().any(|word| key.starts_with(word));
        ["code", "codes"].contains(&key) || (begins && !speaks_of_code(key))
    },
    |key| {
        let english = ["code", "codes"].iter().any(|word| key.ends_with(word));
        let of = [
            "错误", "返回", "结果", "异常", "应答", "业务", "失败", "故障", "消息", "提示", "子",
        ];
        let chinese = ["码", "代码", "编码", "编号"].iter().any(|word| {
            let rest = key.strip_suffix(word);
            rest.is_some_and(|rest| {
                of.iter().any(|of| rest.contains(of)) || (rest.is_empty() && *word != "编号")
            })
        });
        let counts_errors = ["error#", "errorno", "errorno.", "errornumber"].contains(&key);
        counts_errors || chinese || (english && !key.ends_with("statuscode"))
    },
    |key| {
        ["状态码", "响应码", "statuscode"]
            .iter()
            .any(|word| key.contains(word))
    },
    |key| {
        let english = ["number", "status", "value", "id"].contains(&key);
        let chinese = ["编号", "数字", "值", "数值", "状态值", "枚举值", "错误值"].contains(&key);
        english || chinese
    },
];
/// Of the last of these, and of any other column, the numbers have to speak.
pub(super) const SURE: usize = 3;

const CODE_WORDS: [&str; 15] = [
    "errcode",
    "errorcode",
    "errno",
    "returncode",
    "resultcode",
    "retcode",
    "返回码",
    "返回代码",
    "返回值",
    "错误码",
    "错误代码",
    "错误号",
    "应答码",
    "结果码",
    "业务码",
];

/// 返回码含义
fn speaks_of_code(key: &str) -> bool {
    is_text(key) || is_name(key)
}

/// A column that counts its rows.
pub(super) fn counts_rows(key: &str) -> bool {
    ["序号", "行号", "no", "no.", "s.no", "s.no.", "index", ""].contains(&key)
}

pub(super) fn is_zh(key: &str) -> bool {
    ["zh", "zhcn", "zhhans", "chinese"].contains(&key)
        || (["中文", "简体"].iter().any(|word| key.starts_with(word)) && !is_name(key))
}

pub(super) fn is_en(key: &str) -> bool {
    ["en", "enus", "engb", "english"].contains(&key)
        || (["英文", "英语"].iter().any(|word| key.starts_with(word)) && !is_name(key))
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
    let words = [
        "name",
        "variant",
        "identifier",
        "constant",
        "变体",
        "标识",
        "英文名",
    ];
    words.contains(&key) || key.ends_with("名称")
}

pub(super) fn is_class(key: &str) -> bool {
    ["class", "nextstep", "后续处理", "类别"].contains(&key)
}

/// Whether the HTTP status decides: a column of the CSV that this crate writes.
pub(super) fn is_by_status(key: &str) -> bool {
    key == "bystatus"
}
