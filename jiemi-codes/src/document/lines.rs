//! From places in a text to lines.

/// Knows the line of a place. Places come nearly in order, so that it counts from the last
/// one.
pub(super) struct Lines<'a> {
    text: &'a str,
    place: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Lines {
            text,
            place: 0,
            line: 1,
        }
    }

    /// The line of a place, counted from 1.
    pub(super) fn of(&mut self, place: usize) -> usize {
        let (from, to) = (self.place.min(place), self.place.max(place));
        let between = self.text.get(from..to).unwrap_or_default();
        // CR LF, LF, or CR alone.
        let breaks = between.matches('\n').count();
        let breaks = breaks + between.matches('\r').count() - between.matches("\r\n").count();
        self.line = match place < self.place {
            true => self.line - breaks,
            false => self.line + breaks,
        };
        self.place = place;
        self.line
    }
}
