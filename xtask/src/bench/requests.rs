//! Requests with many permissions: the probes beside Microsoft's Python SDK that reads the
//! same one after another, and the same probes while the tenant takes no more than fifty
//! requests a second. The tenant, the probes and the SDK are a process each.

use super::figure::{Figure, Row, Unit};
use crate::python;
use crate::shell::{Done, Stopped, cargo, root, run as step, target};
use serde::Deserialize;
use serde_json::Value;
use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const EXAMPLE: &[&str] = &[
    "--package",
    "scopeglass-tests",
    "--example",
    "bench_requests",
];
const PERMISSIONS: u32 = 60;
const PEOPLE: u32 = 250;
/// Of the request that is throttled: enough for some hundred requests.
const MANY: u32 = 400;
const RUNS: u32 = 3;
const THROTTLE: &str = "throttle=50:1";

/// A process that is told and tells line by line.
struct Talking {
    process: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Drop for Talking {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Talking {
    fn start(command: &mut Command) -> Done<Self> {
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .spawn()?;
        let silent = || Stopped("a process without its pipes".to_owned());
        let input = process.stdin.take().ok_or_else(silent)?;
        let output = process.stdout.take().ok_or_else(silent)?;
        Ok(Self {
            process,
            input,
            output: BufReader::new(output).lines(),
        })
    }

    fn example(words: &[&str]) -> Done<Self> {
        Self::start(Command::new(target().join("release/examples/bench_requests")).args(words))
    }

    fn tell(&mut self, line: &str) -> Done {
        writeln!(self.input, "{line}")?;
        Ok(self.input.flush()?)
    }

    fn told(&mut self) -> Done<String> {
        let line = self.output.next();
        line.transpose()?
            .ok_or_else(|| Stopped("bench_requests ended early".to_owned()))
    }

    fn json<T: for<'de> Deserialize<'de>>(&mut self) -> Done<T> {
        let line = self.told()?;
        serde_json::from_str(&line).map_err(|error| Stopped(format!("{error}: {line}")))
    }
}

/// What the tenant has had to answer.
#[derive(Deserialize)]
struct Traffic {
    requests: u64,
    refused: u64,
    calls: Vec<String>,
}

/// One run of the probes.
#[derive(Deserialize)]
struct Ran {
    millis: f64,
    outcomes: Value,
    unread: Vec<String>,
    peak: f64,
}

/// What the SDK did.
#[derive(Deserialize)]
struct Peer {
    millis: f64,
    read: u64,
    missing: Vec<String>,
    peak: f64,
}

/// A tenant, and somebody signed in to it with so many permissions.
struct Scene {
    tenant: Talking,
    probes: Talking,
    graph: String,
    access: String,
}

impl Scene {
    fn open(permissions: u32, runs: u32, latency: u64) -> Done<Self> {
        let (people, latency) = (PEOPLE.to_string(), latency.to_string());
        let mut tenant = Talking::example(&["serve", &people, &latency])?;
        let facts = tenant.told()?;
        let graph: Value = serde_json::from_str(&facts)
            .map_err(|error| Stopped(format!("bench_requests: {error}")))?;
        let mut probes = Talking::example(&["probe", &permissions.to_string(), &runs.to_string()])?;
        probes.tell(&facts)?;
        let page: Value = probes.json()?;
        tenant.tell(&format!(
            "visit {}",
            page["visit"].as_str().unwrap_or_default()
        ))?;
        let access: Value = probes.json()?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Ok(Self {
            tenant,
            probes,
            graph: text(&graph["graph"]),
            access: text(&access["access"]),
        })
    }

    fn traffic(&mut self) -> Done<Traffic> {
        self.tenant.tell("traffic")?;
        self.tenant.json()
    }

    fn run(&mut self) -> Done<(Ran, Traffic)> {
        let before = self.traffic()?;
        self.probes.tell("go")?;
        let ran = self.probes.json()?;
        let after = self.traffic()?;
        let traffic = Traffic {
            requests: after.requests - before.requests,
            refused: after.refused - before.refused,
            calls: after.calls,
        };
        Ok((ran, traffic))
    }
}

fn peer(scene: &Scene, calls: &[String]) -> Done<Peer> {
    let python = python::program(&python::environment("audit")?, "python");
    let script = root().join("xtask/python/probes_peer.py");
    let mut peer = Talking::start(Command::new(python).arg(script).arg(&scene.graph))?;
    peer.tell(&scene.access)?;
    peer.tell(&serde_json::to_string(calls).unwrap_or_default())?;
    peer.json()
}

/// Both parts, with the latency that every answer has in the first one.
pub(super) fn measure(latency: u64) -> Done<(Vec<Row>, Vec<String>)> {
    step(cargo(&["build", "--release"]).args(EXAMPLE))?;
    let (mut rows, mut notes) = beside_the_sdk(latency)?;
    let (row, note) = throttled(latency)?;
    rows.push(row);
    notes.push(note);
    Ok((rows, notes))
}

fn beside_the_sdk(latency: u64) -> Done<(Vec<Row>, Vec<String>)> {
    let mut scene = Scene::open(PERMISSIONS, RUNS + 1, latency)?;
    // One to warm up.
    scene.run()?;
    let (mut times, mut last) = (Vec::new(), None);
    for _ in 0..RUNS {
        let (ran, traffic) = scene.run()?;
        times.push(ran.millis);
        last = Some((ran, traffic));
    }
    let (ran, traffic) = last.ok_or_else(|| Stopped("nothing was run".to_owned()))?;
    let peer = peer(&scene, &traffic.calls)?;
    let row = |what: &str, ours: Figure, other: f64, unit, aim| Row {
        what: format!("probes of {PERMISSIONS} permissions, {what}"),
        ours,
        beside: Some(("Python msgraph-sdk", Figure::new(vec![other], unit))),
        aim,
    };
    let count = |value: u64| Figure::new(vec![value as f64], Unit::Count);
    let rows = vec![
        row(
            "time",
            Figure::new(times, Unit::Milliseconds),
            peer.millis,
            Unit::Milliseconds,
            "0.1 or less",
        ),
        row(
            "requests",
            count(traffic.requests),
            peer.read as f64,
            Unit::Count,
            "1 or less",
        ),
        row(
            "memory at most",
            Figure::new(vec![ran.peak], Unit::Bytes),
            peer.peak,
            Unit::Bytes,
            "",
        ),
    ];
    let note = format!(
        "{PERMISSIONS} permissions, {PEOPLE} people, {latency} ms added to every answer, {RUNS} runs \
         after one to warm up: outcomes {}. Not read whole: {}. The SDK read the same {} addresses \
         with its own request builders, one after another; it has none for {}.",
        ran.outcomes,
        told(&ran.unread),
        peer.read,
        told(&peer.missing),
    );
    Ok((rows, vec![note]))
}

fn throttled(latency: u64) -> Done<(Row, String)> {
    let mut scene = Scene::open(MANY, 1, latency)?;
    scene.tenant.tell(&format!("fault {THROTTLE}"))?;
    let (ran, traffic) = scene.run()?;
    let wasted = traffic.refused as f64 / traffic.requests.max(1) as f64 * 100.0;
    let row = Row {
        what: "requests refused while the tenant takes 50 a second, in 100".to_owned(),
        ours: Figure::new(vec![wasted], Unit::Count),
        beside: None,
        aim: "under 5",
    };
    let note = format!(
        "At 50 requests a second ({THROTTLE}), {MANY} permissions at most: {} requests, {} of them \
         refused ({wasted:.1} in 100), {:.1} s; outcomes {}. Not read whole: {}.",
        traffic.requests,
        traffic.refused,
        ran.millis / 1e3,
        ran.outcomes,
        told(&ran.unread),
    );
    Ok((row, note))
}

fn told(list: &[String]) -> String {
    match list.is_empty() {
        true => "none".to_owned(),
        false => list.join("; "),
    }
}
