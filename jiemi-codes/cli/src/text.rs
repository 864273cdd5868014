//! Text on a terminal: columns with full-width characters, colour, and foreign text.

use anstyle::{AnsiColor, Style};
use jiemi_codes::Class;
use std::fmt::{self, Write as _};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

pub(crate) const STRONG: Style = Style::new().bold();

/// The class in its colour. The word alone says the same.
pub(crate) struct Painted(pub(crate) Class);

impl fmt::Display for Painted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let color = match self.0 {
            Class::Success => AnsiColor::Green,
            Class::Poll => AnsiColor::Cyan,
            Class::Indeterminate => AnsiColor::Yellow,
            Class::Retry => AnsiColor::Blue,
            Class::Reauthenticate => AnsiColor::Magenta,
            Class::Fail => AnsiColor::Red,
        };
        let style = color.on_default().bold();
        write!(f, "{style}{}{style:#}", self.0)
    }
}

/// The width of a column of classes.
pub(crate) fn class_width() -> usize {
    let widths = Class::ALL.iter().map(|class| class.as_str().width());
    widths.max().unwrap_or_default()
}

/// The space that fills a column after a text. `{:<20}` counts characters, and a
/// Chinese one is two columns wide.
pub(crate) struct Fill<'a>(pub(crate) &'a str, pub(crate) usize);

impl fmt::Display for Fill<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let space = self.1.saturating_sub(self.0.width());
        write!(f, "{:space$}", "")
    }
}

/// Foreign text, on one line: a character that would move the cursor, colour the
/// terminal or reverse the direction of writing is written as an escape such as `\u{1b}`.
pub(crate) struct Foreign<'a>(pub(crate) &'a str);

impl fmt::Display for Foreign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}' => write!(f, "{}", c.escape_unicode()),
            c if c.is_control() => write!(f, "{}", c.escape_default()),
            c => f.write_char(c),
        })
    }
}

/// How much of a code is shown, so that `code …, HTTP 200` fits its column. Every listed code
/// fits.
pub(crate) const LONGEST_CODE: usize = 23;

/// A text, cut to this width; a `…` at the end says so.
pub(crate) fn clipped(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut rest = width.saturating_sub(1); // for the `…`
    let fits = |c: &char| match rest.checked_sub(c.width().unwrap_or_default()) {
        Some(left) => {
            rest = left;
            true
        }
        None => false,
    };
    let start: String = text.chars().take_while(fits).collect();
    start + "…"
}
