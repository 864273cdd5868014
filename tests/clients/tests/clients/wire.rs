//! Sends one request once, and returns the whole answer. What it means is up to the client.

use jiemi_codes::{Failure, ResponseCode};
use reqwest::RequestBuilder;
use reqwest::redirect::Policy;
use serde::Serialize;
use std::time::Duration;

pub(crate) struct Wire {
    http: reqwest::Client,
    base: String,
}

pub(crate) type Answer = http::Response<Vec<u8>>;

impl Wire {
    pub(crate) fn new(base: &str, timeout: Duration) -> reqwest::Result<Wire> {
        let http = reqwest::Client::builder()
            .timeout(timeout)
            // A redirect could send a payment a second time.
            .redirect(Policy::none())
            .no_proxy() // the server is on this machine
            .build()?;
        let base = base.to_owned();
        Ok(Wire { http, base })
    }

    pub(crate) async fn get<C: ResponseCode>(&self, path: &str) -> Result<Answer, Failure<C>> {
        let url = format!("{}{path}", self.base);
        exchange(self.http.get(url)).await.map_err(unanswered)
    }

    pub(crate) async fn post<C: ResponseCode>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<Answer, Failure<C>> {
        let url = format!("{}{path}", self.base);
        let request = self.http.post(url).json(body);
        exchange(request).await.map_err(unanswered)
    }
}

/// The status, the headers and the body, as `Envelope::from_http` reads them.
async fn exchange(request: RequestBuilder) -> reqwest::Result<Answer> {
    let response = request.send().await?;
    let mut answer = Answer::default();
    *answer.status_mut() = response.status();
    *answer.headers_mut() = response.headers().clone();
    *answer.body_mut() = response.bytes().await?.into();
    Ok(answer)
}

/// The failure if no answer came, or only part of one.
///
/// It is certain that the request never left only if it could not be built or no connection was
/// made.
fn unanswered<C: ResponseCode>(error: reqwest::Error) -> Failure<C> {
    let never_left = error.is_builder() || error.is_connect();
    let failure = if never_left {
        Failure::not_sent()
    } else {
        Failure::no_answer()
    };
    failure.with_source(error)
}
