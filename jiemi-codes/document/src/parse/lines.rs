//! From offsets in a text to lines.

/// Knows the line of an offset. Offsets come nearly in order, so it counts from the last one.
pub(super) struct Lines<'a> {
    text: &'a [u8],
    offset: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Lines {
            text: text.as_bytes(),
            offset: 0,
            line: 1,
        }
    }

    /// The line of an offset, counted from 1.
    pub(super) fn of(&mut self, offset: usize) -> usize {
        let (from, to) = (self.offset.min(offset), self.offset.max(offset));
        let ends = self.text.get(from..to).unwrap_or_default();
        let ends = ends
            .iter()
            .zip(from + 1..)
            .filter(|(byte, next)| match byte {
                b'\n' => true,
                // CR LF is one end.
                b'\r' => self.text.get(*next) != Some(&b'\n'),
                _ => false,
            });
        let ends = ends.count();
        self.line = match offset < self.offset {
            true => self.line - ends,
            false => self.line + ends,
        };
        self.offset = offset;
        self.line
    }
}
