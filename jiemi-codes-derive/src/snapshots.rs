//! What the derive writes, as files of formatted Rust that a reader can learn from:
//! `snapshots/*.rs`. Each begins with an enum in a comment; below stands what
//! becomes of it. The tests' package compiles these files.
//!
//! After a change that is meant, `BLESS=1 cargo test -p jiemi-codes-derive snapshots`
//! writes them anew.

use crate::derive;
use quote::{ToTokens as _, quote};
use std::path::{Path, PathBuf};
use std::{env, fs};
use syn::{Attribute, Item, Meta, parse_quote};

/// Every file of the folder.
fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("readable").path())
        .collect();
    files.sort();
    files
}

/// The comment at the top of a file, and the source in it.
fn written(file: &str) -> (String, String) {
    let lines = file.lines().take_while(|line| line.starts_with("//"));
    let comment: Vec<_> = lines.collect();
    let source = comment.iter().map(|line| {
        let line = line.trim_start_matches("//");
        line.strip_prefix(' ').unwrap_or(line)
    });
    let source: Vec<_> = source.collect();
    (comment.join("\n"), source.join("\n"))
}

/// The source with the derive carried out: as the compiler would go on with it.
fn expanded(source: &str) -> String {
    let mut file = syn::parse_file(source).expect("the comment is Rust");
    let mut expansion = None;
    for item in &mut file.items {
        if let Item::Enum(item) = item {
            expansion = Some(derive(item.to_token_stream()));
            item.attrs.retain_mut(keep_what_stays);
            for variant in &mut item.variants {
                variant.attrs.retain_mut(keep_what_stays);
            }
        }
    }
    let expansion = expansion.expect("there is an enum");
    let items = file.to_token_stream();
    prettyplease::unparse(&parse_quote!(#items #expansion))
}

/// Leaves of the derives all others, and of the attributes those that are not the
/// derive's own.
fn keep_what_stays(attr: &mut Attribute) -> bool {
    if attr.path().is_ident("derive") {
        if let Meta::List(list) = &mut attr.meta {
            let derives = list.tokens.to_string().replace(", ResponseCode", "");
            let derives: proc_macro2::TokenStream = derives.parse().expect("a list of derives");
            list.tokens = quote!(#derives);
        }
    }
    !attr.path().is_ident("response_code") && !attr.path().is_ident("code")
}

#[test]
fn what_the_derive_writes_is_what_the_files_show() {
    let files = files();
    assert_eq!(files.len(), 8, "{files:?}");
    for path in files {
        let file = fs::read_to_string(&path).expect("readable");
        let (comment, source) = written(&file);
        let now = format!("{comment}\n\n{}", expanded(&source));
        if env::var_os("BLESS").is_some() {
            fs::write(&path, now).expect("writable");
        } else {
            assert!(
                file == now,
                "{} is not what the derive writes now. Where that is meant, write the files \
                 anew with `BLESS=1 cargo test -p jiemi-codes-derive snapshots`, and read the \
                 difference. It writes:\n\n{now}",
                path.display(),
            );
        }
    }
}
