//! What generated code names. It is not public and changes with any release, so the derive
//! crate is pinned to the exact version.

pub mod words;

pub use crate::table::{Hash, Indices, Numbers, Other, Ranges, Table, U32s, Units, Words};
pub use crate::{__impl_schemars as impl_schemars, __impl_serde as impl_serde};
pub use crate::{Entries, Entry, Lookup, Protocol, ResponseCode, UnresolvedCode};

// Names of `core` that the user's crate may use for something else. `__jiemi::Some` is fewer tokens
// than `::core::option::Option::Some`.
pub use core::primitive::{bool, i8, i16, i32, i64, i128, str, u8, u16, u32, usize};
pub use core::{
    convert::{AsRef, From, TryFrom},
    option::Option::Some,
    result::Result,
    str::FromStr,
};

use crate::table::Found;
use crate::{Code, text};
use core::fmt;

/// The type of a field that keeps numbers of the type `R`: `R` itself.
#[diagnostic::on_unimplemented(
    message = "the field keeps the number, so its type must be the enum's `repr`: write `{R}`",
    label = "this is `{Self}`"
)]
pub trait KeptAs<R> {
    /// The type itself.
    type Number;
}

impl<R> KeptAs<R> for R {
    type Number = R;
}

/// What an enum needs for the option `error`. This trait exists to word the compiler's error.
#[diagnostic::on_unimplemented(
    message = "`error` needs `Debug`: add `#[derive(Debug)]` to `{Self}`",
    label = "`{Self}` does not implement `Debug`"
)]
pub trait NeedsDebug {}

#[diagnostic::do_not_recommend]
impl<T: fmt::Debug> NeedsDebug for T {}

/// Checks that the enum has `Debug`.
pub const fn needs_debug<T: NeedsDebug>() {}

/// The rows of a table.
#[inline]
pub const fn entries(table: &'static Table) -> Entries {
    Entries { table }
}

/// What was found, as users see it. `code` is the variant at its index.
///
/// A processor cannot guess whether the next code is known or shared, and a wrong guess costs
/// more than everything else here. So every part is written every time, and only the tag depends
/// on the outcome, which needs no branch.
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

/// Stops the compiler from removing the first write.
#[inline]
const fn overwrite<T: Copy>(target: &mut T, value: T) {
    *target = value;
}

/// The variant at an index; one with a field keeps 0. This function exists because `cargo check`
/// evaluates a list that the user's crate names, but not one behind a type parameter.
#[inline]
pub const fn variant<C: ResponseCode>(index: usize) -> C {
    C::__VARIANTS[index]
}

/// Returns the list. rustdoc shows the value of a constant if that is a name, and hides it if it is
/// a call.
#[inline]
pub const fn not_shown<C: 'static>(list: &'static [C]) -> &'static [C] {
    list
}

/// A list of `N` copies of the first variant in `row`, which `put_row` then replaces.
pub const fn filled<C: ResponseCode, const N: usize>(row: &[C]) -> [C; N] {
    [row[0]; N]
}

/// Copies one row into the list in a single step, since each step of a constant costs
/// compile time. The last row is padded, so its items are copied one by one.
pub const fn put_row<C: ResponseCode, const N: usize>(list: &mut [C], nth: usize, row: [C; N]) {
    let (_, rest) = list.split_at_mut(nth * N);
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

/// The variants at these indices.
pub const fn select<C: ResponseCode, const N: usize>(indices: Indices) -> [C; N] {
    let mut list = [C::__VARIANTS[0]; N];
    let mut nth = 0;
    while nth < N {
        list[nth] = C::__VARIANTS[indices.get(nth)];
        nth += 1;
    }
    list
}

/// `TryFrom` a number, in a catalogue of numbers.
#[inline]
pub fn try_from<C: ResponseCode>(number: i64) -> Result<C, UnresolvedCode<C>> {
    chosen(Code::Number(number), C::__find(number))
}

/// `TryFrom` a word, in a catalogue of words.
#[inline]
pub fn try_from_word<C: ResponseCode>(word: &str) -> Result<C, UnresolvedCode<C>> {
    chosen(Code::Word(word), C::__find_word(word))
}

#[inline]
fn chosen<C: ResponseCode>(code: Code<'_>, found: Lookup<C>) -> Result<C, UnresolvedCode<C>> {
    match found.primary() {
        Some(chosen) => Ok(chosen),
        None => Err(UnresolvedCode::new(code, found)),
    }
}

/// The word of a code. It takes a reference, so that an enum without `Copy` gets only the error
/// that says so.
#[inline]
pub fn word<C: ResponseCode<Repr = &'static str>>(code: &C) -> &'static str {
    code.code()
}

/// `From` a number that fits the enum's `repr`, for an enum with `total`. The derive has
/// checked that every number leads to one variant.
#[inline]
pub fn from<C: ResponseCode>(number: i64) -> C {
    match C::__find(number).primary() {
        Some(code) => code,
        None => unreachable!("with `total` every number has a variant"),
    }
}

/// `Display` as the Chinese message, with the number if the variant keeps one.
pub fn display_zh<C: ResponseCode>(code: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    display(*code, code.zh(), f)
}

/// `Display` as the English message, with the number if the variant keeps one.
pub fn display_en<C: ResponseCode>(code: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    display(*code, code.en(), f)
}

fn display<C: ResponseCode>(code: C, message: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if C::ENTRIES.table.is_unit(code.__index()) {
        return f.pad(message);
    }
    // Full-width punctuation brings its own space.
    let space = match message.chars().next_back() {
        Some(last) if crate::agreed::is_full_width(last) => "",
        _ => " ",
    };
    text::pad(f, format_args!("{message}{space}({})", code.code()))
}

#[cfg(feature = "serde")]
pub use crate::ext::serde::{
    deserialize, deserialize_name, deserialize_word, serialize, serialize_name,
};
#[cfg(feature = "serde")]
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[cfg(feature = "schemars")]
pub use crate::ext::schemars::{json_schema, names_schema};
#[cfg(feature = "schemars")]
pub use schemars::{JsonSchema, Schema, SchemaGenerator};
/// What schemars calls a type.
#[cfg(feature = "schemars")]
pub type SchemaName = alloc::borrow::Cow<'static, str>;

/// Whether a character makes a text Chinese.
#[must_use]
pub const fn is_han(c: char) -> bool {
    crate::agreed::is_han(c)
}

/// Whether Chinese text has no space beside a character.
#[must_use]
pub const fn is_full_width(c: char) -> bool {
    crate::agreed::is_full_width(c)
}

/// Whether a character could forge lines of a report, or the order of its text.
#[must_use]
pub fn is_harmful(c: char) -> bool {
    crate::agreed::is_harmful(c)
}
