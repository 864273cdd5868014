//! A variant as it stands in the source.
//!
//! syn has the same as `syn::Variant`. It makes a tree of every attribute, though,
//! and in a macro, which is built without optimisation, that takes longer than all
//! the rest. So the lines of documentation, `#[code(…)]` and a bare name, of which
//! catalogues are made, are read where they stand; syn reads what is anything else.

use crate::ctxt::Ctxt;
use crate::number::SpannedNumber;
use crate::parse::attr::{self, VariantOptions};
use proc_macro2::{Delimiter, Ident, Literal, Span, TokenTree};
use syn::buffer::Cursor;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Attribute, Expr, Fields, Meta, Token, Variant, bracketed};

/// A variant, with its options read and its documentation to be read.
pub(crate) struct Source {
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
    pub(crate) discriminant: Discriminant,
    pub(crate) docs: Vec<DocText>,
    pub(crate) options: VariantOptions,
    /// Whether the documentation leaves it out.
    pub(crate) is_hidden: bool,
    /// Whether it or its field is deprecated.
    pub(crate) is_deprecated: bool,
}

/// What a variant's discriminant tells of its number.
pub(crate) enum Discriminant {
    Absent,
    Literal(SpannedNumber),
    /// For every integer type, so that the compiler refuses it.
    TooLarge,
    Computed(Expr),
}

/// A text of a variant's documentation.
pub(crate) enum DocText {
    /// A comment, or `#[doc = "…"]`.
    Literal(Literal),
    /// One that is no literal, such as `include_str!(…)`.
    Unseen(Span),
}

impl Source {
    /// Reads a variant and the comma behind it.
    pub(crate) fn read(input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<Self> {
        let mut attributes = Attributes::default();
        input.step(|cursor| Ok(((), attributes.read_common(*cursor))))?;
        while input.peek(Token![#]) {
            attributes.read_one(input, ctxt)?;
            input.step(|cursor| Ok(((), attributes.read_common(*cursor))))?;
        }
        let (ident, fields, discriminant) = match input.step(|cursor| Ok(bare_name(*cursor)))? {
            Some((ident, discriminant)) => (ident, Fields::Unit, discriminant),
            None => {
                let variant = input.parse::<Variant>()?;
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
                let discriminant = variant.discriminant.map(|(_, expr)| expr);
                (
                    variant.ident,
                    variant.fields,
                    Discriminant::of(discriminant),
                )
            }
        };
        let of_fields = || fields.iter().flat_map(|field| &field.attrs);
        attr::refuse_on_field(of_fields(), ctxt);
        Ok(Source {
            ident,
            discriminant,
            docs: attributes.docs,
            options: attributes.options,
            is_hidden: attributes.is_hidden,
            is_deprecated: attributes.is_deprecated || of_fields().any(is_deprecated),
            fields,
        })
    }
}

/// `#[deprecated]`
pub(crate) fn is_deprecated(attr: &Attribute) -> bool {
    attr.path().is_ident("deprecated")
}

impl Discriminant {
    fn of(expr: Option<Expr>) -> Self {
        let Some(expr) = expr else {
            return Discriminant::Absent;
        };
        match SpannedNumber::from_discriminant(&expr) {
            Some(Ok(number)) => Discriminant::Literal(number),
            Some(Err(_)) => Discriminant::TooLarge,
            None => Discriminant::Computed(expr),
        }
    }
}

/// What is gathered of the attributes of one variant.
#[derive(Default)]
struct Attributes {
    docs: Vec<DocText>,
    options: VariantOptions,
    is_hidden: bool,
    is_deprecated: bool,
}

impl Attributes {
    /// Goes over the attributes that nearly all are.
    fn read_common<'c>(&mut self, mut cursor: Cursor<'c>) -> Cursor<'c> {
        while let Some(rest) = self.common(cursor) {
            cursor = rest;
        }
        cursor
    }

    /// Reads a comment, `#[doc = "…"]` or a `#[code(…)]` without anything to be said of
    /// it; `None` if something else stands there.
    fn common<'c>(&mut self, cursor: Cursor<'c>) -> Option<Cursor<'c>> {
        let attr = punct(cursor, '#')?;
        let (content, _, rest) = attr.group(Delimiter::Bracket)?;
        let (name, content) = content.ident()?;
        if name == "doc" {
            let (text, content) = punct(content, '=')?.literal()?;
            content.eof().then_some(())?;
            self.docs.push(DocText::Literal(text));
        } else {
            let (parts, _, content) = content.group(Delimiter::Parenthesis)?;
            (name == "code" && content.eof()).then_some(())?;
            self.options.read_plain(name.span(), parts)?;
        }
        Some(rest)
    }

    /// Reads any attribute.
    fn read_one(&mut self, input: ParseStream, ctxt: &mut Ctxt) -> syn::Result<()> {
        input.parse::<Token![#]>()?;
        let content;
        bracketed!(content in input);
        self.read_any(&content.parse()?, ctxt)
    }

    fn read_any(&mut self, meta: &Meta, ctxt: &mut Ctxt) -> syn::Result<()> {
        let path = meta.path();
        if path.is_ident("doc") {
            match meta {
                Meta::NameValue(text) => self.docs.push(DocText::Unseen(text.value.span())),
                Meta::List(list) => {
                    let mut tokens = list.tokens.clone().into_iter();
                    self.is_hidden |= tokens
                        .any(|token| matches!(token, TokenTree::Ident(word) if word == "hidden"));
                }
                Meta::Path(_) => {}
            }
        }
        self.is_deprecated |= path.is_ident("deprecated");
        self.options.read_meta(meta, ctxt)
    }
}

/// `Success,` or `Success = 1000,`
fn bare_name(cursor: Cursor<'_>) -> (Option<(Ident, Discriminant)>, Cursor<'_>) {
    let read = || {
        let (ident, rest) = cursor.ident()?;
        if let Some(rest) = end_of_part(rest) {
            return Some(((ident, Discriminant::Absent), rest));
        }
        let (number, rest) = SpannedNumber::plain(punct(rest, '=')?)?;
        let rest = end_of_part(rest)?;
        Some(((ident, Discriminant::Literal(number)), rest))
    };
    match read() {
        Some((variant, rest)) => (Some(variant), rest),
        None => (None, cursor),
    }
}

/// What follows a comma, or the end.
pub(crate) fn end_of_part(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
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
