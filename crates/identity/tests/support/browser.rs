//! A browser of few words: raw requests over a socket, so that a test can say exactly
//! what goes over the wire.

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// GET from the listener at that port, as a browser sends it.
pub async fn get(port: u16, target: &str) -> String {
    send(
        port,
        format!("GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\nAccept: */*\r\n\r\n"),
    )
    .await
}

/// Sends bytes and reads whatever comes until the connection ends.
pub async fn send(port: u16, request: impl AsRef<[u8]>) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stream.write_all(request.as_ref()).await.unwrap();
    rest(&mut stream).await
}

/// What comes until the connection ends.
pub async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // A reset after the answer is an end as well.
    drop(stream.read_to_end(&mut bytes).await);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The status of an answer.
pub fn status(answer: &str) -> u16 {
    let code = answer.split(' ').nth(1);
    code.unwrap_or_else(|| panic!("not an answer: {answer:?}"))
        .parse()
        .unwrap()
}
