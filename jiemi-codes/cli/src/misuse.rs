//! Wrong usage: what is wrong, and what to write instead.

use crate::help::Help;
use crate::text::Foreign;
use crate::words::{Languages, Words, WrongValue};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error as _;
use std::io::{self, Write as _};

/// Wrong usage that clap cannot detect.
pub(crate) enum Misuse {
    /// An empty code, such as that of a variable which is not set.
    EmptyCode,
    /// A word among bodies that is not a body.
    NotABody(String),
    /// One language asked for, for a format that always has both.
    LanguageOfJson,
    /// A status without a body.
    NoBody,
    /// Bodies, a status or a catalogue, together with a list.
    ListForCodes,
    /// Options that choose a list or parts of it, without a file.
    ChoiceWithoutList,
    /// Two files that are both standard input.
    StandardInputTwice,
}

impl Misuse {
    pub(crate) fn words(&self) -> Words {
        match self {
            Misuse::EmptyCode => Words::new("码值为空。", "The code is empty."),
            Misuse::NotABody(word) => {
                let word = Foreign(word);
                Words::new(
                    format!("码值和响应体不能混用：“{word}”不是响应体，响应体以 {{、[ 或 < 开头。"),
                    format!(
                        "Codes and bodies cannot be mixed: \"{word}\" is not a body. A body \
                         begins with {{, [ or <."
                    ),
                )
            }
            Misuse::LanguageOfJson => Words::new(
                "json 总是包含两种语言：--lang 只用于 csv 和 markdown。",
                "json always has both languages: --lang is for csv and markdown.",
            ),
            Misuse::NoBody => Words::new(
                "HTTP 状态码后面要有响应体，或用 - 从标准输入读取；空响应体写作 ''。",
                "An HTTP status needs a body after it, or - to read bodies from standard input. \
                 Write an empty body as ''.",
            ),
            Misuse::ListForCodes => Words::new(
                "--list 只解释码值，不判断响应，不能与 --status 或 --catalogue 一起使用。",
                "--list only explains codes: it judges no bodies, and cannot be used with --status \
                 or --catalogue.",
            ),
            Misuse::ChoiceWithoutList => Words::new(
                "--section、--line、--except、--…-column 和 --format 必须与 --list 一起使用。",
                "--section, --line, --except, --format and the options for columns need --list.",
            ),
            Misuse::StandardInputTwice => Words::new(
                "只能有一个文件来自标准输入（-）。",
                "Only one file can be standard input (-).",
            ),
        }
    }
}

/// Prints what is wrong, and examples of correct usage.
pub(crate) fn print(what: &[Words], help: &Help, languages: Languages) {
    let lines = what.iter().flat_map(|words| languages.lines(words));
    let mut text: String = lines.map(|line| format!("jiemi-codes: {line}\n")).collect();
    text.push('\n');
    for example in help.examples {
        text += &format!("  {}\n", example.command(languages));
    }
    let usage = help.usage.first().copied().unwrap_or_default();
    let words = usage
        .split(' ')
        .take_while(|word| !word.starts_with(['[', '<']));
    let name: Vec<&str> = words.collect();
    text += &format!("  {} --help\n", name.join(" "));
    // If even this cannot be written, the exit code must do.
    let _ = io::stderr().write_all(text.as_bytes());
}

/// What clap found wrong.
pub(crate) fn of_clap(error: &clap::Error) -> Words {
    let context = |kind| error.get(kind).map(shown).unwrap_or_default();
    let arg = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let similar = |kind| similar(&context(kind));
    match error.kind() {
        ErrorKind::UnknownArgument if !arg.starts_with('-') => Words::new(
            format!("多余的参数“{arg}”。"),
            format!("There is one argument too many: \"{arg}\"."),
        ),
        ErrorKind::UnknownArgument => {
            let (zh, en) = similar(ContextKind::SuggestedArg);
            Words::new(
                format!("没有选项 {arg}{zh}。"),
                format!("Unknown option {arg}{en}."),
            )
        }
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand);
            let (zh, en) = similar(ContextKind::SuggestedSubcommand);
            Words::new(
                format!("没有命令“{name}”{zh}。"),
                format!("There is no command \"{name}\"{en}."),
            )
        }
        ErrorKind::InvalidValue if value.is_empty() => needs_value(&arg),
        ErrorKind::InvalidValue => {
            let valid = |separator| match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(values)) => values.join(separator),
                _ => String::new(),
            };
            let (zh, en) = (valid("、"), valid(", "));
            Words::new(
                format!("{arg} 的值“{value}”无效：只能是 {zh}。"),
                format!("Invalid value \"{value}\" for {arg}: write one of {en}."),
            )
        }
        ErrorKind::ValueValidation => {
            let why = error.source().and_then(|source| source.downcast_ref());
            match why {
                Some(WrongValue(why)) => Words::new(
                    format!("{arg} 的值“{value}”无效：{}", why.zh()),
                    format!("Invalid value \"{value}\" for {arg}: {}", why.en()),
                ),
                None => Words::new(
                    format!("{arg} 的值“{value}”无效。"),
                    format!("Invalid value \"{value}\" for {arg}."),
                ),
            }
        }
        ErrorKind::ArgumentConflict => {
            let prior = context(ContextKind::PriorArg);
            match prior.is_empty() || prior == arg {
                true => Words::new(
                    format!("{arg} 只能写一次。"),
                    format!("Write {arg} only once."),
                ),
                false => Words::new(
                    format!("{arg} 不能与 {prior} 一起使用。"),
                    format!("{arg} cannot be used with {prior}."),
                ),
            }
        }
        ErrorKind::MissingRequiredArgument => {
            Words::new(format!("缺少 {arg}。"), format!("{arg} is missing."))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Words::new("缺少命令。", "The command is missing.")
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            needs_value(&arg)
        }
        _ => Words::new("用法有误。", "The usage is wrong."),
    }
}

/// What was probably meant.
fn similar(suggestion: &str) -> (String, String) {
    match suggestion.is_empty() {
        true => (String::new(), String::new()),
        false => (
            format!("；最接近的是 {suggestion}"),
            format!("; the closest is {suggestion}"),
        ),
    }
}

fn needs_value(arg: &str) -> Words {
    Words::new(
        format!("{arg} 后面要有一个值。"),
        format!("{arg} needs a value."),
    )
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(values) => values.join(", "),
        other => Foreign(&other.to_string()).to_string(),
    }
}
