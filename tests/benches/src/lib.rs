//! The enums of the benchmark `calls`, which measures calls from another crate with them too.

/// Modules that the build script writes, each in a file of its name.
#[macro_export]
macro_rules! enums {
    ($($name:ident: $file:literal)*) => {$(
        #[allow(dead_code, missing_docs, clippy::all)]
        pub mod $name {
            include!(concat!(env!("OUT_DIR"), "/", $file, ".rs"));
        }
    )*};
}

#[allow(missing_docs)]
pub mod enums {
    enums! {
        dense: "dense"
        sparse: "sparse"
    }
}
