//! An unsigned answer says nothing.

use super::{PAID_FOR, PAY, QUERIED, QUERY, WAITING, client, order, pay, query, status, wrapped};
use crate::Test;
use crate::pace::Ending;
use crate::server::{Answer, Server};

#[tokio::test]
async fn an_answer_without_a_valid_signature_says_nothing() -> Test {
    let paid = status("TRADE_SUCCESS");
    let good = wrapped("alipay_trade_query_response", &paid);
    let forged = [
        good.replace("Success", "success"),
        format!(r#"{{"alipay_trade_query_response":{paid}}}"#),
        format!(r#"{{"alipay_trade_query_response":{paid},"sign":null}}"#),
        format!("\u{feff}{}", good.replace("\"sign\":\"", "\"sign\":\"0")),
        // The signed member is not the one that is read.
        format!(r#"{{"error_response":{paid},"a":{good}}}"#),
        good.replacen(
            '{',
            r#"{"alipay_trade_query_response":{"code":"10000"},"#,
            1,
        ),
    ];
    for forged in forged {
        let server = Server::start([
            (PAY, vec![pay(WAITING)]),
            (QUERY, vec![Answer::new(200, &*forged)]),
        ])?;
        let ending = client(&server)?.pay(&order()).await?;
        assert_eq!(ending, Ending::Unknown, "{forged}");
        assert_eq!(
            server.seen(),
            [PAID_FOR, QUERIED, QUERIED, QUERIED, QUERIED]
        );
    }
    Ok(())
}

#[tokio::test]
async fn an_unsigned_refusal_is_not_a_refusal() -> Test {
    let unsigned = r#"{"alipay_trade_pay_response":{"code":"40002","msg":"Invalid Arguments"}}"#;
    let server = Server::start([
        (PAY, vec![Answer::new(200, unsigned)]),
        (QUERY, vec![query(&status("TRADE_SUCCESS"))]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, QUERIED]);
    Ok(())
}

#[tokio::test]
async fn a_code_outside_its_member_never_decides() -> Test {
    for outside in [
        r#"{"code":"10000","msg":"Success","trade_status":"TRADE_SUCCESS"}"#,
        r#"{"code":"40002","msg":"Invalid Arguments"}"#,
    ] {
        let server = Server::start([
            (PAY, vec![Answer::new(200, outside)]),
            (QUERY, vec![query(&status("TRADE_SUCCESS"))]),
        ])?;
        assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
        assert_eq!(server.seen(), [PAID_FOR, QUERIED]);
    }
    // The answer to one method is not the answer to another.
    let server = Server::start([
        (PAY, vec![pay(WAITING)]),
        (QUERY, vec![pay(&status("TRADE_SUCCESS"))]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
    Ok(())
}

#[tokio::test]
async fn an_unsigned_rate_limit_is_obeyed() -> Test {
    let server = Server::start([
        (PAY, vec![Answer::limited(429, 0), pay(WAITING)]),
        (QUERY, vec![query(&status("TRADE_SUCCESS"))]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, PAID_FOR, QUERIED]);
    Ok(())
}
