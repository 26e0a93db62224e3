//! Several reads in one request: each keeps its own result.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod scripted;

use async_trait::async_trait;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_graph::{Ask, GraphClient, Limits, Run, Tally, TokenSource};
use scripted::{Reply, Scripted};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;

struct Tokens;

#[async_trait]
impl TokenSource for Tokens {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        Ok("access".to_owned().into())
    }
}

async fn batch(server: &Scripted, asks: &[Ask]) -> Vec<Result<Value, Problem>> {
    let limits = Limits {
        first_wait: Duration::from_millis(5),
        retries: 2,
        ..Limits::default()
    };
    let client = GraphClient::with_limits(server.base(), Arc::new(Tokens), None, limits).unwrap();
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    client
        .batch(
            asks,
            &Run {
                cancel: &cancel,
                tally: &tally,
            },
        )
        .await
}

fn asked(body: &str) -> Vec<(String, String)> {
    let body: Value = serde_json::from_str(body).unwrap();
    let requests = body["requests"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    requests
        .iter()
        .map(|item| (text(&item["id"]), text(&item["url"])))
        .collect()
}

#[tokio::test]
async fn twenty_at_a_time_and_results_in_the_order_asked() {
    let server = Scripted::start(|seen, _| {
        let answers = asked(&seen.body)
            .into_iter()
            .rev()
            .map(|(id, url)| json!({ "id": id, "status": 200, "body": { "url": url } }));
        Reply::json(json!({ "responses": answers.collect::<Vec<_>>() }))
    })
    .await;
    let asks: Vec<Ask> = (0..45)
        .map(|n| Ask::new(format!("/users/{n}")).query("$top=1"))
        .collect();
    let results = batch(&server, &asks).await;
    let sizes: Vec<usize> = server
        .seen()
        .iter()
        .map(|seen| asked(&seen.body).len())
        .collect();
    assert_eq!(sizes, [20, 20, 5]);
    for (n, result) in results.iter().enumerate() {
        assert_eq!(
            result.as_ref().unwrap()["url"],
            format!("/users/{n}?$top=1")
        );
    }
}

#[tokio::test]
async fn only_the_throttled_ones_are_asked_again() {
    let server = Scripted::start(|seen, _| {
        let answers =
            asked(&seen.body)
                .into_iter()
                .map(|(id, url)| match (url.as_str(), seen.number) {
                    ("/busy", 1) => {
                        json!({ "id": id, "status": 429, "headers": { "Retry-After": "0" } })
                    }
                    ("/denied", _) => json!({ "id": id, "status": 403,
                "body": { "error": { "code": "ErrorAccessDenied" } } }),
                    _ => json!({ "id": id, "status": 200, "body": {} }),
                });
        Reply::json(json!({ "responses": answers.collect::<Vec<_>>() }))
    })
    .await;
    let asks = [Ask::new("/me"), Ask::new("/busy"), Ask::new("/denied")];
    let results = batch(&server, &asks).await;
    assert!(results[0].is_ok() && results[1].is_ok());
    assert_eq!(
        results[2].as_ref().unwrap_err().code,
        ErrorCode::GraphDenied
    );
    let second = &server.seen()[1];
    assert_eq!(asked(&second.body), [("1".to_owned(), "/busy".to_owned())]);
}

#[tokio::test]
async fn an_item_that_stays_throttled_or_is_lost_says_so() {
    let server = Scripted::start(|seen, _| {
        let answers = asked(&seen.body)
            .into_iter()
            .filter(|(_, url)| url == "/busy");
        let answers = answers.map(|(id, _)| json!({ "id": id, "status": 429 }));
        Reply::json(json!({ "responses": answers.collect::<Vec<_>>() }))
    })
    .await;
    let results = batch(&server, &[Ask::new("/busy"), Ask::new("/lost")]).await;
    assert_eq!(
        results[0].as_ref().unwrap_err().code,
        ErrorCode::GraphThrottled
    );
    assert_eq!(
        results[1].as_ref().unwrap_err().code,
        ErrorCode::GraphUnreadable
    );
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_batch_that_fails_as_a_whole_fails_for_each() {
    let server = Scripted::start(|_, _| Reply::text(200, "{")).await;
    let results = batch(&server, &[Ask::new("/me"), Ask::new("/users")]).await;
    assert!(
        results
            .iter()
            .all(|r| r.as_ref().unwrap_err().code == ErrorCode::GraphUnreadable)
    );
}
