//! The pages that readers see, as rustdoc writes them.

mod links;
mod prose;
mod search;
mod site;
mod tables;
