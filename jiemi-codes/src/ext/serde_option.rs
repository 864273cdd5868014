//! The impls behind `#[response_code(serde)]` and `#[response_code(serde = name)]`.
//!
//! A macro of this crate writes them, since only this crate knows whether its feature is
//! on; without it, the macro says how to turn it on.

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ty, code) => {
        $crate::__impl_serde!($code, serialize, deserialize);
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
