//! Texts: matching one with a message of the catalogue, and displaying it.

use crate::Code;
use crate::agreed::is_harmful;
use core::fmt::{self, Write};

/// How well a text fits a message, worst first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    None,
    /// The text begins with the message, which ends at a boundary.
    Beginning,
    /// The text is the message.
    Exact,
}

pub(crate) fn fit(text: &str, message: &str) -> Fit {
    let (text, message) = (trim(text), trim(message));
    match text.strip_prefix(message) {
        Some(_) if message.is_empty() => Fit::None,
        Some("") => Fit::Exact,
        Some(rest) if rest.starts_with(is_boundary) => Fit::Beginning,
        _ => Fit::None,
    }
}

/// Strips surrounding space and the punctuation at the end of a sentence.
fn trim(text: &str) -> &str {
    text.trim_start().trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '~')
            || matches!(
                c,
                '。' | '．' | '｡' | '，' | '、' | '；' | '：' | '！' | '？' | '～'
            )
    })
}

fn is_boundary(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c,
            '¡' | '§' | '«' | '¶' | '·' | '»' | '¿'
            | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' // general punctuation
            | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301F}' // CJK
            | '\u{30FB}'
            | '\u{FE10}'..='\u{FE19}' | '\u{FE30}'..='\u{FE6B}' // vertical and small forms
            | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' // full width
            | '\u{FF3B}'..='\u{FF40}' | '\u{FF5B}'..='\u{FF65}')
}

/// Shows a word from outside with its line breaks and other controls escaped. It is in quotes if
/// it is blank, or begins or ends with a space, so that a reader sees where it ends.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.trim() {
            "" => in_quotes(self.0, f),
            trimmed if trimmed != self.0 => in_quotes(self.0, f),
            _ => escape(self.0, f),
        }
    }
}

fn in_quotes(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    escape(text, f)?;
    f.write_char('"')
}

fn escape(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    text.chars().try_for_each(|c| match is_harmful(c) {
        true => write!(f, "{}", c.escape_default()),
        false => f.write_char(c),
    })
}

/// Shows a code as it is written, with the controls of a word escaped.
pub(crate) struct InLine<'a>(pub(crate) Code<'a>);

impl fmt::Display for InLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Code::Number(number) => write!(f, "{number}"),
            Code::Word(word) => write!(f, "{}", Escaped(word)),
        }
    }
}

/// Shows a code in a sentence: a word in quotes, with its controls escaped.
pub(crate) struct Quoted<'a>(pub(crate) Code<'a>);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Code::Number(number) => write!(f, "{number}"),
            Code::Word(word) => in_quotes(word, f),
        }
    }
}

/// Shows a text from outside without line breaks and other controls, so that nobody can forge
/// lines of a log.
#[cfg(feature = "json")]
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

#[cfg(feature = "json")]
impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chars = self.0.trim().chars();
        chars.try_for_each(|c| f.write_char(if is_harmful(c) { ' ' } else { c }))
    }
}

/// Writes a text with the width, precision, fill and alignment of `f`, as `Formatter::pad`
/// writes a `str`.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, text: impl fmt::Display) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return write!(f, "{text}");
    }
    let most = f.precision().unwrap_or(usize::MAX);
    let mut counted = Cut {
        out: None,
        left: most,
    };
    write!(counted, "{text}")?;
    let missing = f.width().unwrap_or(0).saturating_sub(most - counted.left);
    let before = match f.align() {
        Some(fmt::Alignment::Right) => missing,
        Some(fmt::Alignment::Center) => missing / 2,
        Some(fmt::Alignment::Left) | None => 0,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| f.write_char(fill))?;
    let mut cut = Cut {
        out: Some(f),
        left: most,
    };
    write!(cut, "{text}")?;
    (before..missing).try_for_each(|_| f.write_char(fill))
}

/// Passes on the first characters, as many as are left, and drops the rest.
struct Cut<'a> {
    out: Option<&'a mut dyn Write>,
    left: usize,
}

impl Write for Cut<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars().take(self.left) {
            self.left -= 1;
            if let Some(out) = &mut self.out {
                out.write_char(c)?;
            }
        }
        Ok(())
    }
}

/// Displays what a function writes.
pub(crate) fn from_fn<F>(write: F) -> impl fmt::Display
where
    F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
{
    struct FromFn<F>(F);

    impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for FromFn<F> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0(f)
        }
    }

    FromFn(write)
}
