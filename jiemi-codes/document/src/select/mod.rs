//! A list, and what is in its columns.

mod columns;
mod headers;
mod list;
mod roles;

pub use columns::Columns;
pub use list::List;

pub(crate) use list::Around;

pub(crate) use roles::{Roles, codes_of, could_hold, roles};
