//! The fast path around syn reads what syn reads.

use super::both_ways::check;
use super::cases;
use super::enums::valid;
use super::mutate::mutation;
use super::render::source;
use super::tokens::{parsed, stream};
use crate::parse::quick;
use proc_macro2::TokenStream;
use proptest::collection::vec;
use proptest::prelude::*;
use syn::parse::{ParseStream, Parser as _};

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_fast_path_reads_what_syn_reads(code in valid(), mutations in vec(mutation(), 0..4)) {
        let mut trees = parsed(&source(&code));
        for mutation in &mutations {
            mutation.apply(&mut trees);
        }
        check(stream(&trees));
    }
}

#[test]
fn plain_variants_of_every_form_are_read_as_syn_reads_them() {
    let variants = "
        /// 成功
        ///
        /// Done
        #[doc(alias = \"1000\")]
        #[code(1000, success)]
        Success = 1000,
        #[code(1008, shared, fail,)] A,
        #[code(1008, fail, shared)] B,
        #[code(1, shared)] #[serde(rename = \"c\")] C,
        #[doc(hidden)] #[code(2)] Hidden,
        #[deprecated] #[code(3)] Old,
        #[cfg(all())] #[allow(unused)] D = 4,
        #[code(5, fail, fail)] E,
        #[code(6, shared, shared)] F,
        #[code(7)] #[code(8)] G,
        #[code()] H,
        #[code] I,
        #[doc = include_str!(\"x\")] J,
        #[code(0x10)] K = 0x10,
        r#type,
        #[response_code(x)] L,
        #[code(\"SYSTEM_ERROR\", fail, shared)] M,
        #[code(\"系统错误\",)] N,
        #[code(\"in two
            lines\")] O,
        #[code(\" \", shared, fail, shared)] P,
        #[code(\"\\u{41}\\x42\\n\\\n    C\", fail)] Q,
        #[code(r\"RAW\", fail)] R,
        #[code(r#\"\"RAW\"\"#, fail)] S,
        #[code(\"\")] T,
        #[code(r\"\")] U,
        #[code(\"A\"suffix)] V,
        #[code(\"A\", \"B\")] W,
        #[code(\"A\", 5)] X,
        #[code(fail, \"A\")] Y,
        #[code(\"A\"..=\"B\")] Z,
        #[code(b\"A\")] A1,
        #[code(\"5\")] A2 = 5";
    let input = format!("enum Code {{ {variants} }}");
    assert!(check(input.parse().expect("tokens")));
}

/// Whether the fast path reads a variant with this code.
fn is_quick(code: &str) -> bool {
    is_read_quickly(&format!("#[code({code}, fail)] A"))
}

fn is_read_quickly(variant: &str) -> bool {
    let read = |input: ParseStream| input.step(|cursor| Ok(quick::variant(*cursor)));
    let is_read = |input: ParseStream| {
        let is_read = read(input)?.is_some();
        input.parse::<TokenStream>()?;
        Ok(is_read)
    };
    is_read.parse_str(variant).expect("tokens")
}

#[test]
fn plain_codes_are_read_on_the_fast_path_and_all_others_with_syn() {
    for plain in ["1008", "\"SYSTEM_ERROR\"", "\"系统 \n'错误'\"", "\"1008\""] {
        assert!(is_quick(plain), "{plain}");
    }
    assert!(is_read_quickly("A = 1008"));
    let others = [
        "-1",
        "0x10",
        "1u8",
        "1..=2",
        "\"\"",
        "r\"A\"",
        "r#\"A\"#",
        "\"\\x41\"",
        "\"\\u{41}\"",
        "\"\\\\\"",
        "\"\\\n A\"",
        "\"A\"suffix",
        "b\"A\"",
        "c\"A\"",
        "'A'",
        "other",
    ];
    for other in others {
        assert!(!is_quick(other), "{other}");
    }
}
