//! A variant as source text.

use crate::scaffold::languages::{Messages, text};
use crate::scaffold::literal::literal;
use crate::scaffold::names::Names;
use crate::scaffold::paragraph::Paragraph;
use jiemi_codes::{CodeRange, Language};
use jiemi_codes_document::{PublishedCode, Row};
use std::fmt;
use unicode_width::UnicodeWidthStr as _;

/// How much rustfmt leaves on one line between the parentheses of an attribute.
const WIDTH: usize = 70;

pub(crate) struct Variant {
    /// A paragraph for each message, and one with code and class.
    documentation: Vec<String>,
    /// The parts of `#[code(…)]`.
    parts: Vec<String>,
    name: String,
    /// A range and all others keep their number.
    pub(crate) has_field: bool,
}

impl Variant {
    pub(crate) fn new(row: &Row, is_shared: bool, messages: Messages, names: &mut Names) -> Self {
        let code = code(row);
        let class = match (row.code(), row.by_status()) {
            // The derive takes no other class: nobody knows what an unlisted code means.
            (PublishedCode::Other, _) => Some("indeterminate"),
            (_, true) => Some("by_status"),
            (_, false) => row.class().map(|class| class.as_str()),
        };
        let texts: Vec<(Language, String)> = messages
            .each()
            .iter()
            .map(|language| (*language, message(row, *language)))
            .collect();
        let paragraphs = texts
            .iter()
            .map(|(language, text)| Paragraph::new(text, *language));
        let paragraphs: Vec<Paragraph> = paragraphs.collect();
        let mut parts = vec![code.clone()];
        parts.extend(is_shared.then(|| "shared".to_owned()));
        parts.push(class.unwrap_or("indeterminate").to_owned());
        parts.extend(options(&texts, &paragraphs));
        let mut documentation: Vec<String> = paragraphs.into_iter().map(Paragraph::shown).collect();
        let shown = match row.code() {
            PublishedCode::Word(word) => word,
            _ => &code,
        };
        documentation.push(head(shown, class, messages.of_notes()));
        Variant {
            documentation,
            parts,
            name: names.of(row),
            has_field: matches!(row.code(), PublishedCode::Range(_) | PublishedCode::Other),
        }
    }

    /// The variant for numbers that the list does not have.
    pub(crate) fn other(name: String, messages: Messages) -> Self {
        let texts = messages.each().iter().map(|language| match language {
            Language::Zh => "未收录的返回码。",
            _ => "A code that the list does not have.",
        });
        Variant {
            documentation: texts.map(str::to_owned).collect(),
            parts: vec!["other".to_owned(), "indeterminate".to_owned()],
            name,
            has_field: true,
        }
    }

    /// `#[code(…)]`, on several lines if one would be too long.
    fn attribute(&self) -> String {
        let line = self.parts.join(", ");
        // rustfmt leaves anything but a list of literals and words alone.
        let code = self.parts.first().map_or("", String::as_str);
        let is_left_alone = code.starts_with('-') || (self.has_field && code.contains(".."));
        if is_left_alone || line.width() <= WIDTH {
            return format!("    #[code({line})]");
        }
        let parts = self.parts.join(",\n        ");
        format!("    #[code(\n        {parts}\n    )]")
    }

    /// The variant with the type of its field.
    pub(crate) fn write(&self, repr: impl fmt::Display, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, paragraph) in self.documentation.iter().enumerate() {
            f.write_str(if index > 0 { "    ///\n" } else { "" })?;
            writeln!(f, "    /// {paragraph}")?;
        }
        writeln!(f, "{}", self.attribute())?;
        match self.has_field {
            true => writeln!(f, "    {}({repr}),", self.name),
            false => writeln!(f, "    {},", self.name),
        }
    }
}

/// The messages that the derive would not read from the documentation. Either all are read
/// from there or none is: a paragraph that is no message could be taken for the other
/// language's, and so could the only one.
fn options(texts: &[(Language, String)], paragraphs: &[Paragraph]) -> Vec<String> {
    if paragraphs.iter().all(|paragraph| paragraph.is_message) {
        return Vec::new();
    }
    let options = [Language::Zh, Language::En].into_iter().filter_map(|of| {
        let own = texts.iter().find(|(language, _)| *language == of);
        let only = texts
            .first()
            .filter(|_| paragraphs.iter().any(|only| only.is_other));
        let (_, text) = own.or(only)?;
        Some(format!("{of} = {}", literal(text)))
    });
    options.collect()
}

/// The code as the attribute takes it; a hexadecimal number as the vendor spells it.
fn code(row: &Row) -> String {
    match row.code() {
        PublishedCode::Number(number) => {
            hexadecimal(row.written(), *number).unwrap_or_else(|| number.to_string())
        }
        PublishedCode::Word(word) => literal(word),
        PublishedCode::Range(CodeRange { first, last }) => format!("{first}..={last}"),
        PublishedCode::Other => "other".to_owned(),
    }
}

fn hexadecimal(written: &str, number: i64) -> Option<String> {
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", written),
    };
    let digits = digits
        .strip_prefix("0x")
        .or_else(|| digits.strip_prefix("0X"))?;
    let value = i64::from_str_radix(&format!("{sign}{digits}"), 16);
    (value == Ok(number)).then(|| format!("{sign}0x{digits}"))
}

/// The message, or a placeholder for it.
fn message(row: &Row, language: Language) -> String {
    let code = row.written();
    match (text(row, language), language) {
        (Some(text), _) => text.to_owned(),
        (None, Language::Zh) => format!("TODO：{code} 的中文消息。"),
        (None, _) => format!("TODO: the English message of {code}."),
    }
}

/// The paragraph that begins with code and class; the reason for the class is for somebody to
/// write. In Chinese it has a Chinese word, so that it is no English message.
fn head(code: &str, class: Option<&str>, language: Language) -> String {
    let code = code.replace('`', "'");
    let class = match class {
        Some("by_status") => Some("by status"),
        class => class,
    };
    match (class, language) {
        (Some(class), Language::Zh) => format!("`{code}`，类别 {class}。"),
        (Some(class), _) => format!("`{code}`, {class}."),
        (None, Language::Zh) => {
            format!("`{code}`，类别 indeterminate：TODO：请确定类别，并说明理由。")
        }
        (None, _) => format!("`{code}`, indeterminate: TODO: decide the class, and say why."),
    }
}
