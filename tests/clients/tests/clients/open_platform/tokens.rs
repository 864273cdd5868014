//! An expired token is renewed once, and the request is sent once more.

use super::client::Client;
use super::codes::OpenCode;
use super::{PAY, QUERY, accepted, client, code, json, order, orders, status};
use crate::Test;
use crate::garbage::page;
use crate::pace::Ending;
use crate::server::{Answer, Server};
use jiemi_codes::Class;
use std::sync::Arc;

const TOKEN: &str = "GET /cgi-bin/token";
const PAY_AGAIN: &str = "POST /xpay/pay?access_token=T2";
const QUERY_AGAIN: &str = "POST /xpay/query?access_token=T2";

fn token(token: &str) -> Answer {
    json(&format!(
        r#"{{"access_token":"{token}","expires_in":7200}}"#
    ))
}

#[tokio::test]
async fn an_expired_token_is_renewed_once() -> Test {
    for expired in [40_001, 42_001] {
        let server = Server::start([
            (TOKEN, vec![token("T2"), token("T3")]),
            (PAY, vec![code(expired)]),
            (PAY_AGAIN, vec![accepted()]),
            (QUERY_AGAIN, vec![status(100), status(101)]),
        ])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
        let [pay, pay_again, query, query_again] =
            orders([PAY, PAY_AGAIN, QUERY_AGAIN, QUERY_AGAIN]);
        let requests = [pay, TOKEN.to_owned(), pay_again, query, query_again];
        assert_eq!(server.seen(), requests);
    }
    Ok(())
}

#[tokio::test]
async fn a_token_that_expires_while_the_user_pays_is_renewed_too() -> Test {
    let server = Server::start([
        (TOKEN, vec![token("T2")]),
        (PAY, vec![accepted()]),
        (QUERY, vec![status(100), code(42_001)]),
        (QUERY_AGAIN, vec![status(101)]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    let [pay, first, second, last] = orders([PAY, QUERY, QUERY, QUERY_AGAIN]);
    let requests = [pay, first, second, TOKEN.to_owned(), last];
    assert_eq!(server.seen(), requests);
    Ok(())
}

#[tokio::test]
async fn a_new_token_that_is_refused_too_is_not_renewed_again() -> Test {
    let server = Server::start([
        (TOKEN, vec![token("T2")]),
        (PAY, vec![code(42_001)]),
        (PAY_AGAIN, vec![code(40_001)]),
    ])?;
    let failure = client(&server)?.pay(&order()).await.unwrap_err();
    assert_eq!(failure.class(), Class::Reauthenticate);
    assert_eq!(failure.meaning(), Some(OpenCode::InvalidCredential));
    let [pay, pay_again] = orders([PAY, PAY_AGAIN]);
    assert_eq!(server.seen(), [pay, TOKEN.to_owned(), pay_again]);
    Ok(())
}

#[tokio::test]
async fn concurrent_calls_with_an_expired_token_renew_it_once() -> Test {
    let server = Server::start([
        (TOKEN, vec![token("T2"), token("T3")]),
        (PAY, vec![code(42_001)]),
        (PAY_AGAIN, vec![status(101)]),
    ])?;
    let client = Arc::new(client(&server)?);
    let pay = || {
        let client = client.clone();
        tokio::spawn(async move { client.pay(&order()).await })
    };
    let (one, two) = (pay(), pay());
    assert_eq!((one.await??, two.await??), (Ending::Paid, Ending::Paid));
    let renewals = server.seen().into_iter().filter(|call| call == TOKEN);
    assert_eq!(renewals.count(), 1);
    Ok(())
}

#[tokio::test]
async fn an_order_waiting_for_a_token_was_not_sent() -> Test {
    let page = Answer::new(502, "<html>");
    for (answer, class, requests) in [
        (page, Class::Retry, 4),
        (code(-1), Class::Retry, 4),
        (code(45_011), Class::Retry, 4),
        (Answer::limited(503, 86_400), Class::Retry, 1),
        (code(40_013), Class::Fail, 1),
    ] {
        let server = Server::start([(TOKEN, vec![answer])])?;
        let client = Client {
            token: None.into(),
            ..client(&server)?
        };
        let failure = client.pay(&order()).await.unwrap_err();
        assert_eq!(failure.class(), class);
        assert_eq!(server.seen(), vec![TOKEN; requests]);
    }
    Ok(())
}

#[tokio::test]
async fn an_expired_token_is_not_used_again_while_there_is_no_new_one() -> Test {
    let server = Server::start([
        (TOKEN, vec![code(-1), code(-1), token("T2")]),
        (PAY, vec![code(42_001)]),
        (PAY_AGAIN, vec![status(101)]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    let [pay, pay_again] = orders([PAY, PAY_AGAIN]);
    let token = TOKEN.to_owned();
    let requests = [pay, token.clone(), token.clone(), token, pay_again];
    assert_eq!(server.seen(), requests);
    Ok(())
}

#[tokio::test]
async fn a_page_that_asks_for_credentials_renews_the_token_once() -> Test {
    let server = Server::start([
        (TOKEN, vec![token("T2")]),
        (PAY, vec![page(401)]),
        (PAY_AGAIN, vec![page(401)]),
    ])?;
    let failure = client(&server)?.pay(&order()).await.unwrap_err();
    assert_eq!(failure.class(), Class::Reauthenticate);
    let [pay, pay_again] = orders([PAY, PAY_AGAIN]);
    assert_eq!(server.seen(), [pay, TOKEN.to_owned(), pay_again]);

    // A refused second copy says nothing about the first.
    let server = Server::start([
        (TOKEN, vec![token("T2")]),
        (PAY, vec![Answer::Lost, page(401)]),
        (QUERY, vec![page(502)]),
        (PAY_AGAIN, vec![page(401)]),
        (QUERY_AGAIN, vec![page(403)]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
    let [pay, query, pay_again, query_again] = orders([PAY, QUERY, PAY_AGAIN, QUERY_AGAIN]);
    let (again, token) = (pay.clone(), TOKEN.to_owned());
    let requests = [pay, query, again, token, pay_again, query_again];
    assert_eq!(server.seen(), requests);
    Ok(())
}
