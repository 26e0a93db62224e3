//! One whole audit for `cargo xtask bench audit`: reads a tenant into a folder and judges it,
//! then prints one line of JSON. The access token is read from the first line of the input.
//!
//! `bench_audit GRAPH TENANT FOLDER NAME PARQUET`: the last two are the name and folder of
//! the snapshot as Parquet.

#![allow(
    clippy::print_stdout,
    reason = "what it measures is read from its output"
)]

use async_trait::async_trait;
use scopeglass_audit::{Control, Ended, Snapshot, Verdict, lock, read, write_parquet};
use scopeglass_domain::{Problem, TenantId};
use scopeglass_graph::{GraphClient, TokenSource};
use secrecy::SecretString;
use serde_json::json;
use std::{error::Error, path::Path, sync::Arc, time::Instant};
use tokio_util::sync::CancellationToken;

struct Given(SecretString);

#[async_trait]
impl TokenSource for Given {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        Ok(self.0.clone())
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [graph, tenant, folder, name, into] = &words[..] else {
        return Err(
            "the address of Graph, a tenant, a folder, a name and a folder are needed".into(),
        );
    };
    let mut access = String::new();
    std::io::stdin().read_line(&mut access)?;
    let access = Arc::new(Given(access.trim().to_owned().into()));
    let client = GraphClient::new(graph.parse()?, access, None)?;
    let folder = Path::new(folder);
    let lock = lock(folder)?;
    let snapshot = Snapshot::create(folder, &lock, TenantId(tenant.parse()?), None)?;
    let snapshot = Arc::new(snapshot);
    let cancel = CancellationToken::new();
    let began = Instant::now();
    let ended = read(
        &snapshot,
        &Control {
            graph: &client,
            cancel: &cancel,
            on_told: &|_| {},
        },
    )
    .await?;
    let seconds = began.elapsed().as_secs_f64();
    let kinds = snapshot.kinds()?;
    let rows: u64 = kinds.iter().map(|kind| kind.sum.rows).sum();
    let verdict = match (&ended, Verdict::of(&kinds)) {
        (Ended::Done, Verdict::Complete(_)) => "complete".to_owned(),
        (ended, verdict) => format!("{ended:?}, {verdict:?}"),
    };
    let peak = peak();
    let began = Instant::now();
    let parquet = write_parquet(&snapshot, Path::new(into), name);
    println!(
        "{}",
        json!({
            "seconds": seconds, "rows": rows, "peak": peak, "verdict": verdict,
            "bytes": std::fs::metadata(snapshot.file())?.len(),
            "parquet": parquet.is_ok().then(|| began.elapsed().as_secs_f64()),
        })
    );
    Ok(())
}

/// The most memory that this process has had, in bytes, as Linux tells it.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kib * 1024)
}
