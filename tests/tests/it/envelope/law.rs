//! Reading an answer never panics, whatever the bytes and the protocol are. The answer is a
//! success if and only if an independent reading says so.

#[path = "../../../fuzz/lines.rs"]
mod lines;

use crate::independent::{Body, holds, holds_for, is_success};
use jiemi_codes::PayCode;
use jiemi_codes_tests::judging::Rules;
use jiemi_codes_tests::protocols::{ALL, strict};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Bodies as they come off the wire, before they are damaged.
const REAL: &[&str] = &[
    r#"{"code":1000,"message":"返回成功，得到有效数据。"}"#,
    r#"{"code":"1000","status":"200","data":{"code":0,"list":[1,2.5,null]}}"#,
    r#"{"name":"OK","message":"","code":1000,"status":200}"#,
    r#"{"code":0,"message":"done","data":[]}"#,
    r#"{"code":1008,"message":"请求被拒绝。"}"#,
    r#"{"code":1015,"message":"微信订单信息。","order":{"id":"20261123","total":100}}"#,
    r#"{"name":"Unauthorized","message":"Invalid.","code":0,"status":401}"#,
    r#"{"name":"Not Found","message":"","code":0,"status":404,"previous":{"code":1000,"status":500}}"#,
    r#"{"name":"Exception","message":"余额不足","code":1023}"#,
    r#"{"name":"Database Exception","message":"SQLSTATE[01000]","code":"01000","error-info":["01000",1000]}"#,
    r#"[{"field":"phone","message":"手机号错误"},{"field":"code","message":"1000"}]"#,
    r#"{"success":false,"data":{"name":"OK","code":"1000","status":"200"}}"#,
    r#"{"id":7,"message":null}"#,
    r#"{ "code" : 1000.0 , "status" : 2e2 }"#,
    r#"{"cod\u0065":1000,"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10,"k":11,"l":12,"m":13,"n":14,"o":15,"p":16,"q":17}"#,
    r#"{"success":true,"data":{"code":1000,"status":200,"list":[]}}"#,
    r#"{"data":{"result":{"code":"1000","success":true,"ok":true}},"code":0}"#,
    r#"{"data":null,"result":{"code":1000,"ok":true,"data":{"code":0}}}"#,
    r#"{"result":null,"error":{"code":0,"data":{"code":1000}},"errors":[]}"#,
    r#"{"code":1018,"ok":true,"success":true,"message":["a",{"b":"c"}]}"#,
    r#"{"error":"1000","message":{"phone":["手机号错误"]},"errors":{"phone":["no"]}}"#,
    r#"{"code":"SUCCESS","status":"201","data":{"list":null,"result":{}}}"#,
    r#"{"r":{"c":200,"ok":true,"m":"好","s":201},"d":{"e":[1]},"a":{"b":{"c":"0000"}}}"#,
    r#"{"ok":true,"success":true,"error":null,"errors":{}}"#,
    r#"{"code":"200","message":"ok","success":"true","data":null}"#,
    "<!DOCTYPE html>\r\n<html><body>code: 1000</body></html>\r\n",
    "An internal server error occurred.",
    "null",
    "{}",
    "[]",
    "{\"data\":{}}",
    "",
];

/// Pieces that make a body mean something else.
const PIECES: &[&str] = &[
    "1000",
    "\"1000\"",
    "\"01000\"",
    "0",
    "-0",
    "1e3",
    "1000.0",
    "99999999999999999999",
    "true",
    "null",
    "\"code\":1000,",
    "\"code\":0,",
    "\"cod\\u0065\":1000,",
    "\"SUCCESS\"",
    "\"ok\":true,",
    "\"ok\":\"true\",",
    "\"success\":false,",
    "\"success\":\"false\",",
    "\"error\":\"no\",",
    "\"errors\":[],",
    "\"data\":{\"code\":1000},",
    "\"data\":",
    "\"result\":",
    "\"result\":null,",
    "{\"field\":\"\",\"message\":\"\"}",
    "\"status\":401,",
    "\"status\":\"200\",",
    ",\"code\":1000",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\",
    ",",
    ":",
    " ",
    "\r\n",
    "\u{FEFF}",
    "\u{2028}",
    "\0",
    "\\ud800",
    "code",
    "status",
    "message",
];

/// Keys that one of the protocols names, and one that none does.
const KEYS: &[&str] = &[
    "code",
    "cod\\u0065",
    "status",
    "message",
    "name",
    "data",
    "result",
    "list",
    "ok",
    "success",
    "error",
    "errors",
    "field",
    "r",
    "c",
    "x",
];

fn config() -> ProptestConfig {
    let default = ProptestConfig::default(); // reads PROPTEST_CASES
    ProptestConfig {
        cases: default.cases.max(1024), // each by every protocol
        ..default
    }
}

fn statuses() -> impl Strategy<Value = u16> {
    prop_oneof![
        4 => Just(200),
        4 => select(&[201, 202, 204, 304, 401, 422, 500, 502][..]),
        1 => 0..1000_u16,
        1 => any::<u16>(),
    ]
}

#[derive(Debug, Clone)]
enum Mutation {
    Flip(Index, u8),
    Insert(Index, u8),
    Piece(Index, &'static str),
    Replace(Index, Index, &'static str),
    Remove(Index, Index),
    /// Joins the beginning of this body and the end of another.
    Splice(Index, &'static str, Index),
    /// Repeats a pair of the body, perhaps with another value.
    Repeat(&'static str, &'static str),
    Before(&'static str),
    After(&'static str),
}

fn mutations() -> impl Strategy<Value = Mutation> {
    use Mutation::*;
    let place = any::<Index>;
    let piece = || select(PIECES);
    prop_oneof![
        (place(), 0..8_u8).prop_map(|(at, bit)| Flip(at, 1 << bit)),
        (place(), any::<u8>()).prop_map(|(at, byte)| Insert(at, byte)),
        (place(), piece()).prop_map(|(at, piece)| Piece(at, piece)),
        (place(), place(), piece()).prop_map(|(from, to, piece)| Replace(from, to, piece)),
        (place(), place()).prop_map(|(from, to)| Remove(from, to)),
        (place(), select(REAL), place()).prop_map(|(at, other, from)| Splice(at, other, from)),
        (
            select(KEYS),
            select(
                &[
                    "1000", "\"1000\"", "200", "0", "null", "true", "false", "{}"
                ][..]
            ),
        )
            .prop_map(|(key, value)| Repeat(key, value)),
        piece().prop_map(Before),
        piece().prop_map(After),
    ]
}

impl Mutation {
    fn apply(&self, body: &mut Vec<u8>) {
        let place = |at: &Index| at.index(body.len() + 1);
        let range = |from: &Index, to: &Index| {
            let (from, to) = (place(from), place(to));
            from.min(to)..from.max(to)
        };
        match self {
            Mutation::Flip(at, bits) => {
                let at = place(at);
                body.iter_mut()
                    .skip(at)
                    .take(1)
                    .for_each(|byte| *byte ^= bits);
            }
            Mutation::Insert(at, byte) => body.insert(place(at), *byte),
            Mutation::Piece(at, piece) => {
                let at = place(at);
                body.splice(at..at, piece.bytes());
            }
            Mutation::Replace(from, to, piece) => {
                body.splice(range(from, to), piece.bytes());
            }
            Mutation::Remove(from, to) => {
                body.drain(range(from, to));
            }
            Mutation::Splice(at, other, from) => {
                body.truncate(place(at));
                body.extend(other.bytes().skip(from.index(other.len() + 1)));
            }
            Mutation::Repeat(key, value) => {
                let end = body.iter().rposition(|byte| *byte == b'}');
                let at = end.unwrap_or(body.len());
                body.splice(at..at, format!(",\"{key}\":{value}").bytes());
            }
            Mutation::Before(piece) => {
                body.splice(0..0, piece.bytes());
            }
            Mutation::After(piece) => body.extend(piece.bytes()),
        }
    }
}

/// JSON as text, since no type of JSON values can hold duplicate keys.
fn json() -> impl Strategy<Value = String> {
    let key = prop_oneof![
        4 => select(KEYS).prop_map(str::to_owned),
        1 => "[a-d]",
    ];
    let scalar = prop_oneof![
        4 => select(PIECES).prop_map(|piece| match piece.parse::<f64>() {
            Ok(_) => piece.to_owned(),
            Err(_) => "\"1000\"".to_owned(),
        }),
        2 => select(&["1000", "\"200\"", "200", "404", "\"SUCCESS\"", "true", "null"][..])
            .prop_map(str::to_owned),
        1 => any::<i64>().prop_map(|number| number.to_string()),
        1 => any::<f64>().prop_map(|number| serde_json::to_string(&number).expect("a number")),
        1 => any::<String>().prop_map(|text| serde_json::to_string(&text).expect("a string")),
    ];
    let nested = scalar.prop_recursive(3, 24, 6, {
        let key = key.clone();
        move |value| {
            prop_oneof![
                vec(value.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(","))),
                object(key.clone(), value),
            ]
        }
    });
    prop_oneof![6 => object(key, nested.clone()), 1 => nested]
}

fn object(
    key: impl Strategy<Value = String>,
    value: impl Strategy<Value = String>,
) -> impl Strategy<Value = String> {
    vec((key, value, select(&["", " ", "\t\r\n"][..])), 0..6).prop_map(|pairs| {
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(key, value, space)| format!("{space}\"{key}\"{space}:{space}{value}{space}"))
            .collect();
        format!("{{{}}}", pairs.join(","))
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn arbitrary_bytes_are_read_as_an_independent_reader_reads_them(
        status in statuses(),
        body in vec(any::<u8>(), 0..200),
    ) {
        holds(status, &body);
    }

    #[test]
    fn arbitrary_json_is_read_as_an_independent_reader_reads_it(
        status in statuses(),
        body in json(),
    ) {
        holds(status, body.as_bytes());
    }

    #[test]
    fn a_damaged_real_body_is_read_as_an_independent_reader_reads_it(
        status in statuses(),
        body in select(REAL),
        mutations in vec(mutations(), 0..6),
    ) {
        let mut body = body.as_bytes().to_vec();
        mutations.iter().for_each(|mutation| mutation.apply(&mut body));
        holds(status, &body);
    }
}

#[test]
fn real_bodies_are_read_as_an_independent_reader_reads_them() {
    for body in REAL {
        for status in [
            0, 199, 200, 201, 202, 203, 204, 206, 226, 302, 304, 401, 404, 429, 500,
        ] {
            holds(status, body.as_bytes());
        }
    }
}

#[test]
fn what_fuzzing_found_is_read_as_an_independent_reader_reads_it() {
    let mut read = 0;
    for (number, input) in (1..).zip(lines::inputs(include_str!("../../../fuzz/envelope.txt"))) {
        println!("line {number}"); // the last one fails
        read += usize::from(holds_for(&input));
    }
    assert!(read > 200, "{read}");
}

#[test]
fn the_independent_reader_knows_successes_and_the_rest() {
    let successes = |rules: &Rules, status| {
        let is_success =
            |body: &&&str| is_success::<PayCode>(rules, status, &Body::of(body.as_bytes()));
        REAL.iter().filter(is_success).count()
    };
    assert_eq!(successes(&Rules::DEFAULT, 200), 4);
    assert_eq!(successes(&Rules::DEFAULT, 201), 0);
    assert_eq!(successes(&Rules::JIEMI, 200), 4);
    assert_eq!(successes(&Rules::JIEMI, 401), 0);
    for (index, rules) in ALL.iter().enumerate() {
        let finds_one = |body: &&str| {
            (0..=999).any(|status| {
                let body = Body::of(body.as_bytes());
                is_success::<PayCode>(rules, status, &body)
                    || is_success::<strict::Words>(rules, status, &body)
            })
        };
        assert!(REAL.iter().any(finds_one), "protocol {index}: {rules:?}");
    }
    let twice = Body::of(br#"{"code":1000,"cod\u0065":1000}"#);
    assert!(!is_success::<PayCode>(&Rules::DEFAULT, 200, &twice));
}
