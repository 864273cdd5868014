//! XML, as WeChat Pay v2 sends it: quick-xml presents the text of an element as a map with the
//! single entry `$text`.

use jiemi_codes::{Class, Code, PayCode, Received, ResponseCode as _};
use jiemi_codes_tests::{ShopCode, V3Code};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct Answer<T> {
    code: T,
}

fn read<T: for<'de> Deserialize<'de>>(element: &str) -> Result<T, quick_xml::DeError> {
    let answer = format!("<xml>{element}</xml>");
    quick_xml::de::from_str::<Answer<T>>(&answer).map(|answer| answer.code)
}

#[test]
fn an_answer_of_wechat_pay_v2_is_read_with_its_codes() {
    #[derive(Deserialize)]
    struct Order {
        return_code: Received<V3Code>,
        err_code: Option<Received<V3Code>>,
    }
    let body = "<xml>\
        <return_code><![CDATA[SUCCESS]]></return_code>\
        <result_code><![CDATA[FAIL]]></result_code>\
        <err_code><![CDATA[USERPAYING]]></err_code>\
        </xml>";
    let order: Order = quick_xml::de::from_str(body).unwrap();
    assert_eq!(order.return_code.class(), Class::Success);
    let err_code = order.err_code.expect("there is one");
    assert_eq!(err_code.lookup().one(), Some(V3Code::UserPaying));
    assert_eq!(err_code.code(), Code::Word("USERPAYING"));
}

#[test]
fn the_text_of_an_element_is_a_code_of_either_kind() {
    assert_eq!(
        read::<ShopCode>("<code>1000</code>").unwrap(),
        ShopCode::Success
    );
    assert_eq!(
        read::<V3Code>("<code>USERPAYING</code>").unwrap(),
        V3Code::UserPaying
    );
    assert_eq!(
        read::<V3Code>("<code>10000</code>").unwrap(),
        V3Code::Called
    );
    assert_eq!(
        read::<V3Code>("<code><![CDATA[0000]]></code>").unwrap(),
        V3Code::Approved
    );
    let received = read::<Received<PayCode>>("<code>1018</code>").unwrap();
    assert_eq!(received.code(), Code::Word("1018"));
    assert_eq!(received.lookup(), PayCode::lookup(1018));
    let unlisted = read::<Received<V3Code>>("<code>A&amp;B</code>").unwrap();
    assert_eq!(unlisted.code(), Code::Word("A&B"));
}

#[test]
fn the_value_of_an_attribute_is_a_code_too() {
    #[derive(Deserialize)]
    struct Attribute {
        #[serde(rename = "@code")]
        code: Received<V3Code>,
    }
    let answer: Attribute = quick_xml::de::from_str(r#"<xml code="A6"/>"#).unwrap();
    assert_eq!(answer.code.lookup().one(), Some(V3Code::WrongExpiry));
}

#[test]
fn an_element_with_anything_but_text_is_not_a_code() {
    for element in [
        "<code/>",
        "<code></code>",
        "<code><b>1000</b></code>",
        r#"<code kind="1">1000</code>"#,
        "<code>10<b/>00</code>",
    ] {
        assert!(read::<ShopCode>(element).is_err(), "{element}");
        assert!(read::<V3Code>(element).is_err(), "{element}");
        assert!(read::<Received<PayCode>>(element).is_err(), "{element}");
    }
    for number in ["01000", " 1000", "+1000", "1000.0"] {
        assert!(
            read::<ShopCode>(&format!("<code>{number}</code>")).is_err(),
            "{number}"
        );
    }
}
