use jiemi_codes::{PayCode, assert_disjoint};

assert_disjoint!(PayCode, PayCode);

fn main() {}
