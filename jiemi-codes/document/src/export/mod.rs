//! A catalogue as a list, for people and other programs.

mod csv;
mod markdown;

pub use csv::{Csv, csv};
pub use markdown::{Markdown, markdown};
