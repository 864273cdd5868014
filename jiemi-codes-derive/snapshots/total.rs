// type Number = i64;
//
// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
// #[response_code(repr = i64, class = indeterminate, messages = en, total)]
// pub(super) enum DriverCode {
//     /// The vendor's own errors.
//     #[code(..=-1)]
//     Vendor(i64),
//
//     /// Done.
//     #[code(0, success)]
//     Done,
//
//     /// Accepted; ask again.
//     #[code(1, shared, primary, poll)]
//     Accepted,
//
//     /// Busy; ask again.
//     #[code(1, shared, poll)]
//     Busy,
//
//     /// Reserved.
//     #[code(2..)]
//     Reserved(Number),
// }

type Number = i64;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DriverCode {
    /// The vendor's own errors.
    Vendor(i64),
    /// Done.
    Done,
    /// Accepted; ask again.
    Accepted,
    /// Busy; ask again.
    Busy,
    /// Reserved.
    Reserved(Number),
}
const _: () = {
    use ::jiemi_codes::__private as __jiemi;
    const _: [(); 9] = [
        __jiemi::words::repr,
        __jiemi::words::indeterminate,
        __jiemi::words::class,
        __jiemi::words::messages,
        __jiemi::words::total,
        __jiemi::words::success,
        __jiemi::words::poll,
        __jiemi::words::shared,
        __jiemi::words::primary,
    ];
    const __JIEMI_TABLE: &'static __jiemi::Table = &__jiemi::Table {
        text: "The vendor's own errors.VendorDone.DoneAccepted; ask again.AcceptedBusy; ask again.BusyReserved.Reserved",
        starts: __jiemi::U32s(
            b"\0\0\0\0\x18\0\0\0\x18\0\0\0\x1E\0\0\0#\0\0\0#\0\0\0'\0\0\0;\0\0\0;\0\0\0C\0\0\0S\0\0\0S\0\0\0W\0\0\0`\0\0\0`\0\0\0h\0\0\0",
        ),
        rows: b"\xC2@qQ\xC2",
        codes: __jiemi::Numbers {
            base: -9223372036854775808,
            width: 8,
            distances: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x80\x01\0\0\0\0\0\0\x80\x01\0\0\0\0\0\0\x80\x02\0\0\0\0\0\0\x80",
        },
        units: __jiemi::Units::Run {
            first: 0,
            order: __jiemi::Indices::Listed(__jiemi::U32s(b"\x01\0\0\0\x02\0\0\0")),
        },
        ranges: __jiemi::Ranges {
            variants: __jiemi::Indices::Listed(__jiemi::U32s(b"\0\0\0\0\x04\0\0\0")),
            firsts: __jiemi::Numbers {
                base: -9223372036854775808,
                width: 8,
                distances: b"\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\x80",
            },
            lasts: __jiemi::Numbers {
                base: -1,
                width: 8,
                distances: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x80",
            },
        },
        holders: __jiemi::Indices::Listed(__jiemi::U32s(b"\x02\0\0\0\x03\0\0\0")),
        groups: __jiemi::U32s(b"\0\0\0\0\0\0\0\0\x02\0\0\0"),
        ..__jiemi::Table::EMPTY
    };
    #[inline]
    const fn __jiemi_variant(
        __jiemi_i: ::core::primitive::usize,
        __jiemi_n: ::core::primitive::i64,
    ) -> DriverCode {
        match __jiemi::variant(__jiemi_i) {
            DriverCode::Vendor(_) => DriverCode::Vendor(__jiemi_n),
            DriverCode::Reserved(_) => {
                DriverCode::Reserved({
                    #[inline]
                    const fn __jiemi_kept(
                        __jiemi_n: <Number as __jiemi::KeptAs<
                            ::core::primitive::i64,
                        >>::Number,
                    ) -> <Number as __jiemi::KeptAs<::core::primitive::i64>>::Number {
                        __jiemi_n
                    }
                    __jiemi_kept(__jiemi_n)
                })
            }
            __jiemi_v => __jiemi_v,
        }
    }
    const __JIEMI_VARIANTS: &'static [DriverCode] = &[
        DriverCode::Vendor(0),
        DriverCode::Done,
        DriverCode::Accepted,
        DriverCode::Busy,
        DriverCode::Reserved({
            #[inline]
            const fn __jiemi_kept(
                __jiemi_n: <Number as __jiemi::KeptAs<::core::primitive::i64>>::Number,
            ) -> <Number as __jiemi::KeptAs<::core::primitive::i64>>::Number {
                __jiemi_n
            }
            __jiemi_kept(0)
        }),
    ];
    #[inline]
    const fn __jiemi_index(__jiemi_v: DriverCode) -> ::core::primitive::usize {
        match __jiemi_v {
            DriverCode::Vendor(_) => 0,
            DriverCode::Done => 1,
            DriverCode::Accepted => 2,
            DriverCode::Busy => 3,
            DriverCode::Reserved(_) => 4,
        }
    }
    #[inline]
    const fn __jiemi_lookup(
        return_code: ::core::primitive::i64,
    ) -> __jiemi::Lookup<DriverCode> {
        let __jiemi_f = __JIEMI_TABLE.find(return_code);
        __jiemi::lookup(__jiemi_f, __jiemi_variant(__jiemi_f.index, return_code))
    }
    /**All codes and what they stand for.

| <div style="min-width:4em">code</div> | <div style="min-width:11em">message</div> | next step | <div style="min-width:5em">variant</div> |
|---:|---|---|---|
| `..=-1` | The vendor&#39;s own errors&#46; | indeterminate | [`Vendor`](variant@Self::Vendor) |
| 0 | Done&#46; | success | [`Done`](variant@Self::Done) |
| 1 | Accepted&#59; ask again&#46; | poll | [`Accepted`](variant@Self::Accepted) |
| 1 | Busy&#59; ask again&#46; | poll | [`Busy`](variant@Self::Busy) |
| `2..` | Reserved&#46; | indeterminate | [`Reserved`](variant@Self::Reserved) |
*/
    #[allow(clippy::same_name_method)]
    impl DriverCode {
        /// One row for each variant, in the order of declaration.
        pub(super) const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        /// The variants without a field, in the order of declaration.
        pub(super) const UNIT_VARIANTS: &'static [DriverCode] = &[
            DriverCode::Done,
            DriverCode::Accepted,
            DriverCode::Busy,
        ];
        /// The code; for a range or `other` variant, the number it keeps. `as` gives
        /// the variant's index instead, unless the enum has discriminants.
        #[inline]
        #[must_use]
        pub(super) const fn code(self) -> ::core::primitive::i64 {
            match self {
                DriverCode::Vendor(__jiemi_n) => __jiemi_n,
                DriverCode::Reserved(__jiemi_n) => {
                    #[inline]
                    const fn __jiemi_kept(
                        __jiemi_n: <Number as __jiemi::KeptAs<
                            ::core::primitive::i64,
                        >>::Number,
                    ) -> <Number as __jiemi::KeptAs<::core::primitive::i64>>::Number {
                        __jiemi_n
                    }
                    __jiemi_kept(__jiemi_n)
                }
                _ => {
                    __JIEMI_TABLE.codes.get(__jiemi_index(self))
                        as ::core::primitive::i64
                }
            }
        }
        /// What a code stands for: `lookup` for constants.
        #[inline]
        pub(super) const fn const_lookup(
            return_code: ::core::primitive::i64,
        ) -> __jiemi::Lookup<DriverCode> {
            __jiemi_lookup(return_code)
        }
        /// The row of this variant: code, name, messages and class.
        #[inline]
        #[must_use]
        pub(super) const fn entry(self) -> __jiemi::Entry {
            __JIEMI_TABLE.entry(__jiemi_index(self))
        }
    }
    const _: fn() = || {
        if false {
            let _ = (
                DriverCode::ENTRIES,
                DriverCode::UNIT_VARIANTS,
                DriverCode::code,
                DriverCode::const_lookup,
                DriverCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for DriverCode {
        type Repr = ::core::primitive::i64;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [DriverCode] = &[
            DriverCode::Done,
            DriverCode::Accepted,
            DriverCode::Busy,
        ];
        const __VARIANTS: &'static [DriverCode] = __JIEMI_VARIANTS;
        const __HOLDERS: &'static [DriverCode] = &[
            DriverCode::Accepted,
            DriverCode::Busy,
        ];
        #[inline]
        fn code(self) -> ::core::primitive::i64 {
            self.code()
        }
        #[inline]
        fn __index(self) -> ::core::primitive::usize {
            __jiemi_index(self)
        }
        #[inline]
        fn __find(return_code: ::core::primitive::i64) -> __jiemi::Lookup<DriverCode> {
            __jiemi_lookup(return_code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<DriverCode> for ::core::primitive::i64 {
        #[inline]
        fn from(return_code: DriverCode) -> ::core::primitive::i64 {
            return_code.code() as ::core::primitive::i64
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<::core::primitive::i64> for DriverCode {
        #[inline]
        fn from(return_code: ::core::primitive::i64) -> DriverCode {
            __jiemi::from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i8> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::i8,
        ) -> ::core::result::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i16> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::i16,
        ) -> ::core::result::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i32> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::i32,
        ) -> ::core::result::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u8> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::u8,
        ) -> ::core::result::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::u16,
        ) -> ::core::result::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u32> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::u32,
        ) -> ::core::result::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as ::core::primitive::i64)
        }
    }
};
