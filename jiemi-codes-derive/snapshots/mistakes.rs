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
    "`fial` is no option of `#[code(…)]`: did you mean `fail`?"
}
::core::compile_error! {
    "`Closed` has no English message: add a paragraph without Chinese characters to its documentation, parted by an empty line, or write `en = \"…\"` in `#[code(…)]`, or say `messages = zh` on the enum"
}
::core::compile_error! {
    "70000 does not fit `u16`, which goes from 0 to 65535: give the enum another `repr`"
}
const _: () = {
    use ::jiemi_codes::__jiemi_codes as __jiemi;
    static __JIEMI_TABLE: __jiemi::Table<::core::primitive::u16> = __jiemi::Table::stub(
        &[0; 2],
        &[2; 2],
        &[0; 28],
    );
    impl OrderCode {
        pub const ENTRIES: __jiemi::Entries<::core::primitive::u16> = __JIEMI_TABLE
            .entries();
        pub const UNIT_VARIANTS: &'static [OrderCode] = &[];
        pub const fn code(self) -> ::core::primitive::u16 {
            ::core::mem::forget(self);
            0
        }
        pub const fn lookup(_: ::core::primitive::u16) -> __jiemi::Lookup<OrderCode> {
            __jiemi::Lookup::Unknown
        }
        pub const fn entry(self) -> __jiemi::Entry<::core::primitive::u16> {
            ::core::mem::forget(self);
            __JIEMI_TABLE.entry(0)
        }
    }
    #[automatically_derived]
    impl __jiemi::ResponseCode for OrderCode {
        type Repr = ::core::primitive::u16;
        const ENTRIES: __jiemi::Entries<::core::primitive::u16> = __JIEMI_TABLE
            .entries();
        const UNIT_VARIANTS: &'static [OrderCode] = &[];
        const __VARIANTS: &'static [OrderCode] = &[];
        fn code(self) -> ::core::primitive::u16 {
            0
        }
        fn lookup(_: ::core::primitive::u16) -> __jiemi::Lookup<OrderCode> {
            __jiemi::Lookup::Unknown
        }
        fn entry(self) -> __jiemi::Entry<::core::primitive::u16> {
            __JIEMI_TABLE.entry(0)
        }
        fn __index(self) -> ::core::primitive::usize {
            0
        }
        fn __variant(
            _: ::core::primitive::usize,
            _: ::core::primitive::u16,
        ) -> OrderCode {
            loop {}
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<OrderCode> for ::core::primitive::u16 {
        fn from(_: OrderCode) -> ::core::primitive::u16 {
            0
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for OrderCode {
        type Error = __jiemi::UnresolvedCode<OrderCode>;
        fn try_from(
            __jiemi_n: ::core::primitive::u16,
        ) -> ::core::result::Result<OrderCode, __jiemi::UnresolvedCode<OrderCode>> {
            __jiemi::try_from(__jiemi_n)
        }
    }
};
