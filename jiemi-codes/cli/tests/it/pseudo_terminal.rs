//! Runs the command in a terminal.

use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use std::fs::File;
use std::io::Read as _;
use std::os::fd::OwnedFd;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;

/// Runs a program in a terminal with this many columns; returns what the terminal received, and
/// the exit code.
pub(crate) fn in_terminal(columns: u16, program: &str, args: &[&str]) -> (String, i32) {
    let (mut reader, terminal) = open(columns);
    let end = || Stdio::from(terminal.try_clone().expect("the same terminal"));
    let mut command = Command::new(program);
    command.args(args).env("TERM", "xterm-256color");
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "LC_ALL", "LANG"] {
        command.env_remove(variable);
    }
    command.stdin(end()).stdout(end()).stderr(end());
    let mut child = command.spawn().expect("it starts");
    // Reading ends once no process has the terminal open.
    drop((command, terminal));
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
    let bytes = receiver.recv().expect("the reader ends");
    let text = String::from_utf8(bytes).expect("output is UTF-8");
    let code = status.code().expect("it exits");
    (text.replace("\r\n", "\n"), code)
}

/// The two ends of a terminal: what a person sees, and what a program writes to.
fn open(columns: u16) -> (File, OwnedFd) {
    let reader = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&reader).expect("may be used");
    unlockpt(&reader).expect("may be opened");
    let name = ptsname(&reader, Vec::new()).expect("its name");
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
    let terminal = rustix::fs::open(name, flags, Mode::empty()).expect("the other end");
    let size = Winsize {
        ws_row: 50,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    tcsetwinsize(&terminal, size).expect("has a size");
    (File::from(reader), terminal)
}

/// The same for `jiemi-codes`.
pub(crate) fn jiemi_codes(columns: u16, args: &[&str]) -> String {
    let program = env!("CARGO_BIN_EXE_jiemi-codes");
    let (text, _) = in_terminal(columns, program, args);
    text
}
