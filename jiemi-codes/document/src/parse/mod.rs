//! From text to raw lists: tables, lists of items, delimited values. Nothing here says what a
//! column has.

mod delimited;
mod elsewhere;
mod inline;
mod interruptions;
mod item;
mod items;
mod lines;
mod markdown;
mod outside;
mod quotes;
mod raw;
mod walk;

pub(crate) use delimited::{csv, tsv};
pub(crate) use markdown::markdown;
pub(crate) use raw::{Cell, Form, RawList, RawRow};

use crate::passed_over::PassedOver;

/// Everything in a document.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    /// In the order of their lines.
    pub(crate) lists: Vec<RawList>,
    pub(crate) headings: Vec<Heading>,
    /// Each code on its own, in any order.
    pub(crate) passed_over: Vec<PassedOver>,
}

/// A heading of a Markdown document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    /// 1 is the uppermost.
    pub(crate) level: usize,
    /// As it is written.
    pub(crate) title: String,
    /// Without markup.
    pub(crate) plain: String,
    pub(crate) line: usize,
}
