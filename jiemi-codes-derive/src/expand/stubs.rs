//! Items without content, for an enum with mistakes: code that uses the enum then compiles,
//! and the mistakes stand alone.

use super::items::{Bodies, Lists, Names, items};
use super::options::Options;
use super::{convert, generated, in_const, krate, options};
use crate::agreed::INDETERMINATE;
use crate::ctxt::Ctxt;
use crate::parse::attr::{EnumOptions, is_deprecated};
use crate::parse::catalog::repr_word;
use crate::repr::Repr;
use proc_macro2::{Ident, Literal, TokenStream};
use syn::{Attribute, Data, DataEnum, DeriveInput, Type};

pub(crate) fn stubs(input: TokenStream) -> TokenStream {
    let Ok(input) = syn::parse2::<DeriveInput>(input) else {
        return TokenStream::new();
    };
    let Data::Enum(data) = &input.data else {
        return TokenStream::new();
    };
    if !input.generics.params.is_empty() {
        return TokenStream::new();
    }
    // Its mistakes are reported already.
    let mut ignored = Ctxt::new();
    let options = EnumOptions::read(&input.attrs, &mut ignored);
    let ident = &input.ident;
    let names = Names {
        vis: &input.vis,
        ident,
        repr: guess_repr(&input.attrs, &options, data),
    };
    // As many rows as the enum has variants, since a constant that counts them would be
    // one more error.
    let count = data.variants.len();
    let [rows, starts] = [count, count * 12 + 4].map(Literal::usize_unsuffixed);
    let row = Literal::u8_unsuffixed(INDETERMINATE);
    let krate = krate::import(
        options
            .krate
            .as_ref()
            .and_then(|krate| krate.value.as_ref()),
    );
    let items = items(names, &bodies(ident));
    let total = options.total.map(|total| total.span);
    let conversions = convert::conversions(ident, names.repr, total);
    let error = options.error.map(|_| error(ident));
    let options = options::impls(
        ident,
        &Options {
            display: options.display.and_then(|display| display.value),
            serde: options.serde.map(|serde| (serde.value, serde.span)),
            schemars: options.schemars.map(|schemars| schemars.span),
        },
    );
    in_const(
        has_deprecated(&input.attrs, data),
        generated! {
            #krate

            static __JIEMI_TABLE: __jiemi::Table =
                __jiemi::Table::stub(&[#row; #rows], &[0; #starts], &[0; #rows]);

            #items
            #conversions
            #options
            #error
        },
    )
}

fn bodies(ident: &Ident) -> Bodies {
    let forget = generated!(::core::mem::forget); // a field may have a destructor
    Bodies {
        docs: None,
        lists: Lists {
            constants: TokenStream::new(),
            shown_units: generated!(&[]),
            units: generated!(&[]),
            all: generated!(&[]),
            holders: None,
        },
        code: generated! {
            #forget(self);
            0
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

/// Of `error` without `display` nothing more is to be said: bounds with a lifetime are asked
/// for only where the impl is used.
fn error(ident: &Ident) -> TokenStream {
    generated! {
        #[automatically_derived]
        impl ::core::error::Error for #ident
        where
            for<'__jiemi> #ident: ::core::fmt::Debug + ::core::fmt::Display,
        {}
    }
}

/// Whether the enum, or a part of it that generated code names, is deprecated.
fn has_deprecated(attrs: &[Attribute], data: &DataEnum) -> bool {
    let of_variants = data.variants.iter().flat_map(|variant| {
        let of_fields = variant.fields.iter().flat_map(|field| &field.attrs);
        variant.attrs.iter().chain(of_fields)
    });
    attrs.iter().chain(of_variants).any(is_deprecated)
}

/// The type that was most likely meant, where it cannot be read: that of a variant's field,
/// else the commonest one.
fn guess_repr(attrs: &[Attribute], options: &EnumOptions, data: &DataEnum) -> Repr {
    let mut fields = data.variants.iter().flat_map(|variant| &variant.fields);
    let named = options.repr.as_ref().and_then(|repr| repr.value);
    named
        .or_else(|| Repr::from_ident(&repr_word(attrs)?))
        .or_else(|| {
            fields.find_map(|field| match &field.ty {
                Type::Path(path) => Repr::from_ident(path.path.get_ident()?),
                _ => None,
            })
        })
        .unwrap_or(Repr::U16)
}
