//! The enum as source text, formatted as rustfmt would.

use crate::scaffold::languages::Messages;
use crate::scaffold::literal::is_hidden;
use crate::scaffold::names::Names;
use crate::scaffold::repr::Repr;
use crate::scaffold::variant::Variant;
use jiemi_codes::Language;
use jiemi_codes_document::{PublishedCode, Row};
use std::collections::HashMap;
use std::fmt;

/// An enum with a variant for each row of a list.
pub(crate) struct Enumeration<'a> {
    name: &'a str,
    /// The name of the list's file.
    file: Option<&'a str>,
    repr: Repr,
    messages: Messages,
    variants: Vec<Variant>,
}

impl<'a> Enumeration<'a> {
    pub(crate) fn new(name: &'a str, file: Option<&'a str>, repr: Repr, rows: &[Row]) -> Self {
        let messages = Messages::of(rows);
        let mut holders: HashMap<&PublishedCode, usize> = HashMap::new();
        for row in rows {
            *holders.entry(row.code()).or_default() += 1;
        }
        let mut names = Names::default();
        // A catalogue of words has no such variant.
        let lacks_other = repr != Repr::Str && !holders.contains_key(&PublishedCode::Other);
        let other = lacks_other.then(|| {
            let name = names.claim("Other".to_owned());
            Variant::other(name, messages)
        });
        let is_shared = |row: &Row| holders.get(row.code()).is_some_and(|count| *count > 1);
        let variants = rows.iter();
        let variants = variants.map(|row| Variant::new(row, is_shared(row), messages, &mut names));
        Enumeration {
            name,
            file,
            repr,
            messages,
            variants: variants.chain(other).collect(),
        }
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
        // Without one a catalogue reads `code` and `message`.
        let protocol = match self.messages.of_notes() {
            Language::Zh => "TODO：接口把码值放在响应的哪个字段：const 与 `protocol = …`。",
            _ => "TODO: where the API puts its code: a const, and `protocol = …`.",
        };
        writeln!(f, "// {protocol}")?;
        let derives = "Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode";
        writeln!(f, "#[derive({derives})]")?;
        let messages = match self.messages {
            Messages::Only(language) => format!(", messages = {language}"),
            Messages::Both => String::new(),
        };
        writeln!(f, "#[response_code(repr = {repr}{messages})]")?;
        writeln!(f, "pub enum {name} {{")?;
        for (index, variant) in self.variants.iter().enumerate() {
            f.write_str(if index > 0 { "\n" } else { "" })?;
            variant.write(repr, f)?;
        }
        writeln!(f, "}}")
    }
}
