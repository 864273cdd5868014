//! What `jiemi-codes scaffold` promises: an enum that compiles and agrees with the list.

#[rustfmt::skip] // a test checks that rustfmt would change nothing
mod chinese_code;
mod fixtures;
#[rustfmt::skip]
mod hexadecimal_code;
mod messages;
mod names;
mod reports;
#[rustfmt::skip]
mod shop_code;
#[rustfmt::skip]
mod word_code;

use crate::run::{Run, command, run};

pub(crate) fn scaffold(args: &[&str], input: &str) -> Run {
    run(command().arg("scaffold").args(args), input.as_bytes())
}

/// The variants that scaffold writes for a list, each as its attribute and its name.
#[track_caller]
fn variants(args: &[&str], list: &str) -> Vec<String> {
    let run = scaffold(args, list);
    assert_eq!(run.code, 0, "{}", run.err);
    let lines = run
        .out
        .lines()
        .map(str::trim)
        .skip_while(|line| !line.starts_with("pub enum"));
    let lines = lines.skip(1);
    let lines = lines.filter(|line| !line.starts_with("//") && !line.starts_with("#[doc("));
    let variants = lines.collect::<Vec<_>>().join("");
    let variants = variants.trim_end_matches('}').split("#[code(").skip(1);
    variants
        .map(|variant| {
            variant
                .replacen(")]", " ", 1)
                .trim_end_matches(',')
                .to_owned()
        })
        .collect()
}
