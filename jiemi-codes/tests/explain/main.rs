//! What the example `explain` promises, asked of the program itself.

mod answers;
mod catalogues;
mod command_line;
mod exports;
mod logs;
mod numbers;
mod readme;
mod run;
mod terminal;
#[path = "../../examples/explain/wechat.rs"]
mod wechat;
mod words;
