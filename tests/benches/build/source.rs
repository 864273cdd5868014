//! The same list of return codes, in the styles of different people.

#![allow(dead_code, reason = "each benchmark uses a part")]

use std::fmt::Write as _;

/// How an enum is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The standard derives and nothing else.
    Bare,
    /// Each conversion and message as a match.
    ByHand,
    /// `ResponseCode`.
    Derive,
    /// The usual derives for the same: num_enum, strum (three) and serde_repr.
    Stack,
    /// The standard derives, and conversions that do nothing.
    Conversions,
}

impl Style {
    /// Its name in a row.
    pub fn name(self) -> &'static str {
        match self {
            Style::Bare => "the bare enum",
            Style::ByHand => "by hand",
            Style::Derive => "the derive",
            Style::Stack => "num_enum, strum (three derives) and serde_repr",
            Style::Conversions => "empty conversions",
        }
    }
}

/// A list of `size` return codes.
#[derive(Clone, Copy)]
pub struct List {
    pub size: usize,
    /// Whether the last one is `Other(u32)`.
    pub has_other: bool,
    /// The distance between two numbers.
    pub step: u64,
    /// Whether the codes are words.
    pub has_words: bool,
}

const STANDARD: &str = "Debug, Clone, Copy, PartialEq, Eq, Hash";
const CLASSES: [(&str, &str); 6] = [
    ("success", "Success"),
    ("poll", "Poll"),
    ("indeterminate", "Indeterminate"),
    ("retry", "Retry"),
    ("reauthenticate", "Reauthenticate"),
    ("fail", "Fail"),
];

impl List {
    fn units(self) -> std::ops::Range<usize> {
        0..self.size - usize::from(self.has_other)
    }

    /// The names of the variants that have no field.
    pub fn names(self) -> impl Iterator<Item = String> {
        self.units().map(|index| format!("Code{index}"))
    }

    fn number(self, index: usize) -> u64 {
        1000 + index as u64 * self.step
    }

    /// The code of a variant, as Rust writes it.
    fn code(self, index: usize) -> String {
        match self.has_words {
            true => format!("{:?}", word(index)),
            false => self.number(index).to_string(),
        }
    }

    /// The text with the type of a code filled in.
    fn typed(self, text: &str) -> String {
        let [code, asked] = match self.has_words {
            true => ["&'static str", "&str"],
            false => ["u32", "u32"],
        };
        text.replace("CODE", code).replace("ASKED", asked)
    }

    /// The enum as a library, with functions that use all of it, so that the compiler
    /// has to generate everything.
    pub fn source(self, style: Style) -> String {
        let mut source = String::from("//! Return codes.\n");
        let derives = match style {
            Style::Bare | Style::ByHand | Style::Conversions => STANDARD.to_owned(),
            Style::Derive => format!("{STANDARD}, jiemi_codes::ResponseCode"),
            Style::Stack => format!(
                "{STANDARD}, num_enum::TryFromPrimitive, num_enum::IntoPrimitive, \
                 strum::EnumMessage, strum::IntoStaticStr, strum::VariantArray, \
                 serde_repr::Serialize_repr, serde_repr::Deserialize_repr"
            ),
        };
        let attribute = match style {
            Style::Derive if self.has_words => "#[response_code(repr = str)]\n",
            Style::Derive => "#[response_code(repr = u32)]\n",
            Style::Stack => "#[repr(u32)]\n",
            Style::Bare | Style::ByHand | Style::Conversions => "",
        };
        write!(
            source,
            "\n/// Return codes.\n#[derive({derives})]\n{attribute}pub enum Code {{\n"
        )
        .unwrap();
        for index in self.units() {
            self.variant(&mut source, style, index);
        }
        if self.has_other {
            if style == Style::Derive {
                source.push_str("    /// 未收录的返回码。\n    ///\n    /// Any other code.\n    #[code(other, indeterminate)]\n");
            } else {
                source.push_str("    /// Any other code.\n");
            }
            source.push_str("    Other(u32),\n");
        }
        source.push_str("}\n");
        if style == Style::ByHand {
            self.by_hand(&mut source);
        }
        source.push_str(&self.typed(match style {
            Style::Bare => "",
            Style::Conversions => CONVERSIONS,
            Style::ByHand => USES_BY_HAND,
            Style::Derive => USES_OF_DERIVE,
            Style::Stack => USES_OF_STACK,
        }));
        source
    }

    fn variant(self, source: &mut String, style: Style, index: usize) {
        let (zh, en) = (zh(index), en(index));
        let (number, code) = (self.number(index), self.code(index));
        let class = CLASSES[index % CLASSES.len()].0;
        match style {
            Style::Bare | Style::ByHand | Style::Conversions => {
                write!(source, "    /// {zh}\n    ///\n    /// {en}\n    Code{index},\n")
            }
            Style::Derive => write!(
                source,
                "    /// {zh}\n    ///\n    /// {en}\n    #[code({code}, {class})]\n    Code{index},\n"
            ),
            Style::Stack => write!(
                source,
                "    /// {zh}\n    ///\n    /// {en}\n    #[strum(message = \"{zh}\", detailed_message = \"{en}\")]\n    Code{index} = {number},\n"
            ),
        }
        .unwrap();
    }

    fn by_hand(self, source: &mut String) {
        source.push_str("\n/// What to do next.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Class {");
        for (_, class) in CLASSES {
            write!(source, "\n    /// {class}.\n    {class},").unwrap();
        }
        source.push_str("\n}\n\nimpl Code {\n");
        type Arm = fn(List, usize) -> String;
        let functions: [(&str, &str, &str, Arm); 4] = [
            ("code", "CODE", "*number", |list, index| list.code(index)),
            (
                "message_zh",
                "&'static str",
                "\"未收录的返回码。\"",
                |_, index| format!("{:?}", zh(index)),
            ),
            (
                "message_en",
                "&'static str",
                "\"Any other code.\"",
                |_, index| format!("{:?}", en(index)),
            ),
            ("class", "Class", "Class::Indeterminate", |_, index| {
                format!("Class::{}", CLASSES[index % CLASSES.len()].1)
            }),
        ];
        for (name, result, other, arm) in functions {
            writeln!(source, "    /// Its {name}.\n    pub const fn {name}(&self) -> {} {{\n        match self {{", self.typed(result)).unwrap();
            for index in self.units() {
                writeln!(
                    source,
                    "            Code::Code{index} => {},",
                    arm(self, index)
                )
                .unwrap();
            }
            if self.has_other {
                let field = if name == "code" { "number" } else { "_" };
                writeln!(source, "            Code::Other({field}) => {other},").unwrap();
            }
            source.push_str("        }\n    }\n\n");
        }
        let head = "    /// What a code stands for.\n    pub fn from_code(number: ASKED) -> Option<Code> {\n        match number {\n";
        source.push_str(&self.typed(head));
        for index in self.units() {
            writeln!(
                source,
                "            {} => Some(Code::Code{index}),",
                self.code(index)
            )
            .unwrap();
        }
        source.push_str(if self.has_other {
            "            _ => Some(Code::Other(number)),\n"
        } else {
            "            _ => None,\n"
        });
        source.push_str("        }\n    }\n}\n");
    }
}

/// Words as vendors have them.
fn word(index: usize) -> String {
    const PARTS: [&str; 16] = [
        "SYSTEM", "ORDER", "USER", "PAY", "TRADE", "REFUND", "BANK", "ACCOUNT", "INVALID", "NOT",
        "EXIST", "ERROR", "CLOSED", "LIMIT", "PARAM", "SIGN",
    ];
    let part = |shift: u32| PARTS[index >> shift & 15];
    format!("{}_{}_{}_{}", part(0), part(4), part(8), part(12))
}

fn zh(index: usize) -> String {
    format!("第{index}号返回码：订单状态不允许此操作。")
}

fn en(index: usize) -> String {
    format!("Return code {index}: the state of the order does not allow this.")
}

const CONVERSIONS: &str = "
macro_rules! conversions {
    ($($to:ty),*; $($from:ty),*) => {
        $(impl From<Code> for $to {
            fn from(code: Code) -> $to { code as $to }
        })*
        $(impl TryFrom<$from> for Code {
            type Error = ();
            fn try_from(_: $from) -> Result<Code, ()> { Err(()) }
        })*
    };
}
conversions!(u32, i64; i8, i16, i32, i64, u8, u16, u32);
";

const USES_BY_HAND: &str = "
/// Used.
pub fn code(code: Code) -> CODE {
    code.code()
}
/// Used.
pub fn messages(code: Code) -> [&'static str; 2] {
    [code.message_zh(), code.message_en()]
}
/// Used.
pub fn class(code: Code) -> Class {
    code.class()
}
/// Used.
pub fn lookup(number: ASKED) -> Option<Code> {
    Code::from_code(number)
}
";

const USES_OF_DERIVE: &str = "
use jiemi_codes::ResponseCode as _;
/// Used.
pub fn code(code: Code) -> CODE {
    code.code()
}
/// Used.
pub fn messages(code: Code) -> [&'static str; 2] {
    [code.zh(), code.en()]
}
/// Used.
pub fn class(code: Code) -> jiemi_codes::Class {
    code.class()
}
/// Used.
pub fn lookup(number: ASKED) -> Option<Code> {
    Code::lookup(number).one()
}
";

const USES_OF_STACK: &str = "
use strum::EnumMessage as _;
/// Used.
pub fn code(code: Code) -> u32 {
    code.into()
}
/// Used.
pub fn messages(code: Code) -> [Option<&'static str>; 2] {
    [code.get_message(), code.get_detailed_message()]
}
/// Used.
pub fn lookup(number: u32) -> Option<Code> {
    Code::try_from(number).ok()
}
";
