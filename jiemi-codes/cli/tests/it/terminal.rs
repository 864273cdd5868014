//! Colour, and readers that stop reading.

use crate::pseudo_terminal::in_terminal;
use crate::run::{command, explain_log, run, start};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::Stdio;

const CALLS: [&[&str]; 4] = [
    &[],
    &["1008", "4711"],
    &["--status", "200", "-"],
    &["--json", "1008"],
];

#[test]
fn without_a_terminal_there_are_no_escapes() {
    for args in CALLS {
        assert!(!explain_log(args, b"{}").out.contains('\u{1b}'));
    }
}

#[test]
fn colour_can_be_forced_and_forbidden_and_adds_nothing_to_the_words() {
    for args in CALLS {
        let plain = explain_log(args, b"{}").out;
        let forced = run(
            command()
                .arg("explain")
                .args(args)
                .env("CLICOLOR_FORCE", "1"),
            b"{}",
        )
        .out;
        let is_json = args.contains(&"--json");
        assert_eq!(forced.contains('\u{1b}'), !is_json);
        assert_eq!(without_escapes(&forced), plain);
        let forbidden = run(
            command().arg("explain").args(args).env("NO_COLOR", "1"),
            b"{}",
        );
        assert!(!forbidden.out.contains('\u{1b}'));
    }
}

pub(crate) fn without_escapes(text: &str) -> String {
    let mut pieces = text.split('\u{1b}');
    let first = pieces.next().unwrap_or_default().to_owned();
    let rest = pieces.map(|piece| piece.split_once('m').expect("only colours").1);
    first + &rest.collect::<String>()
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let mut log = Vec::new();
    for _ in 0..50_000 {
        log.extend(b"{\"code\":1000}\n");
    }
    for (args, input) in [
        (&["--json"][..], &b""[..]),
        (&["--status", "200", "-"], &log),
    ] {
        let mut child = start(command().arg("explain").args(args));
        let mut stdin = child.stdin.take().expect("piped");
        let input = input.to_vec();
        let writer = std::thread::spawn(move || stdin.write_all(&input).is_ok());
        let mut out = BufReader::new(child.stdout.take().expect("piped"));
        let mut first = String::new();
        out.read_line(&mut first).expect("a line");
        drop(out);
        let mut err = String::new();
        let mut stderr = child.stderr.take().expect("piped");
        stderr.read_to_string(&mut err).expect("errors are UTF-8");
        assert!(!first.is_empty());
        assert_eq!(
            (child.wait().expect("it ends").code(), err.as_str()),
            (Some(0), "")
        );
        writer.join().expect("the writer does not panic");
    }
}

#[test]
fn a_pipe_closed_before_the_first_line_is_no_error() {
    let mut child = command()
        .arg("explain")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(
        (output.status.code(), output.stderr.as_slice()),
        (Some(0), &b""[..])
    );
}

#[test]
fn a_long_log_shows_its_progress_only_while_the_verdicts_go_elsewhere() {
    let folder = std::env::temp_dir().join(format!("jiemi-codes-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let log = folder.join("log");
    let program = env!("CARGO_BIN_EXE_jiemi-codes");
    let script = format!("'{program}' explain --lang zh --status 200 -");
    let quiet = format!(
        "{script} < '{}' > '{}'",
        log.display(),
        folder.join("out").display()
    );
    // How long is long depends on the machine, and on how the program was compiled.
    let mut runs = [20_000, 200_000, 2_000_000].into_iter().map(|length| {
        std::fs::write(&log, b"{\"code\":1018}\n".repeat(length)).expect("a log");
        in_terminal(80, "sh", &["-c", &quiet])
    });
    let (shown, code) = runs
        .find(|(shown, _)| !shown.is_empty())
        .expect("a long log shows its progress");
    assert!(shown.contains("已判断："), "{shown:?}");
    assert!(shown.contains('%'), "{shown:?}");
    assert!(
        shown.ends_with("\r\u{1b}[2K"),
        "the line is cleared: {shown:?}"
    );
    assert_eq!(code, 0);

    let piped = format!("head -n 20 '{}' | {script}", log.display());
    let (shown, _) = in_terminal(80, "sh", &["-c", &piped]);
    assert!(!shown.contains("已判断"), "{shown}");
    assert!(shown.contains("AlipayPending"), "{shown}");
    std::fs::remove_dir_all(folder).expect("it is gone");
}
