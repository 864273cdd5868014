//! Impls without content, for an enum with mistakes: code that uses the enum then
//! compiles, and the mistakes stand alone.

use crate::ctxt::Ctxt;
use crate::expand::krate::Krate;
use crate::expand::{allow_deprecated, generated};
use crate::parse::attr::EnumOptions;
use crate::parse::catalog;
use crate::parse::source;
use crate::repr::Repr;
use proc_macro2::{Literal, TokenStream};
use quote::quote_spanned;
use syn::{Attribute, Data, DataEnum, DeriveInput, Fields, Type};

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
    let krate = Krate::of(&options).import();
    let repr = guess_repr(
        &input,
        &options,
        data.variants.iter().map(|variant| &variant.fields),
    );
    let allow_deprecated = allow_deprecated(is_deprecated(&input.attrs, data));
    let (vis, ident) = (&input.vis, &input.ident);
    // As many rows as the enum has variants, since a constant that counts them would be
    // one more error.
    let count = data.variants.len();
    let sizes = [count, count * 12 + 4].map(Literal::usize_unsuffixed);
    let [rows, starts] = &sizes;
    let repr = repr.path();
    let from_number = match options.total {
        Some(_) => generated! {
            #[automatically_derived]
            impl ::core::convert::From<#repr> for #ident {
                fn from(_: #repr) -> #ident {
                    loop {}
                }
            }
        },
        None => generated! {
            #[automatically_derived]
            impl ::core::convert::TryFrom<#repr> for #ident {
                type Error = __jiemi::UnresolvedCode<#ident>;
                fn try_from(
                    __jiemi_n: #repr,
                ) -> ::core::result::Result<#ident, __jiemi::UnresolvedCode<#ident>> {
                    __jiemi::try_from(__jiemi_n)
                }
            }
        },
    };
    let display = options.display.map(|_| {
        generated! {
            #[automatically_derived]
            impl ::core::fmt::Display for #ident {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::result::Result::Ok(())
                }
            }
        }
    });
    let error = options.error.map(|_| {
        generated! {
            #[automatically_derived]
            // Of `error` without `display`, nothing more is to be said: bounds with a
            // lifetime are asked for only where the impl is used.
            impl ::core::error::Error for #ident
            where
                for<'__jiemi> #ident: ::core::fmt::Debug + ::core::fmt::Display,
            {}
        }
    });
    let serde = options
        .serde
        .map(|word| quote_spanned!(word.span=> __jiemi::impl_serde! { #ident }));
    let schemars = options
        .schemars
        .map(|word| quote_spanned!(word.span=> __jiemi::impl_schemars! { #ident }));
    generated! {
        #allow_deprecated
        const _: () = {
            #krate

            static __JIEMI_TABLE: __jiemi::Table<#repr> =
                __jiemi::Table::stub(&[0; #rows], &[2; #rows], &[0; #starts]);

            impl #ident {
                #vis const ENTRIES: __jiemi::Entries<#repr> = __JIEMI_TABLE.entries();
                #vis const UNIT_VARIANTS: &'static [#ident] = &[];
                #vis const fn code(self) -> #repr {
                    ::core::mem::forget(self); // a field may have a destructor
                    0
                }
                #vis const fn lookup(_: #repr) -> __jiemi::Lookup<#ident> {
                    __jiemi::Lookup::Unknown
                }
                #vis const fn entry(self) -> __jiemi::Entry<#repr> {
                    ::core::mem::forget(self);
                    __JIEMI_TABLE.entry(0)
                }
            }

            #[automatically_derived]
            impl __jiemi::ResponseCode for #ident {
                type Repr = #repr;
                const ENTRIES: __jiemi::Entries<#repr> = __JIEMI_TABLE.entries();
                const UNIT_VARIANTS: &'static [#ident] = &[];
                const __VARIANTS: &'static [#ident] = &[];
                fn code(self) -> #repr {
                    0
                }
                fn lookup(_: #repr) -> __jiemi::Lookup<#ident> {
                    __jiemi::Lookup::Unknown
                }
                fn entry(self) -> __jiemi::Entry<#repr> {
                    __JIEMI_TABLE.entry(0)
                }
                fn __index(self) -> ::core::primitive::usize {
                    0
                }
                fn __variant(_: ::core::primitive::usize, _: #repr) -> #ident {
                    loop {}
                }
            }

            #[automatically_derived]
            impl ::core::convert::From<#ident> for #repr {
                fn from(_: #ident) -> #repr {
                    0
                }
            }

            #from_number
            #display
            #error
            #serde
            #schemars
        };
    }
}

/// Whether the enum, or a part of it that generated code names, is deprecated.
fn is_deprecated(attrs: &[Attribute], data: &DataEnum) -> bool {
    let of_variants = data.variants.iter().flat_map(|variant| {
        let of_fields = variant.fields.iter().flat_map(|field| &field.attrs);
        variant.attrs.iter().chain(of_fields)
    });
    attrs.iter().chain(of_variants).any(source::is_deprecated)
}

/// The type that was most likely meant, where it cannot be read: that of a
/// variant's field, else the commonest one.
fn guess_repr<'a>(
    input: &DeriveInput,
    options: &EnumOptions,
    mut fields: impl Iterator<Item = &'a Fields>,
) -> Repr {
    let named = options.repr.as_ref().and_then(|repr| repr.value);
    named
        .or_else(|| catalog::native_repr(&input.attrs))
        .or_else(|| {
            fields.find_map(|fields| match &fields.iter().next()?.ty {
                Type::Path(path) => Repr::from_ident(path.path.get_ident()?),
                _ => None,
            })
        })
        .unwrap_or(Repr::U16)
}
