// A variant that is `primary` is also `shared`.

use jiemi_codes::ResponseCode;

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum PrimaryWithoutShared {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, primary)]
    Refused,
}

#[derive(Debug, Clone, Copy, ResponseCode)]
#[response_code(repr = u16, class = fail)]
enum SharedIsMisspelt {
    /// 请求被拒绝。
    ///
    /// The request was refused.
    #[code(1008, primary, shard)]
    Refused,
}

fn main() {}
