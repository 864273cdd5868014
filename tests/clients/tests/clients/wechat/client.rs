//! A client of an API like WeChat Pay v3, which signs its answers in a header.
//!
//! The API recognises a second copy of an order by its `out_trade_no`, so the same order may be
//! sent again. But the client queries first: usually the order is there.

use super::codes::{TradeState, V3Code};
use crate::pace::{Ending, Pace, Progress};
use crate::signature::checksum;
use crate::wire::{Answer, Wire};
use backon::{BackoffBuilder as _, Retryable as _};
use http::StatusCode;
use jiemi_codes::{Call, Class, Envelope, Failure, Outcome, Received};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::time::Duration;

pub(crate) struct Client {
    pub(crate) wire: Wire,
    pub(crate) pace: Pace,
}

#[derive(Serialize)]
pub(crate) struct Order {
    pub(crate) out_trade_no: String,
    pub(crate) total: u32,
}

/// The order in the payload.
#[derive(Deserialize)]
struct Trade {
    trade_state: Received<TradeState>,
}

impl Client {
    /// Pays an order and follows it to its end.
    ///
    /// # Errors
    ///
    /// Fails only if it is certain that nothing took effect.
    pub(crate) async fn pay(&self, order: &Order) -> Result<Ending, Failure<V3Code>> {
        let submitted = (|| self.submit(order))
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

    /// Queries an order until its state is final or patience runs out.
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
                (submitted, asked) = match self.submit(order).await {
                    Ok(Progress::Ended(ending)) => return ending,
                    Ok(Progress::Open(asked)) => (Class::Poll, asked),
                    // Even a refusal of this copy says nothing about an earlier one.
                    Err(failure) => (failure.class(), failure.retry_after()),
                };
                if !self.pace.rest(planned, asked).await {
                    break;
                }
            }
            (queried, asked) = match self.query(order).await {
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

    /// Closes an unpaid order.
    ///
    /// The customer may have been faster: query the order once more before you use a new number.
    pub(crate) async fn close(
        &self,
        order: &Order,
    ) -> Result<Outcome<IgnoredAny>, Failure<V3Code>> {
        let path = format!("{}/close", path(order));
        let answer = self.wire.post(&path, &json!({})).await?;
        read(&answer)?.outcome()
    }

    async fn submit(&self, order: &Order) -> Result<Progress, Failure<V3Code>> {
        let path = "/v3/pay/transactions/codepay";
        let answer = self.wire.post(path, order).await?;
        progress(&answer)
    }

    async fn query(&self, order: &Order) -> Result<Progress, Failure<V3Code>> {
        let answer = self.wire.get(&path(order)).await?;
        progress(&answer)
    }
}

fn path(order: &Order) -> String {
    format!("/v3/pay/transactions/out-trade-no/{}", order.out_trade_no)
}

/// Reads an answer, and checks that the signature in its header fits its body.
fn read(answer: &Answer) -> Result<Envelope<'_, V3Code>, Failure<V3Code>> {
    let (envelope, status) = (Envelope::from_http(answer), answer.status());
    // A proxy does not sign its page: the page has no code, and its status decides. Nor does
    // WeChat sign the answer to a request whose own signature is wrong.
    let page = envelope.code_text().is_none() && !status.is_success();
    let signature = answer.headers().get("wechatpay-signature");
    let fits = signature.is_some_and(|signature| *signature == *checksum(answer.body()));
    if fits || page || status == StatusCode::UNAUTHORIZED {
        return Ok(envelope);
    }
    Err(Failure::untrusted().with_retry_after(envelope.retry_after()))
}

fn progress(answer: &Answer) -> Result<Progress, Failure<V3Code>> {
    let envelope = read(answer)?;
    let trade: Option<Trade> = envelope.outcome()?.done();
    let state = trade.map(|trade| trade.trade_state.class());
    Ok(Progress::of(state, envelope.retry_after()))
}
