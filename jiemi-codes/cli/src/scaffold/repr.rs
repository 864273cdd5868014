//! The type of the codes: words, or an integer type that every number fits.

use crate::list::{Kind, Reading};
use crate::words::Words;
use jiemi_codes::CodeRange;
use jiemi_codes_document::{PublishedCode, Row};
use std::fmt;

/// The type of an enum's codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Repr {
    Str,
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
}

impl Repr {
    /// What the list is read as.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Repr::Str => Kind::Words,
            _ => Kind::Numbers,
        }
    }

    /// The type that was asked for, or else the first of the usual ones that fits. Numbers that
    /// do not fit are reported with their lines.
    pub(crate) fn choose(asked: Option<Repr>, reading: &Reading) -> Result<Repr, Vec<Words>> {
        let rows = &reading.rows;
        let Some(repr) = asked else {
            let usual = match reading.kind {
                Kind::Words => [Repr::Str; 2],
                Kind::Numbers => [Repr::I32, Repr::I64],
            };
            let has_room = |repr: &Repr| rows.iter().all(|row| repr.has_room(row));
            return Ok(usual.into_iter().find(has_room).unwrap_or(Repr::I64));
        };
        let wrong = rows.iter().filter(|row| !repr.has_room(row));
        let wrong = wrong.map(|row| {
            let (line, code) = (row.line(), row.code());
            Words::new(
                format!("第 {line} 行：{code} 超出 {repr} 的范围"),
                format!("line {line}: {code} does not fit {repr}"),
            )
        });
        let wrong: Vec<_> = wrong.collect();
        match wrong.is_empty() {
            true => Ok(repr),
            false => Err(wrong),
        }
    }

    fn has_room(self, row: &Row) -> bool {
        let ends = match row.code() {
            PublishedCode::Number(code) => [*code; 2],
            PublishedCode::Range(CodeRange { first, last }) => [*first, *last],
            PublishedCode::Word(_) | PublishedCode::Other => [0; 2],
        };
        ends.into_iter().all(|end| match self {
            Repr::Str | Repr::I64 => true,
            Repr::I8 => i8::try_from(end).is_ok(),
            Repr::I16 => i16::try_from(end).is_ok(),
            Repr::I32 => i32::try_from(end).is_ok(),
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
