//! What servers of this kind really send: every shape that we know, and how it must be read.
//! Each section is a table, and each row one answer.

mod alipay;
mod almost_json;
mod client_mistakes;
mod error_object;
#[cfg(feature = "http")]
mod headers;
mod other_shapes;
mod unreadable;
mod vendors;
mod wechat;

use jiemi_codes::{Class, Code, Envelope, HttpStatus, Protocol, ResponseCode, Unclear, Verdict};
use std::fmt::Debug;

/// The expected verdict.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    Valid,
    /// The code decides.
    Code(Class),
    Status(HttpStatus),
    Unclear(Unclear),
}

/// The verdict on an answer that may have said anything.
const UNREADABLE: Wanted = Wanted::Unclear(Unclear::Unreadable);

/// One answer. What a row does not name must be absent.
#[derive(Debug, Clone)]
struct Case {
    about: &'static str,
    status: u16,
    body: Vec<u8>,
    wanted: Wanted,
    code: Option<Code<'static>>,
    name: Option<&'static str>,
    message: Option<&'static str>,
    body_status: Option<u16>,
}

fn case(about: &'static str, status: u16, body: impl AsRef<[u8]>, wanted: Wanted) -> Case {
    Case {
        about,
        status,
        body: body.as_ref().to_vec(),
        wanted,
        code: None,
        name: None,
        message: None,
        body_status: None,
    }
}

impl Case {
    fn code(self, code: impl Into<Code<'static>>) -> Case {
        Case {
            code: Some(code.into()),
            ..self
        }
    }

    fn name(self, name: &'static str) -> Case {
        Case {
            name: Some(name),
            ..self
        }
    }

    fn message(self, message: &'static str) -> Case {
        Case {
            message: Some(message),
            ..self
        }
    }

    fn body_status(self, status: u16) -> Case {
        Case {
            body_status: Some(status),
            ..self
        }
    }

    fn check<C: ResponseCode + Debug + PartialEq>(&self, protocol: Protocol<'_>) {
        let answer = Envelope::<C>::read_with(protocol, self.status, &self.body);
        let shown = String::from_utf8_lossy(&self.body);
        let about = format!("{}: HTTP {} {shown}", self.about, self.status);

        assert_eq!(answer.status(), self.status);
        assert_eq!(answer.code(), self.code, "{about}");
        assert_eq!(answer.name(), self.name, "{about}");
        assert_eq!(answer.message().as_deref(), self.message, "{about}");
        assert_eq!(answer.body_status(), self.body_status, "{about}");
        let (verdict, class) = match self.wanted {
            Wanted::Valid => (Verdict::Valid, Class::Success),
            Wanted::Code(class) => {
                let code = self.code.expect("a row whose code decides has a code");
                (Verdict::Code(C::lookup(code)), class)
            }
            Wanted::Status(status) => (Verdict::Status(status), status.class()),
            Wanted::Unclear(why) => (Verdict::Unclear(why), Class::Indeterminate),
        };
        assert_eq!(answer.verdict(), verdict, "{about}");
        assert_eq!(answer.verdict().class(), class, "{about}");
    }
}

/// Reads each answer by the catalogue and the protocol that it names.
fn check<C: ResponseCode + Debug + PartialEq>(cases: &[Case]) {
    check_with::<C>(C::PROTOCOL, cases);
}

/// Reads each answer by a protocol of its own.
fn check_with<C: ResponseCode + Debug + PartialEq>(protocol: Protocol<'_>, cases: &[Case]) {
    cases.iter().for_each(|case| case.check::<C>(protocol));
}
