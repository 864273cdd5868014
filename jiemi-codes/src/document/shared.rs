//! Numbers that a document gives more than one meaning.

use super::{Document, Row};
use crate::Codes;
use crate::text::OneLine;
use std::collections::HashMap;
use std::fmt;
use std::vec;
use std::vec::Vec;

/// A number that a document lists more than once.
///
/// `Display` writes an item of a Markdown list, to send to whoever keeps the document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SharedCode {
    /// The number.
    pub codes: Codes,
    /// What it stands for, in the order of the document; two rows at least.
    pub rows: Vec<Row>,
}

impl fmt::Display for SharedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "- `{}`:", self.codes)?;
        for (place, row) in self.rows.iter().enumerate() {
            f.write_str(if place > 0 { " /" } else { "" })?;
            write!(f, " {} (line {})", OneLine(row.any_text()), row.line())?;
        }
        Ok(())
    }
}

impl Document {
    /// The numbers that stand for more than one thing, in the order of the document: a
    /// client cannot tell which is meant, and the vendor may not know.
    ///
    /// ```
    /// use jiemi_codes::document::Document;
    ///
    /// let document = Document::from_markdown(
    ///     "- `1008`: 用户名或者密码错误。\n- `1008`: 请求被拒绝。\n- `1009`: 用户认证失败。\n",
    /// )?;
    /// let shared: Vec<_> = document.shared().iter().map(ToString::to_string).collect();
    /// assert_eq!(shared, ["- `1008`: 用户名或者密码错误。 (line 1) / 请求被拒绝。 (line 2)"]);
    /// # Ok::<(), jiemi_codes::document::DocumentError>(())
    /// ```
    #[must_use]
    pub fn shared(&self) -> Vec<SharedCode> {
        let groups = Groups::new(&self.rows, |row| row.codes);
        let shared = groups.all.into_iter().filter(|(_, rows)| rows.len() > 1);
        shared
            .map(|(codes, rows)| SharedCode {
                codes,
                rows: rows.into_iter().cloned().collect(),
            })
            .collect()
    }
}

/// What has the same number, together; the groups and those in each in their order.
pub(super) struct Groups<'a, T> {
    pub(super) all: Vec<(Codes, Vec<&'a T>)>,
    indices: HashMap<Codes, usize>,
}

impl<'a, T> Groups<'a, T> {
    pub(super) fn new(all: &'a [T], codes: impl Fn(&T) -> Codes) -> Self {
        let mut groups = Groups {
            all: Vec::new(),
            indices: HashMap::new(),
        };
        for one in all {
            let codes = codes(one);
            let index = *groups.indices.entry(codes).or_insert(groups.all.len());
            match groups.all.get_mut(index) {
                Some((_, group)) => group.push(one),
                None => groups.all.push((codes, vec![one])),
            }
        }
        groups
    }

    pub(super) fn get(&self, codes: &Codes) -> &[&'a T] {
        let group = self
            .indices
            .get(codes)
            .and_then(|index| self.all.get(*index));
        group.map(|(_, group)| group.as_slice()).unwrap_or_default()
    }
}
