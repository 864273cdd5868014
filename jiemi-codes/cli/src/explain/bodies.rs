//! Bodies from a log: one a line, after any prefix.
//!
//! ```text
//! 2024-05-01 12:00:00 [pay] answer={"code":1008,"message":"请求被拒绝。"}
//! ```
//!
//! The body begins at the line's first `{`, or at a `[` directly before it, as in an array of
//! objects, and ends where [`ending`](super::ending) says. A line without `{`, such as an HTML
//! page, is a body as a whole. Empty lines are skipped.

use crate::explain::ending;
use std::io::{self, BufRead as _, BufReader, Read, Write};

/// How many bytes of a line are kept. No API answers with more, and a file without line ends
/// must not fill the memory.
const LONGEST: u64 = 16 << 20;

/// The bodies of a log, in constant memory.
pub(crate) struct Lines<R> {
    input: BufReader<R>,
    line: Vec<u8>,
    number: u64,
    bytes: u64,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        Lines {
            input: BufReader::with_capacity(1 << 16, input),
            line: Vec::new(),
            number: 0,
            bytes: 0,
        }
    }

    /// The next body and the number of its line. If reading may block, as in
    /// `tail -f LOG | jiemi-codes explain -`, flushes the output first.
    pub(crate) fn next(&mut self, out: &mut impl Write) -> io::Result<Option<(u64, &[u8])>> {
        loop {
            if !self.input.buffer().contains(&b'\n') {
                out.flush()?;
            }
            if !self.read_line()? {
                return Ok(None);
            }
            if !self.line.trim_ascii().is_empty() {
                return Ok(Some((self.number, body(&self.line))));
            }
        }
    }

    /// How many bytes have been read.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Reads a line; `false` at the end.
    fn read_line(&mut self) -> io::Result<bool> {
        self.line.clear();
        let mut start = self.input.by_ref().take(LONGEST);
        let read = start.read_until(b'\n', &mut self.line)?;
        let is_cut = read > 0 && start.limit() == 0;
        self.bytes += read as u64;
        if is_cut && !self.line.ends_with(b"\n") {
            self.bytes += self.input.skip_until(b'\n')? as u64;
            // A cut line must not happen to read as a complete answer, so it ends with a byte
            // that no text has.
            self.line.push(0xFF);
        }
        self.number += 1;
        Ok(!self.line.is_empty())
    }
}

/// The body in a line.
fn body(line: &[u8]) -> &[u8] {
    let line = line.trim_ascii();
    let Some(brace) = line.iter().position(|byte| *byte == b'{') else {
        return line;
    };
    let (prefix, object) = line.split_at_checked(brace).unwrap_or((&[], line));
    let (prefix, body) = match prefix.trim_ascii_end().strip_suffix(b"[") {
        Some(prefix) => (prefix, line.get(prefix.len()..).unwrap_or(object)),
        None => (prefix, object),
    };
    match is_of_json(prefix) {
        true => line,
        false => ending::cut(body),
    }
}

/// Whether the text before an object may be part of the same JSON, as in an answer that is
/// printed over several lines. Then the object is not the answer.
fn is_of_json(prefix: &[u8]) -> bool {
    let prefix = prefix.trim_ascii_end();
    let key = prefix.strip_suffix(b":").map(<[u8]>::trim_ascii_end);
    prefix.ends_with(b",")
        || prefix.ends_with(b"}")
        || key.is_some_and(|key| key.ends_with(b"\""))
        || prefix.trim_ascii_start().starts_with(b"]")
}
