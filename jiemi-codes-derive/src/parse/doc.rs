//! Turns a doc comment into a Chinese and an English message.
//!
//! The text is read as paragraphs. The first that contains a Han character is
//! the Chinese message, the first with letters but no Han the English one:
//!
//! ```text
//! /// 用户名或者密码错误。
//! ///
//! /// Wrong user name or password.
//! ```

use super::source::DocText;
use super::text;
use crate::agreed::{is_full_width, is_han};
use proc_macro2::Span;

/// A paragraph of prose, its lines joined.
#[derive(Debug)]
pub(crate) struct Paragraph {
    pub(crate) text: String,
    /// The span of its first line.
    pub(crate) span: Span,
    /// The lines after the first: the offset in `text` and the span of each.
    lines: Vec<(usize, Span)>,
    has_han: bool,
}

impl Paragraph {
    pub(crate) fn has_han(&self) -> bool {
        self.has_han
    }

    fn has_other_letters(&self) -> bool {
        has_other_letters(&self.text)
    }

    /// The span of the first line that has letters but no Han character.
    pub(crate) fn line_without_han(&self) -> Option<Span> {
        // From the end, since each line ends where the next one begins.
        let (mut rest, mut found) = (self.text.as_str(), None);
        for (start, span) in self.lines.iter().rev().copied().chain([(0, self.span)]) {
            let (before, line) = rest.split_at_checked(start)?;
            if has_other_letters(line) && !has_han(line) {
                found = Some(span);
            }
            rest = before;
        }
        found
    }

    fn new(line: &str, span: Span) -> Self {
        Paragraph {
            text: line.to_owned(),
            span,
            lines: Vec::new(),
            has_han: has_han(line),
        }
    }

    /// Joins another line with a space, but without one between two full-width characters,
    /// since Chinese is written without spaces.
    fn add(&mut self, line: &str, span: Span) {
        let before = self.text.chars().next_back();
        let after = line.chars().next();
        let are_full_width = before.is_some_and(is_full_width) && after.is_some_and(is_full_width);
        if !are_full_width {
            self.text.push(' ');
        }
        self.lines.push((self.text.len(), span));
        self.text.push_str(line);
        self.has_han |= has_han(line);
    }

    /// Han characters per thousand.
    pub(crate) fn share_of_han(&self) -> usize {
        let han = self.text.chars().filter(|c| is_han(*c)).count();
        let all = self.text.chars().filter(|c| !c.is_whitespace()).count();
        han.saturating_mul(1000) / all.max(1)
    }
}

/// The documentation of a variant.
pub(crate) struct Doc {
    /// Its paragraphs of prose, up to the first text that the macro cannot see.
    pub(crate) paragraphs: Vec<Paragraph>,
    /// A text that the macro cannot see, such as `include_str!(…)`.
    pub(crate) unseen: Option<Span>,
}

impl Doc {
    pub(crate) fn read(docs: &[DocText]) -> Self {
        let mut reader = Reader::default();
        let mut unseen = None;
        for text in docs {
            let (text, span) = match text {
                DocText::Literal(literal) => (text::value(literal), literal.span()),
                DocText::Unseen(span) => (None, *span),
            };
            let Some(text) = text else {
                unseen = Some(span);
                break;
            };
            reader.fragment(&text, span);
        }
        Doc {
            paragraphs: reader.finish(),
            unseen,
        }
    }

    /// The first paragraph that contains a Han character.
    pub(crate) fn chinese(&self) -> Option<&Paragraph> {
        self.paragraphs.iter().find(|p| p.has_han())
    }

    /// The first paragraph that contains none.
    pub(crate) fn english(&self) -> Option<&Paragraph> {
        self.paragraphs.iter().find(|p| !p.has_han())
    }

    /// The paragraph that is most likely an English text with Chinese words in it: of the
    /// first two that contain Han characters, the one with the smaller share of them. If
    /// the Chinese message does not come from the documentation, one paragraph is enough.
    pub(crate) fn likely_english(&self, one_is_chinese: bool) -> Option<&Paragraph> {
        let mut with_han = self.paragraphs.iter().filter(|p| p.has_han());
        let first = with_han.next()?;
        let likely = match with_han.next() {
            Some(second) if second.share_of_han() <= first.share_of_han() => second,
            None if one_is_chinese => return None,
            _ => first,
        };
        likely.has_other_letters().then_some(likely)
    }
}

/// Splits documentation into paragraphs, line by line.
#[derive(Default)]
struct Reader {
    done: Vec<Paragraph>,
    open: Option<Paragraph>,
    fence: Option<Fence>,
}

impl Reader {
    /// One `///` line, one `/** … */` or one `#[doc = "…"]`.
    fn fragment(&mut self, text: &str, span: Span) {
        if !text.contains('\n') {
            return self.line(text.trim(), span);
        }
        let has_gutter = has_gutter(text) && is_comment(span);
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            let line = match line.strip_prefix('*') {
                Some(rest) if has_gutter && number > 0 => rest.trim(),
                _ => line,
            };
            self.line(line, span);
        }
    }

    fn line(&mut self, line: &str, span: Span) {
        if let Some(fence) = &self.fence {
            if fence.is_closed_by(line) {
                self.fence = None;
            }
        } else if !line.starts_with(['`', '~', '=', '-', '#', '*', '_']) {
            self.text(line, span);
        } else if let Some(fence) = Fence::opened_by(line) {
            self.close();
            self.fence = Some(fence);
        } else if is_underline(line) && self.open.is_some() {
            self.open = None; // it was a heading
        } else if is_heading(line) || is_rule(line) {
            self.close();
        } else {
            self.text(line, span);
        }
    }

    /// A line of a paragraph, or the empty line after it.
    fn text(&mut self, line: &str, span: Span) {
        if line.is_empty() {
            self.close();
        } else if let Some(paragraph) = &mut self.open {
            paragraph.add(line, span);
        } else {
            self.open = Some(Paragraph::new(line, span));
        }
    }

    fn close(&mut self) {
        let paragraph = self.open.take().filter(|paragraph| {
            paragraph.has_han || paragraph.text.chars().any(char::is_alphabetic)
        });
        self.done.extend(paragraph);
    }

    fn finish(mut self) -> Vec<Paragraph> {
        self.close();
        self.done
    }
}

/// Whether every line but the first begins with `*`, as editors write block
/// comments; blank lines need none.
fn has_gutter(text: &str) -> bool {
    let mut has_gutter = false;
    for line in text.lines().skip(1) {
        let line = line.trim();
        if !line.is_empty() && !line.starts_with('*') {
            return false;
        }
        has_gutter |= !line.is_empty();
    }
    has_gutter
}

/// Whether a text was written as a comment; in `#[doc = "…"]` a `*` is part of the text.
fn is_comment(span: Span) -> bool {
    span.source_text()
        .is_none_or(|source| source.starts_with('/'))
}

/// An open code block.
struct Fence {
    mark: char,
    length: usize,
}

impl Fence {
    fn opened_by(line: &str) -> Option<Self> {
        let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let info = line.trim_start_matches(mark);
        let length = line.len() - info.len();
        // Backticks after backticks are code within a line.
        (length >= 3 && !(mark == '`' && info.contains('`'))).then_some(Fence { mark, length })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        line.len() >= self.length && line.chars().all(|c| c == self.mark)
    }
}

/// `# …` to `###### …`
fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    (1..=6).contains(&level) && (rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// The line under the text of a heading: `===` or `---`.
fn is_underline(line: &str) -> bool {
    let all_are = |mark: char| line.chars().all(|c| c == mark);
    !line.is_empty() && (all_are('=') || all_are('-'))
}

/// A line across the page: `***`, `- - -`, `___`.
fn is_rule(line: &str) -> bool {
    let mut marks = line.chars().filter(|c| !c.is_whitespace());
    let first = marks.next();
    matches!(first, Some('*' | '-' | '_'))
        && marks
            .try_fold(1, |count, mark| (Some(mark) == first).then_some(count + 1))
            .is_some_and(|count| count >= 3)
}

fn has_han(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_han)
}

fn has_other_letters(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic() && !is_han(c))
}
