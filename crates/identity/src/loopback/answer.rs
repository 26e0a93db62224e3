//! Answering the browser: one page, then the connection ends.

use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// Time to write the page.
const WRITE_TIME: Duration = Duration::from_secs(5);
/// Time and bytes given to what the other side is still sending.
const LINGER_TIME: Duration = Duration::from_millis(500);
const LINGER_BYTES: u64 = 256 * 1024;

/// The page brings its styles along and nothing else may load or run.
const HEADERS: &str = "Content-Type: text/html; charset=utf-8\r\n\
    Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n\
    Cache-Control: no-store\r\n\
    Referrer-Policy: no-referrer\r\n\
    X-Content-Type-Options: nosniff\r\n\
    X-Frame-Options: DENY\r\n\
    Cross-Origin-Resource-Policy: same-origin\r\n\
    Connection: close\r\n";

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// It was the one.
    Ok,
    /// Malformed, or without the right state.
    BadRequest,
    /// Asked for by a page, not by the person's own way there.
    Forbidden,
    /// Another path.
    NotFound,
    /// Another method.
    MethodNotAllowed,
    /// Too slow.
    RequestTimeout,
    /// Right, but not the first.
    Gone,
    /// For another host.
    Misdirected,
    /// Too large.
    HeadTooLarge,
}

impl Status {
    fn line(self) -> &'static str {
        match self {
            Self::Ok => "200 OK",
            Self::BadRequest => "400 Bad Request",
            Self::Forbidden => "403 Forbidden",
            Self::NotFound => "404 Not Found",
            Self::MethodNotAllowed => "405 Method Not Allowed\r\nAllow: GET",
            Self::RequestTimeout => "408 Request Timeout",
            Self::Gone => "410 Gone",
            Self::Misdirected => "421 Misdirected Request",
            Self::HeadTooLarge => "431 Request Header Fields Too Large",
        }
    }
}

/// Sends a page and closes. Whether the browser still listens changes nothing.
pub(super) async fn send(mut stream: TcpStream, status: Status, page: &str) {
    let answer = format!(
        "HTTP/1.1 {}\r\nContent-Length: {}\r\n{HEADERS}\r\n{page}",
        status.line(),
        page.len()
    );
    let written = timeout(WRITE_TIME, async {
        stream.write_all(answer.as_bytes()).await?;
        stream.shutdown().await
    });
    if !matches!(written.await, Ok(Ok(()))) {
        return;
    }
    // Closing with bytes unread resets the connection, and the page would be lost.
    let mut rest = stream.take(LINGER_BYTES);
    let mut buffer = [0; 4096];
    let drained = timeout(LINGER_TIME, async {
        while matches!(rest.read(&mut buffer).await, Ok(read) if read > 0) {}
    });
    // Running out of time is as good an end as any.
    drop(drained.await);
}
