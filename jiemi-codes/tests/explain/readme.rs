//! The README shows what `explain` really prints.

use crate::run::explain;

#[test]
fn the_readme_shows_what_explain_prints() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
    let readme = std::fs::read_to_string(path).expect("README.md");
    let shown = readme
        .split("```text\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    assert_eq!(shown, Some(explain(&["1008"]).out.as_str()));
}
