//! The command line of `explain`, and what it asks for.

use crate::catalogue::Catalogue;
use crate::explain::question::{Question, is_listed};
use crate::list::Choice;
use crate::misuse::Misuse;
use crate::words::{Words, WrongValue};
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// 响应的 HTTP 状态码；默认取响应体自己的 status
    /// The HTTP status of the answers; by default the status in each body
    #[arg(long, verbatim_doc_comment, value_parser = http_status)]
    status: Option<u16>,

    /// 每行输出一个 JSON 对象，包含两种语言
    /// One JSON object per line, in both languages
    #[arg(long, verbatim_doc_comment)]
    pub(crate) json: bool,

    /// 用哪份返回码表：code（返回码）、status（HTTP 状态码）
    /// 或 word（微信支付 APIv3 的错误码）；默认由码值决定
    /// Which catalogue: code, status or word (error codes of WeChat Pay v3); by default the
    /// code decides
    #[arg(long, verbatim_doc_comment)]
    pub(crate) catalogue: Option<Catalogue>,

    /// 按接口方公布的返回码表（Markdown、CSV 或 TSV 文件）解释码值；不写码值时列出整份返回码表
    /// Explains codes by a published list, a Markdown, CSV or TSV file; without a code, shows
    /// the whole list
    #[arg(long, verbatim_doc_comment)]
    list: Option<PathBuf>,

    #[command(flatten)]
    choice: Choice,

    /// 码值，后面可以跟服务端返回的消息；或响应体，前面可以写 HTTP 状态码；- 表示从标准输入逐行读取响应体
    /// Codes, each optionally followed by the server's message; or bodies, optionally after
    /// their HTTP status; - reads one body per line from standard input
    #[arg(verbatim_doc_comment, allow_negative_numbers = true)]
    input: Vec<OsString>,
}

/// What is asked for.
pub(crate) enum Request {
    Catalogues,
    Codes(Vec<Question>),
    /// Codes of a published list.
    Listed(Box<Listed>),
    /// Each with its HTTP status, if that was given.
    Bodies(Vec<(Option<u16>, Source)>),
}

/// A published list, and what is asked about it.
pub(crate) struct Listed {
    pub(crate) list: PathBuf,
    pub(crate) choice: Choice,
    /// Nothing, if the whole list is asked for.
    pub(crate) input: Vec<OsString>,
}

/// Where bodies come from.
pub(crate) enum Source {
    Argument(OsString),
    StandardInput,
}

impl Args {
    pub(crate) fn request(self) -> Result<Request, Misuse> {
        let Args { status, input, .. } = self;
        if let Some(list) = self.list {
            if status.is_some() || self.catalogue.is_some() || asks_about_bodies(&input) {
                return Err(Misuse::ListForCodes);
            }
            let choice = self.choice;
            let listed = Listed {
                list,
                choice,
                input,
            };
            return Ok(Request::Listed(Box::new(listed)));
        }
        if self.choice.is_made() {
            return Err(Misuse::ChoiceWithoutList);
        }
        match status {
            None if input.is_empty() => Ok(Request::Catalogues),
            None if !asks_about_bodies(&input) => {
                Question::all(&input, is_listed).map(Request::Codes)
            }
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

/// The option's value.
fn http_status(written: &str) -> Result<u16, WrongValue> {
    let status = written.parse().ok();
    status
        .filter(|status| (100..=999).contains(status))
        .ok_or_else(|| {
            WrongValue(Words::new(
                "请写 100 到 999 的三位数。",
                "write three digits, 100 to 999.",
            ))
        })
}
