//! Discriminants that are not written: `as` must give the same number as `code()`.

use crate::ctxt::Ctxt;
use crate::number::{Number, sorted};
use crate::parse::catalog::Catalog;
use crate::parse::discriminants::{Value, values};
use crate::parse::kind::Kind;
use crate::parse::source::Discriminant;
use crate::parse::variant::Variant;

/// Reports implied discriminants that are not the code. Written ones are checked where they are
/// read, and expressions by the compiler.
pub(super) fn check(catalog: &Catalog, holders: &[(Number, Vec<&Variant>)], ctxt: &mut Ctxt) {
    let has_many_holders = |code: Number| {
        let group = holders.binary_search_by_key(&code, |(number, _)| *number);
        let group = group.ok().and_then(|group| holders.get(group));
        group.is_some_and(|(_, holders)| holders.len() > 1)
    };
    for (variant, value) in catalog.variants.iter().zip(values(&catalog.variants)) {
        let (Kind::Number(code), Value::Known(implied)) = (&variant.kind, value) else {
            continue;
        };
        if !matches!(variant.discriminant, Discriminant::Absent) || implied == code.value {
            continue;
        }
        let (name, code, extent) = (&variant.ident, code.value, code.extent);
        if !has_many_holders(code) {
            ctxt.error_on(
                extent,
                format!(
                    "`{name}` has the code {code}, but Rust gives it the discriminant {implied}, \
                     which is what `as` gives: write `{name} = {code}`"
                ),
            );
        } else if variant.shared.is_some() {
            ctxt.error_on(
                extent,
                format!(
                    "`{name}` shares the code {code}, but two discriminants cannot be equal: \
                     write the codes of this enum in `#[code(…)]` and remove the discriminants"
                ),
            );
        } // otherwise the missing `shared` is reported already
    }
}

/// Whether two discriminants are the same, which the compiler refuses.
pub(crate) fn collide(catalog: &Catalog) -> bool {
    let mut known = Vec::new();
    for value in values(&catalog.variants) {
        if let Value::Known(value) = value {
            known.push((value, 0));
        }
    }
    let mut before = None;
    for (value, _) in sorted(known) {
        if before.replace(value) == Some(value) {
            return true;
        }
    }
    false
}
