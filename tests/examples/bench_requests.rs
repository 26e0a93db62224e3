//! What `cargo xtask bench probes` measures of a request with many permissions: the tenant
//! and the probes are two processes of this program, so that each has its own memory.
//!
//!     bench_requests serve PEOPLE LATENCY      prints the facts, then obeys its input
//!     bench_requests probe PERMISSIONS RUNS    reads the facts, prints one line a run

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measurement stops at the first surprise and prints what it found"
)]

use async_trait::async_trait;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ClientId, GrantedScopes, Kind, OutcomeKind, PermissionName, Problem};
use scopeglass_graph::{GraphClient, TokenSource};
use scopeglass_identity::{Connection, Pages, Session, SignInRequest, Stage, Trust, sign_in};
use scopeglass_practice::{Fault, Options, Practice};
use scopeglass_probe::{Asked, Person, Surroundings, definitions, run};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    io::BufRead,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio_util::sync::CancellationToken;
use url::Url;

#[tokio::main]
async fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| words[at].parse::<usize>().unwrap();
    match words[0].as_str() {
        "serve" => serve(number(1), number(2) as u64).await,
        "probe" => probe(number(1), number(2)).await,
        other => panic!("no part is called {other}"),
    }
}

async fn serve(people: usize, latency: u64) {
    let options = Options {
        people,
        latency: Duration::from_millis(latency),
        ..Options::default()
    };
    let practice = Practice::start(options).await.unwrap();
    println!("{}", serde_json::to_string(practice.facts()).unwrap());
    let mut words = tokio_lines();
    while let Some(line) = words.recv().await {
        match line.split_once(' ') {
            Some(("fault", fault)) => practice.misbehave([fault.parse::<Fault>().unwrap()]),
            Some(("visit", url)) => {
                let facts = practice.facts();
                let person = facts.people[0].user.clone();
                let _ = scopeglass_practice::visit(facts, url, &person).await;
            }
            _ if line == "traffic" => {
                let traffic = practice.traffic();
                let told = json!({ "requests": traffic.requests, "refused": traffic.refused,
                    "calls": practice.take_calls() });
                println!("{told}");
            }
            _ => practice.behave(),
        }
    }
}

fn tokio_lines() -> tokio::sync::mpsc::UnboundedReceiver<String> {
    let (send, lines) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            let _ = send.send(line);
        }
    });
    lines
}

struct Tokens(Arc<Session>);

#[async_trait]
impl TokenSource for Tokens {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        self.0.access_token().await
    }
}

/// Permissions that have a delegated form and a probe: the curated ones, then others whose
/// names begin a list of all that read.
fn permissions(many: usize) -> Vec<PermissionName> {
    let catalog = Catalog::embedded();
    let delegated = |name: &PermissionName| {
        let permission = catalog.permission(name);
        permission.is_some_and(|one| one.form(Kind::Delegated).is_some())
    };
    let curated = definitions()
        .iter()
        .filter(|definition| definition.call.is_some())
        .flat_map(|definition| &definition.permissions)
        .filter(|(_, serves)| serves.kinds.contains(&Kind::Delegated))
        .map(|(name, _)| name.clone());
    let others = catalog
        .permissions()
        .map(|permission| permission.name.clone())
        .filter(|name| name.as_str().ends_with(".Read.All"));
    let mut names: Vec<PermissionName> = Vec::new();
    for name in curated.chain(others).filter(delegated) {
        if !names.contains(&name) && names.len() < many {
            names.push(name);
        }
    }
    names
}

async fn probe(many: usize, runs: usize) {
    let mut lines = tokio_lines();
    let facts: Value = serde_json::from_str(&lines.recv().await.unwrap()).unwrap();
    let names = permissions(many);
    let session = Arc::new(signed_in(&facts, &names).await);
    let access = session.access_token().await.unwrap();
    println!("{}", json!({ "access": access.expose_secret() }));
    let graph: Url = facts["graph"].as_str().unwrap().parse().unwrap();
    let granted = GrantedScopes(names.iter().cloned().collect());
    let asked: Vec<Asked> = names
        .iter()
        .map(|name| Asked {
            permission: name.clone(),
            kind: Some(Kind::Delegated),
        })
        .collect();
    for _ in 0..runs {
        // Whoever measures reads the traffic between two runs.
        lines.recv().await.unwrap();
        let tokens = Arc::new(Tokens(Arc::clone(&session)));
        let client = GraphClient::new(graph.clone(), tokens, None).unwrap();
        let mut around = Surroundings::new(Catalog::embedded(), &client, &granted);
        around.person = Person::default();
        let begun = Instant::now();
        let evidence = run(&asked, &around, &|_| ()).await;
        let millis = begun.elapsed().as_secs_f64() * 1_000.0;
        let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
        for seen in &evidence {
            *outcomes.entry(seen.outcome.kind().as_str()).or_default() += 1;
        }
        let cut = evidence.iter().filter(|seen| {
            let kind = seen.outcome.kind();
            matches!(kind, OutcomeKind::Failed | OutcomeKind::Partial)
        });
        let cut: Vec<String> = cut
            .map(|seen| format!("{}: {:?}", seen.permission, seen.outcome.problem()))
            .collect();
        println!(
            "{}",
            json!({ "millis": millis, "outcomes": outcomes, "unread": cut, "peak": peak() })
        );
    }
}

/// The most memory that this process has held, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kib.unwrap_or(0) * 1024
}

async fn signed_in(facts: &Value, names: &[PermissionName]) -> Session {
    let client = facts["clients"][0]["id"].as_str().unwrap();
    let always = ["openid", "profile", "offline_access"];
    let request = SignInRequest {
        connection: Connection {
            authority: facts["authority"].as_str().unwrap().parse().unwrap(),
            client: ClientId(client.parse().unwrap()),
            trust: Trust::System,
        },
        scopes: always
            .iter()
            .map(|name| name.parse().unwrap())
            .chain(names.iter().cloned())
            .collect(),
        pages: Pages {
            finished: String::new(),
            refused: String::new(),
            ignored: String::new(),
        },
        login_hint: None,
        ui_locale: "en".into(),
        deadline: Duration::from_secs(60),
        prompt: None,
        claims: None,
    };
    // Whoever measures has the tenant's own visitor go there.
    let on_stage = |stage| {
        if let Stage::Waiting { url } = stage {
            println!("{}", json!({ "visit": url }));
        }
    };
    sign_in(request, &on_stage, CancellationToken::new())
        .await
        .unwrap()
}
