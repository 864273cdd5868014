//! Where a body ends on its line, if the log wrote something after it.
//!
//! ```text
//! {"code":1018} took 3 ms
//! {"code":1018}, trace_id=7f3a | cost=12ms
//! ```
//!
//! A broken body must never become a success. So the body ends where its JSON value ends only
//! if nothing but times, sizes and identifiers follows. Otherwise the whole rest of the line is
//! the body, which then cannot be read.

use serde::de::IgnoredAny;
use serde_json::Deserializer;

/// The body, without what the log wrote after it.
pub(crate) fn cut(line: &[u8]) -> &[u8] {
    // The usual case needs no second reading.
    if line.ends_with(b"}") || line.ends_with(b"]") {
        return line;
    }
    let mut values = Deserializer::from_slice(line).into_iter::<IgnoredAny>();
    if !matches!(values.next(), Some(Ok(_))) {
        return line;
    }
    match line.split_at_checked(values.byte_offset()) {
        Some((body, rest)) if is_of_the_log(rest) => body,
        _ => line,
    }
}

/// Whether the text after a complete body is the log's: times, sizes, identifiers.
fn is_of_the_log(rest: &[u8]) -> bool {
    let Ok(rest) = std::str::from_utf8(rest) else {
        return false;
    };
    let is_separator = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '，' | '；');
    let words = rest.split(is_separator).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    // `},` is a line of an answer that is printed over several lines.
    let is_cut = rest.trim_end().ends_with(',');
    rest.starts_with(is_separator) && !is_cut && is_about_time(&words)
}

/// Whether words are times, sizes and identifiers, each alone or with its name.
fn is_about_time(mut words: &[&str]) -> bool {
    loop {
        words = match words {
            [] => return true,
            // took 3 ms, 耗时 3 毫秒
            [number, unit, rest @ ..] if is_number(number) && UNITS.contains(unit) => rest,
            // trace 7f3a
            [name, value, rest @ ..] if is_identified(name) && is_plain(value) => rest,
            [word, rest @ ..] if is_time(word) || is_measured(word) || is_pair(word) => rest,
            _ => return false,
        };
    }
}

const UNITS: [&str; 10] = [
    "ms", "s", "us", "µs", "ns", "毫秒", "秒", "bytes", "B", "KB",
];

fn is_number(word: &str) -> bool {
    word.parse::<f64>().is_ok()
}

/// `12ms`, `(0.3s)`. 502 alone may be a status.
fn is_time(word: &str) -> bool {
    let word = word.trim_matches(['(', ')', '（', '）']);
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    unit.len() < word.len() && UNITS.contains(&unit)
}

/// A word before a time.
fn is_measured(word: &str) -> bool {
    let words = [
        "took", "in", "cost", "elapsed", "time", "duration", "rt", "latency", "size",
    ];
    let word = word.trim_end_matches([':', '：', '=']).to_ascii_lowercase();
    words.contains(&word.as_str()) || ["耗时", "用时"].contains(&word.as_str())
}

/// A word before an identifier.
fn is_identified(word: &str) -> bool {
    let words = ["trace", "span", "thread", "host", "ip", "port", "pid"];
    let word = word.trim_end_matches([':', '=']).to_ascii_lowercase();
    words.contains(&word.as_str()) || word.ends_with("id")
}

/// `trace_id=7f3a`, `cost=12ms`: a name that says nothing about the result.
fn is_pair(word: &str) -> bool {
    let pair = word.split_once(['=', ':']);
    pair.is_some_and(|(name, value)| (is_measured(name) || is_identified(name)) && is_plain(value))
}

fn is_plain(value: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    value.contains(|c: char| c.is_ascii_digit()) && value.chars().all(is_plain)
}
