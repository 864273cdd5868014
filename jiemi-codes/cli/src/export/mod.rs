//! A catalogue or a published list as a file, for pages and other programs.

mod listed;

use crate::catalogue::Catalogue;
use crate::failure::Failure;
use crate::help::{Example, Help, Section, same};
use crate::list::Choice;
use crate::misuse::Misuse;
use crate::output;
use crate::words::Languages;
use clap::ValueEnum;
use jiemi_codes::Entries;
use std::io::{self, Write};
use std::path::PathBuf;

pub(crate) const HELP: Help = Help {
    about: (
        "把整份返回码表写成 CSV、JSON 或 Markdown",
        "Writes a whole catalogue or list as CSV, JSON or Markdown",
    ),
    usage: &["jiemi-codes export [OPTIONS] <TO>"],
    examples: &[
        Example {
            command: same("jiemi-codes export markdown --lang zh"),
            what: (
                "返回码，中文 Markdown 表格",
                "The return codes as a Markdown table in Chinese",
            ),
        },
        Example {
            command: same("jiemi-codes export csv --catalogue status"),
            what: ("HTTP 状态码，CSV 格式", "The HTTP statuses as CSV"),
        },
        Example {
            command: (
                "jiemi-codes export json --list codes.md --section 返回码",
                "jiemi-codes export json --list codes.md --section 'Error codes'",
            ),
            what: (
                "接口方公布的返回码表，供 check 使用",
                "A published list, to be used by check",
            ),
        },
    ],
    sections: &[Section {
        title: ("说明", "Note"),
        texts: &[(
            "CSV 不带 BOM，而 Excel 只有看到 BOM 才能正确显示中文：用 Excel 打开前请加上。",
            "The CSV has no byte order mark, and Excel needs one to show Chinese correctly: add \
             it before you open the file in Excel.",
        )],
    }],
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// 输出格式：csv、json 或 markdown
    /// What to write: csv, json or markdown
    #[arg(verbatim_doc_comment, value_name = "TO")]
    to: Format,

    /// 哪份返回码表：code（返回码，默认）、status（HTTP 状态码）
    /// 或 word（微信支付 APIv3 的错误码）
    /// Which catalogue: code (the default), status or word (error codes of WeChat Pay v3)
    #[arg(long, verbatim_doc_comment, conflicts_with = "list")]
    catalogue: Option<Catalogue>,

    /// 导出接口方公布的返回码表：Markdown、CSV 或 TSV 文件；- 表示标准输入
    /// Exports a published list, a Markdown, CSV or TSV file; - is standard input
    #[arg(long, verbatim_doc_comment)]
    list: Option<PathBuf>,

    #[command(flatten)]
    choice: Choice,
}

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Csv,
    Json,
    Markdown,
}

/// Writes all rows of a catalogue or a list. JSON keeps the languages apart, so it always has
/// both.
pub(crate) fn run(
    args: &Args,
    languages: Languages,
    of_reports: Languages,
) -> Result<bool, Failure> {
    if args.to == Format::Json && languages != Languages::Both {
        return Err(Misuse::LanguageOfJson.into());
    }
    let mut out = output::plain();
    match &args.list {
        Some(list) => {
            listed::write(list, &args.choice, args.to, languages, of_reports, &mut out)?;
        }
        None if args.choice.is_made() => return Err(Misuse::ChoiceWithoutList.into()),
        None => {
            let entries = args.catalogue.unwrap_or(Catalogue::Code).entries();
            catalogue(entries, args.to, languages, &mut out)?;
        }
    }
    out.flush()?;
    Ok(true)
}

/// The texts are the libraries' own.
fn catalogue(
    entries: Entries,
    format: Format,
    languages: Languages,
    out: &mut impl Write,
) -> io::Result<()> {
    let (csv, markdown) = (
        jiemi_codes_document::csv(entries),
        jiemi_codes_document::markdown(entries),
    );
    match (format, languages) {
        (Format::Json, _) => {
            serde_json::to_writer_pretty(&mut *out, &entries)?;
            writeln!(out)
        }
        (Format::Csv, Languages::Both) => write!(out, "{csv}"),
        (Format::Csv, Languages::Only(language)) => write!(out, "{}", csv.language(language)),
        (Format::Markdown, Languages::Both) => write!(out, "{markdown}"),
        (Format::Markdown, Languages::Only(language)) => {
            write!(out, "{}", markdown.language(language))
        }
    }
}
