//! What the command `jiemi-codes` promises, asked of the program itself.

mod checks;
mod command_line;
mod explain;
mod exports;
mod lists;
#[cfg(unix)]
mod pseudo_terminal;
mod readme;
mod run;
mod scaffold;
#[cfg(unix)]
mod terminal;
#[path = "../../src/wechat.rs"]
mod wechat;
#[cfg(unix)]
mod widths;
