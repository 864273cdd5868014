//! An order is paid when a query says so; until then its state is unknown.

use crate::client::Ending;
use crate::server::Answer;
use crate::{Test, pending, start};
use jiemi_codes::{Class, PayCode};
use serde_json::json;

#[tokio::test]
async fn a_payment_that_never_finishes_ends_in_neither_success_nor_failure() -> Test {
    let (server, client) = start([
        ("POST /payments/1", vec![pending()]),
        ("GET /payments/1", vec![pending()]),
    ])?;
    let ending = client.pay("/payments/1", json!({})).await?;
    assert_eq!(ending, Ending::Unknown);
    assert_eq!(ending.class(), Class::Indeterminate);
    let mut requests = vec!["POST /payments/1"];
    requests.extend(["GET /payments/1"; 4]);
    assert_eq!(server.seen(), requests);
    Ok(())
}

#[tokio::test]
async fn a_query_that_succeeds_does_not_mean_paid() -> Test {
    let unpaid = Answer::payload(PayCode::Success, json!({ "paid": false }));
    let (server, client) = start([("GET /payments/1", vec![unpaid])])?;
    assert_eq!(client.settle("/payments/1", None).await, Ending::Unknown);
    assert_eq!(server.seen(), ["GET /payments/1"; 4]);
    Ok(())
}

#[tokio::test]
async fn a_query_without_a_usable_answer_is_repeated_three_times() -> Test {
    let (server, client) = start([("GET /payments/1", vec![Answer::ProxyPage])])?;
    assert_eq!(client.settle("/payments/1", None).await, Ending::Unknown);
    assert_eq!(server.seen(), ["GET /payments/1"; 4]);
    Ok(())
}
