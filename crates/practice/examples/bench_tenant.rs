//! A large practice tenant for `cargo xtask bench audit`: prints one line of JSON with where
//! it is and an access token of an app alone; when its input ends, another one with what was
//! asked of it since the last line, and ends.
//!
//! `bench_tenant APPS GRANTS PEOPLE MILLISECONDS`

#![allow(
    clippy::print_stdout,
    reason = "what it measures is read from its output"
)]

use scopeglass_practice::{Options, Practice};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::{error::Error, io::BufRead, time::Duration};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let numbers: Vec<u64> = std::env::args()
        .skip(1)
        .map(|word| word.parse())
        .collect::<Result<_, _>>()?;
    let [apps, grants, people, millis] = numbers[..] else {
        return Err("apps, grants, people and milliseconds are needed".into());
    };
    let practice = Practice::start(Options {
        apps: u32::try_from(apps)?,
        grants: u32::try_from(grants)?,
        people: usize::try_from(people)?,
        page_latency: Duration::from_millis(millis),
        quota: true,
        ..Options::default()
    })
    .await?;
    let facts = practice.facts();
    println!(
        "{}",
        json!({ "graph": facts.graph, "tenant": facts.tenant, "access": access(&practice).await? })
    );
    // A line asks for the figures since the last one; the end of the input ends it all.
    let mut before = (0, 0, 0);
    let (sent, mut lines) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if sent.send(line).is_err() {
                return;
            }
        }
    });
    while lines.recv().await.is_some() {
        let (traffic, (units, refused)) = (practice.traffic(), practice.spent());
        let now = (traffic.requests, units, refused);
        println!(
            "{}",
            json!({
                "requests": now.0 - before.0, "units": now.1 - before.1, "refused": now.2 - before.2,
            })
        );
        before = now;
    }
    Ok(())
}

/// An access token of the confidential client, for as long as one is good.
async fn access(practice: &Practice) -> Result<String, Box<dyn Error>> {
    let facts = practice.facts();
    let client = facts
        .clients
        .iter()
        .find(|client| client.secret().is_some());
    let client = client.ok_or("there is no client with a secret")?;
    let secret = client.secret().ok_or("there is no secret")?.expose_secret();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", &client.id().to_string()),
        ("client_secret", secret),
        ("scope", "https://graph.microsoft.com/.default"),
    ];
    let http = reqwest::Client::builder().no_proxy().build()?;
    let url = format!("{}/oauth2/v2.0/token", facts.authority);
    let answer: Value = http.post(url).form(&form).send().await?.json().await?;
    let access = answer["access_token"].as_str();
    Ok(access.ok_or("no access token came")?.to_owned())
}
