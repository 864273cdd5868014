//! A bank: codes in a `head`, and a transfer that is sent once.

mod client;
mod codes;

use crate::api::Api;
use crate::garbage::garbage;
use crate::pace::Ending;
use crate::server::{Answer, Server};
use crate::{PACE, Test, impatient_wire, wire};
use client::{Client, Transfer};
use codes::BankCode;
use jiemi_codes::{Class, Language};

const PAY: &str = "POST /transfer";
const QUERY: &str = "POST /query";
/// The transfer as the server sees it, always with the same number.
const PAID_FOR: &str = r#"POST /transfer {"serial":"B1","amount":"1.00"}"#;
const QUERIED: &str = r#"POST /query {"serial":"B1","amount":"1.00"}"#;

fn transfer() -> Transfer {
    Transfer {
        serial: "B1".to_owned(),
        amount: "1.00".to_owned(),
    }
}

fn client(server: &Server) -> reqwest::Result<Client> {
    let wire = wire(server)?;
    Ok(Client { wire, pace: PACE })
}

fn code(status: u16, code: &str) -> Answer {
    let head = format!(r#""head":{{"respCode":"{code}","respMsg":"见返回码"}}"#);
    Answer::new(status, response(&head))
}

fn text(state: &str) -> String {
    let head = r#""head":{"respCode":"0000","respMsg":"成功"}"#;
    response(&format!(r#"{head},"body":{{"transferState":"{state}"}}"#))
}

fn response(members: &str) -> String {
    format!(r#"{{"response":{{{members}}}}}"#)
}

fn state(state: &str) -> Answer {
    Answer::new(200, text(state))
}

pub(crate) struct Bank;

impl Api for Bank {
    const PAY: &'static str = PAY;
    const QUERY: &'static str = QUERY;
    const PAID_FOR: &'static str = PAID_FOR;
    const QUERIED: &'static str = QUERIED;
    const KNOWS_COPIES: bool = false;

    fn accepted() -> Answer {
        code(200, "05")
    }

    fn unpaid() -> Answer {
        state("00")
    }

    async fn pay(server: &Server) -> reqwest::Result<Result<Ending, Class>> {
        let paid = client(server)?.pay(&transfer()).await;
        Ok(paid.map_err(|failure| failure.class()))
    }
}

#[tokio::test]
async fn a_transfer_is_followed_until_its_state_says_paid() -> Test {
    let server = Server::start([
        (PAY, vec![code(200, "05")]),
        (QUERY, vec![state("00"), code(200, "E999"), state("01")]),
    ])?;
    assert_eq!(client(&server)?.pay(&transfer()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, QUERIED, QUERIED, QUERIED]);
    Ok(())
}

#[tokio::test]
async fn a_pending_transfer_with_http_400_is_not_refused() -> Test {
    let server = Server::start([(PAY, vec![code(400, "05")]), (QUERY, vec![state("01")])])?;
    assert_eq!(client(&server)?.pay(&transfer()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, QUERIED]);
    Ok(())
}

#[tokio::test]
async fn a_call_that_succeeds_does_not_mean_paid() -> Test {
    let server = Server::start([(PAY, vec![state("00")]), (QUERY, vec![state("02")])])?;
    assert_eq!(client(&server)?.pay(&transfer()).await?, Ending::NotPaid);
    assert_eq!(server.seen(), [PAID_FOR, QUERIED]);
    Ok(())
}

#[tokio::test]
async fn a_transfer_that_never_finishes_ends_unknown() -> Test {
    for unfinished in [
        code(400, "05"),
        code(200, "34"),
        code(500, "E999"),
        state("00"),
        state("09"),
        state("1"), // a different word from 01
    ] {
        let server = Server::start([(PAY, vec![code(200, "05")]), (QUERY, vec![unfinished])])?;
        assert_eq!(client(&server)?.pay(&transfer()).await?, Ending::Unknown);
        assert_eq!(
            server.seen(),
            [PAID_FOR, QUERIED, QUERIED, QUERIED, QUERIED]
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_transfer_whose_answer_is_lost_is_queried_and_never_sent_again() -> Test {
    for lost in [
        Answer::Lost,
        Answer::Late,
        code(200, "E999"),
        code(400, "94"),
        code(400, "Z7"), // not in the catalogue
    ] {
        let server = Server::start([
            (PAY, vec![lost]),
            (QUERY, vec![code(400, "34"), state("01")]),
        ])?;
        let wire = impatient_wire(&server)?;
        let client = Client { wire, pace: PACE };
        assert_eq!(client.pay(&transfer()).await?, Ending::Paid);
        assert_eq!(server.seen(), [PAID_FOR, QUERIED, QUERIED]);
    }
    Ok(())
}

#[tokio::test]
async fn a_query_that_is_refused_says_nothing_about_the_transfer() -> Test {
    let refused = code(400, "P001");
    let server = Server::start([(PAY, vec![Answer::Lost]), (QUERY, vec![refused])])?;
    assert_eq!(client(&server)?.pay(&transfer()).await?, Ending::Unknown);
    assert_eq!(server.seen(), [PAID_FOR, QUERIED]);
    Ok(())
}

#[tokio::test]
async fn a_clear_refusal_is_final() -> Test {
    for (status, refusal) in [(400, "A6"), (200, "A6"), (400, "P001"), (500, "P001")] {
        let server = Server::start([(PAY, vec![code(status, refusal)])])?;
        let failure = client(&server)?.pay(&transfer()).await.unwrap_err();
        assert_eq!(failure.class(), Class::Fail);
        assert_eq!(failure.code_text(), Some(refusal));
        assert_eq!(failure.message(Language::Zh), "见返回码");
        assert_eq!(server.seen(), [PAID_FOR]);
    }
    Ok(())
}

#[tokio::test]
async fn a_transfer_that_was_not_accepted_is_sent_again_three_times() -> Test {
    let server = Server::start([(PAY, vec![code(200, "E503")])])?;
    let failure = client(&server)?.pay(&transfer()).await.unwrap_err();
    assert_eq!(failure.class(), Class::Retry);
    assert_eq!(failure.meaning(), Some(BankCode::Busy));
    assert_eq!(server.seen(), [PAID_FOR; 4]);
    Ok(())
}

#[tokio::test]
async fn a_code_that_only_looks_like_success_is_not_one() -> Test {
    let paid = r#""body":{"transferState":"01"}"#;
    for alike in [
        r#"{"respCode":"0"}"#,
        r#"{"respCode":"00"}"#,
        r#"{"respCode":"000"}"#,
        r#"{"respCode":"00000"}"#,
        r#"{"respCode":" 0000"}"#,
        r#"{"respCode":0}"#,
        r#"{"respMsg":"成功"}"#,
        "{}",
    ] {
        let members = format!(r#""head":{alike},{paid}"#);
        says_nothing(Answer::new(200, response(&members))).await?;
    }
    // Beside the head, where a code does not belong.
    for head in ["", r#""head":null,"#, r#""head":{},"#] {
        let beside = format!(r#"{head}"respCode":"0000",{paid}"#);
        says_nothing(Answer::new(200, response(&beside))).await?;
    }
    // In a head outside the response.
    for code in ["0000", "A6"] {
        for response in ["", r#","response":{}"#, r#","response":null"#] {
            let head = format!(r#""head":{{"respCode":"{code}"}},{paid}"#);
            says_nothing(Answer::new(200, format!("{{{head}{response}}}"))).await?;
        }
    }
    says_nothing(Answer::new(500, text("01"))).await // no success with this status
}

#[tokio::test]
async fn garbage_says_nothing() -> Test {
    for answer in garbage(&text("01")) {
        says_nothing(answer).await?;
    }
    let head = r#""head":{"respCode":"0000"}"#;
    for body in [
        "true",
        "[]",
        "null",
        r#"{"transferState":1.0}"#,
        r#"{"transferState":null}"#,
    ] {
        let members = format!(r#"{head},"body":{body}"#);
        says_nothing(Answer::new(200, response(&members))).await?;
    }
    says_nothing(Answer::new(200, response(head))).await?;
    // A refusal whose message is in GBK and was not decoded.
    let refusal =
        b"{\"response\":{\"head\":{\"respCode\":\"A6\",\"respMsg\":\"\xd3\xe0\xb6\xee\xb2\xbb\xd7\xe3\"}}}";
    says_nothing(Answer::new(400, *refusal)).await
}

/// Checks that this answer ends no transfer.
async fn says_nothing(answer: Answer) -> Test {
    let server = Server::start([(PAY, vec![answer.clone()]), (QUERY, vec![state("01")])])?;
    let ending = client(&server)?.pay(&transfer()).await?;
    assert_eq!(ending, Ending::Paid, "{answer:?}");
    assert_eq!(server.seen(), [PAID_FOR, QUERIED], "{answer:?}");

    let server = Server::start([(PAY, vec![code(200, "05")]), (QUERY, vec![answer.clone()])])?;
    let ending = client(&server)?.pay(&transfer()).await?;
    assert_eq!(ending, Ending::Unknown, "{answer:?}");
    assert_eq!(
        server.seen(),
        [PAID_FOR, QUERIED, QUERIED, QUERIED, QUERIED]
    );
    Ok(())
}
