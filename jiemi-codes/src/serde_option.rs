//! The impls behind `#[response_code(serde)]`.
//!
//! A macro of this crate writes them, since only this crate knows whether its
//! feature is on; without it, the macro says how to turn it on.

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ty) => {
        #[automatically_derived]
        impl $crate::__jiemi_codes::Serialize for $code {
            #[inline]
            fn serialize<__JiemiS: $crate::__jiemi_codes::Serializer>(
                &self,
                serializer: __JiemiS,
            ) -> ::core::result::Result<__JiemiS::Ok, __JiemiS::Error> {
                $crate::__jiemi_codes::serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__jiemi_codes::Deserialize<'de> for $code {
            #[inline]
            fn deserialize<__JiemiD: $crate::__jiemi_codes::Deserializer<'de>>(
                deserializer: __JiemiD,
            ) -> ::core::result::Result<$code, __JiemiD::Error> {
                $crate::__jiemi_codes::deserialize(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ($code:ty) => {
        ::core::compile_error!(
            "the option `serde` needs the feature `serde` of `jiemi-codes`: write \
             `jiemi-codes = { version = \"0.1\", features = [\"serde\"] }` in Cargo.toml"
        );
    };
}
