//! Changes tokens of a source, so that what the macro reads stays close to what people write:
//! a part is left out, repeated, exchanged, or replaced by something from the vocabulary. Now and
//! then an enum is written, as most rules are about several variants.

use crate::hostile::vocabulary::{LITERALS, PIECES, WORDS};
use libfuzzer_sys::fuzzer_mutate;
use proc_macro2::{Group, TokenStream, TokenTree};

/// Enums, variants, attributes and types, which a change of single tokens rarely leads to.
const PARTS: [&str; 28] = [
    "#[response_code(repr = u16, class = fail, messages = en)] enum E { /** one */ #[code(1)] A }",
    "#[response_code(repr = str, class = fail, messages = en)] enum E { /** one */ #[code(\"A\")] A }",
    "#[repr(i8)] #[response_code(class = fail, messages = zh)] enum E { /** 一 */ A = 1, /** 二 */ B = -2 }",
    "/** 成功 */ #[code(1, success)] A,",
    "/** 一\n\nOne */ #[code(2, fail)] B,",
    "/** one */ #[code(3, shared, primary, fail)] C, /** two */ #[code(3, shared, poll)] D,",
    "#[code(4, zh = \"四\", en = \"four\", retry)] F,",
    "/** one */ #[code(5..=9)] G(u16),",
    "/** one */ #[code(..=-1)] G(i8),",
    "/** one */ #[code(200..)] G(u8),",
    "/** one */ #[code(other)] H(u16),",
    "/** one */ #[code(other)] H(<Self as A>::B),",
    "/** one */ #[code(6, by_status)] I = 6,",
    "/** one */ J = 7,",
    "/** one */ #[code(8)] K = m!(),",
    "/** one */ #[code(\"SYSTEM_ERROR\", fail)] L,",
    "/** one */ #[code(\"A\", shared, primary)] M, /** two */ #[code(\"A\", shared)] N,",
    "/// 一\n///\n/// # Heading\n///\n/// ```\n/// code\n/// ```\n/// One of “支付宝”\n",
    "#[doc = \"\\r\\n* 一\\r\\n\\r\\nOne\"]",
    "#[doc = include_str!(\"a\")]",
    "#[doc(alias = \"a\", hidden)]",
    "#[deprecated]",
    "#[cfg_attr(feature = \"a\", response_code(serde))]",
    "#[response_code(display = zh, error, serde = name, schemars, crate = a::b, protocol = A::B)]",
    "#[response_code(total)]",
    "invisible(u16)",
    "invisible(1)",
    "pub(crate)",
];

/// Writes another source over the first `size` bytes of `data`, and returns its size.
pub(crate) fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut dice = Dice(u64::from(seed) << 1 | 1);
    let tokens: Option<TokenStream> = match seed % 8 {
        0 => enumeration(&mut dice).parse().ok(),
        1..=4 => {
            let source = data
                .get(..size)
                .and_then(|data| std::str::from_utf8(data).ok());
            source.and_then(|source| source.parse().ok())
        }
        _ => None,
    };
    if let Some(mut tokens) = tokens {
        for _ in 0..dice.below(4) {
            tokens = changed(tokens, &mut dice);
        }
        let text = tokens.to_string();
        if text.len() <= max_size && text.len() <= data.len() {
            data[..text.len()].copy_from_slice(text.as_bytes());
            return text.len();
        }
    }
    fuzzer_mutate(data, size, max_size)
}

/// An enum that has few mistakes, if any.
fn enumeration(dice: &mut Dice) -> String {
    let repr = dice.one(&["u8", "i8", "u16", "i64", "str"]);
    let mut source = format!("#[response_code(repr = {repr}, messages = en");
    for option in ["class = fail", "total", "display = en", "error", "serde"] {
        if dice.below(3) == 0 {
            source += &format!(", {option}");
        }
    }
    source += ")] enum E {";
    for index in 0..1 + dice.below(6) {
        let (least, more) = (dice.below(6), dice.below(3));
        let code = match (repr, dice.below(8)) {
            ("str", _) => format!(
                "\"{}\"",
                dice.one(&["A", "B", "SYSTEM_ERROR", "0000", "系统"])
            ),
            (_, 0) => "other".to_owned(),
            (_, 1) => format!("{least}..={}", least + more),
            (_, 2) => format!("{}..", 250 + least),
            (_, 3) => format!("..={least}"),
            (_, 4) => format!("-{least}"),
            _ => format!("{least}"),
        };
        source += &format!("/** one {index} */ #[code({code}");
        for option in ["shared", "primary"] {
            if dice.below(4) == 0 {
                source += &format!(", {option}");
            }
        }
        if dice.below(3) != 0 {
            source += &format!(", {}", dice.one(&["success", "poll", "retry", "by_status"]));
        }
        let keeps_number = code == "other" || code.contains("..");
        let field = if keeps_number {
            format!("({repr})")
        } else {
            String::new()
        };
        let discriminant = match dice.below(6) {
            0 => format!(" = {least}"),
            1 => format!(" = {code}"),
            _ => String::new(),
        };
        source += &format!(")] V{index}{field}{discriminant},");
    }
    source + "}"
}

/// The tokens with one change, in them or in a group of them.
fn changed(tokens: TokenStream, dice: &mut Dice) -> TokenStream {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let index = dice.below(trees.len() + 1);
    if let Some(TokenTree::Group(group)) = trees.get(index) {
        // Deeper in most cases: that is where the codes are.
        if dice.below(8) != 0 {
            let inner = changed(group.stream(), dice);
            trees[index] = Group::new(group.delimiter(), inner).into();
            return trees.into_iter().collect();
        }
    }
    let other = dice.below(trees.len().max(1));
    match (dice.below(8), index < trees.len()) {
        (0, true) => drop(trees.remove(index)),
        (1, true) => trees.insert(other, trees[index].clone()),
        (2, true) => trees.swap(index, other),
        // A few in a row: a variant, an option.
        (3, true) => {
            let end = (index + 1 + dice.below(6)).min(trees.len());
            let few: Vec<_> = trees[index..end].to_vec();
            trees.splice(other..other, few);
        }
        (4, true) => {
            let end = (index + 1 + dice.below(6)).min(trees.len());
            trees.drain(index..end);
        }
        (5, true) => drop(trees.splice(index..=index, piece(dice))),
        _ => drop(trees.splice(index..index, piece(dice))),
    }
    trees.into_iter().collect()
}

fn piece(dice: &mut Dice) -> TokenStream {
    let piece = match dice.below(5) {
        0 => dice.one(&WORDS),
        1 => dice.one(&LITERALS),
        2 => dice.one(&PIECES),
        _ => dice.one(&PARTS),
    };
    piece.parse().expect("tokens")
}

/// Numbers from a seed: xorshift.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % count
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}
