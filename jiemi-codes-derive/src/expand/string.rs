//! String literals.

use proc_macro2::{Literal, TokenStream, TokenTree};

/// A string literal, parsed by the compiler.
///
/// `Literal::string` checks whether each character is printable: 15 % of the instructions of
/// `cargo check` for 1,000 codes, against 4 % here. proc-macro2's own `FromStr` parses twice: 13 %.
pub(super) fn string(text: &str) -> TokenStream {
    let source = source(text).filter(|_| proc_macro::is_available());
    let literal = source.map(|source| source.parse::<proc_macro::Literal>());
    if let Some(Ok(literal)) = literal {
        return proc_macro::TokenStream::from(proc_macro::TokenTree::from(literal)).into();
    }
    TokenTree::from(Literal::string(text)).into()
}

/// What must not stand in source code as it is: the compiler refuses a carriage return, and warns
/// of characters that change the order of the text.
const REFUSED: [char; 10] = [
    '\r', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}',
    '\u{2068}', '\u{2069}',
];

/// The literal as Rust writes it, unless the text has a character that must be escaped.
fn source(text: &str) -> Option<String> {
    // `find` searches with the optimised code of the standard library. `contains` is a generic
    // function, which is not optimised here: it takes as long as all that is saved.
    if REFUSED.iter().any(|refused| text.find(*refused).is_some()) {
        return None;
    }
    let text = text.replace('\\', r"\\").replace('"', r#"\""#);
    let mut source = String::with_capacity(text.len() + 2);
    source.push('"');
    source.push_str(&text);
    source.push('"');
    Some(source)
}

#[cfg(test)]
mod tests {
    use super::source;
    use proptest::prelude::*;
    use syn::LitStr;

    #[test]
    fn quotes_and_backslashes_are_escaped_and_chinese_stays_readable() {
        let literal = source("“中文”, \"quoted\" \\u{0}\n").expect("nothing is refused");
        assert_eq!(literal, "\"“中文”, \\\"quoted\\\" \\\\u{0}\n\"");
    }

    #[test]
    fn a_text_whose_order_could_change_does_not_stand_in_source_code() {
        for text in ["a\rb", "\u{202A}", "中\u{202E}文", "\u{2066}", "x\u{2069}"] {
            assert_eq!(source(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn every_text_is_read_back_as_it_was(text in "(?s)(.|[\"\\\\\r\n\0-\u{A0}\u{2000}-\u{2070}])*") {
            if let Some(literal) = source(&text) {
                let literal: LitStr = syn::parse_str(&literal).expect("a string literal");
                prop_assert_eq!(literal.value(), text);
            }
        }
    }
}
