//! Counts the instructions of each call. Counts are the same on every run, so the gate can
//! check them. The limits are what was counted, and a little more.
//!
//! `.ci/instructions`

use gungraun::{
    Callgrind, EventKind, LibraryBenchmarkConfig, library_benchmark, library_benchmark_group, main,
};
use jiemi_codes::{Class, HttpStatus, Lookup, PayCode, ResponseCode, Verdict};
use std::hint::black_box;

// Without the enums that others write, which take minutes to compile.
mod enums {
    jiemi_codes_benches::enums! {
        dense: "dense_ours"
        sparse_10000: "sparse_10000_ours"
        shared: "shared_ours"
        words_1000: "words_1000_ours"
    }
}
use enums::{dense, shared, sparse_10000, words_1000};

macro_rules! counted {
    ($($name:ident($input:ident: $type:ty = $value:expr) -> $result:ty: $limit:literal = $call:expr;)*) => {
        $(
            #[library_benchmark(config = at_most($limit))]
            #[bench::call($value)]
            fn $name($input: $type) -> $result {
                black_box($call)
            }
        )*
        library_benchmark_group!(name = calls, benchmarks = [$($name),*]);
    };
}

/// The number of instructions above which the benchmark fails.
fn at_most(limit: u64) -> LibraryBenchmarkConfig {
    let mut callgrind = Callgrind::default();
    callgrind.hard_limits([(EventKind::Ir, limit)]);
    let mut config = LibraryBenchmarkConfig::default();
    config.tool(callgrind);
    config
}

counted! {
    pay_known(number: u16 = 1018) -> Lookup<PayCode>: 46 = PayCode::lookup(number);
    pay_shared(number: u16 = 1008) -> Lookup<PayCode>: 46 = PayCode::lookup(number);
    pay_unknown(number: u16 = 7) -> Lookup<PayCode>: 46 = PayCode::lookup(number);
    pay_message(code: PayCode = PayCode::AlipayPending) -> &'static str: 32 = code.zh();
    pay_class(code: PayCode = PayCode::AlipayPending) -> Class: 12 = code.class();
    // At most twice a lookup.
    pay_judged(number: i64 = 1018) -> Verdict<PayCode>: 88 = PayCode::judge(number, 200);
    pay_judged_valid(number: i64 = 1000) -> Verdict<PayCode>: 88 = PayCode::judge(number, 200);
    pay_judged_shared(number: i64 = 1008) -> Verdict<PayCode>: 88 = PayCode::judge(number, 200);
    pay_judged_unknown(number: i64 = 7) -> Verdict<PayCode>: 88 = PayCode::judge(number, 200);
    status_in_range(number: u16 = 599) -> Lookup<HttpStatus>: 58 = HttpStatus::lookup(number);
    dense_known(number: u32 = 1500) -> Lookup<dense::ours::Code>: 16 = dense::ours::Code::lookup(number);
    sparse_known(number: u32 = sparse_10000::NUMBERS[50]) -> Lookup<sparse_10000::ours::Code>: 28 =
        sparse_10000::ours::Code::lookup(number);
    sparse_unknown(number: u32 = 77) -> Lookup<sparse_10000::ours::Code>: 28 =
        sparse_10000::ours::Code::lookup(number);
    shared_known(number: u32 = shared::NUMBERS[2]) -> Lookup<shared::ours::Code>: 46 =
        shared::ours::Code::lookup(number);
    word_known(word: &'static str = words_1000::KNOWN[500]) -> Lookup<words_1000::ours::Code>: 110 =
        words_1000::ours::Code::lookup(word);
    word_unknown(word: &'static str = words_1000::UNKNOWN[500]) -> Lookup<words_1000::ours::Code>: 125 =
        words_1000::ours::Code::lookup(word);
    body_of_an_error(body: &[u8] = br#"{"name":"Unauthorized","message":"Your request was made with invalid credentials.","code":0,"status":401}"#) -> Verdict<PayCode>: 2780 =
        PayCode::read(401, body).verdict();
    body_of_a_success(body: &[u8] = r#"{"code":1000,"message":"返回成功，得到有效数据。","status":200,"data":{"order":"20261123000001","amount":12345}}"#.as_bytes()) -> Verdict<PayCode>: 3640 =
        PayCode::read(200, body).verdict();
}

main!(library_benchmark_groups = calls);
