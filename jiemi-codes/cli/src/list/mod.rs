//! Published lists: which file, which list in it, and what its rows are.

mod choice;
mod json;
mod problems;
mod reading;
mod source;

pub(crate) use choice::Choice;
pub(crate) use json::json_code;
pub(crate) use problems::{remedies, sentence, told};
pub(crate) use reading::{Kind, Reading};
pub(crate) use source::{Source, Unreadable};
