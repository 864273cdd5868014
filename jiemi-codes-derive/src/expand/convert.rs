//! `From` and `TryFrom` between the enum and its number.

use super::{generated, table};
use crate::ast::Catalog;
use proc_macro2::{Literal, TokenStream};

pub(super) fn conversions(catalog: &Catalog<'_>) -> TokenStream {
    let Catalog { ident, krate, .. } = catalog;
    let repr = catalog.repr.path();
    let from_number = if catalog.total.is_some() {
        // Without `other`, the numbers leave no gap, so the rest is never asked for.
        let rest = table::other(&catalog.variants).unwrap_or_default();
        let rest = Literal::usize_unsuffixed(rest);
        generated! {
            #[automatically_derived]
            impl ::core::convert::From<#repr> for #ident {
                #[inline]
                fn from(__jiemi_n: #repr) -> #ident {
                    match __JIEMI_TABLE.choose(__JIEMI_TABLE.find(__jiemi_n)) {
                        ::core::option::Option::Some(__jiemi_i) => __jiemi_variant(__jiemi_i, __jiemi_n),
                        ::core::option::Option::None => __jiemi_variant(#rest, __jiemi_n),
                    }
                }
            }
        }
    } else {
        generated! {
            #[automatically_derived]
            impl ::core::convert::TryFrom<#repr> for #ident {
                type Error = #krate::UnresolvedCode<#ident>;

                #[inline]
                fn try_from(
                    __jiemi_n: #repr,
                ) -> ::core::result::Result<#ident, #krate::UnresolvedCode<#ident>> {
                    #krate::__private::try_from(__jiemi_n)
                }
            }
        }
    };
    generated! {
        #[automatically_derived]
        impl ::core::convert::From<#ident> for #repr {
            #[inline]
            fn from(__jiemi_v: #ident) -> #repr {
                __jiemi_code(__jiemi_v)
            }
        }

        #from_number
    }
}
