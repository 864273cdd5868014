//! The two messages of a variant: from `#[code(…)]`, otherwise from its documentation.

use super::attr::{Language, Spanned};
use super::doc::{Doc, Paragraph};
use super::source::Source;
use crate::ctxt::Ctxt;
use proc_macro2::{Ident, Span};

/// The texts of a variant.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Messages {
    Two {
        zh: String,
        en: String,
    },
    /// One text serves for both languages.
    One(String),
}

/// A message that is given, missing, or unreadable and reported already.
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
    /// Reads the messages of a variant, or says which are missing. `languages` is what the
    /// enum's `messages` says.
    pub(super) fn read(
        variant: &Source,
        languages: Option<Spanned<Option<Language>>>,
        is_doubtful: bool,
    ) -> (Self, Option<Missing>) {
        let options = &variant.options;
        let doc = Doc::read(&variant.docs);
        let zh = Text::of(&options.zh, doc.chinese());
        let en = Text::of(&options.en, doc.english());
        let only = languages.and_then(|languages| languages.value);
        let (zh, en) = match (zh, en, only) {
            (Text::Given(zh), Text::Given(en), _) => return (Messages::Two { zh, en }, None),
            (Text::Given(zh), Text::Missing, Some(Language::Zh)) => {
                return (Messages::One(zh), None);
            }
            (Text::Missing, Text::Given(en), Some(Language::En)) => {
                return (Messages::One(en), None);
            }
            (zh, en, only) => (
                matches!(zh, Text::Missing) && only != Some(Language::En),
                matches!(en, Text::Missing) && only != Some(Language::Zh),
            ),
        };
        // An unreadable part is reported already, and may have been the message.
        let is_doubtful = is_doubtful
            || options.doubts.messages
            || languages.is_some_and(|languages| languages.value.is_none());
        let missing = ((zh || en) && !is_doubtful).then(|| {
            let name = &variant.ident;
            let unseen = doc.unseen.map(|unseen| unseen_text(unseen, zh, en));
            let is_zh_documented = options.zh.is_none() && only != Some(Language::En);
            Missing {
                name: name.clone(),
                zh,
                en,
                is_one_enough: only.is_some(),
                hint: unseen
                    .or_else(|| taken_for_chinese(name, &doc, is_zh_documented).filter(|_| !zh)),
            }
        });
        (Messages::One(String::new()), missing)
    }
}

/// The message, or both messages, that a variant lacks.
pub(super) struct Missing {
    name: Ident,
    zh: bool,
    en: bool,
    /// Whether the enum asks for one language only.
    is_one_enough: bool,
    /// A more precise error than that it is missing.
    hint: Option<syn::Error>,
}

/// Reports the missing messages of all variants; the list has one entry per variant. A
/// language that no variant has is a single error, at the enum, unless half the variants or
/// more have a hint that it is there.
pub(super) fn report(missing: Vec<Option<Missing>>, name: &Ident, ctxt: &mut Ctxt) {
    let nobody_has = |lacks: fn(&Missing) -> bool| {
        let mut variants = missing.iter();
        variants.all(|missing| missing.as_ref().is_some_and(lacks))
    };
    let mut hints = 0;
    for missing in missing.iter().flatten() {
        hints += usize::from(missing.hint.is_some());
    }
    let language = match (nobody_has(|m| m.zh), nobody_has(|m| m.en)) {
        _ if hints * 2 >= missing.len() => None,
        (true, false) => Some(Language::Zh),
        (false, true) => Some(Language::En),
        _ => None,
    };
    let mut is_told = false;
    for missing in missing.into_iter().flatten() {
        let lacks_that_alone = match language {
            Some(Language::Zh) => !missing.en,
            Some(Language::En) => !missing.zh,
            None => false,
        };
        if !lacks_that_alone || missing.is_one_enough {
            ctxt.push(missing.error());
        } else if !is_told {
            is_told = true;
            ctxt.error(name.span(), nobody_has_it(name, language));
        }
    }
}

fn nobody_has_it(name: &Ident, language: Option<Language>) -> String {
    let (lacking, other) = match language {
        Some(Language::Zh) => ("a Chinese", "en"),
        _ => ("an English", "zh"),
    };
    format!(
        "no variant of `{name}` has {lacking} message: if the codes are documented in one \
         language only, write `#[response_code(messages = {other})]`; otherwise add {lacking} \
         paragraph to each variant, separated by a blank line"
    )
}

impl Missing {
    /// The error, at the token to change.
    fn error(self) -> syn::Error {
        let name = &self.name;
        if let Some(hint) = self.hint {
            return hint;
        }
        let write = options_for(self.zh, self.en);
        if self.is_one_enough {
            let language = if self.zh { "Chinese" } else { "English" };
            let message = format!(
                "`{name}` has no {language} message: document it in {language}, or write {write} \
                 in `#[code(…)]`"
            );
            return syn::Error::new(name.span(), message);
        }
        let message = match (self.zh, self.en) {
            (true, true) => format!(
                "`{name}` has no message: document it with a Chinese and an English paragraph, \
                 separated by a blank line, or write {write} in `#[code(…)]`"
            ),
            (true, false) => format!(
                "`{name}` has no Chinese message: add a paragraph with Chinese characters to its \
                 documentation, separated by a blank line, or write {write} in `#[code(…)]`, or write \
                 `messages = en` on the enum"
            ),
            (false, _) => format!(
                "`{name}` has no English message: add a paragraph without Chinese characters to \
                 its documentation, separated by a blank line, or write {write} in \
                 `#[code(…)]`, or write `messages = zh` on the enum"
            ),
        };
        syn::Error::new(name.span(), message)
    }
}

/// How to write the missing messages as options.
fn options_for(zh: bool, en: bool) -> &'static str {
    match (zh, en) {
        (true, true) => "`zh = \"…\"` and `en = \"…\"`",
        (true, false) => "`zh = \"…\"`",
        (false, _) => "`en = \"…\"`",
    }
}

fn unseen_text(unseen: Span, zh: bool, en: bool) -> syn::Error {
    let write = options_for(zh, en);
    syn::Error::new(
        unseen,
        format!(
            "the macro reads only literals, so it cannot see this text: write {write} in `#[code(…)]`"
        ),
    )
}

/// The error for an English message that counts as Chinese. `is_zh_documented` says that the
/// Chinese message comes from the documentation.
fn taken_for_chinese(name: &Ident, doc: &Doc, is_zh_documented: bool) -> Option<syn::Error> {
    let chinese = doc.chinese().filter(|_| is_zh_documented);
    if let Some(line) = chinese.and_then(Paragraph::line_without_han) {
        return Some(syn::Error::new(
            line,
            format!(
                "`{name}` has no English message: this line is part of a Chinese paragraph. If \
                 it is the English message, put a blank line between the two languages"
            ),
        ));
    }
    let paragraph = doc.likely_english(is_zh_documented)?;
    Some(syn::Error::new(
        paragraph.span,
        format!(
            "`{name}` has no English message: this paragraph counts as Chinese, since it \
             contains Chinese characters. If it is the English message, write it as \
             `en = \"…\"` in `#[code(…)]`"
        ),
    ))
}
