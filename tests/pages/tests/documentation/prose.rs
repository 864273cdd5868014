//! The pages of prose, in English and in Chinese.

use crate::site::{DOC, links, page, select, texts};
use jiemi_codes::Class;

/// A page in English and in Chinese: where it is, and the Markdown that it is made of.
macro_rules! pages {
    ($($english:literal $chinese:literal $($name:literal)+;)+) => {
        [$((
            $english,
            $chinese,
            concat!($(include_str!(concat!("../../../../jiemi-codes/docs/", $name, ".md")), "\n"),+),
        )),+]
    };
}

const PAGES: [(&str, &str, &str); 4] = pages![
    "index.html" "zh/index.html" "intro" "front";
    "guide/index.html" "zh/guide/index.html" "guide";
    "recipes/index.html" "zh/recipes/index.html" "recipes";
    "lists/index.html" "zh/lists/index.html" "lists";
];

const ATTRIBUTES: (&str, &str) = ("derive.ResponseCode.html", "zh/attributes/index.html");

/// How many headings, rows of tables with their heads, blocks of code and items of lists a page has.
fn shown(path: &str) -> [usize; 4] {
    let page = page(&DOC.join("jiemi_codes").join(path));
    ["h2", "tr", "pre", "li"].map(|kind| {
        let css = format!(".top-doc .docblock {kind}");
        page.select(&select(&css)).count()
    })
}

/// How many of them Markdown has.
fn written(markdown: &str) -> [usize; 4] {
    let mut is_code = false;
    let mut counts = [0; 4];
    for line in markdown.lines() {
        let is_fence = line.starts_with("```");
        is_code ^= is_fence;
        counts[0] += usize::from(!is_code && line.starts_with("# "));
        counts[1] += usize::from(!is_code && line.starts_with('|') && !line.starts_with("|--"));
        counts[2] += usize::from(is_code && is_fence);
        counts[3] += usize::from(!is_code && line.starts_with("- "));
    }
    counts
}

#[test]
fn every_page_is_there_in_both_languages_with_all_its_parts() {
    for (english, chinese, markdown) in PAGES {
        let written = written(markdown);
        assert_eq!(shown(english), written, "{english}");
        assert_eq!(shown(chinese), written, "{chinese}");
    }
    let (english, chinese) = ATTRIBUTES;
    assert_eq!(shown(english), shown(chinese));
    assert!(shown(english)[0] > 10, "{english} was read");
}

#[test]
fn the_front_pages_show_the_figure_and_link_to_every_other_page() {
    let english = ["guide", "recipes", "lists", "performance", "zh"].as_slice();
    let chinese = ["attributes", "guide", "recipes", "lists"].as_slice();
    for (path, names) in [("index.html", english), ("zh/index.html", chinese)] {
        let page = page(&DOC.join("jiemi_codes").join(path));
        let classes = Class::ALL.map(Class::as_str);
        let mut shown = texts(&page, ".docblock > svg text");
        shown.retain(|text| classes.contains(&text.as_str()));
        assert_eq!(shown, classes, "{path}");
        let links = links(&page, ".docblock a");
        for name in names {
            assert!(
                links.contains(&format!("{name}/index.html")),
                "{path}: {links:?}"
            );
        }
    }
}

/// All pages of prose.
fn paths() -> impl Iterator<Item = &'static str> {
    let prose = PAGES.iter().flat_map(|page| [page.0, page.1]);
    prose.chain([ATTRIBUTES.0, ATTRIBUTES.1])
}

#[test]
fn pages_link_outside_only_to_the_example() {
    for path in paths() {
        let page = page(&DOC.join("jiemi_codes").join(path));
        for link in links(&page, "main .docblock a[href*='://']") {
            assert!(
                link.ends_with("/source/examples/payment/"),
                "{path} links to {link}"
            );
        }
    }
}

#[test]
fn no_page_has_a_badge_of_features() {
    for path in paths() {
        let page = page(&DOC.join("jiemi_codes").join(path));
        assert_eq!(texts(&page, ".item-info .portability"), [""; 0], "{path}");
    }
    // An item that needs a feature has one.
    let page = page(&DOC.join("jiemi_codes/struct.Envelope.html"));
    let badges = texts(&page, ".item-info .portability");
    assert!(badges[0].contains("json"), "{badges:?}");
}
