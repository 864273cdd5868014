//! Invisible source that would end a table or swallow a heading.

use super::elsewhere::{Context, code_at_start, code_in_row, codes_in_html};
use crate::passed_over::{PassedOver, Reason};
use std::borrow::Cow;

/// Blanks out such interruptions. A comment between two rows would end their table: it becomes an
/// empty row. A heading or a table right below a tag would be part of the HTML: the tag becomes
/// an empty line, and so does metadata at the top. Codes in them are passed over. Offsets do not
/// change.
pub(super) fn without_interruptions<'a>(
    text: &'a str,
    passed_over: &mut Vec<PassedOver>,
) -> Cow<'a, str> {
    let metadata = metadata(text);
    if !text.contains('<') && metadata == 0 {
        return Cow::Borrowed(text);
    }
    let mut changed = String::with_capacity(text.len());
    let mut is_below_row = false;
    let mut lines = (1..).zip(text.split_inclusive('\n')).peekable();
    while let Some((number, line)) = lines.next() {
        let row = line.trim();
        let below = lines.peek().map_or("", |(_, line)| line.trim_start());
        let is_comment = row.starts_with("<!--") && row.ends_with("-->") && is_below_row;
        let is_above = is_tag(row) && below.starts_with(['#', '|']);
        let filler = match is_comment {
            true => Some('|'),
            false => (is_above || number <= metadata).then_some(' '),
        };
        is_below_row = row.starts_with('|') || is_comment;
        let Some(filler) = filler else {
            changed.push_str(line);
            continue;
        };
        let in_html = || codes_in_html(row).into_iter().next().map(|(_, code)| code);
        let code = code_in_row(row)
            .or_else(in_html)
            .or_else(|| code_at_start(row, Context::Prose));
        let reason = if is_comment {
            Reason::Comment
        } else {
            Reason::Html
        };
        passed_over.extend(code.map(|code| PassedOver::new(number, code, reason)));
        let content = line.trim_end_matches('\n');
        let edge = usize::from(!content.is_empty());
        changed.extend(std::iter::repeat_n(filler, edge));
        changed.extend(std::iter::repeat_n(' ', content.len().saturating_sub(2)));
        changed.extend(std::iter::repeat_n(filler, usize::from(content.len() > 1)));
        changed.push_str(line.get(content.len()..).unwrap_or_default());
    }
    Cow::Owned(changed)
}

/// Whether a line is a tag and the text below it is Markdown nevertheless.
fn is_tag(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    let literal = ["<!--", "<pre", "<script", "<style", "<textarea"];
    line.starts_with('<')
        && line.ends_with('>')
        && !literal.iter().any(|tag| lower.starts_with(tag))
}

/// How many lines of metadata a document begins with, including the `---` lines.
fn metadata(text: &str) -> usize {
    let mut lines = text.lines();
    if lines.next().map(str::trim_end) != Some("---") {
        return 0;
    }
    let end = lines.position(|line| matches!(line.trim_end(), "---" | "..."));
    end.map_or(0, |end| end + 2)
}
