//! Reading and judging an answer allocates nothing, as long as its texts are written
//! without escapes. An allocator of its own counts per thread.

use allocation_counter::measure;
use jiemi_codes::{Envelope, Outcome, PayCode, Protocol, ResponseCode as _, Verdict, common_codes};
use jiemi_codes_tests::{SignedNumbers, V3Code, ZeroSucceeds};
use std::hint::black_box;

/// The ordinary shapes of an answer, by name.
const SHAPES: &[(&str, &str)] = &[
    (
        "a success",
        r#"{"code":1000,"message":"返回成功，得到有效数据。","data":{"id":7,"list":[1,2.5,true,null]}}"#,
    ),
    ("numbers as strings", r#"{"code":"1000","status":"200"}"#),
    (
        "an error of the document",
        r#"{"name":"Unauthorized","message":"You are requesting with an invalid credential.","code":0,"status":401}"#,
    ),
    (
        "an error in debug mode",
        r##"{"name":"PHP Warning","message":"…","code":2,"type":"yii","file":"/app/Pay.php","line":12,"stack-trace":["#0 /app","#1 {main}"],"previous":{"name":"Exception","message":"…","code":1000}}"##,
    ),
    (
        "an exception without a status",
        r#"{"name":"Exception","message":"余额不足","code":1023}"#,
    ),
    (
        "a shared number",
        r#"{"code":1008,"message":"请求被拒绝。"}"#,
    ),
    (
        "a SQLSTATE",
        r#"{"name":"Database Exception","message":"","code":"01000","status":500}"#,
    ),
    (
        "an order",
        r#"{"code":1015,"message":"微信订单信息。","order":{"appid":"wx","sign":"ab+/=="},"total":99999999999999999999}"#,
    ),
    (
        "form errors",
        r#"[{"field":"phone","message":"手机号错误"},{"field":"sms","message":"已失效"}]"#,
    ),
    (
        "sixteen keys, four of them from the document",
        r#"{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":11,"l":12,"name":"OK","message":"好","status":200,"code":1000}"#,
    ),
    (
        "a wrapper",
        r#"{"success":false,"data":{"name":"…","code":"0","status":"401"}}"#,
    ),
    ("a word as the code", r#"{"code":"SUCCESS","message":null}"#),
    ("a byte order mark", "\u{FEFF}{\"code\":1000}"),
    ("an empty object", "{}"),
    ("an empty list", "[]"),
    ("null", "null"),
    ("nothing", ""),
];

#[test]
fn reading_and_judging_an_answer_allocates_nothing() {
    for (name, body) in SHAPES {
        for status in [200, 204, 401, 422, 500] {
            let counted = measure(|| {
                let answer = PayCode::read(status, black_box(body.as_bytes()));
                black_box((answer.verdict().class(), answer.verdict().label()));
                black_box((answer.code(), answer.status(), answer.body_status()));
                black_box((answer.name(), answer.message(), answer.malformed()));
                black_box(answer.meaning());
                black_box((answer.code_text(), answer.retry_after()));
                black_box(
                    ZeroSucceeds::read(status, body.as_bytes())
                        .verdict()
                        .class(),
                );
                let words = V3Code::read(status, body.as_bytes());
                black_box((words.code(), words.verdict().class()));
            });
            assert_eq!(counted.count_total, 0, "{name} with HTTP {status}");
        }
    }
}

#[test]
fn looking_up_codes_allocates_nothing() {
    let counted = measure(|| {
        for number in [1000, 1008, -1, i64::MAX] {
            let lookup = PayCode::lookup(black_box(number));
            black_box((lookup.class(), lookup.label(), lookup.primary()));
            let _ = black_box(PayCode::judge(black_box(number), 200));
            let _ = black_box(PayCode::try_from(black_box(number)));
        }
        for word in ["1018", "SYSTEM_ERROR", "99999999999999999999"] {
            let _ = black_box(PayCode::lookup(black_box(word)));
            let _ = black_box(PayCode::judge(black_box(word), 200));
        }
        black_box(PayCode::from_name(black_box("TokenExpired")));
        black_box(PayCode::ENTRIES.iter().filter(|entry| entry.shared).count());
        black_box(common_codes::<PayCode, ZeroSucceeds>().count());
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn a_flat_order_of_many_fields_allocates_nothing() {
    let body = r#"{"code":1000,"message":"好","appid":"wx1","mch_id":"7","device_info":"1","nonce_str":"5K8264","sign":"C380BEC2","openid":"oUp","is_subscribe":"Y","trade_type":"JSAPI","trade_state":"SUCCESS","bank_type":"CFT","total_fee":1,"cash_fee":1,"fee_type":"CNY","transaction_id":"4200000001","out_trade_no":"20261123","attach":"","time_end":"20261123120000"}"#;
    let counted = measure(|| {
        let answer = PayCode::read(200, black_box(body.as_bytes()));
        assert_eq!(answer.verdict(), Verdict::Valid);
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn reading_other_keys_allocates_nothing() {
    let protocol = Protocol::new("errcode").message("errmsg");
    let body = r#"{"errcode":-1,"errmsg":"no","data":[{"errcode":1}]}"#;
    let counted = measure(|| {
        let body = black_box(body.as_bytes());
        let answer = Envelope::<SignedNumbers>::read_with(protocol, 200, body);
        let _ = black_box((answer.verdict(), answer.meaning()));
        assert_eq!(answer.message().as_deref(), Some("no"));
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn following_paths_allocates_nothing() {
    let protocol = Protocol::new("code")
        .message("msg")
        .name("name")
        .status("status")
        .must_be_true("ok")
        .within("alipay_trade_pay_response")
        .within("error_response")
        .within("response.head")
        .within("a.b.c")
        .payload("response.body.data");
    for body in [
        r#"{"alipay_trade_pay_response":{"code":"1018","msg":"wait","status":200,"ok":true}}"#,
        r#"{"response":{"body":{"data":[1,{"a":[[]]}]},"head":{"code":1000,"ok":true,"name":"OK"}}}"#,
        r#"{"a":{"b":{"c":{"code":1008,"msg":"请求被拒绝。"}}},"response":null,"sign":"ab+/=="}"#,
        r#"{"error_response":[],"code":1,"error":"x","errors":[],"success":false}"#,
        r#"{"response":{"head":{"code":1,"code":1}}}"#,
    ] {
        for status in [200, 204, 401, 500] {
            let counted = measure(|| {
                let body = black_box(body.as_bytes());
                let answer = Envelope::<PayCode>::read_with(protocol, status, body);
                black_box((answer.verdict().class(), answer.verdict().label()));
                black_box((answer.code(), answer.code_text(), answer.message()));
                black_box((answer.name(), answer.body_status(), answer.meaning()));
            });
            assert_eq!(counted.count_total, 0, "{body}");
        }
    }
}

#[test]
fn keys_and_levels_allocate_nothing_however_many_there_are() {
    for count in [1, 10, 100, 10_000, 300_000] {
        let keys: String = (0..count)
            .map(|key| format!(r#""k{key}":{{"a":[0]}},"#))
            .collect();
        let body = format!(r#"{{{keys}"code":1000}}"#);
        let mut verdict = None;
        let counted = measure(|| {
            verdict = Some(PayCode::read(200, body.as_bytes()).verdict());
        });
        assert_eq!(verdict, Some(Verdict::Valid));
        assert_eq!(counted.count_total, 0, "{count} keys");
    }
    for depth in [1, 10, 100, 125, 126, 127, 200, 100_000] {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"[{"code":"#, "}]")] {
            let (open, close) = (open.repeat(depth), close.repeat(depth));
            let body = format!(r#"{{"code":1000,"data":{open}1{close}}}"#);
            let counted = measure(|| {
                let _ = black_box(PayCode::read(200, body.as_bytes()).verdict());
            });
            assert_eq!(counted.count_total, 0, "{depth} levels");
        }
    }
}

#[test]
fn a_borrowed_payload_allocates_nothing() {
    #[derive(serde::Deserialize)]
    struct Order<'a> {
        order: &'a str,
        total: u64,
    }
    let body = r#"{"code":1018,"message":"支付宝支付需要轮询。","order":"20261123","total":100}"#;
    let counted = measure(|| {
        let answer = PayCode::read(200, black_box(body.as_bytes()));
        let Ok(Outcome::Pending(Some(Order { order, total }))) = answer.outcome() else {
            panic!("no payload");
        };
        assert_eq!((order, total), ("20261123", 100));
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn a_longer_page_instead_of_json_costs_no_more_memory() {
    let bytes = |length: usize| {
        let page = format!("<html>{}</html>\r\n", "x".repeat(length));
        let counted = measure(|| {
            let answer = PayCode::read(502, black_box(page.as_bytes()));
            assert!(answer.malformed().is_some());
        });
        counted.bytes_total
    };
    assert_eq!(bytes(10), bytes(8_000_000));
    assert!(bytes(10) < 200);
}

#[test]
fn escaped_keys_cost_the_memory_of_one_at_a_time() {
    for count in [100_usize, 10_000, 300_000] {
        let keys: String = (0..count)
            .map(|key| format!(r#""\u006b{key:06}":0,"#))
            .collect();
        let body = format!(r#"{{{keys}"code":1000}}"#);
        let mut verdict = None;
        let counted = measure(|| {
            verdict = Some(PayCode::read(200, body.as_bytes()).verdict());
        });
        assert_eq!(verdict, Some(Verdict::Valid));
        assert!(counted.bytes_max < 200, "{count} keys: {counted:?}");
        assert_eq!(counted.bytes_current, 0);
    }
}

#[test]
fn the_allocator_counts() {
    let counted = measure(|| drop(black_box(vec![0_u8; 100])));
    assert_eq!((counted.count_total, counted.bytes_total), (1, 100));
    let escaped = r#"{"code":1002,"message":"a\nb"}"#;
    let counted = measure(|| {
        let answer = PayCode::read(200, escaped.as_bytes());
        assert_eq!(answer.message().as_deref(), Some("a\nb"));
    });
    assert!(counted.count_total > 0);
}
