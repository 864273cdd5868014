//! Clients of five APIs, each as its user would write it. Every test asks what the server
//! saw, request for request: the money is in what a client does not send.
//!
//! | client | its codes |
//! |---|---|
//! | [`wechat`] | words; a success has no code, and its signature is in a header |
//! | [`alipay`] | words of digits in a signed member; a second catalogue decides beside `40004` |
//! | [`bank`] | padded words in the `head` of a `response`; refusals with HTTP 400 |
//! | [`open_platform`] | `errcode`, which is absent in a success; tokens that expire |
//! | [`aggregator`] | `code`, `msg`, `data`, `sign`; a flag `success` that must be true |
//!
//! To copy one, take its `client.rs` and `codes.rs`, [`pace`] and [`wire`], which all of
//! them share, and replace [`signature`] by a real check.

mod aggregator;
mod alipay;
mod api;
mod bank;
mod garbage;
mod open_platform;
mod pace;
mod pages;
mod server;
mod signature;
mod waiting;
mod wechat;
mod wire;

use backon::{ConstantBuilder, ExponentialBuilder};
use pace::Pace;
use server::Server;
use std::error::Error;
use std::time::Duration;
use wire::Wire;

type Test = Result<(), Box<dyn Error>>;

const MOMENT: Duration = Duration::from_millis(5);

/// Three retries, four queries.
const PACE: Pace = Pace {
    retries: ExponentialBuilder::new()
        .with_factor(1.0)
        .with_min_delay(MOMENT)
        .with_max_times(3),
    polls: ConstantBuilder::new().with_delay(MOMENT).with_max_times(4),
    longest: Duration::from_secs(1),
};

fn wire(server: &Server) -> reqwest::Result<Wire> {
    Wire::new(server.url(), Duration::from_secs(10))
}

/// For a server that does not answer.
fn impatient_wire(server: &Server) -> reqwest::Result<Wire> {
    Wire::new(server.url(), Duration::from_secs(1))
}
