//! A client of an API like the WeChat open platform: `errcode`, and a token that is renewed
//! once when it has expired.
//!
//! The API recognises a second copy of an order by its `order_id`.

use super::codes::{OpenCode, OrderStatus};
use crate::pace::{Ending, Pace, Progress};
use crate::wire::Wire;
use backon::{BackoffBuilder as _, Retryable as _};
use jiemi_codes::{Call, Class, Envelope, Failure, Received};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use tokio::sync::Mutex;

pub(crate) struct Client {
    pub(crate) wire: Wire,
    pub(crate) pace: Pace,
    pub(crate) token: Mutex<Option<String>>,
}

#[derive(Serialize)]
pub(crate) struct Order {
    pub(crate) order_id: String,
    pub(crate) amount: u32,
}

/// What a query says about the order. The answer to a payment has no status.
#[derive(Deserialize)]
struct OrderInfo {
    status: Option<Received<OrderStatus>>,
}

#[derive(Deserialize)]
struct Session {
    access_token: String,
}

impl Client {
    /// Pays an order and follows it to its end.
    ///
    /// # Errors
    ///
    /// Fails only if it is certain that nothing took effect.
    pub(crate) async fn pay(&self, order: &Order) -> Result<Ending, Failure<OpenCode>> {
        let submitted = (|| self.call("/xpay/pay", order))
            .retry(self.pace.retries)
            .when(|failure| failure.class().may_resend(Call::Write))
            .adjust(|failure, wait| self.pace.wait(wait, failure.retry_after()))
            .await;
        match submitted {
            Ok(Progress::Ended(ending)) => Ok(ending),
            Ok(Progress::Open(asked)) => Ok(self.settle(order, Class::Poll, asked).await),
            Err(failure) => match failure.class() {
                Class::Retry | Class::Reauthenticate | Class::Fail => Err(failure),
                class => Ok(self.settle(order, class, failure.retry_after()).await),
            },
        }
    }

    /// Queries an order until its status is final or patience runs out.
    ///
    /// `submitted` is the class of its submission. If the submission may have been lost and a
    /// query does not settle it either, the order is sent again under the same number. `asked`
    /// is the wait that the server asked for.
    pub(crate) async fn settle(
        &self,
        order: &Order,
        mut submitted: Class,
        mut asked: Option<Duration>,
    ) -> Ending {
        let mut queried = Class::Poll;
        for planned in self.pace.polls.build() {
            if !self.pace.rest(planned, asked).await {
                break;
            }
            if queried == Class::Indeterminate && submitted.may_resend(Call::Idempotent) {
                (submitted, asked) = match self.call("/xpay/pay", order).await {
                    Ok(Progress::Ended(ending)) => return ending,
                    Ok(Progress::Open(asked)) => (Class::Poll, asked),
                    // Even a refusal of this copy says nothing about an earlier one.
                    Err(failure) => (failure.class(), failure.retry_after()),
                };
                if !self.pace.rest(planned, asked).await {
                    break;
                }
            }
            (queried, asked) = match self.call("/xpay/query", order).await {
                Ok(Progress::Ended(ending)) => return ending,
                Ok(Progress::Open(asked)) => {
                    submitted = Class::Poll; // the API knows the order
                    (Class::Poll, asked)
                }
                Err(failure) => (failure.class(), failure.retry_after()),
            };
            if queried != Class::Poll && !queried.may_resend(Call::Read) {
                break; // a refused query says nothing about the order
            }
        }
        Ending::Unknown
    }

    /// Makes a call, and repeats it once with a new token if the token has expired.
    async fn call(&self, api: &str, order: &Order) -> Result<Progress, Failure<OpenCode>> {
        let token = self.token(None).await?;
        match self.call_with(&token, api, order).await {
            Err(failure) if failure.class() == Class::Reauthenticate => {
                let token = self.token(Some(token)).await?;
                self.call_with(&token, api, order).await
            }
            answer => answer,
        }
    }

    async fn call_with(
        &self,
        token: &str,
        api: &str,
        order: &Order,
    ) -> Result<Progress, Failure<OpenCode>> {
        let path = format!("{api}?access_token={token}");
        let answer = self.wire.post(&path, order).await?;
        let envelope = Envelope::from_http(&answer);
        let info: Option<OrderInfo> = envelope.outcome()?.done();
        let status = info.and_then(|info| info.status);
        let status = status.map(|status| status.class());
        Ok(Progress::of(status, envelope.retry_after()))
    }

    /// The token, renewed if `stale` is still the current one.
    ///
    /// Concurrent calls with the same expired token renew it once. A failure is not retried here:
    /// the caller tries again.
    async fn token(&self, stale: Option<String>) -> Result<String, Failure<OpenCode>> {
        let mut token = self.token.lock().await;
        if *token == stale {
            *token = None;
        }
        if token.is_none() {
            *token = self
                .session()
                .await
                .map_err(|failure| match failure.class() {
                    Class::Retry | Class::Reauthenticate | Class::Fail => failure,
                    // Only the token is in doubt. The order was not sent.
                    _ => Failure::not_sent()
                        .with_retry_after(failure.retry_after())
                        .with_source(failure),
                })?;
        }
        token.clone().ok_or_else(Failure::not_sent)
    }

    async fn session(&self) -> Result<Option<String>, Failure<OpenCode>> {
        let answer = self.wire.get("/cgi-bin/token").await?;
        let session: Option<Session> = Envelope::from_http(&answer).outcome()?.done();
        Ok(session.map(|session| session.access_token))
    }
}
