//! The story: a shop signs in, is paid by WeChat and by Alipay, and has a payment refused.

use crate::client::{Account, Client, Pace};
use crate::reader::Reader;
use crate::server::Answer;
use crate::wire::Failure;
use jiemi_codes::{HttpStatus, PayCode};
use serde::Deserialize;
use serde_json::json;

/// The server's answers to each request, in this order.
pub(crate) fn script() -> [(&'static str, Vec<Answer>); 6] {
    [
        (
            "POST /login",
            vec![
                Answer::code(PayCode::InvalidCredentials),
                Answer::code(PayCode::RequestRefused),
                Answer::token("token-1"),
                Answer::token("token-2"),
                Answer::token("token-3"),
            ],
        ),
        (
            "POST /orders/1001",
            vec![
                Answer::code(PayCode::TokenExpired),
                Answer::payload(PayCode::WechatOrder, json!({ "prepay": "wx20261124" })),
            ],
        ),
        (
            "GET /orders/1001",
            vec![
                Answer::status(HttpStatus::Unauthorized),
                Answer::paid("W-1001"),
            ],
        ),
        ("POST /payments/1002", vec![Answer::Silence]),
        (
            "GET /payments/1002",
            vec![
                Answer::code(PayCode::AlipayPending),
                Answer::code(PayCode::AlipayPending),
                Answer::ProxyPage,
                Answer::Later(HttpStatus::TooManyRequests, 1),
                Answer::paid("A-1002"),
            ],
        ),
        (
            "POST /payments/1003",
            vec![Answer::refusal(PayCode::ConditionNotMet)],
        ),
    ]
}

/// What the app needs to start a WeChat payment.
#[derive(Deserialize)]
struct WechatOrder {
    prepay: String,
}

pub(crate) async fn tell(base: &str, pace: Pace, reader: Reader) -> Result<(), Failure> {
    let shop = |password| {
        let user = "shop";
        Client::new(base, Account { user, password }, pace, reader.watch())
    };

    reader.title("一、登录", "1. Signing in");
    if shop("guess")?.login().await.is_err() {
        reader.say("密码错误：换一个密码。", "Wrong password: try another.");
    }
    let client = shop("secret")?;
    if client.login().await.is_err() {
        reader.say(
            "被拒绝：先请客服解锁。",
            "Refused: have the account unlocked first.",
        );
    }
    client.login().await?;

    reader.title("二、微信订单", "2. A WeChat order");
    let order = json!({ "amount": 100 });
    let submitted = client.submit::<WechatOrder>("/orders/1001", order).await?;
    if let Some(order) = submitted.payload {
        let (zh, en) = ("顾客在微信里支付：", "The customer pays in WeChat: ");
        reader.say(
            &format!("{zh}{}", order.prepay),
            &format!("{en}{}", order.prepay),
        );
    }
    let ending = client.settle("/orders/1001", submitted.retry_after).await;
    reader.end(&ending);

    reader.title("三、支付宝付款码", "3. An Alipay payment at the till");
    let payment = json!({ "amount": 200, "scanned": "28763443825664394" });
    reader.end(&client.pay("/payments/1002", payment).await?);

    reader.title("四、被拒绝的付款", "4. A payment that is refused");
    let payment = json!({ "amount": 0, "scanned": "28763443825664394" });
    match client.pay("/payments/1003", payment).await {
        Ok(ending) => reader.end(&ending),
        Err(_) => reader.say("放弃，没有付款。", "Given up; nothing was paid."),
    }
    Ok(())
}
