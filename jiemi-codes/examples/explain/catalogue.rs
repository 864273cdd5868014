//! The catalogues that the tool knows.

/// Whether a number is a return code or an HTTP status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Catalogue {
    Code,
    Status,
}
