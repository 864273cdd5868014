//! `jiemi-codes explain`.

mod answers;
mod catalogues;
mod languages;
mod logs;
mod numbers;
mod words;
