//! Nothing: the clients are in `tests`.
