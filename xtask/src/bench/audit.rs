//! What the audit of a whole tenant costs at three sizes, beside Microsoft's own Python SDK
//! on the same practice tenant, in the two ways in which consents are usually collected.

use super::Measured;
use super::figure::{Figure, Row, Unit};
use super::tenant::{Asked, Ours, Place, Tenant, audited, handed, silent};
use crate::python;
use crate::shell::{Done, cargo, command, root, run as step, say, target};
use serde::Deserialize;
use std::fs;
use std::process::Stdio;

/// The least time of an answer, in milliseconds.
const PAGE: u64 = 50;
/// Records of a page, at most.
const MOST: u64 = 999;
/// Pages of each list that the peer reads by collection: all would take it hours.
const PAGES: u64 = 6;
/// Service principals that are asked about one by one, of all that there are.
const SAMPLE: u64 = 150;
/// Service principals, delegated grants and people.
const SIZES: [(u64, u64, u64); 3] = [
    (10_000, 90_909, 2_000),
    (30_000, 272_727, 6_000),
    (110_000, 1_000_000, 20_000),
];

/// What the peer says of itself.
#[derive(Deserialize)]
struct Peer {
    seconds: f64,
    rows: u64,
    peak: f64,
    #[serde(default)]
    sample: u64,
}

pub(super) fn measure() -> Done<Measured> {
    for (package, example) in [
        ("scopeglass-practice", "bench_tenant"),
        ("scopeglass-audit", "bench_audit"),
    ] {
        let example = ["--package", package, "--example", example];
        step(cargo(&["build", "--release"]).args(example))?;
    }
    let python = python::program(&python::environment("audit")?, "python");
    let mut rows = Vec::new();
    let mut paces = Vec::new();
    let mut notes = vec![about()];
    for (apps, grants, people) in SIZES {
        let mut tenant = Tenant::start(apps, grants, people, PAGE)?;
        let folder = target().join("bench-audit");
        let _ = fs::remove_dir_all(&folder);
        let ours = audited(&tenant.place, &folder, "bench", &folder)?;
        let _ = fs::remove_dir_all(&folder);
        let asked = tenant.asked()?;
        say(&format!(
            "{apps} apps: {:.1} s, {} requests",
            ours.seconds, asked.requests
        ));
        let by_collection = peer(&python, &tenant.place, &["collection", &PAGES.to_string()])?;
        let collected = tenant.asked()?;
        let one_by_one = peer(&python, &tenant.place, &["each", &SAMPLE.to_string()])?;
        let asked_each = tenant.asked()?;
        paces.push(ours.seconds / apps as f64);
        notes.push(note(
            (apps, grants),
            &ours,
            &asked,
            (&by_collection, &collected),
            (&one_by_one, &asked_each),
        ));
        let all = (apps + grants + grants / 5) as f64;
        let share = by_collection.rows as f64 / all;
        rows.extend(lines(
            apps,
            &ours,
            &asked,
            share,
            &by_collection,
            &collected,
        ));
        rows.push(extrapolated(apps, &ours, &one_by_one));
    }
    notes.push(growth(&paces));
    Ok(Measured { rows, notes })
}

fn peer(python: &str, place: &Place, words: &[&str]) -> Done<Peer> {
    let script = root().join("xtask/python/audit_peer.py");
    let script = script.to_string_lossy().into_owned();
    let mut process = command(python, &[&script, &place.graph])
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let told = handed(&mut process, &place.access)?;
    serde_json::from_slice(&told).map_err(|_| silent("audit_peer.py"))
}

/// Beside the whole that the peer's pace comes to, when it has read that share of the rows.
fn lines(
    apps: u64,
    ours: &Ours,
    asked: &Asked,
    share: f64,
    peer: &Peer,
    collected: &Asked,
) -> Vec<Row> {
    const SDK: &str = "Python SDK, by collection, extrapolated";
    let row = |what: &str, unit, mine: f64, other: f64, aim| Row {
        what: format!("audit of {apps} service principals, {what}"),
        ours: Figure::new(vec![mine], unit),
        beside: Some((SDK, Figure::new(vec![other], unit))),
        aim,
    };
    vec![
        row(
            "time",
            Unit::Milliseconds,
            ours.seconds * 1e3,
            peer.seconds / share * 1e3,
            "0.1 or less",
        ),
        row(
            "requests",
            Unit::Count,
            asked.requests as f64,
            collected.requests as f64 / share,
            "",
        ),
        row(
            "memory at most",
            Unit::Bytes,
            ours.peak.unwrap_or(f64::NAN),
            peer.peak,
            "under 250 MB",
        ),
    ]
}

/// One request after another for each app would take hours: the sample's pace tells how long.
fn extrapolated(apps: u64, ours: &Ours, peer: &Peer) -> Row {
    let whole = peer.seconds / peer.sample.max(1) as f64 * apps as f64;
    Row {
        what: format!("audit of {apps} service principals, time beside one by one"),
        ours: Figure::new(vec![ours.seconds * 1e3], Unit::Milliseconds),
        beside: Some((
            "Python SDK, per service principal, extrapolated",
            Figure::new(vec![whole * 1e3], Unit::Milliseconds),
        )),
        aim: "0.1 or less",
    }
}

fn note(
    (apps, grants): (u64, u64),
    ours: &Ours,
    asked: &Asked,
    (peer, collected): (&Peer, &Asked),
    (each, asked_each): (&Peer, &Asked),
) -> String {
    // No reading can be faster than its longest chain of pages.
    let chain = grants.div_ceil(MOST) as f64 * PAGE as f64 / 1e3;
    let quota = asked.units as f64 / 8_000.0 * 10.0;
    let least = chain.max(quota);
    let parquet = ours.parquet.map_or_else(
        || "no Parquet".to_owned(),
        |seconds| format!("Parquet written in {seconds:.1} s"),
    );
    let requests = asked_each.requests as f64 / each.sample.max(1) as f64 * apps as f64;
    format!(
        "{apps} service principals, {grants} grants: {} ({} rows kept, {:.0} MB on the disk, \
         {parquet}); {} requests, {} units, {} refused; {:.2} times the {least:.1} s that the \
         longest chain of pages ({chain:.1} s) and the quota ({quota:.1} s) allow. The SDK by \
         collection kept nothing and saw {} rows in {:.1} s with {} requests, {} refused. One by one: {} of \
         {apps} service principals took {:.1} s and {} requests ({} rows), so all would take about \
         {requests:.0} requests, {:.0} times ours.",
        ours.verdict,
        ours.rows,
        ours.bytes / 1e6,
        asked.requests,
        asked.units,
        asked.refused,
        ours.seconds / least,
        peer.rows,
        peer.seconds,
        collected.requests,
        collected.refused,
        each.sample,
        each.seconds,
        asked_each.requests,
        each.rows,
        requests / asked.requests.max(1) as f64,
    )
}

fn growth(paces: &[f64]) -> String {
    let told: Vec<String> = paces
        .iter()
        .map(|pace| format!("{:.0}", pace * 1e6))
        .collect();
    let most = paces.iter().copied().fold(f64::MIN, f64::max);
    let least = paces.iter().copied().fold(f64::MAX, f64::min);
    format!(
        "Growth: {} ms a thousand service principals at the three sizes, {:.0} % apart (aim: 10).",
        told.join(", "),
        (most / least - 1.0) * 100.0
    )
}

fn about() -> String {
    format!(
        "Audit: the practice tenant of one process, at least {PAGE} ms an answer and the quota of \
         a large tenant, read once by each in turn, all on this machine. Ours reads, checks, keeps \
         and judges everything; the SDK (msgraph-sdk, version in xtask/python/audit.txt) only \
         reads service principals, delegated grants and app role assignments, as its \
         documentation pages, and keeps nothing. Its figures are extrapolated by its pace: by \
         collection it reads at most {PAGES} pages of each list, one by one {SAMPLE} service \
         principals. Its memory is what the sample took. roadrecon cannot \
         stand here: it reads the retired Azure AD Graph under a host name in its code."
    )
}
