//! How far a long log has been read, on one line of the terminal.
//!
//! ```text
//! 已判断 judged 120000  35%
//! ```
//!
//! Shown only while the verdicts go elsewhere: a terminal that shows them needs no progress.

use crate::words::{Languages, Words};
use std::fs::File;
use std::io::{self, IsTerminal as _, Seek as _, Write as _};
use std::time::{Duration, Instant};

/// How often the line changes.
const INTERVAL: Duration = Duration::from_millis(200);
/// To the beginning of the line, and clear it.
const CLEAR: &str = "\r\u{1b}[2K";

pub(crate) struct Progress {
    languages: Languages,
    /// `None` if nothing is shown.
    next: Option<Instant>,
    is_shown: bool,
    /// The offset at which reading began, and the length of the file.
    file: Option<(u64, u64)>,
}

impl Progress {
    /// For a log from standard input.
    pub(crate) fn new(languages: Languages) -> Self {
        let is_wanted = io::stderr().is_terminal() && !io::stdout().is_terminal();
        Progress {
            languages,
            next: is_wanted.then(|| Instant::now() + INTERVAL),
            is_shown: false,
            file: if is_wanted { file() } else { None },
        }
    }

    /// This many answers have been judged, and this many bytes read.
    pub(crate) fn at(&mut self, judged: u64, bytes: u64) {
        let now = match self.next {
            Some(_) => Instant::now(),
            None => return,
        };
        if self.next.is_some_and(|next| next > now) {
            return;
        }
        self.next = Some(now + INTERVAL);
        self.is_shown = true;
        let words = self.languages.label(&Words::new("已判断", "judged"));
        let percent = self.file.map(|(start, length)| {
            let read = start.saturating_add(bytes).min(length);
            let percent = u128::from(read) * 100 / u128::from(length.max(1));
            format!("  {percent}%")
        });
        let percent = percent.unwrap_or_default();
        // Nothing depends on it.
        let _ = write!(io::stderr(), "{CLEAR}{words}{judged}{percent}");
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_shown {
            let _ = io::stderr().write_all(CLEAR.as_bytes());
        }
    }
}

/// The offset of standard input and its length, if it is a file.
fn file() -> Option<(u64, u64)> {
    let mut file = duplicate()?;
    let metadata = file.metadata().ok().filter(|metadata| metadata.is_file())?;
    Some((file.stream_position().ok()?, metadata.len()))
}

#[cfg(unix)]
fn duplicate() -> Option<File> {
    use std::os::fd::AsFd as _;
    let descriptor = io::stdin().as_fd().try_clone_to_owned().ok()?;
    Some(File::from(descriptor))
}

#[cfg(windows)]
fn duplicate() -> Option<File> {
    use std::os::windows::io::AsHandle as _;
    let handle = io::stdin().as_handle().try_clone_to_owned().ok()?;
    Some(File::from(handle))
}

#[cfg(not(any(unix, windows)))]
fn duplicate() -> Option<File> {
    None
}
