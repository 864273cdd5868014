//! Remarks on an answer, after its verdict: what its code means, and what is in doubt.

use crate::catalogue::Catalogue;
use crate::explain::judged::{Decided, Doubt, Judged, StatusFrom};
use crate::text::{Foreign, LONGEST_CODE, clipped};
use crate::words::Words;
use jiemi_codes::Unclear;

/// Remarks about an answer.
pub(crate) fn remarks(judged: &Judged) -> Vec<Words> {
    let meanings = &judged.meanings;
    let mut remarks: Vec<Words> = meanings.iter().map(Words::message).collect();
    if meanings.len() > 1 {
        remarks.push(Words::new(
            "消息没有说明是哪一种。",
            "The message does not say which.",
        ));
    }
    match judged.doubt() {
        // The reason is given at the end of the line.
        Some(Doubt::Malformed) if judged.decided.is_none() => remarks.push(why(Doubt::NoStatus)),
        Some(Doubt::Malformed) | None => {}
        Some(Doubt::Unclear(Unclear::Unreadable)) => remarks.push(unreadable(judged)),
        Some(Doubt::UnknownCode) => remarks.push(judged.catalogue.unknown_code()),
        Some(doubt) => remarks.push(why(doubt)),
    }
    if matches!(judged.decided, Some(Decided::Code)) && !meanings.is_empty() {
        remarks.extend(judged.catalogue.whose());
    }
    match (judged.status, judged.body_status) {
        (Some((_, StatusFrom::Body)), _) => remarks.push(status_from_body()),
        (None, _) if judged.decided.is_some() => remarks.push(Words::new(
            "HTTP 状态码未知，但无论状态码是什么，都以这个 code 为准。",
            "HTTP status unknown, but this code decides with any status.",
        )),
        (Some((status, _)), Some(other)) if other != status => {
            remarks.push(Words::new(
                format!("响应体中的 status 是 {other}。"),
                format!("The status in the body is {other}."),
            ));
        }
        _ => {}
    }
    remarks
}

pub(crate) fn why(doubt: Doubt) -> Words {
    match doubt {
        Doubt::Malformed => Words::new("响应体无法解析。", "Unreadable body."),
        Doubt::NoStatus => Words::new(
            "HTTP 状态码未知，请用 --status 给出。",
            "HTTP status unknown: give it with --status.",
        ),
        Doubt::Unclear(why) => unclear(why),
        Doubt::UnknownCode => Catalogue::Code.unknown_code(),
        Doubt::UnknownStatus => Words::new("没有这个 HTTP 状态码。", "No such HTTP status."),
    }
}

fn unreadable(judged: &Judged) -> Words {
    let code = judged.code_text.as_deref().unwrap_or_default();
    let code = clipped(&Foreign(code).to_string(), LONGEST_CODE);
    Words::new(
        format!("码值“{code}”无法识别。"),
        format!("The code \"{code}\" cannot be read."),
    )
}

/// The English is the library's sentence.
fn unclear(why: Unclear) -> Words {
    let zh = match why {
        Unclear::StatusDenies => "码值表示成功，但与 HTTP 状态码不符。",
        Unclear::NoCode => "HTTP 状态码表示成功，但响应中没有码值。",
        Unclear::SaysNothing => "这个码值以 HTTP 状态码为准，但仅凭状态码不能判定为成功。",
        // A body that cannot be read is a doubt of its own.
        Unclear::Unreadable => "码值无法识别。",
        Unclear::BodyStatus => "响应体中的 status 与 HTTP 状态码不一致。",
        Unclear::Denied => "响应体否定了成功（例如 success 为 false），或缺少确认成功的标志。",
        Unclear::Errors => "HTTP 状态码表示成功，但响应体中有错误信息，或码值不在约定的位置。",
        _ => "无法判明。",
    };
    let sentence = why.to_string();
    let (first, rest) = sentence.split_at(sentence.len().min(1));
    Words::new(zh, format!("{}{rest}.", first.to_uppercase()))
}

pub(crate) fn status_from_body() -> Words {
    Words::new("HTTP 状态码取自响应体。", "HTTP status from the body.")
}
