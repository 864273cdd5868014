//! The macro is a pipeline. `parse` turns tokens into a typed catalogue, `check` checks the
//! rules that span variants, and `expand` writes the code, which cannot fail. `ctxt`
//! collects mistakes on the way; if there are any, `expand::stubs` writes empty items beside
//! them, so that the compiler reports the mistakes and nothing else.

use crate::check::check;
use crate::check::discriminants::collide;
use crate::ctxt::Ctxt;
use crate::expand::expand;
use crate::expand::stubs::stubs;
use crate::parse::catalog::Catalog;
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser as _};

/// The whole macro, on token streams that need no compiler.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let mut ctxt = Ctxt::new();
    let read = |input: ParseStream| Catalog::read(input, &mut ctxt);
    let catalog = read.parse2(input.clone()).unwrap_or_else(|error| {
        ctxt.push(error);
        None
    });
    if let Some(catalog) = &catalog {
        check(catalog, &mut ctxt);
    }
    let errors = match (ctxt.finish(), catalog) {
        (Ok(()), Some(catalog)) if catalog.is_whole && !collide(&catalog) => {
            return expand(&catalog);
        }
        // The compiler itself refuses two equal discriminants.
        (Ok(()), Some(catalog)) if catalog.is_whole => TokenStream::new(),
        // Whatever cannot be read must be an error.
        (Ok(()), _) => {
            let message = "the macro cannot read this enum: write it in a simpler way";
            syn::Error::new_spanned(&input, message).to_compile_error()
        }
        (Err(errors), _) => errors.to_compile_error(),
    };
    let stubs = stubs(input);
    quote::quote!(#errors #stubs)
}
