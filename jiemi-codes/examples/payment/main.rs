//! A payment from start to end: a server of this API on 127.0.0.1, and a client that never pays
//! twice.
//!
//! ```sh
//! cargo run --example payment --all-features
//! ```
//!
//! It prints in the language of the environment. `-- --lang zh` and `-- --lang en` choose one.

mod client;
mod reader;
mod server;
mod story;
mod wire;

use backon::{ConstantBuilder, ExponentialBuilder};
use client::Pace;
use jiemi_codes::Language;
use reader::Reader;
use server::Server;
use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

const PACE: Pace = Pace {
    timeout: Duration::from_secs(1),
    retries: ExponentialBuilder::new().with_min_delay(Duration::from_millis(250)),
    polls: ConstantBuilder::new()
        .with_delay(Duration::from_millis(500))
        .with_max_times(20),
    longest: Duration::from_secs(10),
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("payment: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let reader = Reader {
        language: language()?,
    };
    let server = Server::start(server::free_port()?, story::script())?;
    story::tell(server.url(), PACE, reader).await?;

    // This is the point: each order was submitted once, and again only if the class said that
    // nothing had taken effect.
    reader.title("服务器收到的请求", "What the server saw");
    for request in server.seen() {
        println!("  {request}");
    }
    Ok(())
}

fn language() -> Result<Language, Box<dyn Error>> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            let tag = env::var("LC_ALL").or_else(|_| env::var("LANG"));
            Ok(tag
                .ok()
                .and_then(|tag| tag.parse().ok())
                .unwrap_or(Language::En))
        }
        ["--lang", tag] => Ok(tag.parse()?),
        _ => Err("usage: payment [--lang zh|en]".into()),
    }
}
