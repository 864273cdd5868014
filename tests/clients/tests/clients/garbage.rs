//! Answers that no API gives on purpose. None may be mistaken for a success or a failure.

use crate::server::Answer;

/// Pages, texts, an empty body, and this success in damaged forms: cut off, with a text in GBK,
/// and with an extra comma.
pub(crate) fn garbage(success: &str) -> Vec<Answer> {
    let (cut, _) = success.split_at(success.len() - 1);
    vec![
        Answer::new(200, "<html><title>登录</title></html>"),
        Answer::new(502, "<html>\r\n<h1>502 Bad Gateway</h1>\r\n</html>\r\n"),
        Answer::new(202, "<html>"),
        Answer::new(500, "An internal server error occurred."),
        Answer::new(200, ""),
        Answer::new(200, "1000"),
        Answer::new(200, cut),
        Answer::new(400, cut),
        Answer::new(
            200,
            [cut.as_bytes(), b",\"note\":\"", CHENG_GONG, b"\"}"].concat(),
        ),
        Answer::new(
            400,
            [cut.as_bytes(), b",\"note\":\"", CHENG_GONG, b"\"}"].concat(),
        ),
        Answer::new(200, format!("{cut},}}")),
    ]
}

/// A page from something in front of the API, such as a firewall or a gateway. It has no code,
/// so its status decides.
pub(crate) fn page(status: u16) -> Answer {
    Answer::new(status, "<html>\r\n<h1>nginx</h1>\r\n</html>\r\n")
}

/// 成功 in GBK.
const CHENG_GONG: &[u8] = b"\xb3\xc9\xb9\xa6";
