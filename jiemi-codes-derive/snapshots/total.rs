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
        __jiemi_i: __jiemi::usize,
        __jiemi_n: __jiemi::i64,
    ) -> DriverCode {
        match __jiemi::variant(__jiemi_i) {
            DriverCode::Vendor(_) => DriverCode::Vendor(__jiemi_n),
            DriverCode::Reserved(_) => {
                DriverCode::Reserved({
                    #[inline]
                    const fn __jiemi_kept(
                        __jiemi_n: <Number as __jiemi::KeptAs<__jiemi::i64>>::Number,
                    ) -> <Number as __jiemi::KeptAs<__jiemi::i64>>::Number {
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
                __jiemi_n: <Number as __jiemi::KeptAs<__jiemi::i64>>::Number,
            ) -> <Number as __jiemi::KeptAs<__jiemi::i64>>::Number {
                __jiemi_n
            }
            __jiemi_kept(0)
        }),
    ];
    const __JIEMI_UNITS: &'static [DriverCode] = &[
        DriverCode::Done,
        DriverCode::Accepted,
        DriverCode::Busy,
    ];
    #[inline]
    const fn __jiemi_index(__jiemi_v: DriverCode) -> __jiemi::usize {
        match __jiemi_v {
            DriverCode::Vendor(_) => 0,
            DriverCode::Done => 1,
            DriverCode::Accepted => 2,
            DriverCode::Busy => 3,
            DriverCode::Reserved(_) => 4,
        }
    }
    /**All codes and what they stand for.

| <div style="min-width:4em">code</div> | <div style="min-width:11em">message</div> | next step | <div style="min-width:5em">variant</div> |
|---:|---|---|---|
| `..=-1` | The vendor&#39;s own errors&#46; | indeterminate | <a href="#variant.Vendor">`Vendor`</a> |
| 0 | Done&#46; | success | <a href="#variant.Done">`Done`</a> |
| 1 | Accepted&#59; ask again&#46; | poll | <a href="#variant.Accepted">`Accepted`</a> |
| 1 | Busy&#59; ask again&#46; | poll | <a href="#variant.Busy">`Busy`</a> |
| `2..` | Reserved&#46; | indeterminate | <a href="#variant.Reserved">`Reserved`</a> |
*/
    #[allow(clippy::same_name_method)]
    impl DriverCode {
        /// One row for each variant, in the order of declaration.
        pub(super) const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        /// The variants without a field, in the order of declaration.
        pub(super) const UNIT_VARIANTS: &'static [DriverCode] = __jiemi::not_shown(
            __JIEMI_UNITS,
        );
        /// The code; for a range or `other` variant, the number it keeps. `as` gives
        /// the variant's index instead, unless the enum has discriminants.
        #[inline]
        #[must_use]
        pub(super) const fn code(self) -> __jiemi::i64 {
            match self {
                DriverCode::Vendor(__jiemi_n) => __jiemi_n,
                DriverCode::Reserved(__jiemi_n) => {
                    #[inline]
                    const fn __jiemi_kept(
                        __jiemi_n: <Number as __jiemi::KeptAs<__jiemi::i64>>::Number,
                    ) -> <Number as __jiemi::KeptAs<__jiemi::i64>>::Number {
                        __jiemi_n
                    }
                    __jiemi_kept(__jiemi_n)
                }
                _ => __JIEMI_TABLE.codes.get(__jiemi_index(self)) as __jiemi::i64,
            }
        }
        /// What a code stands for: `lookup` for constants.
        #[inline]
        pub(super) const fn const_lookup(
            return_code: __jiemi::i64,
        ) -> __jiemi::Lookup<DriverCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi_variant(__jiemi_f.index, return_code))
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
        type Repr = __jiemi::i64;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [DriverCode] = __jiemi::not_shown(__JIEMI_UNITS);
        const __VARIANTS: &'static [DriverCode] = __JIEMI_VARIANTS;
        const __HOLDERS: &'static [DriverCode] = &[
            DriverCode::Accepted,
            DriverCode::Busy,
        ];
        #[inline]
        fn code(self) -> __jiemi::i64 {
            self.code()
        }
        #[inline]
        fn __index(self) -> __jiemi::usize {
            __jiemi_index(self)
        }
        #[inline]
        fn __find(return_code: __jiemi::i64) -> __jiemi::Lookup<DriverCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi_variant(__jiemi_f.index, return_code))
        }
    }
    #[automatically_derived]
    impl __jiemi::From<DriverCode> for __jiemi::i64 {
        #[inline]
        fn from(return_code: DriverCode) -> __jiemi::i64 {
            return_code.code() as __jiemi::i64
        }
    }
    #[automatically_derived]
    impl __jiemi::From<__jiemi::i64> for DriverCode {
        #[inline]
        fn from(return_code: __jiemi::i64) -> DriverCode {
            __jiemi::from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i8> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i8,
        ) -> __jiemi::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i16> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i16,
        ) -> __jiemi::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i32> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i32,
        ) -> __jiemi::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u8> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u8,
        ) -> __jiemi::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u16> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u16,
        ) -> __jiemi::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u32> for DriverCode {
        type Error = __jiemi::UnresolvedCode<DriverCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u32,
        ) -> __jiemi::Result<DriverCode, __jiemi::UnresolvedCode<DriverCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
};
