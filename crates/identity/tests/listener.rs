//! The loopback listener under attack, over real sockets: whatever comes, only the
//! browser's GET of the exact path with the right state ends the wait.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod support;

use scopeglass_domain::ErrorCode;
use std::{collections::VecDeque, time::Duration};
use support::{
    Waiting, World,
    browser::{get, rest, send, status},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};
use tokio_util::sync::CancellationToken;

/// The true redirect still works, which is what "changes nothing" means.
async fn still_works(world: &World, waiting: Waiting) {
    let code = world.approve(&waiting.url);
    let answer = waiting
        .come_back(&format!("code={code}&state={}", waiting.state()))
        .await;
    assert_eq!(status(&answer), 200);
    assert!(answer.ends_with("<p>finished</p>"), "{answer}");
    assert_eq!(
        waiting.task.await.unwrap().unwrap().account().username,
        "noor@example.test"
    );
}

/// Ends once nothing listens there any more.
async fn closed(port: u16) {
    while TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

async fn waiting() -> (World, Waiting) {
    let world = World::start().await;
    let waiting = world.waiting(world.request(&["User.Read"])).await;
    (world, waiting)
}

#[tokio::test]
async fn stray_requests_get_an_error_page_and_change_nothing() {
    let (world, waiting) = waiting().await;
    let (port, state) = (waiting.port(), waiting.state());
    let host = format!("Host: localhost:{port}");
    let rows = [
        (format!("GET /favicon.ico HTTP/1.1\r\n{host}\r\n\r\n"), 404),
        (
            format!("GET /callback?code=x&state={state} HTTP/1.1\r\n{host}\r\n\r\n"),
            404,
        ),
        (
            format!("GET //?code=x&state={state} HTTP/1.1\r\n{host}\r\n\r\n"),
            404,
        ),
        (format!("GET /.env HTTP/1.0\r\n{host}\r\n\r\n"), 404),
        (format!("GET / HTTP/1.1\r\n{host}\r\n\r\n"), 400),
        (format!("GET /?code=x HTTP/1.1\r\n{host}\r\n\r\n"), 400),
        (
            format!("GET /?code=x&state= HTTP/1.1\r\n{host}\r\n\r\n"),
            400,
        ),
        (
            format!("GET /?code=x&state={state}x HTTP/1.1\r\n{host}\r\n\r\n"),
            400,
        ),
        (
            format!("GET /?error=access_denied&state=no HTTP/1.1\r\n{host}\r\n\r\n"),
            400,
        ),
        (
            format!("GET /?state={state} HTTP/1.1\r\n{host}\r\n\r\n"),
            400,
        ),
        (
            format!("GET /?code=x&code=y&state={state} HTTP/1.1\r\n{host}\r\n\r\n"),
            400,
        ),
        (
            format!("POST /?code=x&state={state} HTTP/1.1\r\n{host}\r\nContent-Length: 0\r\n\r\n"),
            405,
        ),
        (
            format!("HEAD /?code=x&state={state} HTTP/1.1\r\n{host}\r\n\r\n"),
            405,
        ),
        (format!("OPTIONS * HTTP/1.1\r\n{host}\r\n\r\n"), 405),
        (
            format!("GET /?code=x&state={state} HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n"),
            421,
        ),
        (
            format!("GET /?code=x&state={state} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
            421,
        ),
        (format!("GET /?code=x&state={state} HTTP/1.1\r\n\r\n"), 400),
        (
            format!("GET /?code=x&state={state} HTTP/1.1\r\n{host}\r\n{host}\r\n\r\n"),
            400,
        ),
        (
            format!(
                "GET /?code=x&state={state} HTTP/1.1\r\n{host}\r\nContent-Length: 4\r\n\r\nabcd"
            ),
            400,
        ),
        (
            format!("GET /?code=x&state={state}\u{0}\r\n{host}\r\n\r\n"),
            400,
        ),
        ("GET\n\n".to_owned(), 400),
        ("\u{16}\u{3}\u{1}\u{2}\u{0}".to_owned(), 400),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(), 400),
        (
            format!("GET /?{} HTTP/1.1\r\n{host}\r\n\r\n", "x".repeat(17_000)),
            431,
        ),
        (
            format!("GET / HTTP/1.1\r\n{host}\r\n{}\r\n", "A: b\r\n".repeat(100)),
            431,
        ),
    ];
    for (request, expected) in rows {
        let answer = send(port, &request).await;
        let shown: String = request.chars().take(80).collect();
        assert_eq!(status(&answer), expected, "{shown}");
        assert!(answer.ends_with("<p>ignored</p>"), "{shown}");
    }
    assert_eq!(world.seen(|seen| seen.redemptions.len()), 0);
    still_works(&world, waiting).await;
}

#[tokio::test]
async fn every_answer_is_locked_down() {
    let (world, waiting) = waiting().await;
    let ignored = get(waiting.port(), "/x").await;
    let code = world.approve(&waiting.url);
    let query = format!("code={code}&state={}", waiting.state());
    let finished = waiting.come_back(&query).await;
    for answer in [ignored, finished] {
        let head = answer.split("\r\n\r\n").next().unwrap().to_lowercase();
        assert!(head.contains(
            "\r\ncontent-security-policy: default-src 'none'; style-src 'unsafe-inline'; "
        ));
        assert!(head.contains("frame-ancestors 'none'"));
        for header in [
            "cache-control: no-store",
            "referrer-policy: no-referrer",
            "x-content-type-options: nosniff",
            "connection: close",
            "content-type: text/html; charset=utf-8",
        ] {
            assert!(
                head.contains(&format!("\r\n{header}")),
                "{header} in {head}"
            );
        }
        assert!(!head.contains("access-control-") && !head.contains("set-cookie"));
        assert!(!answer.contains(&query), "nothing of the request is echoed");
    }
}

#[tokio::test]
async fn both_families_listen_on_one_port() {
    let (world, waiting) = waiting().await;
    if std::net::TcpListener::bind("[::1]:0").is_ok() {
        let port = waiting.port();
        let mut stream = TcpStream::connect(("::1", port)).await.unwrap();
        let request = format!("GET /x HTTP/1.1\r\nHost: [::1]:{port}\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        assert_eq!(status(&rest(&mut stream).await), 404);
    }
    assert_eq!(
        waiting.param("redirect_uri"),
        format!("http://localhost:{}", waiting.port())
    );
    still_works(&world, waiting).await;
}

#[tokio::test]
async fn a_second_hit_changes_nothing_and_then_the_port_is_closed() {
    let (world, waiting) = waiting().await;
    let port = waiting.port();
    world.hold(true);
    let code = world.approve(&waiting.url);
    let query = format!("/?code={code}&state={}", waiting.state());
    let mut first = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let request = format!("GET {query} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    first.write_all(request.as_bytes()).await.unwrap();
    while world.seen(|seen| seen.redemptions.is_empty()) {
        tokio::task::yield_now().await;
    }
    let second = get(port, &query).await;
    assert_eq!(status(&second), 410);
    assert!(second.ends_with("<p>ignored</p>"));
    let denial = get(
        port,
        &format!("/?error=access_denied&state={}", waiting.state()),
    )
    .await;
    assert_eq!(status(&denial), 410);
    world.hold(false);
    assert!(rest(&mut first).await.ends_with("<p>finished</p>"));
    waiting.task.await.unwrap().unwrap();
    assert_eq!(world.seen(|seen| seen.redemptions.len()), 1);
    closed(port).await;
}

#[tokio::test]
async fn slow_requests_do_not_hold_up_the_true_one() {
    let (world, waiting) = waiting().await;
    let port = waiting.port();
    let mut slow = Vec::new();
    for _ in 0..400 {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        // The listener may have shown it out already; that is the point.
        drop(stream.write_all(b"GET /?code=").await);
        slow.push(stream);
    }
    // Shown out to make room, not after its time was up (which is told with a 408).
    assert_eq!(rest(slow.first_mut().unwrap()).await, "");
    still_works(&world, waiting).await;
}

/// Opens connections until told to stop or until there were `most`; some say nothing, some
/// begin a request, some guess. Never more than 400 are open at once. How many there were.
async fn flood(port: u16, most: usize, stop: CancellationToken) -> usize {
    let mut open = VecDeque::new();
    for number in 0..most {
        if stop.is_cancelled() {
            return number;
        }
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)).await else {
            return number;
        };
        let guess =
            format!("GET /?code=x&state={number} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
        let said = ["", "GET /?code=", &guess][number % 3];
        // The listener may have shown it out already; that is the point.
        drop(stream.write_all(said.as_bytes()).await);
        open.push_back(stream);
        if open.len() > 400 {
            // With only 192 let in at once, one that old has been shown out or answered:
            // this read ends, which it would not while the listener kept the connection.
            rest(&mut open.pop_front().unwrap()).await;
        }
    }
    most
}

#[tokio::test]
async fn ten_thousand_connections_stay_within_bounds() {
    let (world, waiting) = waiting().await;
    let flooded = flood(waiting.port(), 10_000, CancellationToken::new()).await;
    assert_eq!(flooded, 10_000);
    still_works(&world, waiting).await;
}

#[tokio::test]
async fn a_true_sign_in_gets_through_while_the_flood_goes_on() {
    let (world, waiting) = waiting().await;
    let (port, stop) = (waiting.port(), CancellationToken::new());
    let flooding = tokio::spawn(flood(port, 50_000, stop.clone()));
    still_works(&world, waiting).await;
    stop.cancel();
    // Far from its own end, so the sign-in did not have to wait for it.
    assert!(flooding.await.unwrap() < 50_000);
    assert_eq!(world.seen(|seen| seen.redemptions.len()), 1);
}

#[tokio::test]
async fn another_program_cannot_take_the_port_over() {
    let (world, waiting) = waiting().await;
    let port = waiting.port();
    for address in ["127.0.0.1", "0.0.0.0", "localhost"] {
        let taken = tokio::net::TcpListener::bind((address, port)).await;
        assert!(taken.is_err(), "{address}");
    }
    still_works(&world, waiting).await;
}

#[tokio::test]
async fn a_redirect_of_an_earlier_sign_in_is_worth_nothing_later() {
    let (world, earlier) = waiting().await;
    let code = world.approve(&earlier.url);
    let query = format!("code={code}&state={}", earlier.state());
    earlier.come_back(&query).await;
    earlier.task.await.unwrap().unwrap();
    let later = world.waiting(world.request(&["User.Read"])).await;
    let replayed = later.come_back(&query).await;
    assert_eq!(status(&replayed), 400);
    still_works(&world, later).await;
}

#[tokio::test]
async fn a_code_that_another_program_brings_signs_nobody_in() {
    let (world, waiting) = waiting().await;
    let port = waiting.port();
    // The intruder has a true code of its own from the same server, but not the state.
    let own = world.waiting(world.request(&["User.Read"])).await;
    let code = world.approve(&own.url);
    for state in [own.state(), "x".repeat(43), String::new()] {
        let brought = get(port, &format!("/?code={code}&state={state}")).await;
        assert_eq!(status(&brought), 400, "{state}");
    }
    assert_eq!(world.seen(|seen| seen.redemptions.len()), 0);
    still_works(&world, waiting).await;
}

#[tokio::test]
async fn what_a_page_elsewhere_makes_the_browser_send_is_refused() {
    let (world, waiting) = waiting().await;
    let (port, state) = (waiting.port(), waiting.state());
    for way in [
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
        "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script",
    ] {
        let request = format!(
            "GET /?code=x&state={state} HTTP/1.1\r\nHost: localhost:{port}\r\n{way}\r\n\r\n"
        );
        assert_eq!(status(&send(port, &request).await), 403, "{way}");
    }
    let code = world.approve(&waiting.url);
    let redirect = format!(
        "GET /?code={code}&state={state} HTTP/1.1\r\nHost: localhost:{port}\r\n\
         Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n\r\n"
    );
    assert_eq!(status(&send(port, &redirect).await), 200);
    waiting.task.await.unwrap().unwrap();
}

#[tokio::test]
async fn an_endless_header_is_cut_off() {
    let (world, waiting) = waiting().await;
    let port = waiting.port();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let start = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nX: ");
    stream.write_all(start.as_bytes()).await.unwrap();
    let chunk = vec![b'a'; 64 * 1024];
    let mut sent = 0;
    while sent < 64 << 20 {
        match stream.write_all(&chunk).await {
            Ok(()) => sent += chunk.len(),
            Err(_) => break,
        }
    }
    assert!(sent < 64 << 20, "the listener took all of it");
    still_works(&world, waiting).await;
}

#[tokio::test]
async fn a_head_in_single_bytes_is_read_all_the_same() {
    let (world, waiting) = waiting().await;
    let port = waiting.port();
    let code = world.approve(&waiting.url);
    let state = waiting.state();
    let request =
        format!("GET /?state={state}&code={code} HTTP/1.1\r\nHost: LOCALHOST:{port}\r\n\r\n");
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stream.set_nodelay(true).unwrap();
    for byte in request.bytes() {
        stream.write_all(&[byte]).await.unwrap();
    }
    assert!(rest(&mut stream).await.ends_with("<p>finished</p>"));
    waiting.task.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_silent_connection_is_left_alone_until_its_time_is_up() {
    let (world, waiting) = waiting().await;
    let mut silent = TcpStream::connect(("127.0.0.1", waiting.port()))
        .await
        .unwrap();
    let mut byte = [0];
    // Browsers open connections ahead of need; with room left they are not shown out.
    assert!(
        timeout(Duration::from_millis(200), silent.read(&mut byte))
            .await
            .is_err()
    );
    still_works(&world, waiting).await;
}

#[tokio::test]
async fn cancelling_closes_the_port() {
    let (_world, waiting) = waiting().await;
    let port = waiting.port();
    waiting.cancel.cancel();
    let problem = waiting.task.await.unwrap().unwrap_err();
    assert_eq!(problem.code, ErrorCode::SignInCancelled);
    closed(port).await;
}
