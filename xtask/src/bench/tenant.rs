//! A practice tenant in a process of its own, and an audit of it in another one: what several
//! commands measure or try.

use crate::shell::{Done, Stopped, target};
use serde::Deserialize;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// What was asked of the practice tenant.
#[derive(Deserialize)]
pub(crate) struct Asked {
    pub(crate) requests: u64,
    pub(crate) units: u64,
    pub(crate) refused: u64,
}

#[derive(Deserialize)]
pub(crate) struct Place {
    pub(crate) graph: String,
    pub(crate) tenant: String,
    pub(crate) access: String,
}

/// What the audit says of itself.
#[derive(Deserialize)]
pub(crate) struct Ours {
    pub(crate) seconds: f64,
    pub(crate) rows: u64,
    pub(crate) peak: Option<f64>,
    pub(crate) verdict: String,
    pub(crate) bytes: f64,
    pub(crate) parquet: Option<f64>,
}

/// A practice tenant in a process of its own.
pub(crate) struct Tenant {
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    pub(crate) place: Place,
}

impl Tenant {
    pub(crate) fn start(apps: u64, grants: u64, people: u64, millis: u64) -> Done<Self> {
        let mut process = Command::new(target().join("release/examples/bench_tenant"))
            .args([apps, grants, people, millis].map(|number| number.to_string()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().ok_or_else(|| silent("practice"))?;
        let input = process.stdin.take();
        let mut output = BufReader::new(output);
        let mut line = String::new();
        output.read_line(&mut line)?;
        let place = serde_json::from_str(&line).map_err(|_| silent("practice"))?;
        Ok(Self {
            process,
            input,
            output,
            place,
        })
    }

    /// What was asked since this was called last.
    pub(crate) fn asked(&mut self) -> Done<Asked> {
        let mut line = String::new();
        if let Some(input) = &mut self.input {
            input.write_all(b"?\n")?;
        }
        self.output.read_line(&mut line)?;
        serde_json::from_str(&line).map_err(|_| silent("practice"))
    }
}

impl Drop for Tenant {
    fn drop(&mut self) {
        // The end of its input ends it; it is only waited for.
        self.input = None;
        let _ = self.process.wait();
    }
}

pub(crate) fn silent(who: &str) -> Stopped {
    Stopped(format!("{who} said nothing that could be read"))
}

/// Audits a tenant into a folder, and writes the snapshot as Parquet, under a name, into
/// another one.
pub(crate) fn audited(place: &Place, folder: &Path, name: &str, parquet: &Path) -> Done<Ours> {
    let mut process = Command::new(target().join("release/examples/bench_audit"))
        .args([&place.graph, &place.tenant])
        .arg(folder)
        .arg(name)
        .arg(parquet)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let told = handed(&mut process, &place.access)?;
    serde_json::from_slice(&told).map_err(|_| silent("bench_audit"))
}

/// Hands over the access token, which is in no list of processes that way, and waits.
pub(crate) fn handed(process: &mut Child, access: &str) -> Done<Vec<u8>> {
    if let Some(mut input) = process.stdin.take() {
        input.write_all(format!("{access}\n").as_bytes())?;
    }
    let mut told = Vec::new();
    if let Some(mut output) = process.stdout.take() {
        output.read_to_end(&mut told)?;
    }
    let ended = process.wait()?;
    if !ended.success() {
        return Err(Stopped(format!("a bench of the audit: {ended}")));
    }
    Ok(told)
}
