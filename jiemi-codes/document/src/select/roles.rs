//! Which column is which: by the usual words in headers, or as the caller says.

use super::Columns;
use super::headers::{self, CodeHeader, key};
use crate::class::class;
use crate::code::{Shape, has_han, shape};
use crate::error::{Problem, Remedy};
use crate::parse::{Form, RawList};
use crate::said::{Written, in_backticks};
use jiemi_codes::Language;

/// What each column of a list is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Roles {
    pub(crate) code: usize,
    pub(crate) zh: Option<usize>,
    pub(crate) en: Option<usize>,
    /// Whether the header of the only column of messages names no language.
    pub(crate) is_general: bool,
    pub(crate) name: Option<usize>,
    pub(crate) class: Option<usize>,
}

/// What is in the columns of a list.
pub(crate) fn roles(list: &RawList, told: &Columns) -> Result<Roles, Problem> {
    if list.form == Form::Items {
        return items(list, told);
    }
    let finder = Finder::new(list);
    let code = match finder.told(&told.code)? {
        Some(code) => code,
        None => finder.code()?,
    };
    finder.has_header(code)?;
    let mut roles = Roles {
        code,
        zh: finder.told(&told.zh)?,
        en: finder.told(&told.en)?,
        is_general: false,
        name: finder.told(&told.name)?,
        class: finder.told(&told.class)?,
    };
    roles.class = roles.class.or_else(|| finder.class(&roles));
    if roles.name.is_none() {
        roles.name = finder.name(&roles);
    }
    if roles.zh.is_none() && roles.en.is_none() {
        finder.messages(&mut roles)?;
    }
    Ok(roles)
}

/// An item has a code and a text.
fn items(list: &RawList, told: &Columns) -> Result<Roles, Problem> {
    if *told != Columns::default() {
        return Err(Problem::at(
            list.line,
            "列表项没有列，不能按表头指定",
            "a list of items has no columns to name",
        ));
    }
    let texts = list.rows.iter().filter_map(|row| row.cells.get(1));
    let is_chinese = are_chinese(texts.map(|cell| cell.text.as_str()));
    Ok(Roles {
        code: 0,
        zh: is_chinese.then_some(1),
        en: (!is_chinese).then_some(1),
        is_general: true,
        name: None,
        class: None,
    })
}

/// Whether more than half of the texts are Chinese.
fn are_chinese<'a>(texts: impl Iterator<Item = &'a str>) -> bool {
    let texts = texts.filter(|text| !text.trim().is_empty());
    let (zh, all) = texts.fold((0, 0), |(zh, all), text| {
        (zh + usize::from(has_han(text)), all + 1)
    });
    zh * 2 > all
}

/// Looks for columns by their headers.
pub(super) struct Finder<'a> {
    list: &'a RawList,
    pub(super) keys: Vec<String>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(list: &'a RawList) -> Self {
        Finder {
            list,
            keys: list.headers.iter().map(|header| key(header)).collect(),
        }
    }

    fn all(&self, is_it: impl Fn(&str) -> bool) -> Vec<usize> {
        self.at(|index| self.keys.get(index).is_some_and(|key| is_it(key)))
    }

    fn at(&self, is_it: impl Fn(usize) -> bool) -> Vec<usize> {
        (0..self.keys.len()).filter(|index| is_it(*index)).collect()
    }

    /// The column that the caller names; it has to exist.
    fn told(&self, header: &Option<String>) -> Result<Option<usize>, Problem> {
        let Some(header) = header else {
            return Ok(None);
        };
        let wanted = key(header);
        let exact = self.at(|index| {
            self.list
                .headers
                .get(index)
                .is_some_and(|is| is == header.trim())
        });
        let found = match exact.is_empty() && !wanted.is_empty() {
            // Two headers may differ only in what is in parentheses.
            true => self.all(|key| key == wanted),
            false => exact,
        };
        match found[..] {
            [column] => return Ok(Some(column)),
            [] => {}
            _ => {
                let shown = Written(header);
                return Err(Problem::at(
                    self.list.line,
                    format!("有多列名为 {shown}：请按序号指定，例如第三列写作 `#3`"),
                    format!(
                        "more than one column is called {shown}: write `#3` for the third column"
                    ),
                ));
            }
        }
        let number = header
            .strip_prefix('#')
            .and_then(|number| number.parse::<usize>().ok());
        let column = number.and_then(|number| number.checked_sub(1));
        if let Some(column) = column.filter(|column| *column < self.keys.len()) {
            return Ok(Some(column));
        }
        let wanted = Written(header);
        let [zh, en] = self.headers(&(0..self.keys.len()).collect::<Vec<_>>());
        Err(Problem::at(
            self.list.line,
            format!("没有名为 {wanted} 的列；现有的列：{zh}"),
            format!("there is no column {wanted}; the columns are {en}"),
        ))
    }

    /// The headers of columns, in Chinese and in English.
    fn headers(&self, columns: &[usize]) -> [String; 2] {
        [Language::Zh, Language::En].map(|language| {
            let headers = columns
                .iter()
                .filter_map(|column| self.list.headers.get(*column));
            in_backticks(language, headers.map(String::as_str).take(20))
        })
    }

    /// The cells of a column that are not empty.
    pub(super) fn cells(&self, column: usize) -> impl Iterator<Item = &'a str> {
        let cells = self.list.rows.iter().filter_map(move |row| {
            let cell = row.cells.get(column)?;
            Some(cell.plain().trim())
        });
        cells.filter(|cell| !cell.is_empty())
    }

    /// The only column whose header says codes.
    fn code(&self) -> Result<usize, Problem> {
        for rank in [CodeHeader::Sure, CodeHeader::Weak] {
            match self.all(|key| headers::code(key) == Some(rank))[..] {
                [] => {}
                [column] => return Ok(column),
                ref columns => return Err(self.which_code(columns)),
            }
        }
        let columns: Vec<_> = (0..self.keys.len()).collect();
        columns
            .iter()
            .try_for_each(|column| self.has_header(*column))?;
        Err(self.which_code(&columns))
    }

    /// A code in place of a header is a row: the header is missing.
    fn has_header(&self, column: usize) -> Result<(), Problem> {
        let header = self.list.headers.get(column).map_or("", String::as_str);
        if shape(header) != Shape::Code {
            return Ok(());
        }
        let code = Written(header);
        Err(Problem::at(
            self.list.line,
            format!("表头处是码值 {code}：请在上面加一行列名，例如 `code,message`"),
            format!(
                "the header row has the code {code}: add a row of column names above it, such as \
                 `code,message`"
            ),
        ))
    }

    fn which_code(&self, columns: &[usize]) -> Problem {
        let [zh, en] = self.headers(columns);
        Problem::at(
            self.list.line,
            format!("哪一列是码值？{zh}"),
            format!("which column has the codes? {en}"),
        )
        .with(Remedy::NameCodes)
    }

    /// The column of classes: by its header, and with at least one class in it.
    fn class(&self, roles: &Roles) -> Option<usize> {
        let columns = self.free(roles, headers::is_class);
        columns.into_iter().find(|column| {
            let mut cells = self.cells(*column);
            cells.any(|cell| class(cell).is_some())
        })
    }

    /// The column of names: by its header, or else the only one that has nothing but constants.
    fn name(&self, roles: &Roles) -> Option<usize> {
        let by_header = self.free(roles, headers::is_name);
        let mut identifiers = by_header
            .into_iter()
            .filter(|column| !self.is_chinese(*column));
        if let Some(column) = identifiers.next() {
            return Some(column);
        }
        // Beside 错误码, 错误标识 has names; alone, it has the codes.
        let mut constants = self.untaken(roles, |_| true);
        constants.retain(|column| self.has_only_constants(*column));
        match constants[..] {
            [column] => Some(column),
            _ => None,
        }
    }

    fn has_only_constants(&self, column: usize) -> bool {
        let is_constant = |cell: &str| {
            let is_word = cell.starts_with(|c: char| c.is_ascii_alphabetic());
            is_word && shape(cell) != Shape::Text
        };
        let mut cells = self.cells(column);
        let mut has_joined = false;
        let all = cells.all(|cell| {
            has_joined |= cell.contains('_');
            is_constant(cell)
        });
        all && has_joined
    }

    /// Columns whose headers name a language, then those whose headers speak of messages; one
    /// a language.
    fn messages(&self, roles: &mut Roles) -> Result<(), Problem> {
        roles.zh = self.only(self.free(roles, headers::is_zh))?;
        roles.en = self.only(self.free(roles, headers::is_en))?;
        let has_language = roles.zh.is_some() || roles.en.is_some();
        let mut rest = self.free(roles, headers::is_text);
        if rest.is_empty() && !has_language {
            rest = self.free(roles, headers::is_reason);
        }
        if rest.is_empty() && !has_language {
            // If only one column is left, it has the messages.
            rest = self.free(roles, |key| key != "shared");
            rest.retain(|column| self.cells(*column).next().is_some());
            if rest.len() > 1 {
                return Err(self.which_message(&rest));
            }
        }
        if let ([text], false) = (&rest[..], has_language) {
            roles.is_general = true;
            match self.is_chinese(*text) {
                true => roles.zh = Some(*text),
                false => roles.en = Some(*text),
            }
            return Ok(());
        }
        let (chinese, english): (Vec<_>, Vec<_>) = rest
            .iter()
            .copied()
            .filter(|column| self.cells(*column).next().is_some())
            .partition(|column| self.is_chinese(*column));
        // A second column in the same language has remarks.
        if roles.zh.is_none() {
            roles.zh = self.only(chinese)?;
        }
        if roles.en.is_none() {
            roles.en = self.only(english)?;
        }
        Ok(())
    }

    fn only(&self, columns: Vec<usize>) -> Result<Option<usize>, Problem> {
        match columns[..] {
            [] => Ok(None),
            [column] => Ok(Some(column)),
            _ => Err(self.which_message(&columns)),
        }
    }

    fn which_message(&self, columns: &[usize]) -> Problem {
        let [zh, en] = self.headers(columns);
        Problem::at(
            self.list.line,
            format!("哪一列是消息？{zh}"),
            format!("which column has the messages? {en}"),
        )
        .with(Remedy::NameMessages)
    }

    /// Columns that are not taken yet and whose headers do not say codes.
    fn free(&self, roles: &Roles, is_it: impl Fn(&str) -> bool) -> Vec<usize> {
        self.untaken(roles, |key| headers::code(key).is_none() && is_it(key))
    }

    fn untaken(&self, roles: &Roles, is_it: impl Fn(&str) -> bool) -> Vec<usize> {
        let taken = [
            Some(roles.code),
            roles.zh,
            roles.en,
            roles.name,
            roles.class,
        ];
        let mut free = self.all(is_it);
        free.retain(|column| !taken.contains(&Some(*column)));
        free
    }

    fn is_chinese(&self, column: usize) -> bool {
        are_chinese(self.cells(column))
    }
}
