//! The catalogues that the command knows.

use crate::wechat::WechatCode;
use crate::words::Words;
use jiemi_codes::{Entries, HttpStatus, PayCode};

/// Whether a code is a return code, an HTTP status, or a word of WeChat Pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Catalogue {
    Code,
    Status,
    Word,
}

impl Catalogue {
    const ALL: [Catalogue; 3] = [Catalogue::Code, Catalogue::Status, Catalogue::Word];

    /// The one asked for, or all.
    pub(crate) fn asked(catalogue: Option<Catalogue>) -> impl Iterator<Item = Catalogue> {
        let is_asked = move |each: &Catalogue| catalogue.is_none_or(|only| only == *each);
        Catalogue::ALL.into_iter().filter(is_asked)
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Catalogue::Code => "code",
            Catalogue::Status => "status",
            Catalogue::Word => "word",
        }
    }

    pub(crate) fn entries(self) -> Entries {
        match self {
            Catalogue::Code => PayCode::ENTRIES,
            Catalogue::Status => HttpStatus::ENTRIES,
            Catalogue::Word => WechatCode::ENTRIES,
        }
    }

    /// What to say about a code that it does not list.
    pub(crate) fn unknown_code(self) -> Words {
        match self {
            Catalogue::Code | Catalogue::Status => Words::new(
                "返回码表中没有这个码值。",
                "The catalogue has no such return code.",
            ),
            Catalogue::Word => Words::new(
                "内置返回码表中没有这个字符串；字符串码值只收录了微信支付 APIv3 的错误码。",
                "No built-in catalogue has this word. The words are the error codes of WeChat Pay v3.",
            ),
        }
    }

    /// Whose words they are: other vendors have the same words with other meanings.
    pub(crate) fn whose(self) -> Option<Words> {
        let wechat = Words::new(
            "这是微信支付 APIv3 的错误码。",
            "An error code of WeChat Pay v3.",
        );
        (self == Catalogue::Word).then_some(wechat)
    }
}
