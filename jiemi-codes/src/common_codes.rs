//! The codes that two catalogues share.

use crate::{Code, CodeRange, Codes, Entry, Lookup, ResponseCode};

/// The codes that two catalogues share, for a test that keeps them apart.
///
/// A service that forwards the codes of two vendors in one field can tell them apart only
/// while no code is in both lists.
///
/// - A single code comes once, in the order of `A`, even if several variants share it.
/// - If two ranges overlap, the numbers in both come as a range, with any single codes inside it.
/// - A number and the word of its digits are the same code, since each catalogue takes what the
///   other sends.
/// - An `other` variant lists no codes. A catalogue that has one still accepts the other
///   catalogue's codes, but they do not count as common.
///
/// ```
/// use jiemi_codes::{HttpStatus, PayCode, ResponseCode, common_codes};
///
/// #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
/// #[response_code(repr = i32, class = indeterminate, messages = en)]
/// enum BankCode {
///     /// Done.
///     #[code(-1, success)]
///     Done,
///     /// The card is locked.
///     #[code(1008, fail)]
///     CardLocked,
///     /// The bank's own.
///     #[code(7000..=7999)]
///     Bank(i32),
/// }
///
/// let common: Vec<_> = common_codes::<BankCode, PayCode>().map(|codes| codes.to_string()).collect();
/// assert_eq!(common, ["1008"]);
/// assert_eq!(common_codes::<BankCode, HttpStatus>().next(), None);
/// ```
pub fn common_codes<A: ResponseCode, B: ResponseCode>() -> impl Iterator<Item = Codes> {
    A::ENTRIES
        .iter()
        .enumerate()
        .filter(|(index, entry)| is_first_of_its_code::<A>(*index, entry))
        .flat_map(|(_, entry)| {
            let single = match entry.codes {
                Codes::One(code) => lists::<B>(code).then_some(entry.codes),
                Codes::Range(_) | Codes::Other => None,
            };
            let ranges = B::ENTRIES.iter().enumerate();
            single
                .into_iter()
                .chain(ranges.filter_map(move |(index, other)| {
                    let Codes::Range(range) = entry.codes else {
                        return None;
                    };
                    match other.codes {
                        Codes::One(code) => code
                            .as_number()
                            .is_some_and(|number| {
                                range.contains(number)
                                    && is_first_of_its_code::<B>(index, &other)
                                    && !has_unit::<A>(number)
                            })
                            .then_some(other.codes),
                        Codes::Range(other) => overlap::<A, B>(range, other),
                        Codes::Other => None,
                    }
                }))
        })
}

/// Whether no variant before this one has its code.
fn is_first_of_its_code<C: ResponseCode>(index: usize, entry: &Entry) -> bool {
    match entry.codes {
        Codes::One(code) if entry.shared => {
            let holders = C::lookup(code);
            holders
                .iter()
                .next()
                .is_some_and(|first| first.__index() == index)
        }
        Codes::One(_) | Codes::Range(_) => true,
        Codes::Other => false,
    }
}

/// Whether a variant that is not `other` has the code.
fn lists<C: ResponseCode>(code: Code<'_>) -> bool {
    let found = C::lookup(code);
    !matches!(found, Lookup::Unknown) && !found.is_unlisted()
}

fn has_unit<C: ResponseCode>(number: i64) -> bool {
    let found = C::lookup(number);
    found
        .iter()
        .any(|code| C::ENTRIES.table.is_unit(code.__index()))
}

/// The numbers that two ranges share. A single one counts only if no unit variant has it:
/// otherwise it is listed already.
fn overlap<A: ResponseCode, B: ResponseCode>(one: CodeRange, other: CodeRange) -> Option<Codes> {
    let (first, last) = (one.first.max(other.first), one.last.min(other.last));
    if first > last {
        return None;
    }
    if first == last {
        let is_told = has_unit::<A>(first) || has_unit::<B>(first);
        return (!is_told).then_some(Codes::One(Code::Number(first)));
    }
    Some(Codes::Range(CodeRange { first, last }))
}
