//! What the macro says about the mistakes in the cases of the package `jiemi-codes-ui`: the
//! same errors, at the same characters, as the compiler shows in their `.stderr` files. The
//! compiler takes minutes for all of them, this takes a second. An intended change is blessed
//! in that package.

use crate::agreed::{is_full_width, is_han};
use crate::derive;
use proc_macro2::{Delimiter, LineColumn, TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Cases with macros of their own: what those write is not seen here.
const WITH_MACROS: [&str; 4] = [
    "messages/blank_line_between.rs",
    "numbers/fits_the_repr.rs",
    "options/used_after_the_mistake.rs",
    "ranges/field_of_the_repr.rs",
];

/// Cases that only the compiler can judge.
const LEFT_TO_THE_COMPILER: [&str; 6] = [
    // Literals that the compiler refuses.
    "numbers/discriminant_in_range.rs",
    "numbers/integer_literal.rs",
    // An expression, of which stable Rust can only mark the first token.
    "messages/many.rs",
    "messages/not_included.rs",
    // Syntax that syn reads differently with its feature `full`.
    "shapes/strange_clauses.rs",
    "shapes/strange_types.rs",
];

fn cases() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui/tests");
    let mut folders = paths(&tests.join("ui"));
    folders.push(tests.join("ui_with_features"));
    let mut cases: Vec<_> = folders.iter().flat_map(|folder| paths(folder)).collect();
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    cases.retain(|path| !is_one_of(path, &LEFT_TO_THE_COMPILER));
    cases
}

fn paths(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| entry.expect("readable").path())
        .collect()
}

fn is_one_of(path: &Path, cases: &[&str]) -> bool {
    cases.iter().any(|case| path.ends_with(case))
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Error {
    line: usize,
    column: usize,
    /// How many columns are marked; `None` if that goes over several lines.
    width: Option<usize>,
    message: String,
}

/// The errors in a `.stderr` file that can be the macro's: those of the compiler itself have a
/// number, as in `error[E0308]`.
fn shown(stderr: &str) -> BTreeSet<Error> {
    let errors = stderr.split("\n\n").filter_map(|error| {
        let (message, rest) = error.strip_prefix("error: ")?.split_once('\n')?;
        let (at, excerpt) = rest.split_once('\n')?;
        let mut at = at.rsplit(':').map(|part| part.parse().expect("a number"));
        let (column, line) = (at.next()?, at.next()?);
        let marks = excerpt.lines().find_map(|line| {
            let marks = line.trim_start().strip_prefix('|')?.trim();
            marks.starts_with('^').then_some(marks)
        });
        let width = marks.map(str::len);
        let message = message.to_owned();
        Some(Error {
            line,
            column,
            width,
            message,
        })
    });
    errors.collect()
}

/// Every item with `#[derive(…, ResponseCode)]`, without that attribute.
fn items(tokens: TokenStream) -> Vec<TokenStream> {
    let mut items = Vec::new();
    let (mut item, mut is_derived) = (TokenStream::new(), false);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let attribute = tokens.peek().map(ToString::to_string).unwrap_or_default();
        if token.to_string() == "#" && attribute.starts_with("[derive") {
            is_derived |= attribute.contains("ResponseCode");
            tokens.next();
            continue;
        }
        let is_last = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            token => token.to_string() == ";",
        };
        item.extend([token]);
        if is_last {
            let item = std::mem::take(&mut item);
            items.extend(std::mem::take(&mut is_derived).then_some(item));
        }
    }
    items
}

/// The errors that the macro writes: `::core::compile_error!{ "…" }`.
fn written(output: TokenStream, source: &str) -> Vec<Error> {
    let tokens: Vec<_> = output.into_iter().collect();
    let errors = tokens.windows(8).filter_map(|tokens| {
        let [first, .., name, _, TokenTree::Group(last)] = tokens else {
            return None;
        };
        if name.to_string() != "compile_error" {
            return None;
        }
        let message: syn::LitStr = syn::parse2(last.stream()).expect("a message");
        let (start, end) = (first.span().start(), last.span().end());
        Some(Error {
            line: start.line,
            column: start.column + 1,
            width: (start.line == end.line).then(|| width(source, start, end)),
            message: message.value(),
        })
    });
    errors.collect()
}

/// How many columns the source has from `start` to `end`, on one line.
fn width(source: &str, start: LineColumn, end: LineColumn) -> usize {
    let line = source.lines().nth(start.line - 1).expect("a line of it");
    let marked = line.chars().take(end.column).skip(start.column);
    marked
        .map(|c| 1 + usize::from(is_han(c) || is_full_width(c)))
        .sum()
}

#[test]
fn mistakes_are_reported_as_the_compiler_shows_them() {
    let cases = cases();
    assert!(cases.len() > 50, "{cases:?}");
    for path in cases {
        let source = fs::read_to_string(&path).expect("readable");
        let stderr = fs::read_to_string(path.with_extension("stderr")).expect("readable");
        // Lines are counted from the first text that was parsed.
        proc_macro2::extra::invalidate_current_thread_spans();
        let items = items(source.parse().expect("tokens"));
        let errors = items.into_iter().map(|item| written(derive(item), &source));
        let errors: BTreeSet<_> = errors.flatten().collect();
        let mut shown = shown(&stderr);
        if is_one_of(&path, &WITH_MACROS) {
            assert!(!errors.is_empty(), "{}", path.display());
            shown.retain(|error| errors.contains(error));
        }
        assert_eq!(errors, shown, "{}", path.display());
    }
}
