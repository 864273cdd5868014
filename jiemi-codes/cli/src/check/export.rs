//! An export in JSON: what `serde_json::to_string(&ShopCode::ENTRIES)` and
//! `jiemi-codes export json` write.
//!
//! ```json
//! [{"codes":1008,"name":"Refused","zh":"请求被拒绝。","en":null,"class":"fail","by_status":false}]
//! ```

use crate::list::{Source, Unreadable};
use crate::words::Words;
use jiemi_codes::CodeRange;
use jiemi_codes_document::{Declared, PublishedCode};
use serde_json::Value;

/// Reads the rows of an export.
pub(crate) fn read(export: &Source) -> Result<Vec<Declared>, Unreadable> {
    let text = export.text()?;
    let text = text.trim_start_matches('\u{FEFF}');
    let rows: Vec<Value> = serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Unreadable(Words::new(
            format!("{export}：不是导出的返回码表（JSON）：见第 {line} 行第 {column} 列"),
            format!("{export}: this is not a JSON export: {error}"),
        ))
    })?;
    let word = |row: &Value| row.get("codes").and_then(Value::as_str).map(str::to_owned);
    let are_words = rows.iter().filter_map(word).any(|word| word != "other");
    let rows = rows.iter().zip(1..).map(|(row, number)| {
        declared(row, are_words).map_err(|key| {
            Unreadable(Words::new(
                format!("{export}：第 {number} 项缺少 {key}，或其写法与导出格式不符"),
                format!("{export}: item {number}: `{key}` is missing, or not written as `export` writes it"),
            ))
        })
    });
    rows.collect()
}

/// A row, or the key that is wrong in it. A missing key counts as `null`, except for `codes`.
fn declared(row: &Value, are_words: bool) -> Result<Declared, &'static str> {
    let text = |key: &'static str| match row.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(key),
    };
    let codes = row
        .get("codes")
        .and_then(|codes| published(codes, are_words));
    let mut declared = Declared::new(codes.ok_or("codes")?, text("name")?.unwrap_or_default());
    declared.zh = text("zh")?.map(Into::into);
    declared.en = text("en")?.map(Into::into);
    declared.class = match text("class")? {
        Some(class) => Some(class.parse().map_err(|_| "class")?),
        None => None,
    };
    declared.by_status = match row.get("by_status") {
        None | Some(Value::Null) => false,
        Some(by_status) => by_status.as_bool().ok_or("by_status")?,
    };
    Ok(declared)
}

/// Among words, `other` is a word; among numbers, it stands for all others.
fn published(codes: &Value, are_words: bool) -> Option<PublishedCode> {
    match codes {
        Value::Number(number) => number.as_i64().map(PublishedCode::Number),
        Value::String(word) if are_words => Some(PublishedCode::Word(word.clone())),
        Value::String(_) => Some(PublishedCode::Other),
        _ => {
            let end = |key| codes.get(key).and_then(Value::as_i64);
            let (first, last) = (end("first")?, end("last")?);
            (first <= last).then_some(PublishedCode::Range(CodeRange { first, last }))
        }
    }
}
