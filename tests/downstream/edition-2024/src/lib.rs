//! Enums where other things have the usual names, where macros write them, and
//! where attributes decide what is there. The same source is compiled in each
//! edition.

// Not of what the derive writes: these are about names and switches as odd as here.
#![allow(dead_code, clippy::enum_variant_names, clippy::non_minimal_cfg)]

mod constants;
mod fields;
mod fragments;
mod names;
mod places;
mod switches;
mod variants;
