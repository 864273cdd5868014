//! Signed answers that make no sense, and bodies that nobody meant as an answer.

use super::{PAID_FOR, PAY, QUERIED, QUERY, WAITING, client, order, pay, query, status, wrapped};
use crate::Test;
use crate::garbage::garbage;
use crate::pace::Ending;
use crate::server::{Answer, Server};

#[tokio::test]
async fn garbage_says_nothing() -> Test {
    for wrong in [
        r#"{"code":10000.0,"trade_status":"TRADE_SUCCESS"}"#,
        r#"{"code":"10000","trade_status":true}"#,
        r#"{"code":["10000"],"trade_status":"TRADE_SUCCESS"}"#,
        r#"{"trade_status":"TRADE_SUCCESS"}"#,
        r#""10000""#,
        "null",
    ] {
        says_nothing(pay(wrong), query(wrong)).await?;
    }
    let paid = wrapped("alipay_trade_query_response", &status("TRADE_SUCCESS"));
    for answer in garbage(&paid) {
        says_nothing(answer.clone(), answer).await?;
    }
    Ok(())
}

/// Checks that neither answer ends an order.
async fn says_nothing(paying: Answer, querying: Answer) -> Test {
    let paid = query(&status("TRADE_SUCCESS"));
    let server = Server::start([(PAY, vec![paying.clone()]), (QUERY, vec![paid])])?;
    let ending = client(&server)?.pay(&order()).await?;
    assert_eq!(ending, Ending::Paid, "{paying:?}");
    assert_eq!(server.seen(), [PAID_FOR, QUERIED], "{paying:?}");

    let server = Server::start([(PAY, vec![pay(WAITING)]), (QUERY, vec![querying.clone()])])?;
    let ending = client(&server)?.pay(&order()).await?;
    assert_eq!(ending, Ending::Unknown, "{querying:?}");
    assert_eq!(
        server.seen(),
        [PAID_FOR, QUERIED, QUERIED, QUERIED, QUERIED]
    );
    Ok(())
}
