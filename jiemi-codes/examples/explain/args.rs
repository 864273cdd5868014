//! The command line, and what it asks for.

use crate::catalogue::Catalogue;
use crate::export::Format;
use crate::misuse::Misuse;
use crate::question::Question;
use crate::words::Languages;
use clap::Parser;
use std::ffi::{OsStr, OsString};

const EXAMPLES: &str = "\
例子 Examples:
  explain 1008                       全部含义 every meaning
  explain 1008 请求被拒绝            消息对应的含义 the meaning that the message tells
  explain USERPAYING                 微信支付的错误码 an error code of WeChat Pay
  explain 1018 429 SYSTEM_ERROR      多个码值 several codes
  explain                            全部返回码表 all catalogues
  explain 401 '{\"code\":0}'           判断一个响应 judges an answer
  explain 204 ''                     判断空响应体 judges an empty body
  explain --status 200 - < LOG       每行一个响应 one answer per line
  explain --export markdown --lang zh  导出返回码表 exports a catalogue
  explain --json --status 200 - < LOG | jq 'select(.unknown)'

码值 Codes:
  三位数（100-999）是 HTTP 状态码，其余整数是返回码；字符串是微信支付 APIv3 的错误码。
  既非首个参数、又未收录的字符串，视为前一个码值的消息。
  响应体前的三位数，是其后所有响应体的 HTTP 状态码。
  Three digits (100-999) are an HTTP status, all other numbers a return code; words are
  error codes of WeChat Pay v3. A word that is neither the first nor listed belongs to
  the message of the code before it. Three digits before bodies are the HTTP status of
  all that follow.

响应 Answers:
  响应体的 code 是字符串码值时，按微信支付 APIv3 的错误码判断，其余按返回码判断；可用
  --catalogue 指定。命令行中的响应体以 {、[ 或 < 开头；其他内容请配合 --status。
  A body whose code is a word is judged as WeChat Pay v3 answers, all others by the return
  codes, unless --catalogue says so. On the command line a body begins with {, [ or <;
  --status takes everything for a body.

JSON:
  每行都有 kind：code、status、word 是码值的含义，verdict 是判断，summary 是合计。
  code 为字符串码值时也是字符串，例如 \"code\":\"USERPAYING\"。
  verdict 为 valid、code、status 或 unclear；为 unclear 时，unclear 是原因。
  Every line has a kind: code, status and word are meanings of a code, verdict is a
  judgement, summary is the totals. A code that is a word is a string, such as
  \"code\":\"USERPAYING\". A verdict is valid, code, status or unclear; if it is unclear,
  the key unclear has the reason.

日志 Logs:
  每行从第一个 { （或紧靠它的 [）起是响应体；没有 { 的整行是响应体；空行跳过。
  The body of a line starts at its first { (or a [ directly before it); a line
  without { is a body as a whole; empty lines are skipped.

退出码 Exit code:
  0  全部判明 all understood
  1  存在未知、无法判明或无法解析的内容 something unknown, unclear or unreadable
  2  用法有误 wrong usage";

/// Arguments of `explain`.
#[derive(Debug, Parser)]
#[command(
    name = "explain",
    bin_name = "explain",
    about = "解释返回码和 HTTP 状态码，判断响应，并说明下一步怎么做\n\
             Explains return codes and HTTP statuses, judges answers, and says what to do next",
    override_usage = "explain [OPTIONS] [CODE [MESSAGE]]...\n       \
                      explain --export <FORMAT> [--catalogue <CATALOGUE>] [--lang <LANG>]\n       \
                      explain [OPTIONS] [STATUS] <BODY|->...\n       \
                      explain [OPTIONS] --status <STATUS> <BODY|->...",
    after_help = EXAMPLES
)]
pub(crate) struct Args {
    /// 响应的 HTTP 状态码；未给出时取响应体自己的 status
    /// The HTTP status of the answers; without it the status in each body is used
    #[arg(long, verbatim_doc_comment, value_parser = clap::value_parser!(u16).range(100..=999))]
    status: Option<u16>,

    /// 语言 Language: zh, en, both
    #[arg(long = "lang", value_name = "LANG", default_value = "both")]
    pub(crate) languages: Languages,

    /// 每行输出一个 JSON 对象，包含两种语言
    /// One JSON object per line, in both languages
    #[arg(long, verbatim_doc_comment)]
    pub(crate) json: bool,

    /// 导出整个返回码表：csv、json 或 markdown（Excel 只有在 CSV 以 BOM 开头时才能正确显示中文）
    /// Exports a catalogue: csv, json or markdown (Excel shows Chinese correctly only if a
    /// CSV begins with a byte order mark)
    #[arg(
        long,
        verbatim_doc_comment,
        value_name = "FORMAT",
        hide_possible_values = true
    )]
    export: Option<Format>,

    /// 用哪个返回码表：code（返回码）、status（HTTP 状态码）或 word（微信支付 APIv3 的错误码）；
    /// 未给出时由码值决定，导出时为 code
    /// Which catalogue: code, status or word (error codes of WeChat Pay v3); without it the
    /// code decides, and code is exported
    #[arg(long, verbatim_doc_comment, hide_possible_values = true)]
    pub(crate) catalogue: Option<Catalogue>,

    /// 码值，其后可跟服务端返回的消息；或响应体，其前可写 HTTP 状态码；- 表示从标准输入逐行读取
    /// Codes, each optionally followed by the server's message; or bodies, optionally after
    /// their HTTP status; - reads one body per line from standard input
    #[arg(verbatim_doc_comment, allow_negative_numbers = true)]
    input: Vec<OsString>,
}

/// What is asked for.
pub(crate) enum Request {
    Catalogues,
    Export(Format, Catalogue),
    Codes(Vec<Question>),
    /// Each with its HTTP status, if that was given.
    Bodies(Vec<(Option<u16>, Source)>),
}

/// Where bodies come from.
pub(crate) enum Source {
    Argument(OsString),
    StandardInput,
}

impl Args {
    pub(crate) fn request(self) -> Result<Request, Misuse> {
        let Args { status, input, .. } = self;
        if let Some(format) = self.export {
            if status.is_some() || !input.is_empty() || self.json {
                return Err(Misuse::ExportAlone);
            }
            // The other formats have both languages, each by itself.
            if format != Format::Markdown && self.languages != Languages::Both {
                return Err(Misuse::LanguageOfExport);
            }
            let catalogue = self.catalogue.unwrap_or(Catalogue::Code);
            return Ok(Request::Export(format, catalogue));
        }
        match status {
            None if input.is_empty() => Ok(Request::Catalogues),
            None if !asks_about_bodies(&input) => Question::all(&input).map(Request::Codes),
            _ => bodies(status, input).map(Request::Bodies),
        }
    }
}

/// Bodies, each with its HTTP status: the one before it, or the option's.
fn bodies(option: Option<u16>, input: Vec<OsString>) -> Result<Vec<(Option<u16>, Source)>, Misuse> {
    let mut bodies = Vec::new();
    let mut status = option;
    let mut is_after_status = true;
    for word in input {
        let found = match option {
            Some(_) => None,
            None => status_of(&word),
        };
        if found.is_some() {
            status = found;
            is_after_status = true;
            continue;
        }
        let is_empty = is_after_status && status.is_some() && word.is_empty();
        if option.is_none() && !is_empty && !is_body(&word) {
            return Err(Misuse::NotABody(word.to_string_lossy().into_owned()));
        }
        is_after_status = false;
        let source = match word.to_str() {
            Some("-") => Source::StandardInput,
            _ => Source::Argument(word),
        };
        bodies.push((status, source));
    }
    if is_after_status {
        return Err(Misuse::NoBody);
    }
    Ok(bodies)
}

/// Whether there is a body among the words, for a command line without `--status`.
fn asks_about_bodies(input: &[OsString]) -> bool {
    let is_empty_body = |pair: &[OsString]| match pair {
        [status, body] => status_of(status).is_some() && body.is_empty(),
        _ => false,
    };
    input.iter().any(|word| is_body(word)) || input.windows(2).any(is_empty_body)
}

/// Whether a word is a body or `-`, for a command line without `--status`.
fn is_body(word: &OsStr) -> bool {
    let word = word.to_string_lossy();
    let start = word.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    word == "-" || start.starts_with(['{', '[', '<'])
}

/// The HTTP status that a word is: three digits.
fn status_of(word: &OsStr) -> Option<u16> {
    let word = word.to_str()?;
    let is_number = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let status = word.parse().ok().filter(|_| is_number)?;
    (status >= 100).then_some(status)
}
