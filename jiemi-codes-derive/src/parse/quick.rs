//! A fast path around syn, for the plain variants that most catalogues consist of.
//!
//! syn makes a tree of every attribute. In a macro, which is built without optimisation,
//! that takes longer than all the rest: 14 % of a check at 1,000 codes. So a plain variant
//! is read directly, token by token:
//!
//! ```text
//! /// 请求被拒绝。
//! ///
//! /// The request was refused.
//! #[doc(alias = "1008")]
//! #[code(1008, shared, fail)]
//! RequestRefused = 1008,
//! ```
//!
//! syn reads every other variant. A property test checks that both give the same result.

use super::attr::{CODE, NextStep, RESPONSE_CODE, Spanned, VariantOptions};
use super::codes::Codes;
use super::literal::SpannedNumber;
use super::source::{Discriminant, DocText, Fields, Source, hides};
use super::text;
use super::word::SpannedWord;
use crate::class::Class;
use proc_macro2::{Delimiter, Span};
use syn::buffer::Cursor;

/// Reads a plain variant and the comma after it; if it is not plain, returns `None` and reads
/// nothing.
pub(crate) fn variant(cursor: Cursor<'_>) -> (Option<Source>, Cursor<'_>) {
    match read(cursor) {
        Some((source, rest)) => (Some(source), rest),
        None => (None, cursor),
    }
}

fn read(mut cursor: Cursor<'_>) -> Option<(Source, Cursor<'_>)> {
    let mut docs = Vec::new();
    let mut options = VariantOptions::default();
    while let Some(attr) = punct(cursor, '#') {
        let (content, _, rest) = attr.group(Delimiter::Bracket)?;
        attribute(content, &mut docs, &mut options)?;
        cursor = rest;
    }
    let (ident, mut rest) = cursor.ident()?;
    let mut discriminant = Discriminant::Absent;
    if let Some(behind) = punct(rest, '=') {
        let (number, behind) = plain_number(behind)?;
        discriminant = Discriminant::Literal(number);
        rest = behind;
    }
    let source = Source {
        ident,
        fields: Fields::Unit,
        discriminant,
        docs,
        options,
        is_hidden: false,
        is_deprecated: false,
    };
    Some((source, end_of_part(rest)?))
}

/// Reads documentation and `#[code(…)]`, and skips attributes that are not the macro's; `None`
/// if an attribute is not plain.
fn attribute(
    content: Cursor<'_>,
    docs: &mut Vec<DocText>,
    options: &mut VariantOptions,
) -> Option<()> {
    let (name, rest) = content.ident()?;
    if name == "doc" {
        if let Some(text) = punct(rest, '=') {
            let (text, rest) = text.literal()?;
            docs.push(DocText::Literal(text));
            return rest.eof().then_some(());
        }
        let (words, _, _) = rest.group(Delimiter::Parenthesis)?;
        return (!hides(words.token_stream())).then_some(());
    }
    if name == CODE && options.attr.is_none() {
        let (parts, _, rest) = rest.group(Delimiter::Parenthesis)?;
        options.attr = Some(name.span());
        code(parts, options)?;
        return rest.eof().then_some(());
    }
    let is_ours = name == CODE || name == RESPONSE_CODE || name == "deprecated";
    (!is_ours).then_some(())
}

/// Reads `1008` or `"SYSTEM_ERROR"`, then a class and `shared`, each at most once.
fn code(parts: Cursor<'_>, options: &mut VariantOptions) -> Option<()> {
    let (code, rest) = plain_code(parts)?;
    options.codes = Some(code);
    let mut rest = end_of_part(rest)?;
    while !rest.eof() {
        let (word, behind) = rest.ident()?;
        let span = word.span();
        if word == "shared" && options.shared.is_none() {
            options.shared = Some(Spanned { value: (), span });
        } else {
            let value = NextStep::Class(Class::from_word(&word.to_string())?);
            options.next_step.is_none().then_some(())?;
            options.next_step = Some(Spanned { value, span });
        }
        rest = end_of_part(behind)?;
    }
    Some(())
}

/// A plain number, or a word without escapes.
fn plain_code(cursor: Cursor<'_>) -> Option<(Codes, Cursor<'_>)> {
    let (literal, rest) = cursor.literal()?;
    let (written, span) = (literal.to_string(), literal.span());
    let code = match text::unquoted(&written) {
        Some("") => return None,
        Some(word) => Codes::Word(SpannedWord {
            value: word.to_owned(),
            span,
        }),
        None => Codes::One(number(&written, span)?),
    };
    Some((code, rest))
}

/// A plain number.
fn plain_number(cursor: Cursor<'_>) -> Option<(SpannedNumber, Cursor<'_>)> {
    let (literal, rest) = cursor.literal()?;
    Some((number(&literal.to_string(), literal.span())?, rest))
}

/// A number of decimal digits only.
fn number(written: &str, span: Span) -> Option<SpannedNumber> {
    let is_plain = written.bytes().all(|byte| byte.is_ascii_digit());
    Some(SpannedNumber {
        value: is_plain.then(|| written.parse().ok())??,
        extent: span.into(),
    })
}

/// What follows a comma, or the end.
fn end_of_part(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    match cursor.eof() {
        true => Some(cursor),
        false => punct(cursor, ','),
    }
}

/// What follows this character.
fn punct(cursor: Cursor<'_>, character: char) -> Option<Cursor<'_>> {
    let (punct, rest) = cursor.punct()?;
    (punct.as_char() == character).then_some(rest)
}
