//! Clients of five APIs, each written as its user would write it. Every test checks exactly
//! which requests the server saw: a request that should not have been sent costs money.
//!
//! | client | its codes |
//! |---|---|
//! | [`wechat`] | words; a success has no code, and its signature is in a header |
//! | [`alipay`] | words of digits in a signed member; beside `40004` a second catalogue decides |
//! | [`bank`] | padded words in the `head` of a `response`; refusals with HTTP 400 |
//! | [`open_platform`] | `errcode`, which a success may leave out; tokens that expire |
//! | [`aggregator`] | `code`, `msg`, `data`, `sign`; a flag `success` that must be true |
//!
//! To copy a client, take its `client.rs` and `codes.rs`, and [`pace`] and [`wire`], which all
//! clients share. Replace [`signature`] with a real check.

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

/// A wire that gives up soon, for a server that does not answer.
fn impatient_wire(server: &Server) -> reqwest::Result<Wire> {
    Wire::new(server.url(), Duration::from_secs(1))
}
