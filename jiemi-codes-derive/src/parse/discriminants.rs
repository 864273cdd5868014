//! The discriminants of all variants, written and implied.

use super::source::Discriminant;
use super::variant::Variant;
use crate::number::Number;
use proc_macro2::TokenStream;

/// The discriminant of a variant, written or implied.
pub(crate) enum Value<'a> {
    Known(Number),
    /// An expression, plus this number.
    After(&'a TokenStream, Number),
}

/// The discriminants of all variants; none if the enum leaves them to the compiler.
pub(crate) fn values(variants: &[Variant]) -> Vec<Value<'_>> {
    let mut written = variants.iter().map(|variant| &variant.discriminant);
    if written.all(|discriminant| matches!(discriminant, Discriminant::Absent)) {
        return Vec::new();
    }
    let mut values: Vec<Value> = Vec::with_capacity(variants.len());
    for variant in variants {
        values.push(match &variant.discriminant {
            Discriminant::Literal(literal) => Value::Known(literal.value),
            Discriminant::Computed(expr) => Value::After(expr, 0),
            // Refused already.
            Discriminant::TooLarge(_) | Discriminant::Range(_) => Value::Known(0),
            Discriminant::Absent => match values.last() {
                None => Value::Known(0),
                Some(Value::Known(before)) => Value::Known(before + 1),
                Some(Value::After(expr, more)) => Value::After(expr, more + 1),
            },
        });
    }
    values
}
