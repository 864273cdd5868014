//! The pages that readers see, as rustdoc writes them: the table on an enum's page
//! has all its codes, each text as it is, and no link leads nowhere.

use jiemi_codes::{Code, CodeRange, Codes, HttpStatus, PayCode, ResponseCode};
use jiemi_codes_tests::{Names, ShopCode, StrangeWords, Typography, V3Code};
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

/// The documentation of the workspace, written for these tests.
static DOC: LazyLock<PathBuf> = LazyLock::new(|| {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documentation");
    let status = Command::new(env!("CARGO"))
        .args(["doc", "--locked", "--quiet", "--no-deps", "--all-features"])
        .args([
            "--package=jiemi-codes",
            "--package=jiemi-codes-tests",
            "--lib",
        ])
        .arg("--target-dir")
        .arg(&target)
        .env("RUSTDOCFLAGS", "-D warnings")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .expect("cargo runs");
    assert!(status.success(), "no warnings");
    target.join("doc")
});

fn page(path: &Path) -> Html {
    Html::parse_document(&fs::read_to_string(path).expect("a page"))
}

fn select(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// The table on an enum's page: of each row the cells, and where the last one leads,
/// if anywhere.
fn table(page: &Html) -> Vec<(Vec<String>, String)> {
    let rows =
        select("#implementations-list details.implementors-toggle > .docblock table tbody tr");
    let cell = select("td");
    let link = select("td:last-child a");
    page.select(&rows)
        .map(|row| {
            let cells = row.select(&cell).map(text).collect();
            let link = row.select(&link).next().and_then(|link| link.attr("href"));
            (cells, link.unwrap_or_default().to_owned())
        })
        .collect()
}

/// A code as a page shows it: what would be invisible in a word is an escape.
fn shown(code: Code<'_>) -> String {
    match code {
        Code::Word("\0") => "\\u{0}".to_owned(),
        Code::Word("a\nb") => "a\\u{a}b".to_owned(),
        Code::Word(" a b ") => "\\u{20}a b\\u{20}".to_owned(),
        Code::Word(" ") => "\\u{20}".to_owned(),
        code => code.to_string(),
    }
}

/// What the table of `C` is to show, in the order of the codes.
fn expected<C: ResponseCode>() -> Vec<(Vec<String>, String)> {
    let mut rows: Vec<_> = C::ENTRIES
        .iter()
        .map(|entry| {
            let (first, codes) = match entry.codes {
                Codes::One(code) => (code, shown(code)),
                Codes::Range(CodeRange { first, last }) => {
                    // The ranges of these catalogues that go on to the end are open.
                    let is_open = [i64::from(u16::MAX), i64::from(i16::MAX)].contains(&last);
                    let codes = match is_open {
                        true => format!("{first}.."),
                        false => format!("{first}..={last}"),
                    };
                    (Code::Number(first), codes)
                }
                Codes::Other => (Code::Number(i64::MAX), "other".to_owned()),
            };
            let next_step = if entry.by_status {
                "by status"
            } else {
                entry.class.as_str()
            };
            let cells = [codes.as_str(), entry.zh, entry.en, next_step, entry.name];
            let cells = cells.map(str::to_owned).to_vec();
            (first, (cells, entry.name))
        })
        .collect();
    rows.sort_by_key(|(first, _)| *first);
    rows.into_iter()
        .map(|(_, (cells, name))| (cells, name.to_owned()))
        .collect()
}

fn the_table_is_whole<C: ResponseCode>(path: &str) {
    let page = page(&DOC.join(path));
    let shown = table(&page);
    let expected = expected::<C>();
    assert_eq!(shown.len(), expected.len());
    for ((cells, link), (expected, name)) in shown.into_iter().zip(expected) {
        assert_eq!(cells, expected);
        assert!(link.ends_with(&format!("#variant.{name}")), "{link}");
    }
}

#[test]
fn the_table_of_pay_codes_has_every_code() {
    the_table_is_whole::<PayCode>("jiemi_codes/enum.PayCode.html");
}

#[test]
fn the_table_of_http_statuses_has_every_status() {
    the_table_is_whole::<HttpStatus>("jiemi_codes/enum.HttpStatus.html");
}

#[test]
fn an_enum_of_another_crate_has_the_table_too() {
    the_table_is_whole::<ShopCode>("jiemi_codes_tests/enum.ShopCode.html");
}

#[test]
fn the_table_of_words_has_every_word_as_it_is() {
    the_table_is_whole::<V3Code>("jiemi_codes_tests/enum.V3Code.html");
    the_table_is_whole::<StrangeWords>("jiemi_codes_tests/enum.StrangeWords.html");
}

#[test]
fn the_options_are_listed_with_links_to_what_they_mean() {
    let page = page(&DOC.join("jiemi_codes/derive.ResponseCode.html"));
    let options = select("td:first-child a");
    let options: Vec<_> = page.select(&options).map(text).collect();
    for option in [
        "repr = u16, repr = str",
        "total",
        "\"SYSTEM_ERROR\"",
        "shared",
    ] {
        assert!(options.iter().any(|shown| shown == option), "{options:?}");
    }
}

#[test]
fn every_text_is_shown_as_it_is() {
    the_table_is_whole::<Typography>("jiemi_codes_tests/enum.Typography.html");
}

#[test]
fn a_table_of_one_language_has_one_column_of_messages_and_links_to_variants_alone() {
    let page = page(&DOC.join("jiemi_codes_tests/enum.Names.html"));
    let rows = <Names as ResponseCode>::ENTRIES
        .iter()
        .zip(1..)
        .map(|(entry, number)| {
            let cells = [&number.to_string(), entry.en, "fail", entry.name];
            let link = match entry.name {
                "Hidden" => String::new(),
                name => format!("enum.Names.html#variant.{name}"),
            };
            (cells.map(str::to_owned).to_vec(), link)
        });
    assert_eq!(table(&page), rows.collect::<Vec<_>>());
}

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

/// Where a page is that was asked for under the path of its private module.
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
    for folder in ["jiemi_codes", "jiemi_codes_tests", "src/jiemi_codes"] {
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
            let target = match file {
                "" => path.clone(),
                file => path.parent().expect("a folder").join(file),
            };
            let target = target
                .canonicalize()
                .unwrap_or_else(|_| panic!("{} links to {link}", path.display()));
            count += 1;
            // Of source code the lines are made by a script.
            let is_line = anchor.starts_with(|c: char| c.is_ascii_digit());
            if !anchor.is_empty() && !is_line {
                if let Some((anchors, _)) = read.get(&redirected(target)) {
                    assert!(
                        anchors.contains(anchor),
                        "{} links to {link}",
                        path.display()
                    );
                }
            }
        }
    }
    assert!(count > 1000, "links were read: {count}");
}
