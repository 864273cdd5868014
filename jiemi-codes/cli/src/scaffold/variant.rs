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
/// rustfmt's line width.
const LINE: usize = 100;

pub(crate) struct Variant {
    /// A paragraph for each message, and one with code and class.
    documentation: Vec<String>,
    /// Finds the variant in rustdoc by its code.
    alias: Option<String>,
    /// The parts of `#[code(…)]`.
    parts: Vec<String>,
    name: String,
    /// Ranges and `other` keep their number.
    pub(crate) has_field: bool,
}

impl Variant {
    pub(crate) fn new(row: &Row, is_shared: bool, messages: Messages, names: &mut Names) -> Self {
        let code = code(row);
        let class = match (row.code(), row.by_status()) {
            // The derive allows no other class: nobody knows what an unlisted code means.
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
        documentation.push(match row.code() {
            PublishedCode::Other => head_of_other(messages.of_notes()),
            _ => head(shown, class, messages.of_notes()),
        });
        let name = names.of(row);
        let has_field = matches!(row.code(), PublishedCode::Range(_) | PublishedCode::Other);
        Variant {
            documentation,
            alias: if has_field { None } else { alias(shown, &name) },
            parts,
            name,
            has_field,
        }
    }

    /// The variant for numbers that the list does not have.
    pub(crate) fn other(name: String, messages: Messages) -> Self {
        let texts = messages.each().iter().map(|language| match language {
            Language::Zh => "未收录的返回码。".to_owned(),
            _ => "A code that the list does not have.".to_owned(),
        });
        let head = head_of_other(messages.of_notes());
        Variant {
            documentation: texts.chain([head]).collect(),
            alias: None,
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
        if let Some(alias) = &self.alias {
            writeln!(f, "{alias}")?;
        }
        writeln!(f, "{}", self.attribute())?;
        match self.has_field {
            true => writeln!(f, "    {}({repr}),", self.name),
            false => writeln!(f, "    {},", self.name),
        }
    }
}

/// `zh = "…"` and `en = "…"`, unless the derive reads every message from the documentation.
/// It is all or none: a paragraph that is not its own language's message could be taken for
/// the other's.
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

/// `#[doc(alias = "…")]`; `None` if rustc refuses the code as an alias: for a quote or a space in
/// it, or because it is the variant's name.
fn alias(code: &str, name: &str) -> Option<String> {
    if code.is_empty() || code == name || code.contains(['"', '\'', ' ']) {
        return None;
    }
    let alias = format!("alias = {}", literal(code));
    let line = format!("    #[doc({alias})]");
    Some(match line.width() <= LINE {
        true => line,
        false => format!("    #[doc(\n        {alias}\n    )]"),
    })
}

/// The paragraph that begins with code and class. Somebody has to write the reason for the
/// class. It comes after the messages of its own language, so the derive never takes it for
/// one; in Chinese the word 类别 keeps it from being the English message.
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

/// The same for all other numbers, whose class is never in question.
fn head_of_other(language: Language) -> String {
    match language {
        Language::Zh => "`other`，类别 indeterminate：未收录的码值，含义不明。".to_owned(),
        _ => "`other`, indeterminate: an unlisted code may mean anything.".to_owned(),
    }
}
