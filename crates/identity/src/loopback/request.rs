//! Reading a request's head, and the query of the only kind of request that counts.

use super::answer::Status;
use secrecy::zeroize::Zeroizing;
use tokio::{io::AsyncReadExt, net::TcpStream};

/// The largest head read, in bytes. Entra's codes stay below 2,000.
const LARGEST: usize = 16 * 1024;
/// The most headers in a head.
const MOST_HEADERS: usize = 64;

/// Why there is no head.
pub(super) enum Unread {
    /// The connection was closed before a word was said.
    Closed,
    /// What came is refused.
    Refused(Status),
}

/// Reads up to the empty line that ends a head. It holds a code perhaps, hence the wipe.
pub(super) async fn read_head(stream: &mut TcpStream) -> Result<Zeroizing<Vec<u8>>, Unread> {
    let mut head = Zeroizing::new(Vec::with_capacity(LARGEST));
    loop {
        let seen = head.len();
        let room = LARGEST - seen;
        // `take` keeps the buffer from growing, and so from leaving copies behind.
        let read = stream.take(room as u64).read_buf(&mut *head).await;
        match read {
            Ok(0) if seen == 0 => return Err(Unread::Closed),
            Ok(0) if seen == LARGEST => return Err(Unread::Refused(Status::HeadTooLarge)),
            Ok(0) => return Err(Unread::Refused(Status::BadRequest)),
            Ok(_) => {}
            Err(_) => return Err(Unread::Closed),
        }
        // Not HTTP: TLS, SSH and the like. They would wait for an answer before going on.
        if !head.first().is_some_and(u8::is_ascii_uppercase) {
            return Err(Unread::Refused(Status::BadRequest));
        }
        if ends_in(&head, seen) {
            return Ok(head);
        }
    }
}

/// Whether an empty line is among the bytes after `seen`.
fn ends_in(head: &[u8], seen: usize) -> bool {
    let tail = head.get(seen.saturating_sub(3)..).unwrap_or_default();
    tail.windows(4).any(|end| end == b"\r\n\r\n") || tail.windows(2).any(|end| end == b"\n\n")
}

/// The query of a GET of `/` that is addressed to this listener.
pub(super) fn query(head: &[u8], port: u16) -> Result<Zeroizing<String>, Status> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(head) {
        Ok(httparse::Status::Complete(length)) if length == head.len() => {}
        Err(httparse::Error::TooManyHeaders) => return Err(Status::HeadTooLarge),
        // What follows the head would be a body, or a request smuggled in behind it.
        _ => return Err(Status::BadRequest),
    }
    check_host(request.headers, port)?;
    check_way(request.headers)?;
    if request.method != Some("GET") {
        return Err(Status::MethodNotAllowed);
    }
    let bodied = |header: &httparse::Header<'_>| {
        header.name.eq_ignore_ascii_case("transfer-encoding")
            || header.name.eq_ignore_ascii_case("content-length") && header.value != b"0"
    };
    if request.headers.iter().any(bodied) {
        return Err(Status::BadRequest);
    }
    let target = request.path.ok_or(Status::BadRequest)?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if path != "/" {
        return Err(Status::NotFound);
    }
    Ok(Zeroizing::new(query.to_owned()))
}

/// Lets through what a browser calls the person's own way to a page of its own, and
/// browsers that say nothing: no image, script, frame or fetch of somebody's page
/// (Fetch Metadata Request Headers, sections 2.1 and 2.2). The identity server's redirect
/// is cross-site by nature, so where it comes from decides nothing.
fn check_way(headers: &[httparse::Header<'_>]) -> Result<(), Status> {
    let is = |name: &str, wanted: &[u8]| {
        headers
            .iter()
            .filter(|header| header.name.eq_ignore_ascii_case(name))
            .all(|header| header.value == wanted)
    };
    match is("sec-fetch-mode", b"navigate") && is("sec-fetch-dest", b"document") {
        true => Ok(()),
        false => Err(Status::Forbidden),
    }
}

/// Lets through only names that are this machine by definition: with any other, a page
/// elsewhere has pointed its own name here (DNS rebinding).
fn check_host(headers: &[httparse::Header<'_>], port: u16) -> Result<(), Status> {
    let mut hosts = headers
        .iter()
        .filter(|header| header.name.eq_ignore_ascii_case("host"));
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return Err(Status::BadRequest);
    };
    let host = std::str::from_utf8(host.value).map_err(|_| Status::BadRequest)?;
    let ours = ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|name| host.eq_ignore_ascii_case(&format!("{name}:{port}")));
    if ours {
        Ok(())
    } else {
        Err(Status::Misdirected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PORT: u16 = 4000;

    fn judged(head: &str) -> Result<String, Status> {
        query(head.as_bytes(), PORT).map(|query| query.to_string())
    }

    #[test]
    fn a_get_of_the_exact_path_counts() {
        let head = "GET /?a=b HTTP/1.1\r\nHost: localhost:4000\r\n\r\n";
        assert_eq!(judged(head), Ok("a=b".to_owned()));
        assert_eq!(
            judged(&head.replace("localhost", "[::1]")),
            Ok("a=b".to_owned())
        );
    }

    #[test]
    fn all_else_has_its_own_status() {
        let rows = [
            (
                "POST / HTTP/1.1\r\nHost: localhost:4000\r\n\r\n",
                Status::MethodNotAllowed,
            ),
            (
                "HEAD / HTTP/1.1\r\nHost: localhost:4000\r\n\r\n",
                Status::MethodNotAllowed,
            ),
            (
                "GET /favicon.ico HTTP/1.1\r\nHost: localhost:4000\r\n\r\n",
                Status::NotFound,
            ),
            (
                "GET //?a HTTP/1.1\r\nHost: localhost:4000\r\n\r\n",
                Status::NotFound,
            ),
            (
                "GET http://localhost:4000/ HTTP/1.1\r\nHost: localhost:4000\r\n\r\n",
                Status::NotFound,
            ),
            ("GET / HTTP/1.1\r\n\r\n", Status::BadRequest),
            (
                "GET / HTTP/1.1\r\nHost: localhost:4000\r\nHost: localhost:4000\r\n\r\n",
                Status::BadRequest,
            ),
            (
                "GET / HTTP/1.1\r\nHost: evil.example:4000\r\n\r\n",
                Status::Misdirected,
            ),
            (
                "GET / HTTP/1.1\r\nHost: localhost.evil.example:4000\r\n\r\n",
                Status::Misdirected,
            ),
            (
                "GET / HTTP/1.1\r\nHost: localhost:4001\r\n\r\n",
                Status::Misdirected,
            ),
            (
                "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                Status::Misdirected,
            ),
            (
                "GET / HTTP/1.1\r\nHost: localhost:4000\r\nContent-Length: 3\r\n\r\n",
                Status::BadRequest,
            ),
            (
                "GET / HTTP/1.1\r\nHost: localhost:4000\r\n\r\nGET /",
                Status::BadRequest,
            ),
            (
                "GET /?a HTTP/1.1\r\nHost: localhost:4000\r\nSec-Fetch-Dest: image\r\n\r\n",
                Status::Forbidden,
            ),
            (
                "GET / HTTP/9\r\nHost: localhost:4000\r\n\r\n",
                Status::BadRequest,
            ),
        ];
        for (head, status) in rows {
            assert_eq!(judged(head), Err(status), "{head}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_judged_without_a_panic(head in proptest::collection::vec(any::<u8>(), 0..400)) {
            prop_assert!(query(&head, PORT).is_err());
        }
    }
}
