//! Writes the code. All that is written stands in one `const _`, so that helpers
//! have no name outside; every path is absolute, so that nothing in the user's
//! scope or among the variants can stand in for it; every span is `mixed_site`, so
//! that lints see a macro's code, not the user's; and every binding has a name
//! that no constant has, since a pattern would mean the constant. Parameters that
//! docs.rs shows have the same, but readable.

mod convert;
mod docs;
mod field;
pub(crate) mod krate;
mod list;
mod options;
mod perfect;
pub(crate) mod stubs;
mod table;
mod tokens;
mod units;
mod variants;

use crate::parse::catalog::Catalog;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use units::Units;

/// `quote!` for generated code.
macro_rules! generated {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}
pub(crate) use generated;

/// All that the derive gives for an enum without mistakes.
pub(crate) fn expand(catalog: &Catalog) -> TokenStream {
    let allow_deprecated = allow_deprecated(catalog.is_deprecated);
    let krate = catalog.krate.import();
    let units = Units::of(&catalog.variants, catalog.repr);
    let table = table::table(catalog, &units);
    let helpers = variants::helpers(catalog);
    let items = items(catalog, &units);
    let conversions = convert::conversions(catalog);
    let options = options::options(catalog);
    quote_spanned! {Span::mixed_site()=>
        #allow_deprecated
        const _: () = {
            #krate

            #table
            #helpers
            #items
            #conversions
            #options
        };
    }
}

/// Whoever declares a deprecated enum or variant is not to be warned of it there.
pub(crate) fn allow_deprecated(is_deprecated: bool) -> Option<TokenStream> {
    is_deprecated.then(|| generated!(#[allow(deprecated)]))
}

/// The inherent items and the trait.
fn items(catalog: &Catalog, units: &Units) -> TokenStream {
    let Catalog { vis, ident, .. } = catalog;
    let repr = catalog.repr.path();
    let unit_variants = list::unit_variants(catalog);
    let lists = list::lists(catalog, units);
    let method = variants::method(catalog);
    let code = variants::code(catalog);
    let variant = variants::found(catalog);
    let docs = docs::table(catalog);
    // Of an enum `Lookup`, the method `lookup` is not what the lint takes it for.
    let has_name_of_method = ident.to_string().eq_ignore_ascii_case("lookup");
    let allow_own_name =
        has_name_of_method.then(|| generated!(#[allow(clippy::self_named_constructors)]));
    generated! {
        #[doc = #docs]
        // The trait has the same items, for generic code; they are the same.
        #[allow(clippy::same_name_method)]
        #allow_own_name
        impl #ident {
            /// One row for each variant, in the order of declaration.
            #vis const ENTRIES: __jiemi::Entries<#repr> = __JIEMI_TABLE.entries();

            /// The variants without a field, in the order of declaration.
            #vis const UNIT_VARIANTS: &'static [#ident] = #unit_variants;

            /// The number; of a range or `other` variant the one it keeps.
            #[inline]
            #[must_use]
            #vis const fn code(self) -> #repr {
                #code
            }

            /// What a number stands for.
            #[inline]
            #[must_use]
            #vis const fn lookup(return_code: #repr) -> __jiemi::Lookup<#ident> {
                let __jiemi_f = __JIEMI_TABLE.find(return_code);
                __jiemi::lookup(__jiemi_f, #variant)
            }

            /// The row of this variant: number, name, messages and class.
            #[inline]
            #[must_use]
            #vis const fn entry(self) -> __jiemi::Entry<#repr> {
                __JIEMI_TABLE.entry(__jiemi_index(self))
            }
        }

        // A private enum need not use all of it. This is never called, and what stands
        // behind `false` not even evaluated.
        const _: fn() = || {
            if false {
                let _ = (
                    #ident::ENTRIES,
                    #ident::UNIT_VARIANTS,
                    #ident::code,
                    #ident::lookup,
                    #ident::entry,
                );
            }
        };

        #[automatically_derived]
        impl __jiemi::ResponseCode for #ident {
            type Repr = #repr;

            const ENTRIES: __jiemi::Entries<#repr> = __JIEMI_TABLE.entries();

            #lists
            #method

            #[inline]
            fn code(self) -> #repr {
                self.code() // the inherent one
            }

            #[inline]
            fn __index(self) -> ::core::primitive::usize {
                __jiemi_index(self)
            }
        }
    }
}
