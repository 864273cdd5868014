//! The two messages of a variant: given in `#[code(…)]`, else taken from its
//! documentation.

use crate::ctxt::Ctxt;
use crate::parse::attr::{Language, Spanned};
use crate::parse::doc::{Doc, Paragraph};
use crate::parse::source::Source;
use proc_macro2::Ident;

/// The texts of a variant.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Messages {
    Two {
        zh: String,
        en: String,
    },
    /// One text stands for both languages.
    One(String),
}

/// A message that is given, or is missing, or is there but cannot be read.
enum Text {
    Given(String),
    Missing,
    Reported,
}

impl Text {
    fn of(option: &Option<Spanned<Option<syn::LitStr>>>, paragraph: Option<&Paragraph>) -> Self {
        match option {
            Some(literal) => match &literal.value {
                Some(literal) => Text::Given(literal.value()),
                None => Text::Reported,
            },
            None => paragraph.map_or(Text::Missing, |p| Text::Given(p.text.clone())),
        }
    }
}

impl Messages {
    /// Reads the messages of a variant. `languages` is what the enum's `messages`
    /// says.
    pub(crate) fn read(
        variant: &Source,
        languages: Option<Spanned<Option<Language>>>,
        is_doubtful: bool,
        ctxt: &mut Ctxt,
    ) -> Self {
        let options = &variant.options;
        // With both given, a large documentation need not be read.
        let doc = match (&options.zh, &options.en) {
            (Some(_), Some(_)) => Doc::read(&[]),
            _ => Doc::read(&variant.docs),
        };
        let zh = Text::of(&options.zh, doc.chinese());
        let en = Text::of(&options.en, doc.english());
        let only = languages.and_then(|languages| languages.value);
        let (zh_is_missing, en_is_missing) = match (zh, en, only) {
            (Text::Given(zh), Text::Given(en), _) => return Messages::Two { zh, en },
            (Text::Given(zh), Text::Missing, Some(Language::Zh)) => return Messages::One(zh),
            (Text::Missing, Text::Given(en), Some(Language::En)) => return Messages::One(en),
            (zh, en, only) => (
                matches!(zh, Text::Missing) && only != Some(Language::En),
                matches!(en, Text::Missing) && only != Some(Language::Zh),
            ),
        };
        let missing = Missing {
            name: &variant.ident,
            doc: &doc,
            zh: zh_is_missing,
            en: en_is_missing,
            is_zh_documented: options.zh.is_none() && only != Some(Language::En),
            is_one_enough: only.is_some(),
        };
        // What cannot be read is reported already, and may have been the message.
        let is_doubtful = is_doubtful
            || options.doubts.messages
            || languages.is_some_and(|languages| languages.value.is_none());
        if (missing.zh || missing.en) && !is_doubtful {
            ctxt.push(missing.error());
        }
        Messages::One(String::new())
    }
}

/// A message, or both, that a variant does not have.
struct Missing<'a> {
    name: &'a Ident,
    doc: &'a Doc,
    zh: bool,
    en: bool,
    /// The Chinese message comes from the documentation.
    is_zh_documented: bool,
    /// The enum asks for one language.
    is_one_enough: bool,
}

impl Missing<'_> {
    /// What is missing, said where it can be mended.
    fn error(&self) -> syn::Error {
        let Missing { name, doc, .. } = self;
        let write = match (self.zh, self.en) {
            (true, true) => "`zh = \"…\"` and `en = \"…\"`",
            (true, false) => "`zh = \"…\"`",
            (false, _) => "`en = \"…\"`",
        };
        if let Some(unseen) = doc.unseen {
            return syn::Error::new(
                unseen,
                format!("the macro cannot see this text: write {write} in `#[code(…)]`"),
            );
        }
        if let Some(error) = self.taken_for_chinese().filter(|_| !self.zh) {
            return error;
        }
        let message = match (self.zh, self.en) {
            (true, true) => format!(
                "`{name}` has no message: document it with a Chinese and an English paragraph, \
                 parted by an empty line, or write {write} in `#[code(…)]`"
            ),
            (true, false) => format!(
                "`{name}` has no Chinese message: add a paragraph with Chinese characters to its \
                 documentation, parted by an empty line, or write {write} in `#[code(…)]`{}",
                self.or_one_language("en"),
            ),
            (false, _) => format!(
                "`{name}` has no English message: add a paragraph without Chinese characters to \
                 its documentation, parted by an empty line, or write {write} in `#[code(…)]`{}",
                self.or_one_language("zh"),
            ),
        };
        syn::Error::new(name.span(), message)
    }

    /// An English message that is there, but counts as Chinese by the rules.
    fn taken_for_chinese(&self) -> Option<syn::Error> {
        let name = self.name;
        let chinese = self.doc.chinese().filter(|_| self.is_zh_documented);
        if let Some(line) = chinese.and_then(Paragraph::line_without_han) {
            return Some(syn::Error::new(
                line,
                format!(
                    "`{name}` has no English message: this line counts as part of the Chinese \
                     paragraph that it stands in. If it is the English message, part the two \
                     with an empty line"
                ),
            ));
        }
        let paragraph = self.doc.likely_english(self.is_zh_documented)?;
        Some(syn::Error::new(
            paragraph.span,
            format!(
                "`{name}` has no English message: this paragraph counts as Chinese, since it \
                 contains Chinese characters. If it is the English one, write it as `en = \"…\"` \
                 in `#[code(…)]`"
            ),
        ))
    }

    fn or_one_language(&self, language: &str) -> String {
        match self.is_one_enough {
            true => String::new(),
            false => format!(", or say `messages = {language}` on the enum"),
        }
    }
}
