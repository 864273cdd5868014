//! Which rows of a document and which variants of one number belong together.

use super::{Field, Row};
use crate::{Entry, Language};
use std::vec::Vec;

/// An entry and its index.
pub(super) type Declared = (usize, Entry);

/// Which of the rows and variants of one number belong together: those that say the same,
/// then those that have a text in common, then the others in their order. Rows that are
/// left over come back.
pub(super) fn pair<'a>(
    rows: &[&'a Row],
    holders: &[&'a Declared],
) -> (Vec<(&'a Row, &'a Declared)>, Vec<&'a Row>) {
    let mut holders = holders.to_vec();
    let mut rest = rows.to_vec();
    let mut pairs = Vec::new();
    for least in [3, 2, 1, 0] {
        // A row that fits one variant alone takes it before one that fits others as well.
        for most in [1, usize::MAX] {
            rest.retain(|row| {
                let fits = |(_, entry): &&Declared| likeness(row, entry) >= least;
                let mut fitting = (0..).zip(&holders).filter(|(_, holder)| fits(holder));
                let first = fitting.next().map(|(index, _)| index);
                let Some(index) = first.filter(|_| fitting.count() < most) else {
                    return true;
                };
                pairs.push((*row, holders.remove(index)));
                false
            });
        }
    }
    (pairs, rest)
}

/// 3 where all is the same, 2 where all texts are, 1 where one of them is, 0 where none is.
fn likeness(row: &Row, entry: &Entry) -> usize {
    if text_changes(row, entry).is_empty() {
        return 2 + usize::from(has_class_of(row, entry));
    }
    let is_same = |text: Option<&str>, message| text.is_some_and(|text| same(text, message));
    usize::from(is_same(row.zh(), entry.zh) || is_same(row.en(), entry.en))
}

pub(super) fn changes(row: &Row, entry: &Entry) -> Vec<Field> {
    let mut changes = text_changes(row, entry);
    if !has_class_of(row, entry) {
        changes.push(Field::Class);
    }
    changes
}

fn has_class_of(row: &Row, entry: &Entry) -> bool {
    row.class.is_none_or(|class| class == entry.class)
        && row
            .by_status
            .is_none_or(|by_status| by_status == entry.by_status)
}

fn text_changes(row: &Row, entry: &Entry) -> Vec<Field> {
    let texts = [
        (row.zh(), entry.zh, Language::Zh),
        (row.en(), entry.en, Language::En),
    ];
    let texts = texts.into_iter().filter_map(|(text, message, language)| {
        let text = text?;
        let is_other = row.is_of_any_language && (same(text, entry.zh) || same(text, entry.en));
        (!same(text, message) && !is_other).then_some(Field::Message(language))
    });
    texts.collect()
}

fn same(text: &str, message: &str) -> bool {
    text.trim() == message.trim()
}
