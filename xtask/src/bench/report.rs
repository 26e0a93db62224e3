//! What reports cost: a review of sixty permissions in every format, a million grants as a
//! table beside what one would write them with in Python, and a PDF of five hundred pages.
//! Each is made by a process of its own, so that its peak of memory is its own.

use super::Measured;
use super::figure::{Figure, Row, Unit};
use crate::python;
use crate::shell::{Done, Stopped, cargo, command, output, root, run as step, say, target};
use serde::Deserialize;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Rows of the long tables.
const ROWS: u64 = 1_000_000;
/// How often each thing is done; the slow peer is asked once.
const TIMES: usize = 3;
/// The pages that the long PDF has at the least.
const PAGES: u64 = 500;

/// What one task says of itself.
#[derive(Deserialize)]
struct Told {
    seconds: f64,
    peak: f64,
    bytes: f64,
}

/// The same task several times.
struct Tasks(Vec<Told>);

impl Tasks {
    fn time(&self) -> Figure {
        let millis = self.0.iter().map(|told| told.seconds * 1e3);
        Figure::new(millis.collect(), Unit::Milliseconds)
    }

    fn peak(&self) -> Figure {
        Figure::new(self.0.iter().map(|told| told.peak).collect(), Unit::Bytes)
    }

    fn bytes(&self) -> f64 {
        self.0.first().map_or(0.0, |told| told.bytes)
    }
}

pub(super) fn measure() -> Done<Measured> {
    let example = [
        "--package",
        "scopeglass-report",
        "--example",
        "bench_report",
    ];
    step(cargo(&["build", "--release"]).args(example))?;
    let folder = target().join("bench-report");
    fs::create_dir_all(&folder)?;
    let (mut rows, mut notes) = (Vec::new(), Vec::new());
    for format in ["html", "pdf", "json", "md", "csv", "xlsx"] {
        let ours = ours(&folder, &["review", format])?;
        rows.push(alone(
            &format!("a review of 60 permissions as {format}"),
            &ours,
            "",
        ));
        notes.push(format!(
            "the {format} of 60 permissions: {:.0} kB",
            ours.bytes() / 1e3
        ));
    }
    rows.extend(tables(&folder)?);
    let ours = ours(&folder, &["pages", &PAGES.to_string()])?;
    let pages = pages(&folder.join("pages.pdf"))?;
    rows.push(alone(
        &format!("a PDF of {pages} pages"),
        &ours,
        "under 10 s (500 pages)",
    ));
    rows.push(Row {
        what: format!("a PDF of {pages} pages, peak of memory"),
        ours: ours.peak(),
        beside: None,
        aim: "",
    });
    notes.push(format!(
        "Tables: {ROWS} made-up grants of eight columns (two ids, three texts, a number, yes or \
         no, a time), the same by both; openpyxl in its write-only mode, csv and json of \
         Python's own library; the peer ran once, ours {TIMES} times."
    ));
    fs::remove_dir_all(&folder)?;
    Ok(Measured { rows, notes })
}

fn tables(folder: &Path) -> Done<Vec<Row>> {
    let python = python::program(&python::environment("reports")?, "python");
    let mut rows = Vec::new();
    for (format, peer, aim) in [
        ("csv", "Python csv", ""),
        ("json", "Python json", ""),
        ("xlsx", "openpyxl, write-only", "a tenth of openpyxl’s time"),
    ] {
        let ours = ours(folder, &["table", format, &ROWS.to_string()])?;
        let theirs = Tasks(vec![peer_of(&python, folder, format)?]);
        say(&format!(
            "{format}: {} beside {}",
            ours.time().told(),
            theirs.time().told()
        ));
        rows.push(Row {
            what: format!("{ROWS} grants as {format}"),
            ours: ours.time(),
            beside: Some((peer, theirs.time())),
            aim,
        });
        rows.push(Row {
            what: format!("{ROWS} grants as {format}, peak of memory"),
            ours: ours.peak(),
            beside: Some((peer, theirs.peak())),
            aim: "under 200 MB",
        });
    }
    Ok(rows)
}

fn alone(what: &str, ours: &Tasks, aim: &'static str) -> Row {
    Row {
        what: what.to_owned(),
        ours: ours.time(),
        beside: None,
        aim,
    }
}

fn ours(folder: &Path, words: &[&str]) -> Done<Tasks> {
    let program = target().join("release/examples/bench_report");
    let once = || {
        told(
            Command::new(&program).arg(folder).args(words),
            "bench_report",
        )
    };
    (0..TIMES).map(|_| once()).collect::<Done<_>>().map(Tasks)
}

fn peer_of(python: &str, folder: &Path, format: &str) -> Done<Told> {
    let script = root().join("xtask/python/table_peer.py");
    let mut peer = command(python, &[]);
    let peer = peer
        .arg(script)
        .arg(folder)
        .args([format, &ROWS.to_string()]);
    told(peer, "table_peer.py")
}

fn told(command: &mut Command, who: &str) -> Done<Told> {
    let done = command.output()?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        return Err(Stopped(format!("{who}: {said}")));
    }
    serde_json::from_slice(&done.stdout).map_err(|_| Stopped(format!("{who} said nothing")))
}

/// How many pages a file has, as poppler counts them.
fn pages(file: &Path) -> Done<u64> {
    let info = output(command("pdfinfo", &[]).arg(file)).unwrap_or_default();
    let line = info.lines().find_map(|line| line.strip_prefix("Pages:"));
    line.and_then(|pages| pages.trim().parse().ok())
        .ok_or_else(|| Stopped("pdfinfo of Debian's poppler-utils is needed".to_owned()))
}
