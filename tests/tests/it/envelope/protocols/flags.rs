//! The flag that must be true.

use super::*;

const OK: Protocol<'static> = Protocol::new("code")
    .must_be_true("ok")
    .success_without_code(&[200, 204, 304]);

#[test]
fn a_flag_denies_a_success_unless_it_is_true() {
    for value in [
        "false", "null", "1", "0", "\"true\"", "\"\"", "[]", "{}", "1.0",
    ] {
        let body = format!(r#"{{"code":1000,"ok":{value}}}"#);
        assert_eq!(verdict(OK, &body), DENIED, "{body}");
        let body = format!(r#"{{"ok":{value}}}"#);
        for status in [200, 204, 304] {
            assert_eq!(read(OK, status, &body).verdict(), DENIED, "{body}");
        }
    }
    assert_eq!(verdict(OK, r#"{"code":1000,"ok":true}"#), Verdict::Valid);
    assert_eq!(verdict(OK, r#"{"o\u006b":true}"#), Verdict::Valid);
}

#[test]
fn a_flag_may_be_missing_only_beside_a_code_or_in_an_empty_204_or_304() {
    assert_eq!(verdict(OK, r#"{"code":1000}"#), Verdict::Valid);
    assert_eq!(verdict(OK, "{}"), DENIED);
    for empty in ["", " ", "\r\n", "\u{FEFF}", "\u{FEFF} "] {
        for status in [204, 304] {
            assert_eq!(read(OK, status, empty).verdict(), Verdict::Valid);
        }
        assert_eq!(verdict(OK, empty), NO_CODE);
        let created = OK.success_without_code(&[201]);
        assert_eq!(read(created, 201, empty).verdict(), DENIED);
    }
    for body in ["{}", "null", "[]"] {
        assert_eq!(read(OK, 204, body).verdict(), DENIED, "{body}");
    }
}

#[test]
fn a_flag_changes_nothing_but_a_success() {
    for flag in ["true", "false"] {
        let body = format!(r#"{{"code":1018,"ok":{flag}}}"#);
        assert_eq!(verdict(OK, &body).class(), Class::Poll);
        let body = format!(r#"{{"ok":{flag}}}"#);
        let failed = read(OK, 404, &body).verdict();
        assert_eq!(failed, Verdict::Status(HttpStatus::NotFound));
    }
    // It does not turn an answer into a success.
    let strict = Protocol::new("code").must_be_true("ok");
    assert_eq!(verdict(strict, r#"{"ok":true}"#), NO_CODE);
}

#[test]
fn a_flag_belongs_beside_the_code() {
    let protocol = OK.within("head");
    assert_eq!(
        verdict(protocol, r#"{"ok":false,"head":{"code":1000}}"#),
        Verdict::Valid
    );
    assert_eq!(
        verdict(protocol, r#"{"ok":true,"head":{"code":1000,"ok":false}}"#),
        DENIED
    );
    assert_eq!(verdict(protocol, r#"{"ok":true}"#), DENIED);
}

#[test]
fn the_flag_may_be_called_success() {
    let protocol = Protocol::new("code").must_be_true("success");
    assert_eq!(
        verdict(protocol, r#"{"code":1000,"success":true}"#),
        Verdict::Valid
    );
    assert_eq!(
        verdict(protocol, r#"{"code":1000,"success":"true"}"#),
        DENIED
    );
    // It is a key of the protocol now.
    let twice = r#"{"code":1000,"success":true,"success":true}"#;
    assert_eq!(verdict(protocol, twice), UNREADABLE);
}
