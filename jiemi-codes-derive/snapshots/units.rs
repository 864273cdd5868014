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
//     #[doc(alias = "1008")]
//     #[code(1008)]
//     InvalidCredentials,
//
//     /// 登录太频繁，请稍后再试。
//     ///
//     /// Too many attempts; try again later.
//     #[doc(hidden)]
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
    #[doc(alias = "1008")]
    InvalidCredentials,
    /// 登录太频繁，请稍后再试。
    ///
    /// Too many attempts; try again later.
    #[doc(hidden)]
    TooManyAttempts,
}
const _: () = {
    use ::jiemi_codes::__private as __jiemi;
    const _: [(); 5] = [
        __jiemi::words::repr,
        __jiemi::words::fail,
        __jiemi::words::class,
        __jiemi::words::success,
        __jiemi::words::retry,
    ];
    const __JIEMI_TABLE: &'static __jiemi::Table = &__jiemi::Table {
        text: "登录成功。Logged in.Success用户名或者密码错误。Wrong user name or password.InvalidCredentials登录太频繁，请稍后再试。Too many attempts; try again later.TooManyAttempts",
        starts: __jiemi::U32s(
            b"\0\0\0\0\x0F\0\0\0\x19\0\0\0 \0\0\0>\0\0\0Z\0\0\0l\0\0\0\x90\0\0\0\xB3\0\0\0\xC2\0\0\0",
        ),
        rows: b"\0\x05\x03",
        codes: __jiemi::Numbers {
            base: 1000,
            width: 1,
            distances: b"\0\x08\x04",
        },
        units: __jiemi::Units::Hashed(__jiemi::Hash {
            factor: 11400714819323198485,
            seeds: b"",
            slots: __jiemi::U32s(b"\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0"),
        }),
        ..__jiemi::Table::EMPTY
    };
    const __JIEMI_VARIANTS: &'static [LoginCode] = &[
        LoginCode::Success,
        LoginCode::InvalidCredentials,
        LoginCode::TooManyAttempts,
    ];
    #[inline]
    const fn __jiemi_index(__jiemi_v: LoginCode) -> __jiemi::usize {
        __jiemi_v as __jiemi::usize
    }
    /**All codes and what they stand for.

| code | <div style="min-width:9em">中文</div> | <div style="min-width:11em">English</div> | next step | <div style="min-width:11em">variant</div> |
|---:|---|---|---|---|
| 1000 | 登录成功。 | Logged in&#46; | success | <a href="#variant.Success">`Success`</a> |
| 1004 | 登录太频繁，请稍后再试。 | Too many attempts&#59; try again later&#46; | retry | `TooManyAttempts` |
| 1008 | 用户名或者密码错误。 | Wrong user name or password&#46; | fail | <a href="#variant.InvalidCredentials">`InvalidCredentials`</a> |
*/
    #[allow(clippy::same_name_method)]
    impl LoginCode {
        /// One row for each variant, in the order of declaration.
        pub const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        /// The variants without a field, in the order of declaration.
        pub const UNIT_VARIANTS: &'static [LoginCode] = __jiemi::not_shown(
            __JIEMI_VARIANTS,
        );
        /// The code; for a range or `other` variant, the number it keeps. `as` gives
        /// the variant's index instead, unless the enum has discriminants.
        #[inline]
        #[must_use]
        pub const fn code(self) -> __jiemi::u16 {
            __JIEMI_TABLE.codes.get(__jiemi_index(self)) as __jiemi::u16
        }
        /// What a code stands for: `lookup` for constants.
        #[inline]
        pub const fn const_lookup(
            return_code: __jiemi::i64,
        ) -> __jiemi::Lookup<LoginCode> {
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
                LoginCode::ENTRIES,
                LoginCode::UNIT_VARIANTS,
                LoginCode::code,
                LoginCode::const_lookup,
                LoginCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for LoginCode {
        type Repr = __jiemi::u16;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [LoginCode] = __jiemi::not_shown(__JIEMI_VARIANTS);
        const __VARIANTS: &'static [LoginCode] = __JIEMI_VARIANTS;
        #[inline]
        fn code(self) -> __jiemi::u16 {
            self.code()
        }
        #[inline]
        fn __index(self) -> __jiemi::usize {
            __jiemi_index(self)
        }
        #[inline]
        fn __find(return_code: __jiemi::i64) -> __jiemi::Lookup<LoginCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
        }
    }
    #[automatically_derived]
    impl __jiemi::From<LoginCode> for __jiemi::u16 {
        #[inline]
        fn from(return_code: LoginCode) -> __jiemi::u16 {
            return_code.code() as __jiemi::u16
        }
    }
    #[automatically_derived]
    impl __jiemi::From<LoginCode> for __jiemi::i64 {
        #[inline]
        fn from(return_code: LoginCode) -> __jiemi::i64 {
            return_code.code() as __jiemi::i64
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u16> for LoginCode {
        type Error = __jiemi::UnresolvedCode<LoginCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u16,
        ) -> __jiemi::Result<LoginCode, __jiemi::UnresolvedCode<LoginCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i8> for LoginCode {
        type Error = __jiemi::UnresolvedCode<LoginCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i8,
        ) -> __jiemi::Result<LoginCode, __jiemi::UnresolvedCode<LoginCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i16> for LoginCode {
        type Error = __jiemi::UnresolvedCode<LoginCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i16,
        ) -> __jiemi::Result<LoginCode, __jiemi::UnresolvedCode<LoginCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i32> for LoginCode {
        type Error = __jiemi::UnresolvedCode<LoginCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i32,
        ) -> __jiemi::Result<LoginCode, __jiemi::UnresolvedCode<LoginCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i64> for LoginCode {
        type Error = __jiemi::UnresolvedCode<LoginCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i64,
        ) -> __jiemi::Result<LoginCode, __jiemi::UnresolvedCode<LoginCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u8> for LoginCode {
        type Error = __jiemi::UnresolvedCode<LoginCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u8,
        ) -> __jiemi::Result<LoginCode, __jiemi::UnresolvedCode<LoginCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u32> for LoginCode {
        type Error = __jiemi::UnresolvedCode<LoginCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u32,
        ) -> __jiemi::Result<LoginCode, __jiemi::UnresolvedCode<LoginCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
};
