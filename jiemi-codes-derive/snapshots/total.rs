// type Number = isize;
//
// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
// #[response_code(repr = isize, class = indeterminate, messages = en, total)]
// pub(super) enum DriverCode {
//     /// The vendor's own errors.
//     #[code(..=-1)]
//     Vendor(isize),
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

type Number = isize;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DriverCode {
    /// The vendor's own errors.
    Vendor(isize),
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
    use ::jiemi_codes::__jiemi_codes as __jiemi;
    const __JIEMI_TABLE: &'static __jiemi::Table<::core::primitive::isize> = &__jiemi::Table {
        text: "The vendor's own errors.VendorDone.DoneAccepted; ask again.AcceptedBusy; ask again.BusyReserved.Reserved",
        starts: __jiemi::Words(
            b"\0\0\0\0\x18\0\0\0\x18\0\0\0\x1E\0\0\0#\0\0\0#\0\0\0'\0\0\0;\0\0\0;\0\0\0C\0\0\0S\0\0\0S\0\0\0W\0\0\0`\0\0\0`\0\0\0h\0\0\0",
        ),
        marks: b"\xC2@qQ\xC2",
        numbers: &[<::core::primitive::isize>::MIN, 0, 1, 1, 2],
        last_numbers: &[-1, 0, 0, 0, <::core::primitive::isize>::MAX],
        units: __jiemi::Units::Run {
            first: 0,
            order: __jiemi::Indices::Listed(__jiemi::Words(b"\x01\0\0\0\x02\0\0\0")),
        },
        holders: __jiemi::Indices::Listed(__jiemi::Words(b"\x02\0\0\0\x03\0\0\0")),
        groups: __jiemi::Words(b"\0\0\0\0\0\0\0\0\x02\0\0\0"),
        ranges: __jiemi::Indices::Listed(__jiemi::Words(b"\0\0\0\0\x04\0\0\0")),
        range_starts: &[<::core::primitive::isize>::MIN, 2],
        other: ::core::option::Option::None,
    };
    const _: () = __jiemi::fits_isize(-1);
    const _: () = __jiemi::fits_isize(2);
    #[inline]
    const fn __jiemi_variant(
        __jiemi_i: ::core::primitive::usize,
        __jiemi_n: ::core::primitive::isize,
    ) -> DriverCode {
        match __jiemi::variant(__jiemi_i) {
            DriverCode::Vendor(_) => DriverCode::Vendor(__jiemi_n),
            DriverCode::Reserved(_) => {
                DriverCode::Reserved({
                    #[inline]
                    const fn __jiemi_kept(
                        __jiemi_n: <Number as __jiemi::KeptAs<
                            ::core::primitive::isize,
                        >>::Number,
                    ) -> <Number as __jiemi::KeptAs<::core::primitive::isize>>::Number {
                        __jiemi_n
                    }
                    __jiemi_kept(__jiemi_n)
                })
            }
            __jiemi_v => __jiemi_v,
        }
    }
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
    /**All codes and what they stand for.

| code | message | next step | variant |
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
        pub(super) const ENTRIES: __jiemi::Entries<::core::primitive::isize> = __JIEMI_TABLE
            .entries();
        /// The variants without a field, in the order of declaration.
        pub(super) const UNIT_VARIANTS: &'static [DriverCode] = &{
            let __jiemi_list = __jiemi::select::<
                DriverCode,
                3,
            >(
                __jiemi::Indices::Listed(
                    __jiemi::Words(b"\x01\0\0\0\x02\0\0\0\x03\0\0\0"),
                ),
            );
            __jiemi_list
        };
        /// The number; of a range or `other` variant the one it keeps.
        #[inline]
        #[must_use]
        pub(super) const fn code(self) -> ::core::primitive::isize {
            match self {
                DriverCode::Vendor(__jiemi_n) => __jiemi_n,
                DriverCode::Reserved(__jiemi_n) => {
                    #[inline]
                    const fn __jiemi_kept(
                        __jiemi_n: <Number as __jiemi::KeptAs<
                            ::core::primitive::isize,
                        >>::Number,
                    ) -> <Number as __jiemi::KeptAs<::core::primitive::isize>>::Number {
                        __jiemi_n
                    }
                    __jiemi_kept(__jiemi_n)
                }
                _ => __JIEMI_TABLE.numbers[__jiemi_index(self)],
            }
        }
        /// What a number stands for.
        #[inline]
        #[must_use]
        pub(super) const fn lookup(
            return_code: ::core::primitive::isize,
        ) -> __jiemi::Lookup<DriverCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi_variant(__jiemi_f.index, return_code))
        }
        /// The row of this variant: number, name, messages and class.
        #[inline]
        #[must_use]
        pub(super) const fn entry(self) -> __jiemi::Entry<::core::primitive::isize> {
            __JIEMI_TABLE.entry(__jiemi_index(self))
        }
    }
    const _: fn() = || {
        if false {
            let _ = (
                DriverCode::ENTRIES,
                DriverCode::UNIT_VARIANTS,
                DriverCode::code,
                DriverCode::lookup,
                DriverCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for DriverCode {
        type Repr = ::core::primitive::isize;
        const ENTRIES: __jiemi::Entries<::core::primitive::isize> = __JIEMI_TABLE
            .entries();
        const __VARIANTS: &'static [DriverCode] = &{
            let mut __jiemi_list = __jiemi::list::<DriverCode, 5>(&[DriverCode::Done]);
            let mut __jiemi_i = 0;
            while __jiemi_i < 1 {
                __jiemi::put_row(
                    &mut __jiemi_list,
                    __jiemi_i,
                    [
                        DriverCode::Vendor(0),
                        DriverCode::Done,
                        DriverCode::Accepted,
                        DriverCode::Busy,
                        DriverCode::Reserved({
                            #[inline]
                            const fn __jiemi_kept(
                                __jiemi_n: <Number as __jiemi::KeptAs<
                                    ::core::primitive::isize,
                                >>::Number,
                            ) -> <Number as __jiemi::KeptAs<
                                ::core::primitive::isize,
                            >>::Number {
                                __jiemi_n
                            }
                            __jiemi_kept(0)
                        }),
                    ],
                );
                __jiemi_i += 1;
            }
            __jiemi_list
        };
        const UNIT_VARIANTS: &'static [DriverCode] = &{
            let __jiemi_list = __jiemi::select::<
                DriverCode,
                3,
            >(
                __jiemi::Indices::Listed(
                    __jiemi::Words(b"\x01\0\0\0\x02\0\0\0\x03\0\0\0"),
                ),
            );
            __jiemi_list
        };
        const __HOLDERS: &'static [DriverCode] = &{
            let __jiemi_list = __jiemi::select::<DriverCode, 2>(__JIEMI_TABLE.holders);
            __jiemi_list
        };
        #[inline]
        fn __variant(
            __jiemi_i: ::core::primitive::usize,
            __jiemi_n: ::core::primitive::isize,
        ) -> DriverCode {
            __jiemi_variant(__jiemi_i, __jiemi_n)
        }
        #[inline]
        fn code(self) -> ::core::primitive::isize {
            self.code()
        }
        #[inline]
        fn __index(self) -> ::core::primitive::usize {
            __jiemi_index(self)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<DriverCode> for ::core::primitive::isize {
        #[inline]
        fn from(return_code: DriverCode) -> ::core::primitive::isize {
            return_code.code()
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<::core::primitive::isize> for DriverCode {
        #[inline]
        fn from(return_code: ::core::primitive::isize) -> DriverCode {
            __jiemi::from(return_code, 0)
        }
    }
};
