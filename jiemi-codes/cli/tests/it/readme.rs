//! The READMEs show what the command really prints.

use crate::run::explain;

#[test]
fn the_readmes_show_what_explain_prints() {
    for name in ["README.md", "jiemi-codes/README.zh-CN.md"] {
        let path = format!("{}/../../{name}", env!("CARGO_MANIFEST_DIR"));
        let readme = std::fs::read_to_string(path).expect(name);
        let calls = readme.split("cargo run -- explain ");
        let mut shown = Vec::new();
        for call in calls.skip(1) {
            // A call alone in its block, with what it prints in the next.
            let Some((code, rest)) = call.split_once("\n```\n\n```text\n") else {
                continue;
            };
            if !code.contains('\n') {
                let printed = rest.split("```").next();
                assert_eq!(
                    printed,
                    Some(explain(&[code]).out.as_str()),
                    "{name}: {code}"
                );
                shown.push(code);
            }
        }
        assert_eq!(shown, ["1008", "USERPAYING"], "{name}");
    }
}
