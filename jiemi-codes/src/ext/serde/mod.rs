//! Codes through serde: written as integers or strings, and read from either in human-readable
//! formats.

mod enums;
mod received;
mod rows;
mod texts;
mod wrapped;

pub use enums::{deserialize, deserialize_name, deserialize_word, serialize, serialize_name};
