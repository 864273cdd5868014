//! Where a catalogue and a list disagree.

mod declared;
mod difference;
mod edit;
mod pair;
mod report;

pub use declared::Declared;
pub use difference::{Changed, Difference, Field, SharedDifferently};
pub use edit::Edit;

use crate::PublishedCode;
use crate::rows::{Kind, Row};
use crate::select::List;
use jiemi_codes::ResponseCode;
use pair::{changes, pair};
use std::collections::{HashMap, HashSet};

impl List {
    /// Compares a catalogue with the list.
    ///
    /// Two variants must share a code that the list has twice. The list need not have an `other`
    /// variant. If the list has one language, only that one is compared. If the header names no
    /// language, a text may be either of a variant's messages, or both. Names are not compared.
    ///
    /// ```
    /// use jiemi_codes::PayCode;
    /// use jiemi_codes_document::Document;
    ///
    /// let document = Document::from_markdown("- `1008`: 请求被拒绝。\n- `1024`: 余额不足。\n");
    /// let difference = document.list()?.compare::<PayCode>();
    /// assert_eq!(difference.new[0].zh(), Some("余额不足。"));
    /// // 1008 is `InvalidCredentials` as well.
    /// assert!(difference.gone.iter().any(|code| code.name == "InvalidCredentials"));
    /// # Ok::<(), jiemi_codes_document::DocumentError>(())
    /// ```
    pub fn compare<C: ResponseCode>(&self) -> Difference {
        let path = std::any::type_name::<C>();
        let name = path.rsplit("::").next().unwrap_or(path);
        let declared: Vec<_> = C::ENTRIES.iter().map(Declared::from).collect();
        self.compare_with(name, &declared)
    }

    /// Compares codes from elsewhere, such as a JSON export, with the list. See [`Declared`].
    pub fn compare_with(&self, catalogue: &str, declared: &[Declared]) -> Difference {
        let words = declared.iter().filter_map(|declared| match &declared.code {
            PublishedCode::Word(word) => Some(word.as_str()),
            _ => None,
        });
        let words: HashSet<&str> = words.collect();
        let is_known = |word: &str| words.contains(word);
        let (rows, unreadable) = match words.is_empty() {
            true => self.read(Kind::Numbers),
            false => self.read(Kind::Words(&is_known)),
        };
        let holders: Vec<_> = declared.iter().enumerate().collect();
        let held = Groups::new(&holders, |(_, declared)| &declared.code);
        let published = Groups::new(&rows, |row: &Row| &row.code);
        let mut difference = Difference::new(catalogue, self.clone(), unreadable);
        difference.is_chinese = rows.iter().any(|row| row.zh.is_some());
        let mut is_published = vec![false; declared.len()];
        for (code, rows) in &published.all {
            let holders = held.get(code);
            if !holders.is_empty() && holders.len() != rows.len() {
                difference.shared_differently.push(SharedDifferently {
                    code: (*code).clone(),
                    in_list: rows.len(),
                    in_catalogue: holders.len(),
                });
            }
            let (pairs, lacking) = pair(rows, holders);
            difference.new.extend(lacking.into_iter().cloned());
            for (row, (index, declared)) in pairs {
                if let Some(is_published) = is_published.get_mut(*index) {
                    *is_published = true;
                }
                let changes = changes(row, declared).into_iter();
                difference.changed.extend(changes.map(|field| Changed {
                    row: row.clone(),
                    declared: (*declared).clone(),
                    field,
                }));
            }
        }
        let gone = declared.iter().zip(is_published).filter(|(_, is)| !is);
        let gone = gone.map(|(declared, _)| declared);
        let gone = gone.filter(|declared| declared.code != PublishedCode::Other);
        difference.gone.extend(gone.cloned());
        difference.new.sort_by_key(Row::line);
        difference.changed.sort_by_key(|changed| changed.row.line);
        difference
    }

    /// Fails a test if a catalogue and the list differ, or if a row cannot be read. The panic
    /// says what was read and what differs.
    ///
    /// ```should_panic
    /// use jiemi_codes::PayCode;
    /// use jiemi_codes_document::Document;
    ///
    /// let document = Document::from_markdown("- `1000`: 返回成功。");
    /// document.list().unwrap().assert_matches::<PayCode>();
    /// ```
    ///
    /// # Panics
    ///
    /// If they differ.
    #[track_caller]
    pub fn assert_matches<C: ResponseCode>(&self) {
        let difference = self.compare::<C>();
        assert!(difference.is_empty(), "{difference}");
    }
}

/// Items grouped by their code. The groups, and the items in each, keep their order.
struct Groups<'a, T> {
    all: Vec<(&'a PublishedCode, Vec<&'a T>)>,
    indices: HashMap<&'a PublishedCode, usize>,
}

impl<'a, T> Groups<'a, T> {
    fn new(all: &'a [T], code: impl Fn(&'a T) -> &'a PublishedCode) -> Self {
        let mut groups = Groups {
            all: Vec::new(),
            indices: HashMap::new(),
        };
        for one in all {
            let code = code(one);
            let index = *groups.indices.entry(code).or_insert(groups.all.len());
            match groups.all.get_mut(index) {
                Some((_, group)) => group.push(one),
                None => groups.all.push((code, vec![one])),
            }
        }
        groups
    }

    fn get(&self, code: &PublishedCode) -> &[&'a T] {
        let index = self.indices.get(code);
        let group = index.and_then(|index| self.all.get(*index));
        group.map(|(_, group)| group.as_slice()).unwrap_or_default()
    }
}
