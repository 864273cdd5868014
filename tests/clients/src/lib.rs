//! Empty: the clients are in `tests`.
