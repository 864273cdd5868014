//! Counts the instructions of each call, and fails if one takes more than its limit. On one
//! machine, counts are the same on every run. Another x86-64 processor may run another `memcmp` or
//! `memcpy`, so the limits are what was counted, and a little more.
//!
//! `cargo run --release --manifest-path tests/benches/Cargo.toml -p jiemi-codes-instructions`

mod count;

use jiemi_codes::{HttpStatus, PayCode, ResponseCode};
use std::hint::black_box;
use std::process::ExitCode;

/// Without the enums that others write, which take minutes to compile.
mod enums {
    macro_rules! ours {
        ($($name:ident)*) => {$(
            #[allow(dead_code, clippy::all)]
            pub mod $name {
                include!(concat!(env!("OUT_DIR"), "/", stringify!($name), "_ours.rs"));
                pub use ours::Code;
            }
        )*};
    }
    ours!(dense shared sparse_10000 words_1000);
}
use enums::{dense, shared, sparse_10000, words_1000};

struct Call {
    name: &'static str,
    limit: u64,
    call: fn(),
}

/// The compiler knows neither what goes into a call, nor that nobody reads what comes out.
macro_rules! calls {
    ($($name:literal, $limit:literal: |$input:ident| $call:expr, $value:expr;)*) => {
        &[$(Call {
            name: $name,
            limit: $limit,
            call: || {
                let $input = black_box($value);
                let _ = black_box($call);
            },
        }),*]
    };
}

const ERROR: &[u8] = br#"{"name":"Unauthorized","message":"Your request was made with invalid credentials.","code":0,"status":401}"#;
const SUCCESS: &str = r#"{"code":1000,"message":"返回成功，得到有效数据。","status":200,"data":{"order":"20261123000001","amount":12345}}"#;

const CALLS: &[Call] = calls! {
    "lookup of a known number", 46: |number| PayCode::lookup(number), 1018_u16;
    "lookup of a shared number", 46: |number| PayCode::lookup(number), 1008_u16;
    "lookup of an unknown number", 46: |number| PayCode::lookup(number), 7_u16;
    "message", 32: |code| code.zh(), PayCode::AlipayPending;
    "class", 12: |code| code.class(), PayCode::AlipayPending;
    // At most twice a lookup.
    "judging a known number", 88: |number| PayCode::judge(number, 200), 1018_i64;
    "judging a success", 88: |number| PayCode::judge(number, 200), 1000_i64;
    "judging a shared number", 88: |number| PayCode::judge(number, 200), 1008_i64;
    "judging an unknown number", 88: |number| PayCode::judge(number, 200), 7_i64;
    "lookup of an HTTP status in a range", 60: |number| HttpStatus::lookup(number), 599_u16;
    "lookup among 1,000 successive numbers", 18: |number| dense::Code::lookup(number), 1500_u32;
    "lookup among 10,000 numbers", 28: |number| sparse_10000::Code::lookup(number).one(), sparse_10000::NUMBERS[50];
    "lookup of none of 10,000 numbers", 28: |number| sparse_10000::Code::lookup(number).one(), 77_u32;
    "lookup among shared numbers", 46: |number| shared::Code::lookup(number), shared::NUMBERS[2];
    "lookup among 1,000 words", 120: |word| words_1000::Code::lookup(word), words_1000::KNOWN[500];
    "lookup of none of 1,000 words", 134: |word| words_1000::Code::lookup(word), words_1000::UNKNOWN[500];
    "reading an error", 2780: |body| PayCode::read(401, body).verdict(), ERROR;
    "reading a success", 3620: |body| PayCode::read(200, body).verdict(), SUCCESS.as_bytes();
};

/// A processor cannot guess whether the next code is known. Calls that do not branch on it take the
/// same number of instructions.
const SAME: &[(&str, &str)] = &[
    ("lookup of a known number", "lookup of an unknown number"),
    ("lookup of a known number", "lookup of a shared number"),
    (
        "lookup among 10,000 numbers",
        "lookup of none of 10,000 numbers",
    ),
];

fn main() -> ExitCode {
    let calls: Vec<_> = CALLS.iter().map(|call| call.call).collect();
    let counts = count::instructions(&calls);
    let mut code = ExitCode::SUCCESS;
    let count_of = |name: &str| {
        let call = CALLS.iter().position(|call| call.name == name);
        counts[call.expect("a call of that name")]
    };
    for (one, other) in SAME {
        if count_of(one) != count_of(other) {
            eprintln!("{one} takes another number of instructions than {other}");
            code = ExitCode::FAILURE;
        }
    }
    for (Call { name, limit, .. }, count) in CALLS.iter().zip(counts) {
        println!("{name}: {count}, at most {limit}");
        // A limit of twice the count would let anything pass.
        if count > *limit || count < limit / 2 {
            eprintln!(
                "{name} took {count} instructions; expected {} to {limit}",
                limit / 2
            );
            code = ExitCode::FAILURE;
        }
    }
    code
}
