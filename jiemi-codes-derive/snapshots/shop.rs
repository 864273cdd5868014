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
    use ::jiemi_codes::__jiemi_codes as __jiemi;
    const __JIEMI_TABLE: &'static __jiemi::Table<::core::primitive::u16> = &__jiemi::Table {
        text: "返回成功，得到有效数据。Success; the response carries valid data.Success用户名或者密码错误。Wrong user name or password.InvalidCredentials请求被拒绝。The request was refused.RequestRefused服务器错误。Server error.Server未收录的返回码。A code this version does not know.Other",
        starts: __jiemi::Words(
            b"\0\0\0\0$\0\0\0M\0\0\0T\0\0\0r\0\0\0\x8E\0\0\0\xA0\0\0\0\xB2\0\0\0\xCA\0\0\0\xD8\0\0\0\xEA\0\0\0\xF7\0\0\0\xFD\0\0\0\x15\x01\0\x007\x01\0\0<\x01\0\0",
        ),
        marks: b"\0\x15\x15\x82\x82",
        numbers: &[1000, 1008, 1008, 5000, 0],
        last_numbers: &[0, 0, 0, 5999, 0],
        units: __jiemi::Units::Hashed {
            factor: 11400714819323198485,
            seeds: b"",
            slots: __jiemi::Words(b"\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0"),
        },
        holders: __jiemi::Indices::Listed(__jiemi::Words(b"\x01\0\0\0\x02\0\0\0")),
        groups: __jiemi::Words(b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0"),
        ranges: __jiemi::Indices::Listed(__jiemi::Words(b"\x03\0\0\0")),
        range_starts: &[5000],
        other: ::core::option::Option::Some(4),
    };
    #[inline]
    const fn __jiemi_variant(
        __jiemi_i: ::core::primitive::usize,
        __jiemi_n: ::core::primitive::u16,
    ) -> ShopCode {
        match __jiemi::variant(__jiemi_i) {
            ShopCode::Server(_) => ShopCode::Server(__jiemi_n),
            ShopCode::Other(_) => ShopCode::Other(__jiemi_n),
            __jiemi_v => __jiemi_v,
        }
    }
    #[inline]
    const fn __jiemi_index(__jiemi_v: ShopCode) -> ::core::primitive::usize {
        match __jiemi_v {
            ShopCode::Success => 0,
            ShopCode::InvalidCredentials => 1,
            ShopCode::RequestRefused => 2,
            ShopCode::Server(_) => 3,
            ShopCode::Other(_) => 4,
        }
    }
    /**All codes and what they stand for.

| code | 中文 | English | next step | variant |
|---:|---|---|---|---|
| 1000 | 返回成功，得到有效数据。 | Success&#59; the response carries valid data&#46; | success | [`Success`](variant@Self::Success) |
| 1008 | 用户名或者密码错误。 | Wrong user name or password&#46; | fail | [`InvalidCredentials`](variant@Self::InvalidCredentials) |
| 1008 | 请求被拒绝。 | The request was refused&#46; | fail | [`RequestRefused`](variant@Self::RequestRefused) |
| `5000..=5999` | 服务器错误。 | Server error&#46; | indeterminate | [`Server`](variant@Self::Server) |
| other | 未收录的返回码。 | A code this version does not know&#46; | indeterminate | [`Other`](variant@Self::Other) |
*/
    #[allow(clippy::same_name_method)]
    impl ShopCode {
        /// One row for each variant, in the order of declaration.
        pub const ENTRIES: __jiemi::Entries<::core::primitive::u16> = __JIEMI_TABLE
            .entries();
        /// The variants without a field, in the order of declaration.
        pub const UNIT_VARIANTS: &'static [ShopCode] = &{
            let __jiemi_list = __jiemi::select::<
                ShopCode,
                3,
            >(__jiemi::Indices::First(3));
            __jiemi_list
        };
        /// The number; of a range or `other` variant the one it keeps.
        #[inline]
        #[must_use]
        pub const fn code(self) -> ::core::primitive::u16 {
            match self {
                ShopCode::Server(__jiemi_n) => __jiemi_n,
                ShopCode::Other(__jiemi_n) => __jiemi_n,
                _ => __JIEMI_TABLE.numbers[__jiemi_index(self)],
            }
        }
        /// What a number stands for.
        #[inline]
        #[must_use]
        pub const fn lookup(
            return_code: ::core::primitive::u16,
        ) -> __jiemi::Lookup<ShopCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi_variant(__jiemi_f.index, return_code))
        }
        /// The row of this variant: number, name, messages and class.
        #[inline]
        #[must_use]
        pub const fn entry(self) -> __jiemi::Entry<::core::primitive::u16> {
            __JIEMI_TABLE.entry(__jiemi_index(self))
        }
    }
    const _: fn() = || {
        if false {
            let _ = (
                ShopCode::ENTRIES,
                ShopCode::UNIT_VARIANTS,
                ShopCode::code,
                ShopCode::lookup,
                ShopCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for ShopCode {
        type Repr = ::core::primitive::u16;
        const ENTRIES: __jiemi::Entries<::core::primitive::u16> = __JIEMI_TABLE
            .entries();
        const __VARIANTS: &'static [ShopCode] = &{
            let mut __jiemi_list = __jiemi::list::<ShopCode, 5>(&[ShopCode::Success]);
            let mut __jiemi_i = 0;
            while __jiemi_i < 1 {
                __jiemi::put_row(
                    &mut __jiemi_list,
                    __jiemi_i,
                    [
                        ShopCode::Success,
                        ShopCode::InvalidCredentials,
                        ShopCode::RequestRefused,
                        ShopCode::Server(0),
                        ShopCode::Other(0),
                    ],
                );
                __jiemi_i += 1;
            }
            __jiemi_list
        };
        const UNIT_VARIANTS: &'static [ShopCode] = &{
            let __jiemi_list = __jiemi::select::<
                ShopCode,
                3,
            >(__jiemi::Indices::First(3));
            __jiemi_list
        };
        const __HOLDERS: &'static [ShopCode] = &{
            let __jiemi_list = __jiemi::select::<ShopCode, 2>(__JIEMI_TABLE.holders);
            __jiemi_list
        };
        #[inline]
        fn __variant(
            __jiemi_i: ::core::primitive::usize,
            __jiemi_n: ::core::primitive::u16,
        ) -> ShopCode {
            __jiemi_variant(__jiemi_i, __jiemi_n)
        }
        #[inline]
        fn code(self) -> ::core::primitive::u16 {
            self.code()
        }
        #[inline]
        fn __index(self) -> ::core::primitive::usize {
            __jiemi_index(self)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<ShopCode> for ::core::primitive::u16 {
        #[inline]
        fn from(return_code: ShopCode) -> ::core::primitive::u16 {
            return_code.code()
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for ShopCode {
        type Error = __jiemi::UnresolvedCode<ShopCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::u16,
        ) -> ::core::result::Result<ShopCode, __jiemi::UnresolvedCode<ShopCode>> {
            __jiemi::try_from(return_code)
        }
    }
};
