//! Shortcuts to read a document and to check what is reported about it.

use jiemi_codes::ResponseCode;
use jiemi_codes_document::{Document, DocumentError, List, Row};

/// A catalogue with every kind of number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = i32, class = fail)]
pub(crate) enum Shop {
    /// 成功。
    ///
    /// Success.
    #[code(0, success)]
    Success,

    /// 密码错误。
    ///
    /// Wrong password.
    #[code(8, shared)]
    WrongPassword,

    /// 请求被拒绝。
    ///
    /// Refused.
    #[code(8, shared)]
    Refused,

    /// 故障。
    ///
    /// Fault.
    #[code(500..=599, indeterminate)]
    Fault(i32),

    /// 其余。
    ///
    /// Anything else.
    #[code(other, indeterminate)]
    Other(i32),
}

/// What `Shop` says, as a document.
pub(crate) const SHOP: &str = "\
- `0`: 成功。
- `8`: 密码错误。
- `8`: 请求被拒绝。
- `500..=599`: 故障。
";

/// A catalogue of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = str, class = fail, messages = zh)]
pub(crate) enum Trade {
    /// 成功
    #[code("10000", success)]
    Success,
    /// 系统错误
    #[code("ACQ.SYSTEM_ERROR", indeterminate)]
    SystemError,
    /// 签名错误
    #[code("SIGN_ERROR")]
    SignError,
    /// 卡号错误
    #[code("0001")]
    WrongCard,
    /// 限额
    #[code("2005C")]
    Limit,
}

/// What `Trade` says, as a document.
pub(crate) const TRADE: &str = "\
| 错误码 | 描述 |
|---|---|
| 10000 | 成功 |
| ACQ.SYSTEM_ERROR | 系统错误 |
| SIGN_ERROR | 签名错误 |
| 0001 | 卡号错误 |
| 2005C | 限额 |
";

/// The only list of a document in Markdown.
#[track_caller]
pub(crate) fn only(markdown: &str) -> List {
    let document = Document::from_markdown(markdown);
    let list = document.list();
    list.unwrap_or_else(|error| panic!("{markdown}\n{error}\n{document}"))
}

/// The only list of a document in CSV.
#[track_caller]
pub(crate) fn only_csv(csv: &str) -> List {
    let list = Document::from_csv(csv).list();
    list.unwrap_or_else(|error| panic!("{csv}\n{error}"))
}

/// The rows of a list, read for a catalogue of numbers.
#[track_caller]
pub(crate) fn rows(list: &List) -> Vec<Row> {
    list.numbers().unwrap_or_else(|error| panic!("{error}"))
}

/// A row in short: its code, and its messages.
pub(crate) fn short(row: &Row) -> (String, String) {
    let texts = [row.zh(), row.en()].map(Option::unwrap_or_default);
    (row.code().to_string(), texts.concat())
}

/// The rows of the only list of a document, in short.
#[track_caller]
pub(crate) fn numbers(markdown: &str) -> Vec<(String, String)> {
    let rows = only(markdown).numbers();
    let rows = rows.unwrap_or_else(|error| panic!("{markdown}\n{error}"));
    rows.iter().map(short).collect()
}

/// The same, read for a catalogue of words.
#[track_caller]
pub(crate) fn words(markdown: &str) -> Vec<(String, String)> {
    let rows = only(markdown).words();
    let rows = rows.unwrap_or_else(|error| panic!("{markdown}\n{error}"));
    rows.iter().map(short).collect()
}

/// The codes of a list, one after another.
#[track_caller]
pub(crate) fn codes(list: &List) -> String {
    let codes: Vec<_> = rows(list)
        .iter()
        .map(|row| row.code().to_string())
        .collect();
    codes.join(" ")
}

pub(crate) fn pair(code: &str, text: &str) -> (String, String) {
    (code.to_owned(), text.to_owned())
}

/// Why the only list of a document cannot be read for a catalogue of numbers.
#[track_caller]
pub(crate) fn wrong(markdown: &str) -> DocumentError {
    match only(markdown).numbers() {
        Ok(rows) => panic!("{markdown}\nis read as {rows:?}"),
        Err(error) => error,
    }
}

/// Asserts that a problem on this line has all of these texts, in its own text or in what to
/// write.
#[track_caller]
pub(crate) fn told(error: &DocumentError, line: usize, parts: &[&str]) {
    let whole = error.to_string();
    let remedies = whole.lines().filter(|line| !line.starts_with("line "));
    let remedies: String = remedies.collect();
    let is_it = error.problems().iter().any(|problem| {
        let text = format!("{problem}{remedies}");
        problem.line() == Some(line) && parts.iter().all(|part| text.contains(part))
    });
    assert!(is_it, "line {line} with {parts:?} is not in:\n{error}");
    assert!(
        error.to_string().contains(&format!("line {line}")),
        "{error}"
    );
}

/// The titles of the headings above a list, outermost first.
pub(crate) fn headings(list: &List) -> Vec<String> {
    list.headings().map(str::to_owned).collect()
}

/// The lines on which the lists of a document begin.
pub(crate) fn lines_of_lists(document: &Document) -> Vec<usize> {
    document.lists().iter().map(List::line).collect()
}
