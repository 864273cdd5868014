//! A list, and what is in its columns.

mod candidates;
mod columns;
mod headers;
mod list;
mod roles;

pub use columns::Columns;
pub use list::List;

pub(crate) use list::Around;

pub(crate) use candidates::{codes_of, could_hold};
pub(crate) use roles::{Roles, roles};
