//! Constants in the scope of an enum change nothing either, although a name in a
//! pattern means a constant of that name.

/// Constants under the names of the derive's own variables.
mod has_constants {
    #![allow(non_upper_case_globals, dead_code)]
    use jiemi_codes::ResponseCode;

    const code: u16 = 1000;
    const index: usize = 0;
    const variant: u8 = 1;
    const place: usize = 0;
    static variants: [u8; 0] = [];

    #[derive(Debug, Clone, Copy, PartialEq, Eq, ResponseCode)]
    #[response_code(repr = u16, class = fail, messages = en)]
    pub(super) enum Constants {
        /// One.
        #[code(1, shared)]
        One,
        /// Another.
        #[code(1, shared)]
        Another,
        /// The rest.
        #[code(other)]
        Rest(u16),
    }
}

#[test]
fn constants_in_scope_change_nothing() {
    use has_constants::Constants;
    assert_eq!(Constants::Rest(7).code(), 7);
    assert_eq!(Constants::Another.code(), 1);
    assert_eq!(Constants::lookup(8).one(), Some(Constants::Rest(8)));
    assert_eq!(Constants::UNIT_VARIANTS.len(), 2);
}
