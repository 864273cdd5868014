//! From a word to what it means, byte for byte.

use jiemi_codes::{Class, Code, Codes, Lookup, PayCode, Received, ResponseCode as _, common_codes};
use jiemi_codes_tests::V3Code;

#[test]
fn a_word_leads_to_its_variant_and_back() {
    assert_eq!(
        V3Code::lookup("USERPAYING"),
        Lookup::One(V3Code::UserPaying)
    );
    assert_eq!(V3Code::UserPaying.code(), "USERPAYING");
    for code in V3Code::UNIT_VARIANTS {
        assert!(
            V3Code::lookup(code.code())
                .iter()
                .any(|found| found == code),
            "{code:?}",
        );
        assert_eq!(code.entry().codes, Codes::One(Code::Word(code.code())));
    }
}

#[test]
fn a_word_is_found_in_constants() {
    const PAYING: Option<V3Code> = V3Code::const_lookup("USERPAYING").one();
    const UNKNOWN: Option<V3Code> = V3Code::const_lookup("userpaying").one();
    const WORD: &str = V3Code::Approved.code();
    const NAME: &str = V3Code::Approved.entry().name;
    assert_eq!(PAYING, Some(V3Code::UserPaying));
    assert_eq!(UNKNOWN, None);
    assert_eq!((WORD, NAME), ("0000", "Approved"));
}

#[test]
fn words_are_compared_byte_for_byte() {
    for word in [
        "",
        " ",
        "userpaying",
        "UserPaying",
        " USERPAYING",
        "USERPAYING ",
        "USERPAYING\0",
        "USERPAYINGX",
        "USERPAYIN",
        "ＵＳＥＲＰＡＹＩＮＧ",
        "0",
        "00",
        "000",
        "00000",
        "a6",
        "10000.0",
        "+10000",
        "isp.unknow_error",
    ] {
        assert_eq!(V3Code::lookup(word), Lookup::Unknown, "{word:?}");
        assert_eq!(V3Code::const_lookup(word), Lookup::Unknown, "{word:?}");
    }
}

#[test]
fn a_number_is_read_as_its_decimal_digits() {
    assert_eq!(V3Code::lookup(10_000), Lookup::One(V3Code::Called));
    assert_eq!(V3Code::lookup(0), Lookup::Unknown);
    assert_eq!(V3Code::lookup(i64::MIN), Lookup::Unknown);
    assert_eq!(Received::<V3Code>::new(10_000_u16).class(), Class::Success);
}

#[test]
fn a_shared_word_means_every_variant_that_has_it() {
    let lookup = V3Code::lookup("isp.unknow-error");
    assert_eq!(
        lookup,
        Lookup::Shared(&[V3Code::Unknown, V3Code::UnknownCode])
    );
    assert_eq!(lookup.primary(), Some(V3Code::Unknown));
    assert_eq!((lookup.class(), lookup.label()), (Class::Retry, "shared"));
    assert_eq!(lookup.resolve("未知的错误码"), Some(V3Code::UnknownCode));
    let clash = V3Code::lookup("ORDER_CLASH");
    assert_eq!(
        (clash.primary(), clash.class()),
        (None, Class::Indeterminate)
    );
}

#[test]
fn a_variant_says_what_a_number_would() {
    let code = V3Code::SystemError;
    assert_eq!(code.name(), "SystemError");
    assert_eq!(code.label(), "SystemError");
    assert_eq!(code.zh(), "系统错误，请用原单号查询。");
    assert_eq!(code.en(), "System error; query the same order.");
    assert_eq!(code.class(), Class::Indeterminate);
    assert_eq!(code.to_string(), code.zh());
    assert_eq!(V3Code::from_name("SystemError"), Some(code));
    assert_eq!(V3Code::from_name("SYSTEM_ERROR"), None);
    assert_eq!(V3Code::ENTRIES.len(), 11);
}

#[test]
fn what_was_received_is_kept_known_or_not() {
    let received = Received::<V3Code>::new("USERPAYING");
    assert_eq!(received.lookup(), Lookup::One(V3Code::UserPaying));
    assert_eq!(received.to_string(), "USERPAYING (UserPaying)");
    let strange = Received::<V3Code>::new("NEW\nWORD");
    assert_eq!(strange.code(), Code::Word("NEW\nWORD"));
    assert_eq!(strange.to_string(), "NEW\\nWORD (unknown)");
    assert_eq!(strange.label(), "unknown");
}

#[test]
fn a_word_of_digits_is_common_with_a_catalogue_that_has_the_number() {
    #[derive(Clone, Copy, jiemi_codes::ResponseCode)]
    #[response_code(repr = str, class = fail, messages = en)]
    enum Gateway {
        /// Pending.
        #[code("1018")]
        Pending,
        /// A SQLSTATE.
        #[code("01018")]
        State,
        /// Within a range.
        #[code("5003", shared)]
        Server,
        /// Within a range too.
        #[code("5003", shared)]
        Proxy,
    }
    let common = |codes: Vec<Codes>| codes.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        common(common_codes::<Gateway, PayCode>().collect()),
        ["1018"]
    );
    assert_eq!(
        common(common_codes::<PayCode, Gateway>().collect()),
        ["1018"]
    );
    type Shop = jiemi_codes_tests::ShopCode;
    assert_eq!(
        common(common_codes::<Gateway, Shop>().collect()),
        ["1018", "5003"]
    );
    assert_eq!(
        common(common_codes::<Shop, Gateway>().collect()),
        ["1018", "5003"]
    );
    assert_eq!(common(common_codes::<V3Code, V3Code>().collect()).len(), 9);
}
