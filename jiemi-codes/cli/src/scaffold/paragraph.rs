//! A message as a paragraph of documentation. If it can be written there unchanged, the derive
//! reads it from there, otherwise from an option on the variant.

use crate::scaffold::literal::is_hidden;
use jiemi_codes::__private::is_han;
use jiemi_codes::Language;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// A paragraph, and whether the derive reads the message from it unchanged.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Paragraph {
    line: String,
    pub(crate) is_message: bool,
    /// The derive could take it for the other language.
    pub(crate) is_other: bool,
}

impl Paragraph {
    pub(crate) fn new(message: &str, language: Language) -> Self {
        let is_other = !is_of(message, language);
        let is_message = !is_other && stands_as_it_is(message);
        let line = match is_message {
            true => message.to_owned(),
            false => escaped(message),
        };
        Paragraph {
            line,
            is_message,
            is_other,
        }
    }

    /// The line, or a note if the text is invisible.
    pub(crate) fn shown(self) -> String {
        match self.line.is_empty() {
            true => "TODO: a text without visible characters.".to_owned(),
            false => self.line,
        }
    }
}

/// Whether the derive takes a paragraph as that language.
fn is_of(message: &str, language: Language) -> bool {
    let has_han = message.chars().any(is_han);
    match language {
        Language::Zh => has_han,
        _ => !has_han && message.chars().any(char::is_alphabetic),
    }
}

/// Whether rustdoc shows the text as it is: one paragraph of words and code spans.
fn stands_as_it_is(message: &str) -> bool {
    // rustdoc warns about bare URLs, and takes brackets for links.
    let has_links = message.contains("://") || message.contains(['[', ']']);
    if has_links || message.trim() != message || message.chars().any(is_hidden) {
        return false;
    }
    let mut text = String::new();
    for event in Parser::new(message) {
        match event {
            Event::Start(Tag::Paragraph) if text.is_empty() => {}
            Event::End(TagEnd::Paragraph) => {}
            // rustdoc warns about a backtick that is alone.
            Event::Text(words) if words.contains('`') => return false,
            Event::Text(words) => text.push_str(&words),
            Event::Code(code) => {
                text.push('`');
                text.push_str(&code);
                text.push('`');
            }
            _ => return false,
        }
    }
    text == message && !message.contains(['|', '~', '$'])
}

/// The text in one line, escaped so that rustdoc shows it unchanged.
fn escaped(message: &str) -> String {
    let mut line = String::new();
    for c in message.trim().chars() {
        match c {
            _ if is_hidden(c) => line.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~' | '$' => {
                line.extend(['\\', c]);
            }
            // At the beginning of a line these make lists and headings.
            '#' | '+' | '-' | '=' if line.is_empty() => line.extend(['\\', c]),
            '.' | ')' if line.bytes().all(|byte| byte.is_ascii_digit()) => {
                line.extend(['\\', c]);
            }
            _ => line.push(c),
        }
    }
    line.trim().replace("://", "\\://")
}
