//! How an answer is read and judged.

mod catalogues;
mod codes;
mod errors;
mod keys;
mod law;
mod not_json;
mod size;
