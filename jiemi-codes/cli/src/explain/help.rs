//! What `jiemi-codes explain --help` says.

use crate::help::{Example, Help, Section, same};

pub(crate) const HELP: Help = Help {
    about: (
        "解释返回码和 HTTP 状态码，判断响应，并说明下一步怎么做",
        "Explains return codes and HTTP statuses, judges answers, and says what to do next",
    ),
    usage: &[
        "jiemi-codes explain [OPTIONS] [CODE [MESSAGE]]...",
        "jiemi-codes explain [OPTIONS] [STATUS] <BODY|->...",
        "jiemi-codes explain [OPTIONS] --status <STATUS> <BODY|->...",
        "jiemi-codes explain [OPTIONS] --list <LIST> [CODE [MESSAGE]]...",
    ],
    examples: &[
        Example {
            command: same("jiemi-codes explain 1008"),
            what: ("返回码的全部含义", "Every meaning of a return code"),
        },
        Example {
            command: (
                "jiemi-codes explain 1008 请求被拒绝",
                "jiemi-codes explain 1008 'The request was refused'",
            ),
            what: (
                "消息对应的含义",
                "The meaning that fits the server's message",
            ),
        },
        Example {
            command: same("jiemi-codes explain USERPAYING"),
            what: ("微信支付的错误码", "An error code of WeChat Pay"),
        },
        Example {
            command: same("jiemi-codes explain 1018 429 SYSTEM_ERROR"),
            what: ("多个码值", "Several codes"),
        },
        Example {
            command: same("jiemi-codes explain"),
            what: ("列出全部返回码表", "All catalogues"),
        },
        Example {
            command: same("jiemi-codes explain 401 'BODY'"),
            what: ("判断一个响应", "Judges an answer"),
        },
        Example {
            command: same("jiemi-codes explain 204 ''"),
            what: ("判断空响应体", "Judges an empty body"),
        },
        Example {
            command: same("jiemi-codes explain --status 200 - < LOG"),
            what: (
                "判断日志，每行一个响应",
                "Judges a log, one answer per line",
            ),
        },
        Example {
            command: (
                "jiemi-codes explain --list codes.md --section 返回码 1001",
                "jiemi-codes explain --list codes.md --section 'Error codes' 1001",
            ),
            what: (
                "按接口方公布的返回码表解释",
                "What a code means in a vendor's list",
            ),
        },
    ],
    sections: &[
        Section {
            title: ("码值", "Codes"),
            texts: &[(
                "三位数（100-999）是 HTTP 状态码，其余整数是返回码；字符串是微信支付 APIv3 \
                     的错误码。不是第一个参数、也没有收录的字符串，算作前一个码值的消息。响应体\
                     前面的三位数，是其后所有响应体的 HTTP 状态码。",
                "Three digits (100-999) are an HTTP status, all other numbers are return codes; \
                     words are error codes of WeChat Pay v3. A word that is neither the first \
                     argument nor listed belongs to the message of the code before it. Three \
                     digits before bodies are the HTTP status of all bodies that follow.",
            )],
        },
        Section {
            title: ("响应", "Answers"),
            texts: &[(
                "响应体的 code 是字符串码值时，按微信支付 APIv3 的错误码判断，其余按返回码判断；\
                 也可以用 --catalogue 指定。命令行中的响应体以 {、[ 或 < 开头；写了 --status，\
                 所有参数都算作响应体。",
                "A body whose code is a word is judged as an answer of WeChat Pay v3, every other \
                 body by the return codes, unless --catalogue says otherwise. On the command line \
                 a body begins with {, [ or <; with --status, every argument is a body.",
            )],
        },
        Section {
            title: ("日志", "Logs"),
            texts: &[(
                "每行从第一个 {（或紧挨在它前面的 [）起是响应体，到 JSON 结束为止；后面的内容如果\
                 可能属于响应体，整行其余部分都算响应体。没有 { 的行，整行算响应体；空行跳过。",
                "The body of a line starts at its first { (or a [ directly before it) and ends \
                 with its JSON. If the text after it could belong to the body, the whole rest of \
                 the line is the body. A line without { is a body as a whole; empty lines are \
                 skipped.",
            )],
        },
        Section {
            title: ("JSON", "JSON"),
            texts: &[(
                "每行都有 kind：code、status、word 是码值的含义，list 是返回码表中的一行，verdict \
                 是判断结果，summary 是合计。字符串码值的 code 是字符串，例如 \
                 \"code\":\"USERPAYING\"。verdict 为 valid、code、status 或 unclear；为 unclear \
                 时，键 unclear 是原因。",
                "Every line has a kind: code, status and word are meanings of a code, list is a \
                 row of a published list, verdict is a judgement, summary is the totals. A code \
                 that is a word is a string, such as \"code\":\"USERPAYING\". A verdict is valid, \
                 code, status or unclear; if it is unclear, the key unclear has the reason.",
            )],
        },
        Section {
            title: ("退出码", "Exit code"),
            texts: &[
                ("0  全部判明", "0  everything was understood"),
                (
                    "1  存在未知、无法判明或无法读取的内容",
                    "1  something was unknown, unclear or unreadable",
                ),
                (
                    "2  用法有误，或文件无法读写",
                    "2  wrong usage, or a file that cannot be read or written",
                ),
            ],
        },
    ],
};
