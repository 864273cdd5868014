// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
// #[response_code(repr = u32, class = indeterminate, display = zh, error, serde)]
// #[response_code(crate = ::jiemi_codes)]
// pub enum GatewayCode {
//     /// 网关超时。
//     ///
//     /// The gateway timed out.
//     #[code(5001)]
//     TimedOut,
//
//     #[code(5002, fail, zh = "签名 `sign` 错误", en = "The signature `sign` is wrong")]
//     WrongSignature,
// }

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GatewayCode {
    /// 网关超时。
    ///
    /// The gateway timed out.
    TimedOut,
    WrongSignature,
}
const _: () = {
    use ::jiemi_codes::__private as __jiemi;
    const _: [(); 9] = [
        __jiemi::words::repr,
        __jiemi::words::indeterminate,
        __jiemi::words::class,
        __jiemi::words::display,
        __jiemi::words::error,
        __jiemi::words::serde,
        __jiemi::words::fail,
        __jiemi::words::zh,
        __jiemi::words::en,
    ];
    const __JIEMI_TABLE: &'static __jiemi::Table = &__jiemi::Table {
        text: "网关超时。The gateway timed out.TimedOut签名 `sign` 错误The signature `sign` is wrongWrongSignature",
        starts: __jiemi::U32s(b"\0\0\0\0\x0F\0\0\0%\0\0\0-\0\0\0A\0\0\0^\0\0\0l\0\0\0"),
        rows: b"\x02\x05",
        codes: __jiemi::Numbers {
            base: 5001,
            width: 1,
            distances: b"\0\x01",
        },
        units: __jiemi::Units::Run {
            first: 5001,
            order: __jiemi::Indices::First(2),
        },
        ..__jiemi::Table::EMPTY
    };
    const __JIEMI_VARIANTS: &'static [GatewayCode] = &[
        GatewayCode::TimedOut,
        GatewayCode::WrongSignature,
    ];
    #[inline]
    const fn __jiemi_index(__jiemi_v: GatewayCode) -> __jiemi::usize {
        __jiemi_v as __jiemi::usize
    }
    /**All codes and what they stand for.

| code | <div style="min-width:9em">中文</div> | <div style="min-width:11em">English</div> | next step | <div style="min-width:8em">variant</div> |
|---:|---|---|---|---|
| 5001 | 网关超时。 | The gateway timed out&#46; | indeterminate | <a href="#variant.TimedOut">`TimedOut`</a> |
| 5002 | 签名 &#96;sign&#96; 错误 | The signature &#96;sign&#96; is wrong | fail | <a href="#variant.WrongSignature">`WrongSignature`</a> |
*/
    #[allow(clippy::same_name_method)]
    impl GatewayCode {
        /// One row for each variant, in the order of declaration.
        pub const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        /// The variants without a field, in the order of declaration.
        pub const UNIT_VARIANTS: &'static [GatewayCode] = __jiemi::not_shown(
            __JIEMI_VARIANTS,
        );
        /// The code; for a range or `other` variant, the number it keeps. `as` gives
        /// the variant's index instead, unless the enum has discriminants.
        #[inline]
        #[must_use]
        pub const fn code(self) -> __jiemi::u32 {
            __JIEMI_TABLE.codes.get(__jiemi_index(self)) as __jiemi::u32
        }
        /// What a code stands for: `lookup` for constants.
        #[inline]
        pub const fn const_lookup(
            return_code: __jiemi::i64,
        ) -> __jiemi::Lookup<GatewayCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
        }
        /// The row of this variant: code, name, messages and class.
        #[inline]
        #[must_use]
        pub const fn entry(self) -> __jiemi::Entry {
            __JIEMI_TABLE.entry(__jiemi_index(self))
        }
    }
    const _: fn() = || {
        if false {
            let _ = (
                GatewayCode::ENTRIES,
                GatewayCode::UNIT_VARIANTS,
                GatewayCode::code,
                GatewayCode::const_lookup,
                GatewayCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for GatewayCode {
        type Repr = __jiemi::u32;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [GatewayCode] = __jiemi::not_shown(
            __JIEMI_VARIANTS,
        );
        const __VARIANTS: &'static [GatewayCode] = __JIEMI_VARIANTS;
        #[inline]
        fn code(self) -> __jiemi::u32 {
            self.code()
        }
        #[inline]
        fn __index(self) -> __jiemi::usize {
            __jiemi_index(self)
        }
        #[inline]
        fn __find(return_code: __jiemi::i64) -> __jiemi::Lookup<GatewayCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
        }
    }
    #[automatically_derived]
    impl __jiemi::From<GatewayCode> for __jiemi::u32 {
        #[inline]
        fn from(return_code: GatewayCode) -> __jiemi::u32 {
            return_code.code() as __jiemi::u32
        }
    }
    #[automatically_derived]
    impl __jiemi::From<GatewayCode> for __jiemi::i64 {
        #[inline]
        fn from(return_code: GatewayCode) -> __jiemi::i64 {
            return_code.code() as __jiemi::i64
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u32> for GatewayCode {
        type Error = __jiemi::UnresolvedCode<GatewayCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u32,
        ) -> __jiemi::Result<GatewayCode, __jiemi::UnresolvedCode<GatewayCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i8> for GatewayCode {
        type Error = __jiemi::UnresolvedCode<GatewayCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i8,
        ) -> __jiemi::Result<GatewayCode, __jiemi::UnresolvedCode<GatewayCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i16> for GatewayCode {
        type Error = __jiemi::UnresolvedCode<GatewayCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i16,
        ) -> __jiemi::Result<GatewayCode, __jiemi::UnresolvedCode<GatewayCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i32> for GatewayCode {
        type Error = __jiemi::UnresolvedCode<GatewayCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i32,
        ) -> __jiemi::Result<GatewayCode, __jiemi::UnresolvedCode<GatewayCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i64> for GatewayCode {
        type Error = __jiemi::UnresolvedCode<GatewayCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i64,
        ) -> __jiemi::Result<GatewayCode, __jiemi::UnresolvedCode<GatewayCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u8> for GatewayCode {
        type Error = __jiemi::UnresolvedCode<GatewayCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u8,
        ) -> __jiemi::Result<GatewayCode, __jiemi::UnresolvedCode<GatewayCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u16> for GatewayCode {
        type Error = __jiemi::UnresolvedCode<GatewayCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u16,
        ) -> __jiemi::Result<GatewayCode, __jiemi::UnresolvedCode<GatewayCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for GatewayCode {
        #[inline]
        fn fmt(
            &self,
            message_formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __jiemi::display_zh(self, message_formatter)
        }
    }
    __jiemi::impl_serde! {
        GatewayCode, code
    }
    const _: fn() = __jiemi::needs_debug::<GatewayCode>;
    #[cfg(not(doc))]
    #[automatically_derived]
    impl ::core::error::Error for GatewayCode
    where
        for<'__jiemi> GatewayCode: ::core::fmt::Debug,
    {}
    #[cfg(doc)]
    #[automatically_derived]
    impl ::core::error::Error for GatewayCode {}
};
