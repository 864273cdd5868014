//! What was read, for people: each list with its columns, and what was passed over.

use crate::Document;
use crate::code;
use crate::code::has_han;
use crate::error::Problem;
use crate::parse::{Cell, Form, RawList};
use crate::passed_over::PassedOver;
use crate::said::{Written, either};
use crate::select::{List, Roles};
use jiemi_codes::__private::is_han;
use jiemi_codes::Language;
use std::fmt::{self, Write as _};

/// How many lines of one kind are written.
const SHOWN: usize = 50;

impl Document {
    /// What is read and what is passed over, in a language; `Display` has it in English.
    #[must_use]
    pub fn report(&self, language: Language) -> String {
        let mut report = String::new();
        let lists = self.lists();
        if lists.is_empty() {
            report.push_str(either(language, "没有返回码表\n", "no list of codes\n"));
        }
        let shown = lists.iter().take(SHOWN);
        shown.for_each(|one| report.push_str(&list(one, language)));
        more(&mut report, lists.len(), language);
        passed_over(&mut report, self.passed_over(), language);
        report
    }
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.report(Language::En))
    }
}

impl List {
    /// What is read, in a language, and what else the document has: lists that were not chosen,
    /// and what was passed over.
    #[must_use]
    pub fn report(&self, language: Language) -> String {
        let mut report = list(self, language);
        let chosen: Vec<_> = self.parts().map(|(part, _)| part.line).collect();
        let rest = self.around.lists.iter();
        let rest: Vec<_> = rest
            .filter(|line| !chosen.contains(line))
            .take(SHOWN)
            .map(usize::to_string)
            .collect();
        if !rest.is_empty() {
            match language {
                Language::Zh => {
                    line(
                        &mut report,
                        format_args!("未选的列表：第 {} 行", rest.join("、")),
                    );
                }
                _ => line(
                    &mut report,
                    format_args!("lists not chosen: on line {}", rest.join(", ")),
                ),
            }
        }
        passed_over(&mut report, &self.around.passed_over, language);
        report
    }
}

impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&list(self, Language::En))
    }
}

fn passed_over(report: &mut String, passed_over: &[PassedOver], language: Language) {
    if passed_over.is_empty() {
        return;
    }
    report.push_str(either(
        language,
        "略过（像码值，但不在任何列表中）：\n",
        "passed over, since it is in no list:\n",
    ));
    for passed in passed_over.iter().take(SHOWN) {
        line(report, format_args!("  {}", passed.sentence(language)));
    }
    more(report, passed_over.len(), language);
}

fn more(report: &mut String, count: usize, language: Language) {
    if let Some(more @ 1..) = count.checked_sub(SHOWN) {
        match language {
            Language::Zh => line(report, format_args!("  还有 {more} 处")),
            _ => line(report, format_args!("  and {more} more")),
        }
    }
}

/// Writing to a string cannot fail.
fn line(report: &mut String, text: fmt::Arguments<'_>) {
    let _ = writeln!(report, "{text}");
}

/// A list, or each of those that were chosen as one.
fn list(list: &List, language: Language) -> String {
    let mut report = String::new();
    for (part, roles) in list.parts() {
        line(
            &mut report,
            format_args!("{}", head(part, &roles, language)),
        );
        if let Ok(roles) = &roles {
            if part.form != Form::Items {
                line(
                    &mut report,
                    format_args!("  {}", columns(part, roles, language)),
                );
            }
            notes(&mut report, part, roles, language);
        }
    }
    if !list.except.is_empty() {
        let codes = crate::said::in_backticks(list.except.iter().map(String::as_str));
        match language {
            Language::Zh => line(&mut report, format_args!("  不计入：{codes}")),
            _ => line(&mut report, format_args!("  left out: {codes}")),
        }
    }
    report
}

/// Where a list is, and what is in it, on one line.
pub(crate) fn headline(list: &List, language: Language) -> String {
    let parts = list.parts();
    let heads: Vec<_> = parts
        .map(|(part, roles)| head(part, &roles, language))
        .collect();
    heads.join("; ")
}

fn head(list: &RawList, roles: &Result<Roles, Problem>, language: Language) -> String {
    let form = match (list.form, language) {
        (Form::Table, Language::Zh) => "表格",
        (Form::Items, Language::Zh) => "列表项",
        (Form::Delimited, Language::Zh) => "分隔文本",
        (Form::Table, _) => "a table",
        (Form::Items, _) => "a list of items",
        (Form::Delimited, _) => "delimited values",
    };
    let headings: Vec<_> = list
        .headings
        .iter()
        .filter(|title| !title.is_empty())
        .map(|title| Written(title).to_string())
        .collect();
    let headings = headings.join(" > ");
    let number = list.line;
    let place = match (language, headings.is_empty()) {
        (Language::Zh, true) => format!("第 {number} 行："),
        (Language::Zh, false) => format!("第 {number} 行，位于 {headings}："),
        (_, true) => format!("line {number}: "),
        (_, false) => format!("line {number}, under {headings}: "),
    };
    let what = match roles {
        Ok(roles) => codes(list, roles, language),
        Err(problem) => {
            let rows = list.rows.len();
            let what = problem.what(language);
            match language {
                Language::Zh => format!("{rows} 行；{what}"),
                _ => format!("{rows} {}; {what}", plural(rows, "row")),
            }
        }
    };
    format!("{place}{form}{}{what}", either(language, "，", ", "))
}

fn plural(count: usize, word: &str) -> String {
    format!("{word}{}", if count == 1 { "" } else { "s" })
}

/// How many codes there are, of what kind, the first and the last.
fn codes(list: &RawList, roles: &Roles, language: Language) -> String {
    let written = || {
        let rows = list.rows.iter().filter(|row| row.beside.is_none());
        rows.map(|row| row.cells.get(roles.code).map_or("", Cell::plain).trim())
    };
    let count = written().count();
    let are_numbers = written().all(|code| code::number(code).is_ok());
    let are_words = written().all(|code| code::word(code, &|_| false).is_ok());
    let kind = match (language, are_numbers, are_words) {
        (Language::Zh, true, _) => "个数字码值",
        (Language::Zh, _, true) => "个字符串码值",
        (Language::Zh, ..) => "个码值",
        (_, true, _) => "number",
        (_, _, true) => "word",
        _ => "code",
    };
    let count_of = match language {
        Language::Zh => format!("{count} {kind}"),
        _ => format!("{count} {}", plural(count, kind)),
    };
    let ends = written().next().zip(written().next_back());
    match ends {
        None => count_of,
        Some((first, last)) if first == last => {
            format!(
                "{count_of}{}{}",
                either(language, "，", ", "),
                Written(first)
            )
        }
        Some((first, last)) => {
            let (first, last) = (Written(first), Written(last));
            match language {
                Language::Zh => format!("{count_of}，从 {first} 到 {last}"),
                _ => format!("{count_of}, {first} to {last}"),
            }
        }
    }
}

/// What each column is taken for.
fn columns(list: &RawList, roles: &Roles, language: Language) -> String {
    let header = |column: usize| Written(list.headers.get(column).map_or("", String::as_str));
    let text = |is_chinese: bool| match (language, is_chinese) {
        (Language::Zh, true) => "消息，中文",
        (Language::Zh, false) => "消息，英文",
        (_, true) => "messages, Chinese",
        (_, false) => "messages, English",
    };
    let roles = [
        (Some(roles.code), either(language, "码值", "codes")),
        (roles.zh, text(true)),
        (roles.en, text(false)),
        (roles.name, either(language, "名称", "names")),
        (roles.class, either(language, "类别", "classes")),
    ];
    let taken: Vec<_> = roles.iter().filter_map(|(column, _)| *column).collect();
    let mut parts: Vec<_> = roles
        .iter()
        .filter_map(|(column, what)| {
            let header = header((*column)?);
            Some(format!("{header}{}{what}", either(language, "：", ": ")))
        })
        .collect();
    let rest = (0..list.headers.len()).filter(|column| !taken.contains(column));
    let rest: Vec<_> = rest.map(|column| header(column).to_string()).collect();
    if !rest.is_empty() {
        let rest = rest.join(", ");
        parts.push(match language {
            Language::Zh => format!("未读取：{rest}"),
            _ => format!("not read: {rest}"),
        });
    }
    parts.join(either(language, "；", "; "))
}

/// What may surprise: codes that are struck out or linked, texts in two languages.
fn notes(report: &mut String, list: &RawList, roles: &Roles, language: Language) {
    let codes = list
        .rows
        .iter()
        .filter_map(|row| Some((row.line, row.cells.get(roles.code)?)));
    let mut noted = 0;
    for (number, cell) in codes {
        let what = match (cell.is_struck_out, cell.is_linked, language) {
            (false, false, _) => continue,
            (true, _, Language::Zh) => "带删除线，仍然读取",
            (false, true, Language::Zh) => "是链接，取其文字",
            (true, ..) => "is struck out, and is read all the same",
            (false, true, _) => "is a link, and its text is read",
        };
        noted += 1;
        if noted > SHOWN {
            return;
        }
        let code = Written(cell.plain().trim());
        match language {
            Language::Zh => line(report, format_args!("  第 {number} 行：{code} {what}")),
            _ => line(report, format_args!("  line {number}: {code} {what}")),
        }
    }
    let texts = list.rows.iter().filter_map(|row| {
        let text = &row.cells.get(roles.zh?)?.text;
        Some((row.line, text))
    });
    let mut both = texts.filter(|(_, text)| has_both(text));
    if let Some((number, _)) = both.next().filter(|_| roles.is_general) {
        let count = 1 + both.count();
        match language {
            Language::Zh => line(
                report,
                format_args!(
                    "  {count} 条消息同时有中文和英文（首条在第 {number} 行），按整段读取"
                ),
            ),
            _ => {
                let messages = plural(count, "message");
                line(
                    report,
                    format_args!(
                        "  {count} {messages} in both languages at once, read whole; the first is \
                         on line {number}"
                    ),
                );
            }
        }
    }
}

/// Whether a text is Chinese and, before or after it, some words of English.
fn has_both(text: &str) -> bool {
    let is_english = |part: &str| {
        let words = part.split_whitespace();
        let words = words.filter(|word| word.chars().any(|c| c.is_ascii_alphabetic()));
        !has_han(part) && words.count() >= 2
    };
    let first_han = text.find(is_han);
    let last_han = text.rfind(is_han);
    let before = first_han.and_then(|offset| text.get(..offset));
    let after = last_han.and_then(|offset| text.get(offset..));
    let after = after.map(|text| text.trim_start_matches(is_han));
    before.is_some_and(is_english) || after.is_some_and(is_english)
}
