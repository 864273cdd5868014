//! Writes the code. All that is written stands in one `const _`, so that helpers
//! have no name outside; every path is absolute, so that nothing in the user's
//! scope or among the variants can stand in for it; every span is `mixed_site`, so
//! that lints see a macro's code, not the user's; and every binding has a name
//! that no constant has, since a pattern would mean the constant.

mod convert;
mod docs;
mod options;
mod table;
mod variants;

use crate::ast::Catalog;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// `quote!` for generated code.
macro_rules! generated {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}
pub(crate) use generated;

/// All that the derive gives for an enum without mistakes.
pub(crate) fn expand(catalog: &Catalog<'_>) -> TokenStream {
    let table = table::table(catalog);
    let variants = variants::helpers(catalog);
    let items = items(catalog);
    let conversions = convert::conversions(catalog);
    let options = options::options(catalog);
    quote_spanned! {Span::mixed_site()=>
        // The enum or a variant may be deprecated.
        #[allow(deprecated)]
        const _: () = {
            #table
            #variants
            #items
            #conversions
            #options
        };
    }
}

/// The inherent items and the trait.
fn items(catalog: &Catalog<'_>) -> TokenStream {
    let Catalog {
        vis, ident, krate, ..
    } = catalog;
    let repr = catalog.repr.path();
    let unit_variants = variants::unit_variants(catalog);
    let docs = docs::table(catalog);
    generated! {
        #[doc = #docs]
        #[automatically_derived]
        #[allow(dead_code)] // a private enum need not use all of it
        // The trait has the same items, for generic code; they are the same.
        #[allow(clippy::same_name_method)]
        impl #ident {
            /// One row for each variant, in the order of declaration.
            #vis const ENTRIES: #krate::Entries<#repr> = __JIEMI_TABLE.entries();

            /// The variants without a field, in the order of declaration.
            #vis const UNIT_VARIANTS: &'static [#ident] = #unit_variants;

            /// The number; of a range or `other` variant the one it keeps.
            #[inline]
            #[must_use]
            #vis const fn code(self) -> #repr {
                __jiemi_code(self)
            }

            /// What a number stands for.
            #[inline]
            #[must_use]
            #vis const fn lookup(code_: #repr) -> #krate::Lookup<#ident> {
                __jiemi_lookup(code_)
            }

            /// The row of this variant: number, name, messages and class.
            #[inline]
            #[must_use]
            #vis const fn entry(self) -> #krate::Entry<#repr> {
                __JIEMI_TABLE.entry(__jiemi_index(self))
            }
        }

        #[automatically_derived]
        impl #krate::ResponseCode for #ident {
            type Repr = #repr;

            const ENTRIES: #krate::Entries<#repr> = __JIEMI_TABLE.entries();

            // Not `Self::UNIT_VARIANTS`: that would be evaluated by `cargo check`,
            // which takes seconds for thousands of variants; this is not.
            const UNIT_VARIANTS: &'static [#ident] = #unit_variants;

            #[inline]
            fn code(self) -> #repr {
                __jiemi_code(self)
            }

            #[inline]
            fn lookup(__jiemi_n: #repr) -> #krate::Lookup<#ident> {
                __jiemi_lookup(__jiemi_n)
            }

            #[inline]
            fn entry(self) -> #krate::Entry<#repr> {
                __JIEMI_TABLE.entry(__jiemi_index(self))
            }

            #[inline]
            fn __index(self) -> ::core::primitive::usize {
                __jiemi_index(self)
            }

            #[inline]
            fn __choose(__jiemi_n: #repr) -> ::core::option::Option<#ident> {
                match __JIEMI_TABLE.choose(__JIEMI_TABLE.find(__jiemi_n)) {
                    ::core::option::Option::Some(__jiemi_i) => {
                        ::core::option::Option::Some(__jiemi_variant(__jiemi_i, __jiemi_n))
                    }
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            }
        }
    }
}
