//! Whether a published list still agrees with a JSON export, for those who do not test in Rust.

mod export;

use crate::failure::Failure;
use crate::help::{Example, Help, Section, same};
use crate::list::{Choice, Source, remedies};
use crate::misuse::Misuse;
use crate::output;
use crate::words::Languages;
use jiemi_codes::Language;
use jiemi_codes_document::Difference;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

pub(crate) const HELP: Help = Help {
    about: (
        "检查返回码表与导出的 JSON 是否一致",
        "Checks whether a published list agrees with a JSON export",
    ),
    usage: &["jiemi-codes check [OPTIONS] <LIST> <EXPORT>"],
    examples: &[
        Example {
            command: (
                "jiemi-codes check codes.md codes.json --section 返回码",
                "jiemi-codes check codes.md codes.json --section 'Error codes'",
            ),
            what: (
                "“返回码”一节的返回码表与 codes.json 是否一致",
                "Whether the list under a heading agrees with codes.json",
            ),
        },
        Example {
            command: same("jiemi-codes export json --list codes.csv > codes.json"),
            what: (
                "保存今天的返回码表，以后用来核对新的返回码表",
                "Saves today's list, to compare later lists with it",
            ),
        },
    ],
    sections: &[
        Section {
            title: ("说明", "Note"),
            texts: &[(
                "EXPORT 由 jiemi-codes export json 写出，也可以由 Rust 程序用 \
                 serde_json::to_string(&ShopCode::ENTRIES) 写出。不比较名称，也不比较 EXPORT 中\
                 为 null 的内容。",
                "jiemi-codes export json writes an EXPORT, and so does \
                 serde_json::to_string(&ShopCode::ENTRIES) in Rust. Names are not compared, and \
                 neither is anything that is null in the EXPORT.",
            )],
        },
        Section {
            title: ("退出码", "Exit code"),
            texts: &[
                ("0  一致", "0  they agree"),
                (
                    "1  不一致，或返回码表有问题",
                    "1  they differ, or something is wrong with the list",
                ),
                (
                    "2  用法有误，或文件无法读写",
                    "2  wrong usage, or a file that cannot be read or written",
                ),
            ],
        },
    ],
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// 接口方公布的返回码表：Markdown、CSV 或 TSV 文件；- 表示标准输入
    /// The published list, a Markdown, CSV or TSV file; - is standard input
    #[arg(verbatim_doc_comment)]
    list: PathBuf,

    /// 导出的 JSON 文件；- 表示标准输入
    /// The export, a JSON file; - is standard input
    #[arg(verbatim_doc_comment)]
    export: PathBuf,

    #[command(flatten)]
    choice: Choice,
}

/// Writes what differs; returns whether nothing does.
pub(crate) fn run(args: &Args, languages: Languages) -> Result<bool, Failure> {
    let (source, export) = (
        Source::new(Some(&args.list)),
        Source::new(Some(&args.export)),
    );
    if source.is_standard_input() && export.is_standard_input() {
        return Err(Misuse::StandardInputTwice.into());
    }
    let declared = export::read(&export)?;
    let document = source.document(args.choice.format)?;
    let list = args.choice.list(&document);
    let list = list.map_err(|error| Failure::of_list(&source, &error, languages))?;
    let name = export.file_name().unwrap_or("-");
    let difference = list.compare_with(name, &declared);
    let is_same = difference.is_empty();
    match write(&difference, languages) {
        // A reader that has seen enough still wants the exit code.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(is_same),
        written => written.map(|()| is_same).map_err(Failure::Io),
    }
}

fn write(difference: &Difference, languages: Languages) -> io::Result<()> {
    let mut out = output::plain();
    for language in languages.each() {
        report(difference, language, &mut out)?;
    }
    out.flush()
}

/// What was read, and what differs.
fn report(difference: &Difference, language: Language, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", difference.report(language).trim_end())?;
    let remedies = remedies(&difference.unreadable, language);
    if !remedies.is_empty() {
        writeln!(out)?;
    }
    remedies.iter().try_for_each(|line| writeln!(out, "{line}"))
}
