//! Messages: where they are written, and what the documentation around them looks like.

use super::text;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Where a message is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Source {
    Missing,
    /// As a paragraph of the documentation, in lines.
    Doc(Vec<&'static str>),
    /// As `zh = "…"` or `en = "…"`.
    Option(String),
}

const CHINESE: [&str; 7] = [
    "返回成功，得到有效数据。",
    "支付宝 API 已受理",
    "订单（见下）",
    "A1 号错误",
    "“签名”不符——",
    "余额不足…",
    "code 为 0 时看 HTTP 状态",
];
const ENGLISH: [&str; 6] = [
    "Success;",
    "the order was refused.",
    "Try again",
    "\"quoted\" text",
    "50% of {all}",
    "a | b",
];

/// Paragraphs that are not a message, wherever they are written.
const ASIDES: [&str; 6] = [
    "# Heading 标题",
    "```\ncode 代码\n\nmore\n```",
    "~~~text\nenglish\n~~~",
    "----",
    "1008 — 42",
    "Title 题\n===",
];

/// A Chinese message, or an English one.
pub(super) fn texts(is_chinese: bool) -> impl Strategy<Value = Source> {
    let lines = if is_chinese {
        &CHINESE[..]
    } else {
        &ENGLISH[..]
    };
    prop_oneof![
        3 => vec(select(lines), 1..4).prop_map(Source::Doc),
        1 => text::message().prop_map(Source::Option),
    ]
}

impl Source {
    /// The message as the table must have it.
    pub(super) fn message(&self) -> Option<String> {
        match self {
            Source::Missing => None,
            Source::Option(text) => Some(text.clone()),
            // Of the characters above, those beyond ASCII are the full-width ones.
            Source::Doc(lines) => {
                let mut message = String::new();
                for line in lines {
                    let is_wide = |c: Option<char>| c.is_some_and(|c| !c.is_ascii());
                    let joins =
                        is_wide(message.chars().next_back()) && is_wide(line.chars().next());
                    if !message.is_empty() && !joins {
                        message.push(' ');
                    }
                    message.push_str(line);
                }
                Some(message)
            }
        }
    }
}

/// The documentation with these messages in it, as source.
pub(super) fn docs(zh: &Source, en: &Source, style: u16) -> String {
    let mut paragraphs = Vec::new();
    for source in [zh, en] {
        if let Source::Doc(lines) = source {
            paragraphs.push(lines.join("\n"));
        }
    }
    if style & 1 != 0 {
        paragraphs.reverse();
    }
    if style & 2 != 0 {
        let aside = ASIDES[usize::from(style >> 5) % ASIDES.len()];
        let index = usize::from(style >> 2) % (paragraphs.len() + 1);
        paragraphs.insert(index, aside.to_owned());
    }
    // Further paragraphs are documentation only, in a language that has a message already.
    match (zh, en) {
        (Source::Doc(_), _) if style & 4 != 0 => paragraphs.push("另见下文。".to_owned()),
        (_, Source::Doc(_)) if style & 4 != 0 => paragraphs.push("See also below.".to_owned()),
        _ => {}
    }
    written(&paragraphs.join("\n\n"), style >> 3)
}

/// Documentation in one of the forms that mean the same.
fn written(text: &str, style: u16) -> String {
    if text.is_empty() {
        return String::new();
    }
    let lines = text.lines();
    match style % 5 {
        0 => lines
            .map(|line| format!("#[doc = {}]\n", text::literal(line)))
            .collect(),
        1 => format!("#[doc = {}]\n", text::literal(text)),
        2 => format!("/** {} */\n", lines.collect::<Vec<_>>().join("\n     * ")),
        3 => format!("#[doc = {}]\n", text::literal(&text.replace('\n', "\r\n"))),
        _ => lines.map(|line| format!("/// {line}\n")).collect(),
    }
}
