//! See `benches`.
