//! The catalogues of the reference document, 街觅3.0 / 觅支付返回代码解释.

mod http_status;
mod pay;

pub use http_status::HttpStatus;
pub use pay::PayCode;
