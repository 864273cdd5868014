//! What generated code names. Not public: it changes with any release, which is
//! why the derive crate is pinned to the exact version.

mod bytes;
mod disjoint;
mod table;
mod units;

pub use crate::__impl_schemars as impl_schemars;
pub use crate::__impl_serde as impl_serde;
pub use crate::{Entries, Entry, Lookup, ResponseCode, UnresolvedCode};
pub use bytes::{Indices, Words};
pub use disjoint::{Catalog, Report, Span};
pub use table::{Found, Table};
pub use units::Units;

use crate::integer::sealed::Sealed as _;
use core::fmt;
use core::marker::PhantomData;

/// A type that a field may have which keeps numbers of the type `R`: that one.
#[diagnostic::on_unimplemented(
    message = "the field keeps the number, whose type is the enum's `repr`: write `{R}`",
    label = "this is `{Self}`"
)]
pub trait KeptAs<R> {
    /// The type itself.
    type Number;
}

impl<R> KeptAs<R> for R {
    type Number = R;
}

/// What was found, as users see it. `code` is the variant at its index.
///
/// A processor cannot guess whether the next number will be known or shared, and a
/// wrong guess costs more than all the rest. So the parts of the answer are written
/// whatever it is, and only its tag depends on it, which takes no branch.
#[inline]
pub const fn lookup<C: ResponseCode>(found: Found, code: C) -> Lookup<C> {
    let sharing = C::__HOLDERS.split_at(found.end).0.split_at(found.start).1;
    let mut answer = Lookup::Shared(sharing);
    overwrite(&mut answer, Lookup::One(code));
    if !sharing.is_empty() {
        answer = Lookup::Shared(sharing);
    }
    if !found.is_known {
        answer = Lookup::Unknown;
    }
    answer
}

/// Keeps the compiler from leaving out what is overwritten.
#[inline]
const fn overwrite<T: Copy>(place: &mut T, value: T) {
    *place = value;
}

/// The variant at an index; one with a field keeps 0. Here, since a list that is named
/// in the user's crate would be made by each `cargo check`; that of a type parameter is
/// made where it is called.
#[inline]
pub const fn variant<C: ResponseCode>(index: usize) -> C {
    C::__VARIANTS[index]
}

/// A list of so many variants, to be filled with rows of which this is the first.
pub const fn list<C: ResponseCode, const N: usize>(row: &[C]) -> [C; N] {
    [row[0]; N]
}

/// Puts one of the rows that the derive writes into the list of all variants: as a
/// whole, since the compiler takes its time for each step of a constant. Of the last row,
/// which is longer than what it has to give, one by one.
pub const fn put_row<C: ResponseCode, const N: usize>(list: &mut [C], place: usize, row: [C; N]) {
    let (_, rest) = list.split_at_mut(place * N);
    match rest.first_chunk_mut() {
        Some(whole) => *whole = row,
        None => {
            let mut i = 0;
            while i < rest.len() {
                rest[i] = row[i];
                i += 1;
            }
        }
    }
}

/// Some of the variants.
pub const fn select<C: ResponseCode, const N: usize>(indices: Indices) -> [C; N] {
    let mut list = [C::__VARIANTS[0]; N];
    let mut place = 0;
    while place < N {
        list[place] = C::__VARIANTS[indices.get(place)];
        place += 1;
    }
    list
}

/// Refuses a number that the machine cannot have, while compiling.
pub const fn fits_usize(number: u64) {
    assert!(
        number <= usize::MAX as u64,
        "`usize` of the machine that this is compiled for is too small for this number"
    );
}

/// Likewise.
pub const fn fits_isize(number: i64) {
    assert!(
        number == number as isize as i64,
        "`isize` of the machine that this is compiled for is too small for this number"
    );
}

/// The variant of a number: the only one, or the `primary` one.
#[inline]
fn choose<C: ResponseCode>(code: C::Repr) -> Option<C> {
    let table = C::ENTRIES.table;
    let index = table.choose(code.find(table))?;
    Some(C::__variant(index, code))
}

/// `TryFrom` of the number.
#[inline]
pub fn try_from<C: ResponseCode>(code: C::Repr) -> Result<C, UnresolvedCode<C>> {
    choose(code).ok_or(UnresolvedCode {
        code,
        catalog: PhantomData,
    })
}

/// `From` of the number. The variant `rest` is for those that no other has; where there
/// is none for them, they leave no gap, and it is never asked for.
#[inline]
pub fn from<C: ResponseCode>(code: C::Repr, rest: usize) -> C {
    choose(code).unwrap_or_else(|| C::__variant(rest, code))
}

/// `Display` as the Chinese message.
#[inline]
pub fn display_zh<C: ResponseCode>(code: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(code.zh())
}

/// `Display` as the English message.
#[inline]
pub fn display_en<C: ResponseCode>(code: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(code.en())
}

#[cfg(feature = "serde")]
pub use crate::number_serde::{deserialize, serialize};
#[cfg(feature = "schemars")]
pub use schemars::{JsonSchema, Schema, SchemaGenerator};
#[cfg(feature = "serde")]
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
/// What schemars calls a type.
#[cfg(feature = "schemars")]
pub type SchemaName = alloc::borrow::Cow<'static, str>;
