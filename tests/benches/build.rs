//! Writes the enums whose calls are measured, each in the ways that people write them.

use std::path::Path;
use std::{env, fs};

/// A list of return codes in Rust.
struct Module {
    /// The codes to ask for, and the enum with the derive.
    ours: String,
    /// The same enum as others write it, which takes much longer to compile.
    theirs: String,
}

/// A list of return codes. A repeated number is shared.
fn module(numbers: &[u32]) -> Module {
    let mut first_holders: Vec<(u32, usize)> = Vec::new();
    let mut seen = std::collections::HashMap::<u32, usize>::new();
    for (index, number) in numbers.iter().enumerate() {
        let count = seen.entry(*number).or_default();
        if *count == 0 {
            first_holders.push((*number, index));
        }
        *count += 1;
    }
    let each = |write: &dyn Fn(u32, usize) -> String| -> String {
        let numbers = numbers.iter().enumerate();
        numbers
            .map(|(index, number)| write(*number, index))
            .collect()
    };
    let each_number = |write: &dyn Fn(u32, usize) -> String| -> String {
        first_holders
            .iter()
            .map(|(number, index)| write(*number, *index))
            .collect()
    };
    let mut sorted = first_holders.clone();
    sorted.sort();

    let ours = each(&|number, index| {
        let shared = if seen[&number] > 1 { ", shared" } else { "" };
        format!(
            "#[code({number}{shared}, zh = \"返回码{index}\", en = \"return code {index}\")] C{index},\n"
        )
    });
    let bare = each(&|_, index| format!("C{index},\n"));
    let discriminants = each_number(&|number, index| format!("C{index} = {number},\n"));
    let lookup = each_number(&|number, index| format!("{number} => Some(Code::C{index}),\n"));
    let candidates = each_number(&|number, _| {
        let holders = numbers
            .iter()
            .enumerate()
            .filter(|(_, other)| **other == number);
        let holders: String = holders
            .map(|(index, _)| format!("Code::C{index},"))
            .collect();
        format!("{number} => &[{holders}],\n")
    });
    let message = each(&|_, index| format!("Code::C{index} => \"返回码{index}\",\n"));
    let numbered_message =
        each_number(&|_, index| format!("Code::C{index} => \"返回码{index}\",\n"));
    let message_of_number =
        each_number(&|number, index| format!("{number} => Some(\"返回码{index}\"),\n"));
    let map = each_number(&|number, index| format!("{number}_u32 => Code::C{index},\n"));
    let table: String = sorted
        .iter()
        .map(|(number, index)| format!("({number}, Code::C{index}),\n"))
        .collect();
    let all: String = sorted
        .iter()
        .map(|(number, _)| format!("{number},"))
        .collect();
    let count = sorted.len();
    let ours = format!(
        "pub const NUMBERS: [u32; {count}] = [{all}];
        pub mod ours {{
            #[derive(Clone, Copy, PartialEq, jiemi_codes::ResponseCode)]
            #[response_code(repr = u32, class = fail)]
            pub enum Code {{ {ours} }}
        }}"
    );
    let candidates = match seen.values().any(|count| *count > 1) {
        true => format!(
            "pub const fn candidates(number: u32) -> &'static [Code] {{
                match number {{ {candidates} _ => &[] }}
            }}"
        ),
        false => String::new(),
    };
    let theirs = format!(
        "pub mod by_hand {{
            #[derive(Clone, Copy, PartialEq)]
            pub enum Code {{ {bare} }}
            pub const fn lookup(number: u32) -> Option<Code> {{
                match number {{ {lookup} _ => None }}
            }}
            pub const fn message(code: Code) -> &'static str {{
                match code {{ {message} }}
            }}
            pub static SORTED: [(u32, Code); {count}] = [{table}];
            pub static MAP: phf::Map<u32, Code> = phf::phf_map! {{ {map} }};
            {candidates}
        }}
        pub mod peers {{
            #[derive(Clone, Copy, PartialEq, num_enum::TryFromPrimitive, strum::FromRepr)]
            #[repr(u32)]
            pub enum Code {{ {discriminants} }}
            pub const fn message(code: Code) -> &'static str {{
                match code {{ {numbered_message} }}
            }}
            pub const fn message_of_number(number: u32) -> Option<&'static str> {{
                match number {{ {message_of_number} _ => None }}
            }}
        }}"
    );
    Module { ours, theirs }
}

/// A list of words, as the derive, a match and phf have it.
fn words(known: &[String], unknown: &[String]) -> Module {
    let each = |write: &dyn Fn(&str, usize) -> String| -> String {
        let words = known.iter().enumerate();
        words.map(|(index, word)| write(word, index)).collect()
    };
    let ours = each(&|word, index| {
        format!(
            "#[code({word:?}, zh = \"返回码{index}\", en = \"return code {index}\")] C{index},\n"
        )
    });
    let bare = each(&|_, index| format!("C{index},\n"));
    let lookup = each(&|word, index| format!("{word:?} => Some(Code::C{index}),\n"));
    let map = each(&|word, index| format!("{word:?} => Code::C{index},\n"));
    let ours = format!(
        "pub static KNOWN: &[&str] = &{known:?};
        pub static UNKNOWN: &[&str] = &{unknown:?};
        pub mod ours {{
            #[derive(Clone, Copy, PartialEq, jiemi_codes::ResponseCode)]
            #[response_code(repr = str, class = fail)]
            pub enum Code {{ {ours} }}
        }}"
    );
    let theirs = format!(
        "pub mod by_hand {{
            #[derive(Clone, Copy, PartialEq)]
            pub enum Code {{ {bare} }}
            pub fn lookup(word: &str) -> Option<Code> {{
                match word {{ {lookup} _ => None }}
            }}
            pub static MAP: phf::Map<&str, Code> = phf::phf_map! {{ {map} }};
        }}"
    );
    Module { ours, theirs }
}

/// `count` words like those of vendors, and as many that nobody has.
fn known_and_unknown(count: usize) -> [Vec<String>; 2] {
    const PARTS: [&str; 32] = [
        "SYSTEM",
        "ORDER",
        "USER",
        "PAY",
        "TRADE",
        "REFUND",
        "BANK",
        "ACCOUNT",
        "INVALID",
        "NOT",
        "EXIST",
        "ERROR",
        "CLOSED",
        "LIMIT",
        "FREQUENCY",
        "PARAM",
        "SIGN",
        "CERT",
        "MCH",
        "APPID",
        "OPENID",
        "AMOUNT",
        "BALANCE",
        "STATUS",
        "REQUEST",
        "RULE",
        "AUTH",
        "CODE",
        "EXPIRED",
        "USED",
        "NO",
        "ABNORMAL",
    ];
    let mut state = 20_261_126_u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let mut seen = std::collections::HashSet::new();
    let mut lists = [Vec::new(), Vec::new()];
    while lists[1].len() < count {
        let parts: Vec<_> = (0..2 + next() % 3)
            .map(|_| PARTS[next() % PARTS.len()])
            .collect();
        let word = parts.join("_");
        if seen.insert(word.clone()) {
            lists[usize::from(lists[0].len() > lists[1].len())].push(word);
        }
    }
    lists
}

fn main() {
    println!("cargo::rerun-if-env-changed=JIEMI_CODES_FEW");
    // A check that everything compiles need not compile ten thousand codes.
    let many = match env::var_os("JIEMI_CODES_FEW") {
        Some(_) => 100,
        None => 10_000,
    };
    // Without a pattern, but the same ones each time.
    let sparse = |count: u64| {
        let mix = |n: u64| (n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33;
        let mut numbers: Vec<u32> = (0..count).map(|n| mix(n) as u32).collect();
        numbers.sort();
        numbers.dedup();
        numbers
    };
    let pay: Vec<u32> = [0]
        .into_iter()
        .chain(1000..=1008)
        .chain(1008..=1023)
        .collect();
    let dense: Vec<u32> = (1000..2000).collect();
    // Every third number has two or three meanings.
    let shared: Vec<u32> = sparse(650)
        .into_iter()
        .enumerate()
        .flat_map(|(n, number)| vec![number; [1, 1, 2, 1, 1, 3][n % 6]])
        .collect();
    let enums = [
        ("pay", pay),
        ("dense", dense),
        ("sparse", sparse(1_000)),
        ("sparse_10000", sparse(many)),
        ("shared", shared),
    ];
    let numbers = enums.map(|(name, numbers)| (name.to_owned(), module(&numbers)));
    let lists = [
        ("words_30", 30),
        ("words_1000", 1_000),
        ("words_10000", many),
    ];
    let words = lists.map(|(name, count)| {
        let [known, unknown] = known_and_unknown(count as usize);
        (name.to_owned(), words(&known, &unknown))
    });
    let out = env::var_os("OUT_DIR").expect("a folder");
    for (name, Module { ours, theirs }) in numbers.into_iter().chain(words) {
        let write = |file: String, text: &str| fs::write(Path::new(&out).join(file), text);
        write(format!("{name}.rs"), &format!("{ours}\n{theirs}")).expect("written");
        write(format!("{name}_ours.rs"), &ours).expect("written");
    }
}
