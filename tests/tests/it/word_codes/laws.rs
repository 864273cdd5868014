//! What is true of any word, in a catalogue of strange ones: from one byte to two hundred,
//! prefixes of each other, alike in their first eight bytes, two with one hash, emoji, NUL and
//! spaces. It is large, so its table is a `static`; the tests beside this one use small ones.

use jiemi_codes::{Code, Lookup, Received, ResponseCode};
use jiemi_codes_tests::V3Code;
use proptest::prelude::*;
use std::collections::HashMap;
use std::sync::LazyLock;

macro_rules! strange {
    ($($name:ident = $word:literal)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ResponseCode)]
        #[response_code(repr = str, class = fail, messages = en)]
        enum Strange {
            $(
                #[code($word, en = "A message.")]
                $name,
            )*
            /// Shared with another.
            #[code("SHARED", shared)]
            First,
            /// Shared with one, and chosen.
            #[code("SHARED", shared, primary)]
            Second,
        }

        const WORDS: &[(&str, Strange)] = &[$(($word, Strange::$name)),*];
    };
}

strange! {
    W0="               " W1=" (\"%    D8CJd0" W2="S" W3="SY" W4="SYS" W5="SYST" W6="SYSTE"
    W7="SYSTEM" W8="SYSTEM_" W9="SYSTEM_E" W10="SYSTEM_ER" W11="SYSTEM_ERR" W12="SYSTEM_ERRO"
    W13="SYSTEM_ERROR" W14="SYSTEM_ERROR_" W15="SYSTEM_ERROR_S" W16="SYSTEM_ERROR_SY"
    W17="SYSTEM_ERROR_SYS" W18="SYSTEM_ERROR_SYST" W19="SYSTEM_ERROR_SYSTE"
    W20="SYSTEM_ERROR_SYSTEM" W21="SYSTEM_ERROR_SYSTEM_" W22="SYSTEM_ERROR_SYSTEM_E"
    W23="SYSTEM_ERROR_SYSTEM_ER" W24="SYSTEM_ERROR_SYSTEM_ERR" W25="SYSTEM_ERROR_SYSTEM_ERRO"
    W26="SYSTEM_ERROR_SYSTEM_ERROR" W27="SYSTEM_ERROR_SYSTEM_ERROR_"
    W28="SYSTEM_ERROR_SYSTEM_ERROR_S" W29="SYSTEM_ERROR_SYSTEM_ERROR_SY"
    W30="SYSTEM_ERROR_SYSTEM_ERROR_SYS" W31="SYSTEM_ERROR_SYSTEM_ERROR_SYST"
    W32="SYSTEM_ERROR_SYSTEM_ERROR_SYSTE" W33="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM"
    W34="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_" W35="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_E"
    W36="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ER" W37="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERR"
    W38="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERRO" W39="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR"
    W40="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_"
    W41="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERR"
    W42="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERRO"
    W43="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR"
    W44="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_"
    W45="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ER"
    W46="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERR"
    W47="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERRO"
    W48="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYST"
    W49="SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTEM_ERROR_SYSTE"
    W50="ACQ.PAYA" W51="ACQ.PAYB" W52="ACQ.PAYC" W53="ACQ.PAYD" W54="ACQ.PAYE" W55="ACQ.PAYF"
    W56="ACQ.PAYG" W57="ACQ.PAYH" W58="12345678!" W59="12345678\"" W60="12345678#" W61="12345678$"
    W62="12345678%" W63="12345678&" W64="12345678'" W65="12345678(" W66="12345678)"
    W67="12345678*" W68="12345678+" W69="12345678," W70="12345678-" W71="12345678."
    W72="12345678/" W73="123456780" W74="123456781" W75="123456782" W76="123456783"
    W77="123456784" W78="123456785" W79="123456786" W80="123456787" W81="123456788"
    W82="123456789" W83="12345678:" W84="12345678;" W85="\0" W86="\0\0" W87="\0\0\0"
    W88="\0\0\0\0" W89="\0\0\0\0\0" W90="\0\0\0\0\0\0" W91="\0\0\0\0\0\0\0" W92="\0\0\0\0\0\0\0\0"
    W93="\0\0\0\0\0\0\0\0\0" W94="\0\0\0\0\0\0\0\0\0\0" W95="\0\0\0\0\0\0\0\0\0\0\0"
    W96="\0\0\0\0\0\0\0\0\0\0\0\0" W97="\0\0\0\0\0\0\0\0\0\0\0\0\0"
    W98="\0\0\0\0\0\0\0\0\0\0\0\0\0\0" W99="\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    W100="\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" W101="\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    W102="\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" W103="\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    W104=" " W105="  " W106="       " W107="        " W108="         " W109="\t" W110="\n"
    W111="\r\n" W112=" A" W113="A " W114=" A " W115="😀" W116="😀😀" W117="😀😁"
    W118="码" W119="返回码" W120="返回" W121="返" W122="é" W123="e\u{301}" W124="0"
    W125="00" W126="0000" W127="000" W128="1" W129="-1" W130="10000" W131="1000" W132="1000.0"
    W133="1e3" W134="01000" W135="404" W136="200" W137="\"" W138="\\" W139="\\\\" W140="{}"
    W141="{0}" W142="%s" W143="$x" W144="`" W145="'" W146="|" W147="<b>" W148="&#65;" W149="a\"b"
    W150="r#\"x\"#" W151="A6" W152="a6" W153="Ａ6" W154="OK" W155="ok" W156="Ok" W157="other"
    W158="default" W159="_" W160="true" W161="null" W162="ACCOUNT_INVALID"
    W163="INVALID_NOT_USER_PARAM" W164="PARAM_CLOSED_CLOSED" W165="INVALID_ACCOUNT"
    W166="ERROR_INVALID_ERROR" W167="TRADE_REFUND_INVALID_REFUND" W168="USER_PAY"
    W169="EXIST_SYSTEM_USER_INVALID" W170="CLOSED_CLOSED" W171="PARAM_PAY_PAY_ERROR"
    W172="PAY_SIGN" W173="BANK_INVALID_PARAM_BANK" W174="NOT_INVALID_PAY" W175="USER_INVALID"
    W176="PAY_SYSTEM_REFUND" W177="LIMIT_PAY_USER_LIMIT" W178="REFUND_CLOSED_PARAM"
    W179="SIGN_PARAM_LIMIT" W180="PAY_INVALID_SIGN" W181="ACCOUNT_PARAM_SIGN" W182="TRADE_SIGN"
    W183="INVALID_PARAM_SYSTEM_CLOSED" W184="SYSTEM_ERROR_ERROR" W185="INVALID_ERROR_NOT"
    W186="BANK_ORDER_SIGN_INVALID" W187="CLOSED_PAY" W188="BANK_NOT" W189="SYSTEM_NOT"
    W190="ERROR_INVALID_PAY_ORDER" W191="BANK_SYSTEM" W192="INVALID_INVALID" W193="ACCOUNT_BANK"
    W194="EXIST_NOT_ERROR_ORDER" W195="REFUND_BANK_ERROR_SIGN" W196="ACCOUNT_CLOSED_EXIST"
    W197="ORDER_ACCOUNT_LIMIT" W198="EXIST_USER_INVALID" W199="TRADE_BANK" W200="SIGN_PARAM_TRADE"
    W201="CLOSED_ORDER_PAY_INVALID" W202="ERROR_LIMIT_LIMIT_TRADE" W203="ACCOUNT_USER_TRADE"
    W204="REFUND_TRADE_SYSTEM_ACCOUNT" W205="ERROR_ORDER_LIMIT_PARAM" W206="SIGN_EXIST_USER"
    W207="ORDER_PAY_USER" W208="PAY_ORDER_REFUND" W209="TRADE_CLOSED"
    W210="TRADE_SYSTEM_PARAM_PARAM" W211="SYSTEM_NOT_USER" W212="ACCOUNT_NOT_SYSTEM"
    W213="ACCOUNT_SYSTEM_ERROR_PAY" W214="NOT_ERROR_EXIST" W215="INVALID_TRADE"
    W216="NOT_BANK_PARAM" W217="USER_PARAM" W218="CLOSED_LIMIT_INVALID"
    W219="LIMIT_BANK_SYSTEM_CLOSED" W220="SIGN_ACCOUNT_CLOSED_PAY" W221="USER_ACCOUNT_USER"
    W222="ORDER_SYSTEM_BANK" W223="NOT_LIMIT_PARAM_ACCOUNT" W224="USER_USER_REFUND_ERROR"
    W225="BANK_CLOSED_PAY" W226="ERROR_SIGN_BANK_ERROR" W227="SIGN_NOT_ORDER" W228="PARAM_TRADE"
    W229="ORDER_SYSTEM" W230="NOT_SIGN_ERROR_NOT" W231="REFUND_TRADE_SYSTEM" W232="USER_TRADE"
    W233="ACCOUNT_NOT_CLOSED_SIGN" W234="ERROR_REFUND_ERROR_ACCOUNT" W235="ERROR_EXIST_LIMIT_PAY"
    W236="ORDER_NOT" W237="REFUND_NOT_BANK" W238="PAY_ACCOUNT" W239="NOT_PARAM_PAY"
    W240="PAY_PARAM_USER" W241="ACCOUNT_ORDER_BANK_CLOSED" W242="SIGN_PAY_USER"
    W243="USER_ACCOUNT_ACCOUNT_PAY" W244="SIGN_SIGN" W245="CLOSED_USER_ERROR" W246="EXIST_INVALID"
    W247="PARAM_SIGN" W248="PAY_ERROR_ORDER_PARAM" W249="SYSTEM_ORDER_CLOSED" W250="ACCOUNT_PAY"
    W251="REFUND_INVALID_LIMIT" W252="REFUND_USER" W253="EXIST_SIGN_BANK"
    W254="LIMIT_TRADE_LIMIT_NOT" W255="ACCOUNT_NOT_BANK_REFUND" W256="PAY_INVALID_ACCOUNT_ORDER"
    W257="INVALID_PAY_ACCOUNT" W258="SYSTEM_BANK" W259="NOT_ORDER_INVALID_ACCOUNT"
    W260="EXIST_TRADE" W261="ORDER_INVALID" W262="SYSTEM_LIMIT" W263="INVALID_SIGN_PARAM_ACCOUNT"
    W264="ORDER_SIGN_TRADE_PARAM" W265="INVALID_BANK" W266="NOT_PAY_SIGN_CLOSED" W267="SIGN_EXIST"
    W268="EXIST_NOT_EXIST" W269="USER_SYSTEM_EXIST_USER" W270="REFUND_BANK"
    W271="INVALID_PARAM_SIGN" W272="CLOSED_CLOSED_SYSTEM_CLOSED" W273="ACCOUNT_USER_NOT_USER"
    W274="BANK_SIGN_LIMIT_PARAM" W275="ERROR_CLOSED_SIGN" W276="INVALID_CLOSED_INVALID_ERROR"
    W277="SYSTEM_TRADE" W278="NOT_PAY_SIGN_SIGN" W279="ORDER_ACCOUNT_SIGN_SYSTEM"
    W280="TRADE_LIMIT" W281="REFUND_BANK_REFUND_CLOSED" W282="ORDER_EXIST" W283="USER_BANK_SYSTEM"
    W284="USER_SYSTEM" W285="LIMIT_TRADE" W286="EXIST_EXIST" W287="LIMIT_LIMIT_SYSTEM_SIGN"
    W288="LIMIT_BANK" W289="SYSTEM_TRADE_PAY_NOT" W290="SYSTEM_ORDER_BANK"
    W291="EXIST_REFUND_ACCOUNT" W292="INVALID_SIGN_LIMIT" W293="SIGN_BANK"
    W294="REFUND_SIGN_ACCOUNT_INVALID" W295="REFUND_ORDER_USER" W296="CLOSED_EXIST_SIGN_REFUND"
    W297="LIMIT_EXIST" W298="NOT_LIMIT_EXIST_SYSTEM" W299="ERROR_ORDER"
    W300="ACCOUNT_SYSTEM_SYSTEM_ORDER" W301="USER_REFUND_EXIST" W302="SIGN_CLOSED_CLOSED_TRADE"
    W303="CLOSED_BANK_PAY" W304="NOT_PAY" W305="ERROR_USER_NOT_INVALID"
    W306="NOT_PARAM_ACCOUNT_ORDER" W307="PARAM_PAY_CLOSED_PAY" W308="CLOSED_EXIST_PAY"
    W309="USER_NOT_ACCOUNT" W310="BANK_PAY_EXIST" W311="PARAM_ORDER_INVALID"
    W312="NOT_NOT_TRADE_EXIST" W313="NOT_INVALID_SIGN_USER" W314="SYSTEM_NOT_CLOSED"
    W315="EXIST_TRADE_TRADE" W316="INVALID_REFUND" W317="CLOSED_INVALID_CLOSED_LIMIT"
    W318="PAY_PAY_SIGN" W319="PAY_ACCOUNT_LIMIT" W320="CLOSED_PARAM" W321="INVALID_ERROR"
    W322="NOT_SIGN_LIMIT_CLOSED" W323="INVALID_PARAM_CLOSED" W324="NOT_BANK"
    W325="LIMIT_CLOSED_PARAM" W326="REFUND_ORDER_SIGN" W327="TRADE_PAY_ACCOUNT"
    W328="SYSTEM_REFUND" W329="PAY_TRADE_PAY_ACCOUNT" W330="BANK_REFUND_BANK"
    W331="PAY_REFUND_PAY" W332="ACCOUNT_REFUND_BANK" W333="SIGN_EXIST_REFUND" W334="ERROR_INVALID"
    W335="INVALID_ACCOUNT_LIMIT" W336="ACCOUNT_INVALID_ERROR" W337="USER_ORDER_BANK_PARAM"
    W338="NOT_USER_SYSTEM" W339="SYSTEM_PARAM_SIGN_SIGN"
}

/// What a word means, from a map.
fn expected(word: &str) -> Lookup<Strange> {
    static LISTED: LazyLock<HashMap<&str, Strange>> =
        LazyLock::new(|| WORDS.iter().copied().collect());
    match LISTED.get(word) {
        Some(code) => Lookup::One(*code),
        None if word == "SHARED" => Lookup::Shared(&[Strange::First, Strange::Second]),
        None => Lookup::Unknown,
    }
}

/// Checks that every way to look up a word gives the same result.
fn check(word: &str) {
    let found = Strange::lookup(word);
    assert_eq!(found, expected(word), "{word:?}");
    assert_eq!(Strange::const_lookup(word), found, "{word:?}");
    assert_eq!(Strange::lookup(Code::Word(word)), found, "{word:?}");
    assert_eq!(Received::<Strange>::new(word).lookup(), found, "{word:?}");
    assert_eq!(Strange::try_from(word).ok(), found.primary(), "{word:?}");
    assert_eq!(word.parse::<Strange>().ok(), found.primary(), "{word:?}");
    for code in found {
        assert_eq!(code.code(), word);
    }
    match Strange::try_from(word) {
        Ok(code) => assert_eq!(code.as_ref(), word),
        Err(error) => assert!(error.is_unknown(), "{word:?}"),
    }
    let small = V3Code::lookup(word);
    let listed = V3Code::UNIT_VARIANTS.iter().copied();
    assert!(
        listed
            .filter(|code| code.code() == word)
            .eq(small.into_iter()),
        "{word:?}",
    );
}

#[test]
fn every_word_is_found_and_no_near_miss_is() {
    let small = V3Code::UNIT_VARIANTS.iter().map(|code| code.code());
    let words = WORDS.iter().map(|(word, _)| *word).chain(small);
    for word in words.chain(["SHARED"]) {
        check(word);
        for (offset, c) in word.char_indices() {
            let (before, after) = (&word[..offset], &word[offset + c.len_utf8()..]);
            check(before);
            check(after);
            for other in ["", "\0", " ", "X", "😀"] {
                check(&format!("{before}{other}{after}"));
                check(&format!("{before}{other}{c}{after}"));
            }
        }
        check(&format!("{word}{word}"));
        check(&format!(" {word}"));
        check(&word.to_lowercase());
    }
}

#[test]
fn a_number_is_the_word_of_its_digits_also_if_it_is_0_or_negative() {
    for number in [0, 1, -1, 10, -10, 1000, -1000, 10_000, i64::MIN, i64::MAX] {
        assert_eq!(Strange::lookup(number), expected(&number.to_string()));
    }
    assert_ne!(Strange::lookup(-1), Strange::lookup(1));
}

#[test]
fn two_words_with_one_hash_are_two_codes() {
    let [(one, first), (other, second)] = [WORDS[0], WORDS[1]];
    assert_eq!(Strange::lookup(one), Lookup::One(first));
    assert_eq!(Strange::lookup(other), Lookup::One(second));

    /// Only one of the two.
    #[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
    #[response_code(repr = str, class = fail, messages = en)]
    enum One {
        /// The first.
        #[code("               ")]
        First,
    }
    assert_eq!(One::lookup(one), Lookup::One(One::First));
    assert_eq!(One::lookup(other), Lookup::Unknown);
}

#[test]
fn a_constant_finds_what_a_call_finds() {
    const FOUND: [Lookup<Strange>; 4] = [
        Strange::const_lookup("SYSTEM_ERROR_"),
        Strange::const_lookup("\0\0"),
        Strange::const_lookup("SHARED"),
        Strange::const_lookup("SHARED "),
    ];
    let words = ["SYSTEM_ERROR_", "\0\0", "SHARED", "SHARED "];
    assert_eq!(FOUND, words.map(expected));
}

proptest! {
    #[test]
    fn any_text_is_found_exactly_if_it_is_listed(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn so_is_any_text_made_of_the_words_letters(
        text in prop_oneof!["[\\x00 -~]{0,20}", "[A-Z_.]{1,200}", "[0-9]{1,8}", "[SYTEM_RO]{0,24}"],
    ) {
        check(&text);
    }

    #[test]
    fn any_number_is_the_word_of_its_digits(number in any::<i64>()) {
        for number in [number, number % 20_000] {
            let word = number.to_string();
            prop_assert_eq!(Strange::lookup(number), Strange::lookup(word.as_str()));
            prop_assert_eq!(V3Code::lookup(number), V3Code::lookup(word.as_str()));
        }
    }
}
