// const BANK: jiemi_codes::Protocol = jiemi_codes::Protocol::new("respCode")
//     .message("respMsg")
//     .within("head")
//     .payload("body");
//
// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
// #[response_code(repr = str, messages = zh, protocol = BANK)]
// pub enum BankCode {
//     /// 交易成功。
//     #[code("0000", success)]
//     Success,
//
//     /// 交易处理中，请查询。
//     #[code("P000", poll)]
//     Pending,
// }

const BANK: jiemi_codes::Protocol = jiemi_codes::Protocol::new("respCode")
    .message("respMsg")
    .within("head")
    .payload("body");
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BankCode {
    /// 交易成功。
    Success,
    /// 交易处理中，请查询。
    Pending,
}
const _: () = {
    use ::jiemi_codes::__private as __jiemi;
    const _: [(); 5] = [
        __jiemi::words::repr,
        __jiemi::words::messages,
        __jiemi::words::protocol,
        __jiemi::words::success,
        __jiemi::words::poll,
    ];
    const __JIEMI_TABLE: &'static __jiemi::Table = &__jiemi::Table {
        text: "交易成功。Success交易处理中，请查询。Pending",
        starts: __jiemi::U32s(
            b"\0\0\0\0\x0F\0\0\0\x0F\0\0\0\x16\0\0\x004\0\0\x004\0\0\0;\0\0\0",
        ),
        rows: b"@A",
        words: __jiemi::Words {
            text: "0000P000",
            starts: __jiemi::U32s(b"\0\0\0\0\x04\0\0\0\x08\0\0\0"),
            hash: __jiemi::Hash {
                factor: 11400714819323198485,
                seeds: b"",
                slots: __jiemi::U32s(b"\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0"),
            },
        },
        ..__jiemi::Table::EMPTY
    };
    const __JIEMI_VARIANTS: &'static [BankCode] = &[
        BankCode::Success,
        BankCode::Pending,
    ];
    #[inline]
    const fn __jiemi_index(__jiemi_v: BankCode) -> __jiemi::usize {
        __jiemi_v as __jiemi::usize
    }
    /**All codes and what they stand for.

| <div style="min-width:3em">code</div> | <div style="min-width:11em">message</div> | next step | <div style="min-width:5em">variant</div> |
|---|---|---|---|
| <code>0000</code> | 交易成功。 | success | <a href="#variant.Success">`Success`</a> |
| <code>P000</code> | 交易处理中，请查询。 | poll | <a href="#variant.Pending">`Pending`</a> |
*/
    #[allow(clippy::same_name_method)]
    impl BankCode {
        /// One row for each variant, in the order of declaration.
        pub const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        /// The variants without a field, in the order of declaration.
        pub const UNIT_VARIANTS: &'static [BankCode] = __jiemi::not_shown(
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
        ) -> __jiemi::Lookup<BankCode> {
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
                BankCode::ENTRIES,
                BankCode::UNIT_VARIANTS,
                BankCode::code,
                BankCode::const_lookup,
                BankCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for BankCode {
        type Repr = &'static __jiemi::str;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [BankCode] = __jiemi::not_shown(__JIEMI_VARIANTS);
        const PROTOCOL: __jiemi::Protocol<'static> = BANK;
        const __VARIANTS: &'static [BankCode] = __JIEMI_VARIANTS;
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
        fn __find_word(return_code: &__jiemi::str) -> __jiemi::Lookup<BankCode> {
            let __jiemi_f = __JIEMI_TABLE.find_word(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
        }
    }
    #[automatically_derived]
    impl __jiemi::From<BankCode> for &'static __jiemi::str {
        #[inline]
        fn from(return_code: BankCode) -> &'static __jiemi::str {
            return_code.code()
        }
    }
    #[automatically_derived]
    impl __jiemi::AsRef<__jiemi::str> for BankCode {
        #[inline]
        fn as_ref(&self) -> &__jiemi::str {
            __jiemi::word(self)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<&__jiemi::str> for BankCode {
        type Error = __jiemi::UnresolvedCode<BankCode>;
        #[inline]
        fn try_from(
            return_code: &__jiemi::str,
        ) -> __jiemi::Result<BankCode, __jiemi::UnresolvedCode<BankCode>> {
            __jiemi::try_from_word(return_code)
        }
    }
    #[automatically_derived]
    impl __jiemi::FromStr for BankCode {
        type Err = __jiemi::UnresolvedCode<BankCode>;
        #[inline]
        fn from_str(
            return_code: &__jiemi::str,
        ) -> __jiemi::Result<BankCode, __jiemi::UnresolvedCode<BankCode>> {
            __jiemi::try_from_word(return_code)
        }
    }
};
