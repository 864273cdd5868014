//! One code explained on a page: its meanings, what to do next, and what else to know.
//!
//! ```text
//! 1011 TokenExpired
//!     TOKEN已失效。
//!     The token is no longer valid.
//! 下一步 Next: reauthenticate
//!     未生效：请更新凭证，再将同一请求重发一次。
//!     It did not take effect: renew the credentials, then send the same request once.
//! ```

use crate::catalogue::Catalogue;
use crate::explain::answer::Answer;
use crate::text::{Foreign, Painted, STRONG};
use crate::view::View;
use crate::words::Words;
use jiemi_codes::{Class, Entry, PayCode};
use std::io::{self, Write};

pub(crate) fn write(answer: &Answer<'_>, view: View, out: &mut impl Write) -> io::Result<()> {
    let http = match answer.catalogue {
        Catalogue::Code | Catalogue::Word => "",
        Catalogue::Status => "HTTP ",
    };
    let typed = Foreign(answer.typed);
    if answer.entries.is_empty() {
        let unknown = view.languages.inline(&Words::new("未知", "unknown"));
        title(&format!("{http}{typed} {unknown}"), view, out)?;
        view.paragraph(4, &answer.catalogue.unknown_code(), out)?;
    }
    for entry in &answer.entries {
        title(&format!("{http}{typed} {}", entry.name), view, out)?;
        view.paragraph(4, &Words::message(entry), out)?;
    }
    next_step(answer.class, view, out)?;
    below("提示", "Note", &notes(answer), view, out)
}

/// The line above a meaning.
pub(crate) fn title(text: &str, view: View, out: &mut impl Write) -> io::Result<()> {
    let lines = view.wrap(text, 0);
    let mut lines = lines.iter();
    lines.try_for_each(|line| writeln!(out, "{STRONG}{line}{STRONG:#}"))
}

/// The class of a code, and what to do next.
pub(crate) fn next_step(class: Class, view: View, out: &mut impl Write) -> io::Result<()> {
    let next = view.languages.label(&Words::new("下一步", "Next"));
    writeln!(out, "{next}{}", Painted(class))?;
    view.paragraph(4, &Words::advice(class), out)
}

/// Notes below a heading, if there are any.
pub(crate) fn below(
    zh: &'static str,
    en: &'static str,
    notes: &[Words],
    view: View,
    out: &mut impl Write,
) -> io::Result<()> {
    if !notes.is_empty() {
        let heading = view.languages.label(&Words::new(zh, en));
        writeln!(out, "{}", heading.trim_end())?;
    }
    let mut notes = notes.iter();
    notes.try_for_each(|note| view.paragraph(4, note, out))
}

fn notes(answer: &Answer<'_>) -> Vec<Words> {
    let mut notes = Vec::new();
    notes.extend(about_the_message(answer));
    if answer.entries.iter().any(|entry| entry.by_status) {
        notes.push(Words::new(
            "由 HTTP 状态码决定，例如 401：jiemi-codes explain 401",
            "The HTTP status decides, such as 401: jiemi-codes explain 401",
        ));
    }
    match answer.catalogue {
        Catalogue::Code if answer.class.is_success() => notes.push(Words::new(
            "HTTP 状态码同时为 200 才算成功。",
            "It is a success only together with HTTP 200.",
        )),
        Catalogue::Status if answer.class.is_success() && !answer.succeeds_alone() => {
            let (status, code) = (answer.typed, PayCode::Success.code());
            notes.push(Words::new(
                format!("仅凭 HTTP {status} 不算成功：以 code 为准，code 必须是 {code}。"),
                format!(
                    "HTTP {status} alone is no success: the code comes first, and has to be \
                     {code}."
                ),
            ));
        }
        Catalogue::Status => {
            let status = answer.typed;
            notes.push(Words::new(
                format!(
                    "以 code 为准：响应体里的 code 如果既不是 0 也不是 {status}，就由 code 决定。"
                ),
                format!(
                    "The code comes first: if the body has one other than 0 and {status}, the \
                     code decides."
                ),
            ));
        }
        Catalogue::Word if !answer.is_unknown() => notes.extend(answer.catalogue.whose()),
        Catalogue::Code | Catalogue::Word => {}
    }
    notes
}

/// Whether the server's message says which meaning it is, or how to ask with a message.
fn about_the_message(answer: &Answer<'_>) -> Option<Words> {
    let Some(message) = answer.message else {
        return match answer.entries.as_slice() {
            [.., entry] if entry.shared => Some(told_by_message(answer.typed, entry)),
            _ => None,
        };
    };
    let message = Foreign(message);
    match answer.entries.as_slice() {
        [] => None,
        [entry] if answer.fits && entry.shared => Some(Words::new(
            format!("这个码值有多种含义；根据消息“{message}”，是这一种。"),
            format!("This code has several meanings; the message \"{message}\" means this one."),
        )),
        [_] if answer.fits => Some(Words::new(
            format!("消息“{message}”与返回码表一致。"),
            format!("The message \"{message}\" is the one in the catalogue."),
        )),
        [_] => Some(Words::new(
            format!("消息“{message}”不是返回码表中的原文；含义仍以码值为准。"),
            format!(
                "The message \"{message}\" is not the one in the catalogue; the code still decides."
            ),
        )),
        _ => Some(Words::new(
            format!("仅凭消息“{message}”无法判断是哪一种。"),
            format!("The message \"{message}\" does not say which of these is meant."),
        )),
    }
}

fn told_by_message(typed: &str, entry: &Entry) -> Words {
    let zh = entry.zh.trim_end_matches('。');
    let en = entry.en.trim_end_matches('.');
    Words::new(
        format!("可根据服务端返回的消息区分：jiemi-codes explain {typed} {zh}"),
        format!("The server's message tells which: jiemi-codes explain {typed} '{en}'"),
    )
}
