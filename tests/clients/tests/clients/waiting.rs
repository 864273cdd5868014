//! Every client waits as long as the server asks, whichever answer asks, and stops if that is
//! too long. The tests measure no time: a client that gives up on an answer which asks for a
//! day has heard it.

use crate::api::{Api, every_client, pay};
use crate::pace::Ending;
use crate::server::Answer;
use crate::{MOMENT, PACE, Test};
use jiemi_codes::Class;
use std::time::Duration;

const DAY: u64 = 86_400;

#[test]
fn the_longer_wait_wins_up_to_the_limit() {
    let second = Duration::from_secs(1);
    for (asked, wait) in [
        (None, Some(MOMENT)),
        (Some(Duration::ZERO), Some(MOMENT)),
        (Some(second), Some(second)),
        (Some(second + MOMENT), None),
    ] {
        assert_eq!(PACE.wait(Some(MOMENT), asked), wait);
        // The server may ask for a longer wait, but not for one more attempt.
        assert_eq!(PACE.wait(None, asked), None);
    }
}

#[tokio::test]
async fn a_rate_limited_order_is_given_up_if_the_wait_is_too_long() -> Test {
    async fn law<A: Api>() -> Test {
        let (ending, requests) = pay::<A>(vec![Answer::limited(429, DAY)], vec![]).await?;
        assert_eq!(ending, Err(Class::Retry));
        assert_eq!(requests, [A::PAID_FOR]);
        Ok(())
    }
    every_client!(law)
}

#[tokio::test]
async fn the_first_query_waits_as_long_as_the_submission_asks() -> Test {
    async fn law<A: Api>() -> Test {
        for submission in [
            Answer::limited(503, DAY),
            Answer::limited(202, DAY),
            A::accepted().with_retry_after(DAY),
        ] {
            let (ending, requests) = pay::<A>(vec![submission], vec![A::unpaid()]).await?;
            assert_eq!(ending, Ok(Ending::Unknown));
            assert_eq!(requests, [A::PAID_FOR]);
        }
        Ok(())
    }
    every_client!(law)
}

#[tokio::test]
async fn the_next_query_waits_as_long_as_the_last_one_asks() -> Test {
    async fn law<A: Api>() -> Test {
        for query in [
            Answer::limited(429, DAY),
            Answer::limited(503, DAY),
            A::unpaid().with_retry_after(DAY),
        ] {
            let (ending, requests) = pay::<A>(vec![Answer::Lost], vec![query]).await?;
            assert_eq!(ending, Ok(Ending::Unknown));
            assert_eq!(requests, [A::PAID_FOR, A::QUERIED]);
        }
        Ok(())
    }
    every_client!(law)
}

#[tokio::test]
async fn a_query_after_a_second_copy_waits_as_long_as_that_copy_asks() -> Test {
    async fn law<A: Api>() -> Test {
        if !A::KNOWS_COPIES {
            return Ok(());
        }
        for copy in [
            Answer::limited(503, DAY),
            Answer::limited(429, DAY),
            A::accepted().with_retry_after(DAY),
        ] {
            let unclear = vec![Answer::limited(502, 0)];
            let (ending, requests) = pay::<A>(vec![Answer::Lost, copy], unclear).await?;
            assert_eq!(ending, Ok(Ending::Unknown));
            assert_eq!(requests, [A::PAID_FOR, A::QUERIED, A::PAID_FOR]);
        }
        Ok(())
    }
    every_client!(law)
}
