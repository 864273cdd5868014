//! How an answer is read and judged.

mod body_status;
mod catalogues;
mod codes;
mod errors;
mod form;
mod law;
mod not_json;
mod protocols;
mod size;
