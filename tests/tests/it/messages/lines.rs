//! How the lines of a paragraph join, and what counts as Han.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = zh)]
enum Joined {
    /// 中文与中文
    /// 之间没有空格，
    /// 标点之后也没有
    /// （括号之前同样），
    /// 「引号」
    /// 如此。
    #[code(1)]
    FullWidth,
    /// 全角ＡＢＣ
    /// １２３全角
    /// “引号”
    /// ‘单引号’
    /// ……
    /// ——完。
    #[code(2)]
    FullWidthForms,
    /// 中文 with
    /// English，
    /// and 中文
    /// mixed。
    /// End
    /// （完）
    #[code(3)]
    Mixed,
    /// 中文，假名
    /// ひらがな
    /// 和汉字。
    #[code(4)]
    Kana,
    /// 第一行
    /// 1000
    /// 😀
    /// 末行
    #[code(5)]
    DigitsAndEmoji,
}

#[test]
fn full_width_lines_join_without_a_space() {
    assert_eq!(
        Joined::FullWidth.zh(),
        "中文与中文之间没有空格，标点之后也没有（括号之前同样），「引号」如此。",
    );
    assert_eq!(
        Joined::FullWidthForms.zh(),
        "全角ＡＢＣ１２３全角“引号”‘单引号’……——完。",
    );
}

#[test]
fn other_lines_join_with_one_space() {
    assert_eq!(
        Joined::Mixed.zh(),
        "中文 with English， and 中文 mixed。 End （完）",
    );
    assert_eq!(Joined::DigitsAndEmoji.zh(), "第一行 1000 😀 末行");
}

#[test]
fn kana_is_neither_han_nor_full_width() {
    assert_eq!(Joined::Kana.zh(), "中文，假名 ひらがな 和汉字。");
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u16, class = fail, messages = en)]
enum Spaced {
    #[doc = "Trailing space  "]
    #[doc = "\tand indentation"]
    #[doc = "    do not"]
    #[doc = " double."]
    #[code(1)]
    Trimmed,
    /// Space  within a line  stays.
    #[code(2)]
    Within,
}

#[test]
fn space_at_the_ends_of_lines_does_not_double() {
    assert_eq!(
        Spaced::Trimmed.en(),
        "Trailing space and indentation do not double.",
    );
}

#[test]
fn space_within_a_line_stays() {
    assert_eq!(Spaced::Within.en(), "Space  within a line  stays.");
}

/// One variant for each character, whose documentation is that character and a
/// letter; the message in the other language is given.
macro_rules! characters {
    ($enum:ident, $given:ident = $text:literal: $($name:ident $character:literal)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u16, class = fail)]
        enum $enum {
            $(
                #[doc = $character]
                #[doc = "x"]
                #[code(1, shared, $given = $text)]
                $name,
            )+
        }

        impl $enum {
            const CHARACTERS: &[&'static str] = &[$($character),+];
        }
    };
}

characters! { Han, en = "Given.":
    Iteration "\u{3005}" Zero "\u{3007}"
    HangzhouFirst "\u{3021}" HangzhouLast "\u{3029}"
    ExtensionAFirst "\u{3400}" ExtensionALast "\u{4DBF}"
    UnifiedFirst "\u{4E00}" UnifiedLast "\u{9FFF}"
    CompatibilityFirst "\u{F900}" CompatibilityLast "\u{FAFF}"
    ExtensionBFirst "\u{20000}" TertiaryLast "\u{3FFFF}"
}

#[test]
fn every_block_of_han_counts_up_to_its_last_character() {
    for (code, character) in Han::UNIT_VARIANTS.iter().zip(Han::CHARACTERS) {
        assert_eq!(code.zh(), format!("{character} x"), "{code:?}");
        assert_eq!(code.en(), "Given.", "{code:?}");
    }
}

characters! { NotHan, zh = "给出。":
    Full "\u{3002}" BeforeIteration "\u{3004}" AfterIteration "\u{3006}" AfterZero "\u{3008}"
    BeforeHangzhou "\u{3020}" AfterHangzhou "\u{302A}"
    BeforeExtensionA "\u{33FF}" AfterExtensionA "\u{4DC0}"
    AfterUnified "\u{A000}"
    BeforeCompatibility "\u{F8FF}" AfterCompatibility "\u{FB00}"
    BeforeExtensionB "\u{1FFFF}" AfterTertiary "\u{40000}"
    Hiragana "\u{3042}" Katakana "\u{30A2}" Hangul "\u{AC00}" FullWidthLetter "\u{FF21}"
}

#[test]
fn the_neighbours_of_han_and_other_scripts_do_not_count() {
    for (code, character) in NotHan::UNIT_VARIANTS.iter().zip(NotHan::CHARACTERS) {
        assert_eq!(code.en(), format!("{character} x"), "{code:?}");
        assert_eq!(code.zh(), "给出。", "{code:?}");
    }
}

/// One variant for each character, which ends a line before a Han character.
macro_rules! joints {
    ($enum:ident: $($name:ident $character:literal)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
        #[response_code(repr = u16, class = fail, messages = zh)]
        enum $enum {
            $(
                #[doc = $character]
                #[doc = "字"]
                #[code(1, shared)]
                $name,
            )+
        }

        impl $enum {
            const CHARACTERS: &[&'static str] = &[$($character),+];
        }
    };
}

joints! { FullWidth:
    Comma "\u{3001}" CjkLast "\u{303F}" FormsFirst "\u{FF00}" FormsLast "\u{FFEF}"
    OpenDouble "“" CloseDouble "”" OpenSingle "‘" CloseSingle "’" Ellipsis "…" Dash "—"
    Han "中" Astral "\u{20000}"
}

#[test]
fn full_width_characters_join_without_a_space_up_to_the_last_of_their_blocks() {
    for (code, character) in FullWidth::UNIT_VARIANTS.iter().zip(FullWidth::CHARACTERS) {
        assert_eq!(code.zh(), format!("{character}字"), "{code:?}");
    }
}

joints! { HalfWidth:
    AfterCjk "\u{3041}" BeforeForms "\u{FEFF}" AfterForms "\u{FFF0}"
    EnDash "–" Quote "\"" Letter "x" Digit "7" Stop "." Emoji "😀"
}

#[test]
fn half_width_characters_join_with_a_space() {
    for (code, character) in HalfWidth::UNIT_VARIANTS.iter().zip(HalfWidth::CHARACTERS) {
        assert_eq!(code.zh(), format!("{character} 字"), "{code:?}");
    }
}
