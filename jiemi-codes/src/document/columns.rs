//! From a table to rows: which column has the codes, which the messages.

use super::codes;
use super::error::Problem;
use super::reader::Reader;
use super::row::Row;
use super::text::has_han;
use crate::Class;
use std::borrow::ToOwned as _;
use std::format;
use std::string::String;
use std::vec::Vec;

/// A table as it stands in a document.
pub(super) struct Table {
    /// The line of the header.
    pub(super) line: usize,
    pub(super) header: Vec<String>,
    /// Each row with its line. An empty cell says nothing.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

/// Headers of codes, in lower case.
const CODE: [&str; 7] = [
    "code",
    "codes",
    "errcode",
    "errorcode",
    "returncode",
    "number",
    "codenumber",
];
/// Those that may stand beside one of the above and then are something else.
const CODE_ELSE: [&str; 7] = ["status", "statuscode", "value", "no", "no.", "值", "数值"];
const ZH: [&str; 6] = ["zh", "zhcn", "zhhans", "chinese", "中文", "简体中文"];
const EN: [&str; 5] = ["en", "enus", "english", "英文", "英语"];
const TEXT: [&str; 17] = [
    "message",
    "text",
    "description",
    "desc",
    "meaning",
    "errmsg",
    "msg",
    "errormessage",
    "说明",
    "描述",
    "含义",
    "信息",
    "消息",
    "提示",
    "解释",
    "错误信息",
    "错误描述",
];
const NAME: [&str; 7] = [
    "name",
    "variant",
    "identifier",
    "constant",
    "名称",
    "变体",
    "标识",
];
const CLASS: [&str; 4] = ["class", "nextstep", "后续处理", "类别"];

/// What stands in which column.
struct Columns {
    code: usize,
    zh: Option<usize>,
    en: Option<usize>,
    /// Messages in either language.
    text: Option<usize>,
    name: Option<usize>,
    class: Option<usize>,
}

/// The rows of a table, or what is wrong with it; `None` where it has no column of codes,
/// so that it is something else.
pub(super) fn rows(
    reader: &Reader,
    table: &Table,
    problems: &mut Vec<Problem>,
) -> Option<Vec<Row>> {
    let finder = Finder::new(reader, table);
    let code = finder.code()?;
    let columns = match finder.columns(code) {
        Ok(columns) => columns,
        Err(what) => {
            problems.push(Problem::at(table.line, what));
            return Some(Vec::new());
        }
    };
    let mut rows = Vec::with_capacity(table.rows.len());
    for (line, cells) in &table.rows {
        match row(&columns, *line, cells) {
            Ok(row) => rows.push(row),
            Err(what) => problems.push(Problem::at(*line, what)),
        }
    }
    Some(rows)
}

fn row(columns: &Columns, line: usize, cells: &[String]) -> Result<Row, String> {
    let cell = |column: Option<usize>| {
        let text = cells.get(column?)?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let code = cell(Some(columns.code)).ok_or("the code is missing")?;
    let mut row = Row::new(codes::read(without_markup(&code))?, line);
    if let Some(text) = cell(columns.text) {
        row.set_text(text);
    }
    row.zh = cell(columns.zh).or(row.zh);
    row.en = cell(columns.en).or(row.en);
    row.name = cell(columns.name).map(|name| without_markup(&name).to_owned());
    if let Some(word) = cell(columns.class) {
        let word = without_markup(&word);
        let class = class(word).ok_or_else(|| {
            let words = Class::ALL.map(Class::as_str).join("`, `");
            format!("`{word}` is no class: write one of `{words}`")
        })?;
        row.class = Some(class);
        row.by_status = is_by_status(word);
    }
    Ok(row)
}

/// A word or number without what Markdown shows it with.
fn without_markup(cell: &str) -> &str {
    cell.trim_matches(|c: char| c.is_whitespace() || matches!(c, '`' | '*'))
}

fn class(word: &str) -> Option<Class> {
    match is_by_status(word) {
        true => Some(Class::Indeterminate),
        false => word.parse().ok(),
    }
}

fn is_by_status(word: &str) -> bool {
    matches!(word, "by status" | "by_status")
}

/// Looks for columns by their headers.
struct Finder<'a> {
    reader: &'a Reader,
    table: &'a Table,
    /// As they are compared.
    headers: Vec<String>,
}

impl<'a> Finder<'a> {
    fn new(reader: &'a Reader, table: &'a Table) -> Self {
        Finder {
            reader,
            table,
            headers: table.header.iter().map(|header| key(header)).collect(),
        }
    }

    fn among(&self, words: &[&str]) -> Option<usize> {
        self.position(|header| words.contains(&header))
    }

    fn position(&self, is_it: impl Fn(&str) -> bool) -> Option<usize> {
        self.headers.iter().position(|header| is_it(header))
    }

    fn named(&self, header: &str) -> Option<usize> {
        let wanted = key(header);
        self.position(|header| header == wanted)
    }

    fn code(&self) -> Option<usize> {
        if let Some(header) = &self.reader.code {
            return self.named(header);
        }
        self.among(&CODE)
            // 错误码, 返回代码, 状态码(code)
            .or_else(|| self.position(|header| header.contains('码')))
            .or_else(|| self.position(|header| header.contains("code")))
            .or_else(|| self.among(&CODE_ELSE))
            .or_else(|| (0..self.headers.len()).find(|column| self.has_numbers_only(*column)))
    }

    fn has_numbers_only(&self, column: usize) -> bool {
        let mut cells = self.cells(column).peekable();
        cells.peek().is_some() && cells.all(|cell| codes::read(without_markup(cell)).is_ok())
    }

    /// What stands in a column, without empty cells.
    fn cells(&self, column: usize) -> impl Iterator<Item = &'a str> {
        let cells = self.table.rows.iter().filter_map(move |(_, cells)| {
            let cell = cells.get(column)?;
            Some(cell.trim())
        });
        cells.filter(|cell| !cell.is_empty())
    }

    fn columns(&self, code: usize) -> Result<Columns, String> {
        let reader = self.reader;
        let told = |header: &Option<String>| match header {
            Some(header) => self.named(header).map(Some).ok_or_else(|| {
                let headers = self.table.header.join("`, `");
                format!("there is no column `{header}`; the columns are `{headers}`")
            }),
            None => Ok(None),
        };
        let mut columns = Columns {
            code,
            zh: told(&reader.zh)?,
            en: told(&reader.en)?,
            text: told(&reader.text)?,
            name: told(&reader.name)?.or_else(|| self.among(&NAME)),
            class: told(&reader.class)?.or_else(|| self.class()),
        };
        if [columns.zh, columns.en, columns.text] == [None; 3] {
            self.find_texts(&mut columns)?;
        }
        Ok(columns)
    }

    /// A column with some classes is one of classes.
    fn class(&self) -> Option<usize> {
        let column = self.among(&CLASS)?;
        let mut cells = self.cells(column);
        cells
            .any(|cell| class(without_markup(cell)).is_some())
            .then_some(column)
    }

    fn find_texts(&self, columns: &mut Columns) -> Result<(), String> {
        columns.zh = self.of_language(&ZH, columns);
        columns.en = self.of_language(&EN, columns);
        if columns.zh.is_some() || columns.en.is_some() {
            return Ok(());
        }
        let mut candidates = self.free(columns, |header| TEXT.contains(&header));
        if candidates.is_empty() {
            candidates = self.free(columns, |_| true);
        }
        match candidates[..] {
            [] => Ok(()),
            [text] => {
                columns.text = Some(text);
                Ok(())
            }
            [one, two] if self.is_chinese(one) != self.is_chinese(two) => {
                let is_first = self.is_chinese(one);
                columns.zh = Some(if is_first { one } else { two });
                columns.en = Some(if is_first { two } else { one });
                Ok(())
            }
            _ => {
                let headers = candidates
                    .iter()
                    .filter_map(|column| self.table.header.get(*column))
                    .map(|header| format!("`{header}`"));
                let headers = headers.collect::<Vec<_>>().join(", ");
                Err(format!(
                    "which column has the messages? Name it to the `Reader`: one of {headers}"
                ))
            }
        }
    }

    /// `中文`, and also `中文说明`.
    fn of_language(&self, words: &[&str], columns: &Columns) -> Option<usize> {
        self.among(words).or_else(|| {
            let begins = |header: &str| {
                let mut words = words.iter().filter(|word| !word.is_ascii());
                words.any(|word| header.starts_with(word))
            };
            self.free(columns, begins).first().copied()
        })
    }

    /// Columns that are nothing else yet.
    fn free(&self, columns: &Columns, is_it: impl Fn(&str) -> bool) -> Vec<usize> {
        let taken = [Some(columns.code), columns.name, columns.class];
        let headers = self.headers.iter().enumerate();
        headers
            .filter(|(column, header)| !taken.contains(&Some(*column)) && is_it(header))
            .map(|(column, _)| column)
            .collect()
    }

    fn is_chinese(&self, column: usize) -> bool {
        let (zh, all) = self.cells(column).fold((0, 0), |(zh, all), cell| {
            (zh + usize::from(has_han(cell)), all + 1)
        });
        zh * 2 > all
    }
}

/// A header as it is compared: `Error_Code` is `errorcode`.
fn key(header: &str) -> String {
    let meant = header.chars().filter(|c| !c.is_whitespace());
    let meant = meant.filter(|c| !matches!(c, '_' | '-' | '`' | '*'));
    meant.flat_map(char::to_lowercase).collect()
}
