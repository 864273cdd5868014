//! Wrong usage: what is wrong, and what to write instead.

use crate::text::Foreign;
use crate::words::{Languages, Words};
use std::io::{self, Write as _};

const RIGHT_USE: &str = "
  explain 1008
  explain 1008 请求被拒绝
  explain USERPAYING
  explain 401 'BODY'
  explain --status 200 - < LOG
  explain --help
";

/// Wrong usage that clap cannot detect.
pub(crate) enum Misuse {
    /// An empty code, such as that of a variable which is not set.
    EmptyCode,
    /// A word among bodies that is not a body.
    NotABody(String),
    /// One language, for a format that always has both.
    LanguageOfExport,
    /// An export together with something else.
    ExportAlone,
    /// A status without a body.
    NoBody,
}

impl Misuse {
    pub(crate) fn print(&self, languages: Languages) {
        let words = match self {
            Misuse::EmptyCode => Words::new("码值为空。", "The code is empty."),
            Misuse::NotABody(word) => {
                let word = Foreign(word);
                Words::new(
                    format!("码值和响应体不能混用：“{word}”不是响应体（以 {{、[ 或 < 开头）。"),
                    format!(
                        "Codes and bodies do not mix: \"{word}\" is not a body, which begins \
                         with {{, [ or <."
                    ),
                )
            }
            Misuse::LanguageOfExport => Words::new(
                "csv 和 json 总是同时包含两种语言；--lang 只用于 markdown。",
                "csv and json always have both languages; --lang is for markdown.",
            ),
            Misuse::ExportAlone => Words::new(
                "--export 导出整个返回码表，只能与 --catalogue 和 --lang 一起使用。",
                "--export writes a whole catalogue, and goes with --catalogue and --lang only.",
            ),
            Misuse::NoBody => Words::new(
                "HTTP 状态码之后还需要响应体，或用 - 从标准输入读取；空响应体写成 ''。",
                "An HTTP status needs a body after it, or - to read bodies from standard input; \
                 write an empty one as ''.",
            ),
        };
        let lines = languages.lines(&words);
        print(
            &lines
                .map(|line| format!("explain: {line}\n"))
                .collect::<String>(),
        );
    }
}

/// Prints what is wrong, and examples of correct usage.
pub(crate) fn print(what: &str) {
    // If even this cannot be written, the exit code must do.
    let _ = write!(io::stderr(), "{what}{RIGHT_USE}");
}
