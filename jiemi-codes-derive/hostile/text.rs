//! Texts that nobody would publish.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Bits of text that could upset whoever reads or writes them.
const BITS: [&str; 48] = [
    "\0",
    "\u{1}",
    "\u{7f}",
    "\u{9b}",
    "\u{feff}",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{200d}",
    "\u{301}",
    "\u{20dd}",
    "\u{2028}",
    "\u{2029}",
    "\u{85}",
    "\u{a0}",
    "\u{3000}",
    "\r",
    "\n",
    "\r\n",
    "\n\n",
    "\r\n\r\n",
    "\t",
    " ",
    "```",
    "````",
    "~~~",
    "\n```\n",
    "# ",
    "\n---\n",
    "\n===\n",
    "***",
    "* ",
    "\n * ",
    "\"",
    "\\",
    "{",
    "}",
    "%s",
    "|",
    "<b>",
    "😀",
    "👨‍👩‍👧",
    "成功",
    "。",
    "done",
    "Ω",
    "\u{10ffff}",
    "\u{20000}",
];

/// Any text: bits of the above and any characters.
pub(super) fn hostile() -> impl Strategy<Value = String> {
    let bit = prop_oneof![
        6 => select(&BITS[..]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    vec(bit, 0..12).prop_map(|bits| bits.concat())
}

/// A text that is not blank, so that it can be a message.
pub(super) fn message() -> impl Strategy<Value = String> {
    (hostile(), select(&["x", "成", "."][..]), hostile())
        .prop_map(|(before, core, after)| [&before, core, &after].concat())
}

/// The text as a literal.
pub(super) fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}
