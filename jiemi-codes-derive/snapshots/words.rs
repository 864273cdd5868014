// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
// #[response_code(repr = str, class = indeterminate)]
// pub enum PaymentCode {
//     /// 系统错误，请用原单号查询。
//     ///
//     /// System error; query the same order.
//     #[code("SYSTEM_ERROR")]
//     SystemError,
//
//     /// 用户支付中，需要输入密码。
//     ///
//     /// The user is paying and has to enter a password.
//     #[code("USERPAYING", poll)]
//     UserPaying,
//
//     /// 订单已支付。
//     ///
//     /// The order is paid.
//     #[code("ORDER_CLASH", shared)]
//     OrderPaid,
//
//     /// 订单号重复。
//     ///
//     /// The order number is used twice.
//     #[code("ORDER_CLASH", shared, fail)]
//     OrderTwice,
// }

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentCode {
    /// 系统错误，请用原单号查询。
    ///
    /// System error; query the same order.
    SystemError,
    /// 用户支付中，需要输入密码。
    ///
    /// The user is paying and has to enter a password.
    UserPaying,
    /// 订单已支付。
    ///
    /// The order is paid.
    OrderPaid,
    /// 订单号重复。
    ///
    /// The order number is used twice.
    OrderTwice,
}
const _: () = {
    use ::jiemi_codes::__private as __jiemi;
    const _: [(); 6] = [
        __jiemi::words::repr,
        __jiemi::words::indeterminate,
        __jiemi::words::class,
        __jiemi::words::poll,
        __jiemi::words::shared,
        __jiemi::words::fail,
    ];
    const __JIEMI_TABLE: &'static __jiemi::Table = &__jiemi::Table {
        text: "系统错误，请用原单号查询。System error; query the same order.SystemError用户支付中，需要输入密码。The user is paying and has to enter a password.UserPaying订单已支付。The order is paid.OrderPaid订单号重复。The order number is used twice.OrderTwice",
        starts: __jiemi::U32s(
            b"\0\0\0\0'\0\0\0J\0\0\0U\0\0\0|\0\0\0\xAB\0\0\0\xB5\0\0\0\xC7\0\0\0\xD9\0\0\0\xE2\0\0\0\xF4\0\0\0\x13\x01\0\0\x1D\x01\0\0",
        ),
        rows: b"\x02\x01\x12\x15",
        words: __jiemi::Words {
            text: "SYSTEM_ERRORUSERPAYINGORDER_CLASHORDER_CLASH",
            starts: __jiemi::U32s(b"\0\0\0\0\x0C\0\0\0\x16\0\0\0!\0\0\0,\0\0\0"),
            hash: __jiemi::Hash {
                factor: 2839014940093058093,
                seeds: b"",
                slots: __jiemi::U32s(
                    b"\x01\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0",
                ),
            },
        },
        holders: __jiemi::Indices::Listed(__jiemi::U32s(b"\x02\0\0\0\x03\0\0\0")),
        groups: __jiemi::U32s(
            b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0",
        ),
        ..__jiemi::Table::EMPTY
    };
    const __JIEMI_VARIANTS: &'static [PaymentCode] = &[
        PaymentCode::SystemError,
        PaymentCode::UserPaying,
        PaymentCode::OrderPaid,
        PaymentCode::OrderTwice,
    ];
    #[inline]
    const fn __jiemi_index(__jiemi_v: PaymentCode) -> __jiemi::usize {
        __jiemi_v as __jiemi::usize
    }
    /**All codes and what they stand for.

| <div style="min-width:7em">code</div> | <div style="min-width:9em">中文</div> | <div style="min-width:11em">English</div> | next step | <div style="min-width:7em">variant</div> |
|---|---|---|---|---|
| <code>ORDER&#95;CLASH</code> | 订单已支付。 | The order is paid&#46; | indeterminate | <a href="#variant.OrderPaid">`OrderPaid`</a> |
| <code>ORDER&#95;CLASH</code> | 订单号重复。 | The order number is used twice&#46; | fail | <a href="#variant.OrderTwice">`OrderTwice`</a> |
| <code>SYSTEM&#95;ERROR</code> | 系统错误，请用原单号查询。 | System error&#59; query the same order&#46; | indeterminate | <a href="#variant.SystemError">`SystemError`</a> |
| <code>USERPAYING</code> | 用户支付中，需要输入密码。 | The user is paying and has to enter a password&#46; | poll | <a href="#variant.UserPaying">`UserPaying`</a> |
*/
    #[allow(clippy::same_name_method)]
    impl PaymentCode {
        /// One row for each variant, in the order of declaration.
        pub const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        /// The variants without a field, in the order of declaration.
        pub const UNIT_VARIANTS: &'static [PaymentCode] = __jiemi::not_shown(
            __JIEMI_VARIANTS,
        );
        /// The code, a word.
        #[inline]
        #[must_use]
        pub const fn code(self) -> &'static __jiemi::str {
            __JIEMI_TABLE.word(__jiemi_index(self))
        }
        /// What a code stands for: `lookup` for constants.
        #[inline]
        pub const fn const_lookup(
            return_code: &__jiemi::str,
        ) -> __jiemi::Lookup<PaymentCode> {
            let __jiemi_f = __JIEMI_TABLE.find_word(return_code);
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
                PaymentCode::ENTRIES,
                PaymentCode::UNIT_VARIANTS,
                PaymentCode::code,
                PaymentCode::const_lookup,
                PaymentCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for PaymentCode {
        type Repr = &'static __jiemi::str;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [PaymentCode] = __jiemi::not_shown(
            __JIEMI_VARIANTS,
        );
        const __VARIANTS: &'static [PaymentCode] = __JIEMI_VARIANTS;
        const __HOLDERS: &'static [PaymentCode] = &[
            PaymentCode::OrderPaid,
            PaymentCode::OrderTwice,
        ];
        const __HAS_WORDS: __jiemi::bool = true;
        #[inline]
        fn code(self) -> &'static __jiemi::str {
            self.code()
        }
        #[inline]
        fn __index(self) -> __jiemi::usize {
            __jiemi_index(self)
        }
        #[inline]
        fn __find_word(return_code: &__jiemi::str) -> __jiemi::Lookup<PaymentCode> {
            let __jiemi_f = __JIEMI_TABLE.find_word(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
        }
    }
    #[automatically_derived]
    impl __jiemi::From<PaymentCode> for &'static __jiemi::str {
        #[inline]
        fn from(return_code: PaymentCode) -> &'static __jiemi::str {
            return_code.code()
        }
    }
    #[automatically_derived]
    impl __jiemi::AsRef<__jiemi::str> for PaymentCode {
        #[inline]
        fn as_ref(&self) -> &__jiemi::str {
            __jiemi::word(self)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<&__jiemi::str> for PaymentCode {
        type Error = __jiemi::UnresolvedCode<PaymentCode>;
        #[inline]
        fn try_from(
            return_code: &__jiemi::str,
        ) -> __jiemi::Result<PaymentCode, __jiemi::UnresolvedCode<PaymentCode>> {
            __jiemi::try_from_word(return_code)
        }
    }
    #[automatically_derived]
    impl __jiemi::FromStr for PaymentCode {
        type Err = __jiemi::UnresolvedCode<PaymentCode>;
        #[inline]
        fn from_str(
            return_code: &__jiemi::str,
        ) -> __jiemi::Result<PaymentCode, __jiemi::UnresolvedCode<PaymentCode>> {
            __jiemi::try_from_word(return_code)
        }
    }
};
