//! The impls behind `#[response_code(serde)]`, `serde = name` and `schemars`.
//!
//! Macros of this crate write them, since only this crate knows whether its feature is on. If
//! it is off, they say how to turn it on.

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ty, code) => {
        $crate::__impl_serde!($code, serialize, deserialize);
    };
    ($code:ty, word) => {
        $crate::__impl_serde!($code, serialize, deserialize_word);
    };
    ($code:ty, name) => {
        $crate::__impl_serde!($code, serialize_name, deserialize_name);
    };
    ($code:ty, $serialize:ident, $deserialize:ident) => {
        #[automatically_derived]
        impl $crate::__private::Serialize for $code {
            #[inline]
            fn serialize<__JiemiS: $crate::__private::Serializer>(
                &self,
                serializer: __JiemiS,
            ) -> ::core::result::Result<__JiemiS::Ok, __JiemiS::Error> {
                $crate::__private::$serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::Deserialize<'de> for $code {
            #[inline]
            fn deserialize<__JiemiD: $crate::__private::Deserializer<'de>>(
                deserializer: __JiemiD,
            ) -> ::core::result::Result<$code, __JiemiD::Error> {
                $crate::__private::$deserialize(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ty, $form:ident) => {
        ::core::compile_error!(
            "the option `serde` needs the feature `serde` of `jiemi-codes`: write \
             `jiemi-codes = { version = \"0.1\", features = [\"serde\"] }` in Cargo.toml"
        );
    };
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_schemars {
    ($code:ident, $name:literal, $schema:ident) => {
        #[automatically_derived]
        impl $crate::__private::JsonSchema for $code {
            fn schema_name() -> $crate::__private::SchemaName {
                $crate::__private::SchemaName::Borrowed($name)
            }

            fn schema_id() -> $crate::__private::SchemaName {
                $crate::__private::SchemaName::Borrowed(::core::concat!(
                    ::core::module_path!(),
                    "::",
                    $name,
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
    ($code:ident, $name:literal, $schema:ident) => {
        ::core::compile_error!(
            "the option `schemars` needs the feature `schemars` of `jiemi-codes`: write \
             `jiemi-codes = { version = \"0.1\", features = [\"schemars\"] }` in Cargo.toml"
        );
    };
}
