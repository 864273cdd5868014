//! Wrong use: what is wrong with it, and what to write instead.

use crate::text::Foreign;
use crate::words::{Languages, Words};
use std::io::{self, Write as _};

const RIGHT_USE: &str = "
  explain 1008
  explain 1008 请求被拒绝
  explain --status 401 'BODY'
  explain --status 200 - < LOG
  explain --help
";

/// Wrong use of what is well-formed as a command line.
pub(crate) enum Misuse {
    /// A word without a number before it.
    NoNumber(String),
    /// A word among bodies that is none.
    NotABody(String),
    /// One language of a format that has both.
    LanguageOfExport,
    /// An export and something else.
    ExportAlone,
    /// A status without a body.
    NoBody,
}

impl Misuse {
    pub(crate) fn print(&self, languages: Languages) {
        let words = match self {
            Misuse::NoNumber(word) => {
                let word = Foreign(word);
                Words::new(
                    format!("“{word}”不是数字，前面也没有数字。"),
                    format!("\"{word}\" is no number, nor the message after one."),
                )
            }
            Misuse::NotABody(word) => {
                let word = Foreign(word);
                Words::new(
                    format!("数字和响应体不能混用：“{word}”不是响应体（以 {{ 或 [ 开头）。"),
                    format!(
                        "Numbers and bodies do not mix: \"{word}\" is no body, which begins \
                         with {{ or [."
                    ),
                )
            }
            Misuse::LanguageOfExport => Words::new(
                "csv 和 json 总是同时包含两种语言；--lang 只用于 markdown。",
                "csv and json always have both languages; --lang is for markdown.",
            ),
            Misuse::ExportAlone => Words::new(
                "--export 导出整个目录，只能同 --catalogue 和 --lang 一起用。",
                "--export writes a whole catalogue, and goes with --catalogue and --lang only.",
            ),
            Misuse::NoBody => Words::new(
                "--status 还需要响应体，或用 - 从标准输入读取；空响应体写作 ''。",
                "--status needs a body too, or - to read them from standard input; an empty \
                 one is ''.",
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

/// Prints what is wrong, and examples of right use.
pub(crate) fn print(what: &str) {
    // Where not even this can be written, the exit code has to do.
    let _ = write!(io::stderr(), "{what}{RIGHT_USE}");
}
