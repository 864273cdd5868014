// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
// #[response_code(repr = u16, class = fail)]
// pub enum OrderCode {
//     /// 订单不存在。
//     ///
//     /// No such order.
//     #[code(1007, fial)]
//     NotFound,
//
//     /// 订单已关闭。
//     #[code(70000)]
//     Closed,
// }

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderCode {
    /// 订单不存在。
    ///
    /// No such order.
    NotFound,
    /// 订单已关闭。
    Closed,
}
::core::compile_error! {
    "unknown option `fial` in `#[code(…)]`: did you mean `fail`?"
}
::core::compile_error! {
    "70000 does not fit `u16` (0 to 65535): write `repr = u32` on the enum"
}
::core::compile_error! {
    "`Closed` has no English message: add a paragraph without Chinese characters to its documentation, separated by a blank line, or write `en = \"…\"` in `#[code(…)]`, or write `messages = zh` on the enum"
}
const _: () = {
    use ::jiemi_codes::__private as __jiemi;
    static __JIEMI_TABLE: __jiemi::Table = __jiemi::Table::stub(
        &[2; 2],
        &[0; 28],
        &[0; 2],
        &[],
    );
    #[inline]
    const fn __jiemi_index(__jiemi_v: OrderCode) -> ::core::primitive::usize {
        ::core::mem::forget(__jiemi_v);
        0
    }
    #[inline]
    const fn __jiemi_lookup(
        return_code: ::core::primitive::i64,
    ) -> __jiemi::Lookup<OrderCode> {
        let _ = return_code;
        __jiemi::Lookup::<OrderCode>::Unknown
    }
    #[allow(clippy::same_name_method)]
    impl OrderCode {
        /// One row for each variant, in the order of declaration.
        pub const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        /// The variants without a field, in the order of declaration.
        pub const UNIT_VARIANTS: &'static [OrderCode] = &[];
        /// The code; for a range or `other` variant, the number it keeps. `as` gives
        /// the variant's index instead, unless the enum has discriminants.
        #[inline]
        #[must_use]
        pub const fn code(self) -> ::core::primitive::u16 {
            ::core::mem::forget(self);
            0
        }
        /// What a code stands for: `lookup` for constants.
        #[inline]
        pub const fn const_lookup(
            return_code: ::core::primitive::i64,
        ) -> __jiemi::Lookup<OrderCode> {
            __jiemi_lookup(return_code)
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
                OrderCode::ENTRIES,
                OrderCode::UNIT_VARIANTS,
                OrderCode::code,
                OrderCode::const_lookup,
                OrderCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for OrderCode {
        type Repr = ::core::primitive::u16;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [OrderCode] = &[];
        const __VARIANTS: &'static [OrderCode] = &[];
        #[inline]
        fn code(self) -> ::core::primitive::u16 {
            self.code()
        }
        #[inline]
        fn __index(self) -> ::core::primitive::usize {
            __jiemi_index(self)
        }
        #[inline]
        fn __find(return_code: ::core::primitive::i64) -> __jiemi::Lookup<OrderCode> {
            __jiemi_lookup(return_code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<OrderCode> for ::core::primitive::u16 {
        #[inline]
        fn from(return_code: OrderCode) -> ::core::primitive::u16 {
            return_code.code() as ::core::primitive::u16
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<OrderCode> for ::core::primitive::i64 {
        #[inline]
        fn from(return_code: OrderCode) -> ::core::primitive::i64 {
            return_code.code() as ::core::primitive::i64
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::u16,
        ) -> ::core::result::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i8> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::i8,
        ) -> ::core::result::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i16> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::i16,
        ) -> ::core::result::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i32> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::i32,
        ) -> ::core::result::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i64> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::i64,
        ) -> ::core::result::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u8> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::u8,
        ) -> ::core::result::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u32> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::u32,
        ) -> ::core::result::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
};
