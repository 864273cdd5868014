//! The files that show what the derive writes are Rust that compiles, and does
//! what the derived enums do.

/// Snapshots are not formatted by rustfmt, and lints do not read them as a macro's
/// output.
macro_rules! snapshot {
    ($name:ident, $file:literal) => {
        #[rustfmt::skip]
                                                                #[allow(dead_code, clippy::all)]
                                                                #[path = $file]
        mod $name;
    };
}

snapshot!(units, "../../../jiemi-codes-derive/snapshots/units.rs");
snapshot!(shop, "../../../jiemi-codes-derive/snapshots/shop.rs");
snapshot!(total, "../../../jiemi-codes-derive/snapshots/total.rs");
snapshot!(
    discriminants,
    "../../../jiemi-codes-derive/snapshots/discriminants.rs"
);
snapshot!(words, "../../../jiemi-codes-derive/snapshots/words.rs");
snapshot!(
    protocol,
    "../../../jiemi-codes-derive/snapshots/protocol.rs"
);
#[cfg(feature = "serde")]
snapshot!(options, "../../../jiemi-codes-derive/snapshots/options.rs");

use jiemi_codes::{Class, Lookup, Protocol, ResponseCode as _, Verdict};

#[test]
fn the_snapshot_of_a_plain_enum_works() {
    use units::LoginCode;
    assert_eq!(
        LoginCode::lookup(1008).one(),
        Some(LoginCode::InvalidCredentials)
    );
    assert_eq!(LoginCode::TooManyAttempts.class(), Class::Retry);
    assert_eq!(LoginCode::UNIT_VARIANTS.len(), 3);
}

#[test]
fn the_snapshot_of_words_works() {
    use words::PaymentCode;
    assert_eq!(
        PaymentCode::lookup("USERPAYING"),
        Lookup::One(PaymentCode::UserPaying)
    );
    assert_eq!(PaymentCode::lookup("ORDER_CLASH").as_slice().len(), 2);
    assert_eq!(PaymentCode::try_from("PAYING").ok(), None);
    assert_eq!(PaymentCode::SystemError.as_ref(), "SYSTEM_ERROR");
}

#[test]
fn the_snapshot_of_a_protocol_works() {
    use protocol::BankCode;
    assert_ne!(BankCode::PROTOCOL, Protocol::DEFAULT);
    assert_eq!(BankCode::judge("0000", 200), Verdict::Valid);
    assert_eq!(BankCode::Pending.en(), "交易处理中，请查询。");
}

#[cfg(feature = "json")]
#[test]
fn the_snapshot_of_a_protocol_reads_bodies_by_it() {
    use protocol::BankCode;
    let body = r#"{"head":{"respCode":"P000","respMsg":"处理中"},"body":[7]}"#;
    let answer = BankCode::read(200, body.as_bytes());
    assert_eq!(answer.meaning(), Some(BankCode::Pending));
    assert_eq!(answer.payload::<[u8; 1]>().expect("a payload"), [7]);
}

#[test]
fn the_snapshot_of_shared_numbers_and_ranges_works() {
    use shop::ShopCode;
    assert_eq!(ShopCode::lookup(1008).as_slice().len(), 2);
    assert_eq!(ShopCode::lookup(5001), Lookup::One(ShopCode::Server(5001)));
    assert_eq!(ShopCode::Other(7).code(), 7);
    assert_eq!(ShopCode::RequestRefused.zh(), "请求被拒绝。");
    assert_eq!(ShopCode::try_from(1008).ok(), None);
}

#[test]
fn the_snapshot_of_a_total_enum_works() {
    use total::DriverCode;
    assert_eq!(DriverCode::from(1), DriverCode::Accepted);
    assert_eq!(DriverCode::from(i64::MIN), DriverCode::Vendor(i64::MIN));
    assert_eq!(DriverCode::from(i64::MAX), DriverCode::Reserved(i64::MAX));
}

#[test]
fn the_snapshot_of_discriminants_works() {
    use discriminants::ReaderCode;
    assert_eq!(ReaderCode::lookup(-1).one(), Some(ReaderCode::CardRemoved));
    assert_eq!(ReaderCode::CardRemoved.code(), -1);
    assert_eq!(ReaderCode::lookup(-2).class(), Class::Retry);
}

#[cfg(feature = "serde")]
#[test]
fn the_snapshot_of_all_options_works() {
    use options::GatewayCode;
    assert_eq!(GatewayCode::WrongSignature.to_string(), "签名 `sign` 错误");
    let error: Box<dyn std::error::Error> = Box::new(GatewayCode::TimedOut);
    assert_eq!(error.to_string(), "网关超时。");
    assert_eq!(
        serde_json::to_string(&GatewayCode::TimedOut).unwrap(),
        "5001"
    );
}
