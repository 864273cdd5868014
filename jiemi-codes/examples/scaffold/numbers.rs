//! Which integer type fits all numbers, and whether ranges overlap.

use clap::ValueEnum;
use jiemi_codes::document::Row;
use jiemi_codes::{Code, Codes};
use std::fmt;

/// The integer type of an enum's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Repr {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
}

impl Repr {
    /// The type that was asked for, or the first of the usual ones that fits. A number that
    /// does not fit is reported with its line.
    pub(crate) fn choose(asked: Option<Repr>, rows: &[Row]) -> Result<Repr, String> {
        let Some(repr) = asked else {
            let usual = [Repr::I32, Repr::I64];
            let has_room = |repr: &Repr| rows.iter().all(|row| repr.has_room(row));
            return Ok(usual.into_iter().find(has_room).unwrap_or(Repr::I64));
        };
        let wrong = rows.iter().filter(|row| !repr.has_room(row));
        let wrong =
            wrong.map(|row| format!("line {}: {} does not fit {repr}", row.line(), row.codes()));
        let wrong: Vec<_> = wrong.collect();
        match wrong.is_empty() {
            true => Ok(repr),
            false => Err(wrong.join("\n")),
        }
    }

    fn has_room(self, row: &Row) -> bool {
        let ends = match row.codes() {
            Codes::One(Code::Number(code)) => [code; 2],
            Codes::Range(range) => [range.first, range.last],
            Codes::One(Code::Word(_)) | Codes::Other => [0; 2],
        };
        ends.into_iter().all(|end| match self {
            Repr::I8 => i8::try_from(end).is_ok(),
            Repr::I16 => i16::try_from(end).is_ok(),
            Repr::I32 => i32::try_from(end).is_ok(),
            Repr::I64 => true,
            Repr::U8 => u8::try_from(end).is_ok(),
            Repr::U16 => u16::try_from(end).is_ok(),
            Repr::U32 => u32::try_from(end).is_ok(),
        })
    }
}

impl fmt::Display for Repr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = format!("{self:?}");
        f.write_str(&name.to_ascii_lowercase())
    }
}

/// Ranges that overlap, and more than one row for all other numbers, have no variant.
pub(crate) fn check(rows: &[Row]) -> Result<(), String> {
    let mut wrong = Vec::new();
    let others = rows.iter().filter(|row| row.codes() == Codes::Other);
    wrong.extend(others.skip(1).map(|row| {
        let line = row.line();
        (
            line,
            "there is a line for all other numbers already".to_owned(),
        )
    }));
    let mut ranges: Vec<_> = rows
        .iter()
        .filter_map(|row| match row.codes() {
            Codes::Range(range) => Some((range.first, range.last, row.line())),
            Codes::One(_) | Codes::Other => None,
        })
        .collect();
    ranges.sort_unstable();
    let mut furthest: Option<(i64, usize)> = None;
    for (start, end, line) in ranges {
        if let Some((last, before)) = furthest.filter(|(last, _)| *last >= start) {
            let what = format!("the range overlaps that of line {before}, which ends with {last}");
            wrong.push((line, what));
        }
        if furthest.is_none_or(|(last, _)| last < end) {
            furthest = Some((end, line));
        }
    }
    wrong.sort();
    let wrong = wrong
        .iter()
        .map(|(line, what)| format!("line {line}: {what}"));
    let wrong: Vec<_> = wrong.collect();
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(wrong.join("\n")),
    }
}
