//! Every page of prose is there in English and in Chinese, and the two say the same: the
//! same headings in the same order, tables of the same size, and the same code.

use jiemi_codes::{Class, Language};
use std::collections::BTreeSet;
use std::path::Path;

/// A page in English and in Chinese.
macro_rules! pages {
    ($($name:literal),+) => {
        [$((
            $name,
            include_str!(concat!("../../../jiemi-codes/docs/", $name, ".md")),
            include_str!(concat!("../../../jiemi-codes/docs/zh/", $name, ".md")),
        )),+]
    };
}

/// The code in a line, and where its links lead but for the language and the heading.
fn code_and_links(line: &str) -> BTreeSet<String> {
    let code = line.split('`').skip(1).step_by(2);
    let links = line.split("](").skip(1).filter_map(|link| {
        let (target, _) = link.split_once(')')?;
        let target = target.strip_prefix("zh::").unwrap_or(target);
        // The reference in Chinese is a page of its own.
        let target = target.replace("derive@ResponseCode", "attributes");
        let page = target.split('#').next().unwrap_or_default();
        (!page.is_empty()).then(|| page.to_owned())
    });
    code.map(str::to_owned).chain(links).collect()
}

/// What must not differ: the level of each heading, each row of a table but for its words, the
/// number of items, and each line of code but comments.
fn skeleton(markdown: &str) -> Vec<String> {
    let mut skeleton = Vec::new();
    let mut is_code = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            is_code = !is_code;
            skeleton.push(line.to_owned());
        } else if is_code {
            let code = line.trim();
            let is_comment = code.starts_with("// ");
            if !is_comment && !code.is_empty() {
                skeleton.push(line.to_owned());
            }
        } else if line.starts_with('#') {
            let level = line.chars().take_while(|c| *c == '#').count();
            skeleton.push(format!("heading {level}"));
        } else if line.starts_with('|') {
            let cells = line.matches('|').count();
            skeleton.push(format!("row of {cells}: {:?}", code_and_links(line)));
        } else if line.starts_with("- ") {
            skeleton.push("item".to_owned());
        }
    }
    skeleton
}

fn says_the_same(name: &str, english: &str, chinese: &str) {
    let (english, chinese) = (skeleton(english), skeleton(chinese));
    let difference = english.iter().zip(&chinese).find(|(en, zh)| en != zh);
    assert_eq!(difference, None, "{name}: English, Chinese");
    assert_eq!(english.len(), chinese.len(), "{name}");
    assert!(english.len() > 3, "{name} was read");
}

#[test]
fn every_chinese_page_has_what_the_english_one_has() {
    for (name, english, chinese) in pages!["intro", "front", "guide", "recipes", "lists"] {
        says_the_same(name, english, chinese);
    }
    // In English there are two files: editors show only the one of the macro.
    says_the_same(
        "attributes",
        concat!(
            include_str!("../../../jiemi-codes/docs/attributes.md"),
            include_str!("../../../jiemi-codes-derive/docs/options.md"),
        ),
        include_str!("../../../jiemi-codes/docs/zh/attributes.md"),
    );
    says_the_same(
        "README",
        include_str!("../../../README.md"),
        include_str!("../../../jiemi-codes/README.zh-CN.md"),
    );
}

#[test]
fn the_readmes_link_to_files_that_are_there_or_to_https() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    for name in ["README.md", "jiemi-codes/README.zh-CN.md"] {
        let path = root.join(name);
        let readme = std::fs::read_to_string(&path).expect(name);
        let folder = path.parent().expect("a folder");
        let mut relative = 0;
        for (before, end) in [("](", ')'), ("src=\"", '"')] {
            for part in readme.split(before).skip(1) {
                let (link, _) = part.split_once(end).expect("a link ends");
                if !link.starts_with("https://") {
                    assert!(folder.join(link).exists(), "{name}: {link} leads nowhere");
                    relative += 1;
                }
            }
        }
        assert!(relative > 3, "{name} was read");
    }
}

/// The last cells of the rows that begin with the name of a class.
fn what_to_do(page: &str) -> Vec<&str> {
    let rows = page.lines().filter(|line| line.contains("](Class::"));
    let rows = rows.filter(|line| line.starts_with("| "));
    rows.filter_map(|line| line.rsplit('|').nth(1))
        .map(str::trim)
        .collect()
}

#[test]
fn the_table_of_classes_gives_their_advice() {
    for (page, language) in [
        (
            include_str!("../../../jiemi-codes/docs/front.md"),
            Language::En,
        ),
        (
            include_str!("../../../jiemi-codes/docs/zh/front.md"),
            Language::Zh,
        ),
    ] {
        let shown = what_to_do(page);
        assert_eq!(shown.len(), Class::ALL.len());
        // The payload has more to say of a success.
        for (shown, class) in shown.into_iter().zip(Class::ALL).skip(1) {
            let advice = class.advice(language).trim_end_matches(['.', '。']);
            assert!(advice.ends_with(shown), "{shown}, not {advice}");
        }
    }
}

#[test]
fn the_options_of_the_macro_link_to_the_headings_of_the_reference() {
    let definitions = |page: &'static str| -> BTreeSet<_> {
        let lines = page.lines().filter(|line| line.starts_with('['));
        let lines = lines.filter_map(|line| line.split_once("]: "));
        lines
            .filter_map(|(name, link)| Some((name, link.split_once('#')?.1)))
            .collect()
    };
    let options = definitions(include_str!("../../../jiemi-codes-derive/docs/options.md"));
    // rustdoc shows both on one page, whose links are tested there.
    let reference = definitions(include_str!("../../../jiemi-codes/docs/attributes.md"));
    assert_eq!(options, reference);
    assert!(options.len() > 10);
}

/// The texts of a figure, and the rest of it.
fn texts(figure: &str) -> (Vec<&str>, String) {
    let parts = figure.split("<text").enumerate().map(|(index, part)| {
        let (open, rest) = part.split_once('>').expect("a tag");
        let (text, rest) = match index {
            0 => ("", rest),
            _ => rest.split_once("</text>").expect("a text"),
        };
        (text, format!("{open}>{rest}"))
    });
    let (texts, rest): (Vec<_>, Vec<_>) = parts.unzip();
    (texts, rest.concat())
}

#[test]
fn the_figure_has_all_classes_in_both_languages() {
    let english = include_str!("../../../jiemi-codes/docs/answer.svg");
    let chinese = include_str!("../../../jiemi-codes/docs/zh/answer.svg");
    let (english, drawing) = texts(english);
    let (chinese, chinese_drawing) = texts(chinese);
    for (texts, steps) in [
        (
            &english,
            [
                "stop",
                "query the same order later",
                "query first, do not pay again",
                "send the same request later",
                "renew the token, send once",
                "change something first",
            ],
        ),
        (
            &chinese,
            [
                "无需再处理",
                "稍后查询同一笔订单",
                "先查询，切勿重新支付",
                "稍后重发同一请求",
                "更新凭证，再重发一次",
                "先修改请求或满足条件",
            ],
        ),
    ] {
        let rows = Class::ALL.into_iter().zip(steps);
        let rows: Vec<_> = rows
            .flat_map(|(class, step)| [class.as_str(), step])
            .collect();
        assert!(texts.ends_with(&rows), "{texts:?}");
    }
    // Nothing differs but the texts, and the one for readers who see no figure.
    let label = |drawing: &str| {
        let (before, rest) = drawing.split_once("aria-label=\"").expect("a label");
        let (label, after) = rest.split_once('"').expect("its end");
        (label.to_owned(), format!("{before}{after}"))
    };
    let (english, chinese) = (label(&drawing), label(&chinese_drawing));
    assert_ne!(english.0, chinese.0);
    assert_eq!(english.1, chinese.1);
}
