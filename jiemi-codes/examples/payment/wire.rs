//! Sends one request, and returns a payload or a failure.

use jiemi_codes::{Call, Envelope, Outcome, PayCode, ResponseCode as _, retry_after};
use reqwest::redirect::Policy;
use reqwest::{Method, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::time::Duration;

/// Why a call returned no payload, by the catalogue of this API.
pub(crate) type Failure = jiemi_codes::Failure<PayCode>;

pub(crate) struct Wire {
    http: reqwest::Client,
    base: String,
    watch: Watch,
}

/// Receives each step as it happens. This example prints them; a service would log or count them.
pub(crate) type Watch = Box<dyn Fn(Step<'_>) + Send + Sync>;

pub(crate) enum Step<'a> {
    Answer(&'a Request<'a>, &'a Envelope<'a, PayCode>),
    NoAnswer(&'a Request<'a>, &'a Failure),
    Wait(Duration),
}

pub(crate) struct Request<'a> {
    pub(crate) call: Call,
    pub(crate) method: Method,
    pub(crate) path: &'a str,
    pub(crate) body: Option<Value>,
}

/// An answer that is not a failure.
pub(crate) struct Answered<T> {
    pub(crate) outcome: Outcome<T>,
    /// How long the server asks to wait before the next request.
    pub(crate) retry_after: Option<Duration>,
}

impl Wire {
    pub(crate) fn new(base: &str, timeout: Duration, watch: Watch) -> Result<Wire, Failure> {
        let http = reqwest::Client::builder()
            .timeout(timeout)
            // A redirect could send a payment a second time.
            .redirect(Policy::none())
            .no_proxy() // the server is on this machine
            .build();
        Ok(Wire {
            http: http.map_err(no_answer)?,
            base: base.to_owned(),
            watch,
        })
    }

    pub(crate) fn step(&self, step: Step<'_>) {
        (self.watch)(step);
    }

    /// Sends a request once, and judges the answer.
    pub(crate) async fn send<T: DeserializeOwned>(
        &self,
        request: &Request<'_>,
        token: Option<&str>,
    ) -> Result<Answered<T>, Failure> {
        match self.exchange(request, token).await {
            Ok((status, wait, body)) => {
                let answer = PayCode::read(status.as_u16(), &body).with_retry_after(wait);
                self.step(Step::Answer(request, &answer));
                Ok(Answered {
                    outcome: answer.outcome()?,
                    retry_after: answer.retry_after(),
                })
            }
            Err(error) => {
                let failure = no_answer(error);
                self.step(Step::NoAnswer(request, &failure));
                Err(failure)
            }
        }
    }

    /// The status, the wait that the headers ask for, and the body.
    async fn exchange(
        &self,
        request: &Request<'_>,
        token: Option<&str>,
    ) -> reqwest::Result<(StatusCode, Option<Duration>, Vec<u8>)> {
        let url = format!("{}{}", self.base, request.path);
        let mut http = self.http.request(request.method.clone(), url);
        if let Some(token) = token {
            http = http.bearer_auth(token);
        }
        if let Some(body) = &request.body {
            http = http.json(body);
        }
        let response = http.send().await?;
        let status = response.status();
        let wait = retry_after(status, response.headers());
        Ok((status, wait, response.bytes().await?.into()))
    }
}

/// The failure for an answer that did not come, or not in full. Only without a connection is it
/// certain that the request never left.
fn no_answer(error: reqwest::Error) -> Failure {
    let failure = if error.is_builder() || error.is_connect() {
        Failure::not_sent()
    } else {
        Failure::no_answer()
    };
    failure.with_source(error)
}
