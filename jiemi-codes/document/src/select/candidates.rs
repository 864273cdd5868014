//! Which lists could hold codes, and what looks like codes in the others.

use super::headers::{self, CodeHeader};
use super::roles::Finder;
use crate::code::{self, Shape, begins_as_number, shape};
use crate::parse::{Form, RawList};

/// Whether a list could hold codes.
pub(crate) fn could_hold(list: &RawList) -> bool {
    match list.form {
        Form::Items => return list.has_codes,
        Form::Delimited => return true,
        Form::Table => {}
    }
    let finder = Finder::new(list);
    (0..finder.keys.len()).any(|column| finder.could_be_codes(column))
}

/// What looks like codes in a table that is not taken for a list, each with its line.
pub(crate) fn codes_of(list: &RawList) -> Vec<(usize, String)> {
    // Codes in items are passed over already.
    if list.form != Form::Table {
        return Vec::new();
    }
    // 32 may be a length.
    let is_code =
        |text: &&str| (text.len() > 2 || text.starts_with('-')) && shape(text) == Shape::Code;
    // 2001 签名错误
    let begins = |cell: &'_ str| -> Option<String> {
        let end = cell.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
        let first = cell.get(..end.unwrap_or(cell.len()))?;
        is_code(&first).then(|| first.to_owned())
    };
    let headers = list.headers.iter().map(String::as_str).filter(is_code);
    let headers = headers.map(|code| (list.line, code.to_owned()));
    let rows = list.rows.iter().filter_map(|row| {
        let mut cells = row.cells.iter().map(|cell| cell.plain().trim());
        let code = row.beside.clone().or_else(|| cells.find_map(begins))?;
        Some((row.line, code))
    });
    headers.chain(rows).collect()
}

impl Finder<'_> {
    fn could_be_codes(&self, column: usize) -> bool {
        let key = self.keys.get(column).map_or("", String::as_str);
        if headers::measures(key) {
            return false;
        }
        let header = headers::code(key);
        let is_error = headers::is_error(key);
        let (mut begin, mut whole, mut all) = (0, 0, 0);
        let mut has_code = false;
        for cell in self.cells(column) {
            let shape = shape(cell);
            // POST is no code, SYSTEMERROR is.
            has_code |= shape == Shape::Code || (shape == Shape::Capitals && cell.len() > 7);
            whole += usize::from(shape != Shape::Text);
            begin += usize::from(
                shape != Shape::Text || begins_as_number(cell) || (is_error && is_word(cell)),
            );
            all += 1;
            // Under 错误码, words may have any shape.
            if header == Some(CodeHeader::Sure)
                && cell.starts_with(|c: char| c.is_ascii_alphanumeric() || has_digits(c))
            {
                return true;
            }
        }
        match header {
            Some(_) => begin * 2 > all,
            None => has_code && whole * 2 > all,
        }
    }
}

/// `channel_not_found`, `InvalidParameter`
fn is_word(cell: &str) -> bool {
    cell.len() > 2 && code::word(cell, &|_| false).is_ok()
}

/// A full-width digit, or a sign.
fn has_digits(c: char) -> bool {
    matches!(c, '０'..='９' | '－' | '-' | '–' | '\u{2212}')
}
