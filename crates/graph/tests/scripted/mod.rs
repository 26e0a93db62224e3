//! A loopback server that answers as a test scripts it, down to cut connections.

#![allow(dead_code, missing_docs)]

use serde_json::Value;
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Seen {
    pub number: usize,
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }
}

/// What the script wants to happen.
pub enum Reply {
    Answer {
        status: u16,
        headers: Vec<(String, String)>,
        body: String,
    },
    /// A body that is no text.
    Bytes {
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    },
    /// Closes without a word.
    Cut,
    /// Promises the whole body and closes after its first bytes.
    CutBody { body: String, after: usize },
    /// Sends the head and the first bytes, then nothing for as long.
    Stall {
        body: String,
        after: usize,
        pause: Duration,
    },
    /// Answers after a while.
    Late { after: Duration, body: String },
}

impl Reply {
    pub fn json(body: Value) -> Self {
        Self::status(200, body)
    }

    pub fn status(status: u16, body: Value) -> Self {
        Self::text(status, body.to_string())
    }

    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self::Answer {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
    }

    pub fn header(self, name: &str, value: &str) -> Self {
        match self {
            Self::Answer {
                status,
                mut headers,
                body,
            } => {
                headers.push((name.to_owned(), value.to_owned()));
                Self::Answer {
                    status,
                    headers,
                    body,
                }
            }
            other => other,
        }
    }
}

/// The server; it stops when it is dropped.
pub struct Scripted {
    pub origin: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: JoinHandle<()>,
}

impl Scripted {
    pub async fn start(script: impl Fn(&Seen, &str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (script, log, home) = (Arc::new(script), Arc::clone(&seen), origin.clone());
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (script, log, home) = (Arc::clone(&script), Arc::clone(&log), home.clone());
                tokio::spawn(async move { serve(stream, &*script, &log, &home).await });
            }
        });
        Self { origin, seen, task }
    }

    pub fn base(&self) -> url::Url {
        format!("{}/v1.0", self.origin).parse().unwrap()
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn targets(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.target).collect()
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    script: &(impl Fn(&Seen, &str) -> Reply + Send + Sync),
    log: &Mutex<Vec<Seen>>,
    home: &str,
) {
    let Some(mut seen) = receive(&mut stream).await else {
        return;
    };
    {
        let mut log = log.lock().unwrap();
        seen.number = log.len() + 1;
        log.push(seen.clone());
    }
    let head = |status: u16, headers: &[(String, String)], length: usize| {
        let mut head = format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n");
        head += &format!("content-length: {length}\r\nconnection: close\r\n");
        head += &format!("request-id: request-{}\r\n", seen.number);
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        head + "\r\n"
    };
    match script(&seen, home) {
        Reply::Answer {
            status,
            headers,
            body,
        } => {
            let text = head(status, &headers, body.len()) + &body;
            let _ = stream.write_all(text.as_bytes()).await;
        }
        Reply::Bytes { headers, body } => {
            let mut bytes = head(200, &headers, body.len()).into_bytes();
            bytes.extend(body);
            let _ = stream.write_all(&bytes).await;
        }
        Reply::Cut => {}
        Reply::CutBody { body, after } => {
            let text = head(200, &[], body.len()) + &body[..after];
            let _ = stream.write_all(text.as_bytes()).await;
        }
        Reply::Stall { body, after, pause } => {
            let text = head(200, &[], body.len()) + &body[..after];
            let _ = stream.write_all(text.as_bytes()).await;
            tokio::time::sleep(pause).await;
        }
        Reply::Late { after, body } => {
            tokio::time::sleep(after).await;
            let _ = stream
                .write_all((head(200, &[], body.len()) + &body).as_bytes())
                .await;
        }
    }
    let _ = stream.shutdown().await;
}

async fn receive(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let end = loop {
        let mut chunk = [0; 4096];
        let read = stream
            .read(&mut chunk)
            .await
            .ok()
            .filter(|read| *read > 0)?;
        bytes.extend_from_slice(&chunk[..read]);
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ').map(str::to_owned);
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let (method, target) = (first.next()?, first.next()?);
    let seen = Seen {
        number: 0,
        method,
        target,
        headers,
        body: String::new(),
    };
    let length: usize = seen
        .header("content-length")
        .and_then(|n| n.parse().ok())
        .unwrap_or(0);
    while bytes.len() < end + length {
        let mut chunk = [0; 4096];
        let read = stream
            .read(&mut chunk)
            .await
            .ok()
            .filter(|read| *read > 0)?;
        bytes.extend_from_slice(&chunk[..read]);
    }
    let body = String::from_utf8_lossy(&bytes[end..]).into_owned();
    Some(Seen { body, ..seen })
}
