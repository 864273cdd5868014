//! The API's side: an HTTP server on this machine. It answers from a script and remembers the
//! requests.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{Html, IntoResponse as _, Response};
use axum::{Json, Router};
use jiemi_codes::{HttpStatus, Language, PayCode, Reply};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::{HashMap, VecDeque};
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpSocket;

/// This API speaks Chinese.
const LANGUAGE: Language = Language::Zh;

/// What the server answers to a request.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    /// A body in the shape that the document describes.
    Reply(Reply<'static, PayCode>, Value),
    /// This status, with the seconds that the client has to wait.
    Later(HttpStatus, u64),
    /// A page from a proxy that cannot reach the server.
    ProxyPage,
    /// The server accepts the request, but answers after every client has given up.
    Silence,
}

/// This API puts the payload beside the code.
#[derive(Serialize)]
struct Body {
    #[serde(flatten)]
    reply: Reply<'static, PayCode>,
    #[serde(flatten)]
    payload: Value,
}

impl Answer {
    pub(crate) fn code(code: PayCode) -> Answer {
        Answer::payload(code, json!({}))
    }

    pub(crate) fn payload(code: PayCode, payload: Value) -> Answer {
        Answer::Reply(Reply::from_code(code, LANGUAGE), payload)
    }

    pub(crate) fn status(status: HttpStatus) -> Answer {
        Answer::Reply(Reply::from_status(status, LANGUAGE), json!({}))
    }

    /// A refusal on purpose. Some servers send one with HTTP 500.
    pub(crate) fn refusal(code: PayCode) -> Answer {
        let reply = Reply::from_code(code, LANGUAGE).with_status(500);
        Answer::Reply(reply, json!({}))
    }

    pub(crate) fn token(token: &str) -> Answer {
        Answer::payload(PayCode::Success, json!({ "token": token }))
    }

    pub(crate) fn paid(trade: &str) -> Answer {
        Answer::payload(PayCode::Success, json!({ "paid": true, "trade": trade }))
    }

    async fn respond(self) -> Response {
        match self {
            Answer::Reply(reply, payload) => respond(reply, payload),
            Answer::Later(status, seconds) => {
                let header = match status {
                    HttpStatus::TooManyRequests => "x-rate-limit-reset",
                    _ => "retry-after",
                };
                let reply = Reply::from_status(status, LANGUAGE);
                ([(header, seconds.to_string())], respond(reply, json!({}))).into_response()
            }
            Answer::ProxyPage => {
                let page = Html("<html>\r\n<h1>502 Bad Gateway</h1>\r\n</html>\r\n");
                (StatusCode::BAD_GATEWAY, page).into_response()
            }
            Answer::Silence => {
                tokio::time::sleep(Duration::from_secs(30)).await;
                StatusCode::GATEWAY_TIMEOUT.into_response()
            }
        }
    }
}

/// A reply as axum sends it.
fn respond(reply: Reply<'static, PayCode>, payload: Value) -> Response {
    let status = StatusCode::from_u16(reply.status());
    let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, Json(Body { reply, payload })).into_response()
}

pub(crate) struct Server {
    url: String,
    api: Arc<Api>,
}

struct Api {
    script: Mutex<HashMap<&'static str, VecDeque<Answer>>>,
    seen: Mutex<Vec<String>>,
}

impl Server {
    /// Starts a server. For each call, such as `GET /orders/1`, the script has the answers in
    /// order; the last one is repeated.
    pub(crate) fn start<const N: usize>(
        socket: TcpSocket,
        script: [(&'static str, Vec<Answer>); N],
    ) -> io::Result<Server> {
        let listener = socket.listen(16)?;
        let url = format!("http://{}", listener.local_addr()?);
        let script = script.map(|(call, answers)| (call, answers.into()));
        let api = Arc::new(Api {
            script: Mutex::new(script.into()),
            seen: Mutex::default(),
        });
        let router = Router::new().fallback(answer).with_state(api.clone());
        tokio::spawn(async { axum::serve(listener, router).await });
        Ok(Server { url, api })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The requests so far, each with its token.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.api.seen.lock().unwrap().clone()
    }
}

/// A free port of this machine. Connections to it fail until a server listens.
pub(crate) fn free_port() -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
    Ok(socket)
}

async fn answer(
    State(api): State<Arc<Api>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    _body: Bytes, // read to its end, so that the connection can be used again
) -> Response {
    let call = format!("{method} {}", uri.path());
    let token = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    api.remember(&call, token);
    api.next_answer(&call).respond().await
}

impl Api {
    fn remember(&self, call: &str, token: Option<&str>) {
        let mut seen = self.seen.lock().unwrap();
        seen.push(match token {
            Some(token) => format!("{call} {token}"),
            None => call.to_owned(),
        });
    }

    fn next_answer(&self, call: &str) -> Answer {
        let mut script = self.script.lock().unwrap();
        let answer = script
            .get_mut(call)
            .and_then(|answers| match answers.len() {
                0 | 1 => answers.front().cloned(),
                _ => answers.pop_front(),
            });
        answer.unwrap_or_else(|| Answer::status(HttpStatus::NotFound))
    }
}
