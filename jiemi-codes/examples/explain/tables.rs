//! All catalogues as tables, and the classes in them.
//!
//! The texts are below each other in the last column, which has no fixed width: side by
//! side they would be wider than any terminal.

use crate::catalogue::Catalogue;
use crate::text::{Fill, Painted, STRONG, class_width};
use crate::words::{Languages, Words};
use jiemi_codes::{Class, CodeRange, Codes, Entry};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr as _;

pub(crate) fn write(
    catalogues: impl Iterator<Item = Catalogue>,
    languages: Languages,
    out: &mut impl Write,
) -> io::Result<()> {
    for catalogue in catalogues {
        table(catalogue, languages, out)?;
        writeln!(out)?;
    }
    let title = languages.inline(&Words::new("下一步", "What to do next"));
    writeln!(out, "{STRONG}{title}{STRONG:#}")?;
    Class::ALL
        .into_iter()
        .try_for_each(|class| advice("", class, languages, out))
}

/// What to do for a class, after some first columns.
pub(crate) fn advice(
    first: &str,
    class: Class,
    languages: Languages,
    out: &mut impl Write,
) -> io::Result<()> {
    let width = class_width();
    let fill = Fill(class.as_str(), width);
    write!(out, "{first}{}{fill}  ", Painted(class))?;
    let indent = first.width() + width + 2;
    last_column(&Words::advice(class), indent, languages, out)
}

fn table(catalogue: Catalogue, languages: Languages, out: &mut impl Write) -> io::Result<()> {
    // The first column has the name that the field has in an answer.
    let (title, field) = match catalogue {
        Catalogue::Code => (Words::new("返回码", "Return codes"), "code"),
        Catalogue::Status => (Words::new("HTTP 状态码", "HTTP statuses"), "status"),
        Catalogue::Word => (
            Words::new("微信支付 APIv3 错误码", "Error codes of WeChat Pay v3"),
            "code",
        ),
    };
    let title = languages.inline(&title);
    writeln!(out, "{STRONG}{title}{STRONG:#}")?;
    let rows: Vec<(String, Entry)> = catalogue
        .entries()
        .iter()
        .map(|entry| (codes(entry.codes, languages), entry))
        .collect();
    let [name, class, meaning] = [
        Words::new("名称", "name"),
        Words::new("类别", "class"),
        Words::new("含义", "meaning"),
    ]
    .map(|words| languages.inline(&words));
    let widest = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or_default();
    let code_width = widest(&mut rows.iter().map(|(codes, _)| codes.width())).max(field.width());
    let name_width =
        widest(&mut rows.iter().map(|(_, entry)| entry.name.width())).max(name.width());
    let class_width = class_width().max(class.width());

    // Numbers end at the right of their column; words begin at its left.
    let first = |text: &str| match catalogue {
        Catalogue::Code | Catalogue::Status => format!("{}{text}", Fill(text, code_width)),
        Catalogue::Word => format!("{text}{}", Fill(text, code_width)),
    };
    let field = first(field);
    let fill = (Fill(&name, name_width), Fill(&class, class_width));
    writeln!(
        out,
        "{field}  {name}{}  {class}{}  {meaning}",
        fill.0, fill.1
    )?;
    for (codes, entry) in &rows {
        let codes = first(codes);
        let fill = (
            Fill(entry.name, name_width),
            Fill(entry.class.as_str(), class_width),
        );
        let class = Painted(entry.class);
        write!(
            out,
            "{codes}  {}{}  {class}{}  ",
            entry.name, fill.0, fill.1
        )?;
        let indent = code_width + name_width + class_width + 6;
        last_column(&Words::message(entry), indent, languages, out)?;
    }
    Ok(())
}

/// The text in each language, below each other.
fn last_column(
    words: &Words,
    indent: usize,
    languages: Languages,
    out: &mut impl Write,
) -> io::Result<()> {
    for (nth, line) in languages.lines(words).enumerate() {
        let indent = if nth == 0 { 0 } else { indent };
        writeln!(out, "{:indent$}{line}", "")?;
    }
    Ok(())
}

fn codes(codes: Codes, languages: Languages) -> String {
    match codes {
        Codes::One(code) => code.to_string(),
        Codes::Range(CodeRange { first, last }) => format!("{first}-{last}"),
        Codes::Other => languages.inline(&Words::new("其他", "other")),
    }
}
