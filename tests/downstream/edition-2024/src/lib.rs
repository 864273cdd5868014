//! Enums where other things have the usual names, where macros write them, and
//! where attributes decide what is there. The same source is compiled in each
//! edition.

// Not because of what the derive writes: the names and switches here are odd.
#![allow(dead_code, clippy::enum_variant_names, clippy::non_minimal_cfg)]

mod constants;
mod fields;
mod fragments;
mod names;
mod places;
mod switches;
mod variants;
