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
    use ::jiemi_codes::__private as __jiemi;
    const _: [(); 5] = [
        __jiemi::words::fail,
        __jiemi::words::class,
        __jiemi::words::messages,
        __jiemi::words::success,
        __jiemi::words::retry,
    ];
    const __JIEMI_TABLE: &'static __jiemi::Table = &__jiemi::Table {
        text: "Done.DoneThe card was taken out too early.CardRemovedThe reader is busy.Busy",
        starts: __jiemi::U32s(
            b"\0\0\0\0\x05\0\0\0\x05\0\0\0\t\0\0\0*\0\0\0*\0\0\x005\0\0\0H\0\0\0H\0\0\0L\0\0\0",
        ),
        rows: b"@EC",
        codes: __jiemi::Numbers {
            base: -2,
            width: 1,
            distances: b"\x02\x01\0",
        },
        units: __jiemi::Units::Run {
            first: -2,
            order: __jiemi::Indices::Listed(
                __jiemi::U32s(b"\x02\0\0\0\x01\0\0\0\0\0\0\0"),
            ),
        },
        ..__jiemi::Table::EMPTY
    };
    const __JIEMI_VARIANTS: &'static [ReaderCode] = &[
        ReaderCode::Done,
        ReaderCode::CardRemoved,
        ReaderCode::Busy,
    ];
    #[inline]
    const fn __jiemi_index(__jiemi_v: ReaderCode) -> __jiemi::usize {
        __JIEMI_TABLE.index_of(__jiemi_v as __jiemi::i64)
    }
    /**All codes and what they stand for.

| code | <div style="min-width:11em">message</div> | next step | <div style="min-width:7em">variant</div> |
|---:|---|---|---|
| -2 | The reader is busy&#46; | retry | <a href="#variant.Busy">`Busy`</a> |
| -1 | The card was taken out too early&#46; | fail | <a href="#variant.CardRemoved">`CardRemoved`</a> |
| 0 | Done&#46; | success | <a href="#variant.Done">`Done`</a> |
*/
    #[allow(clippy::same_name_method)]
    impl ReaderCode {
        /// One row for each variant, in the order of declaration.
        pub(crate) const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        /// The variants without a field, in the order of declaration.
        pub(crate) const UNIT_VARIANTS: &'static [ReaderCode] = __jiemi::not_shown(
            __JIEMI_VARIANTS,
        );
        /// The code; for a range or `other` variant, the number it keeps. `as` gives
        /// the variant's index instead, unless the enum has discriminants.
        #[inline]
        #[must_use]
        pub(crate) const fn code(self) -> __jiemi::i8 {
            self as __jiemi::i8
        }
        /// What a code stands for: `lookup` for constants.
        #[inline]
        pub(crate) const fn const_lookup(
            return_code: __jiemi::i64,
        ) -> __jiemi::Lookup<ReaderCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
        }
        /// The row of this variant: code, name, messages and class.
        #[inline]
        #[must_use]
        pub(crate) const fn entry(self) -> __jiemi::Entry {
            __JIEMI_TABLE.entry(__jiemi_index(self))
        }
    }
    const _: fn() = || {
        if false {
            let _ = (
                ReaderCode::ENTRIES,
                ReaderCode::UNIT_VARIANTS,
                ReaderCode::code,
                ReaderCode::const_lookup,
                ReaderCode::entry,
            );
        }
    };
    #[automatically_derived]
    impl __jiemi::ResponseCode for ReaderCode {
        type Repr = __jiemi::i8;
        const ENTRIES: __jiemi::Entries = __jiemi::entries(&__JIEMI_TABLE);
        const UNIT_VARIANTS: &'static [ReaderCode] = __jiemi::not_shown(
            __JIEMI_VARIANTS,
        );
        const __VARIANTS: &'static [ReaderCode] = __JIEMI_VARIANTS;
        #[inline]
        fn code(self) -> __jiemi::i8 {
            self.code()
        }
        #[inline]
        fn __index(self) -> __jiemi::usize {
            __jiemi_index(self)
        }
        #[inline]
        fn __find(return_code: __jiemi::i64) -> __jiemi::Lookup<ReaderCode> {
            let __jiemi_f = __JIEMI_TABLE.find(return_code);
            __jiemi::lookup(__jiemi_f, __jiemi::variant(__jiemi_f.index))
        }
    }
    #[automatically_derived]
    impl __jiemi::From<ReaderCode> for __jiemi::i8 {
        #[inline]
        fn from(return_code: ReaderCode) -> __jiemi::i8 {
            return_code.code() as __jiemi::i8
        }
    }
    #[automatically_derived]
    impl __jiemi::From<ReaderCode> for __jiemi::i64 {
        #[inline]
        fn from(return_code: ReaderCode) -> __jiemi::i64 {
            return_code.code() as __jiemi::i64
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i8> for ReaderCode {
        type Error = __jiemi::UnresolvedCode<ReaderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i8,
        ) -> __jiemi::Result<ReaderCode, __jiemi::UnresolvedCode<ReaderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i16> for ReaderCode {
        type Error = __jiemi::UnresolvedCode<ReaderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i16,
        ) -> __jiemi::Result<ReaderCode, __jiemi::UnresolvedCode<ReaderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i32> for ReaderCode {
        type Error = __jiemi::UnresolvedCode<ReaderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i32,
        ) -> __jiemi::Result<ReaderCode, __jiemi::UnresolvedCode<ReaderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::i64> for ReaderCode {
        type Error = __jiemi::UnresolvedCode<ReaderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::i64,
        ) -> __jiemi::Result<ReaderCode, __jiemi::UnresolvedCode<ReaderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u8> for ReaderCode {
        type Error = __jiemi::UnresolvedCode<ReaderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u8,
        ) -> __jiemi::Result<ReaderCode, __jiemi::UnresolvedCode<ReaderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u16> for ReaderCode {
        type Error = __jiemi::UnresolvedCode<ReaderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u16,
        ) -> __jiemi::Result<ReaderCode, __jiemi::UnresolvedCode<ReaderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
    #[automatically_derived]
    impl __jiemi::TryFrom<__jiemi::u32> for ReaderCode {
        type Error = __jiemi::UnresolvedCode<ReaderCode>;
        #[inline]
        fn try_from(
            return_code: __jiemi::u32,
        ) -> __jiemi::Result<ReaderCode, __jiemi::UnresolvedCode<ReaderCode>> {
            __jiemi::try_from(return_code as __jiemi::i64)
        }
    }
};
