//! What the derive and the library must agree on. Neither can use the other's code, so
//! both have the same file.

use jiemi_codes::Class;

const OF_THE_LIBRARY: &str = include_str!("../../../jiemi-codes/src/agreed.rs");
const OF_THE_DERIVE: &str = include_str!("../../../jiemi-codes-derive/src/agreed.rs");

#[test]
fn the_library_and_the_derive_have_the_same_file() {
    assert!(
        OF_THE_LIBRARY == OF_THE_DERIVE,
        "change `agreed.rs` in both crates, byte for byte",
    );
}

#[test]
fn the_words_in_the_file_are_the_classes_in_order() {
    let (_, list) = OF_THE_LIBRARY
        .split_once("CLASSES: [&str; 6] = [")
        .expect("the list");
    let (list, _) = list.split_once("];").expect("its end");
    let words: Vec<_> = list.split('"').skip(1).step_by(2).collect();
    assert_eq!(words, Class::ALL.map(Class::as_str));
    // A row has the index of its class, which is its discriminant.
    for (index, class) in Class::ALL.into_iter().enumerate() {
        assert_eq!(class as usize, index, "{class}");
    }
}
