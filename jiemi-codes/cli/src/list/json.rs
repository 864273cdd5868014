//! Codes of a list in JSON, as an export of a catalogue has them: a number or a word, a range
//! as `{"first":500,"last":599}`, all others as `"other"`.

use jiemi_codes::CodeRange;
use jiemi_codes_document::PublishedCode;
use serde_json::{Value, json};

pub(crate) fn json_code(code: &PublishedCode) -> Value {
    match code {
        PublishedCode::Number(number) => (*number).into(),
        PublishedCode::Word(word) => word.as_str().into(),
        PublishedCode::Range(CodeRange { first, last }) => json!({ "first": first, "last": last }),
        PublishedCode::Other => "other".into(),
    }
}
