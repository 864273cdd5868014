//! When an order is sent again: if it is in doubt never before a query, and always under the same
//! number.

use super::client::Client;
use super::{PAID_FOR, PAY, QUERY, client, code, order, state};
use crate::pace::Ending;
use crate::server::{Answer, Server};
use crate::{PACE, Test, impatient_wire};

#[tokio::test]
async fn an_order_whose_answer_is_lost_is_queried_before_anything_else() -> Test {
    for lost in [Answer::Lost, code(500, "SYSTEM_ERROR"), Answer::Late] {
        let server = Server::start([(PAY, vec![lost]), (QUERY, vec![state("SUCCESS")])])?;
        let wire = impatient_wire(&server)?;
        let client = Client { wire, pace: PACE };
        assert_eq!(client.pay(&order()).await?, Ending::Paid);
        assert_eq!(server.seen(), [PAID_FOR, QUERY]);
    }
    Ok(())
}

#[tokio::test]
async fn an_order_the_query_does_not_know_is_sent_again_under_the_same_number() -> Test {
    let server = Server::start([
        (PAY, vec![Answer::Lost, code(202, "USERPAYING")]),
        (QUERY, vec![code(404, "ORDER_NOT_EXIST"), state("SUCCESS")]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, QUERY, PAID_FOR, QUERY]);
    Ok(())
}

#[tokio::test]
async fn an_order_that_an_earlier_copy_paid_is_not_a_failure() -> Test {
    let server = Server::start([
        (PAY, vec![Answer::Lost, code(403, "ORDERPAID")]),
        (QUERY, vec![code(404, "ORDER_NOT_EXIST"), state("SUCCESS")]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, QUERY, PAID_FOR, QUERY]);
    Ok(())
}

#[tokio::test]
async fn an_accepted_order_is_never_sent_again_even_if_the_query_does_not_find_it() -> Test {
    let server = Server::start([
        (PAY, vec![code(202, "USERPAYING")]),
        (QUERY, vec![code(404, "ORDER_NOT_EXIST")]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
    assert_eq!(server.seen(), [PAID_FOR, QUERY, QUERY, QUERY, QUERY]);
    Ok(())
}

#[tokio::test]
async fn refusing_a_copy_says_nothing_about_an_earlier_one() -> Test {
    let server = Server::start([
        (PAY, vec![Answer::Lost, code(400, "PARAM_ERROR")]),
        (QUERY, vec![code(404, "ORDER_NOT_EXIST")]),
    ])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Unknown);
    let requests = [PAID_FOR, QUERY, PAID_FOR, QUERY, QUERY, QUERY];
    assert_eq!(server.seen(), requests);
    Ok(())
}

#[tokio::test]
async fn a_rate_limited_order_is_sent_again_because_nothing_took_effect() -> Test {
    let server = Server::start([(
        PAY,
        vec![
            Answer::limited(429, 0),
            code(429, "FREQUENCY_LIMITED"),
            state("SUCCESS"),
        ],
    )])?;
    assert_eq!(client(&server)?.pay(&order()).await?, Ending::Paid);
    assert_eq!(server.seen(), [PAID_FOR, PAID_FOR, PAID_FOR]);
    Ok(())
}
