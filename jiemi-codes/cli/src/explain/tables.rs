//! All catalogues as tables, and the classes in them.

use crate::catalogue::Catalogue;
use crate::explain::table::{Row, Table};
use crate::text::{Painted, STRONG, class_width};
use crate::view::View;
use crate::words::{Languages, Words};
use jiemi_codes::{Class, CodeRange, Codes, Entry};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr as _;

pub(crate) fn write(
    catalogues: impl Iterator<Item = Catalogue>,
    view: View,
    out: &mut impl Write,
) -> io::Result<()> {
    for catalogue in catalogues {
        let title = view.languages.inline(&title(catalogue));
        writeln!(out, "{STRONG}{title}{STRONG:#}")?;
        table(catalogue, view.languages).write(view, out)?;
        writeln!(out)?;
    }
    classes(view, out)
}

/// What to do next for each class.
pub(crate) fn classes(view: View, out: &mut impl Write) -> io::Result<()> {
    let title = Words::new("下一步", "What to do next");
    let title = view.languages.inline(&title);
    writeln!(out, "{STRONG}{title}{STRONG:#}")?;
    let mut classes = Class::ALL.into_iter();
    classes.try_for_each(|class| advice("", class, view, out))
}

/// What to do for a class, after the columns in `first`.
pub(crate) fn advice(
    first: &str,
    class: Class,
    view: View,
    out: &mut impl Write,
) -> io::Result<()> {
    let width = first.width() + class.as_str().width();
    let indent = first.width() + class_width() + 2;
    write!(out, "{first}{}", Painted(class))?;
    let words = Words::advice(class);
    let texts = view.languages.lines(&words);
    view.last_column(indent).write(width, texts, view, out)
}

fn title(catalogue: Catalogue) -> Words {
    match catalogue {
        Catalogue::Code => Words::new("返回码", "Return codes"),
        Catalogue::Status => Words::new("HTTP 状态码", "HTTP statuses"),
        Catalogue::Word => Words::new("微信支付 APIv3 错误码", "Error codes of WeChat Pay v3"),
    }
}

fn table(catalogue: Catalogue, languages: Languages) -> Table {
    let row = |entry: Entry| Row {
        code: codes(entry.codes, languages),
        name: Some(entry.name.to_owned()),
        class: Some(entry.class),
        texts: languages
            .lines(&Words::message(&entry))
            .map(str::to_owned)
            .collect(),
    };
    Table {
        // As the field is called in an answer.
        code: match catalogue {
            Catalogue::Code | Catalogue::Word => Words::new("码值", "code"),
            Catalogue::Status => Words::new("状态码", "status"),
        },
        are_numbers: catalogue != Catalogue::Word,
        rows: catalogue.entries().iter().map(row).collect(),
    }
}

fn codes(codes: Codes, languages: Languages) -> String {
    match codes {
        Codes::One(code) => code.to_string(),
        Codes::Range(CodeRange { first, last }) => format!("{first}-{last}"),
        Codes::Other => languages.inline(&Words::new("其他", "other")),
    }
}
