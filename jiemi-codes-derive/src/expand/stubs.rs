//! Items without content, for an enum that has mistakes or is still being written: code that
//! uses the enum then compiles, the mistakes are the only errors, and an editor can complete
//! `ShopCode::`.

use super::items::{Bodies, Lists, Names, items};
use super::options::Options;
use super::{convert, generated, in_const, krate, options};
use crate::agreed::INDETERMINATE;
use crate::ctxt::Ctxt;
use crate::integer::Integer;
use crate::parse::attr::{EnumOptions, allowed};
use crate::parse::catalog::repr_word;
use crate::parse::outline::{self, Outline};
use crate::repr::Repr;
use proc_macro2::{Ident, Literal, TokenStream};

pub(crate) fn stubs(input: TokenStream) -> TokenStream {
    let Some(outline) = Outline::read(input).filter(|outline| !outline.has_generics) else {
        return TokenStream::new();
    };
    // Its mistakes are reported already.
    let mut ignored = Ctxt::new();
    let options = EnumOptions::read(&outline.attrs, &mut ignored);
    let ident = &outline.ident;
    let repr = guess_repr(&outline, &options);
    let names = Names {
        vis: &outline.vis,
        ident,
        repr,
        protocol: options
            .protocol
            .as_ref()
            .and_then(|protocol| protocol.value.as_ref()),
    };
    let krate = krate::import(
        options
            .krate
            .as_ref()
            .and_then(|krate| krate.value.as_ref()),
    );
    let table = table(repr, outline.variants.len());
    let items = items(names, &bodies(ident, repr));
    let total = options.total.map(|total| total.span);
    let conversions = convert::conversions(ident, repr, total);
    let error = options.error.map(|_| error(ident));
    let options = options::impls(
        ident,
        &Options {
            repr,
            display: options.display.and_then(|display| display.value),
            serde: options.serde.map(|serde| (serde.value, serde.span)),
            schemars: options.schemars.map(|schemars| schemars.span),
        },
    );
    in_const(
        outline.is_deprecated(),
        &allowed(&outline.attrs),
        generated! {
            #krate

            #table
            #items
            #conversions
            #options
            #error
        },
    )
}

/// A table with as many rows as the enum has variants, since otherwise a constant that counts
/// them would be one more error.
fn table(repr: Repr, count: usize) -> TokenStream {
    let literal = Literal::usize_unsuffixed;
    let (rows, starts, words) = (
        literal(count),
        literal(count * 12 + 4),
        literal(count * 4 + 4),
    );
    let row = Literal::u8_unsuffixed(INDETERMINATE);
    let codes = match repr {
        Repr::Integer(_) => generated!(&[0; #rows], &[]),
        Repr::Str => generated!(&[], &[0; #words]),
    };
    generated! {
        static __JIEMI_TABLE: __jiemi::Table =
            __jiemi::Table::stub(&[#row; #rows], &[0; #starts], #codes);
    }
}

fn bodies(ident: &Ident, repr: Repr) -> Bodies {
    let forget = generated!(::core::mem::forget); // a field may have a destructor
    let code = match repr {
        Repr::Integer(_) => generated!(0),
        Repr::Str => generated!(""),
    };
    Bodies {
        docs: None,
        lists: Lists {
            constants: TokenStream::new(),
            units: generated!(&[]),
            all: generated!(&[]),
            holders: None,
        },
        code: generated! {
            #forget(self);
            #code
        },
        index: generated! {
            #forget(__jiemi_v);
            0
        },
        lookup: generated! {
            let _ = return_code;
            __jiemi::Lookup::<#ident>::Unknown
        },
    }
}

/// A missing `display` is reported already, so the bounds have a lifetime: the compiler then
/// checks them only where the impl is used.
fn error(ident: &Ident) -> TokenStream {
    generated! {
        #[automatically_derived]
        impl ::core::error::Error for #ident
        where
            for<'__jiemi> #ident: ::core::fmt::Debug + ::core::fmt::Display,
        {}
    }
}

/// The type most likely meant, if it cannot be read: the type of a variant's field or of the
/// first code, else the commonest one.
fn guess_repr(outline: &Outline, options: &EnumOptions) -> Repr {
    let named = options.repr.as_ref().and_then(|repr| repr.value);
    let native = || Integer::meant(&repr_word(&outline.attrs)?);
    let of_field = || {
        let names = outline.names_in_fields();
        names.iter().find_map(Integer::meant)
    };
    let guessed = || match outline::has_words(&outline.variants) {
        true => Repr::Str,
        false => Repr::Integer(Integer::U16),
    };
    let integer = || native().or_else(of_field).map(Repr::Integer);
    named.or_else(integer).unwrap_or_else(guessed)
}
