//! Enums without a mistake, and what they mean.

use super::docs::{Source, texts};
use super::numbers::{REPRS, Repr, offset};
use super::words::{self, words};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

pub(super) const CLASSES: [&str; 6] = [
    "success",
    "poll",
    "indeterminate",
    "retry",
    "reauthenticate",
    "fail",
];

/// Names that generated code also uses, or that are spelt strangely.
pub(super) const NAMES: [&str; 12] = [
    "Ok", "Err", "Some", "None", "Option", "Result", "String", "Error", "Type", "r#type", "r#dyn",
    "变体",
];

/// An enum in a form that is easier to change than its source.
#[derive(Clone, Debug)]
pub(super) struct Enum {
    pub(super) repr: Repr,
    /// The codes, if they are words.
    pub(super) words: Vec<String>,
    pub(super) class: Option<&'static str>,
    pub(super) messages: Option<&'static str>,
    pub(super) total: bool,
    /// Further parts of `#[response_code(…)]`, as written.
    pub(super) options: Vec<String>,
    /// Attributes and parameters that only mistakes add.
    pub(super) attributes: Vec<String>,
    pub(super) generics: &'static str,
    pub(super) variants: Vec<Variant>,
    /// Chooses among the ways to spell the same thing.
    pub(super) style: u16,
}

#[derive(Clone, Debug)]
pub(super) struct Variant {
    pub(super) name: String,
    pub(super) numbers: Numbers,
    /// The numbers as written, if that is a mistake.
    pub(super) miswritten: Option<String>,
    /// The fields as written, if that is a mistake.
    pub(super) fields: Option<String>,
    pub(super) discriminant: Option<String>,
    pub(super) next_step: Option<&'static str>,
    pub(super) shared: bool,
    pub(super) primary: bool,
    pub(super) zh: Source,
    pub(super) en: Source,
    /// Further parts of `#[code(…)]`, and further attributes.
    pub(super) options: Vec<String>,
    pub(super) attributes: Vec<String>,
    pub(super) style: u16,
}

/// Numbers counted from the least of the type; for words, the index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Numbers {
    One(u64),
    Range(u64, u64),
    Other,
}

/// How the numbers are dealt out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Coverage {
    WithGaps,
    WithOther,
    ByRanges,
}

const COVERAGES: [Coverage; 3] = [Coverage::WithGaps, Coverage::WithOther, Coverage::ByRanges];

/// One stretch of numbers, before the others are known.
pub(super) type Stretch = (u64, u8, Vec<Look>);

/// The rest of a variant: messages and style.
pub(super) type Look = (Source, Source, u8, u16);

pub(super) fn valid() -> impl Strategy<Value = Enum> {
    let look = || (texts(true), texts(false), any::<u8>(), any::<u16>());
    let stretch = (offset(), any::<u8>(), vec(look(), 4));
    let numbers = (select(&REPRS[..]), select(&COVERAGES[..]))
        .prop_map(|(repr, coverage)| (repr, coverage, Vec::new()));
    let words = words().prop_map(|words| (Repr::of_words(&words), Coverage::WithGaps, words));
    (
        prop_oneof![2 => numbers, 1 => words],
        vec(stretch, 1..6),
        look(),
        prop_oneof![Just(None), select(&CLASSES[..]).prop_map(Some)],
        select(&[None, None, Some("zh"), Some("en")][..]),
        any::<(bool, u8, u16, u64)>(),
    )
        .prop_map(|(codes, stretches, look, class, messages, dice)| {
            let (repr, coverage, words) = codes;
            let (is_total, options, style, order) = dice;
            let total = is_total && coverage != Coverage::WithGaps;
            let mut code = Enum {
                repr,
                words,
                class,
                messages,
                total,
                options: enum_options(options, style),
                attributes: Vec::new(),
                generics: "",
                variants: Vec::new(),
                style,
            };
            code.deal(stretches, coverage);
            if coverage == Coverage::WithOther {
                code.add(Numbers::Other, look, false, false);
            }
            code.agree_on_discriminants();
            // In any order.
            let count = code.variants.len() as u64;
            code.variants.rotate_left((order % count) as usize);
            if order & (1 << 40) != 0 {
                code.variants.reverse();
            }
            code
        })
}

impl Enum {
    pub(super) fn has_words(&self) -> bool {
        !self.words.is_empty()
    }

    /// The `nth` code as an error shows it.
    pub(super) fn shown(&self, nth: u64) -> String {
        match self.has_words() {
            true => format!("{:?}", self.words[nth as usize]),
            false => self.repr.number(nth),
        }
    }

    /// The `nth` code, spelt in one of the ways that Rust allows.
    pub(super) fn spelt(&self, nth: u64, style: u16) -> String {
        match self.has_words() {
            true => words::spelt(&self.words[nth as usize], style),
            false => self.repr.spelt(nth, style),
        }
    }
}

fn enum_options(dice: u8, style: u16) -> Vec<String> {
    let display = ["display = zh", "display = en"][usize::from(dice & 1)];
    let krate = ["crate = ::a::b", "crate = jiemi", "crate = crate::x::y"][usize::from(style % 3)];
    let protocol = [
        "protocol = V3",
        "protocol = ::a::Bank::PROTOCOL",
        "protocol = r#type",
        "protocol = Self::WIRE",
    ][usize::from(style >> 2 & 3)];
    let options = [
        (dice & 2 != 0, display),
        (dice & 6 == 6, "error"),
        (dice & 8 != 0, "serde"),
        (dice & 16 != 0, krate),
        (dice & 32 != 0, "schemars"),
        (dice & 64 != 0, protocol),
    ];
    let options = options.into_iter().filter(|(is_there, _)| *is_there);
    options.map(|(_, option)| option.to_owned()).collect()
}
