//! A client that drives itself by the class of each answer and by nothing else:
//! the part to copy.
//!
//! | class | of a read: a query, a login | of a write: an order, a payment |
//! |---|---|---|
//! | success, poll | take what it brought | the same, then query |
//! | retry | send it again after a delay | the same |
//! | reauthenticate | renew the token, send it once more | the same |
//! | indeterminate | send it again after a delay | never again; query |
//! | fail | give up | give up |

use crate::wire::{Request, Step, Watch, Wire};
use backon::{BackoffBuilder as _, ConstantBuilder, ExponentialBuilder, Retryable as _};
use jiemi_codes::{Call, Class, Failure, Outcome};
use reqwest::Method;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::sync::Mutex;

pub(crate) struct Client {
    wire: Wire,
    account: Account,
    pace: Pace,
    token: Mutex<Option<String>>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Account {
    pub(crate) user: &'static str,
    pub(crate) password: &'static str,
}

/// How long to wait for what, and how often: everything ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// For one answer.
    pub(crate) timeout: Duration,
    /// Before the same request is sent again.
    pub(crate) retries: ExponentialBuilder,
    /// Before each query of an order that is not finished.
    pub(crate) polls: ConstantBuilder,
    /// The longest wait that a server may ask for.
    pub(crate) longest: Duration,
}

/// How an order ended. A class judges one call; this judges the order.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Paid(Payment),
    /// Neither a success nor a failure: the order is to be queried again later.
    Unknown,
}

impl Ending {
    pub(crate) fn class(&self) -> Class {
        match self {
            Ending::Paid(_) => Class::Success,
            Ending::Unknown => Class::Indeterminate,
        }
    }
}

/// What a query tells of an order; nothing yet while it is pending.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(crate) struct Payment {
    pub(crate) paid: bool,
    pub(crate) trade: String,
}

#[derive(Deserialize)]
struct Session {
    token: String,
}

impl Client {
    pub(crate) fn new(
        base: &str,
        account: Account,
        pace: Pace,
        watch: Watch,
    ) -> Result<Client, Failure> {
        Ok(Client {
            wire: Wire::new(base, pace.timeout, watch)?,
            account,
            pace,
            token: Mutex::default(),
        })
    }

    pub(crate) async fn login(&self) -> Result<(), Failure> {
        self.renew(None).await.map(drop)
    }

    /// Submits an order and follows it to its end.
    ///
    /// # Errors
    ///
    /// Nothing took effect, for sure.
    pub(crate) async fn pay(&self, path: &str, order: Value) -> Result<Ending, Failure> {
        self.submit::<Value>(path, order).await?;
        Ok(self.settle(path).await)
    }

    /// Submits an order and returns what the answer brought; `None` where it may
    /// have arrived, but nobody knows: [`settle`](Client::settle) finds out.
    ///
    /// # Errors
    ///
    /// Nothing took effect, for sure.
    pub(crate) async fn submit<T: DeserializeOwned>(
        &self,
        path: &str,
        order: Value,
    ) -> Result<Option<T>, Failure> {
        let request = Request {
            call: Call::Write,
            method: Method::POST,
            path,
            body: Some(order),
        };
        let submitted = self.patiently(Call::Write, || self.authorized(&request));
        match submitted.await {
            Ok(outcome) => Ok(Some(outcome.into_inner())),
            Err(failure) => match failure.class() {
                Class::Success | Class::Poll | Class::Indeterminate => Ok(None),
                Class::Retry | Class::Reauthenticate | Class::Fail => Err(failure),
            },
        }
    }

    /// Queries an order until it is paid or patience ends.
    pub(crate) async fn settle(&self, path: &str) -> Ending {
        let query = Request {
            call: Call::Read,
            method: Method::GET,
            path,
            body: None,
        };
        for wait in self.pace.polls.build() {
            self.wire.step(Step::Wait(wait));
            tokio::time::sleep(wait).await;
            let answer = self.patiently(Call::Read, || self.authorized::<Payment>(&query));
            match answer.await {
                // A query that succeeds does not mean "paid": its payload says that.
                Ok(Outcome::Done(payment)) if payment.paid => return Ending::Paid(payment),
                Ok(Outcome::Done(_) | Outcome::Pending(_)) => {}
                // Nor does one that fails mean "not paid".
                Err(_) => break,
            }
        }
        Ending::Unknown
    }

    /// Tries again while that is safe for this kind of call and patience lasts.
    async fn patiently<T, A>(&self, call: Call, attempt: impl FnMut() -> A) -> Result<T, Failure>
    where
        A: Future<Output = Result<T, Failure>>,
    {
        attempt
            .retry(self.pace.retries)
            .when(|failure| failure.class().may_resend(call))
            // The server may ask for a longer wait, but not for one more attempt.
            .adjust(|failure, wait| {
                let wait = failure.retry_after().unwrap_or_default().max(wait?);
                (wait <= self.pace.longest).then_some(wait)
            })
            .notify(|_, wait| self.wire.step(Step::Wait(wait)))
            .await
    }

    /// Sends a request, and once more where the token has run out.
    async fn authorized<T: DeserializeOwned>(
        &self,
        request: &Request<'_>,
    ) -> Result<Outcome<T>, Failure> {
        let token = self.token.lock().await.clone();
        match self.wire.send(request, token.as_deref()).await {
            Err(failure) if failure.class() == Class::Reauthenticate => {
                let token = self.renew(token.as_deref()).await?;
                self.wire.send(request, token.as_deref()).await
            }
            answer => answer,
        }
    }

    /// Renews a token: one login, however many calls find that it has run out.
    async fn renew(&self, stale: Option<&str>) -> Result<Option<String>, Failure> {
        let mut token = self.token.lock().await;
        if token.as_deref() == stale {
            let Account { user, password } = self.account;
            let request = Request {
                call: Call::Read, // it moves no money, so it may be sent again
                method: Method::POST,
                path: "/login",
                body: Some(json!({ "user": user, "password": password })),
            };
            let session = self.patiently(Call::Read, || self.wire.send::<Session>(&request, None));
            *token = Some(session.await?.into_inner().token);
        }
        Ok(token.clone())
    }
}
