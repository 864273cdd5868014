//! Codes as they are typed, each with the words after it as its message. So an English message
//! needs no quotes.
//!
//! A token is a code if it is the first, if it is a number, or if the catalogue of words or the
//! list has it byte for byte. Anything else belongs to the message of the code before it.

use crate::misuse::Misuse;
use crate::wechat::WechatCode;
use jiemi_codes::{Code, Lookup, ResponseCode as _};
use std::ffi::OsString;

/// A code as it was typed, and the server's message that came with it.
pub(crate) struct Question {
    pub(crate) typed: String,
    pub(crate) message: Option<String>,
}

impl Question {
    /// `is_listed` says which words are codes.
    pub(crate) fn all(
        tokens: &[OsString],
        is_listed: impl Fn(&str) -> bool,
    ) -> Result<Vec<Self>, Misuse> {
        let mut questions: Vec<Question> = Vec::new();
        for token in tokens {
            let token = token.to_string_lossy().into_owned();
            match questions.last_mut() {
                Some(question) if !is_number(&token) && !is_listed(&token) => {
                    question.message = Some(match question.message.take() {
                        Some(message) => message + " " + &token,
                        None => token,
                    });
                }
                None if token.is_empty() => return Err(Misuse::EmptyCode),
                _ => questions.push(Question {
                    typed: token,
                    message: None,
                }),
            }
        }
        Ok(questions)
    }

    /// The code; `None` for a number that does not fit `i64`, or one that is not written as
    /// usual: `01000` is an SQLSTATE, not the success 1000.
    pub(crate) fn code(&self) -> Option<Code<'_>> {
        let typed = self.typed.as_str();
        if !is_number(typed) {
            return Some(Code::Word(typed));
        }
        let number: i64 = typed.parse().ok()?;
        (number.to_string() == typed).then_some(Code::Number(number))
    }
}

fn is_number(token: &str) -> bool {
    let digits = token.strip_prefix('-').unwrap_or(token);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the catalogue of words has it.
pub(crate) fn is_listed(token: &str) -> bool {
    WechatCode::lookup(token) != Lookup::Unknown
}
