//! Exactly which requests the client of the example `payment` sends: one that should not have
//! been sent costs money.

#[path = "../../../../jiemi-codes/examples/payment/client.rs"]
mod client;
#[path = "../../../../jiemi-codes/examples/payment/reader.rs"]
mod reader;
#[path = "../../../../jiemi-codes/examples/payment/server.rs"]
mod server;
#[path = "../../../../jiemi-codes/examples/payment/story.rs"]
mod story;
#[path = "../../../../jiemi-codes/examples/payment/wire.rs"]
mod wire;

mod querying;
mod submitting;
mod tokens;
mod waiting;

use backon::{ConstantBuilder, ExponentialBuilder};
use client::{Account, Client, Pace};
use jiemi_codes::{Language, PayCode};
use reader::Reader;
use server::{Answer, Server, free_port};
use std::error::Error;
use std::time::Duration;
use wire::Watch;

type Test = Result<(), Box<dyn Error>>;

const MOMENT: Duration = Duration::from_millis(5);

/// Three retries, four queries.
const PACE: Pace = Pace {
    timeout: Duration::from_secs(10),
    retries: ExponentialBuilder::new()
        .with_factor(1.0)
        .with_min_delay(MOMENT)
        .with_max_times(3),
    polls: ConstantBuilder::new().with_delay(MOMENT).with_max_times(4),
    longest: Duration::from_secs(1),
};

/// Gives up soon, for a server that does not answer.
const IMPATIENT: Pace = Pace {
    timeout: Duration::from_secs(1),
    ..PACE
};

fn client(url: &str, pace: Pace, watch: Watch) -> Result<Client, Box<dyn Error>> {
    let (user, password) = ("shop", "secret");
    Ok(Client::new(url, Account { user, password }, pace, watch)?)
}

fn start<const N: usize>(
    script: [(&'static str, Vec<Answer>); N],
) -> Result<(Server, Client), Box<dyn Error>> {
    let server = Server::start(free_port()?, script)?;
    let client = client(server.url(), PACE, Box::new(|_| {}))?;
    Ok((server, client))
}

fn pending() -> Answer {
    Answer::code(PayCode::AlipayPending)
}

#[tokio::test]
async fn the_whole_story() -> Test {
    let server = Server::start(free_port()?, story::script())?;
    let language = Language::Zh;
    story::tell(server.url(), IMPATIENT, Reader { language }).await?;
    assert_eq!(
        server.seen(),
        [
            // Each meaning of 1008 is final; the third login works.
            "POST /login",
            "POST /login",
            "POST /login",
            // The token expires (1011): one login, one resend, then 1015.
            "POST /orders/1001 token-1",
            "POST /login",
            "POST /orders/1001 token-2",
            // It expires again: HTTP 401.
            "GET /orders/1001 token-2",
            "POST /login",
            "GET /orders/1001 token-3",
            // No answer: submitted once, then queried.
            "POST /payments/1002 token-3",
            "GET /payments/1002 token-3", // 1018
            "GET /payments/1002 token-3", // 1018
            "GET /payments/1002 token-3", // HTTP 502
            "GET /payments/1002 token-3", // HTTP 429
            "GET /payments/1002 token-3", // 1000
            // 1023 with HTTP 500 is final.
            "POST /payments/1003 token-3",
        ]
    );
    Ok(())
}
