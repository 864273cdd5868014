//! A catalogue as CSV and as Markdown.

use jiemi_codes::{Language, ResponseCode};
use jiemi_codes_tests::{ShopCode, Typography};

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
    #[code(500..=599, zh = "区间", en = "range")]
    __range__(i64),
    #[code(other, zh = "其他", en = "other")]
    Other(i64),
}

#[test]
fn csv_has_a_row_for_each_variant_in_the_order_of_declaration() {
    assert_eq!(
        ShopCode::ENTRIES.csv().to_string(),
        "code,name,zh,en,class,shared,by_status\r\n\
         1000,Success,返回成功，得到有效数据。,Success; the response carries valid data.,success,false,false\r\n\
         1008,InvalidCredentials,用户名或者密码错误。,Wrong user name or password.,fail,true,false\r\n\
         1008,RequestRefused,请求被拒绝。,The request was refused.,fail,true,false\r\n\
         1018,AlipayPending,支付宝支付需要轮询。,The Alipay payment must be polled.,poll,false,false\r\n\
         5000..=5999,Server,服务器错误。,Server error.,indeterminate,false,false\r\n\
         other,Other,未收录的返回码。,A code this version does not know.,indeterminate,false,false\r\n",
    );
}

#[test]
fn markdown_shows_every_text_as_it_is() {
    let table = Typography::ENTRIES
        .markdown()
        .language(Language::Zh)
        .to_string();
    let row = "| 3 | \\*星\\* \\_下划线\\_ \\`代码\\` \\~\\~删除\\~\\~ # 标题 | fail | Marks |";
    assert_eq!(table.lines().nth(3), Some(row));
    let table = Hostile::ENTRIES.markdown().to_string();
    assert_eq!(
        table.lines().count(),
        2 + Hostile::ENTRIES.len(),
        "a line a row"
    );
    assert!(table.contains("| \\_\\_range\\_\\_ |"));
    assert!(table.contains(" | by status | Marks |"));
}

#[cfg(feature = "json")]
#[test]
fn json_has_the_same_rows() {
    let json = serde_json::to_value(ShopCode::ENTRIES).unwrap();
    let rows = json.as_array().unwrap();
    assert_eq!(rows.len(), ShopCode::ENTRIES.len());
    for (row, entry) in rows.iter().zip(ShopCode::ENTRIES) {
        assert_eq!(*row, serde_json::to_value(entry).unwrap());
    }
}

#[cfg(feature = "document")]
#[test]
fn what_is_exported_is_read_back_without_a_difference() {
    use jiemi_codes::document::Document;
    use jiemi_codes::{HttpStatus, PayCode};
    use jiemi_codes_tests::{Names, SignedNumbers, ZeroSucceeds};

    #[track_caller]
    fn round_trip<C: ResponseCode>() {
        let markdown = C::ENTRIES.markdown();
        let tables = [
            markdown.to_string(),
            markdown.language(Language::Zh).to_string(),
            markdown.language(Language::En).to_string(),
            markdown.to_string().replace('\n', "\r\n"),
            // In a quote, below a text.
            format!(
                "text\n\n> {}",
                markdown.to_string().trim_end().replace('\n', "\n> ")
            ),
        ];
        let tables = tables.map(|table| Document::from_markdown(&table).unwrap());
        let csv = Document::from_csv(&C::ENTRIES.csv().to_string()).unwrap();
        for document in tables.iter().chain([&csv]) {
            assert_eq!(document.rows().len(), C::ENTRIES.len());
            document.assert_matches::<C>();
            let read = document.rows().iter().zip(C::ENTRIES);
            for (row, entry) in read {
                assert_eq!(row.codes().to_string(), entry.codes.to_string());
                assert_eq!(row.name(), Some(entry.name));
                assert_eq!(
                    (row.class(), row.by_status()),
                    (Some(entry.class), entry.by_status)
                );
            }
        }
    }

    round_trip::<Hostile>();
    round_trip::<Typography>();
    round_trip::<Names>();
    round_trip::<ShopCode>();
    round_trip::<SignedNumbers>();
    round_trip::<ZeroSucceeds>();
    round_trip::<PayCode>();
    round_trip::<HttpStatus>();
}
