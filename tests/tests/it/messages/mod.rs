//! Where the messages of a variant come from.

mod attributes;
mod lines;
mod paragraphs;
mod sources;
