//! What the derive costs a build, and what a call costs: measured, the worse figures
//! included.
//!
//! A derive taxes every build of every user, so this one is to cost no more than what it
//! stands for. "By hand" is an enum with the standard derives and, as `const fn` with a
//! `match` each, its number, the lookup, both messages and the class: what a team writes
//! without this crate. Where the ratio is below 1, the derive is the cheaper one.
//!
//! # A build
//!
//! The user's crate alone, with what it depends on built before; time of the processors;
//! macros built without optimisation, as Cargo does.
//!
//! | what | against | ratio | least – greatest |
//! |---|---|---:|---:|
//! | check, 26 codes | the enum with its standard derives | 1.32 | 1.27 – 1.36 |
//! | check, 26 codes | by hand | 1.17 | 1.15 – 1.22 |
//! | check, 1,000 codes | by hand | 0.91 | 0.88 – 0.92 |
//! | check, 1,000 codes, scattered numbers | by hand | 0.90 | 0.88 – 0.96 |
//! | check, 1,000 codes, one of them `Other(u32)` | by hand | 0.99 | 0.97 – 1.01 |
//! | check, 5,000 codes | by hand | 0.66 | 0.64 – 0.68 |
//! | check, 10,000 codes | by hand | 0.60 | 0.59 – 0.61 |
//! | check, 10,000 codes, scattered numbers | by hand | 0.61 | 0.59 – 0.61 |
//! | release, 1,000 codes | by hand | 0.46 | 0.44 – 0.47 |
//! | release, 1,000 codes, scattered numbers | by hand | 0.38 | 0.37 – 0.38 |
//! | check, 1,000 codes | num_enum, strum (three derives) and serde_repr | 0.14 | 0.13 – 0.14 |
//! | what 10,000 codes add to the check of the enum | what 1,000 add | 10.40 | 9.60 – 11.54 |
//! | clean build as the only dependency, time that passes | displaydoc | 1.60 | 1.53 – 1.67 |
//!
//! What is left is not the macro's own time. Of 26 codes rustc itself takes most to load
//! this crate and to check some fifteen small functions and impls; of 1,000, two thirds
//! are the enum with its standard derives, which everybody pays. The clean build is the
//! macro with its explanations of mistakes, five times the code of displaydoc, which
//! does less.
//!
//! # Size
//!
//! Of a release build, 1,000 codes with messages of 116 bytes; those of this crate
//! include the names of the variants, those by hand do not.
//!
//! | what | derive | by hand | ratio |
//! |---|---:|---:|---:|
//! | bytes a code in a program, numbers in a row | 140 | 139 | 1.01 |
//! | bytes a code in a program, scattered numbers | 148 | 162 | 0.92 |
//! | bytes a code in the object file, numbers in a row | 144 | 472 | 0.30 |
//! | bytes a code in the object file, scattered numbers | 153 | 495 | 0.31 |
//!
//! # A call
//!
//! Nanoseconds, called out of line, numbers in an order that no processor can guess.
//! Of these about 1.4 ns are the call and the loop around it.
//!
//! | what | derive | match | num_enum | strum | phf | sorted table |
//! |---|---:|---:|---:|---:|---:|---:|
//! | the pay codes, half unknown | 1.6 | 7.0 | 3.3 | 4.3 | 15.8 | 5.8 |
//! | the pay codes, all known | 1.6 | 10.5 | 1.9 | 2.8 | 9.7 | 2.4 |
//! | the pay codes, none known | 1.6 | 2.5 | 1.6 | 2.6 | 9.5 | 2.1 |
//! | the pay codes, known, in order | 1.6 | 3.0 | 1.6 | 2.6 | 9.7 | 2.4 |
//! | 1,000 in a row, half unknown | 1.4 | 1.4 | 1.4 | 1.4 | 13.5 | 5.8 |
//! | 1,000 in a row, all known | 1.4 | 1.4 | 1.4 | 1.4 | 9.6 | 5.9 |
//! | 1,000 in a row, none known | 1.4 | 1.4 | 1.4 | 1.4 | 9.4 | 5.5 |
//! | 1,000 in a row, known, in order | 1.4 | 1.4 | 1.4 | 1.4 | 9.5 | 5.9 |
//! | 1,000 scattered, half unknown | 1.8 | 26.6 | 26.7 | 26.4 | 16.9 | 14.6 |
//! | 1,000 scattered, all known | 1.4 | 29.8 | 29.9 | 26.1 | 9.5 | 6.0 |
//! | 1,000 scattered, none known | 1.6 | 18.7 | 18.9 | 23.4 | 9.5 | 5.7 |
//! | 1,000 scattered, known, in order | 1.4 | 7.4 | 5.9 | 11.5 | 9.5 | 6.0 |
//! | 10,000 scattered, half unknown | 2.2 | 44.2 | 42.9 | 155.8 | 18.0 | 21.0 |
//! | 10,000 scattered, all known | 1.4 | 54.5 | 53.5 | 100.1 | 10.7 | 10.3 |
//! | 10,000 scattered, none known | 1.2 | 36.0 | 37.8 | 190.7 | 13.5 | 11.1 |
//! | 10,000 scattered, known, in order | 1.3 | 23.7 | 21.6 | 115.0 | 10.8 | 9.7 |
//!
//! Where the numbers are one run, a match is as fast. Where all or none of a few numbers
//! are known, or they come in order, a processor guesses its way, and the others come
//! close: the lookup here takes the same time whatever comes. Peers cannot have the shared
//! number of the pay codes, so theirs is one variant less.
//!
//! | what | derive | match | ratio |
//! |---|---:|---:|---:|
//! | lookup, `PayCode` of this crate, half unknown | 1.7 | 4.3 | 0.39 |
//! | the same in generic code | 1.7 | 4.3 | 0.39 |
//! | candidates of 650 scattered numbers, a third of them shared, half unknown | 1.9 | 18.4 | 0.10 |
//! | message, `PayCode`, the discriminants by hand are the numbers | 1.5 | 9.4 | 0.16 |
//! | message, the discriminants by hand are left to the compiler | 2.5 | 1.6 | 1.66 |
//! | message of a number, pay codes, half unknown | 3.1 | 5.9 | 0.52 |
//!
//! # A body
//!
//! `Envelope` reads and judges, nanoseconds, against serde_json into a struct of `Cow` and
//! integers, which does neither judge nor notice a key that stands twice.
//!
//! | body | `Envelope` | serde_json | ratio |
//! |---|---:|---:|---:|
//! | error object | 115 | 110 | 1.04 |
//! | chinese | 79 | 73 | 1.09 |
//! | success | 326 | 231 | 1.41 |
//! | debug | 332 | 254 | 1.30 |
//! | escapes | 168 | 162 | 1.04 |
//!
//! Values of no interest are read to their end, so that what is no JSON is noticed without
//! asking for memory; that is what a nested payload costs.
//!
//! # How
//!
//! The macro reads the attributes that nearly all variants have where they stand, and
//! writes token by token into one list. Of a variant it writes seven tokens: its path in
//! one list of all variants, and its number; its texts, its class and its places are
//! bytes of a few literals. A match from numbers to variants, what one writes by hand, is
//! nowhere. A lookup is a run or a perfect hash, both without a branch that depends on
//! the number, and the list gives the variant; only what is none of the single numbers
//! is then looked for in the ranges.
//!
//! # Method
//!
//! The two sides are measured in turns, and a ratio is the middle of those of all turns.
//! Rust 1.95, two virtual processors of an AMD EPYC server that others use too, so that
//! the figures are of one afternoon, and the ratios are what to go by. The instructions
//! that calls take are the same each time, and held by the gate of the repository, as is
//! the number of tokens a variant.
//!
//! ```sh
//! cargo bench --manifest-path tests/benches/Cargo.toml --bench build
//! cargo bench --manifest-path tests/benches/Cargo.toml --bench calls
//! cargo bench --manifest-path tests/benches/Cargo.toml --bench envelope
//! .ci/instructions
//! ```
