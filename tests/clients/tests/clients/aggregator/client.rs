//! A client of a payment aggregator: `success`, `code`, `msg`, `data` and `sign`.
//!
//! The aggregator refuses a second copy of an order with a code that it also uses for many other
//! errors. So an order that may have taken effect is queried, and never sent again.

use super::codes::{GatewayCode, OrderState};
use crate::pace::{Ending, Pace, Progress};
use crate::signature::fits;
use crate::wire::Wire;
use backon::{BackoffBuilder as _, Retryable as _};
use jiemi_codes::{Call, Class, Envelope, Failure, Received};
use serde::{Deserialize, Serialize};
use std::time::Duration;

pub(crate) struct Client {
    pub(crate) wire: Wire,
    pub(crate) pace: Pace,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order {
    pub(crate) mch_order_no: String,
    pub(crate) amount: u32,
}

/// The order in `data`.
#[derive(Deserialize)]
struct Data {
    #[serde(alias = "orderState")]
    state: Received<OrderState>,
}

impl Client {
    /// Pays an order and follows it to its end.
    ///
    /// # Errors
    ///
    /// Fails only if it is certain that nothing took effect.
    pub(crate) async fn pay(&self, order: &Order) -> Result<Ending, Failure<GatewayCode>> {
        let submitted = (|| self.call("/api/pay/unifiedOrder", order))
            .retry(self.pace.retries)
            .when(|failure| failure.class().may_resend(Call::Write))
            .adjust(|failure, wait| self.pace.wait(wait, failure.retry_after()))
            .await;
        match submitted {
            Ok(Progress::Ended(ending)) => Ok(ending),
            Ok(Progress::Open(asked)) => Ok(self.settle(order, asked).await),
            Err(failure) => match failure.class() {
                Class::Retry | Class::Reauthenticate | Class::Fail => Err(failure),
                Class::Success | Class::Poll | Class::Indeterminate => {
                    Ok(self.settle(order, failure.retry_after()).await)
                }
            },
        }
    }

    /// Queries an order until its state is final or patience runs out.
    ///
    /// `asked` is the wait that the server asked for.
    pub(crate) async fn settle(&self, order: &Order, mut asked: Option<Duration>) -> Ending {
        for planned in self.pace.polls.build() {
            if !self.pace.rest(planned, asked).await {
                break;
            }
            asked = match self.call("/api/pay/query", order).await {
                Ok(Progress::Ended(ending)) => return ending,
                Ok(Progress::Open(asked)) => asked,
                Err(failure) if failure.class().may_resend(Call::Read) => failure.retry_after(),
                // A refused query says nothing about the order.
                Err(_) => break,
            };
        }
        Ending::Unknown
    }

    async fn call(&self, path: &str, order: &Order) -> Result<Progress, Failure<GatewayCode>> {
        let answer = self.wire.post(path, order).await?;
        let envelope = Envelope::from_http(&answer);
        let Some(data) = envelope.outcome::<Data>()?.done() else {
            return Ok(Progress::Open(envelope.retry_after()));
        };
        // Only `data` is signed, and only a success has it.
        if !fits(answer.body(), envelope.payload()?) {
            return Err(Failure::untrusted().with_retry_after(envelope.retry_after()));
        }
        let state = Some(data.state.class());
        Ok(Progress::of(state, envelope.retry_after()))
    }
}
