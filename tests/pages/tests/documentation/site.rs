//! The documentation, as rustdoc writes it.

use scraper::{ElementRef, Html, Selector};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

/// The documentation, built for these tests as docs.rs builds it. In a target folder of its
/// own, since RUSTC_BOOTSTRAP also affects how crates are built.
pub(crate) static DOC: LazyLock<PathBuf> = LazyLock::new(|| {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documentation");
    // The library first: rustdoc links only to pages that are there.
    document(&target, &["jiemi-codes"]);
    let others = [
        "jiemi-codes-derive",
        "jiemi-codes-document",
        "jiemi-codes-tests",
    ];
    document(&target, &others);
    target.join("doc")
});

fn document(target: &Path, packages: &[&str]) {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["doc", "--locked", "--quiet", "--no-deps", "--all-features"])
        .args(["--lib", "--target-dir"])
        .arg(target)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTDOCFLAGS", "--cfg docsrs -D warnings")
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    for package in packages {
        command.args(["--package", package]);
    }
    let status = command.status().expect("cargo runs");
    assert!(status.success(), "no warnings");
}

pub(crate) fn page(path: &Path) -> Html {
    Html::parse_document(&fs::read_to_string(path).expect("a page"))
}

pub(crate) fn select(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}

pub(crate) fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// The texts of all elements that a selector finds.
pub(crate) fn texts(page: &Html, css: &str) -> Vec<String> {
    page.select(&select(css)).map(text).collect()
}

/// The targets of all links that a selector finds.
pub(crate) fn links(page: &Html, css: &str) -> Vec<String> {
    let selector = select(css);
    let links = page.select(&selector);
    let links = links.filter_map(|link| link.attr("href"));
    links.map(str::to_owned).collect()
}
