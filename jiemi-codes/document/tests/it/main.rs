//! What the crate promises, tested from a crate that depends on it; one module a subject.

mod always;
mod common;
mod difference;
mod errors;
mod except;
mod export;
mod fallen_off;
mod hostile;
mod items;
mod languages;
mod laws;
mod nothing_lost;
mod passed_over;
mod published;
mod sections;
mod several_lists;
mod tables;
mod words;
mod words_of_formats;
