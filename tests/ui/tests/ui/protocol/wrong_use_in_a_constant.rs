// Wrong use of a protocol is a compile error that says why.

use jiemi_codes::Protocol;

const ACCEPTED: Protocol = Protocol::new("code").success_without_code(&[200, 202]);

const NOT_FOUND: Protocol = Protocol::new("code").success_statuses(&[200, 404]);

const ZERO: Protocol = Protocol::new("code").success_without_code(&[0]);

const EMPTY_KEY: Protocol = Protocol::new("");

const EMPTY_FLAG: Protocol = Protocol::new("code").must_be_true("");

const EMPTY_PATH: Protocol = Protocol::new("code").within("");

const EMPTY_PART: Protocol = Protocol::new("code").payload("response..data");

const FIVE: Protocol = Protocol::new("code")
    .within("a")
    .within("b")
    .within("c")
    .within("d")
    .within("e");

fn main() {
    let _ = (ACCEPTED, NOT_FOUND, ZERO, EMPTY_KEY, EMPTY_FLAG, EMPTY_PATH, EMPTY_PART, FIVE);
}
