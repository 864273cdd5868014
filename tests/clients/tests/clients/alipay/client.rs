//! A client of an API like Alipay's: every method wraps its answer in a member of its own and
//! signs that member.
//!
//! The API recognises a second copy of a trade by its `out_trade_no`.

use super::codes::{AlipayCode, SubCode, TradeStatus};
use crate::pace::{Ending, Pace, Progress};
use crate::signature::fits;
use crate::wire::Wire;
use backon::{BackoffBuilder as _, Retryable as _};
use jiemi_codes::{Call, Class, Envelope, Failure, Received, ResponseCode as _, retry_after};
use serde::{Deserialize, Serialize};
use std::time::Duration;

pub(crate) struct Client {
    pub(crate) wire: Wire,
    pub(crate) pace: Pace,
}

#[derive(Serialize)]
pub(crate) struct Order {
    pub(crate) out_trade_no: String,
    pub(crate) total_amount: String,
}

/// The trade in the payload. The answer to a payment has no status, so the trade is queried.
#[derive(Deserialize)]
struct Trade {
    trade_status: Option<Received<TradeStatus>>,
}

#[derive(Deserialize)]
struct Detail {
    sub_code: Received<SubCode>,
}

/// The class of a failure; beside `40004`, the class of its `sub_code`.
pub(crate) fn class(failure: &Failure<AlipayCode>) -> Class {
    if failure.meaning() != Some(AlipayCode::BusinessFailed) {
        return failure.class();
    }
    let detail = failure.details::<Detail>();
    detail.map_or(Class::Indeterminate, |detail| detail.sub_code.class())
}

impl Client {
    /// Pays an order and follows it to its end.
    ///
    /// # Errors
    ///
    /// Fails only if it is certain that nothing took effect.
    pub(crate) async fn pay(&self, order: &Order) -> Result<Ending, Failure<AlipayCode>> {
        let submitted = (|| self.submit(order))
            .retry(self.pace.retries)
            .when(|failure| class(failure).may_resend(Call::Write))
            .adjust(|failure, wait| self.pace.wait(wait, failure.retry_after()))
            .await;
        match submitted {
            Ok(Progress::Ended(ending)) => Ok(ending),
            Ok(Progress::Open(asked)) => Ok(self.settle(order, Class::Poll, asked).await),
            Err(failure) => match class(&failure) {
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
                (submitted, asked) = match self.submit(order).await {
                    Ok(Progress::Ended(ending)) => return ending,
                    Ok(Progress::Open(asked)) => (Class::Poll, asked),
                    // Even a refusal of this copy says nothing about an earlier one.
                    Err(failure) => (class(&failure), failure.retry_after()),
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
                Err(failure) => (class(&failure), failure.retry_after()),
            };
            if queried != Class::Poll && !queried.may_resend(Call::Read) {
                break; // a refused query says nothing about the order
            }
        }
        Ending::Unknown
    }

    async fn submit(&self, order: &Order) -> Result<Progress, Failure<AlipayCode>> {
        self.call("alipay.trade.pay", order).await
    }

    async fn query(&self, order: &Order) -> Result<Progress, Failure<AlipayCode>> {
        self.call("alipay.trade.query", order).await
    }

    async fn call(&self, method: &str, order: &Order) -> Result<Progress, Failure<AlipayCode>> {
        let path = format!("/gateway.do?method={method}");
        let answer = self.wire.post(&path, order).await?;
        let member = format!("{}_response", method.replace('.', "_"));
        let protocol = AlipayCode::PROTOCOL
            .within(&member)
            .within("error_response");
        let status = answer.status();
        let envelope = Envelope::<AlipayCode>::read_with(protocol, status.as_u16(), answer.body())
            .with_retry_after(retry_after(status, answer.headers()));
        // An unsigned code does not count, and without a code nothing is a success.
        if envelope.code_text().is_some() && !fits(answer.body(), envelope.details()?) {
            return Err(Failure::untrusted().with_retry_after(envelope.retry_after()));
        }
        let trade: Option<Trade> = envelope.outcome()?.done();
        let status = trade.and_then(|trade| trade.trade_status);
        let status = status.map(|status| status.class());
        Ok(Progress::of(status, envelope.retry_after()))
    }
}
