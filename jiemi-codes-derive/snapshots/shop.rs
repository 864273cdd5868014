// /// Return codes of the shop API.
// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
// #[response_code(repr = u16, class = indeterminate)]
// pub enum ShopCode {
//     /// 返回成功，得到有效数据。
//     ///
//     /// Success; the response carries valid data.
//     #[code(1000, success)]
//     Success,
//
//     /// 用户名或者密码错误。
//     ///
//     /// Wrong user name or password.
//     #[code(1008, shared, fail)]
//     InvalidCredentials,
//
//     /// 请求被拒绝。
//     ///
//     /// The request was refused.
//     #[code(1008, shared, fail)]
//     RequestRefused,
//
//     /// 服务器错误。
//     ///
//     /// Server error.
//     #[code(5000..=5999)]
//     Server(u16),
//
//     /// 未收录的返回码。
//     ///
//     /// A code this version does not know.
//     #[code(other)]
//     Other(u16),
// }

/// Return codes of the shop API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShopCode {
    /// 返回成功，得到有效数据。
    ///
    /// Success; the response carries valid data.
    Success,
    /// 用户名或者密码错误。
    ///
    /// Wrong user name or password.
    InvalidCredentials,
    /// 请求被拒绝。
    ///
    /// The request was refused.
    RequestRefused,
    /// 服务器错误。
    ///
    /// Server error.
    Server(u16),
    /// 未收录的返回码。
    ///
    /// A code this version does not know.
    Other(u16),
}
const _: () = {
    use ::jiemi_codes::__private as __jiemi;
    const _: [(); 7] = [
        __jiemi::words::repr,
        __jiemi::words::indeterminate,
        __jiemi::words::class,
        __jiemi::words::success,
        __jiemi::words::fail,
        __jiemi::words::shared,
        __jiemi::words::other,
    ];
    const __JIEMI_TABLE: &'static __jiemi::Table = &__jiemi::Table {
        text: "返回成功，得到有效数据。Success; the response carries valid data.Success用户名或者密码错误。Wrong user name or password.InvalidCredentials请求被拒绝。The request was refused.RequestRefused服务器错误。Server error.Server未收录的返回码。A code this version does not know.Other",
        starts: __jiemi::U32s(
            b"\0\0\0\0$\0\0\0M\0\0\0T\0\0\0r\0\0\0\x8E\0\0\0\xA0\0\0\0\xB2\0\0\0\xCA\0\0\0\xD8\0\0\0\xEA\0\0\0\xF7\0\0\0\xFD\0\0\0\x15\x01\0\x007\x01\0\0<\x01\0\0",
        ),
        rows: b"\0\x15\x15\x82\x82",
        codes: __jiemi::Numbers {
            base: 1000,
            width: 2,
            distances: b"\0\0\x08\0\x08\0\xA0\x0F\0\0",
        },
        units: __jiemi::Units::Hashed(__jiemi::Hash {
            factor: 11400714819323198485,
            seeds: b"",
            slots: __jiemi::U32s(b"\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0"),
        }),
        ranges: __jiemi::Ranges {
            variants: __jiemi::Indices::Listed(__jiemi::U32s(b"\x03\0\0\0")),
            firsts: __jiemi::Numbers {
                base: 5000,
                width: 1,
                distances: b"\0",
            },
            lasts: __jiemi::Numbers {
                base: 5999,
                width: 1,
                distances: b"\0",
            },
        },
        other: __jiemi::Some(__jiemi::Other {
            index: 4,
            first: 0,
            last: 65535,
        }),
        holders: __jiemi::Indices::Listed(__jiemi::U32s(b"\x01\0\0\0\x02\0\0\0")),
        groups: __jiemi::U32s(b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0"),
        ..__jiemi::Table::EMPTY
    };
    #[inline]
    const fn __jiemi_variant(
        __jiemi_i: __jiemi::usize,
        __jiemi_n: __jiemi::i64,
    ) -> ShopCode {
        match __jiemi::variant(__jiemi_i) {
            ShopCode::Server(_) => ShopCode::Server(__jiemi_n as __jiemi::u16),
            ShopCode::Other(_) => ShopCode::Other(__jiemi_n as __jiemi::u16),
            __jiemi_v => __jiemi_v,
        }
    }
    const __JIEMI_VARIANTS: &'static [ShopCode] = &[
        ShopCode::Success,
        ShopCode::InvalidCredentials,
        ShopCode::RequestRefused,
        ShopCode::Server(0),
        ShopCode::Other(0),
    ];
    const __JIEMI_UNITS: &'static [ShopCode] = &[
        ShopCode::Success,
        ShopCode::InvalidCredentials,
        ShopCode::RequestRefused,
    ];
    #[inline]
    const fn __jiemi_index(__jiemi_v: ShopCode) -> __jiemi::usize {
        match __jiemi_v {
            ShopCode::Success => 0,
            ShopCode::InvalidCredentials => 1,
            ShopCode::RequestRefused => 2,
            ShopCode::Server(_) => 3,
            ShopCode::Other(_) => 4,
        }
    }
    /**All codes and what they stand for.

| <div style="min-width:7em">code</div> | <div style="min-width:9em">中文</div> | <div style="min-width:11em">English</div> | next step | <div style="min-width:11em">variant</div> |
|---:|---|---|---|---|
| 1000 | 返回成功，得到有效数据。 | Success&#59; the response carries valid data&#46; | success | <a href="#variant.Success">`Success`</a> |
| 1008 | 用户名或者密码错误。 | Wrong user name or password&#46; | fail | <a href="#variant.InvalidCredentials">`InvalidCredentials`</a> |
| 1008 | 请求被拒绝。 | The request was refused&#46; | fail | <a href="#variant.RequestRefused">`RequestRefused`</a> |
| `5000..=5999` | 服务器错误。 | Server error&#46; | indeterminate | <a href="#variant.Server">`Server`</a> |
| other | 未收录的返回码。 | A code this version does not know&#46; | indeterminate | <a href="#variant.Other">`Other`</a> |
*/
    #[allow(clippy::same_name_method)]
    impl ShopCode {
        /// One row for each variant, in the order of declaration.
        pub const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        /// The variants without a field, in the order of declaration.
        pub const UNIT_VARIANTS: &'static [ShopCode] = __jiemi::not_shown(__JIEMI_UNITS);
        /// The code; for a range or `other` variant, the number it keeps. `as` gives
        /// the variant's index instead, unless the enum has discriminants.
        #[inline]
        #[must_use]
        pub const fn code(self) -> __jiemi::u16 {
            match self {
                ShopCode::Server(__jiemi_n) => __jiemi_n,
                ShopCode::Other(__jiemi_n) => __jiemi_n,
                _ => __JIEMI_TABLE.codes.get(__jiemi_index(self)) as __jiemi::u16,
            }
        }
        /// What a code stands for: `lookup` for constants.
        #[inline]
        pub const fn const_lookup(
            return_code: __jiemi::i64,
        ) -> __jiemi::Lookup<ShopCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi_variant(__jiemi_f.index, return_code))
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
                ShopCode::ENTRIES,
                ShopCode::UNIT_VARIANTS,
                ShopCode::code,
                ShopCode::const_lookup,
                ShopCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for ShopCode {
        type Repr = __jiemi::u16;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [ShopCode] = __jiemi::not_shown(__JIEMI_UNITS);
        const __VARIANTS: &'static [ShopCode] = __JIEMI_VARIANTS;
        const __HOLDERS: &'static [ShopCode] = &[
            ShopCode::InvalidCredentials,
            ShopCode::RequestRefused,
        ];
        #[inline]
        fn code(self) -> __jiemi::u16 {
            self.code()
        }
        #[inline]
        fn __index(self) -> __jiemi::usize {
            __jiemi_index(self)
        }
        #[inline]
        fn __find(return_code: __jiemi::i64) -> __jiemi::Lookup<ShopCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi_variant(__jiemi_f.index, return_code))
        }
    }
    #[automatically_derived]
    impl __jiemi::From<ShopCode> for __jiemi::u16 {
        #[inline]
        fn from(return_code: ShopCode) -> __jiemi::u16 {
            return_code.code() as __jiemi::u16
        }
    }
    #[automatically_derived]
    impl __jiemi::From<ShopCode> for __jiemi::i64 {
        #[inline]
        fn from(return_code: ShopCode) -> __jiemi::i64 {
            return_code.code() as __jiemi::i64
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u16> for ShopCode {
        type Error = __jiemi::UnresolvedCode<ShopCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u16,
        ) -> __jiemi::Result<ShopCode, __jiemi::UnresolvedCode<ShopCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i8> for ShopCode {
        type Error = __jiemi::UnresolvedCode<ShopCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i8,
        ) -> __jiemi::Result<ShopCode, __jiemi::UnresolvedCode<ShopCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i16> for ShopCode {
        type Error = __jiemi::UnresolvedCode<ShopCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i16,
        ) -> __jiemi::Result<ShopCode, __jiemi::UnresolvedCode<ShopCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i32> for ShopCode {
        type Error = __jiemi::UnresolvedCode<ShopCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i32,
        ) -> __jiemi::Result<ShopCode, __jiemi::UnresolvedCode<ShopCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i64> for ShopCode {
        type Error = __jiemi::UnresolvedCode<ShopCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i64,
        ) -> __jiemi::Result<ShopCode, __jiemi::UnresolvedCode<ShopCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u8> for ShopCode {
        type Error = __jiemi::UnresolvedCode<ShopCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u8,
        ) -> __jiemi::Result<ShopCode, __jiemi::UnresolvedCode<ShopCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u32> for ShopCode {
        type Error = __jiemi::UnresolvedCode<ShopCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u32,
        ) -> __jiemi::Result<ShopCode, __jiemi::UnresolvedCode<ShopCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
};
