//! What in a body denies a success, and in which order. Any other verdict stays as it is.

use jiemi_codes::{Envelope, HttpStatus, PayCode, Protocol, ResponseCode as _, Unclear, Verdict};
use jiemi_codes_tests::apis::WRAPPER;

const BODY_STATUS: Verdict<PayCode> = Verdict::Unclear(Unclear::BodyStatus);
pub(super) const DENIED: Verdict<PayCode> = Verdict::Unclear(Unclear::Denied);
const ERRORS: Verdict<PayCode> = Verdict::Unclear(Unclear::Errors);
pub(super) const NO_CODE: Verdict<PayCode> = Verdict::Unclear(Unclear::NoCode);
const UNREADABLE: Verdict<PayCode> = Verdict::Unclear(Unclear::Unreadable);

/// By the protocol of the reference document.
#[track_caller]
pub(super) fn expect(status: u16, body: impl AsRef<[u8]>, expected: Verdict<PayCode>) {
    expect_with(Protocol::JIEMI, status, body, expected);
}

#[track_caller]
pub(super) fn expect_with(
    protocol: Protocol<'_>,
    status: u16,
    body: impl AsRef<[u8]>,
    expected: Verdict<PayCode>,
) {
    let body = body.as_ref();
    let answer = Envelope::<PayCode>::read_with(protocol, status, body);
    let shown = String::from_utf8_lossy(body);
    assert_eq!(answer.verdict(), expected, "HTTP {status}: {shown}");
}

/// A flag, and a success without a code.
pub(super) const FLAG: Protocol<'static> = Protocol::JIEMI
    .must_be_true("ok")
    .success_without_code(&[200, 201, 204, 304]);

#[test]
fn a_status_in_the_body_denies_a_success_with_another() {
    for status in [
        "401", "\"401\"", "100", "599", "\"500\"", "201", "204", "202",
    ] {
        expect(
            200,
            format!(r#"{{"code":1000,"status":{status}}}"#),
            BODY_STATUS,
        );
    }
    expect(200, r#"{"code":1000,"status":200}"#, Verdict::Valid);
    expect(200, r#"{"code":1000,"status":"200"}"#, Verdict::Valid);
    expect(200, r#"{"code":1000,"\u0073tatus":401}"#, BODY_STATUS);
    // A success without a code, too.
    expect(201, r#"{"status":401}"#, BODY_STATUS);
    expect(201, r#"{"status":201}"#, Verdict::Valid);
    expect(204, r#"{"status":"200"}"#, BODY_STATUS);
}

#[test]
fn a_status_that_the_protocol_does_not_name_is_the_orders_own() {
    let body = r#"{"code":1000,"status":101,"data":{"status":401}}"#;
    expect_with(Protocol::DEFAULT, 200, body, Verdict::Valid);
    let renamed = Protocol::DEFAULT.status("httpStatus");
    expect_with(renamed, 200, body, Verdict::Valid);
    let body = r#"{"code":1000,"status":200,"httpStatus":401}"#;
    expect_with(renamed, 200, body, BODY_STATUS);
}

#[test]
fn errors_deny_a_success_without_a_code() {
    for key in ["error", "errors", "err\\u006fr"] {
        for value in [
            "true",
            "1",
            "-1",
            "\"no\"",
            "\" \"",
            "\"0\"",
            "\"false\"",
            "[0]",
            "[null]",
            "[[]]",
            "{\"phone\":[\"手机号错误\"]}",
            "{\"\":null}",
        ] {
            expect(201, format!(r#"{{"id":7,"{key}":{value}}}"#), ERRORS);
        }
        for nothing in ["null", "false", "0", "\"\"", "[]", "[ ]", "{}", "{\r\n}"] {
            expect(
                201,
                format!(r#"{{"id":7,"{key}":{nothing}}}"#),
                Verdict::Valid,
            );
        }
    }
    // They may be repeated: any one denies.
    expect(201, r#"{"error":null,"error":"no"}"#, ERRORS);
    expect(201, r#"{"errors":["no"],"errors":[]}"#, ERRORS);
    // Elsewhere they are about something else.
    expect(201, r#"{"data":{"error":"no"}}"#, Verdict::Valid);
    expect(201, r#"[{"error":"no"}]"#, Verdict::Valid);
}

#[test]
fn errors_beside_a_code_deny_nothing_because_the_code_speaks() {
    expect(
        200,
        r#"{"code":1000,"error":"no","errors":[1]}"#,
        Verdict::Valid,
    );
    expect_with(
        WRAPPER,
        200,
        r#"{"error":"no","data":{"code":1000}}"#,
        Verdict::Valid,
    );
}

#[test]
fn a_list_of_validation_errors_denies_a_success_without_a_code() {
    for list in [
        r#"[{"field":"phone","message":"手机号错误"}]"#,
        r#"[{"message":"","field":"","extra":1},{"field":"a","message":"b"}]"#,
        r#" [ { "fi\u0065ld" : "phone" , "message" : "no" } ] "#,
    ] {
        expect(201, list, ERRORS);
        expect(304, list, ERRORS);
        expect(200, list, NO_CODE);
        expect(422, list, Verdict::Status(HttpStatus::UnprocessableEntity));
    }
    for list in [
        "[]",
        "[ ]",
        "[1]",
        "[null]",
        "[[]]",
        "[{}]",
        r#"[{"field":"phone"}]"#,
        r#"[{"message":"no"}]"#,
        r#"[{"field":"phone","message":"no"},{"id":7}]"#,
        r#"[{"field":"phone","message":"no"},null]"#,
        r#"[[{"field":"phone","message":"no"}]]"#,
        r#"["field","message"]"#,
    ] {
        expect(201, list, Verdict::Valid);
    }
}

#[test]
fn a_code_outside_its_object_never_decides_but_denies_if_the_object_is_missing() {
    let wrapper = |body: &str, expected| expect_with(WRAPPER, 200, body, expected);
    wrapper("{}", Verdict::Valid);
    wrapper(r#"{"id":7,"data":null}"#, Verdict::Valid);
    for code in ["0", "1000", "1018", "null", "\"\"", "{}"] {
        wrapper(&format!(r#"{{"code":{code}}}"#), ERRORS);
        wrapper(&format!(r#"{{"data":null,"code":{code}}}"#), ERRORS);
        wrapper(
            &format!(r#"{{"code":{code},"data":{{"code":1000}}}}"#),
            Verdict::Valid,
        );
        wrapper(&format!(r#"{{"code":{code},"data":{{}}}}"#), NO_CODE);
        wrapper(&format!(r#"{{"code":{code},"data":7}}"#), UNREADABLE);
    }
    expect_with(
        WRAPPER,
        202,
        r#"{"code":1000}"#,
        Verdict::Status(HttpStatus::Accepted),
    );
}

#[test]
fn the_first_reason_of_several_is_the_verdict() {
    let all = r#"{"status":401,"success":false,"error":"no"}"#;
    expect(201, all, BODY_STATUS);
    expect(201, r#"{"error":"no","success":false}"#, DENIED);
    expect(201, r#"{"error":"no"}"#, ERRORS);
    expect(
        200,
        r#"{"code":1000,"success":false,"status":401,"error":"no"}"#,
        BODY_STATUS,
    );
    expect(200, r#"{"code":1000,"error":"no","success":false}"#, DENIED);
    expect_with(FLAG, 201, r#"{"ok":false,"status":500}"#, BODY_STATUS);
    expect_with(FLAG, 201, r#"{"error":"no"}"#, DENIED);
    expect_with(FLAG, 201, r#"{"ok":true,"error":"no"}"#, ERRORS);
    expect_with(WRAPPER, 200, r#"{"success":false,"code":1000}"#, DENIED);
}

#[test]
fn what_is_not_a_success_is_not_denied() {
    let all = r#""status":401,"success":false,"error":"no","errors":[1]"#;
    expect(
        200,
        format!(r#"{{"code":1018,{all}}}"#),
        PayCode::judge(1018, 200),
    );
    expect(
        200,
        format!(r#"{{"code":1008,{all}}}"#),
        PayCode::judge(1008, 200),
    );
    expect(
        200,
        format!(r#"{{"code":0,{all}}}"#),
        Verdict::Unclear(Unclear::SaysNothing),
    );
    expect(
        500,
        format!(r#"{{"code":1000,{all}}}"#),
        Verdict::Unclear(Unclear::StatusDenies),
    );
    expect(200, format!(r#"{{"code":null,{all}}}"#), UNREADABLE);
    expect(200, format!("{{{all}}}"), NO_CODE);
    expect(
        202,
        format!("{{{all}}}"),
        Verdict::Status(HttpStatus::Accepted),
    );
    expect(
        404,
        format!("{{{all}}}"),
        Verdict::Status(HttpStatus::NotFound),
    );
    expect_with(FLAG, 202, "{}", Verdict::Status(HttpStatus::Accepted));
    expect_with(WRAPPER, 200, format!(r#"{{"data":{{{all}}}}}"#), NO_CODE);
}
