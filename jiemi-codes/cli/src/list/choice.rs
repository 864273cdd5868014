//! The options that choose: which list of a document, and which of its columns and rows.

use crate::list::source::Format;
use crate::words::{Words, WrongValue};
use jiemi_codes_document::{Columns, Document, DocumentError, List};

#[derive(Debug, Default, clap::Args)]
pub(crate) struct Choice {
    /// 该标题下的返回码表；可写多次，各份返回码表按所写顺序合并
    /// The list under this heading; if given more than once, the lists are merged in that
    /// order
    #[arg(long, verbatim_doc_comment, value_name = "TITLE")]
    section: Vec<String>,

    /// 该行所在的返回码表；可写多次，同样按所写顺序合并
    /// The list that this line belongs to; if given more than once, the lists are merged in that order
    #[arg(
        long,
        verbatim_doc_comment,
        value_name = "N",
        conflicts_with = "section",
        value_parser = line_number
    )]
    line: Vec<usize>,

    /// 略过码值列为 CODE 的行；可写多次
    /// Leaves out rows whose code cell is CODE; may be given more than once
    #[arg(
        long,
        verbatim_doc_comment,
        value_name = "CODE",
        allow_hyphen_values = true
    )]
    except: Vec<String>,

    /// 码值列的表头
    /// The header of the codes
    #[arg(long, verbatim_doc_comment, value_name = "HEADER")]
    code_column: Option<String>,

    /// 中文消息列的表头
    /// The header of the Chinese messages
    #[arg(long, verbatim_doc_comment, value_name = "HEADER")]
    zh_column: Option<String>,

    /// 英文消息列的表头
    /// The header of the English messages
    #[arg(long, verbatim_doc_comment, value_name = "HEADER")]
    en_column: Option<String>,

    /// 常量名列的表头
    /// The header of the names, such as those of constants
    #[arg(long, verbatim_doc_comment, value_name = "HEADER")]
    name_column: Option<String>,

    /// 类别列的表头；类别为 success、poll、indeterminate、retry、reauthenticate 或 fail
    /// The header of the classes: success, poll, indeterminate, retry, reauthenticate, fail
    #[arg(long, verbatim_doc_comment, value_name = "HEADER")]
    class_column: Option<String>,

    /// 文件格式：markdown、csv 或 tsv；默认由扩展名决定，无法判断时为 markdown
    /// The format of the file: markdown, csv or tsv; by default its extension decides, or else
    /// it is markdown
    #[arg(long, verbatim_doc_comment, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
}

impl Choice {
    /// Whether any of these options is given.
    pub(crate) fn is_made(&self) -> bool {
        self.narrows() || self.format.is_some()
    }

    /// Whether they change what is read from the document.
    pub(crate) fn narrows(&self) -> bool {
        let lists = [&self.section, &self.except];
        lists.iter().any(|values| !values.is_empty())
            || !self.line.is_empty()
            || self.columns().is_some()
    }

    /// The list that these options choose.
    pub(crate) fn list(&self, document: &Document) -> Result<List, DocumentError> {
        let list = match (self.section.as_slice(), self.line.as_slice()) {
            ([], []) => document.list()?,
            ([title], _) => document.section(title)?,
            ([], [line]) => document.at_line(*line)?,
            ([], lines) => document.at_lines(lines.iter().copied())?,
            (titles, _) => document.sections(titles)?,
        };
        let list = match self.columns() {
            Some(columns) => list.columns(columns),
            None => list,
        };
        Ok(match self.except.is_empty() {
            true => list,
            false => list.except(&self.except),
        })
    }

    fn columns(&self) -> Option<Columns> {
        type Column = fn(Columns, &str) -> Columns;
        let others: [(&Option<String>, Column); 4] = [
            (&self.zh_column, |columns, header| columns.zh(header)),
            (&self.en_column, |columns, header| columns.en(header)),
            (&self.name_column, |columns, header| columns.name(header)),
            (&self.class_column, |columns, header| columns.class(header)),
        ];
        let columns = self.code_column.as_ref().map(Columns::code);
        others
            .into_iter()
            .fold(columns, |columns, (header, column)| match header {
                Some(header) => Some(column(columns.unwrap_or_default(), header)),
                None => columns,
            })
    }
}

fn line_number(written: &str) -> Result<usize, WrongValue> {
    let line = written.parse().ok().filter(|line| *line > 0);
    line.ok_or_else(|| {
        WrongValue(Words::new(
            "请写行号，行号从 1 开始。",
            "write a line number; the first line is 1.",
        ))
    })
}
