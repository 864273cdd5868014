//! The waits that the client plans; how long they take is not asked.

use crate::server::{Answer, Server, free_port};
use crate::wire::Step;
use crate::{PACE, Test, client, pending};
use jiemi_codes::Class;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[tokio::test]
async fn the_server_says_how_long_to_wait_up_to_what_is_bearable() -> Test {
    let script = [
        ("POST /payments/1", vec![Answer::Limited(1), pending()]),
        ("POST /payments/2", vec![Answer::Limited(86_400)]),
    ];
    let server = Server::start(free_port()?, script)?;
    let waits = Arc::new(Mutex::new(Vec::new()));
    let planned = waits.clone();
    let watch = move |step: Step<'_>| {
        if let Step::Wait(wait) = step {
            planned.lock().unwrap().push(wait);
        }
    };
    let client = client(server.url(), PACE, Box::new(watch))?;
    client.submit::<Value>("/payments/1", json!({})).await?;
    assert_eq!(*waits.lock().unwrap(), [Duration::from_secs(1)]);

    let failure = client.pay("/payments/2", json!({})).await.unwrap_err();
    assert_eq!(failure.class(), Class::Retry);
    assert_eq!(failure.retry_after(), Some(Duration::from_secs(86_400)));
    let requests = ["POST /payments/1", "POST /payments/1", "POST /payments/2"];
    assert_eq!(server.seen(), requests);
    Ok(())
}
