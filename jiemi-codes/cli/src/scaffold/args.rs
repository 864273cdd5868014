//! The command line of `scaffold`.

use crate::help::{Example, Help, Section, same};
use crate::list::Choice;
use crate::scaffold::repr::Repr;
use crate::words::{Words, WrongValue};
use std::path::PathBuf;

pub(crate) const HELP: Help = Help {
    about: (
        "把接口方公布的返回码表写成 Rust 枚举",
        "Makes a Rust enum of a published list of codes",
    ),
    usage: &["jiemi-codes scaffold [OPTIONS] [LIST]"],
    examples: &[
        Example {
            command: (
                "jiemi-codes scaffold codes.md --section 返回码 --name ShopCode",
                "jiemi-codes scaffold codes.md --section 'Error codes' --name ShopCode",
            ),
            what: (
                "“返回码”一节的表，枚举名为 ShopCode",
                "The list under a heading, as the enum ShopCode",
            ),
        },
        Example {
            command: same("jiemi-codes scaffold codes.csv --code-column id --en-column wording"),
            what: (
                "表头不常见时，指定各列",
                "Names the columns whose headers are unusual",
            ),
        },
        Example {
            command: same("jiemi-codes scaffold --format tsv < codes.tsv > src/shop_code.rs"),
            what: ("从标准输入读取", "From standard input"),
        },
    ],
    sections: &[
        Section {
            title: ("说明", "Note"),
            texts: &[(
                "枚举写到标准输出；读取了什么、略过了什么，写到标准错误。返回码表没有给出的消息以 \
                 TODO 开头，没有给出的类别是 indeterminate，并带 TODO 标记：请由熟悉接口的人补全。",
                "The enum goes to standard output; what was read and passed over goes to standard \
                 error. A message that the list lacks begins with TODO, and a class that it lacks \
                 is indeterminate, marked with TODO: both are for somebody who knows the API to \
                 decide.",
            )],
        },
        Section {
            title: ("退出码", "Exit code"),
            texts: &[
                ("0  已写出枚举", "0  the enum is written"),
                ("1  返回码表有问题", "1  something is wrong with the list"),
                ("2  用法有误", "2  wrong usage"),
            ],
        },
    ],
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// 返回码表：Markdown、CSV 或 TSV 文件；未给出或为 - 时是标准输入
    /// The list, a file in Markdown, CSV or TSV; without it, or as -, standard input
    #[arg(verbatim_doc_comment)]
    pub(crate) list: Option<PathBuf>,

    /// 枚举的名称，默认为 Code
    /// The enum's name; Code without it
    #[arg(long, verbatim_doc_comment, value_name = "NAME", default_value = "Code", value_parser = name)]
    pub(crate) name: String,

    /// 码值的类型：str（字符串码值）或整数类型；未给出时，全是整数则为 i32，放不下则为 i64，
    /// 否则为 str
    /// The type of the codes: str for words, or an integer type; without it i32 or else i64
    /// if all are numbers, otherwise str
    #[arg(long, verbatim_doc_comment, value_name = "TYPE")]
    pub(crate) repr: Option<Repr>,

    #[command(flatten)]
    pub(crate) choice: Choice,
}

fn name(written: &str) -> Result<String, WrongValue> {
    let mut chars = written.chars();
    let begins = chars.next().is_some_and(|c| c.is_ascii_uppercase());
    let is_taken = ["Self", "ResponseCode"].contains(&written);
    match begins && chars.all(|c| c.is_ascii_alphanumeric()) && !is_taken {
        true => Ok(written.to_owned()),
        false => Err(WrongValue(Words::new(
            "类型名以大写字母开头，其后只有字母和数字，例如 ShopCode；Self 和 ResponseCode 不可用。",
            "a type's name, such as ShopCode, begins with a capital of A to Z, and after it come \
             letters of A to Z and digits; Self and ResponseCode are taken.",
        ))),
    }
}
