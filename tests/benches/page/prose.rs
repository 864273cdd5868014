//! The page: what was measured, in tables, and the sentences between them. No sentence has a
//! figure of its own.

use crate::plot;
use crate::rows::{Comparison, Rows};
use std::fmt::Write as _;

const ABOUT: &str = "\
Measured costs of the derive, for a build and for a call, including the worse figures.

A derive taxes every build of every user, so this one should cost no more than the code
that it replaces. \"By hand\" is an enum with the standard derives and, as `const fn` with a
`match` each, its number, the lookup, both messages and the class: what a team writes
without this crate. If a ratio is below 1, the derive is cheaper.
";

const BUILD: &str = "
# A build

The user's crate alone, with its dependencies already built; processor time; macros built
without optimisation, as Cargo does by default. The clean build is the time that passes. In
`sparse` lists the numbers are 37 apart.

The rows with `only`, here and below, do less, and show what the rest cannot go below. `what the macro
writes` is compiled as source, so that the macro itself takes no time. `empty conversions` are the
`From` and `TryFrom` that the derive promises, without a table, messages or a lookup. `the bare enum`
has the standard derives and nothing else. `the parsers` are syn, quote and proc-macro2, which every
derive builds first.
";

const SIZE: &str = "
# Size

Bytes a code in a release build with 1,000 codes. The figures of this crate include the names of the
variants, except where it says `without names`; those by hand never do. The object file also lists
the addresses to fill in, one for each text by hand.
";

const GROWTH: &str = "
# Growth

What the derive adds to a check of the same enum, what a code takes in a program, and what a lookup
takes, from 26 to 50,000 codes. Both axes are logarithmic. The dotted line grows in proportion. A check
grows faster beyond 10,000 codes: each variant must be named once, and for each that is named the
compiler searches the list of variants. Beyond 10,000 words, a lookup waits for memory.
";

const CALL: &str = "
# A call

Nanoseconds, called out of line, with codes in an order that no processor can guess, unless it says
`in order`. `only the call` is the call and the loop around it, which is in every figure. `pay` are the
codes of `PayCode`, `dense` is 1,000 numbers in a row, `sparse` 1,000 scattered ones, `shared` 650
scattered numbers of which a third have several meanings.

If the numbers are one run, a match is as fast. If none of a few numbers is known, or if they come in
order, the processor predicts the branches well and the others come close; the lookup here takes much
the same time for any input. For enums of up to 256 codes the table is inlined into calling crates; a
larger table exists once, and a call from another crate has to read it.
";

const BODY: &str = "
# A body

Nanoseconds for `Envelope` to read and judge a body, compared with serde_json into a struct
of `Cow` and integers, which does not judge. Values that are not needed are read to their end, so that
invalid JSON is noticed, and nothing is allocated. Each read has a fixed cost, which shows most in
`chinese`, the shortest body. The rows with `by hand` are the same rules as one would write them with
serde_json, judged by `PayCode::judge`.
";

const INSTRUCTIONS: &str = "
# Instructions

What a call takes, in instructions of an x86-64 processor, with the call itself.

| call | instructions |
|---|---:|
";

const HOW: &str = "
# How

The macro reads the usual forms of attributes directly, and writes token by token into one
list. For each variant it writes five tokens, its path in one list of all variants. (If any variant
has a field, it also writes one arm of a match for each variant, since `as` then cannot tell them
apart.) The texts, the codes, the classes and the indices are bytes of a few literals. There is no
match from numbers to variants, which is what one writes by hand. A single number is looked up by a
run or a perfect hash, a word by a perfect hash over eight bytes at a time, and the list gives the
variant. Only a number that is not one of these is then looked for in the ranges: by counting if there
are few, by bisection if there are many. Almost none of this has a branch that a processor must guess.

# Method

The two sides of a time are measured in turns, and each ratio is the median of the ratios of all turns;
beside it are the least and the greatest. Go by the ratios. The number of instructions that calls take is the
same each time: the repository's gate checks it, and the number of tokens per variant. This page is
what one command wrote:

```sh
cargo bench --manifest-path tests/benches/Cargo.toml --bench page
```

`--bench build`, `calls`, `envelope` and `growth` measure a part of it. After `--` they take
`--rounds 3`, `--save FILE` and words that a row must contain.
";

pub fn page(rows: &Rows) -> String {
    let mut page = ABOUT.to_owned();
    let _ = writeln!(page, "\nMeasured on {}.", rows.machine);
    goals(rows, &mut page);
    page.push_str(BUILD);
    let builds = ["check", "release", "clean build"];
    let builds = builds.iter().flat_map(|start| rows.about(start));
    table(builds.filter(|row| row.goal.is_none()), &mut page);
    page.push_str(SIZE);
    table(rows.about("bytes a code"), &mut page);
    page.push_str(GROWTH);
    page.push('\n');
    page.push_str(&plot::growth(&rows.values));
    page.push_str(CALL);
    let calls = ["lookup", "candidates", "message"];
    beside_peers(calls.iter().flat_map(|start| rows.about(start)), &mut page);
    page.push_str(BODY);
    let bodies = rows.comparisons.iter();
    table(
        bodies.filter(|row| row.what.contains("serde_json")),
        &mut page,
    );
    page.push_str(INSTRUCTIONS);
    for row in &rows.values {
        if let Some(call) = row.what.strip_prefix("instructions, ") {
            let _ = writeln!(page, "| {call} | {} |", row.value);
        }
    }
    page.push_str(HOW);
    page
}

/// What was to be reached, and whether it was.
fn goals(rows: &Rows, page: &mut String) {
    page.push_str(
        "\n# Goals\n\n| what | goal | ratio | least – greatest | |\n|---|---:|---:|---:|---|\n",
    );
    for row in &rows.comparisons {
        let Some(goal) = row.goal else { continue };
        // Both as they are shown.
        let met = if (row.ratio * 100.0).round() <= (goal * 100.0).round() {
            "met"
        } else {
            "**missed**"
        };
        let (what, ratios) = (&row.what, row.ratios());
        let _ = writeln!(page, "| {what} | ≤ {goal:.2} | {ratios} | {met} |");
    }
}

fn table<'a>(rows: impl Iterator<Item = &'a Comparison>, page: &mut String) {
    page.push_str("\n| what | derive | the other | unit | ratio | least – greatest |\n|---|---:|---:|---|---:|---:|\n");
    for row in rows {
        let Comparison {
            what,
            unit,
            ours,
            theirs,
            ..
        } = row;
        let ratios = row.ratios();
        let _ = writeln!(
            page,
            "| {what} | {ours:.1} | {theirs:.1} | {unit} | {ratios} |"
        );
    }
}

const PEERS: [&str; 5] = ["a match", "num_enum", "strum", "phf", "a sorted table"];

/// One row for each call, and a column for each peer.
fn beside_peers<'a>(rows: impl Iterator<Item = &'a Comparison>, page: &mut String) {
    page.push_str("\n| what | derive |");
    PEERS
        .iter()
        .for_each(|peer| page.extend([" ", *peer, " |"]));
    page.push_str(" ratio to the match | least – greatest |\n|---|---:|");
    page.push_str(&"---:|".repeat(PEERS.len() + 2));
    page.push('\n');
    let mut calls: Vec<(&str, Vec<(&str, &Comparison)>)> = Vec::new();
    for row in rows {
        let (call, peer) = row.what.split_once(", against ").expect("two sides");
        // What else the name of a row says about the other side.
        let (peer, _) = peer.split_once(", ").unwrap_or((peer, ""));
        match calls
            .iter_mut()
            .find(|(known, peers)| *known == call && peers.iter().all(|(known, _)| *known != peer))
        {
            Some((_, peers)) => peers.push((peer, row)),
            None => calls.push((call, vec![(peer, row)])),
        }
    }
    for (call, peers) in calls {
        let find = |name: &str| {
            peers
                .iter()
                .find(|(peer, _)| *peer == name)
                .map(|(_, row)| row)
        };
        let Some(first) = find(PEERS[0]) else {
            continue;
        };
        // `discriminants are the numbers`, where two rows have one name.
        let more = first
            .what
            .rsplit_once("a match, ")
            .map_or("", |(_, more)| more);
        let name = [call, more].join(if more.is_empty() { "" } else { ", " });
        let _ = write!(page, "| {name} | {:.1} |", first.ours);
        for peer in PEERS {
            let _ = match find(peer) {
                Some(row) => write!(page, " {:.1} |", row.theirs),
                None => write!(page, " |"),
            };
        }
        let _ = writeln!(page, " {} |", first.ratios());
    }
}
