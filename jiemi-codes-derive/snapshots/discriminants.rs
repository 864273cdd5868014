// #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
// #[repr(i8)]
// #[response_code(class = fail, messages = en)]
// pub(crate) enum ReaderCode {
//     /// Done.
//     #[code(success)]
//     Done = 0,
//
//     /// The card was taken out too early.
//     CardRemoved = -1,
//
//     /// The reader is busy.
//     #[code(-2, retry)]
//     #[deprecated = "readers queue since version 3"]
//     Busy = -2,
// }

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i8)]
pub(crate) enum ReaderCode {
    /// Done.
    Done = 0,
    /// The card was taken out too early.
    CardRemoved = -1,
    /// The reader is busy.
    #[deprecated = "readers queue since version 3"]
    Busy = -2,
}
#[allow(deprecated)]
const _: () = {
    use ::jiemi_codes::__jiemi_codes as __jiemi;
    const __JIEMI_TABLE: &'static __jiemi::Table<::core::primitive::i8> = &__jiemi::Table {
        text: "Done.DoneThe card was taken out too early.CardRemovedThe reader is busy.Busy",
        starts: __jiemi::Words(
            b"\0\0\0\0\x05\0\0\0\x05\0\0\0\t\0\0\0*\0\0\0*\0\0\x005\0\0\0H\0\0\0H\0\0\0L\0\0\0",
        ),
        marks: b"@EC",
        numbers: &[0, -1, -2],
        last_numbers: &[],
        units: __jiemi::Units::Run {
            first: -2,
            order: __jiemi::Indices::Listed(
                __jiemi::Words(b"\x02\0\0\0\x01\0\0\0\0\0\0\0"),
            ),
        },
        holders: __jiemi::Indices::First(0),
        groups: __jiemi::Words(b""),
        ranges: __jiemi::Indices::First(0),
        range_starts: &[],
        other: ::core::option::Option::None,
    };
    #[inline]
    const fn __jiemi_index(__jiemi_v: ReaderCode) -> ::core::primitive::usize {
        __JIEMI_TABLE.find(__jiemi_v.code()).index
    }
    /**All codes and what they stand for.

| code | message | next step | variant |
|---:|---|---|---|
| -2 | The reader is busy&#46; | retry | [`Busy`](variant@Self::Busy) |
| -1 | The card was taken out too early&#46; | fail | [`CardRemoved`](variant@Self::CardRemoved) |
| 0 | Done&#46; | success | [`Done`](variant@Self::Done) |
*/
    #[allow(clippy::same_name_method)]
    impl ReaderCode {
        /// One row for each variant, in the order of declaration.
        pub(crate) const ENTRIES: __jiemi::Entries<::core::primitive::i8> = __JIEMI_TABLE
            .entries();
        /// The variants without a field, in the order of declaration.
        pub(crate) const UNIT_VARIANTS: &'static [ReaderCode] = &{
            let __jiemi_list = __jiemi::select::<
                ReaderCode,
                3,
            >(__jiemi::Indices::First(3));
            __jiemi_list
        };
        /// The number; of a range or `other` variant the one it keeps.
        #[inline]
        #[must_use]
        pub(crate) const fn code(self) -> ::core::primitive::i8 {
            self as ::core::primitive::i8
        }
        /// What a number stands for.
        #[inline]
        #[must_use]
        pub(crate) const fn lookup(
            return_code: ::core::primitive::i8,
        ) -> __jiemi::Lookup<ReaderCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
        }
        /// The row of this variant: number, name, messages and class.
        #[inline]
        #[must_use]
        pub(crate) const fn entry(self) -> __jiemi::Entry<::core::primitive::i8> {
            __JIEMI_TABLE.entry(__jiemi_index(self))
        }
    }
    const _: fn() = || {
        if false {
            let _ = (
                ReaderCode::ENTRIES,
                ReaderCode::UNIT_VARIANTS,
                ReaderCode::code,
                ReaderCode::lookup,
                ReaderCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for ReaderCode {
        type Repr = ::core::primitive::i8;
        const ENTRIES: __jiemi::Entries<::core::primitive::i8> = __JIEMI_TABLE.entries();
        const __VARIANTS: &'static [ReaderCode] = &{
            let mut __jiemi_list = __jiemi::list::<ReaderCode, 3>(&[ReaderCode::Done]);
            let mut __jiemi_i = 0;
            while __jiemi_i < 1 {
                __jiemi::put_row(
                    &mut __jiemi_list,
                    __jiemi_i,
                    [ReaderCode::Done, ReaderCode::CardRemoved, ReaderCode::Busy],
                );
                __jiemi_i += 1;
            }
            __jiemi_list
        };
        const UNIT_VARIANTS: &'static [ReaderCode] = &{
            let __jiemi_list = __jiemi::select::<
                ReaderCode,
                3,
            >(__jiemi::Indices::First(3));
            __jiemi_list
        };
        #[inline]
        fn code(self) -> ::core::primitive::i8 {
            self.code()
        }
        #[inline]
        fn __index(self) -> ::core::primitive::usize {
            __jiemi_index(self)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<ReaderCode> for ::core::primitive::i8 {
        #[inline]
        fn from(return_code: ReaderCode) -> ::core::primitive::i8 {
            return_code.code()
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i8> for ReaderCode {
        type Error = __jiemi::UnresolvedCode<ReaderCode>;
        #[inline]
        fn try_from(
            return_code: ::core::primitive::i8,
        ) -> ::core::result::Result<ReaderCode, __jiemi::UnresolvedCode<ReaderCode>> {
            __jiemi::try_from(return_code)
        }
    }
};
