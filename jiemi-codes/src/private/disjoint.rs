//! Whether catalogues have a number in common, found by the compiler: each number of one
//! is looked up in the other, whatever integer types the two have. All of it is `inline`, so
//! that it is compiled by those alone who ask.

use crate::{Codes, Entries};

/// Any number of any of the integer types.
#[derive(Debug, Clone, Copy)]
struct Number {
    is_negative: bool,
    magnitude: u128,
}

impl Number {
    #[inline]
    const fn of_signed(number: i128) -> Self {
        Number {
            is_negative: number < 0,
            magnitude: number.unsigned_abs(),
        }
    }

    /// In two's complement.
    #[inline]
    const fn wide(self) -> u128 {
        match self.is_negative {
            true => self.magnitude.wrapping_neg(),
            false => self.magnitude,
        }
    }

    #[inline]
    const fn is_less(self, other: Self) -> bool {
        match (self.is_negative, other.is_negative) {
            (true, true) => self.magnitude > other.magnitude,
            (false, false) => self.magnitude < other.magnitude,
            (is_less, _) => is_less,
        }
    }

    #[inline]
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
    is_unit: bool,
}

/// An enum as it is written, and its numbers; `None` where these are what no catalogue
/// lists.
#[derive(Debug, Clone, Copy)]
pub struct Catalog<'a>(pub &'a str, pub &'a [Option<Span>]);

macro_rules! compare {
    ($($integer:ty)*) => {$(
        impl Entries<$integer> {
            const LEAST: Number = Number::of_signed(<$integer>::MIN as i128);
            const GREATEST: Number = Number {
                is_negative: false,
                magnitude: <$integer>::MAX as u128,
            };

            /// The numbers of all variants; `N` is how many these are.
            #[doc(hidden)]
            #[inline]
            pub const fn __spans<const N: usize>(self) -> [Option<Span>; N] {
                let mut spans = [None; N];
                let mut index = 0;
                while index < N {
                    spans[index] = self.span(index);
                    index += 1;
                }
                spans
            }

            #[inline]
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
                Some(Span {
                    first: number(first),
                    last: number(last),
                    variant: self.table.name(index),
                    is_unit: self.table.is_unit(index),
                })
            }

            /// Adds to a report what these rows have in common with another catalogue;
            /// the second time, with the two turned round, only what the first has not
            /// found: single numbers of the other that are in a range of this one.
            #[doc(hidden)]
            #[inline]
            pub const fn __compare(
                self,
                name: &str,
                other: Catalog<'_>,
                is_turned: bool,
                report: &mut Report,
            ) {
                let mut place = 0;
                while place < other.1.len() {
                    if let Some(theirs) = &other.1[place] {
                        let met = match theirs.is_unit {
                            true => self.unit_met(theirs),
                            false if is_turned => None,
                            false => self.range_met(theirs),
                        };
                        if let Some(index) = met {
                            if let Some(ours) = &self.span(index) {
                                if !(is_turned && ours.is_unit) {
                                    report.add((name, ours), (other.0, theirs));
                                }
                            }
                        }
                    }
                    place += 1;
                }
            }

            /// The variant that has a number.
            #[inline]
            const fn unit_met(self, unit: &Span) -> Option<usize> {
                if unit.first.is_less(Self::LEAST) || Self::GREATEST.is_less(unit.first) {
                    return None;
                }
                let found = self.table.find(unit.first.wide() as $integer);
                match self.table.other {
                    Some(other) if other == found.index => None,
                    _ if found.is_known => Some(found.index),
                    _ => None,
                }
            }

            /// The first range that has numbers of another.
            #[inline]
            const fn range_met(self, range: &Span) -> Option<usize> {
                if range.last.is_less(Self::LEAST) || Self::GREATEST.is_less(range.first) {
                    return None;
                }
                let first = range.first.greater(Self::LEAST).wide() as $integer;
                let last = match Self::GREATEST.is_less(range.last) {
                    true => <$integer>::MAX,
                    false => range.last.wide() as $integer,
                };
                self.table.first_range_in(first, last)
            }
        }
    )*};
}

compare!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// How many numbers a report names.
const NAMED: usize = 10;

/// What catalogues have in common, written without an allocator.
#[derive(Debug)]
pub struct Report {
    text: [u8; 4096],
    len: usize,
    /// How many numbers are named, and how many there are.
    named: usize,
    count: usize,
}

impl Report {
    /// Of nothing yet.
    #[expect(clippy::new_without_default, reason = "it is for constants")]
    #[inline]
    pub const fn new() -> Self {
        Report {
            text: [0; 4096],
            len: 0,
            named: 0,
            count: 0,
        }
    }

    #[inline]
    const fn add(&mut self, ours: (&str, &Span), theirs: (&str, &Span)) {
        self.count += 1;
        if self.named == NAMED {
            return;
        }
        let before = self.len;
        let start = match self.named {
            0 => "numbers of more than one catalogue: ",
            _ => "; ",
        };
        // Within a range, a single number may be another variant's.
        let are_ranges = !ours.1.is_unit && !theirs.1.is_unit;
        let is_written = self.push(start)
            && self.number(ours.1.first.greater(theirs.1.first))
            && self.push(if are_ranges {
                " and more are `"
            } else {
                " is `"
            })
            && self.variant(theirs)
            && self.push("` and `")
            && self.variant(ours)
            && self.push("`");
        if is_written {
            self.named += 1;
        } else {
            self.len = before;
        }
    }

    #[inline]
    const fn variant(&mut self, of: (&str, &Span)) -> bool {
        self.push(of.0) && self.push("::") && self.push(of.1.variant)
    }

    /// Writes a text if there is room for it; some is kept for the end.
    #[inline]
    const fn push(&mut self, text: &str) -> bool {
        let bytes = text.as_bytes();
        if self.len + bytes.len() > self.text.len() - 64 {
            return false;
        }
        self.write(bytes);
        true
    }

    #[inline]
    const fn write(&mut self, bytes: &[u8]) {
        let mut place = 0;
        while place < bytes.len() {
            self.text[self.len] = bytes[place];
            self.len += 1;
            place += 1;
        }
    }

    #[inline]
    const fn number(&mut self, number: Number) -> bool {
        let mut is_written = !number.is_negative || self.push("-");
        let mut divisor = 1;
        while number.magnitude / divisor >= 10 {
            divisor *= 10;
        }
        while divisor > 0 {
            let digit = (number.magnitude / divisor % 10) as usize;
            is_written = is_written && self.push("0123456789".split_at(digit).1.split_at(1).0);
            divisor /= 10;
        }
        is_written
    }

    /// Stops the compiler where there is anything in common.
    #[track_caller]
    #[inline]
    pub const fn finish(mut self) {
        if self.count == 0 {
            return;
        }
        if self.named == 0 {
            self.write(b"the catalogues have numbers in common");
        } else if self.named < self.count {
            self.write(b"; and more");
        }
        match core::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("the catalogues have numbers in common"),
        }
    }
}
