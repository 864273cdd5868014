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

/// Writes a reply, and reads it back.
#[track_caller]
fn is_read_back<C: ResponseCode + Debug + PartialEq>(
    reply: &Reply<'_, C, impl Serialize>,
    code: Option<Code<'_>>,
) {
    let body = written(reply);
    let status = reply.status();
    let answer = C::read(status, body.as_bytes());
    let expected = match code {
        Some(code) => C::judge(code, status),
        None => C::judge_without_code(status),
    };
    assert_eq!(answer.verdict(), expected, "HTTP {status}: {body}");
    assert_eq!(answer.code(), code, "HTTP {status}: {body}");
    assert_eq!(answer.malformed(), None, "HTTP {status}: {body}");
}

/// The statuses that some rule names, those beside them, and some more.
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
fn a_code_of_success_goes_with_a_status_that_makes_it_one() {
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
    // No status goes with it but the one that it is.
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
fn a_payload_is_written_and_read_at_its_place() {
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

/// Replies without a code that some protocol takes for a success.
fn successes_without_a_code<C: ResponseCode + Debug + PartialEq>(status: u16) {
    let reply = Reply::<C>::from_status(HttpStatus::from(status), Language::En);
    assert!(C::judge_without_code(status).is_success());
    is_read_back(&reply, None);
}

#[test]
fn a_success_without_a_code_is_read_back_where_the_message_is_called_error() {
    mod message {
        use jiemi_codes::{Protocol, ResponseCode};

        const ERROR: Protocol = Protocol::new("code")
            .message("error")
            .success_without_code(&[200, 204]);

        #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en, protocol = ERROR)]
        pub(super) enum Code {
            /// One.
            #[code(1)]
            One,
        }
    }
    is_read_back(
        &Reply::from_code(message::Code::One, Language::En),
        Some(1.into()),
    );
    successes_without_a_code::<message::Code>(200);
    successes_without_a_code::<message::Code>(204);
}

#[test]
fn a_success_without_a_code_is_refused_where_a_flag_belongs_in_the_object_of_the_code() {
    mod flag {
        use jiemi_codes::{Protocol, ResponseCode};

        const FLAG: Protocol = Protocol::new("code")
            .within("head")
            .must_be_true("ok")
            .success_without_code(&[204]);

        #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en, protocol = FLAG)]
        pub(super) enum Code {
            /// One.
            #[code(1)]
            One,
        }
    }
    is_read_back(
        &Reply::from_code(flag::Code::One, Language::En),
        Some(1.into()),
    );
    // Neither with the object nor without it is this a success.
    let reply = Reply::<flag::Code>::from_status(HttpStatus::NoContent, Language::En);
    let error = serde_json::to_string(&reply).expect_err("no success");
    assert!(
        error.to_string().contains("no success without a code"),
        "{error}"
    );
}

#[test]
fn a_success_without_a_code_has_no_payload_in_the_object_of_the_code() {
    mod inner {
        use jiemi_codes::{Protocol, ResponseCode};

        const INNER: Protocol = Protocol::new("code")
            .within("head")
            .payload("head.data")
            .success_without_code(&[200]);

        #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en, protocol = INNER)]
        pub(super) enum Code {
            /// One.
            #[code(1)]
            One,
        }
    }
    is_read_back(
        &Reply::from_code(inner::Code::One, Language::En),
        Some(1.into()),
    );
    let reply = Reply::<inner::Code>::from_status(HttpStatus::Ok, Language::En);
    is_read_back(&reply, None);
    let error = serde_json::to_string(&reply.with_payload([7])).expect_err("no success");
    assert!(
        error.to_string().contains("no success without a code"),
        "{error}"
    );
}

#[test]
fn a_payload_without_a_place_is_refused() {
    const OVER: Protocol = Protocol::new("code").within("head").payload("head");
    const AROUND: Protocol = Protocol::new("code").within("a.b").payload("a");
    const AT_CODE: Protocol = Protocol::new("code").payload("code");
    macro_rules! refuses {
        ($($name:ident: $protocol:ident, $why:literal;)*) => {$({
            #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
            #[response_code(repr = u8, class = fail, messages = en, protocol = $protocol)]
            enum $name {
                /// One.
                #[code(1)]
                One,
            }
            let reply = Reply::from_code($name::One, Language::En);
            // Without a payload there is nothing to refuse.
            is_read_back(&reply, Some(1.into()));
            let error = serde_json::to_string(&reply.with_payload(7)).expect_err("no place");
            assert!(error.to_string().contains($why), "{error}");
        })*};
    }
    const NONE: Protocol = Protocol::DEFAULT;
    refuses! {
        Nowhere: NONE, "flatten";
        Over: OVER, "same path for two parts";
        Around: AROUND, "same path for two parts";
        AtCode: AT_CODE, "same path for two parts";
    }
}
