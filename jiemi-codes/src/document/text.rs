//! Texts as the derive reads them from documentation: a copy of its rules, since a crate of
//! macros shows nothing else.

use std::string::String;

/// Whether a text is Chinese: it has a Han character.
pub(super) fn has_han(text: &str) -> bool {
    text.chars().any(is_han)
}

fn is_han(c: char) -> bool {
    matches!(c,
        '\u{3005}' | '\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Characters between which a line break is no space.
fn is_full_width(c: char) -> bool {
    is_han(c)
        || matches!(c,
            '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}'
                | '“' | '”' | '‘' | '’' | '…' | '—')
}

/// Adds the next line of a paragraph.
pub(super) fn join(text: &mut String, line: &str) {
    let line = line.trim_start();
    text.truncate(text.trim_end().len());
    let sides = text.chars().next_back().zip(line.chars().next());
    if sides.is_some_and(|(last, first)| !(is_full_width(last) && is_full_width(first))) {
        text.push(' ');
    }
    text.push_str(line);
}
