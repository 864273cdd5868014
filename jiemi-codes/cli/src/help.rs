//! `--help`, in one language or both, at most 80 columns wide.

use crate::text::Fill;
use crate::view::{widest, wrap};
use crate::words::{Languages, Words};
use clap::{Arg, Command};
use jiemi_codes::Language;
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr as _;

const WIDTH: usize = 80;

/// A text in Chinese and in English.
type Pair = (&'static str, &'static str);

/// What a command says about itself, apart from its options.
pub(crate) struct Help {
    pub(crate) about: Pair,
    pub(crate) usage: &'static [&'static str],
    pub(crate) examples: &'static [Example],
    pub(crate) sections: &'static [Section],
}

pub(crate) struct Example {
    /// Messages and headings in it are in the language of the help.
    pub(crate) command: Pair,
    pub(crate) what: Pair,
}

/// A command that is the same in both languages.
pub(crate) const fn same(command: &'static str) -> Pair {
    (command, command)
}

impl Example {
    /// The command. With both languages, it is the Chinese one.
    pub(crate) fn command(&self, languages: Languages) -> &'static str {
        let (zh, en) = self.command;
        match languages {
            Languages::Only(Language::En) => en,
            _ => zh,
        }
    }
}

/// Paragraphs below a heading.
pub(crate) struct Section {
    pub(crate) title: Pair,
    pub(crate) texts: &'static [Pair],
}

impl Help {
    /// The whole help of a command. `commands` are its subcommands.
    pub(crate) fn render(
        &self,
        command: &Command,
        commands: &[(&str, &Help)],
        languages: Languages,
    ) -> String {
        let mut page = Page {
            text: String::new(),
            languages,
        };
        page.paragraph(0, self.about);
        page.heading(("用法", "Usage"));
        for usage in self.usage {
            page.line(2, usage);
        }
        if !commands.is_empty() {
            page.heading(("命令", "Commands"));
            page.commands(commands);
        }
        let arguments = command.get_arguments();
        let (arguments, options): (Vec<_>, Vec<_>) = arguments.partition(|arg| arg.is_positional());
        for (title, args) in [
            (("参数", "Arguments"), arguments),
            (("选项", "Options"), options),
        ] {
            if !args.is_empty() {
                page.heading(title);
            }
            args.iter().for_each(|arg| page.arg(arg));
        }
        page.heading(("示例", "Examples"));
        for example in self.examples {
            page.line(2, example.command(languages));
            page.paragraph(6, example.what);
        }
        for section in self.sections {
            page.heading(section.title);
            section
                .texts
                .iter()
                .for_each(|text| page.paragraph(2, *text));
        }
        page.text
    }
}

struct Page {
    text: String,
    languages: Languages,
}

impl Page {
    fn line(&mut self, indent: usize, text: &str) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(self.text, "{:indent$}{text}", "");
    }

    fn heading(&mut self, (zh, en): Pair) {
        let heading = self.languages.label(&Words::new(zh, en));
        self.line(0, "");
        self.line(0, heading.trim_end());
    }

    fn paragraph(&mut self, indent: usize, (zh, en): Pair) {
        self.texts(indent, &Words::new(zh, en));
    }

    fn texts(&mut self, indent: usize, words: &Words) {
        let languages = self.languages;
        for text in languages.lines(words) {
            let lines = wrap(text, WIDTH - indent);
            lines.iter().for_each(|line| self.line(indent, line));
        }
    }

    fn commands(&mut self, commands: &[(&str, &Help)]) {
        let width = widest(commands.iter().map(|(name, _)| name));
        for (name, help) in commands {
            let (zh, en) = help.about;
            let words = Words::new(zh, en);
            let languages = self.languages;
            let indent = width + 4;
            let texts = languages.lines(&words);
            let lines = texts.flat_map(|text| wrap(text, WIDTH - indent));
            for (nth, line) in lines.enumerate() {
                match nth {
                    0 => self.line(2, &format!("{name}{}  {line}", Fill(name, width))),
                    _ => self.line(indent, &line),
                }
            }
        }
    }

    fn arg(&mut self, arg: &Arg) {
        let name = arg.get_value_names().and_then(|names| names.first());
        let name = name.map_or("", |name| name.as_str());
        let is_switch = !arg.get_action().takes_values();
        let flags = match (arg.get_short(), arg.get_long()) {
            (Some(short), Some(long)) => format!("-{short}, --{long}"),
            (None, Some(long)) => format!("--{long}"),
            (_, None) => String::new(),
        };
        let many =
            match arg.is_positional() && arg.get_num_args().is_some_and(|n| n.max_values() > 1) {
                true => "...",
                false => "",
            };
        let shown = match (arg.is_positional(), is_switch) {
            (true, _) if arg.is_required_set() => format!("<{name}>{many}"),
            (true, _) => format!("[{name}]{many}"),
            (false, true) => flags,
            (false, false) => format!("{flags} <{name}>"),
        };
        debug_assert!(shown.width() <= WIDTH - 2, "{shown}");
        self.line(2, &shown);
        let help = arg.get_help().map(ToString::to_string);
        self.texts(6, &in_both(&help.unwrap_or_default()));
    }
}

/// The text of an option: the lines with Chinese, and the other lines.
fn in_both(help: &str) -> Words {
    let (zh, en): (Vec<&str>, Vec<&str>) = help.lines().partition(|line| has_han(line));
    Words::new(zh.concat(), en.join(" "))
}

fn has_han(line: &str) -> bool {
    line.chars().any(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'))
}
