//! Comma-separated values, as RFC 4180 has them.

use crate::{Code, Codes, Entries, Entry};
use core::fmt::{self, Write as _};

/// A catalogue as CSV, made by [`Entries::csv`]; `Display` writes it.
///
/// The columns are `code` (`1008`, `500..=599`, `other`, `SYSTEM_ERROR`), `name`, `zh`, `en`, `class`,
/// `shared` and `by_status`; lines end in CR LF, and a text that has a comma, a quote or a
/// line end stands in quotes, as RFC 4180 says. The encoding is UTF-8. Excel reads
/// Chinese right only where the file begins with a byte order mark, and takes a text that
/// begins with `=`, `+`, `-` or `@` for a formula; the texts are written as they are.
///
/// ```no_run
/// use jiemi_codes::PayCode;
///
/// let csv = PayCode::ENTRIES.csv();
/// std::fs::write("pay-codes.csv", format!("\u{FEFF}{csv}"))?;
/// # std::io::Result::Ok(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Csv {
    entries: Entries,
}

impl Csv {
    pub(super) const fn new(entries: Entries) -> Self {
        Csv { entries }
    }
}

impl fmt::Display for Csv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("code,name,zh,en,class,shared,by_status\r\n")?;
        self.entries.iter().try_for_each(|entry| row(&entry, f))
    }
}

fn row(entry: &Entry, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match entry.codes {
        Codes::One(Code::Word(word)) => field(word, f)?,
        codes => write!(f, "{codes}")?,
    }
    write!(f, ",{},", entry.name)?;
    field(entry.zh, f)?;
    f.write_char(',')?;
    field(entry.en, f)?;
    write!(
        f,
        ",{},{},{}\r\n",
        entry.class, entry.shared, entry.by_status
    )
}

fn field(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Spaces at the ends, too, since some readers take them off.
    let is_plain = !text.contains([',', '"', '\r', '\n']) && text.trim() == text;
    if is_plain {
        return f.write_str(text);
    }
    f.write_char('"')?;
    for (index, part) in text.split('"').enumerate() {
        f.write_str(if index > 0 { "\"\"" } else { "" })?;
        f.write_str(part)?;
    }
    f.write_char('"')
}
