//! The WeChat open platform: `errcode`, which a success may leave out, and tokens that expire.

mod client;
mod codes;
mod tokens;

use crate::api::Api;
use crate::garbage::garbage;
use crate::pace::Ending;
use crate::server::{Answer, Server};
use crate::{PACE, Test, impatient_wire, wire};
use client::{Client, Order};
use jiemi_codes::Class;

const PAY: &str = "POST /xpay/pay?access_token=T1";
const QUERY: &str = "POST /xpay/query?access_token=T1";

/// The order as the server sees it, always with the same number.
fn with_order(call: &str) -> String {
    format!(r#"{call} {{"order_id":"P1","amount":100}}"#)
}

/// Calls with the order, as the server sees them.
fn orders<const N: usize>(calls: [&str; N]) -> [String; N] {
    calls.map(with_order)
}

fn order() -> Order {
    Order {
        order_id: "P1".to_owned(),
        amount: 100,
    }
}

/// A client that has the token `T1`.
fn client(server: &Server) -> reqwest::Result<Client> {
    let token = Some("T1".to_owned()).into();
    let wire = wire(server)?;
    Ok(Client {
        wire,
        pace: PACE,
        token,
    })
}

fn json(body: &str) -> Answer {
    Answer::new(200, body)
}

fn code(errcode: i32) -> Answer {
    json(&format!(r#"{{"errcode":{errcode},"errmsg":"rid: 6"}}"#))
}

fn accepted() -> Answer {
    json(r#"{"order_id":"P1"}"#)
}

/// A success without an `errcode`; the next one has it.
fn status(status: u16) -> Answer {
    json(&format!(r#"{{"status":{status}}}"#))
}

fn status_with_errcode(status: u16) -> Answer {
    json(&format!(
        r#"{{"errcode":0,"errmsg":"ok","status":{status}}}"#
    ))
}

pub(crate) struct OpenPlatform;

impl Api for OpenPlatform {
    const PAY: &'static str = PAY;
    const QUERY: &'static str = QUERY;
    const PAID_FOR: &'static str =
        r#"POST /xpay/pay?access_token=T1 {"order_id":"P1","amount":100}"#;
    const QUERIED: &'static str =
        r#"POST /xpay/query?access_token=T1 {"order_id":"P1","amount":100}"#;
    const KNOWS_COPIES: bool = true;

    fn accepted() -> Answer {
        accepted()
    }

    fn unpaid() -> Answer {
        status(100)
    }

    async fn pay(server: &Server) -> reqwest::Result<Result<Ending, Class>> {
        let paid = client(server)?.pay(&order()).await;
        Ok(paid.map_err(|failure| failure.class()))
    }
}

#[tokio::test]
async fn an_order_is_followed_until_its_status_says_paid() -> Test {
    let server = Server::start([
        (PAY, vec![accepted()]),
        (
            QUERY,
            vec![status(100), status_with_errcode(100), code(-1), status(101)],
        ),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), orders([PAY, QUERY, QUERY, QUERY, QUERY]));
    Ok(())
}

#[tokio::test]
async fn a_success_may_have_an_errcode_or_none() -> Test {
    for (accepted, paid) in [
        (accepted(), status(101)),
        (code(0), status_with_errcode(101)),
        (json("{}"), status(101)),
        (json(r#"{"errcode":"0"}"#), status(101)),
    ] {
        let server = Server::start([(PAY, vec![accepted]), (QUERY, vec![paid])])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
        assert_eq!(server.seen(), orders([PAY, QUERY]));
    }
    Ok(())
}

#[tokio::test]
async fn the_order_status_is_not_mistaken_for_the_http_status() -> Test {
    // 101 is the order's; HTTP says 200.
    for paid in [status(101), status_with_errcode(101)] {
        let server = Server::start([(PAY, vec![accepted()]), (QUERY, vec![paid])])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
        assert_eq!(server.seen(), orders([PAY, QUERY]));
    }
    Ok(())
}

#[tokio::test]
async fn a_query_that_succeeds_does_not_mean_paid() -> Test {
    let server = Server::start([(PAY, vec![accepted()]), (QUERY, vec![status(106)])])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::NotPaid);
    assert_eq!(server.seen(), orders([PAY, QUERY]));
    Ok(())
}

#[tokio::test]
async fn an_order_that_never_finishes_ends_unknown() -> Test {
    // The last two were added after this client was written.
    for unfinished in [
        status(100),
        code(-1),
        code(268_490_003),
        json("{}"),
        status(109),
        status(177),
        code(61_000),
    ] {
        let server = Server::start([(PAY, vec![accepted()]), (QUERY, vec![unfinished])])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
        assert_eq!(server.seen(), orders([PAY, QUERY, QUERY, QUERY, QUERY]));
    }
    Ok(())
}

#[tokio::test]
async fn an_order_that_may_be_lost_is_queried_before_anything_else() -> Test {
    for lost in [Answer::Lost, Answer::Late, code(-1)] {
        let server = Server::start([(PAY, vec![lost]), (QUERY, vec![status(101)])])?;
        let wire = impatient_wire(&server)?;
        let client = Client {
            wire,
            ..client(&server)?
        };
        assert_eq!(client.pay(&order()).await?, Ending::Paid);
        assert_eq!(server.seen(), orders([PAY, QUERY]));
    }
    Ok(())
}

#[tokio::test]
async fn an_order_the_query_does_not_know_is_sent_again_under_the_same_number() -> Test {
    for second in [code(0), code(268_490_004)] {
        let server = Server::start([
            (PAY, vec![code(-1), second]),
            (QUERY, vec![code(268_490_003), status(101)]),
        ])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
        assert_eq!(server.seen(), orders([PAY, QUERY, PAY, QUERY]));
    }
    Ok(())
}

#[tokio::test]
async fn an_order_that_a_query_has_found_is_not_sent_again() -> Test {
    let server = Server::start([(PAY, vec![code(-1)]), (QUERY, vec![status(100), code(-1)])])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
    assert_eq!(server.seen(), orders([PAY, QUERY, QUERY, QUERY, QUERY]));
    Ok(())
}

#[tokio::test]
async fn an_order_without_any_answer_is_sent_a_bounded_number_of_times() -> Test {
    let server = Server::start([(PAY, vec![code(-1)]), (QUERY, vec![code(-1)])])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
    let requests = [PAY, QUERY, PAY, QUERY, PAY, QUERY, PAY, QUERY];
    assert_eq!(server.seen(), orders(requests));
    Ok(())
}

#[tokio::test]
async fn a_clear_refusal_is_final() -> Test {
    for refusal in [47_001, 268_490_005] {
        let server = Server::start([(PAY, vec![code(refusal)])])?;
        let failure = client(&server)?.pay(&order()).await.unwrap_err();
        assert_eq!(failure.class(), Class::Fail);
        assert_eq!(server.seen(), orders([PAY]));
    }
    Ok(())
}

#[tokio::test]
async fn garbage_says_nothing() -> Test {
    for answer in garbage(r#"{"errcode":0,"status":101}"#).into_iter().chain([
        json(r#"{"errcode":null,"status":101}"#),
        json(r#"{"errcode":0.0,"status":101}"#),
        json(r#"{"errcode":"ok","status":101}"#),
        json(r#"{"errcode":0,"status":101.0}"#),
        json(r#"{"errcode":0,"errcode":-1,"status":101}"#),
        json(r#"{"status":true}"#),
        Answer::new(500, r#"{"errcode":0,"status":101}"#),
        Answer::new(500, r#"{"status":101}"#),
        Answer::new(204, ""),
    ]) {
        let server = Server::start([(PAY, vec![answer.clone()]), (QUERY, vec![status(101)])])?;
        let ending = client(&server)?.pay(&order()).await?;
        assert_eq!(ending, Ending::Paid, "{answer:?}");
        assert_eq!(server.seen(), orders([PAY, QUERY]), "{answer:?}");

        let server = Server::start([(PAY, vec![accepted()]), (QUERY, vec![answer.clone()])])?;
        let ending = client(&server)?.pay(&order()).await?;
        assert_eq!(ending, Ending::Unknown, "{answer:?}");
        let requests = [PAY, QUERY, QUERY, QUERY, QUERY];
        assert_eq!(server.seen(), orders(requests), "{answer:?}");
    }
    Ok(())
}
