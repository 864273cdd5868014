//! A page with a 4xx status has no code, so its status decides: if it refuses the first copy,
//! nothing took effect. It says nothing about an earlier copy.

use crate::Test;
use crate::aggregator::Aggregator;
use crate::alipay::Alipay;
use crate::api::{Api, every_client, pay};
use crate::bank::Bank;
use crate::garbage::page;
use crate::pace::Ending;
use crate::server::Answer;
use crate::wechat::Wechat;
use jiemi_codes::Class;

#[tokio::test]
async fn a_page_that_refuses_the_first_copy_is_final() -> Test {
    async fn law<A: Api>() -> Test {
        for status in [400, 403, 404] {
            let (ending, requests) = pay::<A>(vec![page(status)], vec![]).await?;
            assert_eq!(ending, Err(Class::Fail), "{status}");
            assert_eq!(requests, [A::PAID_FOR], "{status}");
        }
        Ok(())
    }
    every_client!(law)
}

#[tokio::test]
async fn a_first_copy_that_a_page_rate_limits_is_sent_again_three_times() -> Test {
    async fn law<A: Api>() -> Test {
        let (ending, requests) = pay::<A>(vec![page(429)], vec![]).await?;
        assert_eq!(ending, Err(Class::Retry));
        assert_eq!(requests, [A::PAID_FOR; 4]);
        Ok(())
    }
    every_client!(law)
}

#[tokio::test]
async fn a_page_that_refuses_a_query_says_nothing_about_a_lost_copy() -> Test {
    async fn law<A: Api>() -> Test {
        for status in [400, 403, 404] {
            let (ending, requests) = pay::<A>(vec![Answer::Lost], vec![page(status)]).await?;
            assert_eq!(ending, Ok(Ending::Unknown), "{status}");
            assert_eq!(requests, [A::PAID_FOR, A::QUERIED], "{status}");
        }
        let (ending, requests) = pay::<A>(vec![Answer::Lost], vec![page(429)]).await?;
        assert_eq!(ending, Ok(Ending::Unknown));
        let [paid_for, queried] = [A::PAID_FOR, A::QUERIED];
        assert_eq!(requests, [paid_for, queried, queried, queried, queried]);
        Ok(())
    }
    every_client!(law)
}

#[tokio::test]
async fn a_page_that_refuses_a_second_copy_says_nothing_about_the_first() -> Test {
    async fn law<A: Api>() -> Test {
        for status in [400, 403, 404, 429] {
            let submissions = vec![Answer::Lost, page(status)];
            let (ending, requests) = pay::<A>(submissions, vec![page(502)]).await?;
            assert_eq!(ending, Ok(Ending::Unknown), "{status}");
            let [paid, query] = [A::PAID_FOR, A::QUERIED];
            let expected = match status {
                _ if !A::KNOWS_COPIES => vec![paid, query, query, query, query],
                429 => [paid, query].repeat(4),
                _ => vec![paid, query, paid, query, query, query],
            };
            assert_eq!(requests, expected, "{status}");
        }
        Ok(())
    }
    every_client!(law)
}

/// The client of the open platform renews its token instead, as its own tests show.
#[tokio::test]
async fn a_page_that_asks_for_credentials_is_an_error_only_for_a_first_copy() -> Test {
    async fn law<A: Api>() -> Test {
        let (ending, requests) = pay::<A>(vec![page(401)], vec![]).await?;
        assert_eq!(ending, Err(Class::Reauthenticate));
        assert_eq!(requests, [A::PAID_FOR]);

        let (ending, requests) = pay::<A>(vec![Answer::Lost], vec![page(401)]).await?;
        assert_eq!(ending, Ok(Ending::Unknown));
        assert_eq!(requests, [A::PAID_FOR, A::QUERIED]);
        Ok(())
    }
    law::<Wechat>().await?;
    law::<Alipay>().await?;
    law::<Bank>().await?;
    law::<Aggregator>().await
}
