//! The enum as source text, as rustfmt leaves it.

use crate::args::Args;
use crate::literal::{is_hidden, literal};
use crate::names::Names;
use crate::numbers::{self, Repr};
use crate::paragraph::Paragraph;
use jiemi_codes::document::Row;
use jiemi_codes::{CodeRange, Codes, Language};
use std::collections::HashMap;
use std::fmt;
use unicode_width::UnicodeWidthStr as _;

/// How much rustfmt leaves on one line between the parentheses of an attribute.
const WIDTH: usize = 70;

/// An enum with a variant for each row of a list.
pub(crate) struct Enumeration<'a> {
    name: &'a str,
    /// The list's source.
    file: Option<&'a str>,
    repr: Repr,
    variants: Vec<Variant>,
}

struct Variant {
    /// A Chinese and an English paragraph.
    documentation: [String; 2],
    is_class_open: bool,
    /// The parts of `#[code(…)]`.
    parts: Vec<String>,
    name: String,
    has_field: bool,
}

impl<'a> Enumeration<'a> {
    pub(crate) fn new(args: &'a Args, rows: &[Row]) -> Result<Self, String> {
        numbers::check(rows)?;
        let repr = Repr::choose(args.repr, rows)?;
        let mut holders: HashMap<Codes, usize> = HashMap::new();
        for row in rows {
            *holders.entry(row.codes()).or_default() += 1;
        }
        let mut names = Names::default();
        let lacks_other = !holders.contains_key(&Codes::Other);
        let other = lacks_other.then(|| Variant::other(names.claim("Other".to_owned())));
        let is_shared = |row: &Row| holders.get(&row.codes()).is_some_and(|count| *count > 1);
        let variants = rows.iter();
        let variants = variants.map(|row| Variant::new(row, is_shared(row), &mut names));
        Ok(Enumeration {
            name: &args.name,
            file: args.file_name(),
            repr,
            variants: variants.chain(other).collect(),
        })
    }
}

impl Variant {
    fn new(row: &Row, is_shared: bool, names: &mut Names) -> Self {
        let codes = row.codes();
        let is_text = |text: &&str| !text.trim().is_empty();
        let (zh, en) = (row.zh().filter(is_text), row.en().filter(is_text));
        let zh_gap = format!("TODO：{codes} 的中文消息。");
        let en_gap = format!("TODO: the English message of {codes}.");
        let (zh, en) = (zh.unwrap_or(&zh_gap).trim(), en.unwrap_or(&en_gap).trim());
        let paragraphs = [
            Paragraph::new(zh, Language::Zh),
            Paragraph::new(en, Language::En),
        ];
        let mut parts = vec![match codes {
            Codes::One(code) => code.to_string(),
            Codes::Range(CodeRange { first, last }) => format!("{first}..={last}"),
            Codes::Other => "other".to_owned(),
        }];
        parts.extend(is_shared.then(|| "shared".to_owned()));
        let class = row.class().map(|class| class.as_str());
        let class = match row.by_status() {
            true => Some("by_status"),
            false => class,
        };
        parts.push(class.unwrap_or("indeterminate").to_owned());
        // A paragraph that is not the message could be taken for the other language's, so
        // either both are read from the documentation or neither is.
        if paragraphs.iter().any(|paragraph| !paragraph.is_message) {
            parts.push(format!("zh = {}", literal(zh)));
            parts.push(format!("en = {}", literal(en)));
        }
        Variant {
            documentation: paragraphs.map(Paragraph::shown),
            is_class_open: class.is_none(),
            parts,
            name: names.of(row),
            has_field: !matches!(codes, Codes::One(_)),
        }
    }

    /// The variant for codes that the list does not have.
    fn other(name: String) -> Self {
        Variant {
            documentation: [
                "未收录的返回码。".to_owned(),
                "A code that the list does not have.".to_owned(),
            ],
            is_class_open: false,
            parts: vec!["other".to_owned(), "indeterminate".to_owned()],
            name,
            has_field: true,
        }
    }

    /// `#[code(…)]`, on several lines if one would be too long.
    fn attribute(&self) -> String {
        let line = self.parts.join(", ");
        // rustfmt leaves anything but a list of literals and words alone.
        let number = self.parts.first().map_or("", String::as_str);
        let is_left_alone = number.starts_with('-') || number.contains("..");
        if is_left_alone || line.width() <= WIDTH {
            return format!("    #[code({line})]");
        }
        let parts = self.parts.join(",\n        ");
        format!("    #[code(\n        {parts}\n    )]")
    }
}

impl fmt::Display for Enumeration<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, repr) = (self.name, self.repr);
        writeln!(f, "use jiemi_codes::ResponseCode;\n")?;
        match self.file {
            Some(file) => {
                let is_shown = |c: &char| *c != '`' && !is_hidden(*c);
                let file: String = file.chars().filter(is_shown).collect();
                writeln!(f, "/// The return codes of `{file}`.")?;
            }
            None => writeln!(f, "/// TODO: whose return codes these are.")?,
        }
        writeln!(f, "///\n/// [All codes as a table](#impl-{name})")?;
        writeln!(
            f,
            "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]"
        )?;
        writeln!(f, "#[response_code(repr = {repr})]\npub enum {name} {{")?;
        for (index, variant) in self.variants.iter().enumerate() {
            let [zh, en] = &variant.documentation;
            f.write_str(if index > 0 { "\n" } else { "" })?;
            writeln!(f, "    /// {zh}\n    ///\n    /// {en}")?;
            if variant.is_class_open {
                writeln!(f, "    // TODO: decide the class.")?;
            }
            let name = &variant.name;
            writeln!(f, "{}", variant.attribute())?;
            match variant.has_field {
                true => writeln!(f, "    {name}({repr}),")?,
                false => writeln!(f, "    {name},")?,
            }
        }
        writeln!(f, "}}")
    }
}
