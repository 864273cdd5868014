//! From an index to a variant and back. This is the one place where generated
//! code names each variant, since every such list costs the compiler more than
//! its share.

use super::field::Field;
use super::{generated, table};
use crate::ast::{Catalog, Variant};
use crate::kind::Kind;
use proc_macro2::{Literal, TokenStream};

/// Up to here one flat match is the faster code and no slower to compile.
const FLAT: usize = 4096;
/// Beyond it the match is nested, and this many variants are one inner match.
const NEST: usize = 64;

/// The functions that everything else is made from.
pub(super) fn helpers(catalog: &Catalog<'_>) -> TokenStream {
    let ident = catalog.ident;
    let repr = catalog.repr.path();
    let variant = variant_of_index(catalog);
    let index = index_of_variant(catalog);
    let code = code_of_variant(catalog);
    let (shared, holders) = holders(catalog);
    generated! {
        #variant
        #index
        #code
        #holders

        #[inline]
        const fn __jiemi_lookup(__jiemi_n: #repr) -> __jiemi::Lookup<#ident> {
            match __JIEMI_TABLE.find(__jiemi_n) {
                __jiemi::Found::One(__jiemi_i) => {
                    __jiemi::Lookup::One(__jiemi_variant(__jiemi_i, __jiemi_n))
                }
                #shared
            }
        }
    }
}

fn variant_of_index(catalog: &Catalog<'_>) -> TokenStream {
    let ident = catalog.ident;
    let repr = catalog.repr.path();
    let arms: Vec<_> = catalog
        .variants
        .iter()
        .map(|variant| construct(catalog, variant))
        .collect();
    // Only a variant with a field keeps the number.
    let code = match catalog.variants.iter().any(|v| v.kind.field().is_some()) {
        true => generated!(__jiemi_n),
        false => generated!(_),
    };
    let body = if arms.len() <= FLAT {
        match_index(&generated!(__jiemi_i), &arms)
    } else {
        let inner: Vec<_> = arms
            .chunks(NEST)
            .map(|chunk| match_index(&generated!(__jiemi_i & 63), chunk))
            .collect();
        match_index(&generated!(__jiemi_i >> 6), &inner)
    };
    generated! {
        #[inline]
        const fn __jiemi_variant(__jiemi_i: ::core::primitive::usize, #code: #repr) -> #ident {
            #body
        }
    }
}

fn construct(catalog: &Catalog<'_>, variant: &Variant<'_>) -> TokenStream {
    let (ident, name) = (catalog.ident, variant.ident);
    match variant.kind.field() {
        None => generated!(#ident::#name),
        Some(field) => {
            let number = Field::new(field, catalog.repr).number;
            generated!(#ident::#name(#number))
        }
    }
}

/// `match index { 0 => …, 1 => …, _ => … }`: the last arm takes the rest, which
/// is never asked for.
fn match_index(index: &TokenStream, arms: &[TokenStream]) -> TokenStream {
    match arms {
        [] => generated!(loop {}), // an enum without variants is an error before
        [only] => only.clone(),
        [first @ .., last] => {
            let places = (0..first.len()).map(Literal::usize_unsuffixed);
            generated! {
                match #index {
                    #(#places => #first,)*
                    _ => #last,
                }
            }
        }
    }
}

fn index_of_variant(catalog: &Catalog<'_>) -> TokenStream {
    let ident = catalog.ident;
    let is_own_index = catalog
        .variants
        .iter()
        .all(|variant| !variant.has_discriminant && variant.kind.field().is_none());
    let body = if is_own_index {
        generated!(__jiemi_v as ::core::primitive::usize)
    } else {
        let arms = catalog.variants.iter().enumerate().map(|(index, variant)| {
            let name = variant.ident;
            let index = Literal::usize_unsuffixed(index);
            match variant.kind.field() {
                None => generated!(#ident::#name => #index,),
                Some(_) => generated!(#ident::#name(_) => #index,),
            }
        });
        generated!(match __jiemi_v { #(#arms)* })
    };
    generated! {
        #[inline]
        const fn __jiemi_index(__jiemi_v: #ident) -> ::core::primitive::usize {
            #body
        }
    }
}

fn code_of_variant(catalog: &Catalog<'_>) -> TokenStream {
    let ident = catalog.ident;
    let repr = catalog.repr.path();
    let kept = catalog.variants.iter().filter_map(|variant| {
        let name = variant.ident;
        let field = Field::new(variant.kind.field()?, catalog.repr);
        let Field { variable, number } = field;
        Some(generated!(#ident::#name(#variable) => #number,))
    });
    let has_units = catalog.variants.iter().any(|v| v.kind.field().is_none());
    let unit = has_units.then(|| generated!(_ => __JIEMI_TABLE.numbers[__jiemi_index(__jiemi_v)],));
    generated! {
        #[inline]
        const fn __jiemi_code(__jiemi_v: #ident) -> #repr {
            match __jiemi_v {
                #(#kept)*
                #unit
            }
        }
    }
}

/// The arms of `lookup` for what is not one variant, and the list that they need.
fn holders(catalog: &Catalog<'_>) -> (TokenStream, TokenStream) {
    let ident = catalog.ident;
    let list = table::holders_by_number(&catalog.variants);
    if list.is_empty() {
        return (
            generated!(_ => __jiemi::Lookup::Unknown,),
            TokenStream::new(),
        );
    }
    let holders = variants(&list, &generated!(__JIEMI_TABLE.holders));
    (
        generated! {
            __jiemi::Found::Shared(__jiemi_start, __jiemi_end) => __jiemi::Lookup::Shared(
                __jiemi::candidates(__JiemiShared::HOLDERS, __jiemi_start, __jiemi_end),
            ),
            __jiemi::Found::Nothing => __jiemi::Lookup::Unknown,
        },
        // A constant of a type is evaluated only where it is used; a `static` or a
        // free `const` would be evaluated by every `cargo check`.
        generated! {
            struct __JiemiShared;

            impl __JiemiShared {
                const HOLDERS: &'static [#ident] = #holders;
            }
        },
    )
}

/// The value of `UNIT_VARIANTS`.
pub(super) fn unit_variants(catalog: &Catalog<'_>) -> TokenStream {
    let units: Vec<_> = catalog
        .variants
        .iter()
        .enumerate()
        .filter(|(_, variant)| matches!(variant.kind, Kind::Unit(_)))
        .map(|(index, _)| index)
        .collect();
    variants(&units, &table::indices(&units))
}

/// A list of variants that names none of them; `indices` is `list` as generated
/// code has it.
fn variants(list: &[usize], indices: &TokenStream) -> TokenStream {
    let Some(first) = list.first().copied() else {
        return generated!(&[]);
    };
    let (count, first) = (
        Literal::usize_unsuffixed(list.len()),
        Literal::usize_unsuffixed(first),
    );
    generated! {
        &{
            let mut __jiemi_list = [const { __jiemi_variant(#first, 0) }; #count];
            let mut __jiemi_i = 0;
            while __jiemi_i < #count {
                __jiemi_list[__jiemi_i] = __jiemi_variant(#indices.get(__jiemi_i), 0);
                __jiemi_i += 1;
            }
            __jiemi_list
        }
    }
}
