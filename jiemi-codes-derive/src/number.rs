//! Numbers, as the macro computes with them.

/// Every number of every integer type that a code can have, and beyond these both ways, so
/// that an error can name a number that is out of range.
pub(crate) type Number = i128;

/// The least number first; of equal ones, in the order of what is beside them. There is one
/// function for all that is sorted, since each list of another type would have a sort of its
/// own, which is a tenth of what the macro takes to build.
pub(crate) fn sorted(numbers: impl IntoIterator<Item = (Number, usize)>) -> Vec<(Number, usize)> {
    let mut list: Vec<_> = numbers.into_iter().collect();
    list.sort_unstable();
    list
}
