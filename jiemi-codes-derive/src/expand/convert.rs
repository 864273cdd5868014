//! `From` and `TryFrom` between the enum and its number.

use super::{generated, table};
use crate::parse::catalog::Catalog;
use proc_macro2::{Literal, TokenStream};

pub(super) fn conversions(catalog: &Catalog) -> TokenStream {
    let ident = &catalog.ident;
    let repr = catalog.repr.path();
    let from_number = if catalog.total.is_some() {
        // Without `other`, the numbers leave no gap, so the rest is never asked for.
        let rest = table::other(&catalog.variants).unwrap_or_default();
        let rest = Literal::usize_unsuffixed(rest);
        generated! {
            #[automatically_derived]
            impl ::core::convert::From<#repr> for #ident {
                #[inline]
                fn from(return_code: #repr) -> #ident {
                    __jiemi::from(return_code, #rest)
                }
            }
        }
    } else {
        generated! {
            #[automatically_derived]
            impl ::core::convert::TryFrom<#repr> for #ident {
                type Error = __jiemi::UnresolvedCode<#ident>;

                #[inline]
                fn try_from(
                    return_code: #repr,
                ) -> ::core::result::Result<#ident, __jiemi::UnresolvedCode<#ident>> {
                    __jiemi::try_from(return_code)
                }
            }
        }
    };
    generated! {
        #[automatically_derived]
        impl ::core::convert::From<#ident> for #repr {
            #[inline]
            fn from(return_code: #ident) -> #repr {
                return_code.code()
            }
        }

        #from_number
    }
}
