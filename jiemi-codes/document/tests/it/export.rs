//! An export is read back without a difference.

use crate::common::{Shop, Trade, only, only_csv};
use jiemi_codes::{HttpStatus, Language, PayCode, ResponseCode};
use jiemi_codes_document::{Columns, Document, List, Row, csv, markdown};

/// Messages that a format could break.
#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i64, class = fail)]
#[expect(non_camel_case_types, reason = "the point of the test")]
enum Hostile {
    #[code(-9_223_372_036_854_775_808, zh = "a,b\"c\"", en = "\"")]
    Quotes,
    #[code(0, zh = "一\n二\r\n三\r四", en = "tab\tand\u{B}more")]
    Ends,
    #[code(1, shared, zh = " 前后 ", en = "\u{3000}wide\u{A0}")]
    Spaces,
    #[code(1, shared, zh = " 前后 ", en = "\u{3000}wide\u{A0}")]
    SpacesAgain,
    #[code(
        2,
        by_status,
        zh = "`| \\| \\\\| ` ``",
        en = "**a** _b_ ~~c~~ $d$ [e](f) <g> &h; &#105;"
    )]
    Marks,
    #[code(3, zh = "- 1. # > + = | 一", en = "1000: `1001`: 5xx\u{202E}")]
    Lists,
    #[code(4, zh = "👩‍👩‍👧é̂", en = "https://a.b/c_d?e=f&g")]
    Wide,
    #[code(5, zh = "一 / one", en = "two（二）")]
    Both,
    #[code(500..=599, zh = "区间", en = "range")]
    __range__(i64),
    #[code(other, zh = "其他", en = "other")]
    Other(i64),
}

/// Texts that mean an empty cell in other lists.
#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i32, class = fail)]
enum Dashes {
    #[code(1, zh = "-", en = "—")]
    Dash,
    #[code(2, zh = "/", en = "SDK_BAD_SIGN")]
    Slash,
    #[code(3, zh = "其他", en = "other")]
    Word,
    #[code(4, zh = "4", en = "0x4")]
    Number,
}

/// Words as vendors have them.
#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = str, class = indeterminate)]
enum V3 {
    #[code("SUCCESS", success, zh = "成功", en = "ok")]
    Success,
    #[code("0000", success, zh = "批准", en = "approved")]
    Approved,
    #[code("isp.unknow-error", shared, zh = "未知错误", en = "unknown")]
    Unknown,
    #[code("isp.unknow-error", shared, zh = "另一个", en = "another")]
    Another,
    #[code("SEE_STATUS", by_status, zh = "看状态码", en = "see the status")]
    SeeStatus,
}

/// Words that a format could break.
#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = str, class = fail)]
enum HostileWords {
    #[code("a_b*c*", zh = "甲", en = "a")]
    Marks,
    #[code("00", zh = "乙", en = "b")]
    Padded,
    #[code("0x10", zh = "丙", en = "c")]
    Hexadecimal,
    #[code("500-599", zh = "丁", en = "d")]
    Range,
    #[code("other", zh = "戊", en = "e")]
    Other,
    #[code("-1", zh = "己", en = "f")]
    Minus,
    #[code("a.b-c:d/e", zh = "庚", en = "g")]
    Dots,
    #[code("１", zh = "辛", en = "h")]
    Full,
    #[code("a, b|c", zh = "壬", en = "i")]
    Commas,
    #[code("系统错误", zh = "癸", en = "j")]
    Chinese,
    #[code("<b>", zh = "子", en = "k")]
    Tag,
    #[code("-", zh = "丑", en = "l")]
    Dash,
    #[code("\"q\"", zh = "寅", en = "m")]
    Quoted,
}

/// One text for both languages.
#[derive(Debug, Clone, Copy, PartialEq, ResponseCode)]
#[response_code(repr = i32, class = fail, messages = en)]
enum OneLanguage {
    /// one
    #[code(1)]
    One,
    #[code(2, en = "two (二)")]
    Two,
}

/// The exports of a catalogue: in both languages, in each, and as other programs change them.
fn exports<C: ResponseCode>() -> Vec<List> {
    let table = markdown(C::ENTRIES);
    let tables = [
        table.to_string(),
        table.clone().language(Language::Zh).to_string(),
        table.clone().language(Language::En).to_string(),
        table.to_string().replace('\n', "\r\n"),
        table.to_string().replace('\n', "\r"),
        format!("\u{FEFF}# 返回码\n\n{table}\n文\n"),
        // In a quote, below a text.
        format!(
            "text\n\n> {}",
            table.to_string().trim_end().replace('\n', "\n> ")
        ),
    ];
    let lists = csv(C::ENTRIES);
    let files = [
        lists.to_string(),
        lists.clone().language(Language::Zh).to_string(),
        lists.clone().language(Language::En).to_string(),
        format!("\u{FEFF}{lists}"),
    ];
    let tables = tables.iter().map(|table| only(table));
    tables
        .chain(files.iter().map(|file| only_csv(file)))
        .collect()
}

#[track_caller]
fn round_trip<C: ResponseCode>(read: fn(&List) -> Vec<Row>) {
    for list in exports::<C>() {
        let difference = list.compare::<C>();
        assert!(difference.is_empty(), "{difference}");
        let rows = read(&list);
        assert_eq!(rows.len(), C::ENTRIES.len(), "{list}");
        for (row, entry) in rows.iter().zip(C::ENTRIES) {
            assert_eq!(row.code().to_string(), entry.codes.to_string());
            assert_eq!(row.name(), Some(entry.name));
            assert_eq!(row.by_status(), entry.by_status);
            if !entry.by_status {
                assert_eq!(row.class(), Some(entry.class));
            }
        }
    }
}

#[track_caller]
fn numbers(list: &List) -> Vec<Row> {
    list.numbers().unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn words(list: &List) -> Vec<Row> {
    list.words().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_catalogue_of_numbers_comes_back() {
    round_trip::<Shop>(numbers);
    round_trip::<PayCode>(numbers);
    round_trip::<HttpStatus>(numbers);
}

#[test]
fn a_catalogue_of_words_comes_back() {
    round_trip::<Trade>(words);
    round_trip::<V3>(words);
}

#[test]
fn words_that_a_format_could_break_give_no_difference() {
    for list in exports::<HostileWords>() {
        let difference = list.compare::<HostileWords>();
        assert!(difference.is_empty(), "{difference}");
        list.assert_matches::<HostileWords>();
    }
}

#[test]
fn a_catalogue_of_one_language_comes_back() {
    round_trip::<OneLanguage>(numbers);
}

#[test]
fn hostile_texts_come_back_to_the_letter() {
    round_trip::<Hostile>(numbers);
    let both = [
        only(&markdown(Hostile::ENTRIES).to_string()),
        only_csv(&csv(Hostile::ENTRIES).to_string()),
    ];
    for list in both {
        for (row, entry) in numbers(&list).iter().zip(Hostile::ENTRIES) {
            let texts = [row.zh(), row.en()].map(Option::unwrap_or_default);
            assert_eq!(texts.map(str::trim), [entry.zh, entry.en].map(str::trim));
        }
    }
}

#[test]
fn texts_that_look_like_an_empty_cell_or_a_name_come_back() {
    round_trip::<Dashes>(numbers);
}

#[test]
fn what_a_spreadsheet_saves_is_read() {
    let saved = csv(PayCode::ENTRIES)
        .to_string()
        .replace("false", "FALSE")
        .replace("true", "TRUE");
    let saved = format!("\u{FEFF}{saved},,,,,\r\n");
    only_csv(&saved).assert_matches::<PayCode>();
}

#[test]
fn an_export_is_one_list_with_nothing_passed_over() {
    for document in [
        Document::from_markdown(&markdown(PayCode::ENTRIES).to_string()),
        Document::from_csv(&csv(PayCode::ENTRIES).to_string()),
    ] {
        assert_eq!(document.lists().len(), 1);
        assert_eq!(document.passed_over(), []);
    }
}

#[test]
fn columns_of_an_export_can_be_named() {
    let list = only_csv(&csv(Shop::ENTRIES).to_string());
    let list = list.columns(
        Columns::code("code")
            .zh("zh")
            .en("en")
            .name("name")
            .class("class"),
    );
    list.assert_matches::<Shop>();
}

#[test]
fn spaces_at_the_ends_of_a_text_come_back_and_make_no_difference() {
    for list in [
        only(&markdown(Hostile::ENTRIES).to_string()),
        only_csv(&csv(Hostile::ENTRIES).to_string()),
    ] {
        let spaces = &numbers(&list)[2];
        assert_eq!(spaces.zh(), Some(" 前后 "));
        assert_eq!(spaces.en(), Some("\u{3000}wide\u{A0}"));
    }
    let file = csv(Hostile::ENTRIES).to_string();
    only_csv(&file.replace(" 前后 ", "前后")).assert_matches::<Hostile>();
}

#[test]
fn a_changed_export_is_a_difference() {
    let file = csv(Hostile::ENTRIES).to_string();
    let difference = only_csv(&file.replace("一 / one", "一 / two")).compare::<Hostile>();
    assert_eq!(difference.changed.len(), 1, "{difference}");
    let file = markdown(Hostile::ENTRIES).to_string();
    let difference = only(&file.replace("range", "area")).compare::<Hostile>();
    assert_eq!(difference.changed.len(), 1, "{difference}");
}
