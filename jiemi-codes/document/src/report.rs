//! A report for people: each list that was read with its columns, and what was passed over.

use crate::Document;
use crate::code;
use crate::error::Problem;
use crate::parse::{Cell, Form, RawList};
use crate::passed_over::PassedOver;
use crate::said::{Written, either, in_backticks, said};
use crate::select::{List, Roles};
use jiemi_codes::__private::is_han;
use jiemi_codes::Language;
use std::fmt;

/// How many lines of one kind are written.
const SHOWN: usize = 50;

impl Document {
    /// What was read and what was passed over; `Display` writes it in English.
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
    /// What was read, and what else the document has: lists that were not chosen, and what was
    /// passed over.
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
            let rest = rest.join(either(language, "、", ", "));
            let what = said!(
                language,
                "未选的返回码表：第 {rest} 行",
                "lists not chosen: on line {rest}"
            );
            line(&mut report, &what);
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
        "略过（像码值，但不在任何返回码表中）：\n",
        "passed over (looks like a code, but is in no list):\n",
    ));
    for passed in passed_over.iter().take(SHOWN) {
        line(report, &format!("  {}", passed.sentence(language)));
    }
    more(report, passed_over.len(), language);
}

fn more(report: &mut String, count: usize, language: Language) {
    if let Some(more @ 1..) = count.checked_sub(SHOWN) {
        line(
            report,
            &said!(language, "  还有 {more} 处", "  and {more} more"),
        );
    }
}

fn line(report: &mut String, text: &str) {
    report.push_str(text);
    report.push('\n');
}

/// A list, or each of the lists that were chosen as one.
fn list(list: &List, language: Language) -> String {
    let mut report = String::new();
    for (part, roles) in list.parts() {
        line(&mut report, &head(part, &roles, language));
        let Ok(roles) = &roles else {
            continue;
        };
        if part.form != Form::Items {
            line(
                &mut report,
                &format!("  {}", columns(part, roles, language)),
            );
        }
        notes(&mut report, part, roles, language);
    }
    if !list.except.is_empty() {
        let codes = in_backticks(language, list.except.iter().map(String::as_str));
        line(
            &mut report,
            &said!(language, "  按要求略过：{codes}", "  left out: {codes}"),
        );
    }
    report
}

/// Where a list is, and what is in it, on one line.
pub(crate) fn headline(list: &List, language: Language) -> String {
    let heads = list
        .parts()
        .map(|(part, roles)| head(part, &roles, language));
    heads.collect::<Vec<_>>().join(either(language, "；", "; "))
}

fn head(list: &RawList, roles: &Result<Roles, Problem>, language: Language) -> String {
    let form = match list.form {
        Form::Table => either(language, "表格", "a table"),
        Form::Items => either(language, "列表项", "a list of items"),
        Form::Delimited => either(language, "CSV/TSV 表格", "delimited values"),
    };
    let headings = list.headings.iter().filter(|title| !title.is_empty());
    let headings: Vec<_> = headings.map(|title| Written(title).to_string()).collect();
    let (headings, number) = (headings.join(" > "), list.line);
    let position = match headings.is_empty() {
        true => said!(language, "第 {number} 行", "line {number}"),
        false => said!(
            language,
            "第 {number} 行，{headings} 之下",
            "line {number}, under {headings}"
        ),
    };
    let what = match roles {
        Ok(roles) => codes(list, roles, language),
        Err(problem) => {
            let (rows, what) = (plural(list.rows.len(), "row"), problem.what(language));
            let count = list.rows.len();
            said!(language, "{count} 行；{what}", "{rows}; {what}")
        }
    };
    said!(
        language,
        "{position}：{form}，{what}",
        "{position}: {form}, {what}"
    )
}

/// `1 row`, `2 rows`
fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// How many codes there are, of what kind, the first and the last.
fn codes(list: &RawList, roles: &Roles, language: Language) -> String {
    let written = || {
        let rows = list.rows.iter().filter(|row| row.beside.is_none());
        rows.map(|row| row.cells.get(roles.code).map_or("", Cell::plain).trim())
    };
    let (zh, en) = if written().all(|code| code::number(code).is_ok()) {
        ("整数码值", "number")
    } else if written().all(|code| code::word(code, &|_| false).is_ok()) {
        ("字符串码值", "word")
    } else {
        ("码值", "code")
    };
    let count = written().count();
    let en = plural(count, en);
    let codes = said!(language, "{count} 个{zh}", "{en}");
    let Some((first, last)) = written().next().zip(written().next_back()) else {
        return codes;
    };
    let (is_one, first, last) = (first == last, Written(first), Written(last));
    match is_one {
        true => said!(language, "{codes}，{first}", "{codes}, {first}"),
        false => said!(
            language,
            "{codes}，从 {first} 到 {last}",
            "{codes}, {first} to {last}"
        ),
    }
}

/// What each column is read as.
fn columns(list: &RawList, roles: &Roles, language: Language) -> String {
    let header = |column: usize| {
        let header = list.headers.get(column).map_or("", String::as_str);
        Written(header).to_string()
    };
    let roles = [
        (Some(roles.code), either(language, "码值", "codes")),
        (roles.zh, either(language, "中文消息", "Chinese messages")),
        (roles.en, either(language, "英文消息", "English messages")),
        (roles.name, either(language, "名称", "names")),
        (roles.class, either(language, "类别", "classes")),
    ];
    let taken = roles.iter().filter_map(|(column, what)| {
        let header = header((*column)?);
        Some(said!(language, "{header}：{what}", "{header}: {what}"))
    });
    let mut parts: Vec<_> = taken.collect();
    let is_taken = |column: &usize| roles.iter().any(|(taken, _)| *taken == Some(*column));
    let rest = (0..list.headers.len()).filter(|column| !is_taken(column));
    let rest: Vec<_> = rest.map(header).collect();
    if !rest.is_empty() {
        let rest = rest.join(either(language, "、", ", "));
        parts.push(said!(language, "未读取：{rest}", "not read: {rest}"));
    }
    parts.join(either(language, "；", "; "))
}

/// Anything that may surprise: codes that are struck out or linked, texts in two languages.
fn notes(report: &mut String, list: &RawList, roles: &Roles, language: Language) {
    let codes = list.rows.iter().filter_map(|row| {
        let cell = row.cells.get(roles.code)?;
        (cell.is_struck_out || cell.is_linked).then_some((row.line, cell))
    });
    for (number, cell) in codes.take(SHOWN) {
        let code = Written(cell.plain().trim());
        let what = match cell.is_struck_out {
            true => either(language, "带删除线，仍然读取", "is struck out, but read"),
            false => either(language, "是链接，取其文字", "is a link; its text is read"),
        };
        let note = said!(
            language,
            "  第 {number} 行：{code} {what}",
            "  line {number}: {code} {what}"
        );
        line(report, &note);
    }
    let texts = list.rows.iter().filter_map(|row| {
        let text = &row.cells.get(roles.zh?)?.text;
        (roles.is_general && has_both(text)).then_some(row.line)
    });
    let texts: Vec<_> = texts.collect();
    if let Some(first) = texts.first() {
        let (count, messages) = (texts.len(), plural(texts.len(), "message"));
        let note = said!(
            language,
            "  {count} 条消息中英文并存（第一条在第 {first} 行），按整段读取",
            "  {messages} with both languages in one text, read whole; the first is on line {first}",
        );
        line(report, &note);
    }
}

/// Whether a text has Chinese and, before or after it, some English words.
fn has_both(text: &str) -> bool {
    let is_english = |part: &str| {
        let words = part.split_whitespace();
        let words = words.filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()));
        words.count() >= 2
    };
    let (before, after) = (text.split(is_han).next(), text.rsplit(is_han).next());
    text.contains(is_han) && [before, after].into_iter().flatten().any(is_english)
}
