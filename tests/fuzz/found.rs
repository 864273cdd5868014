//! Chooses, from the corpus of a run, the inputs that together reach the most, and writes them as
//! text; `lines.rs` reads it. A merge says what each input reaches:
//!
//! ```sh
//! mkdir -p kept
//! cargo +nightly fuzz run --fuzz-dir . -s none envelope kept corpus/envelope -- \
//!     -set_cover_merge=1 -use_counters=0 -merge_control_file=reached
//! cargo run --example found reached 120 > envelope.txt
//! ```

use std::collections::HashSet;
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let reached = fs::read_to_string(args.next().ok_or("which file?")?)?;
    let most: usize = args.next().ok_or("how many inputs?")?.parse()?;

    // Two counts, the paths of the inputs, then for each input `FT index edge edge …`.
    let mut lines = reached.lines();
    let count: usize = lines.next().ok_or("an empty file")?.parse()?;
    let paths: Vec<_> = lines.by_ref().skip(1).take(count).collect();
    let mut inputs = Vec::new();
    for line in lines {
        let mut words = line.split(' ');
        if words.next() == Some("FT") {
            let index: usize = words.next().ok_or("no index")?.parse()?;
            let edges: HashSet<&str> = words.collect();
            inputs.push((index, edges));
        }
    }

    let mut chosen = Vec::new();
    while chosen.len() < most {
        // They are in the order of their sizes: of two equals, the shorter one.
        let Some((index, edges)) = inputs.iter().rev().max_by_key(|(_, edges)| edges.len()) else {
            break;
        };
        chosen.push(fs::read(paths[*index])?);
        let seen = edges.clone();
        inputs.retain_mut(|(_, edges)| {
            edges.retain(|edge| !seen.contains(edge));
            !edges.is_empty()
        });
    }
    chosen.sort_by_key(|input| (input.len(), input.clone()));
    for input in chosen {
        println!("{}", line(&input));
    }
    Ok(())
}

fn line(input: &[u8]) -> String {
    let mut line = String::new();
    let hexadecimal = |bytes: &[u8]| -> String {
        let bytes = bytes.iter();
        bytes.map(|byte| format!("\\x{byte:02X}")).collect()
    };
    for chunk in input.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\\' => line.push_str("\\\\"),
                '\n' => line.push_str("\\n"),
                // What an editor would not show, or show elsewhere.
                c if c.is_control() || (c.is_whitespace() && c != ' ') || is_invisible(c) => {
                    line.push_str(&hexadecimal(c.to_string().as_bytes()));
                }
                c => line.push(c),
            }
        }
        line.push_str(&hexadecimal(chunk.invalid()));
    }
    // An editor may strip a space at the end.
    match line.strip_suffix(' ') {
        Some(before) => format!("{before}\\x20"),
        None => line,
    }
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{061C}' | '\u{FEFF}' | '\u{200B}'..='\u{200F}'
    ) || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{E000}'..='\u{F8FF}')
}
