//! How long a client waits, and how an order can end: the same for every API.

use backon::{ConstantBuilder, ExponentialBuilder};
use jiemi_codes::Class;
use std::time::Duration;

/// How long to wait before each attempt, and how many attempts to make. Everything ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// The waits before the same request is sent again.
    pub(crate) retries: ExponentialBuilder,
    /// The waits before each query of an unfinished order.
    pub(crate) polls: ConstantBuilder,
    /// The longest wait that a server may ask for.
    pub(crate) longest: Duration,
}

impl Pace {
    /// The planned wait, or a longer one that the server asked for. `None` ends the
    /// attempts: nothing more is planned, or the server asks for too much.
    pub(crate) fn wait(
        &self,
        planned: Option<Duration>,
        asked: Option<Duration>,
    ) -> Option<Duration> {
        let wait = planned?.max(asked.unwrap_or_default());
        (wait <= self.longest).then_some(wait)
    }

    /// Waits that long. Returns false if the server asks for too much.
    pub(crate) async fn rest(&self, planned: Duration, asked: Option<Duration>) -> bool {
        let wait = self.wait(Some(planned), asked);
        tokio::time::sleep(wait.unwrap_or_default()).await;
        wait.is_some()
    }
}

/// How an order ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Paid,
    /// The order is dead. A new order may have a new number.
    NotPaid,
    /// Neither a success nor a failure: query the order again later.
    Unknown,
}

/// What a call says about the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    Ended(Ending),
    /// The order can still change. The server may ask for a wait before the next call.
    Open(Option<Duration>),
}

impl Progress {
    /// Decides by the class of the order's state, never by the class of the call: a query that
    /// succeeds does not mean "paid".
    pub(crate) fn of(state: Option<Class>, asked: Option<Duration>) -> Progress {
        match state {
            Some(Class::Success) => Progress::Ended(Ending::Paid),
            Some(Class::Fail) => Progress::Ended(Ending::NotPaid),
            Some(Class::Poll | Class::Indeterminate | Class::Retry | Class::Reauthenticate)
            | None => Progress::Open(asked),
        }
    }
}
