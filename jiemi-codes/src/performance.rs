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
//! | check, 26 codes | the enum with its standard derives | 1.32 | 1.24 – 1.39 |
//! | check, 26 codes | by hand | 1.22 | 1.19 – 1.28 |
//! | check, 1,000 codes | by hand | 0.88 | 0.86 – 0.94 |
//! | check, 1,000 codes, every 37th number | by hand | 0.91 | 0.87 – 0.94 |
//! | check, 1,000 codes, one of them `Other(u32)` | by hand | 0.98 | 0.91 – 1.15 |
//! | check, 5,000 codes | by hand | 0.67 | 0.65 – 0.70 |
//! | check, 10,000 codes | by hand | 0.61 | 0.60 – 0.61 |
//! | check, 10,000 codes, every 37th number | by hand | 0.60 | 0.59 – 0.61 |
//! | release, 1,000 codes | by hand | 0.47 | 0.45 – 0.50 |
//! | release, 1,000 codes, every 37th number | by hand | 0.39 | 0.38 – 0.39 |
//! | check, 1,000 codes | num_enum, strum (three derives) and serde_repr | 0.14 | 0.14 – 0.14 |
//! | what 10,000 codes add to the check of the enum | what 1,000 add | 9.67 | 8.64 – 10.84 |
//! | clean build as the only dependency, time that passes | displaydoc | 1.33 | 1.29 – 1.41 |
//!
//! What is left is not the macro's own time. Of 26 codes rustc itself takes most to load
//! this crate and to check some fifteen small functions and impls; of 1,000, two thirds
//! are the enum with its standard derives, which everybody pays. Numbers without any order
//! take some hundredths more than every 37th. The clean build is the macro with its
//! explanations of mistakes, five times the code of displaydoc, which does less: a second
//! against .36, and a quarter of a second for this crate, which displaydoc does not have.
//!
//! # Size
//!
//! Of a release build, 1,000 codes with messages of 116 bytes; those of this crate
//! include the names of the variants, those by hand do not. The object file also says where
//! addresses are to be filled in, one for each text by hand.
//!
//! | what | derive | by hand | ratio |
//! |---|---:|---:|---:|
//! | bytes a code in a program, numbers in a row | 140 | 139 | 1.01 |
//! | bytes a code in a program, every 37th number | 148 | 162 | 0.92 |
//! | bytes a code in the object file, numbers in a row | 144 | 472 | 0.30 |
//! | bytes a code in the object file, every 37th number | 153 | 495 | 0.31 |
//!
//! # A call
//!
//! Nanoseconds, called out of line, numbers in an order that no processor can guess. More
//! than one of these nanoseconds is the call and the loop around it.
//!
//! | what | derive | match | num_enum | strum | phf | sorted table |
//! |---|---:|---:|---:|---:|---:|---:|
//! | the pay codes, half unknown | 1.7 | 6.7 | 3.2 | 4.2 | 15.9 | 5.0 |
//! | the pay codes, all known | 1.7 | 9.7 | 1.9 | 2.8 | 9.5 | 2.4 |
//! | the pay codes, none known | 1.8 | 2.6 | 1.7 | 2.6 | 9.5 | 2.2 |
//! | the pay codes, known, in order | 1.7 | 3.3 | 1.6 | 2.6 | 9.6 | 2.4 |
//! | 1,000 in a row, half unknown | 1.4 | 1.4 | 1.4 | 1.4 | 14.4 | 5.8 |
//! | 1,000 in a row, all known | 1.4 | 1.4 | 1.4 | 1.4 | 9.5 | 6.0 |
//! | 1,000 in a row, none known | 1.4 | 1.4 | 1.4 | 1.4 | 9.4 | 5.7 |
//! | 1,000 in a row, known, in order | 1.4 | 1.4 | 1.4 | 1.4 | 9.6 | 6.0 |
//! | 1,000 scattered, half unknown | 2.2 | 24.9 | 26.6 | 26.3 | 16.5 | 14.4 |
//! | 1,000 scattered, all known | 2.0 | 28.3 | 30.2 | 25.9 | 9.5 | 6.0 |
//! | 1,000 scattered, none known | 1.9 | 17.7 | 19.2 | 23.5 | 9.5 | 5.7 |
//! | 1,000 scattered, known, in order | 2.0 | 5.7 | 5.6 | 11.1 | 9.6 | 6.0 |
//! | 10,000 scattered, half unknown | 2.7 | 44.1 | 42.9 | 149.4 | 19.1 | 21.5 |
//! | 10,000 scattered, all known | 1.4 | 52.9 | 50.5 | 98.9 | 10.5 | 10.3 |
//! | 10,000 scattered, none known | 1.4 | 33.3 | 32.7 | 177.7 | 10.5 | 9.8 |
//! | 10,000 scattered, known, in order | 1.6 | 22.3 | 20.7 | 112.5 | 10.5 | 9.7 |
//!
//! Where the numbers are one run, a match is as fast. Where none of a few numbers is known,
//! or they come in order, a processor guesses its way, and the others come close: the lookup
//! here takes much the same time whatever comes. Peers cannot have the shared number of the
//! pay codes, so theirs is one variant less.
//!
//! | what | derive | match | ratio |
//! |---|---:|---:|---:|
//! | lookup, `PayCode` of this crate, half unknown | 1.8 | 5.1 | 0.34 |
//! | lookup, `PayCode` of this crate, all known | 1.8 | 10.1 | 0.17 |
//! | lookup, `PayCode` of this crate, none known | 1.8 | 1.7 | 1.02 |
//! | lookup, `PayCode` of this crate, known, in order | 1.8 | 2.4 | 0.72 |
//! | the same in generic code, half unknown | 1.8 | 5.1 | 0.35 |
//! | lookup, `HttpStatus`, which has ranges, listed | 1.6 | 8.7 | 0.18 |
//! | lookup, `HttpStatus`, which has ranges, in ranges | 2.5 | 2.2 | 1.14 |
//! | lookup, `HttpStatus`, which has ranges, half in ranges | 3.4 | 5.7 | 0.58 |
//! | 1,000 in a row, called from another crate, half unknown | 1.9 | 1.4 | 1.34 |
//! | 1,000 in a row, called from another crate, all known | 1.9 | 1.4 | 1.34 |
//! | 1,000 in a row, called from another crate, none known | 2.0 | 1.4 | 1.36 |
//! | 1,000 in a row, called from another crate, known, in order | 1.9 | 1.4 | 1.34 |
//! | 1,000 scattered, called from another crate, half unknown | 4.3 | 20.9 | 0.21 |
//! | 1,000 scattered, called from another crate, all known | 4.3 | 24.8 | 0.17 |
//! | 1,000 scattered, called from another crate, none known | 4.3 | 11.5 | 0.38 |
//! | 1,000 scattered, called from another crate, known, in order | 4.3 | 3.3 | 1.29 |
//! | candidates of 650 scattered numbers, a third of them shared, half unknown | 1.9 | 18.4 | 0.10 |
//! | candidates of 650 scattered numbers, a third of them shared, all known | 1.9 | 22.2 | 0.09 |
//! | candidates of 650 scattered numbers, a third of them shared, none known | 1.9 | 9.4 | 0.20 |
//! | candidates of 650 scattered numbers, a third of them shared, known, in order | 1.9 | 3.9 | 0.49 |
//! | message, `PayCode`, the discriminants by hand are the numbers | 1.9 | 9.7 | 0.19 |
//! | message, pay codes of the caller's crate, the discriminants by hand are the numbers | 1.8 | 8.8 | 0.21 |
//! | message, the discriminants by hand are left to the compiler | 1.8 | 1.4 | 1.31 |
//! | message of a number, pay codes, half unknown | 1.9 | 5.1 | 0.37 |
//! | message of a number, pay codes, all known | 3.0 | 9.9 | 0.30 |
//! | message of a number, pay codes, none known | 1.4 | 1.2 | 1.20 |
//! | message of a number, pay codes, known, in order | 2.4 | 1.8 | 1.30 |
//!
//! Of an enum of up to 256 codes every crate that calls it sees the table; a larger table is
//! there but once, and a call from another crate has to look into it.
//!
//! # A body
//!
//! `Envelope` reads and judges, nanoseconds, against serde_json into a struct of `Cow` and
//! integers, which does neither judge nor notice a key that stands twice.
//!
//! | body | `Envelope` | serde_json | ratio |
//! |---|---:|---:|---:|
//! | error object | 109 | 108 | 1.01 |
//! | chinese | 78 | 70 | 1.12 |
//! | success | 318 | 231 | 1.38 |
//! | debug | 309 | 257 | 1.20 |
//! | escapes | 163 | 162 | 1.01 |
//!
//! Values of no interest are read to their end, so that what is no JSON is noticed without
//! asking for memory; that is what a nested payload costs.
//!
//! # How
//!
//! The macro reads the attributes that nearly all variants have where they stand, and
//! writes token by token into one list. Of a variant it writes seven tokens: its path in
//! one list of all variants, and its number (where a variant has a field, also an arm of a
//! match for each, since `as` then does not tell variants apart); its texts, its class and
//! its places are bytes of a few literals. A match from numbers to variants, what one writes
//! by hand, is nowhere. A single number is looked up by a run or a perfect hash, and the list
//! gives the variant; only what is none of the single numbers is then looked for in the
//! ranges, of which a few are counted and many are halved. Nearly all of it is without a
//! branch that a processor has to guess.
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
//!
//! Behind `--`, the first three take `--rounds 3` and words that a row must contain; the rows
//! are called `dense` where the numbers are in a row and `sparse` where they are not. The last
//! column is the ratio that was aimed at.
