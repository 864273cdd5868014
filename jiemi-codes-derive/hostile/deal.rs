//! Deals the numbers of a type, or the words, out to the variants of an enum.

use super::docs::Source;
use super::enums::{CLASSES, Coverage, Enum, Look, NAMES, Numbers, Stretch, Variant};

impl Enum {
    /// Gives each stretch its numbers: one that several variants share, or a range with or
    /// without a single number in it.
    pub(super) fn deal(&mut self, mut stretches: Vec<Stretch>, coverage: Coverage) {
        for stretch in &mut stretches {
            stretch.0 = self.repr.nth(stretch.0);
        }
        stretches.sort_by_key(|stretch| stretch.0);
        stretches.dedup_by_key(|stretch| stretch.0);
        let covers = coverage == Coverage::ByRanges;
        if let ([first, rest @ ..], true) = (stretches.as_mut_slice(), covers) {
            first.0 = 0;
            if rest.is_empty() {
                let second = (self.repr.last / 2, first.1, first.2.clone());
                stretches.push(second);
            }
        }
        let starts: Vec<_> = stretches.iter().map(|stretch| stretch.0).collect();
        for (index, (start, dice, looks)) in stretches.into_iter().enumerate() {
            let end = starts
                .get(index + 1)
                .map_or(self.repr.last, |next| next - 1);
            let mut looks = looks.into_iter();
            // A word is a stretch of its own.
            if covers || (dice & 1 != 0 && !self.has_words()) {
                let last = match dice & 6 {
                    _ if covers => end,
                    0 => start + (end - start) / 2,
                    2 => start + (end - start).min(99),
                    _ => end,
                };
                self.add(Numbers::Range(start, last), looks.next(), false, false);
                let within = start + (last - start) / 3;
                if dice & 8 != 0 {
                    self.add(Numbers::One(within), looks.next(), false, false);
                }
            } else if dice & 6 == 0 {
                let holders = 2 + usize::from(dice >> 3 & 1) + usize::from(dice >> 4 & 1);
                let primary = usize::from(dice >> 5);
                for (holder, look) in looks.take(holders).enumerate() {
                    let is_primary =
                        holder == primary || (self.total && holder == 0 && primary >= holders);
                    self.add(Numbers::One(start), look, true, is_primary);
                }
            } else {
                self.add(Numbers::One(start), looks.next(), false, false);
            }
        }
    }

    pub(super) fn add(
        &mut self,
        numbers: Numbers,
        look: impl Into<Option<Look>>,
        shared: bool,
        primary: bool,
    ) {
        let Some((zh, en, dice, style)) = look.into() else {
            return;
        };
        let index = self.variants.len();
        let name = match NAMES.get(index) {
            Some(name) if dice & 0x30 == 0 => (*name).to_owned(),
            _ => format!("V{index}"),
        };
        let class = CLASSES.get(usize::from(dice & 7)).copied();
        let next_step = match (class, self.class) {
            // An unknown code can have no other class.
            _ if numbers == Numbers::Other => (dice & 1 != 0).then_some("indeterminate"),
            (Some(class), _) => Some(class),
            (None, Some(_)) if dice & 8 != 0 => None,
            (None, _) => Some("by_status"),
        };
        let is_needed =
            |language| self.messages.is_none_or(|only| only == language) || dice & 0x80 != 0;
        self.variants.push(Variant {
            name,
            numbers,
            miswritten: None,
            fields: None,
            discriminant: None,
            next_step,
            shared,
            primary,
            zh: if is_needed("zh") { zh } else { Source::Missing },
            en: if is_needed("en") { en } else { Source::Missing },
            options: Vec::new(),
            attributes: Vec::new(),
            style,
        });
    }

    /// Writes discriminants in some enums. Every unit then has its own, since an implied one would
    /// have to be the code too.
    pub(super) fn agree_on_discriminants(&mut self) {
        let are_units = self
            .variants
            .iter()
            .all(|variant| matches!(variant.numbers, Numbers::One(_)) && !variant.shared);
        if self.has_words() || !are_units || self.style & 4 == 0 {
            return;
        }
        for variant in &mut self.variants {
            if let Numbers::One(nth) = variant.numbers {
                variant.discriminant = Some(self.repr.spelt(nth, variant.style >> 4));
            }
        }
    }
}
