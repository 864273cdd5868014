//! Where two texts diverge and meet again.

/// Two texts, split where they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit<'a> {
    /// How both begin.
    pub before: &'a str,
    /// What only the list has.
    pub in_list: &'a str,
    /// What only the catalogue has.
    pub in_catalogue: &'a str,
    /// How both end.
    pub after: &'a str,
}

impl<'a> Edit<'a> {
    pub(super) fn between(list: &'a str, catalogue: &'a str) -> Self {
        let same = |(one, other): &(char, char)| one == other;
        let begin = list.chars().zip(catalogue.chars()).take_while(same);
        let begin = begin.map(|(c, _)| c.len_utf8()).sum();
        let (before, list) = list.split_at_checked(begin).unwrap_or_default();
        let catalogue = catalogue.get(begin..).unwrap_or_default();
        let end = list
            .chars()
            .rev()
            .zip(catalogue.chars().rev())
            .take_while(same);
        let end: usize = end.map(|(c, _)| c.len_utf8()).sum();
        let split = |text: &'a str| text.split_at_checked(text.len() - end).unwrap_or_default();
        let (in_list, after) = split(list);
        Edit {
            before,
            in_list,
            in_catalogue: split(catalogue).0,
            after,
        }
    }
}
