// The message names ten numbers of more than one catalogue, and then says that there are more.

use jiemi_codes::{PayCode, assert_disjoint};

assert_disjoint!(PayCode, PayCode);

fn main() {}
