//! The table on an enum's page has all its codes, and each text as it is.

use crate::site::{DOC, page, select, text};
use jiemi_codes::{Code, CodeRange, Codes, HttpStatus, PayCode, ResponseCode};
use jiemi_codes_tests::{Names, ShopCode, StrangeWords, Typography, V3Code};
use scraper::Html;

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
        assert_eq!(link, format!("#variant.{name}"));
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
                name => format!("#variant.{name}"),
            };
            (cells.map(str::to_owned).to_vec(), link)
        });
    assert_eq!(table(&page), rows.collect::<Vec<_>>());
}
