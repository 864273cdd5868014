//! Reading and judging a body, against plain serde_json into a struct of text and
//! integers, which neither judges nor detects duplicate keys.
//!
//! `cargo bench --manifest-path tests/benches/Cargo.toml --bench envelope`

mod options;
mod report;

use jiemi_codes::{PayCode, ResponseCode as _};
use options::Options;
use report::Comparison;
use serde::Deserialize;
use std::borrow::Cow;
use std::hint::black_box;
use std::time::Instant;

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

/// Bodies per turn.
const COUNT: usize = 20_000;

/// Nanoseconds per body.
fn time<R>(body: &[u8], read: impl Fn(&[u8]) -> R) -> f64 {
    let begin = Instant::now();
    for _ in 0..COUNT {
        black_box(read(black_box(body)));
    }
    begin.elapsed().as_secs_f64() * 1e9 / COUNT as f64
}

fn main() {
    let options = Options::read(51);
    report::header();
    for (name, status, body) in BODIES {
        let what = format!("{name}, against plain serde_json");
        if !options.wants(&what) {
            continue;
        }
        let mut comparison = Comparison::new(what, "ns");
        comparison.goal = Some(1.25);
        for _ in 0..options.rounds {
            let ours = time(body.as_bytes(), |body| {
                PayCode::read(status, body).verdict()
            });
            let theirs = time(body.as_bytes(), |body| {
                let plain = serde_json::from_slice::<Plain<'_>>(body).expect("JSON");
                (
                    plain.name.len(),
                    plain.message.len(),
                    plain.code,
                    plain.status,
                )
            });
            comparison.add(ours, theirs);
        }
        comparison.print(&options);
    }
}
