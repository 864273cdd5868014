//! What headers say, in the words that lists use.

/// The form in which headers are compared: `Error_Code` is `errorcode`.
pub(super) fn key(header: &str) -> String {
    // 代码（code）
    let header = header.split(['(', '（']).next().unwrap_or(header);
    let meant = header.chars().filter(|c| !c.is_whitespace());
    let meant = meant.filter(|c| !matches!(c, '_' | '-' | '`' | '*'));
    meant.flat_map(char::to_lowercase).collect()
}

/// How certain it is that a column has the codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CodeHeader {
    /// 错误码, errcode
    Sure,
    /// 状态码, value: codes if no other column has them.
    Weak,
}

pub(super) fn code(key: &str) -> Option<CodeHeader> {
    if is_text(key) || is_name(key) {
        return None;
    }
    let is_of_http = key.contains("http");
    let is_sure = [
        "code",
        "codes",
        "errno",
        "error#",
        "errorno",
        "errorno.",
        "errornumber",
    ]
    .contains(&key)
        || ["code", "codes", "码值", "代码"]
            .iter()
            .any(|word| key.ends_with(word))
        || SURE.iter().any(|word| key.starts_with(word))
        || ["码", "编码", "编号", "号"].iter().any(|word| {
            let of = key.strip_suffix(word).unwrap_or_default();
            OF_CODES.iter().any(|word| of.contains(word))
        });
    let is_status = ["状态码", "statuscode"]
        .iter()
        .any(|word| key.contains(word));
    match is_sure && !is_status && !is_of_http {
        true => Some(CodeHeader::Sure),
        false if is_sure || is_status || is_error(key) || WEAK.contains(&key) => {
            Some(CodeHeader::Weak)
        }
        false => None,
    }
}

const SURE: [&str; 13] = [
    "errcode",
    "errorcode",
    "returncode",
    "resultcode",
    "retcode",
    "respcode",
    "返回码",
    "返回代码",
    "错误码",
    "错误代码",
    "应答码",
    "结果码",
    "业务码",
];

/// 错误编号, 返回码, 异常码
const OF_CODES: [&str; 12] = [
    "错误", "返回", "结果", "异常", "应答", "业务", "失败", "故障", "消息", "提示", "响应", "子",
];

const WEAK: [&str; 17] = [
    "number",
    "status",
    "value",
    "id",
    "word",
    "码",
    "编号",
    "数字",
    "值",
    "数值",
    "状态值",
    "枚举值",
    "错误值",
    "返回值",
    "标识",
    "错误标识",
    "返回",
];

/// A column whose numbers are not codes.
pub(super) fn measures(key: &str) -> bool {
    let words = [
        "长度",
        "length",
        "size",
        "类型",
        "type",
        "示例",
        "示例值",
        "example",
        "版本",
        "版本号",
        "version",
        "日期",
        "date",
        "时间",
        "time",
        "默认值",
        "default",
    ];
    words.contains(&key) || counts_rows(key)
}

/// A column of words that are codes, or of messages.
pub(super) fn is_error(key: &str) -> bool {
    [
        "error",
        "errors",
        "错误",
        "错误类型",
        "errortype",
        "exception",
    ]
    .contains(&key)
}

/// A column of row numbers.
fn counts_rows(key: &str) -> bool {
    ["序号", "行号", "s.no", "s.no.", "index", ""].contains(&key)
}

pub(super) fn is_zh(key: &str) -> bool {
    ["zh", "zhcn", "zhhans", "chinese"].contains(&key)
        || (["中文", "简体"].iter().any(|word| key.starts_with(word)) && !is_name(key))
}

pub(super) fn is_en(key: &str) -> bool {
    ["en", "enus", "engb", "english"].contains(&key)
        || (["英文", "英语"].iter().any(|word| key.starts_with(word)) && !is_name(key))
}

/// Messages whose language the header does not name.
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
    // 消息码 has codes.
    let is_code = key.ends_with('码') || key.ends_with("code");
    ["text", "desc", "msg"].contains(&key)
        || (words.iter().any(|word| key.contains(word)) && !is_code)
}

/// Messages if no other column has them.
pub(super) fn is_reason(key: &str) -> bool {
    let words = [
        "原因", "内容", "详情", "reason", "cause", "detail", "wording",
    ];
    words.iter().any(|word| key.contains(word)) || is_error(key)
}

pub(super) fn is_name(key: &str) -> bool {
    let words = [
        "name",
        "variant",
        "identifier",
        "constant",
        "const",
        "enum",
        "symbol",
        "变体",
        "英文名",
        "枚举",
        "枚举名",
        "英文标识",
    ];
    words.contains(&key)
        || ["名称", "常量", "常量名"]
            .iter()
            .any(|word| key.ends_with(word))
        || (key.ends_with("name") && !key.contains("message"))
}

pub(super) fn is_class(key: &str) -> bool {
    ["class", "nextstep", "后续处理", "类别"].contains(&key)
}
