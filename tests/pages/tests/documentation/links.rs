//! No link leads nowhere.

use crate::site::{DOC, page, select};
use percent_encoding::percent_decode_str;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// All pages below a folder.
fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension() == Some(OsStr::new("html")) {
            found.push(path);
        }
    }
}

/// Follows rustdoc's redirect from a private path to the item's page.
fn redirected(path: PathBuf) -> PathBuf {
    let page = fs::read_to_string(&path).expect("a page");
    match page.split_once("http-equiv=\"refresh\" content=\"0;URL=") {
        Some((_, rest)) => {
            let (url, _) = rest.split_once('"').expect("an address");
            let target = path.parent().expect("a folder").join(url);
            target.canonicalize().expect("the page it leads to")
        }
        None => path,
    }
}

/// What a page has anchors for, and where it links to.
fn anchors_and_links(path: &Path) -> (BTreeSet<String>, BTreeSet<String>) {
    let page = page(path);
    let attributes = |css: &str, name: &str| -> BTreeSet<String> {
        page.select(&select(css))
            .filter_map(|element| element.attr(name))
            .map(str::to_owned)
            .collect()
    };
    let mut links = attributes("a[href]", "href");
    links.retain(|link| !link.contains("://") && !link.starts_with("javascript:"));
    (attributes("[id]", "id"), links)
}

#[test]
fn every_link_leads_somewhere() {
    let mut found = Vec::new();
    for folder in [
        "jiemi_codes",
        "jiemi_codes_document",
        "jiemi_codes_tests",
        "src/jiemi_codes",
    ] {
        pages(&DOC.join(folder), &mut found);
    }
    let read: BTreeMap<_, _> = found
        .into_iter()
        .map(|path| {
            (
                path.canonicalize().expect("there"),
                anchors_and_links(&path),
            )
        })
        .collect();
    let mut count = 0;
    for (path, (_, links)) in &read {
        for link in links {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            // rustdoc escapes what an anchor has of Chinese, and a browser reads either form.
            let unescaped = percent_decode_str(anchor).decode_utf8_lossy();
            let target = match file {
                "" => path.clone(),
                file => path.parent().expect("a folder").join(file),
            };
            let target = target
                .canonicalize()
                .unwrap_or_else(|_| panic!("{} links to {link}", path.display()));
            count += 1;
            // A script makes the anchors of source lines.
            let is_line = anchor.starts_with(|c: char| c.is_ascii_digit());
            if !anchor.is_empty() && !is_line {
                if let Some((anchors, _)) = read.get(&redirected(target)) {
                    assert!(
                        anchors.contains(anchor) || anchors.contains(unescaped.as_ref()),
                        "{} links to {link}",
                        path.display()
                    );
                }
            }
        }
    }
    assert!(count > 1000, "links were read: {count}");
}
