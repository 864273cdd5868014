//! Lists of codes that a vendor publishes, read and compared with an enum.

mod difference;
mod errors;
mod forms;
mod hostile;
mod published;
