//! The command line of `scaffold`.

use crate::help::{Example, Help, Section, same};
use crate::list::Choice;
use crate::scaffold::repr::Repr;
use crate::words::{Words, WrongValue};
use std::path::PathBuf;

pub(crate) const HELP: Help = Help {
    about: (
        "把接口方公布的返回码表写成 Rust 枚举",
        "Turns a published list of codes into a Rust enum",
    ),
    usage: &["jiemi-codes scaffold [OPTIONS] [LIST]"],
    examples: &[
        Example {
            command: (
                "jiemi-codes scaffold codes.md --section 返回码 --name ShopCode",
                "jiemi-codes scaffold codes.md --section 'Error codes' --name ShopCode",
            ),
            what: (
                "“返回码”一节的返回码表，枚举名为 ShopCode",
                "The list under a heading, as the enum ShopCode",
            ),
        },
        Example {
            command: same("jiemi-codes scaffold codes.csv --code-column id --en-column wording"),
            what: (
                "表头不常见时，逐列指定",
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
                 TODO 开头；没有给出的类别暂定为 indeterminate，并标上 TODO。请由熟悉接口的人补全。",
                "The enum goes to standard output; what was read and what was passed over goes to \
                 standard error. If the list has no message for a code, the text begins with \
                 TODO; if it has no class, the class is indeterminate and marked TODO. Somebody \
                 who knows the API has to decide both.",
            )],
        },
        Section {
            title: ("退出码", "Exit code"),
            texts: &[
                ("0  已写出枚举", "0  the enum is written"),
                ("1  返回码表有问题", "1  something is wrong with the list"),
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
    /// 返回码表：Markdown、CSV 或 TSV 文件；不写或写 - 时读取标准输入
    /// The list, a Markdown, CSV or TSV file; without it, or with -, standard input is read
    #[arg(verbatim_doc_comment)]
    pub(crate) list: Option<PathBuf>,

    /// 枚举的名称，默认为 Code
    /// The enum's name; Code by default
    #[arg(long, verbatim_doc_comment, value_name = "NAME", default_value = "Code", value_parser = name)]
    pub(crate) name: String,

    /// 码值的类型：str（字符串码值）或整数类型；默认：全是整数时为 i32，放不下则为 i64，
    /// 其余为 str
    /// The type of the codes: str for words, or an integer type; by default i32 if all codes
    /// are numbers (i64 if that is too small), otherwise str
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
            "类型名要以大写英文字母开头，后面只能有英文字母和数字，例如 ShopCode；不能用 Self 和 ResponseCode。",
            "a type's name, such as ShopCode, begins with a capital letter and goes on with \
             letters and digits, all ASCII; Self and ResponseCode are taken.",
        ))),
    }
}
