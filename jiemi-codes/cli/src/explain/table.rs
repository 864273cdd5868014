//! A table of codes: code, name, class and texts. Columns that no row has are left out.
//!
//! The texts are below each other in the last column, which has no fixed width. Side by side
//! they would be wider than any terminal.

use crate::text::{Painted, class_width};
use crate::view::{View, left, right, widest};
use crate::words::{Languages, Words};
use jiemi_codes::Class;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr as _;

pub(crate) struct Table {
    /// The heading of the codes.
    pub(crate) code: Words,
    /// Numbers are aligned on the right, words on the left.
    pub(crate) are_numbers: bool,
    pub(crate) rows: Vec<Row>,
}

pub(crate) struct Row {
    pub(crate) code: String,
    pub(crate) name: Option<String>,
    pub(crate) class: Option<Class>,
    /// A text in each language.
    pub(crate) texts: Vec<String>,
}

impl Table {
    pub(crate) fn write(&self, view: View, out: &mut impl Write) -> io::Result<()> {
        let [name, class, meaning] = [
            Words::new("名称", "name"),
            Words::new("类别", "class"),
            Words::new("含义", "meaning"),
        ]
        .map(|words| view.languages.inline(&words));
        let has_names = self.rows.iter().any(|row| row.name.is_some());
        let has_classes = self.rows.iter().any(|row| row.class.is_some());
        let names = self.rows.iter().filter_map(|row| row.name.as_deref());
        let codes = self.rows.iter().map(|row| row.code.as_str());
        // Both languages would be wider than the codes.
        let code = match view.languages {
            Languages::Only(language) => self.code.text(language),
            Languages::Both => self.code.en(),
        };
        let widths = Widths {
            code: widest(codes).max(code.width()),
            name: has_names.then(|| widest(names).max(name.width())),
            class: has_classes.then(|| class_width().max(class.width())),
        };
        let column = view.last_column(widths.all());

        let (cells, width) = self.cells(code, &name, (&class, &class), widths);
        write!(out, "{cells}")?;
        column.write(width, [meaning.as_str()], view, out)?;
        for row in &self.rows {
            let name = row.name.as_deref().unwrap_or_default();
            let painted = row.class.map(|class| Painted(class).to_string());
            let painted = painted.unwrap_or_default();
            let class = row.class.map_or("", |class| class.as_str());
            let (cells, width) = self.cells(&row.code, name, (class, &painted), widths);
            write!(out, "{cells}")?;
            column.write(width, row.texts.iter().map(String::as_str), view, out)?;
        }
        Ok(())
    }

    /// All cells but the last, without the space after them, and how wide they are. The class
    /// comes plain and in colour.
    fn cells(
        &self,
        code: &str,
        name: &str,
        (class, painted): (&str, &str),
        widths: Widths,
    ) -> (String, usize) {
        let mut cells = match self.are_numbers {
            true => right(code, widths.code),
            false => left(code, widths.code),
        };
        if let Some(width) = widths.name {
            cells = cells + "  " + &left(name, width);
        }
        let mut width = cells.width();
        if widths.class.is_some() {
            cells = cells + "  " + painted;
            width += 2 + class.width();
        }
        if class.is_empty() || widths.class.is_none() {
            cells.truncate(cells.trim_end().len());
            width = cells.width();
        }
        (cells, width)
    }
}

#[derive(Clone, Copy)]
struct Widths {
    code: usize,
    name: Option<usize>,
    class: Option<usize>,
}

impl Widths {
    /// Of all columns but the last, with the space after each.
    fn all(self) -> usize {
        let others = [self.name, self.class].into_iter().flatten();
        self.code + 2 + others.map(|width| width + 2).sum::<usize>()
    }
}
