// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
// #[response_code(repr = u16, class = fail)]
// pub enum LoginCode {
//     /// 登录成功。
//     ///
//     /// Logged in.
//     #[code(1000, success)]
//     Success,
//
//     /// 用户名或者密码错误。
//     ///
//     /// Wrong user name or password.
//     #[code(1008)]
//     InvalidCredentials,
//
//     /// 登录太频繁，请稍后再试。
//     ///
//     /// Too many attempts; try again later.
//     #[code(1004, retry)]
//     TooManyAttempts,
// }

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoginCode {
    /// 登录成功。
    ///
    /// Logged in.
    Success,
    /// 用户名或者密码错误。
    ///
    /// Wrong user name or password.
    InvalidCredentials,
    /// 登录太频繁，请稍后再试。
    ///
    /// Too many attempts; try again later.
    TooManyAttempts,
}
const _: () = {
    use ::jiemi_codes::__jiemi_codes as __jiemi;
    const __JIEMI_TABLE: &'static __jiemi::Table<::core::primitive::u16> = &__jiemi::Table {
        text: "登录成功。Logged in.Success用户名或者密码错误。Wrong user name or password.InvalidCredentials登录太频繁，请稍后再试。Too many attempts; try again later.TooManyAttempts",
        starts: __jiemi::Words(
            b"\0\0\0\0\x0F\0\0\0\x19\0\0\0 \0\0\0>\0\0\0Z\0\0\0l\0\0\0\x90\0\0\0\xB3\0\0\0\xC2\0\0\0",
        ),
        marks: b"\0\x05\x03",
        numbers: &[1000, 1008, 1004],
        last_numbers: &[],
        units: __jiemi::Units::Hashed {
            factor: 11400714819323198485,
            seeds: b"",
            slots: __jiemi::Words(
                b"\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\x01\0\0\0",
            ),
        },
        holders: __jiemi::Indices::First(0),
        groups: __jiemi::Words(b""),
        ranges: __jiemi::Indices::First(0),
        range_starts: &[],
        other: ::core::option::Option::None,
    };
    #[inline]
    const fn __jiemi_index(__jiemi_v: LoginCode) -> ::core::primitive::usize {
        __jiemi_v as ::core::primitive::usize
    }
    /**All codes and what they stand for.

| code | 中文 | English | next step | variant |
|---:|---|---|---|---|
| 1000 | 登录成功。 | Logged in&#46; | success | [`Success`](variant@Self::Success) |
| 1004 | 登录太频繁，请稍后再试。 | Too many attempts&#59; try again later&#46; | retry | [`TooManyAttempts`](variant@Self::TooManyAttempts) |
| 1008 | 用户名或者密码错误。 | Wrong user name or password&#46; | fail | [`InvalidCredentials`](variant@Self::InvalidCredentials) |
*/
    #[allow(clippy::same_name_method)]
    impl LoginCode {
        /// One row for each variant, in the order of declaration.
        pub const ENTRIES: __jiemi::Entries<::core::primitive::u16> = __JIEMI_TABLE
            .entries();
        /// The variants without a field, in the order of declaration.
        pub const UNIT_VARIANTS: &'static [LoginCode] = &{
            let __jiemi_list = __jiemi::select::<
                LoginCode,
                3,
            >(__jiemi::Indices::First(3));
            __jiemi_list
        };
        /// The number; of a range or `other` variant the one it keeps.
        #[inline]
        #[must_use]
        pub const fn code(self) -> ::core::primitive::u16 {
            __JIEMI_TABLE.numbers[__jiemi_index(self)]
        }
        /// What a number stands for.
        #[inline]
        #[must_use]
        pub const fn lookup(
            return_code: ::core::primitive::u16,
        ) -> __jiemi::Lookup<LoginCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
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
                LoginCode::ENTRIES,
                LoginCode::UNIT_VARIANTS,
                LoginCode::code,
                LoginCode::lookup,
                LoginCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for LoginCode {
        type Repr = ::core::primitive::u16;
        const ENTRIES: __jiemi::Entries<::core::primitive::u16> = __JIEMI_TABLE
            .entries();
        const __VARIANTS: &'static [LoginCode] = &{
            let mut __jiemi_list = __jiemi::list::<LoginCode, 3>(&[LoginCode::Success]);
            let mut __jiemi_i = 0;
            while __jiemi_i < 1 {
                __jiemi::put_row(
                    &mut __jiemi_list,
                    __jiemi_i,
                    [
                        LoginCode::Success,
                        LoginCode::InvalidCredentials,
                        LoginCode::TooManyAttempts,
                    ],
                );
                __jiemi_i += 1;
            }
            __jiemi_list
        };
        const UNIT_VARIANTS: &'static [LoginCode] = &{
            let __jiemi_list = __jiemi::select::<
                LoginCode,
                3,
            >(__jiemi::Indices::First(3));
            __jiemi_list
        };
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
    impl ::core::convert::From<LoginCode> for ::core::primitive::u16 {
        #[inline]
        fn from(return_code: LoginCode) -> ::core::primitive::u16 {
            return_code.code()
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for LoginCode {
        type Error = __jiemi::UnresolvedCode<LoginCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::u16,
        ) -> ::core::result::Result<LoginCode, __jiemi::UnresolvedCode<LoginCode>> {
            __jiemi::try_from(return_code)
        }
    }
};
