//! Whether catalogues have a number in common, found by the compiler: each number of one
//! is looked up in the other, whatever integer types the two have.

use crate::{Codes, Entries};

/// Any number of any of the integer types.
#[derive(Debug, Clone, Copy)]
struct Number {
    is_negative: bool,
    magnitude: u128,
}

impl Number {
    const fn is_less(self, other: Self) -> bool {
        match (self.is_negative, other.is_negative) {
            (true, true) => self.magnitude > other.magnitude,
            (false, false) => self.magnitude < other.magnitude,
            (is_less, _) => is_less,
        }
    }

    const fn greater(self, other: Self) -> Self {
        if self.is_less(other) { other } else { self }
    }
}

/// The numbers of one variant.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    first: Number,
    last: Number,
    variant: &'static str,
}

/// An enum as it is written, and its numbers; `None` where these are what no catalogue
/// lists.
#[derive(Debug, Clone, Copy)]
pub struct Catalog<'a>(pub &'a str, pub &'a [Option<Span>]);

macro_rules! compare {
    ($($integer:ty)*) => {$(
        impl Entries<$integer> {
            /// The numbers of all variants; `N` is how many these are.
            #[doc(hidden)]
            pub const fn __spans<const N: usize>(self) -> [Option<Span>; N] {
                let mut spans = [None; N];
                let mut index = 0;
                while index < N {
                    spans[index] = self.span(index);
                    index += 1;
                }
                spans
            }

            const fn span(self, index: usize) -> Option<Span> {
                const fn number(number: $integer) -> Number {
                    #[allow(unused_comparisons, reason = "half of the types have no sign")]
                    let is_negative = number < 0;
                    let wide = number as u128;
                    let magnitude = if is_negative { wide.wrapping_neg() } else { wide };
                    Number { is_negative, magnitude }
                }
                let (first, last) = match self.table.codes(index) {
                    Codes::One(code) => (code, code),
                    Codes::Range(range) => (range.start, range.end),
                    Codes::Other => return None,
                };
                let variant = self.table.name(index);
                Some(Span { first: number(first), last: number(last), variant })
            }

            /// Adds to a report what these rows have in common with another catalogue.
            #[doc(hidden)]
            pub const fn __compare(self, name: &str, other: Catalog<'_>, report: &mut Report) {
                let mut place = 0;
                while place < other.1.len() {
                    if let Some(theirs) = &other.1[place] {
                        if let Some(index) = self.first_met(theirs) {
                            if let Some(ours) = &self.span(index) {
                                report.add((name, ours), (other.0, theirs));
                            }
                        }
                    }
                    place += 1;
                }
            }

            /// The first variant that has a number of a span.
            const fn first_met(self, span: &Span) -> Option<usize> {
                if span.first.is_less(span.last) {
                    let mut index = 0;
                    while index < self.table.len() {
                        if let Some(ours) = self.span(index) {
                            if !ours.last.is_less(span.first) && !span.last.is_less(ours.first) {
                                return Some(index);
                            }
                        }
                        index += 1;
                    }
                    return None;
                }
                let Number { is_negative, magnitude } = span.first;
                let code = if is_negative {
                    magnitude.wrapping_neg() as $integer
                } else {
                    magnitude as $integer
                };
                #[allow(unused_comparisons, reason = "half of the types have no sign")]
                if (code < 0) != is_negative || code as u128 != wide(span.first) {
                    return None;
                }
                let found = self.table.find(code);
                match self.table.other {
                    Some(other) if other == found.index => None,
                    _ if found.is_known => Some(found.index),
                    _ => None,
                }
            }
        }
    )*};
}

compare!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// A number in two's complement.
const fn wide(number: Number) -> u128 {
    if number.is_negative {
        number.magnitude.wrapping_neg()
    } else {
        number.magnitude
    }
}

/// How many numbers a report names.
const NAMED: usize = 10;

/// What catalogues have in common, written without an allocator.
#[derive(Debug)]
pub struct Report {
    text: [u8; 4096],
    len: usize,
    count: usize,
}

impl Report {
    /// Of nothing yet.
    #[expect(clippy::new_without_default, reason = "it is for constants")]
    pub const fn new() -> Self {
        Report {
            text: [0; 4096],
            len: 0,
            count: 0,
        }
    }

    const fn add(&mut self, ours: (&str, &Span), theirs: (&str, &Span)) {
        self.count += 1;
        if self.count > NAMED {
            return;
        }
        self.push(match self.count {
            1 => "numbers of more than one catalogue: ",
            _ => "; ",
        });
        self.number(ours.1.first.greater(theirs.1.first));
        self.push(" is `");
        self.push(theirs.0);
        self.push("::");
        self.push(theirs.1.variant);
        self.push("` and `");
        self.push(ours.0);
        self.push("::");
        self.push(ours.1.variant);
        self.push("`");
    }

    /// Writes a text if there is room for it.
    const fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        if self.len + bytes.len() > self.text.len() {
            return;
        }
        let mut place = 0;
        while place < bytes.len() {
            self.text[self.len] = bytes[place];
            self.len += 1;
            place += 1;
        }
    }

    const fn number(&mut self, number: Number) {
        if number.is_negative {
            self.push("-");
        }
        let mut divisor = 1;
        while number.magnitude / divisor >= 10 {
            divisor *= 10;
        }
        while divisor > 0 {
            let digit = (number.magnitude / divisor % 10) as usize;
            self.push("0123456789".split_at(digit).1.split_at(1).0);
            divisor /= 10;
        }
    }

    /// Stops the compiler where there is anything in common.
    #[track_caller]
    pub const fn finish(mut self) {
        if self.count == 0 {
            return;
        }
        if self.count > NAMED {
            self.push("; and ");
            self.number(Number {
                is_negative: false,
                magnitude: (self.count - NAMED) as u128,
            });
            self.push(" more");
        }
        match core::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("the catalogues share a number"),
        }
    }
}
