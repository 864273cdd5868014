//! What is to be said about an answer beside its verdict: what its code means, and what is
//! in doubt.

use crate::judged::{Doubt, Judged, StatusFrom};
use crate::wechat::WechatCode;
use crate::words::Words;

/// Remarks about an answer.
pub(crate) fn remarks(judged: &Judged<'_>) -> Vec<Words> {
    let meanings = judged.meanings();
    let mut remarks: Vec<Words> = meanings.iter().map(Words::message).collect();
    if meanings.len() > 1 {
        remarks.push(Words::new(
            "消息未说明是哪一种。",
            "The message does not tell which.",
        ));
    }
    match judged.doubt() {
        // The reason is given at the end of the line.
        Some(Doubt::Malformed) if judged.verdict.is_none() => remarks.push(why(Doubt::NoStatus)),
        Some(Doubt::Malformed) | None => {}
        Some(Doubt::Contradiction) => remarks.push(contradiction(judged)),
        Some(doubt) => remarks.push(why(doubt)),
    }
    remarks.extend(word(judged));
    let envelope = &judged.envelope;
    match (judged.status_from, envelope.body_status()) {
        (Some(StatusFrom::Body), _) => remarks.push(status_from_body()),
        (None, _) if judged.verdict.is_some() => remarks.push(Words::new(
            "HTTP 状态码不明，但此 code 不论状态码如何都成立。",
            "HTTP status unknown, but this code decides with any status.",
        )),
        (Some(StatusFrom::Option), Some(status)) if status != envelope.status() => {
            remarks.push(Words::new(
                format!("响应体中的 status 是 {status}。"),
                format!("The status in the body is {status}."),
            ));
        }
        _ => {}
    }
    remarks
}

/// Where to read on if the code is a word: answers are judged by the return codes, and all of
/// these are numbers.
fn word(judged: &Judged<'_>) -> Option<Words> {
    let word = judged.envelope.meaning_in::<WechatCode>()?.code();
    Some(Words::new(
        format!("{word} 是微信支付的错误码，可运行 explain {word} 查看含义。"),
        format!("{word} is an error code of WeChat Pay: see explain {word}."),
    ))
}

fn contradiction(judged: &Judged<'_>) -> Words {
    match judged.envelope.code() {
        None => Words::new(
            "矛盾：没有 code，或者 code 不是整数。",
            "Contradiction: there is no code, or none that is an integer.",
        ),
        Some(_) => why(Doubt::Contradiction),
    }
}

pub(crate) fn why(doubt: Doubt) -> Words {
    match doubt {
        Doubt::Malformed => Words::new("响应体无法解析。", "Unreadable body."),
        Doubt::NoStatus => Words::new(
            "HTTP 状态码不明，请用 --status 给出。",
            "HTTP status unknown: give it with --status.",
        ),
        Doubt::Contradiction => Words::new(
            "矛盾：code 与 HTTP 状态码不符。",
            "Contradiction: code and HTTP status do not agree.",
        ),
        Doubt::UnknownCode => Words::unknown_code(),
        Doubt::UnknownStatus => Words::new("没有这个 HTTP 状态码。", "No such HTTP status."),
    }
}

pub(crate) fn status_from_body() -> Words {
    Words::new("HTTP 状态码取自响应体。", "HTTP status from the body.")
}
