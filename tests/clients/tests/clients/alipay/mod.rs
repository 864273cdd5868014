//! Alipay: wrapped and signed answers, and a second catalogue beside `40004`.

mod client;
mod codes;
mod garbled;
mod signatures;

use crate::api::Api;
use crate::pace::Ending;
use crate::server::{Answer, Server};
use crate::signature::checksum;
use crate::{PACE, Test, impatient_wire, wire};
use client::{Client, Order, class};
use jiemi_codes::Class;

const PAY: &str = "POST /gateway.do?method=alipay.trade.pay";
const QUERY: &str = "POST /gateway.do?method=alipay.trade.query";
/// The order as the server sees it, always with the same number.
const PAID_FOR: &str =
    r#"POST /gateway.do?method=alipay.trade.pay {"out_trade_no":"A1","total_amount":"1.00"}"#;
const QUERIED: &str =
    r#"POST /gateway.do?method=alipay.trade.query {"out_trade_no":"A1","total_amount":"1.00"}"#;

fn order() -> Order {
    Order {
        out_trade_no: "A1".to_owned(),
        total_amount: "1.00".to_owned(),
    }
}

fn client(server: &Server) -> reqwest::Result<Client> {
    let wire = wire(server)?;
    Ok(Client { wire, pace: PACE })
}

/// A signed body: `text` in a member of this name.
fn wrapped(member: &str, text: &str) -> String {
    let sign = checksum(text);
    format!(r#"{{"{member}":{text},"sign":"{sign}"}}"#)
}

fn pay(text: &str) -> Answer {
    Answer::new(200, wrapped("alipay_trade_pay_response", text))
}

fn query(text: &str) -> Answer {
    Answer::new(200, wrapped("alipay_trade_query_response", text))
}

const WAITING: &str = r#"{"code":"10003","msg":"order success pay inprocess"}"#;
const UNAUTHORIZED: &str = r#"{"code":"20001","msg":"Insufficient Token Permissions"}"#;
const UNAVAILABLE: &str = r#"{"code":"20000","msg":"Service Currently Unavailable"}"#;

fn refused(sub_code: &str) -> String {
    format!(r#"{{"code":"40004","msg":"Business Failed","sub_code":"{sub_code}"}}"#)
}

fn status(status: &str) -> String {
    format!(r#"{{"code":"10000","msg":"Success","trade_status":"{status}"}}"#)
}

pub(crate) struct Alipay;

impl Api for Alipay {
    const PAY: &'static str = PAY;
    const QUERY: &'static str = QUERY;
    const PAID_FOR: &'static str = PAID_FOR;
    const QUERIED: &'static str = QUERIED;
    const KNOWS_COPIES: bool = true;

    fn accepted() -> Answer {
        pay(WAITING)
    }

    fn unpaid() -> Answer {
        query(&status("WAIT_BUYER_PAY"))
    }

    async fn pay(server: &Server) -> reqwest::Result<Result<Ending, Class>> {
        let paid = client(server)?.pay(&order()).await;
        Ok(paid.map_err(|failure| class(&failure)))
    }
}

#[tokio::test]
async fn an_order_is_followed_until_its_status_says_paid() -> Test {
    let server = Server::start([
        (PAY, vec![pay(WAITING)]),
        (
            QUERY,
            vec![
                query(&status("WAIT_BUYER_PAY")),
                query(UNAVAILABLE),
                query(&status("TRADE_SUCCESS")),
            ],
        ),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, QUERIED, QUERIED, QUERIED]);
    Ok(())
}

#[tokio::test]
async fn a_payment_that_succeeds_without_a_status_is_still_queried() -> Test {
    let server = Server::start([
        (
            PAY,
            vec![pay(r#"{"code":"10000","msg":"Success","trade_no":"2026"}"#)],
        ),
        (QUERY, vec![query(&status("TRADE_SUCCESS"))]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, QUERIED]);
    Ok(())
}

#[tokio::test]
async fn a_query_that_succeeds_does_not_mean_paid() -> Test {
    let server = Server::start([
        (PAY, vec![pay(WAITING)]),
        (QUERY, vec![query(&status("TRADE_CLOSED"))]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::NotPaid);
    assert_eq!(server.seen(), [PAID_FOR, QUERIED]);
    Ok(())
}

#[tokio::test]
async fn an_order_that_never_finishes_ends_unknown() -> Test {
    let not_found = refused("ACQ.TRADE_NOT_EXIST");
    let waiting = status("WAIT_BUYER_PAY");
    let new = status("TRADE_SOMETHING_NEW");
    for unfinished in [WAITING, UNAVAILABLE, &not_found, &waiting, &new] {
        let server = Server::start([(PAY, vec![pay(WAITING)]), (QUERY, vec![query(unfinished)])])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
        assert_eq!(
            server.seen(),
            [PAID_FOR, QUERIED, QUERIED, QUERIED, QUERIED]
        );
    }
    Ok(())
}

#[tokio::test]
async fn an_order_whose_answer_is_lost_is_queried_before_anything_else() -> Test {
    let system_error = pay(&refused("ACQ.SYSTEM_ERROR"));
    let new = pay(&refused("ACQ.SOMETHING_NEW"));
    let no_detail = pay(r#"{"code":"40004","msg":"Business Failed"}"#);
    for lost in [
        Answer::Lost,
        Answer::Late,
        pay(UNAVAILABLE),
        system_error,
        new,
        no_detail,
    ] {
        let server = Server::start([
            (PAY, vec![lost]),
            (QUERY, vec![query(&status("TRADE_SUCCESS"))]),
        ])?;
        let wire = impatient_wire(&server)?;
        let client = Client { wire, pace: PACE };
        assert_eq!(client.pay(&order()).await?, Ending::Paid);
        assert_eq!(server.seen(), [PAID_FOR, QUERIED]);
    }
    Ok(())
}

#[tokio::test]
async fn an_order_the_query_does_not_know_is_sent_again_under_the_same_number() -> Test {
    let not_found = query(&refused("ACQ.TRADE_NOT_EXIST"));
    for second in [pay(WAITING), pay(&refused("ACQ.TRADE_HAS_SUCCESS"))] {
        let server = Server::start([
            (PAY, vec![Answer::Lost, second]),
            (
                QUERY,
                vec![not_found.clone(), query(&status("TRADE_SUCCESS"))],
            ),
        ])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
        assert_eq!(server.seen(), [PAID_FOR, QUERIED, PAID_FOR, QUERIED]);
    }
    Ok(())
}

#[tokio::test]
async fn a_clear_refusal_is_final() -> Test {
    let invalid = r#"{"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-app-id"}"#;
    let elsewhere = Answer::new(200, wrapped("error_response", invalid));
    for refusal in [
        pay(&refused("ACQ.BUYER_BALANCE_NOT_ENOUGH")),
        pay(&refused("ACQ.PAYMENT_AUTH_CODE_INVALID")),
        pay(invalid),
        elsewhere,
    ] {
        let server = Server::start([(PAY, vec![refusal])])?;
        let failure = client(&server)?.pay(&order()).await.unwrap_err();
        assert_eq!(class(&failure), Class::Fail);
        assert_eq!(server.seen(), [PAID_FOR]);
    }
    Ok(())
}

#[tokio::test]
async fn an_expired_authorization_is_for_the_caller_to_renew() -> Test {
    let server = Server::start([(PAY, vec![pay(UNAUTHORIZED)])])?;
    let failure = client(&server)?.pay(&order()).await.unwrap_err();
    assert_eq!(class(&failure), Class::Reauthenticate);
    assert_eq!(server.seen(), [PAID_FOR]);

    // Once a copy may have arrived, this is not an error: the order is in doubt.
    for (query, requests) in [
        (query(UNAUTHORIZED), vec![PAID_FOR, QUERIED]),
        (
            query(UNAVAILABLE),
            vec![PAID_FOR, QUERIED, PAID_FOR, QUERIED, QUERIED, QUERIED],
        ),
    ] {
        let server = Server::start([
            (PAY, vec![Answer::Lost, pay(UNAUTHORIZED)]),
            (QUERY, vec![query]),
        ])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
        assert_eq!(server.seen(), requests);
    }
    Ok(())
}
