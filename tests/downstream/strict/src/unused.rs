//! Enums that nothing uses: what the derive writes is not reported as dead code.

use jiemi_codes::ResponseCode;

/// Codes that nothing uses.
#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum NobodyAsks {
    /// One.
    #[code(1)]
    One,
    /// Another.
    #[code(2, shared)]
    Another,
    /// Yet another.
    #[code(2, shared)]
    YetAnother,
    /// Many.
    #[code(500..=599)]
    Many(u16),
}

/// Words that nothing uses.
#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = str, class = fail, messages = en)]
enum NobodyAsksForWords {
    /// One.
    #[code("ONE")]
    One,
    /// Another.
    #[code("OTHER", shared)]
    Another,
    /// Yet another.
    #[code("OTHER", shared)]
    YetAnother,
}
