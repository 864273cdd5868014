//! The paths of a protocol, followed from the top of a body down.

use crate::Protocol;

/// What is left of each path at one value: empty if it ends there, `None` if it does not lead
/// there.
#[derive(Clone, Copy)]
pub(super) struct Paths<'p>([Option<&'p str>; Paths::COUNT]);

/// Which paths have been followed from an object already.
pub(super) struct Seen([bool; Paths::COUNT]);

impl<'p> Paths<'p> {
    const PAYLOAD: usize = Protocol::MOST_WITHIN;
    const COUNT: usize = Paths::PAYLOAD + 1;

    /// The paths at the top of a body. Without `within` the code belongs there.
    pub(super) fn of(protocol: &Protocol<'p>) -> Self {
        let [first, second, third, fourth] = protocol.within;
        let first = first.or(Some(""));
        Paths([first, second, third, fourth, protocol.payload])
    }

    pub(super) fn none_seen(&self) -> Seen {
        Seen([false; Paths::COUNT])
    }

    /// Whether any path goes deeper from here.
    pub(super) fn lead_on(&self) -> bool {
        let mut rests = self.0.iter().flatten();
        rests.any(|rest| !rest.is_empty())
    }

    /// What is left after a key; `None` if no path goes on through it.
    pub(super) fn follow(&self, key: &str) -> Option<Self> {
        let mut is_any = false;
        let next = self.0.map(|rest| {
            let rest = rest.filter(|rest| !rest.is_empty())?;
            let (part, rest) = rest.split_once('.').unwrap_or((rest, ""));
            let rest = (part == key).then_some(rest);
            is_any |= rest.is_some();
            rest
        });
        is_any.then_some(Paths(next))
    }

    /// The first `within` that ends here.
    pub(super) fn ends_at_object(&self) -> Option<usize> {
        self.within().position(|rest| rest == Some(""))
    }

    /// The first `within` that leads here.
    pub(super) fn first_within(&self) -> Option<usize> {
        self.within().position(|rest| rest.is_some())
    }

    pub(super) fn ends_at_payload(&self) -> bool {
        self.0[Paths::PAYLOAD] == Some("")
    }

    pub(super) fn leads_on_to_payload(&self) -> bool {
        self.0[Paths::PAYLOAD].is_some_and(|rest| !rest.is_empty())
    }

    fn within(&self) -> impl Iterator<Item = Option<&'p str>> {
        self.0.into_iter().take(Protocol::MOST_WITHIN)
    }
}

impl Seen {
    /// Whether one of these paths was followed before. Marks all of them as followed.
    pub(super) fn is_repeated(&mut self, paths: &Paths<'_>) -> bool {
        let mut is_repeated = false;
        for (seen, rest) in self.0.iter_mut().zip(paths.0) {
            is_repeated |= *seen && rest.is_some();
            *seen |= rest.is_some();
        }
        is_repeated
    }
}
