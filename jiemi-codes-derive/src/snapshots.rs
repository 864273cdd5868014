//! What the derive writes, as files of formatted Rust that a reader can learn from:
//! `snapshots/*.rs`. Each begins with an enum in a comment; its expansion follows.
//! The tests' package compiles these files.
//!
//! After an intended change, `BLESS=1 cargo test -p jiemi-codes-derive snapshots`
//! writes them again.

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

/// The source with the derive expanded, as the compiler would see it.
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

/// Removes this derive from the list of derives, and the derive's own attributes.
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
                "{} is not what the derive writes now. If the change is intended, write the \
                 files again with `BLESS=1 cargo test -p jiemi-codes-derive snapshots`, and read \
                 the difference. The derive writes:\n\n{now}",
                path.display(),
            );
        }
    }
}
