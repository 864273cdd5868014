//! The impl behind `#[response_code(schemars)]`; see `serde_option`.

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_schemars {
    ($code:ident, $schema:ident) => {
        #[automatically_derived]
        impl $crate::__private::JsonSchema for $code {
            fn schema_name() -> $crate::__private::SchemaName {
                $crate::__private::SchemaName::Borrowed(::core::stringify!($code))
            }

            fn schema_id() -> $crate::__private::SchemaName {
                $crate::__private::SchemaName::Borrowed(::core::concat!(
                    ::core::module_path!(),
                    "::",
                    ::core::stringify!($code),
                ))
            }

            fn json_schema(
                _: &mut $crate::__private::SchemaGenerator,
            ) -> $crate::__private::Schema {
                $crate::__private::$schema::<$code>()
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_schemars {
    ($code:ident, $schema:ident) => {
        ::core::compile_error!(
            "the option `schemars` needs the feature `schemars` of `jiemi-codes`: write \
             `jiemi-codes = { version = \"0.1\", features = [\"schemars\"] }` in Cargo.toml"
        );
    };
}
