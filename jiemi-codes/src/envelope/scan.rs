//! Goes over a JSON text once, from front to back, and says where each value begins and ends.
//!
//! serde_json does not say where a value is. It also does not check everything that it skips, and
//! allocates for nested values. This accepts what `serde_json::Value` accepts; a property test
//! compares them.

use super::quoted::{Quoted, plain};
use core::mem;
use core::ops::Range;

/// A reader of one text.
pub(super) struct Scanner<'a> {
    text: &'a str,
    /// The offset of the next byte.
    at: usize,
    /// How many objects and arrays may still open.
    depth_left: u8,
}

/// The text is not JSON from this offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotJson(pub(super) usize);

/// The result of reading a value.
pub(super) type Scanned<T = ()> = Result<T, NotJson>;

/// An object or an array that is being read.
pub(super) struct Open {
    is_first: bool,
}

impl<'a> Scanner<'a> {
    /// As deep as serde_json goes.
    const DEPTH: u8 = 127;

    pub(super) fn new(text: &'a str) -> Self {
        Scanner {
            text,
            at: 0,
            depth_left: Scanner::DEPTH,
        }
    }

    /// The first byte of what comes next, after spaces.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.byte() {
            if !matches!(byte, b' ' | b'\n' | b'\t' | b'\r') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    /// The offset of what comes next.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// What was read since an offset.
    #[inline]
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.slice(start..self.at)
    }

    /// Checks that nothing follows.
    pub(super) fn end(&mut self) -> Scanned {
        match self.peek() {
            None => Ok(()),
            Some(_) => self.wrong(),
        }
    }

    /// Skips any value.
    pub(super) fn skip(&mut self) -> Scanned {
        match self.peek() {
            Some(b'"') => self.skip_string().map(drop),
            Some(b'{') => {
                let mut members = self.open()?;
                while self.next_key(&mut members)?.is_some() {
                    self.skip()?;
                }
                Ok(())
            }
            Some(b'[') => {
                let mut items = self.open()?;
                while self.next_item(&mut items)? {
                    self.skip()?;
                }
                Ok(())
            }
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.wrong(),
        }
    }

    /// Reads the bracket that opens an object or an array, which is next.
    pub(super) fn open(&mut self) -> Scanned<Open> {
        if self.depth_left == 0 {
            return self.wrong();
        }
        self.depth_left -= 1;
        self.at += 1;
        Ok(Open { is_first: true })
    }

    /// The next key of an object; its value is next then. `None` after the last one.
    #[inline]
    pub(super) fn next_key(&mut self, open: &mut Open) -> Scanned<Option<Quoted<'a>>> {
        if !self.next(open, b'}')? {
            return Ok(None);
        }
        if self.peek() != Some(b'"') {
            return self.wrong();
        }
        let key = self.string()?;
        if self.peek() != Some(b':') {
            return self.wrong();
        }
        self.at += 1;
        self.peek();
        Ok(Some(key))
    }

    /// Whether another item of an array is next.
    #[inline]
    pub(super) fn next_item(&mut self, open: &mut Open) -> Scanned<bool> {
        self.next(open, b']')
    }

    #[inline]
    fn next(&mut self, open: &mut Open, close: u8) -> Scanned<bool> {
        let is_first = mem::replace(&mut open.is_first, false);
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth_left += 1;
                Ok(false)
            }
            Some(b',') if !is_first => {
                self.at += 1;
                Ok(true)
            }
            Some(_) if is_first => Ok(true),
            _ => self.wrong(),
        }
    }

    /// Reads a string, whose opening quote is next.
    #[inline]
    pub(super) fn string(&mut self) -> Scanned<Quoted<'a>> {
        let start = self.at + 1;
        let has_escapes = self.skip_string()?;
        let text = self.slice(start..self.at - 1);
        Ok(Quoted { text, has_escapes })
    }

    /// Skips a string, and says whether it has escapes.
    // `always` saves a tenth of the time that a body takes.
    #[inline(always)]
    fn skip_string(&mut self) -> Scanned<bool> {
        self.at += 1;
        let mut has_escapes = false;
        loop {
            self.at += plain(self.rest());
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => {
                    has_escapes = true;
                    self.escape()?;
                }
                _ => return self.wrong(),
            }
        }
        self.at += 1;
        Ok(has_escapes)
    }

    /// `\n`, `\u5E97`, or two halves of a character.
    fn escape(&mut self) -> Scanned {
        self.at += 1;
        let kind = self.byte();
        match kind {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                Ok(())
            }
            Some(b'u') => match self.unit()? {
                0xD800..=0xDBFF if self.rest().starts_with(br"\u") => {
                    self.at += 1;
                    match self.unit()? {
                        0xDC00..=0xDFFF => Ok(()),
                        _ => self.wrong(),
                    }
                }
                0xD800..=0xDFFF => self.wrong(),
                _ => Ok(()),
            },
            _ => self.wrong(),
        }
    }

    /// The four digits after `u`.
    fn unit(&mut self) -> Scanned<u32> {
        self.at += 1;
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return self.wrong();
            };
            unit = unit * 16 + digit;
            self.at += 1;
        }
        Ok(unit)
    }

    /// Skips a number that `f64` can hold.
    fn number(&mut self) -> Scanned {
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        match self.byte() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        let has_exponent = matches!(self.byte(), Some(b'e' | b'E'));
        if has_exponent {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        let number = self.since(start);
        // Without an exponent, only a number of over 300 digits can be too large.
        let may_be_too_large = has_exponent || number.len() > 300;
        if may_be_too_large && serde_json::from_str::<f64>(number).is_err() {
            return self.wrong();
        }
        Ok(())
    }

    /// Skips at least one digit.
    fn digits(&mut self) -> Scanned {
        let count = self
            .rest()
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        self.at += count;
        match count {
            0 => self.wrong(),
            _ => Ok(()),
        }
    }

    fn word(&mut self, word: &str) -> Scanned {
        if !self.rest().starts_with(word.as_bytes()) {
            return self.wrong();
        }
        self.at += word.len();
        Ok(())
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    #[inline]
    fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    fn wrong<T>(&self) -> Scanned<T> {
        Err(NotJson(self.at))
    }
}
