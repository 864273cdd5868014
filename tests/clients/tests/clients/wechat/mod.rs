//! WeChat Pay v3: words, a success without a code, and an order that may be sent again.

mod client;
mod codes;
mod copies;
mod signatures;

use crate::api::Api;
use crate::garbage::garbage;
use crate::pace::Ending;
use crate::server::{Answer, Server};
use crate::signature::checksum;
use crate::{PACE, Test, wire};
use client::{Client, Order};
use codes::V3Code;
use jiemi_codes::{Class, Language};
use serde_json::json;

const PAY: &str = "POST /v3/pay/transactions/codepay";
const QUERY: &str = "GET /v3/pay/transactions/out-trade-no/W1";
const CLOSE: &str = "POST /v3/pay/transactions/out-trade-no/W1/close";
/// The order as the server sees it, always with the same number.
const PAID_FOR: &str = r#"POST /v3/pay/transactions/codepay {"out_trade_no":"W1","total":100}"#;

fn order() -> Order {
    let out_trade_no = "W1".to_owned();
    Order {
        out_trade_no,
        total: 100,
    }
}

fn client(server: &Server) -> reqwest::Result<Client> {
    let wire = wire(server)?;
    Ok(Client { wire, pace: PACE })
}

/// An answer whose header has the signature over its whole body.
fn signed(status: u16, body: impl Into<Vec<u8>>) -> Answer {
    let body = body.into();
    let signature = checksum(&body);
    Answer::new(status, body).with_header("wechatpay-signature", signature)
}

fn state(state: &str) -> Answer {
    signed(200, json!({ "trade_state": state }).to_string())
}

fn code(status: u16, code: &str) -> Answer {
    let body = json!({ "code": code, "message": "见返回码" });
    signed(status, body.to_string())
}

pub(crate) struct Wechat;

impl Api for Wechat {
    const PAY: &'static str = PAY;
    const QUERY: &'static str = QUERY;
    const PAID_FOR: &'static str = PAID_FOR;
    const QUERIED: &'static str = QUERY;
    const KNOWS_COPIES: bool = true;

    fn accepted() -> Answer {
        code(202, "USERPAYING")
    }

    fn unpaid() -> Answer {
        state("NOTPAY")
    }

    async fn pay(server: &Server) -> reqwest::Result<Result<Ending, Class>> {
        let paid = client(server)?.pay(&order()).await;
        Ok(paid.map_err(|failure| failure.class()))
    }
}

#[tokio::test]
async fn an_order_is_followed_until_its_state_says_paid() -> Test {
    let server = Server::start([
        (PAY, vec![code(202, "USERPAYING")]),
        (
            QUERY,
            vec![state("USERPAYING"), state("NOTPAY"), state("SUCCESS")],
        ),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, QUERY, QUERY, QUERY]);
    Ok(())
}

#[tokio::test]
async fn an_order_that_is_paid_at_once_needs_no_query() -> Test {
    let server = Server::start([(PAY, vec![state("SUCCESS")])])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR]);
    Ok(())
}

#[tokio::test]
async fn a_202_without_a_code_means_the_user_is_still_paying() -> Test {
    let paying = signed(202, r#"{"trade_state":"USERPAYING"}"#);
    let server = Server::start([
        (PAY, vec![paying.clone()]),
        (QUERY, vec![paying, state("SUCCESS")]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, QUERY, QUERY]);
    Ok(())
}

#[tokio::test]
async fn a_query_that_succeeds_does_not_mean_paid() -> Test {
    for dead in ["CLOSED", "PAYERROR", "REVOKED"] {
        let server = Server::start([(PAY, vec![state("NOTPAY")]), (QUERY, vec![state(dead)])])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::NotPaid);
        assert_eq!(server.seen(), [PAID_FOR, QUERY]);
    }
    Ok(())
}

#[tokio::test]
async fn an_order_that_never_finishes_ends_unknown() -> Test {
    // The last one is a state that was added after this client was written.
    for unfinished in ["USERPAYING", "NOTPAY", "REFUND", "ACCEPT"] {
        let server = Server::start([
            (PAY, vec![code(202, "USERPAYING")]),
            (QUERY, vec![state(unfinished)]),
        ])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
        assert_eq!(server.seen(), [PAID_FOR, QUERY, QUERY, QUERY, QUERY]);
    }
    Ok(())
}

#[tokio::test]
async fn a_query_that_is_refused_says_nothing_about_the_order() -> Test {
    let refused = code(401, "SIGN_ERROR");
    let server = Server::start([(PAY, vec![Answer::Lost]), (QUERY, vec![refused])])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
    assert_eq!(server.seen(), [PAID_FOR, QUERY]);
    Ok(())
}

#[tokio::test]
async fn a_clear_refusal_is_final() -> Test {
    let refusal = r#"{"code":"NOT_ENOUGH","message":"余额不足，请换卡"}"#;
    let server = Server::start([(PAY, vec![signed(403, refusal)])])?;
    let failure = client(&server)?.pay(&order()).await.unwrap_err();
    assert_eq!(failure.class(), Class::Fail);
    assert_eq!(failure.meaning(), Some(V3Code::NotEnough));
    assert_eq!(failure.message(Language::Zh), "余额不足，请换卡");
    assert_eq!(server.seen(), [PAID_FOR]);
    Ok(())
}

#[tokio::test]
async fn garbage_says_nothing() -> Test {
    let signed_garbage = garbage(r#"{"trade_state":"SUCCESS"}"#)
        .into_iter()
        .filter_map(|answer| match answer {
            Answer::Given { status, body, .. } => Some(signed(status, body)),
            Answer::Lost | Answer::Late => None,
        });
    for answer in signed_garbage.chain([
        signed(200, r#"{"trade_state":1}"#),
        signed(200, r#"{"trade_state":true}"#),
        signed(200, r#"{"code":null,"trade_state":"SUCCESS"}"#),
        signed(200, r#"[{"trade_state":"SUCCESS"}]"#),
        signed(204, ""),
    ]) {
        let server = Server::start([(PAY, vec![answer.clone()]), (QUERY, vec![state("SUCCESS")])])?;
        let ending = client(&server)?.pay(&order()).await?;
        assert_eq!(ending, Ending::Paid, "{answer:?}");
        assert_eq!(server.seen(), [PAID_FOR, QUERY], "{answer:?}");

        let server = Server::start([(PAY, vec![state("NOTPAY")]), (QUERY, vec![answer.clone()])])?;
        let ending = client(&server)?.pay(&order()).await?;
        assert_eq!(ending, Ending::Unknown, "{answer:?}");
        assert_eq!(server.seen(), [PAID_FOR, QUERY, QUERY, QUERY, QUERY]);
    }
    Ok(())
}

#[tokio::test]
async fn an_order_is_closed_by_204_but_not_by_a_page() -> Test {
    let page = signed(200, "<html>");
    let server = Server::start([(CLOSE, vec![signed(204, ""), page])])?;
    let client = client(&server)?;
    assert!(client.close(&order()).await.is_ok());
    let failure = client.close(&order()).await.unwrap_err();
    assert_eq!(failure.class(), Class::Indeterminate);
    assert_eq!(
        server.seen(),
        [format!("{CLOSE} {{}}"), format!("{CLOSE} {{}}")]
    );
    Ok(())
}
