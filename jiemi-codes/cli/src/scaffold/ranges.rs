//! Lists that no enum can express: with ranges that overlap, or with more than one row for all
//! other numbers.

use crate::words::Words;
use jiemi_codes::CodeRange;
use jiemi_codes_document::{PublishedCode, Row};

pub(crate) fn check(rows: &[Row]) -> Result<(), Vec<Words>> {
    let mut wrong = Vec::new();
    let others = rows
        .iter()
        .filter(|row| *row.code() == PublishedCode::Other);
    wrong.extend(others.skip(1).map(|row| {
        let line = row.line();
        let words = Words::new(
            format!("第 {line} 行：前面已有一行代表其余码值"),
            format!("line {line}: an earlier row stands for all other numbers already"),
        );
        (line, words)
    }));
    let mut ranges: Vec<_> = rows
        .iter()
        .filter_map(|row| match row.code() {
            PublishedCode::Range(CodeRange { first, last }) => Some((*first, *last, row.line())),
            _ => None,
        })
        .collect();
    ranges.sort_unstable();
    let mut furthest: Option<(i64, usize)> = None;
    for (start, end, line) in ranges {
        if let Some((last, before)) = furthest.filter(|(last, _)| *last >= start) {
            let words = Words::new(
                format!("第 {line} 行：与第 {before} 行的区间重叠，后者到 {last} 为止"),
                format!(
                    "line {line}: the range overlaps the one on line {before}, which ends at {last}"
                ),
            );
            wrong.push((line, words));
        }
        if furthest.is_none_or(|(last, _)| last < end) {
            furthest = Some((end, line));
        }
    }
    wrong.sort_by_key(|(line, _)| *line);
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(wrong.into_iter().map(|(_, words)| words).collect()),
    }
}
