//! Reading and judging a body, against plain serde_json into a struct of text and
//! integers, which neither judges nor takes a code that is a string.
//!
//! `cargo bench --manifest-path tests/benches/Cargo.toml --bench envelope`
//!
//! After `--`: `--rounds 11`, `--save FILE`, and words that a row must contain.

mod options;
mod report;

use jiemi_codes::{PayCode, ResponseCode as _, Unclear, Verdict};
use options::Options;
use report::Comparison;
use serde::Deserialize;
use serde_json::value::RawValue;
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

/// What an answer is judged by, for [`by_hand`].
#[derive(Deserialize)]
struct Judged<'a> {
    #[serde(borrow)]
    name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    message: Option<Cow<'a, str>>,
    #[serde(borrow)]
    code: Option<&'a RawValue>,
    #[serde(borrow)]
    status: Option<&'a RawValue>,
    #[serde(borrow)]
    success: Option<&'a RawValue>,
    #[serde(borrow)]
    error: Option<&'a RawValue>,
    #[serde(borrow)]
    errors: Option<&'a RawValue>,
}

/// The rules of `Envelope` as one would write them with serde_json: a code or a status may be a
/// string, and a success may be denied.
fn by_hand(status: u16, body: &[u8]) -> (Verdict<PayCode>, usize) {
    let unreadable = (Verdict::Unclear(Unclear::Unreadable), 0);
    let Ok(judged) = serde_json::from_slice::<Judged<'_>>(body) else {
        return unreadable;
    };
    let integer = |json: &RawValue| json.get().trim_matches('"').parse::<i64>();
    let verdict = match judged.code.map(integer) {
        None => PayCode::judge_without_code(status),
        Some(Ok(code)) => PayCode::judge(code, status),
        Some(Err(_)) => return unreadable,
    };
    let other_status = judged.status.map(integer);
    let is_false = |json: &RawValue| json.get().trim_matches('"') == "false";
    let verdict = match verdict {
        Verdict::Valid if other_status.is_some_and(|other| other != Ok(status.into())) => {
            Verdict::Unclear(Unclear::BodyStatus)
        }
        Verdict::Valid if judged.success.is_some_and(is_false) => Verdict::Unclear(Unclear::Denied),
        Verdict::Valid if judged.code.is_none() && judged.error.or(judged.errors).is_some() => {
            Verdict::Unclear(Unclear::Errors)
        }
        verdict => verdict,
    };
    let texts = judged.name.unwrap_or_default().len() + judged.message.unwrap_or_default().len();
    (verdict, texts)
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
        let envelope = |body: &[u8]| PayCode::read(status, body).verdict();
        let by_hand = |body: &[u8]| by_hand(status, body);
        assert_eq!(envelope(body.as_bytes()), by_hand(body.as_bytes()).0);
        compare(&options, name, body, Some(1.25), envelope);
        compare(&options, &format!("{name}, by hand"), body, None, by_hand);
    }
}

/// Compares a way to read a body with plain serde_json.
fn compare<R>(
    options: &Options,
    name: &str,
    body: &str,
    goal: Option<f64>,
    read: impl Fn(&[u8]) -> R,
) {
    let what = format!("{name}, against plain serde_json");
    if !options.wants(&what) {
        return;
    }
    let mut comparison = Comparison::new(what, "ns");
    comparison.goal = goal;
    for _ in 0..options.rounds {
        let ours = time(body.as_bytes(), &read);
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
    comparison.print(options);
}
