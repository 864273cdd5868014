//! Enums that several tests use.
