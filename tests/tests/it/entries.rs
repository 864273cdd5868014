//! A catalogue as rows, and which items can be used in a `const`.

use jiemi_codes::{Class, Code, Codes, Entries, Entry, Lookup, ResponseCode};
use jiemi_codes_tests::ShopCode;

const NAMES: [&str; 6] = [
    "Success",
    "InvalidCredentials",
    "RequestRefused",
    "AlipayPending",
    "Server",
    "Other",
];

#[test]
fn rows_are_in_declaration_order() {
    let names: Vec<_> = ShopCode::ENTRIES.iter().map(|entry| entry.name).collect();
    assert_eq!(names, NAMES);
}

#[test]
fn a_row_says_everything_the_variant_says() {
    let row = ShopCode::RequestRefused.entry();
    assert_eq!(row.codes, Codes::One(Code::Number(1008)));
    assert_eq!(row.name, "RequestRefused");
    assert_eq!(row.zh, "请求被拒绝。");
    assert_eq!(row.en, "The request was refused.");
    assert_eq!(row.class, Class::Fail);
    assert!(row.shared);
    assert!(!row.by_status);
    assert_eq!(ShopCode::ENTRIES.get(2), Some(row));
}

#[test]
fn every_row_is_reached_by_its_index() {
    let entries = ShopCode::ENTRIES;
    assert_eq!(entries.len(), NAMES.len());
    for (index, name) in NAMES.iter().enumerate() {
        assert_eq!(entries.get(index).map(|entry| entry.name), Some(*name));
    }
    assert_eq!(entries.get(NAMES.len()), None);
    assert_eq!(entries.get(usize::MAX), None);
}

#[test]
fn rows_can_be_iterated_in_every_usual_way() {
    let entries = ShopCode::ENTRIES;
    let all: Vec<_> = entries.iter().collect();
    assert_eq!(entries.into_iter().collect::<Vec<_>>(), all);
    let mut count = 0;
    for (entry, expected) in entries.into_iter().zip(&all) {
        assert_eq!(entry, *expected);
        count += 1;
    }
    assert_eq!(count, entries.iter().len());
}

#[test]
fn unit_variants_are_listed_in_declaration_order() {
    assert_eq!(
        ShopCode::UNIT_VARIANTS,
        [
            ShopCode::Success,
            ShopCode::InvalidCredentials,
            ShopCode::RequestRefused,
            ShopCode::AlipayPending,
        ],
    );
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
#[response_code(repr = u8, class = fail, messages = en)]
enum FieldsAlone {
    /// A range.
    #[code(1..=9)]
    Range(u8),
    /// The rest.
    #[code(other)]
    Other(u8),
}

#[test]
fn a_catalogue_may_have_only_variants_with_a_field() {
    assert_eq!(FieldsAlone::UNIT_VARIANTS, []);
    assert_eq!(FieldsAlone::ENTRIES.len(), 2);
    assert_eq!(FieldsAlone::lookup(9), Lookup::One(FieldsAlone::Range(9)));
}

const CODE: u16 = ShopCode::Server(5003).code();
const UNKNOWN_TO_NOBODY: Lookup<ShopCode> = ShopCode::const_lookup(CODE as i64 + 1000);
const SHARED: Lookup<ShopCode> = ShopCode::const_lookup(1008);
const SINGLE: Option<ShopCode> = ShopCode::const_lookup(1018).one();
const CANDIDATES: &[ShopCode] = SHARED.as_slice();
const ROW: Entry = ShopCode::AlipayPending.entry();
const ROWS: Entries = ShopCode::ENTRIES;
const COUNT: usize = ROWS.len();
const LAST: Option<Entry> = ROWS.get(COUNT - 1);
const UNITS: &[ShopCode] = ShopCode::UNIT_VARIANTS;

#[test]
fn every_inherent_item_works_at_compile_time() {
    assert_eq!(CODE, 5003);
    assert_eq!(UNKNOWN_TO_NOBODY, Lookup::One(ShopCode::Other(6003)));
    assert_eq!(SINGLE, Some(ShopCode::AlipayPending));
    assert_eq!(
        CANDIDATES,
        [ShopCode::InvalidCredentials, ShopCode::RequestRefused],
    );
    assert_eq!(ROW.zh, "支付宝支付需要轮询。");
    assert_eq!(COUNT, 6);
    assert_eq!(LAST.map(|row| row.codes), Some(Codes::Other));
    assert_eq!(UNITS.len(), 4);
}

const FIRST_OF_RANGE: Option<i64> = match ShopCode::Server(5003).entry().codes {
    Codes::Range(range) => Some(range.first),
    Codes::One(_) | Codes::Other => None,
};

#[test]
fn the_numbers_of_a_row_can_be_matched_at_compile_time() {
    assert_eq!(FIRST_OF_RANGE, Some(5000));
}

#[test]
fn the_rows_are_a_small_handle() {
    assert!(size_of::<Entries>() <= 2 * size_of::<usize>());
}

/// Everything that the trait has, without naming a catalogue.
fn described<C: ResponseCode>(number: i64) -> String {
    let mut text = format!("{} of {}:", C::UNIT_VARIANTS.len(), C::ENTRIES.len());
    for code in C::lookup(number) {
        let Entry { name, class, .. } = code.entry();
        text.push_str(&format!(" {} {name} {class} {}", code.code(), code.en()));
    }
    text
}

#[test]
fn the_trait_has_the_same_items_for_generic_code() {
    assert_eq!(
        described::<ShopCode>(1008),
        "4 of 6: 1008 InvalidCredentials fail Wrong user name or password. \
         1008 RequestRefused fail The request was refused.",
    );
    assert_eq!(
        described::<ShopCode>(5001),
        "4 of 6: 5001 Server indeterminate Server error.",
    );
}

#[test]
fn inherent_items_and_trait_items_agree() {
    let inherent: fn(ShopCode) -> u16 = ShopCode::code;
    let of_trait: fn(ShopCode) -> u16 = <ShopCode as ResponseCode>::code;
    for number in [1000, 1008, 5003, 7] {
        let lookup = <ShopCode as ResponseCode>::lookup(number);
        assert_eq!(ShopCode::const_lookup(number), lookup);
        for code in lookup {
            assert_eq!(inherent(code), of_trait(code));
            assert_eq!(code.entry(), ResponseCode::entry(code));
        }
    }
    assert_eq!(
        ShopCode::UNIT_VARIANTS,
        <ShopCode as ResponseCode>::UNIT_VARIANTS
    );
    assert!(
        ShopCode::ENTRIES
            .iter()
            .eq(<ShopCode as ResponseCode>::ENTRIES)
    );
}

#[cfg(feature = "json")]
#[test]
fn json_has_a_row_for_each_variant_in_declaration_order() {
    let json = serde_json::to_value(ShopCode::ENTRIES).unwrap();
    let rows = json.as_array().unwrap();
    assert_eq!(rows.len(), ShopCode::ENTRIES.len());
    for (row, entry) in rows.iter().zip(ShopCode::ENTRIES) {
        assert_eq!(*row, serde_json::to_value(entry).unwrap());
    }
}
