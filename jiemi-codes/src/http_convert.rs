//! [`HttpStatus`] to and from the `http` crate's `StatusCode`.

use crate::HttpStatus;
use http::StatusCode;
use http::status::InvalidStatusCode;

impl From<StatusCode> for HttpStatus {
    fn from(status: StatusCode) -> Self {
        HttpStatus::from(status.as_u16())
    }
}

/// Fails for numbers that are no HTTP status: those below 100 and above 999.
impl TryFrom<HttpStatus> for StatusCode {
    type Error = InvalidStatusCode;

    fn try_from(status: HttpStatus) -> Result<Self, InvalidStatusCode> {
        StatusCode::from_u16(status.code())
    }
}
