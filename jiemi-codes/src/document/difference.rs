//! What an enum and a document do not agree on.

use super::pair::{changes, pair};
use super::shared::{Groups, SharedCode};
use super::{Document, Row};
use crate::{Class, Codes, Entry, Language, ResponseCode};
use std::vec;
use std::vec::Vec;

/// What a catalogue and a document do not agree on; `Display` reports all of it.
///
/// What is known and may differ is taken out of the lists before they are looked at:
///
/// ```
/// use jiemi_codes::document::Document;
/// use jiemi_codes::{Code, Codes, PayCode};
///
/// # const PUBLISHED: &str = "- `1000`: 返回成功，得到有效数据。";
/// let mut difference = Document::from_markdown(PUBLISHED)?.compare::<PayCode>();
/// // These have been announced, but are not published yet.
/// difference.only_in_enum.retain(|entry| entry.codes == Codes::One(Code::Number(1000)));
/// assert!(difference.is_empty(), "{difference}");
/// # Ok::<(), jiemi_codes::document::DocumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Difference {
    /// The name of the enum.
    pub catalog: &'static str,
    /// Codes that the enum lacks, in the order of the document.
    pub only_in_document: Vec<Row>,
    /// Variants that the document lacks, in the order of their declaration. An `other`
    /// variant is none of them, since a document lists what there is.
    pub only_in_enum: Vec<Entry>,
    /// What both have and say differently, in the order of the document.
    pub changed: Vec<Changed>,
    /// Numbers that both have, but not as often: one of them has another meaning.
    pub miscounted: Vec<Miscounted>,
    /// The numbers that stand more than once in the document, whether or not they do in
    /// the enum; these make no difference.
    pub shared: Vec<SharedCode>,
    /// That of the document's texts.
    pub(super) language: Language,
}

/// A number that a document and an enum have, but not as often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Miscounted {
    /// The number.
    pub codes: Codes,
    /// How many rows of the document have it.
    pub in_document: usize,
    /// How many variants have it.
    pub in_enum: usize,
}

/// A code that a document and an enum have, and a field that differs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Changed {
    /// What the document says.
    pub row: Row,
    /// What the enum says.
    pub entry: Entry,
    /// What of it differs.
    pub field: Field,
}

/// What of a code differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// The message in a language.
    Message(Language),
    /// The class, which a document only has in this crate's words.
    Class,
}

impl Difference {
    /// Whether the two agree.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.only_in_document.is_empty() && self.only_in_enum.is_empty() && self.changed.is_empty()
    }
}

impl Changed {
    /// What the document has there.
    pub fn in_document(&self) -> &str {
        match self.field {
            Field::Message(Language::Zh) => self.row.zh().unwrap_or_default(),
            Field::Message(Language::En) => self.row.en().unwrap_or_default(),
            Field::Class => match (self.row.by_status(), self.row.class) {
                (true, _) => "by status",
                (_, class) => class.map_or("a class", Class::as_str),
            },
        }
        .trim()
    }

    /// What the enum has there.
    #[must_use]
    pub fn in_enum(&self) -> &'static str {
        match self.field {
            Field::Message(Language::Zh) => self.entry.zh,
            Field::Message(Language::En) => self.entry.en,
            Field::Class if self.entry.by_status => "by status",
            Field::Class => self.entry.class.as_str(),
        }
        .trim()
    }

    /// Where the two part and meet again.
    ///
    /// ```
    /// use jiemi_codes::PayCode;
    /// use jiemi_codes::document::Document;
    ///
    /// let document = Document::from_markdown("- `1019`: 微信支付已不需要轮询。")?;
    /// let difference = document.compare::<PayCode>();
    /// let edit = difference.changed[0].edit();
    /// assert_eq!((edit.before, edit.in_document, edit.in_enum, edit.after), ("微信支付", "已不", "", "需要轮询。"));
    /// # Ok::<(), jiemi_codes::document::DocumentError>(())
    /// ```
    #[must_use]
    pub fn edit(&self) -> Edit<'_> {
        Edit::between(self.in_document(), self.in_enum())
    }
}

/// Two texts, and what of them differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit<'a> {
    /// How both begin.
    pub before: &'a str,
    /// What only the document has.
    pub in_document: &'a str,
    /// What only the enum has.
    pub in_enum: &'a str,
    /// How both end.
    pub after: &'a str,
}

impl<'a> Edit<'a> {
    fn between(document: &'a str, of_enum: &'a str) -> Self {
        let same = |(one, other): &(char, char)| one == other;
        let begin = document.chars().zip(of_enum.chars()).take_while(same);
        let begin = begin.map(|(c, _)| c.len_utf8()).sum();
        let (before, document) = document.split_at_checked(begin).unwrap_or_default();
        let of_enum = of_enum.get(begin..).unwrap_or_default();
        let end = document
            .chars()
            .rev()
            .zip(of_enum.chars().rev())
            .take_while(same);
        let end: usize = end.map(|(c, _)| c.len_utf8()).sum();
        let split = |text: &'a str| text.split_at_checked(text.len() - end).unwrap_or_default();
        let (in_document, after) = split(document);
        Edit {
            before,
            in_document,
            in_enum: split(of_enum).0,
            after,
        }
    }
}

impl Document {
    /// Holds the document against a catalogue.
    ///
    /// A number that stands twice in the document is to be shared by two variants. Of a
    /// document that does not tell languages apart, a text is right if it is either of a
    /// variant's messages.
    ///
    /// ```
    /// use jiemi_codes::PayCode;
    /// use jiemi_codes::document::Document;
    ///
    /// let document = Document::from_markdown("- `1008`: 请求被拒绝。\n- `1024`: 余额不足。\n")?;
    /// let difference = document.compare::<PayCode>();
    /// assert_eq!(difference.only_in_document[0].zh(), Some("余额不足。"));
    /// // 1008 is `InvalidCredentials` as well.
    /// assert!(difference.only_in_enum.iter().any(|entry| entry.name == "InvalidCredentials"));
    /// # Ok::<(), jiemi_codes::document::DocumentError>(())
    /// ```
    pub fn compare<C: ResponseCode>(&self) -> Difference {
        let entries: Vec<_> = C::ENTRIES.iter().enumerate().collect();
        let declared = Groups::new(&entries, |(_, entry)| entry.codes);
        let published = Groups::new(&self.rows, |row| row.codes);
        let mut difference = Difference {
            catalog: name_of::<C>(),
            only_in_document: Vec::new(),
            only_in_enum: Vec::new(),
            changed: Vec::new(),
            miscounted: Vec::new(),
            shared: self.shared(),
            language: match self.rows.iter().any(|row| row.zh().is_some()) {
                true => Language::Zh,
                false => Language::En,
            },
        };
        let mut is_published = vec![false; entries.len()];
        for (codes, rows) in &published.all {
            let holders = declared.get(codes);
            if !holders.is_empty() && holders.len() != rows.len() {
                difference.miscounted.push(Miscounted {
                    codes: *codes,
                    in_document: rows.len(),
                    in_enum: holders.len(),
                });
            }
            let (pairs, lacking) = pair(rows, holders);
            let lacking = lacking.into_iter().cloned();
            difference.only_in_document.extend(lacking);
            for (row, (index, entry)) in pairs {
                if let Some(is_published) = is_published.get_mut(*index) {
                    *is_published = true;
                }
                let changes = changes(row, entry).into_iter().map(|field| Changed {
                    row: row.clone(),
                    entry: *entry,
                    field,
                });
                difference.changed.extend(changes);
            }
        }
        let unpublished = entries.iter().zip(is_published).filter(|(_, is)| !is);
        let unpublished = unpublished.map(|((_, entry), _)| *entry);
        let unpublished = unpublished.filter(|entry| !matches!(entry.codes, Codes::Other));
        difference.only_in_enum.extend(unpublished);
        difference.only_in_document.sort_by_key(Row::line);
        difference.changed.sort_by_key(|changed| changed.row.line);
        difference
    }

    /// Panics with a report of everything in which the document and a catalogue differ.
    ///
    /// For tests; see the [module](crate::document).
    ///
    /// # Panics
    ///
    /// Where they differ.
    #[track_caller]
    pub fn assert_matches<C: ResponseCode>(&self) {
        let difference = self.compare::<C>();
        assert!(difference.is_empty(), "{difference}");
    }
}

/// The enum's name without its path.
fn name_of<C>() -> &'static str {
    let path = core::any::type_name::<C>();
    path.rsplit("::").next().unwrap_or(path)
}
