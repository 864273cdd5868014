//! A payment aggregator: the most common envelope in China.

mod client;
mod codes;

use crate::api::Api;
use crate::garbage::garbage;
use crate::pace::Ending;
use crate::server::{Answer, Server};
use crate::signature::checksum;
use crate::{PACE, Test, impatient_wire, wire};
use client::{Client, Order};
use codes::GatewayCode;
use jiemi_codes::{Class, Language};

const PAY: &str = "POST /api/pay/unifiedOrder";
const QUERY: &str = "POST /api/pay/query";
/// The order as the server sees it, always with the same number.
const PAID_FOR: &str = r#"POST /api/pay/unifiedOrder {"mchOrderNo":"J1","amount":100}"#;
const QUERIED: &str = r#"POST /api/pay/query {"mchOrderNo":"J1","amount":100}"#;

fn order() -> Order {
    Order {
        mch_order_no: "J1".to_owned(),
        amount: 100,
    }
}

fn client(server: &Server) -> reqwest::Result<Client> {
    let wire = wire(server)?;
    Ok(Client { wire, pace: PACE })
}

fn code(code: u16, msg: &str) -> Answer {
    Answer::new(
        200,
        format!(r#"{{"success":false,"code":{code},"msg":"{msg}","data":null}}"#),
    )
}

/// A success with signed `data`.
fn success(data: &str) -> String {
    let sign = checksum(data);
    format!(r#"{{"success":true,"code":0,"msg":"SUCCESS","data":{data},"sign":"{sign}"}}"#)
}

fn created(state: u8) -> Answer {
    Answer::new(200, success(&format!(r#"{{"orderState":{state}}}"#)))
}

fn state(state: u8) -> Answer {
    Answer::new(200, success(&format!(r#"{{"state":{state}}}"#)))
}

pub(crate) struct Aggregator;

impl Api for Aggregator {
    const PAY: &'static str = PAY;
    const QUERY: &'static str = QUERY;
    const PAID_FOR: &'static str = PAID_FOR;
    const QUERIED: &'static str = QUERIED;
    const KNOWS_COPIES: bool = false;

    fn accepted() -> Answer {
        created(0)
    }

    fn unpaid() -> Answer {
        state(0)
    }

    async fn pay(server: &Server) -> reqwest::Result<Result<Ending, Class>> {
        let paid = client(server)?.pay(&order()).await;
        Ok(paid.map_err(|failure| failure.class()))
    }
}

#[tokio::test]
async fn an_order_is_followed_until_its_state_says_paid() -> Test {
    let server = Server::start([
        (PAY, vec![created(1)]),
        (
            QUERY,
            vec![state(0), state(1), code(10, "系统异常"), state(2)],
        ),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(
        server.seen(),
        [PAID_FOR, QUERIED, QUERIED, QUERIED, QUERIED]
    );
    Ok(())
}

#[tokio::test]
async fn a_call_that_succeeds_does_not_mean_paid() -> Test {
    for dead in [3, 4, 6] {
        let server = Server::start([(PAY, vec![created(0)]), (QUERY, vec![state(dead)])])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::NotPaid);
        assert_eq!(server.seen(), [PAID_FOR, QUERIED]);
    }
    // An order may be dead as soon as it is created.
    let server = Server::start([(PAY, vec![created(3)])])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::NotPaid);
    assert_eq!(server.seen(), [PAID_FOR]);
    Ok(())
}

#[tokio::test]
async fn an_order_that_never_finishes_ends_unknown() -> Test {
    for unfinished in [
        state(1),
        state(5),
        state(7), // added after this client was written
        code(5003, "记录不存在"),
        code(9999, "通道异常"),
        code(12, "数据库服务异常"),
        Answer::limited(429, 0),
    ] {
        let server = Server::start([(PAY, vec![created(1)]), (QUERY, vec![unfinished])])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
        assert_eq!(
            server.seen(),
            [PAID_FOR, QUERIED, QUERIED, QUERIED, QUERIED]
        );
    }
    Ok(())
}

#[tokio::test]
async fn an_order_whose_answer_is_lost_is_queried_and_never_sent_again() -> Test {
    for lost in [
        Answer::Lost,
        Answer::Late,
        code(10, "系统异常"),
        code(9999, "商户订单[J1]已存在"),
    ] {
        let server = Server::start([
            (PAY, vec![lost]),
            (QUERY, vec![code(5003, "记录不存在"), state(2)]),
        ])?;
        let wire = impatient_wire(&server)?;
        let client = Client { wire, pace: PACE };
        assert_eq!(client.pay(&order()).await?, Ending::Paid);
        assert_eq!(server.seen(), [PAID_FOR, QUERIED, QUERIED]);
    }
    Ok(())
}

#[tokio::test]
async fn a_clear_refusal_is_final() -> Test {
    for (refusal, meaning) in [
        (11, GatewayCode::InvalidParameter),
        (5004, GatewayCode::Forbidden),
    ] {
        let server = Server::start([(PAY, vec![code(refusal, "金额必须大于零")])])?;
        let failure = client(&server)?.pay(&order()).await.unwrap_err();
        assert_eq!(failure.class(), Class::Fail);
        assert_eq!(failure.meaning(), Some(meaning));
        assert_eq!(failure.message(Language::Zh), "金额必须大于零");
        assert_eq!(server.seen(), [PAID_FOR]);
    }
    Ok(())
}

#[tokio::test]
async fn a_state_without_a_valid_signature_says_nothing() -> Test {
    let good = success(r#"{"state":2}"#);
    for forged in [
        success(r#"{"state":1}"#).replace(r#""state":1"#, r#""state":2"#),
        good.replace(r#"{"state":2}"#, r#"{ "state":2}"#),
        good.replace("sign", "signature"),
        r#"{"code":0,"msg":"SUCCESS","data":{"state":2}}"#.to_owned(),
    ] {
        says_nothing(Answer::new(200, forged)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_success_code_denied_by_the_flag_leaves_the_order_in_doubt() -> Test {
    let good = success(r#"{"state":2}"#);
    for flag in ["false", "null", "0", "1", r#""true""#, r#""yes""#, "[true]"] {
        let denied = good.replace(r#""success":true"#, &format!(r#""success":{flag}"#));
        says_nothing(Answer::new(200, denied)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn garbage_says_nothing() -> Test {
    for answer in garbage(&success(r#"{"state":2}"#)) {
        says_nothing(answer).await?;
    }
    for data in [
        "null",
        "true",
        "[]",
        "{}",
        r#"{"state":2.0}"#,
        r#"{"state":"2 "}"#,
    ] {
        says_nothing(Answer::new(200, success(data))).await?;
    }
    let good = success(r#"{"state":2}"#);
    for code in [r#""SUCCESS""#, "0.0", "null", "false", "[0]", r#""00""#] {
        let wrong = good.replace("\"code\":0", &format!("\"code\":{code}"));
        says_nothing(Answer::new(200, wrong)).await?;
    }
    says_nothing(Answer::new(500, &*good)).await // no success with this status
}

/// Checks that this answer ends no order.
async fn says_nothing(answer: Answer) -> Test {
    let server = Server::start([(PAY, vec![answer.clone()]), (QUERY, vec![state(2)])])?;
    let ending = client(&server)?.pay(&order()).await?;
    assert_eq!(ending, Ending::Paid, "{answer:?}");
    assert_eq!(server.seen(), [PAID_FOR, QUERIED], "{answer:?}");

    let server = Server::start([(PAY, vec![created(1)]), (QUERY, vec![answer.clone()])])?;
    let ending = client(&server)?.pay(&order()).await?;
    assert_eq!(ending, Ending::Unknown, "{answer:?}");
    assert_eq!(
        server.seen(),
        [PAID_FOR, QUERIED, QUERIED, QUERIED, QUERIED]
    );
    Ok(())
}
