//! Bodies of other vendors, as public bug reports show them, each by the protocol of its API.

use super::Wanted::{Code, Status, Unclear as Is, Valid};
use super::{UNREADABLE, case, check, check_with};
use jiemi_codes::{
    Class, Envelope, HttpStatus, Outcome, PayCode, Protocol, ResponseCode as _, Unclear,
};
use jiemi_codes_tests::apis::{Bank, CreatingShop, FlaggedShop, Jeepay};
use jiemi_codes_tests::{TwoHundredSucceeds, V3Code};
use serde_json::{Value, json};

#[test]
fn a_banks_words_are_not_numbers() {
    let fail = Code(Class::Fail);
    let unknown = Code(Class::Indeterminate);
    check::<Bank>(&[
        case(
            "four zeros",
            200,
            r#"{"respCode":"0000","respMsg":"成功"}"#,
            Valid,
        )
        .code("0000")
        .message("成功"),
        case("two zeros", 200, r#"{"respCode":"00"}"#, Valid).code("00"),
        case("three zeros", 200, r#"{"respCode":"000"}"#, unknown).code("000"),
        case("five zeros", 200, r#"{"respCode":"00000"}"#, unknown).code("00000"),
        case("the number 0", 200, r#"{"respCode":0}"#, unknown).code("0"),
        case(
            "a success with 400",
            400,
            r#"{"respCode":"00"}"#,
            Is(Unclear::StatusDenies),
        )
        .code("00"),
        case(
            "a refusal",
            400,
            r#"{"respCode":"P001","respMsg":"格式错误"}"#,
            fail,
        )
        .code("P001")
        .message("格式错误"),
        case("a defect", 400, r#"{"respCode":"A6"}"#, unknown).code("A6"),
        case(
            "pending with 400",
            400,
            r#"{"respCode":"05"}"#,
            Code(Class::Poll),
        )
        .code("05"),
        case("the number 5", 400, r#"{"respCode":5}"#, unknown).code("5"),
        case("a word of spaces", 400, r#"{"respCode":" 05"}"#, unknown).code(" 05"),
        case(
            "digits beyond 64 bits",
            400,
            r#"{"respCode":99999999999999999999}"#,
            unknown,
        )
        .code("99999999999999999999"),
        case("a float", 400, r#"{"respCode":5.0}"#, UNREADABLE),
        case(
            "another key",
            200,
            r#"{"code":"0000"}"#,
            Is(Unclear::NoCode),
        ),
    ]);
}

#[test]
fn jeepay_puts_its_payload_in_data() {
    check::<Jeepay>(&[
        case(
            "a state in data is the order's",
            200,
            r#"{"code":0,"msg":"SUCCESS","data":{"state":3,"status":401},"sign":"F4DA"}"#,
            Valid,
        )
        .code(0)
        .message("SUCCESS"),
        case(
            "a failure",
            200,
            r#"{"code":9999,"msg":"失败"}"#,
            Code(Class::Fail),
        )
        .code(9999)
        .message("失败"),
        case(
            "data twice",
            200,
            r#"{"code":0,"data":{},"data":{}}"#,
            UNREADABLE,
        ),
        case(
            "another key twice",
            200,
            r#"{"code":0,"data":{},"sign":"a","sign":"b"}"#,
            Valid,
        )
        .code(0),
        case(
            "no code",
            200,
            r#"{"data":{"code":0}}"#,
            Is(Unclear::NoCode),
        ),
    ]);
    let payload = |body: &str| {
        let answer = Envelope::<Jeepay>::read(200, body.as_bytes());
        match answer.outcome::<Value>().expect("a success") {
            Outcome::Done(value) => value,
            Outcome::Pending(_) => panic!("nothing is pending"),
        }
    };
    assert_eq!(
        payload(r#"{"code":0,"data":{"payOrderId":"P2021"}}"#),
        json!({"payOrderId":"P2021"})
    );
    assert_eq!(payload(r#"{"code":0,"data":[1]}"#), json!([1]));
    assert_eq!(payload(r#"{"code":0,"data":null}"#), Value::Null);
    assert_eq!(payload(r#"{"code":0}"#), Value::Null);
}

#[test]
fn a_success_code_beside_success_false_is_denied() {
    check::<TwoHundredSucceeds>(&[
        case(
            "200",
            200,
            r#"{"code":200,"success":false}"#,
            Is(Unclear::Denied),
        )
        .code(200),
        case(
            "200 as text",
            200,
            r#"{"code":"200","success":"false"}"#,
            Is(Unclear::Denied),
        )
        .code(200),
    ]);
    check::<PayCode>(&[case(
        "1000",
        200,
        r#"{"code":1000,"success":false}"#,
        Is(Unclear::Denied),
    )
    .code(1000)]);
    check::<FlaggedShop>(&[
        case("with a flag", 200, r#"{"code":200,"success":true}"#, Valid).code(200),
        case(
            "with a flag that is not true",
            200,
            r#"{"code":200,"success":1}"#,
            Is(Unclear::Denied),
        )
        .code(200),
        case("created", 201, r#"{"code":200,"success":true}"#, Valid).code(200),
        case(
            "pending",
            200,
            r#"{"code":2001,"success":false}"#,
            Code(Class::Poll),
        )
        .code(2001),
        case(
            "refused",
            200,
            r#"{"code":400,"success":false,"message":"错"}"#,
            Code(Class::Fail),
        )
        .code(400)
        .message("错"),
        case(
            "without a code",
            200,
            r#"{"success":true,"result":{}}"#,
            Valid,
        ),
        case("without both", 200, r#"{"result":{}}"#, Is(Unclear::Denied)),
        case("deleted", 204, "", Valid),
    ]);
}

#[test]
fn a_success_without_a_code_may_still_be_denied() {
    check::<PayCode>(&[
        case(
            "a list of errors",
            201,
            r#"[{"field":"phone","message":"错"}]"#,
            Is(Unclear::Errors),
        ),
        case(
            "another status",
            201,
            r#"{"status":401}"#,
            Is(Unclear::BodyStatus),
        )
        .body_status(401),
        case(
            "success false",
            201,
            r#"{"success":false}"#,
            Is(Unclear::Denied),
        ),
        case(
            "errors",
            201,
            r#"{"errors":{"phone":["错"]}}"#,
            Is(Unclear::Errors),
        ),
        case("a new order", 201, r#"{"id":7,"errors":[]}"#, Valid),
    ]);
}

#[test]
fn a_success_code_with_201_is_a_success_where_the_api_means_it() {
    check::<CreatingShop>(&[
        case("created", 201, r#"{"code":1}"#, Valid).code(1),
        case("done", 200, r#"{"code":1}"#, Valid).code(1),
        case(
            "202 never is",
            202,
            r#"{"code":1}"#,
            Is(Unclear::StatusDenies),
        )
        .code(1),
        case("accepted", 202, r#"{"code":2}"#, Code(Class::Poll)).code(2),
        case(
            "a server error",
            500,
            r#"{"code":1}"#,
            Is(Unclear::StatusDenies),
        )
        .code(1),
    ]);
    check::<PayCode>(&[
        case(
            "not in this API",
            201,
            r#"{"code":1000}"#,
            Is(Unclear::StatusDenies),
        )
        .code(1000),
        case(
            "nor with 202",
            202,
            r#"{"code":1000}"#,
            Is(Unclear::StatusDenies),
        )
        .code(1000),
    ]);
}

#[test]
fn a_refusal_whose_code_cannot_be_read_may_have_been_pending() {
    let gbk = b"{\"code\":1018,\"message\":\"\xB3\xC9\xB9\xA6\"}";
    check::<PayCode>(&[
        case("a space", 400, r#"{"code":" 1018"}"#, UNREADABLE),
        case("a word", 400, r#"{"code":"PENDING"}"#, UNREADABLE),
        case(
            "beyond 64 bits",
            400,
            r#"{"code":18446744073709552634}"#,
            UNREADABLE,
        ),
        case("in GBK", 400, gbk, UNREADABLE),
        case("cut off", 400, r#"{"code":1018,"message":"#, UNREADABLE),
        case("twice", 400, r#"{"code":1018,"code":1018}"#, UNREADABLE),
    ]);
}

#[test]
fn a_protocol_of_its_own_leaves_the_key_status_to_the_order() {
    let protocol = Protocol::new("errcode").message("errmsg");
    let body = r#"{"errcode":1000,"errmsg":"ok","status":101,"name":"x","code":1008}"#;
    check_with::<PayCode>(
        protocol,
        &[case("the order's status", 200, body, Valid)
            .code(1000)
            .message("ok")],
    );
}

#[test]
fn the_servers_own_words_are_kept_in_any_shape() {
    let fields = |body: &str| {
        let answer = Envelope::<PayCode>::read(422, body.as_bytes());
        assert_eq!(answer.verdict().class(), Class::Fail, "{body}");
        let errors: Vec<_> = answer.field_errors();
        let pairs = errors
            .iter()
            .map(|error| (error.field.to_string(), error.message.to_string()));
        pairs.collect::<Vec<_>>()
    };
    let phone = [("phone".to_owned(), "手机号错误".to_owned())];
    assert_eq!(
        fields(r#"[{"field":"phone","message":"手机号错误"}]"#),
        phone
    );
    assert_eq!(fields(r#"{"errors":{"phone":["手机号错误"]}}"#), phone);
    assert_eq!(fields(r#"{"phone":["手机号错误"]}"#), phone);

    check::<PayCode>(&[
        case(
            "a list",
            422,
            r#"{"message":["手机号错误","密码太短"]}"#,
            Status(HttpStatus::UnprocessableEntity),
        )
        .message("手机号错误; 密码太短"),
        case(
            "an object",
            422,
            r#"{"message":{"phone":["手机号错误"]}}"#,
            Status(HttpStatus::UnprocessableEntity),
        )
        .message("手机号错误"),
    ]);
}

#[test]
fn words_are_judged_without_a_protocol_of_their_own() {
    check::<V3Code>(&[
        case(
            "the word 401 with 401",
            401,
            r#"{"code":401}"#,
            Status(HttpStatus::Unauthorized),
        )
        .code("401"),
        case(
            "a listed word",
            401,
            r#"{"code":"USERPAYING"}"#,
            Code(Class::Poll),
        )
        .code("USERPAYING"),
        case("no code with 200", 200, "{}", Is(Unclear::NoCode)),
        case("no code with 204", 204, "", Is(Unclear::NoCode)),
        case(
            "an empty word",
            403,
            r#"{"code":""}"#,
            Code(Class::Indeterminate),
        )
        .code(""),
    ]);
    assert_eq!(V3Code::lookup("").class(), Class::Indeterminate);
}
