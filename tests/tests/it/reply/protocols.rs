//! A reply has the shape of its protocol, and is read back by it.

use super::*;

macro_rules! catalogues {
    ($($name:ident: $protocol:expr;)*) => {
        /// The same codes, each time by another protocol.
        mod all {
            $(pub(super) mod $name {
                use jiemi_codes::{Protocol, ResponseCode};

                const PROTOCOL: Protocol = $protocol;

                #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
                #[response_code(repr = u16, messages = en, protocol = PROTOCOL)]
                pub(in super::super) enum Numbers {
                    /// Done.
                    #[code(1000, success)]
                    Done,
                    /// A code that is a status.
                    #[code(201, success)]
                    Created,
                    /// Waiting.
                    #[code(41, poll)]
                    Waiting,
                    /// Settled or not.
                    #[code(42, shared, success)]
                    Settled,
                    /// Settled or not.
                    #[code(42, shared, fail)]
                    NotSettled,
                    /// Refused.
                    #[code(404, fail)]
                    Refused,
                    /// See the HTTP status.
                    #[code(9, by_status)]
                    SeeStatus,
                    /// A range of successes.
                    #[code(2000..=2999, success)]
                    Range(u16),
                    /// The rest.
                    #[code(other)]
                    Other(u16),
                }

                #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
                #[response_code(repr = str, messages = en, protocol = PROTOCOL)]
                pub(in super::super) enum Words {
                    /// Done.
                    #[code("0000", success)]
                    Done,
                    /// Waiting.
                    #[code("USERPAYING", poll)]
                    Waiting,
                    /// Refused.
                    #[code("404", fail)]
                    Refused,
                    /// See the HTTP status.
                    #[code("0", by_status)]
                    SeeStatus,
                }

                #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
                #[response_code(repr = i8, class = fail, messages = en, protocol = PROTOCOL)]
                pub(in super::super) enum Errors {
                    /// Refused, and nothing has a code of success.
                    #[code(1)]
                    Refused,
                }
            })*
        }

        /// Calls a macro with each of the modules.
        macro_rules! each {
            ($call:ident) => { $($call!($name);)* };
        }
    };
}

catalogues! {
    strict: Protocol::DEFAULT;
    reference: Protocol::JIEMI;
    plain: Protocol::new("code").message("msg").payload("data");
    bank: Protocol::new("respCode").message("respMsg").within("head").payload("body");
    open: Protocol::new("errcode").message("errmsg").success_without_code(&[200]);
    pay: Protocol::new("code")
        .message("msg")
        .within("alipay_trade_pay_response")
        .within("error_response")
        .payload("sign");
    flag: Protocol::new("code").must_be_true("ok").payload("result");
    flag_alone: Protocol::new("code")
        .must_be_true("success")
        .success_without_code(&[200, 201, 204, 304]);
    deep: Protocol::new("code")
        .message("text")
        .name("name")
        .status("status")
        .within("response.head.state")
        .payload("response.head.data.items")
        .success_statuses(&[201, 206, 304])
        .success_without_code(&[204]);
    deep_flag: Protocol::new("code")
        .name("name")
        .must_be_true("ok")
        .within("a.b")
        .payload("a.c")
        .success_statuses(&[200, 204])
        .zero_by_status();
    v3: Protocol::new("code").message("message").success_without_code(&[200, 204]);
    zero: Protocol::new("状态").name("状态名").zero_by_status().payload("数据");
    never: Protocol::new("code").success_statuses(&[]);
}

/// The statuses that some rule names, their neighbours, and some more.
const STATUSES: [u16; 34] = [
    0, 1, 99, 100, 199, 200, 201, 202, 203, 204, 205, 206, 226, 298, 299, 300, 303, 304, 305, 400,
    401, 402, 404, 409, 422, 428, 429, 430, 500, 502, 599, 600, 999, 65_535,
];

/// All of these statuses with all codes.
fn every_code_and_status<C: ResponseCode + Debug + PartialEq>(codes: &[C]) {
    for code in codes {
        let value = code.code().into();
        let reply = Reply::from_code(*code, Language::En);
        is_read_back(&reply, Some(value));
        for status in STATUSES {
            is_read_back(&reply.with_status(status), Some(value));
        }
    }
    for status in STATUSES {
        let reply = Reply::<C>::from_status(HttpStatus::from(status), Language::En);
        let body = written(&reply);
        let answer = C::read(status, body.as_bytes());
        let code = answer.code();
        is_read_back(&reply, code);
        // A reply for one status that is sent with another.
        for other in [200, 201, 204, 304, 401, 404, 500] {
            is_read_back(&reply.with_status(other), code);
        }
    }
}

fn numbers<C: ResponseCode>() -> Vec<C> {
    let codes = [
        1000,
        201,
        41,
        404,
        9,
        2000,
        2204,
        2999,
        0,
        1,
        200,
        204,
        500,
        u16::MAX,
    ];
    let found = codes.into_iter().flat_map(C::lookup);
    C::UNIT_VARIANTS.iter().copied().chain(found).collect()
}

#[test]
fn what_a_reply_writes_an_envelope_reads_back_by_every_protocol() {
    macro_rules! check {
        ($name:ident) => {
            every_code_and_status(&numbers::<all::$name::Numbers>());
            every_code_and_status(all::$name::Words::UNIT_VARIANTS);
            every_code_and_status(all::$name::Errors::UNIT_VARIANTS);
        };
    }
    each!(check);
}

#[test]
fn a_success_code_gets_a_status_that_makes_it_a_success() {
    fn status<C: ResponseCode>(code: C) -> u16 {
        let reply = Reply::from_code(code, Language::En);
        assert!(C::judge(code.code(), reply.status()).is_success());
        reply.status()
    }
    assert_eq!(status(all::plain::Numbers::Done), 200);
    assert_eq!(status(all::plain::Numbers::Range(2204)), 200);
    assert_eq!(status(all::deep::Numbers::Done), 201);
    assert_eq!(status(all::deep::Words::Done), 201);
    assert_eq!(status(all::deep_flag::Words::Done), 200);
    // Only the status that it is goes with it.
    assert_eq!(status(all::never::Numbers::Created), 201);
    assert_eq!(
        Reply::from_code(all::deep::Words::Waiting, Language::En).status(),
        200
    );
    assert_eq!(
        Reply::from_code(all::deep::Words::SeeStatus, Language::En).status(),
        500
    );
}

#[test]
fn a_payload_is_written_and_read_at_its_path() {
    let payloads = [
        json!({ "id": 7, "code": 1, "name": "茶" }),
        json!([1, [2], {}]),
        json!(7),
        json!("文"),
        json!(false),
        Value::Null,
    ];
    macro_rules! check {
        ($name:ident) => {
            for payload in &payloads {
                let code = all::$name::Words::Done;
                let reply = Reply::from_code(code, Language::En).with_payload(payload);
                is_read_back(&reply, Some(Code::Word("0000")));
                let body = written(&reply);
                let answer = all::$name::Words::read(reply.status(), body.as_bytes());
                let outcome = answer.outcome::<Value>().expect(&body);
                assert_eq!(outcome, Outcome::Done(payload.clone()), "{body}");

                let pending = all::$name::Numbers::Waiting;
                let reply = Reply::from_code(pending, Language::En).with_payload(payload);
                let body = written(&reply);
                let answer = all::$name::Numbers::read(reply.status(), body.as_bytes());
                let outcome = answer.outcome::<Value>().expect(&body);
                assert_eq!(outcome, Outcome::Pending(Some(payload.clone())), "{body}");

                let refused = all::$name::Errors::Refused;
                let reply = Reply::from_code(refused, Language::En).with_payload(payload);
                is_read_back(&reply, Some(1.into()));
            }
        };
    }
    check!(plain);
    check!(bank);
    check!(pay);
    check!(flag);
    check!(deep);
    check!(deep_flag);
    check!(zero);
}

#[test]
fn each_protocol_has_its_shape() {
    fn body<C: ResponseCode>(code: C) -> String {
        written(&Reply::from_code(code, Language::En).with_payload([7]))
    }
    assert_eq!(
        body(all::plain::Numbers::Done),
        r#"{"msg":"Done.","code":1000,"data":[7]}"#,
    );
    assert_eq!(
        body(all::bank::Words::Done),
        r#"{"head":{"respMsg":"Done.","respCode":"0000"},"body":[7]}"#,
    );
    assert_eq!(
        body(all::flag::Words::Done),
        r#"{"code":"0000","ok":true,"result":[7]}"#,
    );
    assert_eq!(
        body(all::flag::Words::Waiting),
        r#"{"code":"USERPAYING","result":[7]}"#,
    );
    assert_eq!(
        body(all::deep::Words::Refused),
        r#"{"response":{"head":{"state":{"name":"Refused","text":"Refused.","code":"404","status":200},"data":{"items":[7]}}}}"#,
    );
    assert_eq!(
        body(all::deep_flag::Words::Done),
        r#"{"a":{"b":{"name":"Done","code":"0000","ok":true},"c":[7]}}"#,
    );
    assert_eq!(
        body(all::pay::Words::Refused),
        r#"{"alipay_trade_pay_response":{"msg":"Refused.","code":"404"},"sign":[7]}"#,
    );
}

#[test]
fn a_success_without_a_code_has_no_object_for_it() {
    let reply = Reply::<all::deep::Numbers>::from_status(HttpStatus::NoContent, Language::En);
    assert_eq!(written(&reply), "{}");
    is_read_back(&reply, None);
    let refused = Reply::<all::deep::Numbers>::from_status(HttpStatus::NotFound, Language::En);
    assert_eq!(
        written(&refused),
        r#"{"response":{"head":{"state":{"name":"NotFound","text":"The requested resource does not exist.","status":404}}}}"#,
    );
}
