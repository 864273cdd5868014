//! What the five clients have in common, for tests that run with every client.

use crate::pace::Ending;
use crate::server::{Answer, Server};
use jiemi_codes::Class;
use std::error::Error;

pub(crate) trait Api {
    /// The two calls, as a script names them.
    const PAY: &'static str;
    const QUERY: &'static str;
    /// The same two calls with their order, as the server sees them.
    const PAID_FOR: &'static str;
    const QUERIED: &'static str;
    /// Whether the API recognises a second copy of an order, so that the client may send one.
    const KNOWS_COPIES: bool;

    /// The answer to an order that is accepted.
    fn accepted() -> Answer;

    /// The answer to a query of an order that nobody has paid yet.
    fn unpaid() -> Answer;

    /// Pays the order. Returns how it ended, or the class of the failure.
    async fn pay(server: &Server) -> reqwest::Result<Result<Ending, Class>>;
}

/// Pays the order at a server that gives these answers. Returns how it ended, and which
/// requests the server saw.
pub(crate) async fn pay<A: Api>(
    submissions: Vec<Answer>,
    queries: Vec<Answer>,
) -> Result<(Result<Ending, Class>, Vec<String>), Box<dyn Error>> {
    let server = Server::start([(A::PAY, submissions), (A::QUERY, queries)])?;
    let ending = A::pay(&server).await?;
    Ok((ending, server.seen()))
}

/// Tests one law with all five clients.
macro_rules! every_client {
    ($law:ident) => {{
        $law::<crate::wechat::Wechat>().await?;
        $law::<crate::alipay::Alipay>().await?;
        $law::<crate::bank::Bank>().await?;
        $law::<crate::open_platform::OpenPlatform>().await?;
        $law::<crate::aggregator::Aggregator>().await
    }};
}
pub(crate) use every_client;
