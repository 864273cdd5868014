//! What is wrong with a list, and the options that help.
//!
//! ```text
//! codes.md: line 12: `10OO` is not a number
//! if that is known, leave it out: --except 10OO
//! ```

use crate::list::source::Source;
use crate::text::Foreign;
use crate::words::{Languages, Words};
use jiemi_codes::Language;
use jiemi_codes_document::{Problem, Remedy};

/// How many problems are written out.
const SHOWN: usize = 100;
/// Up to how many rows it proposes to leave out. A list with more of them is the wrong list.
const LEFT_OUT: usize = 20;

/// Problems and what helps, in each language.
pub(crate) fn told(source: &Source, problems: &[Problem], languages: Languages) -> Vec<String> {
    let languages = languages.each();
    let told = languages.flat_map(|language| {
        let mut lines: Vec<String> = problems
            .iter()
            .take(SHOWN)
            .map(|problem| format!("{source}: {}", sentence(problem, language)))
            .collect();
        if let Some(more @ 1..) = problems.len().checked_sub(SHOWN) {
            lines.push(match language {
                Language::Zh => format!("还有 {more} 处"),
                _ => format!("and {more} more"),
            });
        }
        lines.extend(remedies(problems, language));
        lines
    });
    told.collect()
}

/// Where it is and what it is.
pub(crate) fn sentence(problem: &Problem, language: Language) -> String {
    let what = problem.what(language);
    match (problem.line(), language) {
        (None, _) => what.to_owned(),
        (Some(line), Language::Zh) => format!("第 {line} 行：{what}"),
        (Some(line), _) => format!("line {line}: {what}"),
    }
}

/// What to write, once for all problems of one kind.
pub(crate) fn remedies(problems: &[Problem], language: Language) -> Vec<String> {
    let mut except: Vec<&str> = Vec::new();
    let mut remedies: Vec<Words> = Vec::new();
    for problem in problems {
        match problem.remedy() {
            Some(Remedy::Except(written)) => {
                if !except.contains(&written.as_str()) && except.len() < LEFT_OUT {
                    except.push(written);
                }
            }
            Some(Remedy::Choose(_)) => remedies.push(Words::new(
                "请按标题（--section \"标题\"）或行号（--line 行号）选一份；要合并多份，选项可写多次",
                "choose one by its heading (--section \"TITLE\") or its line (--line N); to read \
                 several as one, give the option more than once",
            )),
            Some(Remedy::NameCodes) => remedies.push(Words::new(
                "请指定码值列：--code-column 表头",
                "name it: --code-column HEADER",
            )),
            Some(Remedy::NameMessages) => remedies.push(Words::new(
                "请指定消息列：--zh-column 表头 或 --en-column 表头",
                "name it: --zh-column HEADER or --en-column HEADER",
            )),
            Some(_) | None => {}
        }
    }
    if !except.is_empty() {
        let options = except
            .iter()
            .map(|code| format!("--except {}", quoted(code)));
        let options = options.collect::<Vec<_>>().join(" ");
        remedies.push(Words::new(
            format!("如果属于已知情况，可以略过：{options}"),
            format!("if that is known, leave it out: {options}"),
        ));
    }
    let texts = remedies.iter().map(|words| words.text(language).to_owned());
    let mut texts: Vec<String> = texts.collect();
    texts.dedup();
    texts
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let word = Foreign(word).to_string();
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/');
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word,
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}
