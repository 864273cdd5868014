//! Runs the command in a terminal.

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::io::Read as _;
use std::sync::mpsc;
use std::thread;

/// Runs a program in a terminal with this many columns; returns what the terminal received, and
/// the exit code.
pub(crate) fn in_terminal(columns: u16, program: &str, args: &[&str]) -> (String, u32) {
    let size = PtySize {
        rows: 50,
        cols: columns,
        ..PtySize::default()
    };
    let pair = native_pty_system().openpty(size).expect("a terminal");
    let mut command = CommandBuilder::new(program);
    command.args(args);
    command.env("TERM", "xterm-256color");
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "LC_ALL", "LANG"] {
        command.env_remove(variable);
    }
    let mut child = pair.slave.spawn_command(command).expect("it starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let mut chunk = [0; 4096];
        // At the end some systems answer with an error instead of nothing.
        while let Ok(length @ 1..) = reader.read(&mut chunk) {
            bytes.extend(&chunk[..length]);
        }
        sender.send(bytes)
    });
    let status = child.wait().expect("it ends");
    drop(pair.master);
    let bytes = receiver.recv().expect("the reader ends");
    let text = String::from_utf8(bytes).expect("output is UTF-8");
    (text.replace("\r\n", "\n"), status.exit_code())
}

/// The same for `jiemi-codes`.
pub(crate) fn jiemi_codes(columns: u16, args: &[&str]) -> String {
    let program = env!("CARGO_BIN_EXE_jiemi-codes");
    let (text, _) = in_terminal(columns, program, args);
    text
}
