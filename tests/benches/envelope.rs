//! Reading and judging a body, against plain serde_json into a struct of text and
//! integers, which neither judges nor notices a key that stands twice. Allocations
//! are counted beside the time.
//!
//! `cargo bench -p jiemi-codes-tests --all-features --bench envelope`

use divan::{AllocProfiler, Bencher, black_box};
use jiemi_codes::{Envelope, Verdict};
use serde::Deserialize;
use std::borrow::Cow;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

const BODIES: [(&str, u16, &str); 5] = [
    (
        "error_object",
        401,
        r#"{"name":"Unauthorized","message":"Your request was made with invalid credentials.","code":0,"status":401}"#,
    ),
    (
        "chinese",
        200,
        r#"{"code":1008,"message":"用户名或者密码错误。"}"#,
    ),
    (
        "success",
        200,
        r#"{"code":1000,"message":"返回成功，得到有效数据。","status":200,"data":{"order":"20261123000001","amount":12345,"items":[{"id":1,"name":"茶","price":100},{"id":2,"name":"咖啡","price":200}]}}"#,
    ),
    (
        "debug",
        500,
        r#"{"name":"Exception","message":"Call to a member function","code":0,"status":500,"type":"Error","file":"/var/www/app/controllers/PayController.php","line":42,"stack-trace":["main","1 /var/www/app/index.php(12): run()"],"previous":{"name":"PDOException","message":"gone","code":2006}}"#,
    ),
    (
        "escapes",
        422,
        r#"{"name":"Unprocessable entity","message":"\u624b\u673a\u53f7\u9519\u8bef","code":0,"status":422}"#,
    ),
];

#[derive(Deserialize)]
struct Plain<'a> {
    #[serde(borrow, default)]
    name: Cow<'a, str>,
    #[serde(borrow, default)]
    message: Cow<'a, str>,
    #[serde(default)]
    code: i64,
    #[serde(default)]
    status: u16,
}

fn body(name: &str) -> (u16, &'static [u8]) {
    let found = BODIES.into_iter().find(|body| body.0 == name);
    let (_, status, body) = found.expect("a name of BODIES");
    (status, body.as_bytes())
}

#[divan::bench(args = BODIES.map(|body| body.0))]
fn envelope(bencher: Bencher<'_, '_>, name: &str) {
    let (status, body) = body(name);
    bencher.bench_local(|| -> Verdict {
        let answer = Envelope::from_json(black_box(status), black_box(body));
        black_box(&answer).verdict()
    });
}

#[divan::bench(args = BODIES.map(|body| body.0))]
fn plain_serde_json(bencher: Bencher<'_, '_>, name: &str) {
    let (_, body) = body(name);
    bencher.bench_local(|| {
        let plain = serde_json::from_slice::<Plain<'_>>(black_box(body)).expect("JSON");
        black_box((
            plain.name.len(),
            plain.message.len(),
            plain.code,
            plain.status,
        ))
    });
}

fn main() {
    divan::main();
}
