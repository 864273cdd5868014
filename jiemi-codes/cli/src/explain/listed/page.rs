//! One code explained on a page, as far as a published list explains it.

use crate::explain::listed::answer::{Answer, texts};
use crate::explain::page::{below, next_step, title};
use crate::text::Foreign;
use crate::view::View;
use crate::words::Words;
use std::io::{self, Write};

pub(crate) fn write(answer: &Answer<'_>, view: View, out: &mut impl Write) -> io::Result<()> {
    let typed = Foreign(&answer.question.typed);
    if answer.rows.is_empty() {
        let unknown = view.languages.inline(&Words::new("未知", "unknown"));
        title(&format!("{typed} {unknown}"), view, out)?;
        let words = Words::new("这份返回码表中没有这个码值。", "The list has no such code.");
        view.paragraph(4, &words, out)?;
    }
    for row in &answer.rows {
        // As the vendor writes it, after the code that was asked for if that differs.
        let code = match answer.question.typed == row.written() {
            true => typed.to_string(),
            false => format!("{typed} = {}", Foreign(row.written())),
        };
        let name = row.name().map(|name| format!(" {}", Foreign(name)));
        title(&(code + &name.unwrap_or_default()), view, out)?;
        for text in texts(row, view.languages) {
            for line in view.wrap(&text, 4) {
                writeln!(out, "    {line}")?;
            }
        }
    }
    next_step(answer.class(), view, out)?;
    below("提示", "Note", &notes(answer), view, out)
}

fn notes(answer: &Answer<'_>) -> Vec<Words> {
    let mut notes = Vec::new();
    if let Some(message) = &answer.question.message {
        let message = Foreign(message);
        notes.extend(match (answer.rows.as_slice(), answer.fits) {
            ([], _) => None,
            (_, true) => Some(Words::new(
                format!("消息“{message}”与返回码表一致。"),
                format!("The message \"{message}\" is the one in the list."),
            )),
            ([_], false) => Some(Words::new(
                format!("消息“{message}”不是返回码表中的原文；含义仍以码值为准。"),
                format!(
                    "The message \"{message}\" is not the one in the list; the code still decides."
                ),
            )),
            _ => Some(Words::new(
                format!("仅凭消息“{message}”无法判断是哪一种。"),
                format!("The message \"{message}\" does not say which of these is meant."),
            )),
        });
    } else if answer.is_shared {
        notes.push(Words::new(
            "这个码值有多种含义：在码值后面写上服务端返回的消息，即可区分。",
            "The code has several meanings: write the server's message after it to see which.",
        ));
    }
    if answer.rows.iter().any(|row| row.by_status()) {
        notes.push(Words::new(
            "由 HTTP 状态码决定。",
            "The HTTP status decides.",
        ));
    }
    let has_no_class = |row: &&jiemi_codes_document::Row| row.class().is_none() && !row.by_status();
    if !answer.rows.is_empty() && answer.rows.iter().all(has_no_class) {
        notes.push(Words::new(
            "返回码表没有给出类别，因此按结果未知处理。",
            "The list gives no class, so the result counts as unknown.",
        ));
    }
    if answer.rows.iter().any(|row| row.is_struck_out()) {
        notes.push(Words::new(
            "返回码表中这一行带删除线。",
            "This row is struck out in the list.",
        ));
    }
    notes
}
