//! The guide is there in English, on the crate's page, and in Chinese. The two say
//! the same: the same headings in the same order, tables of the same size, and the
//! same code.

const ENGLISH: &str = include_str!("../../../jiemi-codes/docs/guide.md");
const CHINESE: &str = include_str!("../../../jiemi-codes/README.zh-CN.md");

/// What must not differ: the level of each heading, the rows of each table, the
/// items of each list, and each line of code but comments and what is hidden.
fn skeleton(markdown: &str, top: usize) -> Vec<String> {
    let mut skeleton = Vec::new();
    let mut is_code = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            is_code = !is_code;
            skeleton.push(line.to_owned());
        } else if is_code {
            let code = line.trim();
            let is_comment = code.starts_with("// ");
            if !is_comment && !code.is_empty() && !line.starts_with("# ") {
                skeleton.push(line.to_owned());
            }
        } else if line.starts_with('#') {
            let level = line.chars().take_while(|c| *c == '#').count();
            skeleton.push(format!("heading {}", level + 1 - top));
        } else if line.starts_with('|') {
            skeleton.push(format!("row of {}", line.matches('|').count()));
        } else if line.starts_with("- ") {
            skeleton.push("item".to_owned());
        }
    }
    skeleton
}

#[test]
fn the_chinese_guide_has_what_the_english_one_has() {
    let english = skeleton(ENGLISH, 1);
    let chinese = skeleton(CHINESE, 2);
    // Its own title stands above.
    let (title, chinese) = chinese.split_first().expect("a guide");
    assert_eq!(title, "heading 0");
    let difference = english.iter().zip(chinese).find(|(en, zh)| en != zh);
    assert_eq!(difference, None, "English, Chinese");
    assert_eq!(english.len(), chinese.len());
    assert!(english.len() > 150, "both were read: {}", english.len());
}
