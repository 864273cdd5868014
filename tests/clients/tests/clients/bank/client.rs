//! A client of a bank: a `response` with `head` and `body`, padded codes, refusals with HTTP 400.
//!
//! The bank does not promise to recognise a second copy of a transfer. So a transfer that may
//! have taken effect is queried, and never sent again.

use super::codes::{BankCode, TransferState};
use crate::pace::{Ending, Pace, Progress};
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
pub(crate) struct Transfer {
    pub(crate) serial: String,
    pub(crate) amount: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    transfer_state: Received<TransferState>,
}

impl Client {
    /// Sends a transfer and follows it to its end.
    ///
    /// # Errors
    ///
    /// Fails only if it is certain that nothing took effect.
    pub(crate) async fn pay(&self, transfer: &Transfer) -> Result<Ending, Failure<BankCode>> {
        let submitted = (|| self.call("/transfer", transfer))
            .retry(self.pace.retries)
            .when(|failure| failure.class().may_resend(Call::Write))
            .adjust(|failure, wait| self.pace.wait(wait, failure.retry_after()))
            .await;
        match submitted {
            Ok(Progress::Ended(ending)) => Ok(ending),
            Ok(Progress::Open(asked)) => Ok(self.settle(transfer, asked).await),
            Err(failure) => match failure.class() {
                Class::Retry | Class::Reauthenticate | Class::Fail => Err(failure),
                Class::Success | Class::Poll | Class::Indeterminate => {
                    Ok(self.settle(transfer, failure.retry_after()).await)
                }
            },
        }
    }

    /// Queries a transfer until its state is final or patience runs out.
    ///
    /// `asked` is the wait that the server asked for.
    pub(crate) async fn settle(&self, transfer: &Transfer, mut asked: Option<Duration>) -> Ending {
        for planned in self.pace.polls.build() {
            if !self.pace.rest(planned, asked).await {
                break;
            }
            asked = match self.call("/query", transfer).await {
                Ok(Progress::Ended(ending)) => return ending,
                Ok(Progress::Open(asked)) => asked,
                Err(failure) if failure.class().may_resend(Call::Read) => failure.retry_after(),
                // A refused query says nothing about the transfer.
                Err(_) => break,
            };
        }
        Ending::Unknown
    }

    async fn call(&self, path: &str, transfer: &Transfer) -> Result<Progress, Failure<BankCode>> {
        let answer = self.wire.post(path, transfer).await?;
        // If your bank answers in GBK, decode the body here, before it is read as JSON.
        let envelope = Envelope::from_http(&answer);
        let body: Option<Body> = envelope.outcome()?.done();
        let state = body.map(|body| body.transfer_state.class());
        Ok(Progress::of(state, envelope.retry_after()))
    }
}
