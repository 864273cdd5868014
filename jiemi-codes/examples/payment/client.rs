//! The part to copy: a client that decides each step only by the class of the answer.
//!
//! | class | after a read: a query, a login | after a write: an order, a payment |
//! |---|---|---|
//! | success, poll | take the payload | take the payload, then query |
//! | retry | send it again after a delay | send it again after a delay |
//! | reauthenticate | renew the token, send it once more | renew the token, send it once more |
//! | indeterminate | send it again after a delay | never send it again; query |
//! | fail | give up | give up |

use crate::wire::{Answered, Failure, Request, Step, Watch, Wire};
use backon::{BackoffBuilder as _, ConstantBuilder, ExponentialBuilder, Retryable as _};
use jiemi_codes::{Call, Class, Outcome};
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

/// How long to wait, and how often. Every wait has a limit, so every call ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// The longest wait for one answer.
    pub(crate) timeout: Duration,
    /// The waits before the same request is sent again.
    pub(crate) retries: ExponentialBuilder,
    /// The waits before each query of an order that is not finished.
    pub(crate) polls: ConstantBuilder,
    /// The longest wait that a server may ask for.
    pub(crate) longest: Duration,
}

impl Pace {
    /// The planned wait, or a longer one that the server asked for. `None` ends the
    /// attempts: nothing more is planned, or the server asks for too much.
    fn wait(&self, planned: Option<Duration>, asked: Option<Duration>) -> Option<Duration> {
        let wait = planned?.max(asked.unwrap_or_default());
        (wait <= self.longest).then_some(wait)
    }
}

/// What is known about an order that was not refused.
pub(crate) struct Submitted<T> {
    /// `None` if the answer has no payload, or if nobody knows whether the order arrived:
    /// [`settle`](Client::settle) finds out.
    pub(crate) payload: Option<T>,
    /// How long the server asks to wait before the first query.
    pub(crate) retry_after: Option<Duration>,
}

/// How an order ended. A class judges one call; this judges the order.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Paid(Payment),
    /// Neither a success nor a failure: query the order again later.
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

/// What a query says about an order.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Payment {
    pub(crate) paid: bool,
    #[serde(default)]
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
        self.patiently(Call::Read, || self.renew(None))
            .await
            .map(drop)
    }

    /// Submits an order and follows it to its end.
    ///
    /// # Errors
    ///
    /// A failure means for certain that nothing took effect.
    pub(crate) async fn pay(&self, path: &str, order: Value) -> Result<Ending, Failure> {
        let submitted = self.submit::<Value>(path, order).await?;
        Ok(self.settle(path, submitted.retry_after).await)
    }

    /// Submits an order. It is sent again only if nothing took effect.
    ///
    /// # Errors
    ///
    /// A failure means for certain that nothing took effect.
    pub(crate) async fn submit<T: DeserializeOwned>(
        &self,
        path: &str,
        order: Value,
    ) -> Result<Submitted<T>, Failure> {
        let request = Request {
            call: Call::Write,
            method: Method::POST,
            path,
            body: Some(order),
        };
        let submitted = self.patiently(Call::Write, || self.authorized(&request));
        match submitted.await {
            Ok(answer) => Ok(Submitted {
                payload: match answer.outcome {
                    Outcome::Done(payload) => Some(payload),
                    Outcome::Pending(payload) => payload,
                },
                retry_after: answer.retry_after,
            }),
            Err(failure) => match failure.class() {
                Class::Success | Class::Poll | Class::Indeterminate => Ok(Submitted {
                    payload: None,
                    retry_after: failure.retry_after(),
                }),
                Class::Retry | Class::Reauthenticate | Class::Fail => Err(failure),
            },
        }
    }

    /// Queries an order until it is paid or the planned queries run out. `asked` is the wait that
    /// the server asked for.
    pub(crate) async fn settle(&self, path: &str, mut asked: Option<Duration>) -> Ending {
        let query = Request {
            call: Call::Read,
            method: Method::GET,
            path,
            body: None,
        };
        for planned in self.pace.polls.build() {
            let Some(wait) = self.pace.wait(Some(planned), asked) else {
                break;
            };
            self.wire.step(Step::Wait(wait));
            tokio::time::sleep(wait).await;
            let answer = self.patiently(Call::Read, || self.authorized::<Payment>(&query));
            match answer.await {
                // A query that succeeds does not mean "paid": its payload says that.
                Ok(Answered {
                    outcome: Outcome::Done(payment),
                    ..
                }) if payment.paid => return Ending::Paid(payment),
                Ok(answer) => asked = answer.retry_after,
                // Nor does one that fails mean "not paid".
                Err(_) => break,
            }
        }
        Ending::Unknown
    }

    /// Tries again while that is safe for this kind of call and more tries are planned.
    async fn patiently<T, A>(&self, call: Call, attempt: impl FnMut() -> A) -> Result<T, Failure>
    where
        A: Future<Output = Result<T, Failure>>,
    {
        attempt
            .retry(self.pace.retries)
            .when(|failure| failure.class().may_resend(call))
            .adjust(|failure, wait| self.pace.wait(wait, failure.retry_after()))
            .notify(|_, wait| self.wire.step(Step::Wait(wait)))
            .await
    }

    /// Sends a request, and once more if the token has expired.
    async fn authorized<T: DeserializeOwned>(
        &self,
        request: &Request<'_>,
    ) -> Result<Answered<T>, Failure> {
        let token = self.token.lock().await.clone();
        match self.wire.send(request, token.as_deref()).await {
            Err(failure) if failure.class() == Class::Reauthenticate => {
                let renewed = self.renew(token.as_deref()).await;
                let token = renewed.map_err(|failure| match failure.class() {
                    Class::Retry | Class::Reauthenticate | Class::Fail => failure,
                    // Only the token is in doubt: the request took no effect.
                    _ => Failure::not_sent()
                        .with_retry_after(failure.retry_after())
                        .with_source(failure),
                })?;
                self.wire.send(request, token.as_deref()).await
            }
            answer => answer,
        }
    }

    /// Renews a token: with one login, even if many calls find that it has expired. A failed login
    /// is not repeated here: the call that needs the token tries again.
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
            let session = self.wire.send::<Session>(&request, None);
            *token = session.await?.outcome.done().map(|session| session.token);
        }
        Ok(token.clone())
    }
}
