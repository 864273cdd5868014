//! The catalogues that the tool knows.

use crate::wechat::WechatCode;
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
}
