//! How an answer is read and judged.

mod catalogues;
mod codes;
mod errors;
mod law;
mod not_json;
mod protocols;
mod size;
