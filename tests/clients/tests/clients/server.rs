//! The other side of every client: a server on this machine that answers from a script and
//! records each request.

use axum::Router;
use axum::extract::State;
use axum::http::{Method, StatusCode, Uri};
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use std::collections::{HashMap, VecDeque};
use std::io;
use std::net::Ipv4Addr;
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpSocket;

/// What the server does with a request. The request has reached it in every case.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    Given {
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: Vec<u8>,
    },
    /// Closes the connection without an answer.
    Lost,
    /// Answers too late for any client.
    Late,
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Answer {
        Answer::Given {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
    }

    /// An answer without a body, with a `Retry-After` in seconds.
    pub(crate) fn limited(status: u16, seconds: u64) -> Answer {
        Answer::new(status, "").with_retry_after(seconds)
    }

    pub(crate) fn with_retry_after(self, seconds: u64) -> Answer {
        self.with_header("retry-after", seconds.to_string())
    }

    /// Adds a header, if there is an answer to put it on.
    pub(crate) fn with_header(mut self, name: &'static str, value: String) -> Answer {
        if let Answer::Given { headers, .. } = &mut self {
            headers.push((name, value));
        }
        self
    }

    async fn respond(self) -> Response {
        match self {
            Answer::Given {
                status,
                headers,
                body,
            } => (code(status), AppendHeaders(headers), body).into_response(),
            // Ends the task, and the connection with it, without printing a panic.
            Answer::Lost => resume_unwind(Box::new("lost")),
            Answer::Late => {
                tokio::time::sleep(Duration::from_secs(30)).await;
                StatusCode::GATEWAY_TIMEOUT.into_response()
            }
        }
    }
}

fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap()
}

pub(crate) struct Server {
    url: String,
    api: Arc<Api>,
}

/// The answers to each call, such as `GET /orders/1`, in order; the last one is repeated.
type Script = HashMap<String, VecDeque<Answer>>;

struct Api {
    script: Mutex<Script>,
    seen: Mutex<Vec<String>>,
}

impl Server {
    pub(crate) fn start<const N: usize>(script: [(&str, Vec<Answer>); N]) -> io::Result<Server> {
        let socket = TcpSocket::new_v4()?;
        socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
        let listener = socket.listen(16)?;
        let url = format!("http://{}", listener.local_addr()?);
        let script = script.map(|(call, answers)| (call.to_owned(), answers.into()));
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

    /// The requests so far, each with its body.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.api.seen.lock().unwrap().clone()
    }
}

async fn answer(State(api): State<Arc<Api>>, method: Method, uri: Uri, body: String) -> Response {
    let call = format!("{method} {uri}");
    let request = format!("{call} {body}").trim_end().to_owned();
    api.seen.lock().unwrap().push(request);
    api.next_answer(&call).respond().await
}

impl Api {
    fn next_answer(&self, call: &str) -> Answer {
        let mut script = self.script.lock().unwrap();
        let answer = script
            .get_mut(call)
            .and_then(|answers| match answers.len() {
                0 | 1 => answers.front().cloned(),
                _ => answers.pop_front(),
            });
        answer.unwrap_or_else(|| Answer::new(501, format!("no script for {call}")))
    }
}
