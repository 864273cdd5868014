//! A difference for whoever reads the failed test.

use super::{Changed, Declared, Difference, Field};
use crate::error::{self, Problem};
use crate::said::{OneLine, either};
use jiemi_codes::Language;
use std::collections::HashMap;
use std::fmt::{self, Display, Write as _};

impl Difference {
    /// The report in a language; `Display` has it in English, and adds what to write in a
    /// test.
    #[must_use]
    pub fn report(&self, language: Language) -> String {
        let report = Report {
            difference: self,
            language,
            has_remedies: false,
        };
        report.to_string()
    }
}

impl Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Report {
            difference: self,
            language: Language::En,
            has_remedies: true,
        }
        .fmt(f)
    }
}

struct Report<'a> {
    difference: &'a Difference,
    language: Language,
    has_remedies: bool,
}

impl Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let difference = self.difference;
        let name = OneLine(&difference.catalogue);
        f.write_str(&difference.list.report(self.language))?;
        if difference.is_empty() {
            return match self.language {
                Language::Zh => write!(f, "\n`{name}` 与返回码表一致"),
                _ => write!(f, "\n`{name}` and the list agree"),
            };
        }
        let (new, gone) = (difference.new.len(), difference.gone.len());
        let (changed, unreadable) = (difference.changed.len(), difference.unreadable.len());
        match self.language {
            Language::Zh => writeln!(
                f,
                "\n`{name}` 与返回码表不一致：新增 {new} 个，已删除 {gone} 个，改动 {changed} 处，\
                 无法读取 {unreadable} 处",
            )?,
            _ => writeln!(
                f,
                "\n`{name}` and the list differ: {new} new, {gone} gone, {changed} changed, \
                 {unreadable} unreadable",
            )?,
        }
        self.write_unreadable(f)?;
        self.write_new(f)?;
        self.write_gone(f)?;
        self.write_changed(f)?;
        self.write_shared(f)
    }
}

impl Report<'_> {
    fn title(&self, zh: &str, en: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.language {
            Language::Zh => writeln!(f, "\n{zh}："),
            _ => writeln!(f, "\n{en}:"),
        }
    }

    fn line(&self, line: usize) -> String {
        match self.language {
            Language::Zh => format!("  第 {line} 行："),
            _ => format!("  line {line}: "),
        }
    }

    fn write_unreadable(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problems = &self.difference.unreadable;
        if problems.is_empty() {
            return Ok(());
        }
        self.title("无法读取", "unreadable", f)?;
        if self.has_remedies {
            return writeln!(f, "{}", error::all(problems, "  "));
        }
        problems
            .iter()
            .try_for_each(|problem: &Problem| writeln!(f, "  {}", problem.sentence(self.language)))
    }

    /// A code that is new with the text of one that is gone may be that one with another
    /// code.
    fn write_new(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let difference = self.difference;
        if difference.new.is_empty() {
            return Ok(());
        }
        self.title("新增（只在返回码表中）", "new, only in the list", f)?;
        let mut gone: HashMap<&str, _> = HashMap::new();
        for declared in difference.gone.iter().rev() {
            for text in [&declared.zh, &declared.en].into_iter().flatten() {
                gone.insert(text.trim(), declared);
            }
        }
        for row in &difference.new {
            let text = row.any_text();
            let name = row.name().unwrap_or_default();
            let space = if name.is_empty() { "" } else { " " };
            write!(
                f,
                "{}{}{space}{} {}",
                self.line(row.line),
                OneLine(&row.written),
                OneLine(name),
                OneLine(text)
            )?;
            let was = gone.get(text.trim()).filter(|_| !text.trim().is_empty());
            match (was, self.language) {
                (None, _) => {}
                (Some(was), Language::Zh) => write!(f, "（与 {} 的消息相同）", named(was))?,
                (Some(was), _) => write!(f, " (the same message as {})", named(was))?,
            }
            f.write_char('\n')?;
        }
        Ok(())
    }

    fn write_gone(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let difference = self.difference;
        if difference.gone.is_empty() {
            return Ok(());
        }
        self.title(
            "已删除（返回码表中已没有）",
            "gone, only in the catalogue",
            f,
        )?;
        difference.gone.iter().try_for_each(|declared| {
            let text = declared.any_text(difference.is_chinese);
            writeln!(f, "  {} {}", named(declared), OneLine(text))
        })
    }

    fn write_changed(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.difference.changed.is_empty() {
            return Ok(());
        }
        self.title("改动", "changed", f)?;
        let mut changed = self.difference.changed.iter();
        changed.try_for_each(|changed| self.change(changed, f))
    }

    fn change(&self, changed: &Changed, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match (changed.field, self.language) {
            (Field::Message(Language::Zh), Language::Zh) => "中文消息",
            (Field::Message(_), Language::Zh) => "英文消息",
            (Field::Class, Language::Zh) => "类别",
            (Field::Message(Language::Zh), _) => "Chinese message",
            (Field::Message(_), _) => "English message",
            (Field::Class, _) => "class",
        };
        let (line, declared) = (self.line(changed.row.line), &changed.declared);
        let comma = either(self.language, "，", ", ");
        writeln!(f, "{line}{}{comma}{what}", named(declared))?;
        let (list, catalogue) = match self.language {
            Language::Zh => ("返回码表：", "现有枚举："),
            _ => ("list:      ", "catalogue: "),
        };
        writeln!(f, "    {list}{}", OneLine(changed.in_list()))?;
        writeln!(f, "    {catalogue}{}", OneLine(changed.in_catalogue()))?;
        if changed.field == Field::Class {
            return Ok(());
        }
        let edit = changed.edit();
        let (from, to) = (edit.in_catalogue, edit.in_list);
        match (from, to, self.language) {
            ("", _, Language::Zh) => writeln!(f, "    增加 {to:?}"),
            (_, "", Language::Zh) => writeln!(f, "    删去 {from:?}"),
            (_, _, Language::Zh) => writeln!(f, "    由 {from:?} 改为 {to:?}"),
            ("", ..) => writeln!(f, "    added {to:?}"),
            (_, "", _) => writeln!(f, "    removed {from:?}"),
            _ => writeln!(f, "    {from:?} became {to:?}"),
        }
    }

    fn write_shared(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shared = &self.difference.shared_differently;
        if shared.is_empty() {
            return Ok(());
        }
        self.title(
            "出现次数不同（一码多义要写 `shared`）",
            "not as often in both; a code with several meanings is `shared`",
            f,
        )?;
        shared.iter().try_for_each(|shared| {
            let code = shared.code.to_string();
            let (code, list, catalogue) = (OneLine(&code), shared.in_list, shared.in_catalogue);
            match self.language {
                Language::Zh => {
                    writeln!(
                        f,
                        "  {code}：返回码表中 {list} 次，现有枚举中 {catalogue} 次"
                    )
                }
                _ => writeln!(
                    f,
                    "  {code}: {list} in the list, {catalogue} in the catalogue"
                ),
            }
        })
    }
}

/// A code with its name, if it has one.
fn named(declared: &Declared) -> impl Display {
    let (code, name) = (declared.code.to_string(), &declared.name);
    let space = if name.is_empty() { "" } else { " " };
    format!("{}{space}{}", OneLine(&code), OneLine(name))
}
