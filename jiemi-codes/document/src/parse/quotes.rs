//! Wrong quotes in CSV: never closed, or closed in the middle of a value. The parser reads on,
//! and rows would be lost in a text.

use super::lines::Lines;
use crate::error::Problem;

/// The first quote that is wrong, and why.
pub(super) fn first_wrong(text: &str) -> Option<Problem> {
    let mut lines = Lines::new(text);
    let mut bytes = text.bytes().enumerate().peekable();
    let mut begins = true;
    while let Some((start, byte)) = bytes.next() {
        if begins && byte == b' ' {
            let next = bytes.clone().find(|(_, next)| *next != b' ');
            if next.is_some_and(|(_, next)| next == b'"') {
                return Some(Problem::at(
                    lines.of(start),
                    "引号之前有空格：请去掉空格",
                    "there is a space before the quote: remove it",
                ));
            }
        }
        if !(begins && byte == b'"') {
            begins = matches!(byte, b',' | b'\n' | b'\r');
            continue;
        }
        loop {
            match bytes.find(|(_, byte)| *byte == b'"') {
                None => {
                    return Some(Problem::at(
                        lines.of(start),
                        "引号没有闭合",
                        "the quote is never closed",
                    ));
                }
                Some(_) if bytes.next_if(|(_, next)| *next == b'"').is_some() => {}
                Some(_) => break,
            }
        }
        let ends = bytes
            .peek()
            .is_none_or(|(_, next)| matches!(next, b',' | b'\n' | b'\r'));
        if !ends {
            return Some(Problem::at(
                lines.of(start),
                "闭合引号之后应为逗号：文本中的引号请写成两个",
                "a comma has to follow a closing quote: write a quote within a text twice",
            ));
        }
        begins = false;
    }
    None
}
