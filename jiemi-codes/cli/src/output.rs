//! Standard output, with colour if it is a terminal that shows colour.

use anstream::AutoStream;
use std::io::{self, BufWriter, Write};

/// The buffer is the inner one: colours are stripped piece by piece, and each piece would be
/// a separate write.
pub(crate) fn coloured() -> impl Write {
    AutoStream::new(buffered(), AutoStream::choice(&io::stdout()))
}

/// The same for JSON and files. There are no colours to strip, and looking for them takes most
/// of the time.
pub(crate) fn plain() -> impl Write {
    buffered()
}

fn buffered() -> Box<dyn Write> {
    Box::new(BufWriter::new(io::stdout().lock()))
}
