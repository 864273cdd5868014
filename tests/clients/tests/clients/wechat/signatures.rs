//! An answer that WeChat has not signed says nothing.

use super::codes::V3Code;
use super::{CLOSE, PAID_FOR, PAY, QUERY, client, code, order, signed, state};
use crate::Test;
use crate::pace::Ending;
use crate::server::{Answer, Server};
use jiemi_codes::{Class, FailureKind};

const PAID: &str = r#"{"trade_state":"SUCCESS"}"#;
const REFUSED: &str = r#"{"code":"NOT_ENOUGH","message":"余额不足"}"#;

/// An answer with the signature of another body.
fn forged(status: u16, body: &str) -> Answer {
    Answer::new(status, body).with_header("wechatpay-signature", "00000000".to_owned())
}

#[tokio::test]
async fn an_answer_without_a_valid_signature_says_nothing() -> Test {
    for answer in [
        Answer::new(200, PAID),
        forged(200, PAID),
        Answer::new(202, r#"{"trade_state":"USERPAYING"}"#),
        Answer::new(403, REFUSED),
        forged(403, REFUSED),
    ] {
        let server = Server::start([(PAY, vec![answer.clone()]), (QUERY, vec![state("SUCCESS")])])?;
        let ending = client(&server)?.pay(&order()).await?;
        assert_eq!(ending, Ending::Paid, "{answer:?}");
        assert_eq!(server.seen(), [PAID_FOR, QUERY], "{answer:?}");

        let server = Server::start([(PAY, vec![state("NOTPAY")]), (QUERY, vec![answer.clone()])])?;
        let ending = client(&server)?.pay(&order()).await?;
        assert_eq!(ending, Ending::Unknown, "{answer:?}");
        let requests = [PAID_FOR, QUERY, QUERY, QUERY, QUERY];
        assert_eq!(server.seen(), requests, "{answer:?}");
    }
    Ok(())
}

#[tokio::test]
async fn closing_without_a_valid_signature_leaves_the_order_in_doubt() -> Test {
    let answers = vec![Answer::new(204, ""), forged(204, ""), signed(204, "")];
    let server = Server::start([(CLOSE, answers)])?;
    let client = client(&server)?;
    for _ in 0..2 {
        let failure = client.close(&order()).await.unwrap_err();
        assert_eq!(failure.kind(), FailureKind::Untrusted);
        assert_eq!(failure.class(), Class::Indeterminate);
    }
    assert!(client.close(&order()).await.is_ok());
    Ok(())
}

/// WeChat signs only answers to requests whose own signature it accepts.
#[tokio::test]
async fn a_wrongly_signed_request_may_be_refused_without_a_signature() -> Test {
    let refusal = Answer::new(401, r#"{"code":"SIGN_ERROR","message":"签名错误"}"#);
    for refusal in [refusal, code(401, "SIGN_ERROR")] {
        let server = Server::start([(PAY, vec![refusal])])?;
        let failure = client(&server)?.pay(&order()).await.unwrap_err();
        assert_eq!(failure.class(), Class::Fail);
        assert_eq!(failure.meaning(), Some(V3Code::SignError));
        assert_eq!(server.seen(), [PAID_FOR]);
    }
    Ok(())
}
