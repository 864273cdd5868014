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
    const fn __jiemi_index(__jiemi_v: OrderCode) -> __jiemi::usize {
        ::core::mem::forget(__jiemi_v);
        0
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
        pub const fn code(self) -> __jiemi::u16 {
            ::core::mem::forget(self);
            0
        }
        /// What a code stands for: `lookup` for constants.
        #[inline]
        pub const fn const_lookup(
            return_code: __jiemi::i64,
        ) -> __jiemi::Lookup<OrderCode> {
            let _ = return_code;
            __jiemi::Lookup::<OrderCode>::Unknown
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
        type Repr = __jiemi::u16;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [OrderCode] = &[];
        const __VARIANTS: &'static [OrderCode] = &[];
        #[inline]
        fn code(self) -> __jiemi::u16 {
            self.code()
        }
        #[inline]
        fn __index(self) -> __jiemi::usize {
            __jiemi_index(self)
        }
        #[inline]
        fn __find(return_code: __jiemi::i64) -> __jiemi::Lookup<OrderCode> {
            let _ = return_code;
            __jiemi::Lookup::<OrderCode>::Unknown
        }
    }
    #[automatically_derived]
    impl __jiemi::From<OrderCode> for __jiemi::u16 {
        #[inline]
        fn from(return_code: OrderCode) -> __jiemi::u16 {
            return_code.code() as __jiemi::u16
        }
    }
    #[automatically_derived]
    impl __jiemi::From<OrderCode> for __jiemi::i64 {
        #[inline]
        fn from(return_code: OrderCode) -> __jiemi::i64 {
            return_code.code() as __jiemi::i64
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u16> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u16,
        ) -> __jiemi::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i8> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i8,
        ) -> __jiemi::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i16> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i16,
        ) -> __jiemi::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i32> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i32,
        ) -> __jiemi::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i64> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i64,
        ) -> __jiemi::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u8> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u8,
        ) -> __jiemi::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u32> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u32,
        ) -> __jiemi::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
};
