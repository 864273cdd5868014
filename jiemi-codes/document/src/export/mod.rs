//! A catalogue or a list as a file, for people and other programs.

mod csv;
mod markdown;

pub use csv::{Csv, csv};
pub use markdown::{Markdown, markdown};

use crate::Declared;
use jiemi_codes::Class;
use std::collections::HashMap;

/// A line of a file.
#[derive(Debug, Clone)]
struct Line {
    declared: Declared,
    /// Whether another line has the same code.
    is_shared: bool,
}

impl Line {
    /// The class; `by_status` where the HTTP status decides; nothing if it is not known.
    fn class(&self, by_status: &'static str) -> &'static str {
        match self.declared.by_status {
            true => by_status,
            false => self.declared.class.map_or("", Class::as_str),
        }
    }
}

fn lines<I>(codes: I) -> Vec<Line>
where
    I: IntoIterator,
    I::Item: Into<Declared>,
{
    let codes: Vec<Declared> = codes.into_iter().map(Into::into).collect();
    let mut holders = HashMap::new();
    for declared in &codes {
        *holders.entry(declared.code.clone()).or_insert(0) += 1;
    }
    let line = |declared: Declared| Line {
        is_shared: holders.get(&declared.code).is_some_and(|count| *count > 1),
        declared,
    };
    codes.into_iter().map(line).collect()
}
