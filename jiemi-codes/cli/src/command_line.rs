//! The command line: its commands, and what a wrong one is told.

use crate::help::{self, Help};
use crate::misuse;
use crate::words::{self, Languages};
use crate::{check, explain, export, scaffold};
use clap::{ArgAction, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use std::ffi::OsString;
use std::process::ExitCode;

#[derive(Debug, Parser)]
#[command(
    name = "jiemi-codes",
    bin_name = "jiemi-codes",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
pub(crate) struct Cli {
    /// 语言：zh（中文）、en（英文）或 both（两者）。解释默认为 both；scaffold 和 check 的报告默认
    /// 使用系统语言
    /// The language: zh, en or both. By default explanations are in both, and the reports of
    /// scaffold and check in the system's language
    #[arg(
        long = "lang",
        global = true,
        verbatim_doc_comment,
        value_name = "LANG",
        value_parser = words::languages
    )]
    pub(crate) languages: Option<Languages>,

    /// 显示帮助
    /// Shows this help
    #[arg(short, long, global = true, verbatim_doc_comment, action = ArgAction::Help)]
    help: Option<bool>,

    /// 显示版本
    /// Shows the version
    #[arg(short = 'V', long, verbatim_doc_comment, action = ArgAction::Version)]
    version: Option<bool>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Explain(explain::Args),
    Scaffold(scaffold::Args),
    Check(check::Args),
    Export(export::Args),
}

impl Command {
    /// What `--help` says about it.
    pub(crate) fn help(&self) -> &'static Help {
        match self {
            Command::Explain(_) => &explain::HELP,
            Command::Scaffold(_) => &scaffold::HELP,
            Command::Check(_) => &check::HELP,
            Command::Export(_) => &export::HELP,
        }
    }
}

const COMMANDS: [(&str, &Help); 4] = [
    ("explain", &explain::HELP),
    ("scaffold", &scaffold::HELP),
    ("check", &check::HELP),
    ("export", &export::HELP),
];

const HELP: Help = Help {
    about: (
        "返回码：查询含义，判断响应，读取接口方公布的返回码表",
        "Explains return codes, judges answers, and reads the lists of codes that vendors publish",
    ),
    usage: &["jiemi-codes <COMMAND> [OPTIONS]"],
    examples: &[
        help::Example {
            command: help::same("jiemi-codes explain 1008"),
            what: ("某个返回码的全部含义", "Every meaning of a return code"),
        },
        help::Example {
            command: help::same("jiemi-codes explain --help"),
            what: ("某个命令的全部选项", "Every option of a command"),
        },
    ],
    sections: &[],
};

/// Reads the command line. `Err` if nothing is left to do: either help has been shown, or the
/// usage was wrong and the user has been told.
pub(crate) fn parse(arguments: Vec<OsString>) -> Result<Cli, ExitCode> {
    let languages = asked_for(&arguments).unwrap_or(Languages::Both);
    let mut cli = Cli::command();
    cli.build();
    for (name, help) in COMMANDS {
        cli = cli.mut_subcommand(name, |command| {
            let text = help.render(&command, &[], languages);
            command.override_help(text)
        });
    }
    let text = HELP.render(&cli, &COMMANDS, languages);
    let mut cli = cli.override_help(text);
    let command_of = arguments.get(1).and_then(|argument| argument.to_str());
    let help = COMMANDS.iter().find(|(name, _)| Some(*name) == command_of);
    let help = help.map_or(&HELP, |(_, help)| *help);
    let matches = cli.try_get_matches_from_mut(arguments);
    let parsed = matches.and_then(|matches| Cli::from_arg_matches(&matches));
    parsed.map_err(|error| match error.use_stderr() {
        false => {
            // If even this cannot be written, nobody reads it.
            let _ = error.print();
            ExitCode::SUCCESS
        }
        true => {
            misuse::print(&[misuse::of_clap(&error)], help, languages);
            ExitCode::from(2)
        }
    })
}

/// The language that the command line asks for, even if the rest of it is wrong.
fn asked_for(arguments: &[OsString]) -> Option<Languages> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    let tag = arguments.find_map(|argument| match argument {
        "--lang" => Some(None),
        _ => argument.strip_prefix("--lang=").map(Some),
    })?;
    let tag = tag.or_else(|| arguments.next())?;
    words::languages(tag).ok()
}
