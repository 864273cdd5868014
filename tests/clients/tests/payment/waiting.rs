//! The waits that the client plans. The tests do not measure how long they take.

use crate::client::{Client, Ending};
use crate::server::{Answer, Server, free_port};
use crate::wire::Step;
use crate::{MOMENT, PACE, Test, client, pending};
use jiemi_codes::{Class, HttpStatus};
use serde_json::{Value, json};
use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const DAY: u64 = 86_400;

/// A server, a client, and the waits that this client plans.
type Watched = (Server, Client, Arc<Mutex<Vec<Duration>>>);

fn watch<const N: usize>(
    script: [(&'static str, Vec<Answer>); N],
) -> Result<Watched, Box<dyn Error>> {
    let server = Server::start(free_port()?, script)?;
    let waits = Arc::new(Mutex::new(Vec::new()));
    let planned = waits.clone();
    let watch = move |step: Step<'_>| {
        if let Step::Wait(wait) = step {
            planned.lock().unwrap().push(wait);
        }
    };
    let client = client(server.url(), PACE, Box::new(watch))?;
    Ok((server, client, waits))
}

#[tokio::test]
async fn the_client_waits_as_long_as_the_server_asks_up_to_its_limit() -> Test {
    let limited = |seconds| Answer::Later(HttpStatus::TooManyRequests, seconds);
    let (server, client, waits) = watch([
        ("POST /payments/1", vec![limited(1), pending()]),
        ("POST /payments/2", vec![limited(DAY)]),
    ])?;
    client.submit::<Value>("/payments/1", json!({})).await?;
    assert_eq!(*waits.lock().unwrap(), [SECOND]);

    let failure = client.pay("/payments/2", json!({})).await.unwrap_err();
    assert_eq!(failure.class(), Class::Retry);
    assert_eq!(failure.retry_after(), Some(Duration::from_secs(DAY)));
    let requests = ["POST /payments/1", "POST /payments/1", "POST /payments/2"];
    assert_eq!(server.seen(), requests);
    Ok(())
}

#[tokio::test]
async fn the_first_query_waits_as_long_as_the_submission_asks() -> Test {
    for status in [HttpStatus::ServiceUnavailable, HttpStatus::Accepted] {
        let (server, client, waits) = watch([
            ("POST /payments/1", vec![Answer::Later(status, 1)]),
            ("GET /payments/1", vec![pending(), Answer::paid("A-1")]),
            ("POST /payments/2", vec![Answer::Later(status, DAY)]),
        ])?;
        let ending = client.pay("/payments/1", json!({})).await?;
        assert_eq!(ending.class(), Class::Success);
        assert_eq!(*waits.lock().unwrap(), [SECOND, MOMENT]);

        let ending = client.pay("/payments/2", json!({})).await?;
        assert_eq!(ending, Ending::Unknown);
        let requests = [
            "POST /payments/1",
            "GET /payments/1",
            "GET /payments/1",
            "POST /payments/2",
        ];
        assert_eq!(server.seen(), requests);
    }
    Ok(())
}

#[tokio::test]
async fn the_next_query_waits_as_long_as_a_pending_one_asks() -> Test {
    let (server, client, waits) = watch([
        ("POST /payments/1", vec![pending()]),
        (
            "GET /payments/1",
            vec![
                Answer::Later(HttpStatus::Accepted, 1),
                Answer::Later(HttpStatus::Accepted, DAY),
            ],
        ),
    ])?;
    let ending = client.pay("/payments/1", json!({})).await?;
    assert_eq!(ending, Ending::Unknown);
    assert_eq!(*waits.lock().unwrap(), [MOMENT, SECOND]);
    let requests = ["POST /payments/1", "GET /payments/1", "GET /payments/1"];
    assert_eq!(server.seen(), requests);
    Ok(())
}
