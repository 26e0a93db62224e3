//! How long all probes of the Webex request take on a slow tenant, beside the same calls
//! made one after another. The measuring itself is an example of the review crate.

use super::figure::{Figure, Row, Unit};
use super::{Measured, requests};
use crate::shell::{Done, Stopped, cargo, run as step, say, target};
use serde::Deserialize;
use std::process::{Command, Stdio};

/// Added to every answer of the practice tenant, in milliseconds.
const LATENCY: u64 = 150;
const RUNS: usize = 5;
const PEOPLE: [(usize, &str); 2] = [(250, "250"), (10_000, "10,000")];

/// What the example prints.
#[derive(Deserialize)]
struct Told {
    /// What is called, such as `GET /v1.0/users?$top=200`.
    calls: Vec<String>,
    /// Milliseconds of each run of the probes.
    probes: Vec<f64>,
    /// Milliseconds of the same calls one after another, each time.
    in_turn: Vec<f64>,
}

pub(super) fn measure() -> Done<Measured> {
    let example = [
        "--package",
        "scopeglass-review",
        "--example",
        "bench_probes",
    ];
    step(cargo(&["build", "--release"]).args(example))?;
    let mut rows = Vec::new();
    let mut calls = 0;
    for (people, shown) in PEOPLE {
        let told = run(people)?;
        calls = told.calls.len();
        say(&format!("\n{shown} people, {calls} calls:"));
        told.calls.iter().for_each(|call| say(&format!("  {call}")));
        rows.push(Row {
            what: format!("all probes of the Webex request, {shown} people"),
            ours: Figure::new(told.probes, Unit::Milliseconds),
            beside: Some((
                "one after another",
                Figure::new(told.in_turn, Unit::Milliseconds),
            )),
            aim: "0.2 or less",
        });
    }
    let note = format!(
        "Probes: {LATENCY} ms added to every answer of the practice tenant, {RUNS} runs of each in \
         turn after one to warm up. Beside it stand the same {calls} calls with the same access, \
         sent one after another over one connection."
    );
    let (more, notes) = requests::measure(LATENCY)?;
    rows.extend(more);
    let notes = [vec![note], notes].concat();
    Ok(Measured { rows, notes })
}

fn run(people: usize) -> Done<Told> {
    let out = Command::new(target().join("release/examples/bench_probes"))
        .args([people.to_string(), LATENCY.to_string(), RUNS.to_string()])
        // No keyring: the sessions of a measurement are nothing to keep.
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()?;
    if !out.status.success() {
        return Err(Stopped(format!("measuring the probes: {}", out.status)));
    }
    serde_json::from_slice(&out.stdout).map_err(|error| Stopped(format!("bench_probes: {error}")))
}
