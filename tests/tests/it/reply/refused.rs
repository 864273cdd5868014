//! What a reply refuses to write, because an envelope would not read it back as it was meant.

use super::*;

/// Replies without a code that some protocol reads as a success.
fn successes_without_a_code<C: ResponseCode + Debug + PartialEq>(status: u16) {
    let reply = Reply::<C>::from_status(HttpStatus::from(status), Language::En);
    assert!(C::judge_without_code(status).is_success());
    is_read_back(&reply, None);
}

#[test]
fn a_success_without_a_code_is_read_back_where_the_message_is_called_error() {
    mod message {
        use jiemi_codes::{Protocol, ResponseCode};

        const ERROR: Protocol = Protocol::new("code")
            .message("error")
            .success_without_code(&[200, 204]);

        #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en, protocol = ERROR)]
        pub(super) enum Code {
            /// One.
            #[code(1)]
            One,
        }
    }
    is_read_back(
        &Reply::from_code(message::Code::One, Language::En),
        Some(1.into()),
    );
    successes_without_a_code::<message::Code>(200);
    successes_without_a_code::<message::Code>(204);
}

#[test]
fn a_success_without_a_code_is_refused_where_a_flag_belongs_in_the_object_of_the_code() {
    mod flag {
        use jiemi_codes::{Protocol, ResponseCode};

        const FLAG: Protocol = Protocol::new("code")
            .within("head")
            .must_be_true("ok")
            .success_without_code(&[204]);

        #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en, protocol = FLAG)]
        pub(super) enum Code {
            /// One.
            #[code(1)]
            One,
        }
    }
    is_read_back(
        &Reply::from_code(flag::Code::One, Language::En),
        Some(1.into()),
    );
    // Neither with the object nor without it is this a success.
    let reply = Reply::<flag::Code>::from_status(HttpStatus::NoContent, Language::En);
    let error = serde_json::to_string(&reply).expect_err("no success");
    assert!(
        error.to_string().contains("not a success without a code"),
        "{error}"
    );
}

#[test]
fn a_success_without_a_code_has_no_payload_in_the_object_of_the_code() {
    mod inner {
        use jiemi_codes::{Protocol, ResponseCode};

        const INNER: Protocol = Protocol::new("code")
            .within("head")
            .payload("head.data")
            .success_without_code(&[200]);

        #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
        #[response_code(repr = u8, class = fail, messages = en, protocol = INNER)]
        pub(super) enum Code {
            /// One.
            #[code(1)]
            One,
        }
    }
    is_read_back(
        &Reply::from_code(inner::Code::One, Language::En),
        Some(1.into()),
    );
    let reply = Reply::<inner::Code>::from_status(HttpStatus::Ok, Language::En);
    is_read_back(&reply, None);
    let error = serde_json::to_string(&reply.with_payload([7])).expect_err("no success");
    assert!(
        error.to_string().contains("not a success without a code"),
        "{error}"
    );
}

#[test]
fn a_payload_that_fits_nowhere_is_refused() {
    const OVER: Protocol = Protocol::new("code").within("head").payload("head");
    const AROUND: Protocol = Protocol::new("code").within("a.b").payload("a");
    const AT_CODE: Protocol = Protocol::new("code").payload("code");
    macro_rules! refuses {
        ($($name:ident: $protocol:ident, $why:literal;)*) => {$({
            #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
            #[response_code(repr = u8, class = fail, messages = en, protocol = $protocol)]
            enum $name {
                /// One.
                #[code(1)]
                One,
            }
            let reply = Reply::from_code($name::One, Language::En);
            // Without a payload there is nothing to refuse.
            is_read_back(&reply, Some(1.into()));
            let error = serde_json::to_string(&reply.with_payload(7)).expect_err("no place");
            assert!(error.to_string().contains($why), "{error}");
        })*};
    }
    const NONE: Protocol = Protocol::DEFAULT;
    refuses! {
        Nowhere: NONE, "flatten";
        Over: OVER, "same path for two parts";
        Around: AROUND, "same path for two parts";
        AtCode: AT_CODE, "same path for two parts";
    }
}
