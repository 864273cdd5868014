//! Discriminants that the macro does not see: `as` must not give another number than
//! `code()`.

use crate::ctxt::Ctxt;
use crate::number::{Number, sorted};
use crate::parse::catalog::Catalog;
use crate::parse::kind::Kind;
use crate::parse::source::Discriminant;
use proc_macro2::TokenStream;

/// The discriminant of a variant, written or implied.
pub(crate) enum Value<'a> {
    Known(Number),
    /// So many more than an expression.
    After(&'a TokenStream, Number),
    /// One that the compiler refuses.
    TooLarge,
}

/// The discriminants of all variants; none if the enum leaves them to the compiler.
pub(crate) fn values(catalog: &Catalog) -> Vec<Value<'_>> {
    let mut written = catalog.variants.iter().map(|variant| &variant.discriminant);
    if written.all(|discriminant| matches!(discriminant, Discriminant::Absent)) {
        return Vec::new();
    }
    let mut values: Vec<Value> = Vec::with_capacity(catalog.variants.len());
    for variant in &catalog.variants {
        values.push(match &variant.discriminant {
            Discriminant::Literal(literal) => Value::Known(literal.value),
            Discriminant::Computed(expr) => Value::After(expr, 0),
            Discriminant::TooLarge | Discriminant::Range(_) => Value::TooLarge,
            Discriminant::Absent => match values.last() {
                None => Value::Known(0),
                Some(Value::Known(before)) => Value::Known(before + 1),
                Some(Value::After(expr, more)) => Value::After(expr, more + 1),
                Some(Value::TooLarge) => Value::TooLarge,
            },
        });
    }
    values
}

/// Reports implied discriminants that are not the code. Those that are written are compared
/// where they are read, and expressions by the compiler.
pub(super) fn check(catalog: &Catalog, ctxt: &mut Ctxt) {
    let codes = catalog.variants.iter().filter_map(|v| match v.kind {
        Kind::Unit(code) => Some((code.value, 0)),
        _ => None,
    });
    let codes = sorted(codes);
    let has_many_holders = |code: Number| {
        let first = codes.partition_point(|(held, _)| *held < code);
        codes.get(first + 1).is_some_and(|(held, _)| *held == code)
    };
    for (variant, value) in catalog.variants.iter().zip(values(catalog)) {
        let (Kind::Unit(code), Value::Known(implied)) = (&variant.kind, value) else {
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
                     which `as` shows: write `{name} = {code}`"
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
        } // else that it does not say so is reported already
    }
}

/// Whether two discriminants are the same, which the compiler refuses.
pub(crate) fn collide(catalog: &Catalog) -> bool {
    let known = values(catalog).into_iter().filter_map(|value| match value {
        Value::Known(value) => Some((value, 0)),
        Value::After(..) | Value::TooLarge => None,
    });
    let is_same = |pair: &[(Number, usize)]| matches!(pair, [a, b] if a == b);
    sorted(known).windows(2).any(is_same)
}
