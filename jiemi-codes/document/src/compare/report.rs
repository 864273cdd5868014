//! The report of a difference, for whoever reads the failed test.

use super::{Changed, Declared, Difference, Field};
use crate::error::all;
use crate::rows::Row;
use crate::said::{OneLine, either, said};
use jiemi_codes::Language;
use std::collections::HashMap;
use std::fmt;

impl Difference {
    /// The report in a language. `Display` writes it in English, and adds what to write in a
    /// test.
    #[must_use]
    pub fn report(&self, language: Language) -> String {
        let problems = self.unreadable.iter();
        let problems = problems.map(|problem| format!("  {}\n", problem.sentence(language)));
        report(self, problems.collect(), language)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problems = format!("{}\n", all(&self.unreadable, "  "));
        f.write_str(&report(self, problems, Language::En))
    }
}

fn report(difference: &Difference, unreadable: String, language: Language) -> String {
    let name = OneLine(&difference.catalogue);
    let read = difference.list.report(language);
    if difference.is_empty() {
        let same = said!(
            language,
            "`{name}` 与返回码表一致",
            "`{name}` and the list agree"
        );
        return format!("{read}\n{same}");
    }
    let (new, gone) = (difference.new.len(), difference.gone.len());
    let (changed, problems) = (difference.changed.len(), difference.unreadable.len());
    let summary = said!(
        language,
        "`{name}` 与返回码表不一致：新增 {new} 个，已删除 {gone} 个，改动 {changed} 处，\
         无法读取 {problems} 处",
        "`{name}` and the list differ: {new} new, {gone} gone, {changed} changed, \
         {problems} unreadable",
    );
    let mut report = format!("{read}\n{summary}\n");
    let mut part = |zh: &str, en: &str, lines: String| {
        if !lines.trim().is_empty() {
            report += &said!(language, "\n{zh}：\n{lines}", "\n{en}:\n{lines}");
        }
    };
    part("无法读取", "unreadable", unreadable);
    part(
        "新增（只有返回码表中有）",
        "new, only in the list",
        new_codes(difference, language),
    );
    let gone = difference.gone.iter().map(|declared| {
        let text = declared.any_text(difference.is_chinese);
        format!("  {} {}\n", named(declared), OneLine(text))
    });
    part(
        "已删除（返回码表中已经没有）",
        "gone, only in the catalogue",
        gone.collect(),
    );
    let changed = difference.changed.iter();
    let changed = changed.map(|changed| change(changed, &difference.catalogue, language));
    let changed = changed.collect();
    part("改动", "changed", changed);
    let shared = difference.shared_differently.iter().map(|shared| {
        let code = shared.code.to_string();
        let (code, list, catalogue) = (OneLine(&code), shared.in_list, shared.in_catalogue);
        said!(
            language,
            "  {code}：返回码表中 {list} 次，`{name}` 中 {catalogue} 次\n",
            "  {code}: {list} in the list, {catalogue} in the catalogue\n",
        )
    });
    part(
        "出现次数不同（一码多义要写 `shared`）",
        "in both, but not equally often; a code with several meanings is `shared`",
        shared.collect(),
    );
    report
}

/// A new code with the text of one that is gone may be that one, renumbered.
fn new_codes(difference: &Difference, language: Language) -> String {
    let mut gone: HashMap<&str, &Declared> = HashMap::new();
    for declared in difference.gone.iter().rev() {
        let texts = [&declared.zh, &declared.en].into_iter().flatten();
        let texts = texts
            .map(|text| text.trim())
            .filter(|text| !text.is_empty());
        gone.extend(texts.map(|text| (text, declared)));
    }
    let line = |row: &Row| {
        let (number, text) = (row.line, OneLine(row.any_text()));
        let code = with_name(&row.written, row.name().unwrap_or_default());
        let was = match gone.get(row.any_text().trim()) {
            Some(was) => {
                let was = named(was);
                said!(
                    language,
                    "（与 {was} 的消息相同）",
                    " (the same message as {was})"
                )
            }
            None => String::new(),
        };
        said!(
            language,
            "  第 {number} 行：{code} {text}{was}\n",
            "  line {number}: {code} {text}{was}\n"
        )
    };
    difference.new.iter().map(line).collect()
}

fn change(changed: &Changed, name: &str, language: Language) -> String {
    let name = OneLine(name);
    let what = match changed.field {
        Field::Message(Language::Zh) => either(language, "中文消息", "Chinese message"),
        Field::Message(_) => either(language, "英文消息", "English message"),
        Field::Class => either(language, "类别", "class"),
    };
    let (line, code) = (changed.row.line, named(&changed.declared));
    let (list, catalogue) = (OneLine(changed.in_list()), OneLine(changed.in_catalogue()));
    let texts = said!(
        language,
        "  第 {line} 行：{code}，{what}\n    返回码表：{list}\n    `{name}`：{catalogue}\n",
        "  line {line}: {code}, {what}\n    list:      {list}\n    catalogue: {catalogue}\n",
    );
    let edit = changed.edit();
    let (from, to) = (edit.in_catalogue, edit.in_list);
    let edit = match (from, to) {
        _ if changed.field == Field::Class => return texts,
        ("", _) => said!(language, "    增加 {to:?}\n", "    added {to:?}\n"),
        (_, "") => said!(language, "    删去 {from:?}\n", "    removed {from:?}\n"),
        _ => said!(
            language,
            "    由 {from:?} 改为 {to:?}\n",
            "    {from:?} became {to:?}\n"
        ),
    };
    texts + &edit
}

/// A code with its name, if it has one.
fn named(declared: &Declared) -> String {
    with_name(&declared.code.to_string(), &declared.name)
}

fn with_name(code: &str, name: &str) -> String {
    let space = if name.is_empty() { "" } else { " " };
    format!("{}{space}{}", OneLine(code), OneLine(name))
}
