//! Which row of a list belongs to which code of a catalogue.

use super::{Declared, Field};
use crate::rows::Row;
use jiemi_codes::Language;

/// Up to this many rows of one code are paired by what they say.
const MOST: usize = 200;

/// A declared code and its index.
pub(super) type Holder<'a> = (usize, &'a Declared);

/// Pairs the rows and variants of one code: first those that say the same, then those that
/// have a text in common, then the others in their order. Returns the rows that are left over.
pub(super) fn pair<'a>(
    rows: &[&'a Row],
    holders: &[&'a Holder<'a>],
) -> (Vec<(&'a Row, &'a Holder<'a>)>, Vec<&'a Row>) {
    let mut holders = holders.to_vec();
    let mut rest = rows.to_vec();
    let mut pairs = Vec::new();
    // Nobody can tell more than that apart, and comparing each with each would take too long.
    if rest.len() > MOST && holders.len() > MOST {
        let count = rest.len().min(holders.len());
        let left = rest.split_off(count);
        pairs.extend(rest.into_iter().zip(holders));
        return (pairs, left);
    }
    for least in [3, 2, 1, 0] {
        // A row that fits only one variant takes it before a row that fits several.
        for most in [1, usize::MAX] {
            rest.retain(|row| {
                let fits = |(_, declared): &&Holder<'_>| likeness(row, declared) >= least;
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

/// 3 if everything is the same, 2 if all texts are, 1 if one text is, 0 if none is.
fn likeness(row: &Row, declared: &Declared) -> usize {
    if text_changes(row, declared).is_empty() {
        return 2 + usize::from(has_class_of(row, declared));
    }
    let is_same = |text: &Option<String>, message: Option<&str>| {
        text.as_deref()
            .zip(message)
            .is_some_and(|(text, message)| same(text, message))
    };
    let (zh, en) = (declared.zh.as_deref(), declared.en.as_deref());
    usize::from(is_same(&row.zh, zh) || is_same(&row.en, en))
}

pub(super) fn changes(row: &Row, declared: &Declared) -> Vec<Field> {
    let mut changes = text_changes(row, declared);
    if !has_class_of(row, declared) {
        changes.push(Field::Class);
    }
    changes
}

fn has_class_of(row: &Row, declared: &Declared) -> bool {
    let classes = row.class.zip(declared.class);
    classes
        .is_none_or(|(row_class, class)| row_class == class && row.by_status == declared.by_status)
}

fn text_changes(row: &Row, declared: &Declared) -> Vec<Field> {
    let (zh, en) = (declared.zh.as_deref(), declared.en.as_deref());
    let texts = [(row.zh(), zh, Language::Zh), (row.en(), en, Language::En)];
    let is_either = |text: &str| {
        row.is_general
            && (zh.is_some_and(|zh| same(text, zh))
                || en.is_some_and(|en| same(text, en))
                || zh.zip(en).is_some_and(|(zh, en)| has_both(text, zh, en)))
    };
    let changed = texts.into_iter().filter_map(|(text, message, language)| {
        let (text, message) = (text?, message?);
        (!same(text, message) && !is_either(text)).then_some(Field::Message(language))
    });
    changed.collect()
}

fn same(text: &str, message: &str) -> bool {
    text.trim() == message.trim()
}

/// Whether a text is both messages, in either order, with nothing but a separator between
/// them.
fn has_both(text: &str, zh: &str, en: &str) -> bool {
    let (text, zh, en) = (text.trim(), zh.trim(), en.trim());
    [(zh, en), (en, zh)].into_iter().any(|(first, second)| {
        let between = text
            .strip_prefix(first)
            .and_then(|rest| rest.strip_suffix(second));
        let is_separator = |c: char| c.is_whitespace() || "/|;；,，-–—:：".contains(c);
        let is_enclosed = || {
            let inner = text.strip_prefix(first)?.trim_start();
            let inner = inner.strip_prefix(['(', '（'])?.strip_suffix([')', '）'])?;
            Some(inner.trim() == second)
        };
        between.is_some_and(|between| between.chars().all(is_separator))
            || is_enclosed() == Some(true)
    })
}
