//! Counts instructions as a debugger would: this program starts itself again, and lets the
//! second process execute one instruction after the other.

use nix::sys::ptrace;
use nix::sys::signal::{Signal, raise};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::Pid;
use std::env;
use std::hint::black_box;
use std::process::{Command, exit};

const SECOND: &str = "JIEMI_CODES_SECOND_PROCESS";

/// The number of instructions of each call.
pub fn instructions(calls: &[fn()]) -> Vec<u64> {
    if env::var_os(SECOND).is_some() {
        ptrace::traceme().expect("may be traced");
        call_between_stops(|| ());
        for call in calls {
            call_between_stops(*call);
        }
        exit(0);
    }
    let program = env::current_exe().expect("this program");
    let second = Command::new(program).env(SECOND, "").spawn();
    let second = Pid::from_raw(second.expect("a second process").id().cast_signed());
    // Stopping takes instructions too.
    let overhead = count_between_stops(second);
    let counts = calls.iter().map(|_| count_between_stops(second) - overhead);
    let counts = counts.collect();
    assert_eq!(waitpid(second, None), Ok(WaitStatus::Exited(second, 0)));
    counts
}

#[inline(never)]
fn call_between_stops(call: fn()) {
    raise(Signal::SIGSTOP).expect("stops");
    black_box(call)();
    raise(Signal::SIGSTOP).expect("stops");
}

/// Waits for a stop, counts to the next, and lets the process go on.
fn count_between_stops(process: Pid) -> u64 {
    let stopped = |signal| Ok(WaitStatus::Stopped(process, signal));
    assert_eq!(waitpid(process, None), stopped(Signal::SIGSTOP));
    let mut count = 0;
    loop {
        ptrace::step(process, None).expect("executes an instruction");
        let status = waitpid(process, None);
        if status == stopped(Signal::SIGSTOP) {
            ptrace::cont(process, None).expect("goes on");
            return count;
        }
        assert_eq!(status, stopped(Signal::SIGTRAP));
        count += 1;
    }
}
