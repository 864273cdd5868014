//! Wrong use of a protocol panics and says why.

use super::*;

/// The text of the panic. In a `const`, the compiler shows it.
fn panic_of(make: impl FnOnce() -> Protocol<'static> + std::panic::UnwindSafe) -> String {
    let panic = std::panic::catch_unwind(make).expect_err("a panic");
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .expect("a text")
}

#[test]
fn the_panic_for_an_empty_key_says_what_a_key_is() {
    let protocol = Protocol::new("code");
    for text in [
        panic_of(|| Protocol::new("")),
        panic_of(move || protocol.message("")),
        panic_of(move || protocol.name("")),
        panic_of(move || protocol.status("")),
        panic_of(move || protocol.must_be_true("")),
    ] {
        assert!(text.contains("a key of the protocol is empty"), "{text}");
    }
}

#[test]
fn the_panic_for_an_empty_path_part_says_how_a_path_is_written() {
    let protocol = Protocol::new("code");
    for path in ["", ".", "a.", ".a", "a..b"] {
        for text in [
            panic_of(move || protocol.within(path)),
            panic_of(move || protocol.payload(path)),
        ] {
            assert!(text.contains("empty"), "{text}");
            assert!(text.contains("response.head"), "{text}");
        }
    }
}

#[test]
fn the_panic_for_a_fifth_object_says_that_four_is_the_limit() {
    let four = Protocol::new("code")
        .within("a")
        .within("b")
        .within("c")
        .within("d");
    assert!(panic_of(move || four.within("e")).contains("four at most"));
}

#[test]
fn only_304_and_2xx_except_202_are_success_statuses() {
    for status in 0..=u16::MAX {
        let is_fit = matches!(status, 200..=299 | 304) && status != 202;
        if is_fit {
            let statuses = [200, status];
            let protocol = Protocol::new("code");
            let _ = protocol
                .success_statuses(&statuses)
                .success_without_code(&statuses);
        }
    }
    for status in [0, 100, 199, 202, 300, 303, 305, 404, 500, 2000, u16::MAX] {
        let statuses: &'static [u16] = Vec::leak(vec![200, status]);
        let protocol = Protocol::new("code");
        for text in [
            panic_of(move || protocol.success_statuses(statuses)),
            panic_of(move || protocol.success_without_code(statuses)),
        ] {
            let why = if status == 202 {
                "not finished"
            } else {
                "200 to 299 or 304"
            };
            assert!(text.contains(why), "{text}");
        }
    }
}
