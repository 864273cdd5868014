//! Numbers, as the macro computes with them.

/// Wider than every integer type that a code can have, so that an error can name a number
/// that is out of range.
pub(crate) type Number = i128;

/// The smallest number first; equal ones by the value beside them. There is one sort for all
/// lists, because each element type would compile its own, a tenth of the macro's build time.
pub(crate) fn sorted(mut numbers: Vec<(Number, usize)>) -> Vec<(Number, usize)> {
    numbers.sort_unstable();
    numbers
}
