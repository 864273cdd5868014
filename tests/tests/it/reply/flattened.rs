//! A reply as a part of your own struct.

use super::*;

#[derive(Debug, Serialize)]
struct Order<'a> {
    #[serde(flatten)]
    reply: Reply<'static, PayCode>,
    order: &'a str,
    total: u64,
    note: Option<&'a str>,
    items: Vec<Value>,
}

#[test]
fn the_fields_of_a_custom_struct_are_beside_the_code() {
    let reply = Reply::from_code(PayCode::WechatOrder, Language::Zh);
    let body = written(&Order {
        reply,
        order: "20261123",
        total: u64::MAX,
        note: None,
        items: vec![json!({ "code": 7, "name": "茶" })],
    });
    let answer = PayCode::read(reply.status(), body.as_bytes());
    assert_eq!(answer.meaning(), Some(PayCode::WechatOrder));
    let outcome = answer.outcome::<Value>().expect("a payload");
    let expected = json!({
        "name": "WechatOrder",
        "message": "微信订单信息。",
        "code": 1015,
        "status": 200,
        "order": "20261123",
        "total": 18_446_744_073_709_551_615_u64,
        "note": null,
        "items": [{ "code": 7, "name": "茶" }],
    });
    assert_eq!(outcome, Outcome::Pending(Some(expected)));
}

/// A custom struct, around any reply.
#[derive(Serialize)]
struct Around<R> {
    id: u8,
    #[serde(flatten)]
    reply: R,
    data: [u8; 2],
}

#[test]
fn every_code_and_status_is_read_back_inside_a_custom_struct() {
    fn is_read_back<C: ResponseCode + PartialEq + Debug>(reply: Reply<'_, C>, code: Option<C>) {
        let status = reply.status();
        let body = written(&Around {
            id: 7,
            reply,
            data: [1, 2],
        });
        let answer = C::read(status, body.as_bytes());
        let expected = match code {
            Some(code) => C::judge(code.code(), status),
            None => C::judge_without_code(status),
        };
        assert_eq!(answer.verdict(), expected, "{body}");
    }
    for code in PayCode::UNIT_VARIANTS {
        is_read_back(Reply::from_code(*code, Language::Zh), Some(*code));
    }
    for code in V3Code::UNIT_VARIANTS {
        is_read_back(Reply::from_code(*code, Language::Zh), Some(*code));
    }
    for status in [201, 202, 204, 304] {
        is_read_back(
            Reply::<PayCode>::from_status(status.into(), Language::Zh),
            None,
        );
    }
    let created = Reply::<PayCode>::from_status(HttpStatus::Created, Language::En);
    let body = written(&Around {
        id: 7,
        reply: created,
        data: [1, 2],
    });
    assert!(body.starts_with(r#"{"id":7,"name":"Created","#), "{body}");
    assert!(body.ends_with(r#""status":201,"data":[1,2]}"#), "{body}");
}

#[test]
fn a_second_code_in_a_custom_struct_is_not_a_success_for_the_client() {
    #[derive(Serialize)]
    struct Twice {
        #[serde(flatten)]
        reply: Reply<'static, PayCode>,
        code: u16,
    }
    let reply = Reply::from_code(PayCode::Success, Language::En);
    let body = written(&Twice { reply, code: 1000 });
    let verdict = PayCode::read(200, body.as_bytes()).verdict();
    assert_eq!(verdict, Verdict::Unclear(Unclear::Unreadable));
}
