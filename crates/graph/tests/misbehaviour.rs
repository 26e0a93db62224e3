//! Whatever a server does, the reading says what truly happened.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod scripted;

use async_trait::async_trait;
use flate2::{Compression, write::GzEncoder};
use scopeglass_domain::{DeniedReason, ErrorCode, Problem};
use scopeglass_graph::{Ask, End, GraphClient, Limits, Onward, Reading, Run, Tally, TokenSource};
use scripted::{Reply, Scripted, Seen};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::{
    io::Write,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio_util::sync::CancellationToken;

#[derive(Default)]
struct Tokens(AtomicUsize);

#[async_trait]
impl TokenSource for Tokens {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        Ok(format!("access-{}", self.0.load(Ordering::SeqCst)).into())
    }

    async fn renewed_access_token(&self, refused: &SecretString) -> Result<SecretString, Problem> {
        assert!(refused.expose_secret().starts_with("access-"));
        self.0.fetch_add(1, Ordering::SeqCst);
        self.access_token().await
    }

    async fn challenged_access_token(
        &self,
        _: &SecretString,
        challenge: &str,
    ) -> Result<SecretString, Problem> {
        assert!(challenge.contains("claims=\"eyJhIjp7fX0=\""), "{challenge}");
        self.0.fetch_add(100, Ordering::SeqCst);
        self.access_token().await
    }
}

fn limits() -> Limits {
    Limits {
        request: Duration::from_millis(400),
        retries: 2,
        patience: Duration::from_secs(3),
        first_wait: Duration::from_millis(5),
        answer_bytes: 4_000,
        pages: 50,
        ..Limits::default()
    }
}

fn client(server: &Scripted) -> GraphClient {
    GraphClient::with_limits(server.base(), Arc::new(Tokens::default()), None, limits()).unwrap()
}

struct Read {
    reading: Reading,
    ids: Vec<u64>,
    tally: Tally,
}

impl Read {
    fn broken(&self) -> ErrorCode {
        match &self.reading.end {
            End::Broken(problem) => problem.code,
            end => panic!("expected a broken reading, not {end:?}"),
        }
    }
}

async fn read(server: &Scripted) -> Read {
    read_until(server, &CancellationToken::new(), u64::MAX).await
}

async fn read_until(server: &Scripted, cancel: &CancellationToken, enough: u64) -> Read {
    let tally = Tally::default();
    let mut ids = Vec::new();
    let run = Run {
        cancel,
        tally: &tally,
    };
    let ask = Ask::new("/users").query("$count=true").eventual(true);
    let reading = client(server)
        .pages(&ask, &run, &mut |records, standing| {
            ids.extend(records.iter().filter_map(|record| record["id"].as_u64()));
            if standing.records >= enough {
                Onward::Enough
            } else {
                Onward::Continue
            }
        })
        .await;
    Read {
        reading,
        ids,
        tally,
    }
}

fn records(ids: std::ops::Range<u64>) -> Vec<Value> {
    ids.map(|id| json!({ "id": id })).collect()
}

fn page(home: &str, ids: std::ops::Range<u64>, next: Option<u64>) -> Value {
    let mut page = json!({ "@odata.count": 6, "value": records(ids) });
    if let Some(next) = next {
        page["@odata.nextLink"] = json!(format!("{home}/v1.0/users?$skiptoken={next}"));
    }
    page
}

/// Three pages of two records.
fn three_pages(seen: &Seen, home: &str) -> Reply {
    Reply::json(match seen.target.rsplit('=').next() {
        Some("2") => page(home, 2..4, Some(4)),
        Some("4") => page(home, 4..6, None),
        _ => page(home, 0..2, Some(2)),
    })
}

fn is_second_page(seen: &Seen) -> bool {
    seen.target.ends_with("skiptoken=2")
}

fn is_third_page(seen: &Seen) -> bool {
    seen.target.ends_with("skiptoken=4")
}

#[tokio::test]
async fn a_collection_is_read_to_its_end_with_the_consistency_header_on_every_page() {
    let server = Scripted::start(three_pages).await;
    let read = read(&server).await;
    assert_eq!(read.ids, [0, 1, 2, 3, 4, 5]);
    assert_eq!(
        read.reading,
        Reading {
            records: 6,
            count: Some(6),
            end: End::Finished
        }
    );
    for seen in server.seen() {
        assert_eq!(seen.header("consistencylevel"), Some("eventual"));
        assert_eq!(seen.header("authorization"), Some("Bearer access-0"));
        assert_eq!(seen.header("client-request-id").map(str::len), Some(36));
        assert!(
            seen.header("accept-encoding")
                .is_some_and(|value| value.contains("gzip"))
        );
    }
    let trace = read.tally.trace();
    assert_eq!(trace.requests, 3);
    assert_eq!(trace.request_ids, ["request-1", "request-2", "request-3"]);
}

#[tokio::test]
async fn an_empty_page_in_the_middle_is_not_the_end() {
    let server = Scripted::start(|seen, home| {
        if is_second_page(seen) {
            return Reply::json(page(home, 0..0, Some(4)));
        }
        three_pages(seen, home)
    })
    .await;
    assert_eq!(read(&server).await.ids, [0, 1, 4, 5]);
}

#[tokio::test]
async fn the_caller_stops_when_it_has_enough() {
    let server = Scripted::start(three_pages).await;
    let read = read_until(&server, &CancellationToken::new(), 2).await;
    assert_eq!((read.reading.end, server.seen().len()), (End::Enough, 1));
}

#[tokio::test]
async fn throttling_is_waited_out_with_and_without_a_named_pause() {
    for pause in [
        None,
        Some("0"),
        Some("Mon, 23 Nov 2020 10:00:00 GMT"),
        Some("soon"),
    ] {
        let server = Scripted::start(move |seen, home| match (seen.number, pause) {
            (1, None) => Reply::status(429, json!({"error": {"code": "TooManyRequests"}})),
            (1, Some(pause)) => Reply::text(429, "").header("Retry-After", pause),
            _ => three_pages(seen, home),
        })
        .await;
        assert_eq!(read(&server).await.reading.end, End::Finished, "{pause:?}");
    }
}

#[tokio::test]
async fn a_server_that_never_stops_throttling_ends_the_reading() {
    let server = Scripted::start(|_, _| Reply::text(429, "{}")).await;
    assert_eq!(read(&server).await.broken(), ErrorCode::GraphThrottled);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_pause_beyond_the_budget_is_not_sat_out() {
    let server = Scripted::start(|_, _| Reply::text(429, "").header("Retry-After", "3600")).await;
    assert_eq!(read(&server).await.broken(), ErrorCode::GraphThrottled);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn an_overloaded_server_is_asked_again_and_a_failing_one_is_not() {
    for (status, requests) in [(503, 3), (504, 3), (500, 1)] {
        let server = Scripted::start(move |_, _| Reply::text(status, "{}")).await;
        assert_eq!(read(&server).await.broken(), ErrorCode::GraphServerError);
        assert_eq!(server.seen().len(), requests, "{status}");
    }
}

#[tokio::test]
async fn the_link_of_a_retried_page_is_never_followed() {
    let server = Scripted::start(|seen, home| match (is_second_page(seen), seen.number) {
        (true, 2) => Reply::text(503, ""),
        (true, 3) => Reply::json(json!({ "value": records(2..4),
            "@odata.nextLink": format!("{home}/v1.0/users?$skiptoken=poison") })),
        _ => three_pages(seen, home),
    })
    .await;
    let read = read(&server).await;
    assert_eq!(read.ids, [0, 1, 2, 3, 4, 5]);
    assert!(
        server
            .targets()
            .iter()
            .all(|target| !target.contains("poison"))
    );
}

#[tokio::test]
async fn a_line_that_stays_cut_is_told_with_what_came_before() {
    for broken in [false, true] {
        let server = Scripted::start(move |seen, home| match (is_third_page(seen), broken) {
            (true, false) => Reply::Cut,
            (true, true) => Reply::CutBody {
                body: page(home, 4..6, None).to_string(),
                after: 30,
            },
            _ => three_pages(seen, home),
        })
        .await;
        let read = read(&server).await;
        assert_eq!(
            (read.broken(), read.reading.records),
            (ErrorCode::GraphUnreachable, 4)
        );
    }
}

#[tokio::test]
async fn a_line_cut_once_is_mended_by_asking_again() {
    let server = Scripted::start(|seen, home| match seen.number {
        1 => Reply::Cut,
        _ => three_pages(seen, home),
    })
    .await;
    assert_eq!(read(&server).await.ids, [0, 1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_body_that_does_not_arrive_in_time_is_a_timeout() {
    let pause = Duration::from_secs(20);
    let server = Scripted::start(move |seen, home| match is_second_page(seen) {
        true => Reply::Stall {
            body: page(home, 2..4, None).to_string(),
            after: 20,
            pause,
        },
        false => three_pages(seen, home),
    })
    .await;
    let read = read(&server).await;
    assert_eq!(
        (read.broken(), read.reading.records),
        (ErrorCode::GraphTimeout, 2)
    );
}

#[tokio::test]
async fn truncated_malformed_and_listless_answers_are_unreadable() {
    let bodies = [
        (r#"{"value":[{"id":8},{"id":9},{"#, 2),
        (r#"{"value":[{"id":8}]} trailing"#, 1),
        ("<html>busy</html>", 0),
        ("{}", 0),
        (r#"{"value":null}"#, 0),
        ("", 0),
    ];
    for (body, kept) in bodies {
        let server = Scripted::start(move |_, _| Reply::text(200, body)).await;
        let read = read(&server).await;
        assert_eq!(read.broken(), ErrorCode::GraphUnreadable, "{body}");
        assert_eq!(read.reading.records, kept, "{body}");
    }
}

#[tokio::test]
async fn an_oversize_answer_is_cut_and_what_came_whole_is_kept() {
    let server = Scripted::start(|_, _| Reply::json(json!({ "value": records(0..2_000) }))).await;
    let read = read(&server).await;
    assert_eq!(read.broken(), ErrorCode::GraphTooLarge);
    assert!((1..2_000).contains(&read.reading.records));
}

#[tokio::test]
async fn pages_that_repeat_themselves_are_a_loop() {
    let server = Scripted::start(|seen, home| {
        if is_third_page(seen) {
            return Reply::json(page(home, 4..6, Some(2)));
        }
        three_pages(seen, home)
    })
    .await;
    let read = read(&server).await;
    assert_eq!(
        (read.broken(), read.ids),
        (ErrorCode::GraphLoop, vec![0, 1, 2, 3, 4, 5])
    );
}

#[tokio::test]
async fn pages_without_end_are_a_loop_too() {
    let server = Scripted::start(|seen, home| {
        let next = seen.number as u64 + 100;
        Reply::json(page(home, 0..1, Some(next)))
    })
    .await;
    assert_eq!(read(&server).await.broken(), ErrorCode::GraphLoop);
    assert_eq!(server.seen().len(), limits().pages);
}

#[tokio::test]
async fn nothing_is_sent_to_another_host() {
    let elsewhere = Scripted::start(|_, _| Reply::text(200, "{}")).await;
    let away = format!("{}/v1.0/users?$skiptoken=2", elsewhere.origin);
    let linked = away.clone();
    let linking = Scripted::start(move |_, _| {
        Reply::json(json!({ "value": records(0..2), "@odata.nextLink": linked }))
    })
    .await;
    let redirecting =
        Scripted::start(move |_, _| Reply::text(302, "").header("Location", &away)).await;
    for (server, kept) in [(linking, 2), (redirecting, 0)] {
        let read = read(&server).await;
        assert_eq!(
            (read.broken(), read.reading.records),
            (ErrorCode::GraphForeignHost, kept)
        );
    }
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn a_redirect_at_home_is_not_followed_either() {
    let server = Scripted::start(|_, home| {
        Reply::text(307, "").header("Location", &format!("{home}/v1.0/elsewhere"))
    })
    .await;
    assert_eq!(read(&server).await.broken(), ErrorCode::GraphRefused);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn one_renewed_access_token_and_no_more() {
    let once = Scripted::start(|seen, home| match seen.header("authorization") {
        Some("Bearer access-0") => Reply::status(401, json!({"error": {"code": "Expired"}})),
        _ => three_pages(seen, home),
    })
    .await;
    assert_eq!(read(&once).await.reading.records, 6);

    let always = Scripted::start(|_, _| Reply::text(401, "{}")).await;
    assert_eq!(
        read(&always).await.broken(),
        ErrorCode::GraphUnauthenticated
    );
    assert_eq!(always.seen().len(), 2);
}

#[tokio::test]
async fn a_challenge_for_claims_is_handed_to_whoever_signs_in_and_answered_once() {
    let challenge = r#"Bearer realm="", error="insufficient_claims", claims="eyJhIjp7fX0=""#;
    let challenged = move |_: &Seen| {
        Reply::status(
            401,
            json!({"error": {"code": "InvalidAuthenticationToken"}}),
        )
        .header("WWW-Authenticate", challenge)
    };
    let once = Scripted::start(move |seen, home| match seen.header("authorization") {
        Some("Bearer access-100") => three_pages(seen, home),
        _ => challenged(seen),
    })
    .await;
    assert_eq!(read(&once).await.reading.records, 6);

    let always = Scripted::start(move |seen, _| challenged(seen)).await;
    let End::Broken(problem) = read(&always).await.reading.end else {
        panic!()
    };
    assert_eq!(problem.code, ErrorCode::GraphUnauthenticated);
    assert_eq!(problem.args["code"], "insufficient_claims".into());
    assert_eq!(always.seen().len(), 2);
}

fn packed(body: &Value) -> Reply {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(body.to_string().as_bytes()).unwrap();
    Reply::Bytes {
        headers: vec![("content-encoding".into(), "gzip".into())],
        body: packed.finish().unwrap(),
    }
}

#[tokio::test]
async fn packed_answers_are_asked_for_and_the_limit_holds_unpacked() {
    let server = Scripted::start(|seen, home| {
        assert!(seen.header("accept-encoding").unwrap().contains("gzip"));
        packed(&page(home, 0..3, None))
    })
    .await;
    assert_eq!(read(&server).await.ids, [0, 1, 2]);

    // A hundred thousand blanks are a few hundred bytes on the line.
    let bomb = Scripted::start(|_, _| {
        packed(&json!({ "value": [{ "id": 1, "x": " ".repeat(100_000) }] }))
    })
    .await;
    assert_eq!(read(&bomb).await.broken(), ErrorCode::GraphTooLarge);
}

#[tokio::test]
async fn the_times_and_servers_of_answers_are_kept_for_support() {
    let told = r#"{"ServerInfo":{"DataCenter":"West Europe","Slice":"E","Ring":"5","ScaleUnit":"002","RoleInstance":"AM2"}}"#;
    let server = Scripted::start(move |seen, home| {
        three_pages(seen, home).header("x-ms-ags-diagnostic", told)
    })
    .await;
    let trace = read(&server).await.tally.trace();
    assert_eq!(trace.requests, 3);
    assert_eq!(trace.request_ids, ["request-1", "request-2", "request-3"]);
    assert_eq!(trace.servers, ["West Europe/E/5/002/AM2"]);
}

/// Sixty requests in any second are answered; from four fifths on it is told.
fn sixty_a_second() -> impl Fn(&Seen, &str) -> Reply + Send + Sync {
    let lately = Mutex::new(Vec::<Instant>::new());
    move |seen, _| {
        let mut lately = lately.lock().unwrap();
        lately.retain(|at| at.elapsed() < Duration::from_secs(1));
        if lately.len() >= 60 {
            return Reply::text(429, "{}").header("Retry-After", "1");
        }
        lately.push(Instant::now());
        let share = lately.len() as f64 / 60.0;
        let answer = Reply::json(json!({ "value": [{ "id": seen.number }] }));
        match share {
            share if share >= 0.8 => {
                answer.header("x-ms-throttle-limit-percentage", &share.to_string())
            }
            _ => answer,
        }
    }
}

#[tokio::test]
async fn a_server_that_says_how_full_it_is_refuses_next_to_nothing() {
    let server = Scripted::start(sixty_a_second()).await;
    let (client, cancel, tally) = (client(&server), CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    let ask = Ask::new("/users");
    let reads = (0..150).map(|_| async {
        let read = client.pages(&ask, &run, &mut |_, _| Onward::Continue).await;
        assert_eq!(read.end, End::Finished);
    });
    futures::future::join_all(reads).await;
    let refused = tally.quota().throttled;
    assert!(refused * 20 <= tally.trace().requests, "{refused} in vain");
}

#[tokio::test]
async fn a_refusal_is_told_with_graphs_own_code() {
    let server = Scripted::start(|_, _| {
        Reply::status(
            403,
            json!({"error": {"code": "Authorization_RequestDenied"}}),
        )
    })
    .await;
    let read = read(&server).await;
    let End::Broken(problem) = read.reading.end else {
        panic!()
    };
    let want = Problem::new(ErrorCode::GraphDenied)
        .with("code", "Authorization_RequestDenied")
        .because(DeniedReason::Right);
    assert_eq!((problem.code, problem.args), (want.code, want.args));
}

#[tokio::test]
async fn cancelling_ends_a_wait_at_once_and_sends_nothing_more() {
    let server = Scripted::start(|seen, home| match is_second_page(seen) {
        true => Reply::Late {
            after: Duration::from_secs(30),
            body: "{}".into(),
        },
        false => three_pages(seen, home),
    })
    .await;
    let cancel = CancellationToken::new();
    let soon = cancel.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(100)).await;
        soon.cancel();
    });
    let read = read_until(&server, &cancel, u64::MAX).await;
    assert_eq!(
        (read.broken(), read.reading.records),
        (ErrorCode::ProbesCancelled, 2)
    );

    let before = server.seen().len();
    let again = read_until(&server, &cancel, u64::MAX).await;
    assert_eq!(
        (again.broken(), server.seen().len()),
        (ErrorCode::ProbesCancelled, before)
    );
}

#[tokio::test]
async fn a_host_that_is_not_there_is_unreachable() {
    let gone = Scripted::start(three_pages).await.base();
    let client =
        GraphClient::with_limits(gone, Arc::new(Tokens::default()), None, limits()).unwrap();
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    let problem = client.get(&Ask::new("/me"), &run).await.unwrap_err();
    assert_eq!(problem.code, ErrorCode::GraphUnreachable);
    assert_eq!(tally.trace().requests, 3);
}
