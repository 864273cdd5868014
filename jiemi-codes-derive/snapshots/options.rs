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
    use ::jiemi_codes::__jiemi_codes as __jiemi;
    const __JIEMI_TABLE: &'static __jiemi::Table<::core::primitive::u32> = &__jiemi::Table {
        text: "网关超时。The gateway timed out.TimedOut签名 `sign` 错误The signature `sign` is wrongWrongSignature",
        starts: __jiemi::Words(b"\0\0\0\0\x0F\0\0\0%\0\0\0-\0\0\0A\0\0\0^\0\0\0l\0\0\0"),
        marks: b"\x02\x05",
        numbers: &[5001, 5002],
        last_numbers: &[],
        units: __jiemi::Units::Run {
            first: 5001,
            order: __jiemi::Indices::First(2),
        },
        holders: __jiemi::Indices::First(0),
        groups: __jiemi::Words(b""),
        ranges: __jiemi::Indices::First(0),
        range_starts: &[],
        other: ::core::option::Option::None,
    };
    #[inline]
    const fn __jiemi_index(__jiemi_v: GatewayCode) -> ::core::primitive::usize {
        __jiemi_v as ::core::primitive::usize
    }
    /**All codes and what they stand for.

| code | 中文 | English | next step | variant |
|---:|---|---|---|---|
| 5001 | 网关超时。 | The gateway timed out&#46; | indeterminate | [`TimedOut`](variant@Self::TimedOut) |
| 5002 | 签名 &#96;sign&#96; 错误 | The signature &#96;sign&#96; is wrong | fail | [`WrongSignature`](variant@Self::WrongSignature) |
*/
    #[allow(clippy::same_name_method)]
    impl GatewayCode {
        /// One row for each variant, in the order of declaration.
        pub const ENTRIES: __jiemi::Entries<::core::primitive::u32> = __JIEMI_TABLE
            .entries();
        /// The variants without a field, in the order of declaration.
        pub const UNIT_VARIANTS: &'static [GatewayCode] = &{
            let __jiemi_list = __jiemi::select::<
                GatewayCode,
                2,
            >(__jiemi::Indices::First(2));
            __jiemi_list
        };
        /// The number; of a range or `other` variant the one it keeps.
        #[inline]
        #[must_use]
        pub const fn code(self) -> ::core::primitive::u32 {
            __JIEMI_TABLE.numbers[__jiemi_index(self)]
        }
        /// What a number stands for.
        #[inline]
        #[must_use]
        pub const fn lookup(
            return_code: ::core::primitive::u32,
        ) -> __jiemi::Lookup<GatewayCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
        }
        /// The row of this variant: number, name, messages and class.
        #[inline]
        #[must_use]
        pub const fn entry(self) -> __jiemi::Entry<::core::primitive::u32> {
            __JIEMI_TABLE.entry(__jiemi_index(self))
        }
    }
    const _: fn() = || {
        if false {
            let _ = (
                GatewayCode::ENTRIES,
                GatewayCode::UNIT_VARIANTS,
                GatewayCode::code,
                GatewayCode::lookup,
                GatewayCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for GatewayCode {
        type Repr = ::core::primitive::u32;
        const ENTRIES: __jiemi::Entries<::core::primitive::u32> = __JIEMI_TABLE
            .entries();
        const __VARIANTS: &'static [GatewayCode] = &{
            let mut __jiemi_list = __jiemi::list::<
                GatewayCode,
                2,
            >(&[GatewayCode::TimedOut]);
            let mut __jiemi_i = 0;
            while __jiemi_i < 1 {
                __jiemi::put_row(
                    &mut __jiemi_list,
                    __jiemi_i,
                    [GatewayCode::TimedOut, GatewayCode::WrongSignature],
                );
                __jiemi_i += 1;
            }
            __jiemi_list
        };
        const UNIT_VARIANTS: &'static [GatewayCode] = &{
            let __jiemi_list = __jiemi::select::<
                GatewayCode,
                2,
            >(__jiemi::Indices::First(2));
            __jiemi_list
        };
        #[inline]
        fn code(self) -> ::core::primitive::u32 {
            self.code()
        }
        #[inline]
        fn __index(self) -> ::core::primitive::usize {
            __jiemi_index(self)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<GatewayCode> for ::core::primitive::u32 {
        #[inline]
        fn from(return_code: GatewayCode) -> ::core::primitive::u32 {
            return_code.code()
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u32> for GatewayCode {
        type Error = __jiemi::UnresolvedCode<GatewayCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::u32,
        ) -> ::core::result::Result<GatewayCode, __jiemi::UnresolvedCode<GatewayCode>> {
            __jiemi::try_from(return_code)
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
    #[automatically_derived]
    impl ::core::error::Error for GatewayCode {}
    __jiemi::impl_serde! {
        GatewayCode
    }
};
